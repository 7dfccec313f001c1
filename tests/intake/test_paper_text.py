from __future__ import annotations

import pytest

from second_interview.intake.paper_lines import ENDLESS, FRONT_MATTER
from second_interview.intake.paper_text import text_lines


def _marked(text: str) -> list[tuple[str, str, int]]:
    return [(line.mark, line.text, line.level) for line in text_lines(text)]


@pytest.mark.parametrize("mark", ["-", "*", "+", "•", "·", "–", "—", "▪", "➢", "\uf0b7", "1.", "2)", "(3)"])
def test_a_bullet_is_taken_off_the_words(mark: str) -> None:
    assert _marked(f"  {mark} Paid invoices") == [(mark, "Paid invoices", 0)]
    assert text_lines(f"  {mark} Paid")[0].indent == 2


@pytest.mark.parametrize("text", ["on time", "-5 %", "2019 - 2020", "O Brien", "3.5 years"])
def test_what_only_looks_like_a_bullet_stays(text: str) -> None:
    assert _marked(text) == [("", text, 0)]


def test_tight_and_lettered_bullets_and_boxes_are_bullets() -> None:
    assert _marked("•Paid\no Kept\n- [x] Done") == [("•", "Paid", 0), ("o", "Kept", 0), ("-", "Done", 0)]


@pytest.mark.parametrize(
    ("text", "level"),
    [("# A head", 1), ("### A head ###", 3), ("A head\n======", 1), ("A head\n------", 2), ("A head\n......", 2),
     ("**A head**", 7), ("__A head__:", 7), ("A head", 0), ("A head\n..", 0), ("* ##### A head", 5)],
)  # fmt: skip
def test_headings_have_a_level(text: str, level: int) -> None:
    assert text_lines(text)[0].level == level


def test_a_rule_underlines_only_what_stands_right_above_it() -> None:
    table = "| a | b |\n|---|---|\n"
    assert _marked(f"one\n\n------\n- two\n----\n{table}{'x' * 61}\n-----\nlonger than dots\n...") == [
        ("", "one", 0), ("-", "two", 0), ("", "a\tb", 0), ("", "x" * 61, 0), ("", "longer than dots", 0),
    ]  # fmt: skip


def test_gaps_are_blank_lines_rules_and_page_breaks() -> None:
    lines = text_lines("one\ntwo\n\nthree\n----------------------\nfour\ffive\n```text\nsix\n~~~")
    assert [(line.text, line.has_gap) for line in lines] == [
        ("one", False), ("two", False), ("three", True), ("four", True), ("five", True), ("six", True),
    ]  # fmt: skip
    assert [line.place for line in lines][-3:] == ["line 6", "line 6", "line 8"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Clerk     2019", "Clerk\t2019"),
        ("Clerk\t2019", "Clerk\t2019"),
        ("Clerk ------- Boston", "Clerk\tBoston"),
        ("Clerk ....... 2019", "Clerk\t2019"),
        ("Clerk  2019", "Clerk\t2019"),
        ("a  few  words", "a few words"),
        ("<span>Clerk</span> <span>2019</span>", "Clerk\t2019"),
        ("Clerk<br/>Acme", "Clerk\tAcme"),
        ("> quoted > twice", "quoted > twice"),
        ("[Acme](https://x.example) & [mail](mailto:a@b.org)", "Acme & a@b.org"),
        ("<a@b.org> and <https://x.example>", "a@b.org and https://x.example"),
        ("![logo](x.png) Acme :phone: {.right}", "Acme"),
        ("_Clerk_, **Acme**, `SQL` &amp; snake_case_name", "Clerk, Acme, SQL & snake_case_name"),
        ("o\ufb03ce\xa0work\u200b\x00", "office work"),
    ],
)
def test_words_are_freed_of_markup(text: str, words: str) -> None:
    assert [line.text for line in text_lines(text)] == [words]


def test_styles_scripts_and_comments_are_not_read() -> None:
    text = "one\n<style>\n.a { b: c }\n</style>two\n<!-- never\nseen -->three<!-- x -->\n<script>a</script>four\n"
    text += "five <!-- x"
    assert [line.text for line in text_lines(text)] == ["one", "two", "three", "afour", "five"]


def test_front_matter_is_marked() -> None:
    assert _marked("---\nname: Ana\n---\nClerk") == [(FRONT_MATTER, "name: Ana", 0), ("", "Clerk", 0)]


def test_a_page_of_html_is_read_as_it_is_seen_even_under_another_head() -> None:
    page = "---\na: b\n---\n" + "<div>\n<li>Paid</li>\n" * 8 + "<h2>Skills</h2>"
    lines = text_lines(page)
    assert [(line.text, line.level) for line in lines][-2:] == [("Paid", 0), ("Skills", 2)]
    assert lines[-1].has_gap


def test_room_is_known_where_the_lines_are_wrapped() -> None:
    wrapped = text_lines("x" * 60 + "\n" + "x" * 58 + "\n" + "x" * 59 + "\nshort")
    assert [line.room for line in wrapped] == [0, 2, 1, 55]
    assert {line.room for line in text_lines("x" * 60 + "\nshort\nshort")} == {ENDLESS}
    assert {line.room for line in text_lines("x" * 300 + "\nshort")} == {ENDLESS}
