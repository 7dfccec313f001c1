from __future__ import annotations

from second_interview.intake.paper_lines import PaperLine, Tally, said
from second_interview.intake.paper_text import text_lines


def test_a_word_parted_at_a_line_end_keeps_its_hyphen() -> None:
    assert said(text_lines("a cross-\nfunctional team -\nlarge")) == "a cross-functional team - large"


def test_lines_that_follow_each_other_make_one_finding_and_others_their_own() -> None:
    lines = text_lines("one\ntwo\nthree\nfour\n" + "x" * 294 + "\nsix")
    tally = Tally("cv.txt")
    tally.keep([lines[0], lines[1], lines[3], lines[4], lines[5]], "why")
    assert [(each.place, each.text[:8]) for each in tally.unread] == [
        ("cv.txt: line 1 to 2", "one two"),
        ("cv.txt: line 4 to 5", "four xxx"),
        ("cv.txt: line 6", "six"),
    ]


def test_a_finding_over_two_pages_names_both() -> None:
    tally = Tally("cv.pdf")
    tally.keep([_at(0, "page 1, line 9"), _at(1, "page 2, line 1")], "why")
    assert tally.unread[0].place == "cv.pdf: page 1, line 9 to page 2, line 1"


def _at(index: int, place: str) -> PaperLine:
    return PaperLine(index=index, place=place, text="x")


def test_findings_without_end_are_counted() -> None:
    tally = Tally("cv.txt")
    for line in text_lines("\n\n".join("x" * 299 for _ in range(250))):
        tally.set_aside([line], "why")
    assert len(tally.unused) == 201
    assert tally.unused[-1].text == "50 more pieces"


def test_what_nobody_took_is_the_rest() -> None:
    lines = text_lines("one\ntwo")
    tally = Tally("cv.txt")
    assert tally.line(lines[:1]).evidence.path == "line 1"
    tally.rest(lines, "left")
    assert [each.text for each in tally.unread] == ["two"]
    assert all(map(tally.is_taken, lines))
