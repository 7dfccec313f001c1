"""Every public reader of text under one signature, for tests that feed all of them the same."""

from __future__ import annotations

import json
from collections.abc import Callable

from second_interview import reading
from second_interview.content import load_catalog
from second_interview.intake import read_cover_letter, read_job_posting, read_json_resume
from second_interview.intake.markup import read_markup
from second_interview.model import Candidate, CoverLetter, Interviewer, JobPosting, Line, Position, Requirement
from tests.factories import TODAY, evidence, line
from tests.reading.note_factory import make_candidacy

__all__ = ["READERS", "Reader"]

Reader = Callable[[str], object]
_CATALOG = load_catalog()
_MOST_DEMANDS = 30


def _lines(text: str) -> tuple[Line, ...]:
    return tuple(line(words) for words in text.split("\n") if words.strip())


def _candidate(text: str) -> Candidate:
    lines = _lines(text)
    position = Position(
        title="Accountant", organisation="Kestrel Metals", is_current=True, highlights=lines, evidence=evidence()
    )
    letter = CoverLetter(paragraphs=lines, evidence=evidence()) if lines else None
    return Candidate(positions=(position,), cover_letter=letter)


def _match(text: str) -> object:
    demands = tuple(
        Requirement(text=one.text, is_must=True, evidence=one.evidence) for one in _lines(text)[:_MOST_DEMANDS]
    )
    posting = JobPosting(title="Accountant", requirements=demands, evidence=evidence())
    return reading.match_requirements(posting, _candidate(text), today=TODAY)


def _notes(text: str) -> object:
    return reading.read_notes(make_candidacy(text)) if text.strip() else None


def _facts(text: str) -> object:
    return reading.read_facts(make_candidacy(text), _CATALOG, today=TODAY) if text.strip() else None


def _person(text: str) -> object:
    person = Interviewer(name="Dana Whitfield", title=text)
    return reading.read_person(person, catalog=_CATALOG, title="Accountant")


def _resume(text: str) -> object:
    work = {"name": "X", "position": text[:300], "startDate": "2019-01", "summary": text, "highlights": [text]}
    return read_json_resume({"basics": {"name": "A B", "summary": text}, "work": [work], "skills": [{"name": text}]})


def _letter(text: str) -> object:
    return read_cover_letter(text)


def _posting_data(text: str) -> object:
    return read_job_posting(json.dumps({"@type": "JobPosting", "title": text[:200], "description": text}))


READERS: dict[str, Reader] = {
    "find_pay": reading.find_pay,
    "read_pay": lambda text: reading.read_pay(text, currency="USD"),
    "find_days": lambda text: reading.find_days(text, said_on=TODAY),
    "read_day": lambda text: reading.read_day(text, said_on=TODAY),
    "read_due": lambda text: reading.read_due(text, said_on=TODAY),
    "read_figures": reading.read_figures,
    "content_words": reading.content_words,
    "read_posting_text": lambda text: reading.read_posting_text(_lines(text)),
    "read_accomplishments": lambda text: reading.read_accomplishments(_candidate(text)),
    "read_duties": lambda text: reading.read_duties(_candidate(text)),
    "read_career": lambda text: reading.read_career(_candidate(text), today=TODAY),
    "match_requirements": _match,
    "read_notes": _notes,
    "read_family": lambda text: reading.read_family(text[:300], text, _CATALOG),
    "read_level": lambda text: reading.read_level(text, 3, _CATALOG, text=text),
    "read_person": _person,
    "same_question": lambda text: reading.same_question(text, f"{text} or what?"),
    "topic_of": lambda text: reading.topic_of(text, _CATALOG),
    "read_question": reading.read_question,
    "audience_of": reading.audience_of,
    "compare_questions": lambda text: reading.compare_questions(text, f"{text} or what?"),
    "find_repeats": lambda text: reading.find_repeats([text, "Why is the job open?"], [text]),
    "read_weak_answers": lambda text: reading.read_weak_answers(make_candidacy(text)) if text.strip() else None,
    "read_facts": _facts,
    "read_markup": read_markup,
    "posting as text": read_job_posting,
    "posting as HTML": lambda text: read_job_posting(f"<html><body><p>Accountant</p>{text}</body></html>"),
    "posting as JSON": lambda text: read_job_posting("{" + text),
    "posting as data": _posting_data,
    "resume as data": _resume,
    "resume as JSON": lambda text: read_json_resume('{"basics": ' + text),
    "cover letter": _letter,
}
"""Name to reader; each takes a text and returns what it read, or raises ``InputError``."""
