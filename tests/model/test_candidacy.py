from __future__ import annotations

from datetime import date

import pytest

from second_interview.errors import FieldError
from second_interview.model import Candidacy, Employer, Note, Round
from tests.factories import at, make_candidacy, make_person, make_posting

DAY = date(2026, 12, 3)


def test_a_title_and_a_date_are_enough() -> None:
    assert Candidacy(title="Accountant", interview=Round(on=DAY)).day == DAY


def test_a_candidacy_without_a_title_is_refused() -> None:
    with pytest.raises(FieldError, match="title: must not be empty"):
        Candidacy(title=" ", interview=Round(on=DAY))


def test_a_candidacy_without_a_date_is_refused_with_how_to_write_one() -> None:
    with pytest.raises(FieldError, match="starts = 2026-12-03T09:30:00"):
        Candidacy(title="Accountant", interview=Round())


def test_one_person_twice_on_the_panel_is_refused() -> None:
    with pytest.raises(FieldError, match="'dana  whitfield' is named twice"):
        make_candidacy(panel=(make_person("Dana Whitfield"), make_person("dana  whitfield")))


def test_the_employers_own_name_outranks_that_of_the_posting() -> None:
    posting = make_posting(employer="Search Firm")
    assert make_candidacy(posting=posting).employer_name == "Harbor Foods"


def test_without_a_name_the_posting_names_the_employer() -> None:
    assert make_candidacy(employer=Employer(), posting=make_posting(employer="Harbor")).employer_name == "Harbor"


def test_an_employer_nobody_names_has_no_name() -> None:
    assert make_candidacy(employer=Employer(), posting=None).employer_name == ""


@pytest.mark.parametrize(
    ("employer", "interview", "own", "expected"),
    [
        ("Asia/Kolkata", "Europe/London", "America/New_York", "Asia/Kolkata"),
        ("", "Europe/London", "America/New_York", "Europe/London"),
        ("", "", "America/New_York", "America/New_York"),
        ("", "", "", "UTC"),
    ],
)
def test_business_days_are_counted_where_the_employer_sits(
    employer: str, interview: str, own: str, expected: str
) -> None:
    candidacy = Candidacy(
        title="Accountant",
        employer=Employer(zone=employer),
        interview=Round(starts=at("2026-12-03 09:30", interview)) if interview else Round(on=DAY),
        zone=own,
    )
    assert candidacy.employer_zone == expected


def test_an_unknown_zone_of_the_candidate_is_refused() -> None:
    with pytest.raises(FieldError, match="'Mars/Base' is not an IANA time zone"):
        make_candidacy(zone="Mars/Base")


def test_an_unknown_zone_of_the_employer_is_refused() -> None:
    with pytest.raises(FieldError, match="'EST5' is not an IANA time zone"):
        Employer(zone="EST5")


def test_a_note_has_text() -> None:
    with pytest.raises(FieldError, match="text: must not be empty"):
        Note(text="\n")
