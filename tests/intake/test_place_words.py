from __future__ import annotations

import pytest

from second_interview.intake.place_words import is_city_and_state, is_place, split_place


@pytest.mark.parametrize(
    "text",
    [
        "Columbus, OH",
        "Columbus, Ohio",
        "Seattle, WA, USA",
        "Toronto, ON",
        "Lyon, France",
        "Ireland",
        "Remote",
        "Hybrid (Cork)",
        "Berlin, DE",
    ],
)
def test_a_place_needs_a_state_a_country_or_remote_work(text: str) -> None:
    assert is_place(text)


@pytest.mark.parametrize(
    "text", ["Dublin", "Audit, Tax", "Accountant, Ireland", "Acme Ltd, Ireland", "Acme, Lyon, France", ""]
)
def test_what_could_be_an_employer_is_no_place(text: str) -> None:
    assert not is_place(text)


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Acme Ltd, Columbus, OH", ("Acme Ltd", "Columbus, OH")),
        ("Acme Ltd, Seattle, WA, USA", ("Acme Ltd", "Seattle, WA, USA")),
        ("Acme Ltd (Columbus, OH)", ("Acme Ltd", "Columbus, OH")),
        ("Acme Ltd (Remote)", ("Acme Ltd", "Remote")),
        ("Acme, Remote", ("Acme", "Remote")),
        ("Acme, Ireland", ("Acme", "Ireland")),
        ("Nara Logics, Inc., Cambridge, MA", ("Nara Logics, Inc.", "Cambridge, MA")),
        ("University of California, Los Angeles", ("University of California, Los Angeles", "")),
        ("Vice President, Finance, Ireland", ("Vice President, Finance", "Ireland")),
        ("SQL, Excel, SAP, Sage, Word, Ireland", ("SQL, Excel, SAP, Sage, Word, Ireland", "")),
        ("Acme Ltd (audit)", ("Acme Ltd (audit)", "")),
        ("Acme Bank, OH", ("Acme Bank, OH", "")),
    ],
)
def test_the_place_at_the_end_is_parted_from_the_name(text: str, parted: tuple[str, str]) -> None:
    assert split_place(text) == parted


def test_a_city_beside_its_state_needs_no_comma() -> None:
    assert is_city_and_state("New Haven CT")
    assert not is_city_and_state("Senior Accountant MA")
    assert not is_city_and_state("Acme, Boston MA")
    assert not is_city_and_state("")
