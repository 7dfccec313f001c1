from __future__ import annotations

import pytest

from second_interview.content.filling import fill_frame, slots_of
from second_interview.errors import ContentError
from second_interview.model import Frame

_FRAME = Frame(id="core/opener", text="You run {team}; {person} said so of {team}. [Say more]")


def test_slots_are_filled_wherever_they_stand() -> None:
    assert fill_frame(_FRAME, {"team": "payroll", "person": "Ada"}) == (
        "You run payroll; Ada said so of payroll. [Say more]"
    )


def test_braces_inside_a_fact_are_not_slots() -> None:
    assert fill_frame(_FRAME, {"team": "{person}", "person": "{0}"}).startswith("You run {person}; {0} said")


def test_every_missing_and_every_unknown_slot_is_said() -> None:
    with pytest.raises(ContentError) as caught:
        fill_frame(_FRAME, {"persn": "Ada"})
    assert str(caught.value).splitlines() == [
        "frame core/opener: slot 'team' is not given",
        "frame core/opener: slot 'person' is not given",
        "frame core/opener: no slot 'persn'; did you mean 'person'?",
    ]


def test_other_braces_are_no_slots() -> None:
    assert slots_of("{} {A} {1} { a } {ab_1}") == ("ab_1",)
