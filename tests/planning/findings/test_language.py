from __future__ import annotations

import pytest

from second_interview.content import load_catalog
from second_interview.intake import read_cover_letter, read_job_posting
from second_interview.model import Note
from second_interview.planning import build_plan
from second_interview.planning.findings.language import find
from second_interview.planning.plan import make_context
from second_interview.render import to_markdown
from tests.factories import TODAY, finding_ids, make_candidacy, make_candidate, make_posting
from tests.reading.foreign_texts import NOTES, POSTINGS


@pytest.mark.parametrize("language", POSTINGS)
def test_a_posting_in_another_language_is_said_not_to_be_read(language: str) -> None:
    found = finding_ids(make_candidacy(posting=read_job_posting(POSTINGS[language])))
    assert "posting-not-english" in found
    assert "posting-without-demands" not in found


def test_it_says_what_was_read_all_the_same() -> None:
    candidacy = make_candidacy(posting=read_job_posting(POSTINGS["de"], document="posting.txt"))
    (item,) = find(make_context(candidacy, today=TODAY, catalog=load_catalog()))
    assert item.finding.title == "The posting is in German and was not read"
    assert "posting.txt" in item.finding.detail
    assert "Sat 5 Dec" in item.finding.detail
    assert "€62,000 to €70,000 a year" in item.finding.detail


def test_resume_letter_and_notes_are_said_too() -> None:
    letter = read_cover_letter(POSTINGS["es"])
    candidate = make_candidate(*POSTINGS["fr"].splitlines(), cover_letter=letter)
    found = finding_ids(make_candidacy(candidate=candidate, notes=(Note(text=NOTES["nl"]),)))
    assert {"resume-not-english", "letter-not-english", "notes-not-english"} <= found


def test_papers_in_english_are_not_mentioned() -> None:
    posting = make_posting("You must have five years of experience with SAP in a finance team")
    assert not any(name.endswith("-not-english") for name in finding_ids(make_candidacy(posting=posting)))


@pytest.mark.parametrize("language", POSTINGS)
def test_the_plan_prints_no_demand_of_a_posting_it_did_not_read(language: str) -> None:
    posting = read_job_posting(POSTINGS[language])
    page = to_markdown(build_plan(make_candidacy(posting=posting), today=TODAY))
    demands = [line.text.lstrip("- ") for line in posting.lines if line.text.startswith(("- ", "* "))]
    demands += [one.text for one in posting.requirements]
    assert not [text for text in demands if text[:40] in page]
