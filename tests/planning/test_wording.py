from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.model import PartialDate, Position
from second_interview.planning.wording import clip, day_words, fill, first_person, listed, sentence
from tests.factories import evidence

NOW = Position(title="Accountant", start=PartialDate(year=2021), is_current=True, evidence=evidence())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cut the close from 9 to 6 days", "I cut the close from 9 to 6 days."),
        ("Implemented a new ERP.", "I implemented a new ERP."),
        ("We moved 60 services to EKS", "We moved 60 services to EKS."),
        ("Month-end close for 14 entities", "“Month-end close for 14 entities.”"),
        ("Reduced", "Reduced."),
    ],
)
def test_a_resume_line_becomes_something_one_can_say(text: str, expected: str) -> None:
    assert first_person(text) == expected


def test_a_present_duty_is_said_in_the_present_only_of_the_present_job() -> None:
    assert first_person("Own 42 balance-sheet accounts", NOW) == "I own 42 balance-sheet accounts."
    assert first_person("Own 42 balance-sheet accounts") == "My job was to own 42 balance-sheet accounts."


@given(st.text(max_size=200))
def test_no_text_breaks_the_wording(text: str) -> None:
    assert isinstance(first_person(text), str)
    assert len(clip(text, 5).split()) <= 6
    assert sentence(text) == sentence(sentence(text))


def test_lists_days_and_slots() -> None:
    assert listed(["a", "b", "", "b", "c"]) == "a, b and c"
    assert day_words(date(2026, 12, 3), year=2026) == "Thu 3 Dec"
    assert day_words(date(2027, 1, 4), year=2026) == "Mon 4 Jan 2027"
    assert fill("{a} and {b}", a="x") == "x and {b}"
