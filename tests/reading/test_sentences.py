"""Free text cut into sentences with their places."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from second_interview.model import Note
from second_interview.reading.sentences import day_first_of, read_sentences
from tests.reading.note_factory import make_candidacy


def _read(text: str, about: str = "") -> list[tuple[int, str, str]]:
    sentences = read_sentences((Note(text=text, about=about),), written_on=date(2026, 11, 25))
    return [(one.number, one.section, one.text) for one in sentences]


def test_a_sentence_knows_its_line() -> None:
    assert _read("One. Two.\n\nThree") == [(1, "", "One."), (1, "", "Two."), (3, "", "Three")]


def test_lines_a_margin_broke_are_put_together() -> None:
    text = "They want an answer by the fourth of December and not a single day\nlater than that, says the mail."
    assert len(_read(text)) == 1


def test_fragments_on_lines_of_their_own_stay_apart() -> None:
    assert [text for _, _, text in _read("coeliac\naway 7-11 Dec\nno calls before 4")] == [
        "coeliac",
        "away 7-11 Dec",
        "no calls before 4",
    ]


@pytest.mark.parametrize(
    "heading", ["What they asked:", "## They asked", "WHAT SHE ASKED", "asked me:", "Their questions"]
)
def test_a_heading_names_the_section(heading: str) -> None:
    assert _read(f"{heading}\n- Why leave?") == [(2, "asked_me", "Why leave?")]


def test_another_heading_ends_the_section() -> None:
    assert [section for _, section, _ in _read("## I asked\n- How big?\n\n## Other\n\nNice office.")] == ["i_asked", ""]


@pytest.mark.parametrize(
    "text", ["Due Dec. 3 at 5 p.m. sharp", "I met Dr. Jones", "e.g. the lease memo", "cut it by 1.5 days"]
)
def test_a_point_inside_does_not_end_a_sentence(text: str) -> None:
    assert [one for _, _, one in _read(text)] == [text]


def test_a_month_may_end_a_sentence() -> None:
    assert len(_read("Shut until 1 Jan. They decide later.")) == 2


def test_the_country_tells_whether_the_day_comes_first() -> None:
    american = make_candidacy("x")
    dutch = evolve(american, employer=evolve(american.employer, country="Netherlands", zone="Europe/Amsterdam"))
    assert day_first_of(american) is None
    assert day_first_of(dutch) is True
