"""Years of experience and courses of study asked for, held against dated positions and the education on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model.evidence import Line
from second_interview.model.facts import Standing
from second_interview.model.papers import Education, Position
from second_interview.reading.career import paid_months
from second_interview.reading.degrees import Degree, degree_level
from second_interview.reading.demands import Years
from second_interview.reading.paper_answers import GENERIC, Answer, Papers, headings, is_same_role, is_same_trade
from second_interview.reading.scopes import is_headed, is_related, tells_years
from second_interview.reading.words import content_words

__all__ = ["answer_degree", "answer_years"]

_RELATED_FIELDS = (
    frozenset(
        content_words(
            "accounting accountancy finance financial economics business commerce accounts administration management "
            "audit taxation"
        )
    ),
    frozenset(
        content_words(
            "computer science information technology systems software engineering computing mathematics electrical "
            "informatics cybersecurity network data statistics physics"
        )
    ),
)
_OPEN_FIELD = frozenset(content_words("related similar relevant equivalent any discipline"))
_OF_SCIENCE = re.compile(r"\b(?:of|in) (?:applied )?(?:science|arts)\b|\bb\.?s\.?c?\b", re.IGNORECASE)
"""The name of the degree rather than of its subject: a Bachelor of Science may be in anything."""
_SLACK_MONTHS = 3
_SAME = re.compile(r"\b(?:similar|same|comparable)\b", re.IGNORECASE)
_RELEVANT = re.compile(r"\b(?:relevant|related)\b", re.IGNORECASE)


def answer_degree(asked: Degree, papers: Papers) -> Answer:
    """Return whether a course of study of the level and in the field stands in the papers."""
    best: Answer | None = None
    for study in papers.candidate.education:
        line = _study_line(study)
        level = degree_level(f"{study.study_type} {study.area}")
        finished = study.end is None or study.end.first_day() <= papers.today
        in_field = _field_fits(asked, frozenset(content_words(f"{study.area} {_subject(study.study_type)}")))
        if asked.level == 0:
            best = best or Answer(standing=Standing.PARTLY if asked.is_national else Standing.SHOWN, lines=(line,))
        elif level >= asked.level and finished and in_field:
            return Answer(standing=Standing.SHOWN, lines=(line,))
        elif level >= asked.level or level == 0 or (level + 1 == asked.level == 2 and asked.fields and in_field):
            best = best or Answer(standing=Standing.PARTLY, lines=(line,))
    if best is not None:
        return best
    mentioned = [line for line in papers.lines if line.source in {"summary", "letter"} and "degree" in line.stems]
    if asked.or_experience or mentioned:
        return Answer(standing=Standing.PARTLY, lines=tuple(line.line for line in mentioned))
    studied = tuple(line.line for line in papers.lines if line.source == "education")
    return Answer(standing=Standing.NOT_SHOWN, lines=studied, missing=(asked.words,))


def answer_years(asked: Years, papers: Papers) -> Answer:
    """Return whether the dated positions, or a summary, carry the years in what they are asked in."""
    paid = tuple(one for one in papers.candidate.positions if not one.is_volunteer)
    related = _related(asked, paid, papers)
    lines = tuple(headings(related, papers))
    if papers.months is None:
        return Answer(standing=Standing.PARTLY, lines=lines)
    needed = asked.years * 12
    months = paid_months(papers.candidate, today=papers.today, positions=related) or 0
    if months + _SLACK_MONTHS >= needed:
        return Answer(standing=Standing.SHOWN, lines=lines)
    enough = papers.months + _SLACK_MONTHS >= needed
    if enough and asked.scope and (told := tuple(_told_years(asked, papers))):
        return Answer(standing=Standing.SHOWN, lines=(*told, *lines))
    if not related and _is_foreign(asked, paid, papers):
        return Answer(standing=Standing.NOT_SHOWN, missing=(asked.words,))
    if enough or any(one.start is None for one in paid):
        return Answer(
            standing=Standing.PARTLY, lines=lines or (tuple(headings(paid, papers)) if not asked.scope else ())
        )
    near = papers.months + 12 >= needed
    standing = Standing.PARTLY if near and (related or not asked.scope) else Standing.NOT_SHOWN
    return Answer(standing=standing, lines=lines or tuple(headings(paid, papers)), missing=(asked.words,))


def _study_line(study: Education) -> Line:
    text = ", ".join(part for part in (study.study_type, study.area, study.institution) if part.strip())
    return Line(text=text or study.evidence.quote or "education", evidence=study.evidence)


def _subject(study_type: str) -> str:
    return _OF_SCIENCE.sub(" ", study_type)


def _field_fits(asked: Degree, studied: frozenset[str]) -> bool:
    fields = asked.fields - GENERIC
    if not fields or fields & studied:
        return True
    related = bool(asked.fields & _OPEN_FIELD)
    return related and any(group & fields and group & studied for group in _RELATED_FIELDS)


def _related(asked: Years, paid: tuple[Position, ...], papers: Papers) -> tuple[Position, ...]:
    """Return the positions whose years count, the telling ones first."""
    if asked.scope:
        # A word in the lines of another trade ("6,000 accounts" of a systems administrator) is an accident.
        return tuple(
            one
            for one in paid
            if is_related(one, asked.scope) and (is_headed(one, asked.scope) or is_same_trade(one, papers) is not False)
        )
    if not papers.posting.title or not (_SAME.search(asked.words) or _RELEVANT.search(asked.words)):
        return paid
    same = tuple(one for one in paid if is_same_trade(one, papers))
    if _SAME.search(asked.words):
        return tuple(one for one in same if is_same_role(one, papers))
    if same or papers.catalog is not None:
        return same
    return paid


def _is_foreign(asked: Years, paid: tuple[Position, ...], papers: Papers) -> bool:
    """Say whether the work on paper is of another kind: nothing in the papers speaks of the field asked for."""
    if not papers.posting.title or any(one.start is None for one in paid):
        return False
    told = [is_same_trade(one, papers) for one in paid]
    if not asked.scope:
        return _SAME.search(asked.words) is not None and False in told and True not in told
    named = any(len(asked.scope & line.stems) * 2 > len(asked.scope) for line in papers.lines)
    return True not in told and (False in told or not named)


def _told_years(asked: Years, papers: Papers) -> Iterator[Line]:
    """Yield the lines of a summary that tell enough years in the scope."""
    for line in papers.lines:
        if line.source == "summary" and tells_years(line.line.text, asked.scope) >= asked.years:
            yield line.line
