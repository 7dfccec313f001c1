from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.errors import FieldError
from second_interview.model import Contact, Disclosure, Hearsay, Interviewer, person_id
from tests.factories import line


@given(st.text(min_size=1, max_size=30).filter(lambda name: bool(name.strip())))
def test_an_id_is_lower_case_ascii_whatever_the_name(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", person_id(name))


@given(st.text(min_size=1, max_size=30))
def test_an_id_stays_the_same(name: str) -> None:
    assert person_id(name) == person_id(name)


@pytest.mark.parametrize("other", ["dana whitfield", "DANA  WHITFIELD", " Dana Whitfield ", "Dana-Whitfield"])
def test_case_and_spaces_do_not_make_another_person(other: str) -> None:
    assert person_id(other) == person_id("Dana Whitfield")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Александр Иванов", "Александр Петров"),
        ("Иван Smith", "Пётр Smith"),
        ("राम", "रमा"),
        ("王小明", "王小红"),
        ("!!!", "???"),
    ],
)
def test_names_in_another_alphabet_do_not_share_an_id(one: str, other: str) -> None:
    assert person_id(one) != person_id(other)


@pytest.mark.parametrize(("one", "other"), [("Zoë", "Zoe\u0308"), ("иван петров", "ИВАН  ПЕТРОВ")])
def test_two_spellings_of_one_name_share_an_id(one: str, other: str) -> None:
    assert person_id(one) == person_id(other)


def test_accents_fall_away() -> None:
    assert person_id("José Núñez") == "jose-nunez"


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Dana Whitfield", "Dana"),
        ("Dr. Ana Ruiz", "Ana"),
        ("Prof Dr Lee", "Lee"),
        ("Ms. Okafor", "Okafor"),
        ("Dr.", "Dr."),
        ("Cher", "Cher"),
    ],
)
def test_a_first_name_is_no_honorific(name: str, first: str) -> None:
    assert Interviewer(name=name).first_name == first


@pytest.mark.parametrize("kind", [Interviewer, Contact])
def test_a_person_has_a_name(kind: type[Interviewer | Contact]) -> None:
    with pytest.raises(FieldError, match="name: must not be empty"):
        kind(name=" ")


def test_a_talk_lasts_some_minutes_or_an_unknown_time() -> None:
    assert Interviewer(name="Dana").minutes is None
    with pytest.raises(FieldError, match="minutes: 0 is not more than 0"):
        Interviewer(name="Dana", minutes=0)


def test_the_id_of_a_contact_is_that_of_the_interviewer_of_the_same_name() -> None:
    assert Contact(name="Marcus Oyelaran").id == Interviewer(name="Marcus Oyelaran").id


@pytest.mark.parametrize("kind", [Interviewer, Contact])
def test_a_zone_that_does_not_exist_is_refused(kind: type[Interviewer | Contact]) -> None:
    with pytest.raises(FieldError, match="'Mars/Base' is not an IANA time zone"):
        kind(name="Dana", zone="Mars/Base")


def test_hearsay_is_about_somebody() -> None:
    with pytest.raises(FieldError, match="about"):
        Hearsay(about="", line=line("hates surprises"))


def test_a_disclosure_is_known_to_somebody() -> None:
    with pytest.raises(FieldError, match="known_to"):
        Disclosure(known_to="", line=line("the other offer"))
