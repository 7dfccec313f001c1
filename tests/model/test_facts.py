from __future__ import annotations

import pytest

from second_interview.model import Facts, InterviewerKind, PersonReading
from tests.factories import make_candidacy, make_person


def facts_about(*names: str) -> Facts:
    people = tuple(PersonReading(person=make_person(name), kind=InterviewerKind.PEER, basis="title") for name in names)
    return Facts(candidacy=make_candidacy(), people=people)


@pytest.mark.parametrize("called", ["Dana Whitfield", "dana whitfield", " Dana ", "dana", "Whitfield"])
def test_a_person_is_found_by_full_first_or_last_name(called: str) -> None:
    found = facts_about("Dana Whitfield", "Lee Park").person(called)
    assert found is not None
    assert found.person.name == "Dana Whitfield"


def test_a_first_name_of_two_people_finds_neither() -> None:
    assert facts_about("Dana Whitfield", "Dana Park").person("Dana") is None


def test_a_full_name_outranks_a_first_name() -> None:
    found = facts_about("Dana Whitfield", "Dana").person("Dana")
    assert found is not None
    assert found.person.name == "Dana"


@pytest.mark.parametrize("called", ["", " ", "Marcus", "field"])
def test_who_was_not_read_is_not_found(called: str) -> None:
    assert facts_about("Dana Whitfield").person(called) is None
