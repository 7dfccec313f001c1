"""What is still read of a paper that is not in English."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from second_interview.content import load_catalog
from second_interview.intake import read_job_posting
from second_interview.model import Note, Paper
from second_interview.reading import read_facts
from second_interview.reading.foreign_papers import find_foreign, read_posting_of
from tests.factories import TODAY, make_candidacy, make_candidate, make_person, make_posting
from tests.reading.foreign_texts import NOTES, POSTINGS

_PAY = {
    "de": "€62,000 to €70,000 a year",
    "fr": "€42,000 to €48,000 a year",
    "es": "€32,000 to €38,000 a year",
    "pt": "€1,900 to €2,300 a month",
    "nl": "€4,200 to €5,100 a month",
    "it": "€38,000 to €44,000 a year",
    "pl": "PLN 14,000 to PLN 17,000 a month",
    "sv": "SEK 48,000 to SEK 54,000 a month",
}


@pytest.mark.parametrize("language", POSTINGS)
def test_day_and_pay_of_a_foreign_posting_are_read(language: str) -> None:
    posting = read_job_posting(POSTINGS[language])
    (found,) = find_foreign(make_candidacy(posting=posting))
    assert (found.paper, found.language) == (Paper.POSTING, language)
    assert [str(pay) for pay in found.pays] == [_PAY[language]]
    assert found.days == (date(2026, 12, 5),)


@pytest.mark.parametrize("language", POSTINGS)
def test_a_foreign_posting_is_held_against_nothing(language: str) -> None:
    candidacy = make_candidacy(posting=read_job_posting(POSTINGS[language]))
    facts = read_facts(candidacy, load_catalog(), today=TODAY)
    assert facts.matches == ()
    posting = facts.candidacy.posting
    assert posting is not None
    assert (posting.requirements, posting.responsibilities) == ((), ())
    assert str(posting.pay) == _PAY[language]


@pytest.mark.parametrize("language", NOTES)
def test_day_pay_and_names_of_foreign_notes_are_read_and_nothing_else(language: str) -> None:
    candidacy = make_candidacy(notes=(Note(text=NOTES[language]),), panel=(make_person("Dana Whitfield"),))
    facts = read_facts(candidacy, load_catalog(), today=TODAY)
    (found,) = facts.foreign
    assert (found.paper, found.language, found.names) == (Paper.NOTES, language, ("Dana Whitfield",))
    assert date(2026, 12, 7) in found.days
    assert len(found.pays) == 1
    read = facts.candidacy
    assert (read.promises, read.pay_statements, read.rounds, read.hearsay) == ((), (), (), ())
    assert read.notes == candidacy.notes


def test_no_demand_is_held_against_a_foreign_resume() -> None:
    lines = tuple(POSTINGS["de"].splitlines())
    candidacy = make_candidacy(candidate=make_candidate(*lines), posting=make_posting("CPA required"))
    facts = read_facts(candidacy, load_catalog(), today=TODAY)
    assert (facts.matches, facts.accomplishments) == ((), ())
    assert facts.is_foreign(Paper.RESUME)
    assert not facts.is_foreign(Paper.POSTING)


def test_pay_given_as_data_wins_over_pay_read_from_foreign_prose() -> None:
    posting = read_job_posting(POSTINGS["de"])
    stated = evolve(posting, pay=read_job_posting("Accountant\n\nSalary: $90,000 a year\n").pay)
    candidacy = make_candidacy(posting=stated)
    read = read_posting_of(candidacy, find_foreign(candidacy))
    assert read is not None
    assert str(read.pay) == "$90,000 a year"


def test_papers_in_english_are_left_as_they_are() -> None:
    candidacy = make_candidacy(posting=make_posting("You must have five years of experience with SAP in a team"))
    assert find_foreign(candidacy) == ()
    assert read_posting_of(candidacy, ()) == candidacy.posting
