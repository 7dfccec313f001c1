"""What the upper part of a range is said to be kept for."""

from __future__ import annotations

import pytest

from second_interview.reading.notes import read_notes
from tests.reading.note_factory import make_candidacy


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        (
            'Pay, from Marcus: "low nineties is realistic, the top of the band is for somebody with the license."',
            "somebody with the license",
        ),
        (
            "Marcus said the upper half of the range is only for people who have led a team",
            "people who have led a team",
        ),
        ("Marcus: the top of their range needs a CPA", "a CPA"),
    ],
)
def test_a_condition_on_the_upper_part_has_its_speaker(text: str, needs: str) -> None:
    (found,) = read_notes(make_candidacy(text)).pay_conditions
    assert (found.needs, found.by) == (needs, "Marcus Oyelaran")


@pytest.mark.parametrize(
    "text",
    [
        "the top of the list is for somebody else",
        "Marcus said the range goes to 112",
        "the rest of the day is for reading",
        "Marcus says the top of the range is $98,000",
        "Dana wants the rest of the budget for March",
    ],
)
def test_other_tops_are_no_condition(text: str) -> None:
    assert read_notes(make_candidacy(text)).pay_conditions == ()
