from __future__ import annotations

import pytest

from second_interview.render.markdown_text import escaped


@pytest.mark.parametrize(
    "text",
    [
        "$95,000 to $110,000",
        "snake_case",
        "R&D",
        "[the step you changed]",
        "3.5 days",
        "a - b",
        "C# and F#",
        "Q1 (2026)",
    ],
)
def test_ordinary_text_stays_readable(text: str) -> None:
    assert escaped(text, starts_line=True) == text


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("*a*", "\\*a\\*"),
        ("_a_", "\\_a\\_"),
        ("<b>", "\\<b>"),
        ("&amp;", "\\&amp;"),
        ("[a](b)", "[a\\](b)"),
        ("[a][b]", "[a\\][b]"),
        ("[a]: b", "[a\\]: b"),
        ("a\\", "a\\\\"),
    ],
)
def test_markup_is_taken_at_its_word(text: str, safe: str) -> None:
    assert escaped(text) == safe


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("# a", "\\# a"),
        ("> a", "\\> a"),
        ("- a", "\\- a"),
        ("+ a", "\\+ a"),
        ("12. a", "12\\. a"),
        ("1) a", "1\\) a"),
        ("---", "\\---"),
        ("===", "\\==="),
        ("| a", "\\| a"),
        ("[x] a", "\\[x] a"),
    ],
)
def test_start_of_a_line_makes_no_block(text: str, safe: str) -> None:
    assert escaped(text, starts_line=True) == safe
