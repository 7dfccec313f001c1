"""Papers in a language the library does not read: what is still read of them, and what is left out of the facts.

Days, pay and names are read in any language. Words about demands, deeds and promises are not: they would be nonsense.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from attrs import evolve

from second_interview.model import (
    Candidacy,
    Candidate,
    CompensationRange,
    Evidence,
    ForeignText,
    JobPosting,
    Line,
    Note,
    Paper,
)
from second_interview.reading.dates import find_days
from second_interview.reading.languages import guess_language, is_readable
from second_interview.reading.pay import find_pay
from second_interview.reading.people_in_notes import people_of
from second_interview.reading.spoken_pay import currency_of

__all__ = ["find_foreign", "read_posting_of"]

_MOST_LINES = 400
_LINE_LENGTH = 1_000
_MOST_READ = 6
_QUOTE = 120
_T = TypeVar("_T")


def find_foreign(candidacy: Candidacy) -> tuple[ForeignText, ...]:
    """Return the papers of *candidacy* that are not in English, with the days, pay and names in them.

    A paper whose language is open counts as English.
    """
    found = []
    for paper, lines, evidence in _papers(candidacy):
        text = "\n".join(line.text for line in lines)
        if not is_readable(text):
            found.append(_foreign(candidacy, paper, lines, evidence, guess_language(text)))
    return tuple(found)


def read_posting_of(candidacy: Candidacy, foreign: Sequence[ForeignText]) -> JobPosting | None:
    """Return the posting, without its prose where that is foreign; pay read from the prose is put in."""
    posting = candidacy.posting
    told = next((one for one in foreign if one.paper is Paper.POSTING), None)
    if posting is None or told is None:
        return posting
    return evolve(
        posting,
        requirements=(),
        responsibilities=(),
        reports_to=None,
        team=None,
        process=(),
        pay=posting.pay or next(iter(told.pays), None),
    )


def _papers(candidacy: Candidacy) -> Iterator[tuple[Paper, tuple[Line, ...], Evidence]]:
    posting, candidate = candidacy.posting, candidacy.candidate
    if posting is not None:
        asked = tuple(Line(text=one.text, evidence=one.evidence) for one in posting.requirements)
        yield Paper.POSTING, posting.lines or (*asked, *posting.responsibilities), posting.evidence
    lines = _resume_lines(candidate)
    if lines:
        yield Paper.RESUME, lines, evolve(lines[0].evidence, path="")
    letter = candidate.cover_letter
    if letter is not None:
        yield Paper.COVER_LETTER, letter.paragraphs, letter.evidence
    for note in candidacy.notes:
        yield Paper.NOTES, _note_lines(note), Evidence(document=note.document, path=note.path)


def _resume_lines(candidate: Candidate) -> tuple[Line, ...]:
    summary = (candidate.summary,) if candidate.summary is not None else ()
    positions = (line for position in candidate.positions for line in position.lines)
    projects = (line for project in candidate.projects for line in project.lines)
    return (*summary, *positions, *projects)


def _note_lines(note: Note) -> tuple[Line, ...]:
    evidence = Evidence(document=note.document, path=note.path)
    return tuple(Line(text=words, evidence=evidence) for words in note.text.splitlines() if words.strip())


def _foreign(
    candidacy: Candidacy, paper: Paper, lines: Sequence[Line], evidence: Evidence, language: str
) -> ForeignText:
    said_on = candidacy.written_on or candidacy.day
    texts = [line.text[:_LINE_LENGTH] for line in lines[:_MOST_LINES]]
    return ForeignText(
        paper=paper,
        language=language,
        evidence=evolve(evidence, quote=texts[0][:_QUOTE]),
        days=_first(_days(texts, said_on)),
        pays=_first(_pays(texts, candidacy)) if paper in {Paper.POSTING, Paper.NOTES} else (),
        names=people_of(candidacy).all_in("\n".join(texts))[:_MOST_READ],
    )


def _days(texts: Sequence[str], said_on: date) -> Iterator[date]:
    for text in texts:
        for found in find_days(text, said_on=said_on, day_first=True):
            if found.is_exact and found.day is not None:
                yield found.day


def _pays(texts: Sequence[str], candidacy: Candidacy) -> Iterator[CompensationRange]:
    currency = currency_of(candidacy)
    for text in texts:
        for found in find_pay(text, currency=currency):
            if found.pay is not None:
                yield found.pay


def _first(items: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))[:_MOST_READ]
