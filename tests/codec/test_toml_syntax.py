from __future__ import annotations

import tomllib

import pytest

from second_interview.codec import explain_syntax


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a = 1\nq = \u201csmart\u201d\n", 2, "curly quotes found; use straight quotes"),
        ("\u201ca\u201d = 1\n", 1, "curly quotes"),
        ("a : 3\n", 1, "in place of ':'"),
        ("hello world\n", 1, "write key = value"),
        ('a = 1\nid = "x\nb = 2\n', 2, "the quote opened on this line is not closed"),
        ('a = 1\nid = """x\nb = 2\n', 2, "the quote opened here is not closed"),
        ("a = '''x", 1, "the quote opened here is not closed"),
        ("b = 1\na = 'x", 2, "the quote opened here is not closed"),
        ('id = "say "hi" now"\n', 1, 'to quote inside text put """ around it all'),
        ("a = 1\na = 2\n", 2, "already given above"),
        ("[a]\n[a]\n", 2, "double brackets"),
        ("[a]\nb = 1\n[[a.b]]\n", 3, "already given"),
        ("a = 2026-13-01\n", 1, "not a date"),
        ("a = text\n", 1, "text goes in quotes"),
        ("a =\n", 1, "no value"),
        ('a = "c:\\d"\n', 1, "write it twice"),
        ("a = [1 2]\n", 1, "a comma is missing"),
        ("a = {b = 1 c = 2}\n", 1, "the braces are not closed"),
        ("[a\n", 1, "write [name]"),
        ("[[a]\n", 1, "two brackets on each side"),
        ("= 3\n", 1, "not TOML"),
    ],
)
def test_syntax_is_explained_without_the_words_of_programmers(text: str, line: int, words: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the class is tomllib's
        tomllib.loads(text)
    found_line, found = explain_syntax(caught.value, text)
    assert (found_line, words in found) == (line, True), found


def test_an_error_of_another_kind_is_passed_on() -> None:
    assert explain_syntax(ValueError("Exceeds the limit"), "") == (1, "not TOML: exceeds the limit")
