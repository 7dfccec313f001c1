"""Each demand of a posting against the papers: shown and where, partly, or not shown.

A wrong "not shown" is worse than a missed one: it is said only of things that have a name, a number or a known phrase,
and of knowledge and experience of which no word stands in the papers.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from second_interview.content import Catalog
from second_interview.model.facts import RequirementMatch, Standing
from second_interview.model.papers import Candidate, JobPosting, Requirement
from second_interview.reading.demand_answers import answer
from second_interview.reading.demand_kinds import kinds_of, years_asked
from second_interview.reading.demands import Asked, Named, Topical, Years, read_demand
from second_interview.reading.known_demands import answer_known, is_absent
from second_interview.reading.paper_answers import GENERIC, MOST_LINES, Answer, Papers, read_papers, strength
from second_interview.reading.posting_text import read_posting_text
from second_interview.reading.words import content_words, phrase_words

__all__ = ["match_requirements"]

_MOST_REQUIREMENTS = 300
_LONGEST = 1_500


def match_requirements(
    posting: JobPosting, candidate: Candidate, *, today: date, catalog: Catalog | None = None
) -> tuple[RequirementMatch, ...]:
    """Return every requirement of *posting* with whether the papers show it, and by which lines.

    Without stated requirements the lines of the posting are read for some.

    Args:
        posting: As it was read.
        candidate: Whose papers they are.
        today: The day on which a current position is measured.
        catalog: Knows areas of work, and demands with their neighbours; without it only what stands here is known.

    Example:
        >>> from second_interview.model import Evidence, Line
        >>> line = Line(text="You must have a CPA.", evidence=Evidence(document="posting.txt"))
        >>> posting = JobPosting(lines=(line,), evidence=line.evidence)
        >>> match_requirements(posting, Candidate(), today=date(2026, 11, 23))[0].missing
        ('CPA',)
    """
    requirements = posting.requirements or read_posting_text(posting.lines).requirements
    known = frozenset(phrase_words(f"{posting.employer} {posting.place} {posting.title}"))
    papers = read_papers(posting, candidate, today=today, catalog=catalog)
    return tuple(_read(one, papers, known) for one in requirements[:_MOST_REQUIREMENTS])


def _read(requirement: Requirement, papers: Papers, known: frozenset[str]) -> RequirementMatch:
    text = requirement.text[:_LONGEST]
    demands = read_demand(text, known_names=known)
    match = _match(requirement, demands, papers)
    return evolve(match, kinds=kinds_of(text, demands), years=years_asked(demands))


def _match(requirement: Requirement, demands: tuple[Asked, ...], papers: Papers) -> RequirementMatch:
    text = requirement.text[:_LONGEST]
    answers = _without_echo(demands, [answer(asked, papers) for asked in demands])
    overlap = _by_overlap(text, papers)
    soft = [one for one in answers if one.is_soft]
    shown = [one for one in soft if one.standing is Standing.SHOWN]
    hard = [one for one in answers if not one.is_soft]
    if hard:
        standings = {one.standing for one in hard}
        standing = standings.pop() if len(standings) == 1 else Standing.PARTLY
        is_topic = all(isinstance(asked, Topical) for asked in demands)
        if standing is Standing.NOT_SHOWN and is_topic and shown:
            return _result(requirement, Standing.PARTLY, [*hard, *shown], overlap)
        return _with_neighbour(_result(requirement, standing, hard, overlap), papers, is_topic=is_topic)
    if shown:
        return _result(requirement, Standing.SHOWN, shown, overlap)
    if overlap.standing is Standing.SHOWN or soft:
        return _result(requirement, overlap.standing, [overlap, *soft], overlap)
    known = answer_known(text, papers)
    if known is not None:
        return _result(requirement, known.standing, [known], overlap)
    if is_absent(text, papers):
        return RequirementMatch(requirement=requirement, standing=Standing.NOT_SHOWN)
    return _result(requirement, overlap.standing, [overlap], overlap)


def _with_neighbour(match: RequirementMatch, papers: Papers, *, is_topic: bool) -> RequirementMatch:
    """Name the nearest neighbour that the catalogue knows, where nothing else was found; near work shows part."""
    if match.standing is not Standing.NOT_SHOWN or match.shown_by:
        return match
    known = answer_known(match.requirement.text if is_topic else " ".join(match.missing), papers)
    if known is None or not known.lines:
        return match
    near_enough = is_topic and known.standing is not Standing.NOT_SHOWN
    return evolve(match, standing=Standing.PARTLY if near_enough else match.standing, shown_by=known.lines[:MOST_LINES])


def _without_echo(demands: tuple[Asked, ...], answers: list[Answer]) -> list[Answer]:
    """Drop the years in a named thing that is itself not shown: one demand, not two."""
    absent = {
        word
        for asked, answer in zip(demands, answers, strict=True)
        if isinstance(asked, Named) and answer.standing is Standing.NOT_SHOWN
        for word in content_words(asked.words)
    }
    return [
        answer
        for asked, answer in zip(demands, answers, strict=True)
        if not (isinstance(asked, Years) and asked.scope and asked.scope & absent)
    ]


def _result(requirement: Requirement, standing: Standing, answers: list[Answer], overlap: Answer) -> RequirementMatch:
    good = [answer for answer in answers if answer.standing is not Standing.NOT_SHOWN]
    lines = [line for answer in (*good, *(() if good else answers)) for line in answer.lines[:2]]
    if overlap.standing is Standing.SHOWN or (standing is Standing.PARTLY and not lines):
        lines.extend(overlap.lines)
    unique = tuple({line.text: line for line in lines}.values())
    missing = tuple(dict.fromkeys(word for answer in answers for word in answer.missing))
    return RequirementMatch(
        requirement=requirement,
        standing=standing,
        shown_by=unique[:MOST_LINES],
        missing=missing if standing is not Standing.SHOWN else (),
    )


def _by_overlap(text: str, papers: Papers) -> Answer:
    """Compare by the words that carry meaning; never says more than partly against the candidate."""
    wanted = frozenset(content_words(text)) - GENERIC
    if not wanted:
        return Answer(standing=Standing.PARTLY)
    scored = [
        (len(wanted & line.stems) / len(wanted), -strength(line), line) for line in papers.lines if wanted & line.stems
    ]
    if not scored:
        return Answer(standing=Standing.PARTLY)
    share, _, best = max(scored, key=lambda item: item[:2])
    if share >= 0.6 and (len(wanted) > 1 or best.source != "skill"):
        return Answer(standing=Standing.SHOWN, lines=(best.line,))
    near = share >= 0.4 and len(wanted & best.stems) > 1
    return Answer(standing=Standing.PARTLY, lines=(best.line,) if near else ())
