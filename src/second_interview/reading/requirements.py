"""Each demand of a posting against the papers: shown and where, partly, or not shown.

A wrong "not shown" is worse than a missed one: it is said only of things that have a name, a number or a known phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from attrs import frozen

from second_interview.model.evidence import Line
from second_interview.model.facts import RequirementMatch, Standing
from second_interview.model.papers import Candidate, JobPosting, Position, Requirement
from second_interview.reading.career import paid_months
from second_interview.reading.degrees import Degree, degree_level
from second_interview.reading.demands import Asked, Named, Spoken, TeamSize, Topical, Unlisted, Years, read_demand
from second_interview.reading.evidence_lines import (
    PaperLine,
    leads_people,
    paper_lines,
    stands_for,
)
from second_interview.reading.named_things import ThingKind
from second_interview.reading.namings import Claim, Naming, read_namings
from second_interview.reading.or_lists import stands_written
from second_interview.reading.posting_text import read_posting_text
from second_interview.reading.scopes import is_related, tells_years
from second_interview.reading.sizes_and_levels import level_rank, level_stated, team_led
from second_interview.reading.trade_words import MANAGING_PEOPLE, TradeTopic
from second_interview.reading.words import content_words, phrase_words, spaced, stem

__all__ = ["match_requirements"]

_MOST_REQUIREMENTS = 300
_MOST_LINES = 3
_LONGEST = 1_500
_GENERIC = frozenset(
    content_words(
        "experience experienced strong ability able knowledge excellent skill skills proven work working role "
        "environment good great solid demonstrated required require"
        "preferred plus must relevant related years year understanding familiarity familiar proficiency "
        "comfortable minimum least ideally similar background track record"
        "highly especially prior previous hands-on deep extensive comprehensive desirable important degree "
        "field sector industry person individual level"
        "one two three four five six seven eight nine ten candidate candidates need know bring "
        "looking want advantage bonus expertise exceptional outstanding"
    )
)
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
_TAX = frozenset(content_words("tax planning"))
_KIN = {"accounting software": "erp", "spreadsheet": "bi", "erp": "accounting software", "close tool": "planning tool"}
"""Groups whose things are near to those of another group, though they do not stand in for them."""
_AUDIT_TITLE = re.compile(r"\b(?:audit|assurance|tax)\b", re.IGNORECASE)
_AUDIT_RANK = re.compile(r"\b(?:audit|assurance) (?:associate|senior|assistant|trainee|junior|staff)\b", re.IGNORECASE)
_FIRM = re.compile(r"\b(?:llp|cpas?|chartered accountants|& co)\b", re.IGNORECASE)
_SOURCES = ("certificate", "position", "title", "project", "education", "summary", "letter", "label", "skill")
"""Where a thing is named, the most telling first."""
_SLACK_MONTHS = 3


@frozen(kw_only=True)
class _Papers:
    candidate: Candidate
    lines: tuple[PaperLine, ...]
    today: date
    months: int | None
    naming: tuple[Naming, ...]


@frozen(kw_only=True)
class _Answer:
    standing: Standing
    lines: tuple[Line, ...] = ()
    missing: tuple[str, ...] = ()
    is_soft: bool = False


def match_requirements(posting: JobPosting, candidate: Candidate, *, today: date) -> tuple[RequirementMatch, ...]:
    """Return every requirement of *posting* with whether the papers show it, and by which lines.

    Without stated requirements the lines of the posting are read for some.
    """
    requirements = posting.requirements or read_posting_text(posting.lines).requirements
    known = frozenset(phrase_words(f"{posting.employer} {posting.place} {posting.title}"))
    lines = tuple(paper_lines(candidate))
    papers = _Papers(
        candidate=candidate,
        lines=lines,
        today=today,
        months=paid_months(candidate, today=today),
        naming=read_namings(lines, candidate, today),
    )
    return tuple(_match(one, papers, known) for one in requirements[:_MOST_REQUIREMENTS])


def _match(requirement: Requirement, papers: _Papers, known: frozenset[str]) -> RequirementMatch:
    text = requirement.text[:_LONGEST]
    demands = read_demand(text, known_names=known)
    answers = [_answer(asked, papers) for asked in demands]
    answers = _without_echo(demands, answers)
    hard = [answer for answer in answers if not answer.is_soft]
    overlap = _by_overlap(text, papers)
    if not hard:
        soft = [answer for answer in answers if answer.standing is Standing.SHOWN]
        if soft:
            return _result(requirement, Standing.SHOWN, soft, overlap)
        return _result(requirement, overlap.standing, [overlap], overlap)
    standings = {answer.standing for answer in hard}
    standing = standings.pop() if len(standings) == 1 else Standing.PARTLY
    return _result(requirement, standing, hard, overlap)


def _without_echo(demands: tuple[Asked, ...], answers: list[_Answer]) -> list[_Answer]:
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


def _result(requirement: Requirement, standing: Standing, answers: list[_Answer], overlap: _Answer) -> RequirementMatch:
    good = [answer for answer in answers if answer.standing is not Standing.NOT_SHOWN]
    lines = [line for answer in (*good, *(() if good else answers)) for line in answer.lines[:2]]
    if overlap.standing is Standing.SHOWN or (standing is Standing.PARTLY and not lines):
        lines.extend(overlap.lines)
    unique = tuple({line.text: line for line in lines}.values())
    missing = tuple(dict.fromkeys(word for answer in answers for word in answer.missing))
    return RequirementMatch(
        requirement=requirement,
        standing=standing,
        shown_by=unique[:_MOST_LINES],
        missing=missing if standing is not Standing.SHOWN else (),
    )


def _answer(asked: Asked, papers: _Papers) -> _Answer:
    if isinstance(asked, Named):
        return _named(asked, papers)
    if isinstance(asked, Unlisted):
        return _unlisted(asked, papers)
    if isinstance(asked, Degree):
        return _degree(asked, papers)
    if isinstance(asked, Years):
        return _years(asked, papers)
    if isinstance(asked, Spoken):
        return _spoken(asked, papers)
    if isinstance(asked, TeamSize):
        return _team(asked, papers)
    return _topic(asked, papers)


def _named(asked: Named, papers: _Papers) -> _Answer:
    names = {thing.name for thing in asked.things}
    groups = {thing.group for thing in asked.things}
    kinds = {thing.kind for thing in asked.things}
    enough = Claim.PART if asked.or_in_progress else Claim.FULL
    full: list[tuple[int, int, Line]] = []
    part: list[tuple[int, int, Line]] = []
    near: list[tuple[int, int, Line]] = []
    for naming in papers.naming:
        shows = any(stands_for(thing, naming.thing.name) for thing in asked.things)
        sibling = naming.thing.group in groups and naming.thing.kind in kinds
        if naming.claim is Claim.NONE or not (shows or sibling or _KIN.get(naming.thing.group, "") in groups):
            continue
        entry = (0 if naming.thing.name in names else 1, _strength(naming.line), naming.line.line)
        if shows or (sibling and asked.or_similar):
            (full if naming.claim >= enough else part).append(entry)
        elif naming.claim is Claim.FULL:
            near.append(entry)
    full.extend(
        (0, _strength(line), line.line)
        for line in papers.lines
        if any(stands_written(name, line.line.text) for name in asked.others)
    )
    if "public accounting" in names and (practice := tuple(_practice(papers))):
        return _Answer(standing=Standing.SHOWN, lines=(*_in_order(full), *practice))
    if full:
        return _Answer(standing=Standing.SHOWN, lines=_in_order(full))
    if part:
        return _Answer(standing=Standing.PARTLY, lines=_in_order(part))
    if ThingKind.EMPLOYER_TYPE in kinds:
        # Whether an employer was of that type is seldom written down.
        return _Answer(standing=Standing.PARTLY, lines=_in_order(near))
    return _Answer(standing=Standing.NOT_SHOWN, lines=_in_order(near), missing=(asked.words,))


def _practice(papers: _Papers) -> Iterator[Line]:
    """Yield the positions held in a firm that audits others, told by title and form of firm."""
    for line in papers.lines:
        position = line.position
        if line.source == "title" and position is not None and _is_practice(position):
            yield line.line


def _is_practice(position: Position) -> bool:
    in_firm = _FIRM.search(position.organisation) is not None and _AUDIT_TITLE.search(position.title) is not None
    return in_firm or _AUDIT_RANK.search(position.title) is not None


def _in_order(entries: list[tuple[int, int, Line]]) -> tuple[Line, ...]:
    return tuple(line for _, _, line in sorted(entries, key=lambda entry: entry[:2]))


def _strength(line: PaperLine) -> int:
    return _SOURCES.index(line.source) if line.source in _SOURCES else len(_SOURCES)


def _unlisted(asked: Unlisted, papers: _Papers) -> _Answer:
    key = spaced(asked.words)
    found = [line for line in papers.lines if key in spaced(line.line.text)]
    if found:
        return _Answer(standing=Standing.SHOWN, lines=tuple(line.line for line in sorted(found, key=_strength)))
    if any(stem(word) in line.stems for line in papers.lines for word in phrase_words(asked.words) if len(word) > 2):
        return _Answer(standing=Standing.PARTLY)
    return _Answer(standing=Standing.NOT_SHOWN, missing=(asked.words,))


def _degree(asked: Degree, papers: _Papers) -> _Answer:
    best: _Answer | None = None
    for study in papers.candidate.education:
        text = ", ".join(part for part in (study.study_type, study.area, study.institution) if part.strip())
        line = Line(text=text or study.evidence.quote or "education", evidence=study.evidence)
        level = degree_level(f"{study.study_type} {study.area}")
        finished = study.end is None or study.end.first_day() <= papers.today
        fits = (
            level >= asked.level
            and finished
            and _field_fits(asked, frozenset(content_words(f"{study.area} {study.study_type}")))
        )
        if fits:
            return _Answer(standing=Standing.SHOWN, lines=(line,))
        if level >= asked.level or level == 0:
            best = best or _Answer(standing=Standing.PARTLY, lines=(line,))
    if best is not None:
        return best
    mentioned = [line for line in papers.lines if line.source in {"summary", "letter"} and "degree" in line.stems]
    if asked.or_experience or mentioned:
        return _Answer(standing=Standing.PARTLY, lines=tuple(line.line for line in mentioned))
    studied = tuple(line.line for line in papers.lines if line.source == "education")
    return _Answer(standing=Standing.NOT_SHOWN, lines=studied, missing=(asked.words,))


def _field_fits(asked: Degree, studied: frozenset[str]) -> bool:
    fields = asked.fields - _GENERIC
    if not fields or fields & studied:
        return True
    related = bool(asked.fields & _OPEN_FIELD)
    return related and any(group & fields and group & studied for group in _RELATED_FIELDS)


def _years(asked: Years, papers: _Papers) -> _Answer:
    paid = tuple(one for one in papers.candidate.positions if not one.is_volunteer)
    related = tuple(one for one in paid if not asked.scope or is_related(one, asked.scope))
    if papers.months is None:
        return _Answer(standing=Standing.PARTLY, lines=tuple(_headings(related, papers)))
    needed = asked.years * 12
    months = paid_months(papers.candidate, today=papers.today, positions=related) or 0
    lines = tuple(_headings(related, papers))
    if months + _SLACK_MONTHS >= needed:
        return _Answer(standing=Standing.SHOWN, lines=lines)
    if papers.months + _SLACK_MONTHS >= needed and (told := tuple(_told_years(asked, papers))):
        return _Answer(standing=Standing.SHOWN, lines=(*told, *lines))
    undated = any(one.start is None for one in paid)
    if papers.months + _SLACK_MONTHS >= needed or undated:
        return _Answer(standing=Standing.PARTLY, lines=lines)
    standing = Standing.PARTLY if papers.months + 12 >= needed else Standing.NOT_SHOWN
    return _Answer(standing=standing, lines=lines or tuple(_headings(paid, papers)), missing=(asked.words,))


def _told_years(asked: Years, papers: _Papers) -> Iterator[Line]:
    """Yield the lines of a summary that tell enough years in the scope."""
    for line in papers.lines:
        if line.source == "summary" and tells_years(line.line.text, asked.scope) >= asked.years:
            yield line.line


def _headings(positions: tuple[Position, ...], papers: _Papers) -> Iterator[Line]:
    for position in positions[:_MOST_LINES]:
        for line in papers.lines:
            if line.position is position and line.source == "title":
                yield line.line
                break


def _spoken(asked: Spoken, papers: _Papers) -> _Answer:
    key = spaced(asked.words)
    found = tuple(line.line for line in papers.lines if key in spaced(line.line.text))
    wanted = level_rank(asked.level) if asked.level else 0
    missing = (f"{asked.words} {asked.level}".strip(),)
    if not found:
        return _Answer(standing=Standing.NOT_SHOWN, missing=missing)
    stated = max(level_stated(line.text, asked.words) for line in found)
    if wanted and stated and stated < wanted:
        return _Answer(standing=Standing.PARTLY, lines=found, missing=missing)
    return _Answer(standing=Standing.SHOWN, lines=found)


def _team(asked: TeamSize, papers: _Papers) -> _Answer:
    """Compare sizes where the papers state one; where they state none, leading people is judged without it."""
    sized = [(size, line.line) for line in papers.lines if (size := team_led(line.line.text))]
    if not sized:
        return _Answer(standing=Standing.PARTLY, is_soft=True)
    size, line = max(sized, key=lambda item: item[0])
    if size >= asked.people:
        return _Answer(standing=Standing.SHOWN, lines=(line,))
    return _Answer(standing=Standing.PARTLY, lines=(line,), missing=(asked.words,))


def _topic(asked: Topical, papers: _Papers) -> _Answer:
    soft = asked.topic.is_soft
    full: list[tuple[int, PaperLine]] = []
    trace = False
    # Every line of a tax paper says tax: of one sort of tax that is no trace.
    telling = asked.stems - _GENERIC - (_TAX if asked.topic.name.endswith(" tax") else frozenset())
    for line in papers.lines:
        weight = _shown_weight(asked.topic, line)
        if weight:
            full.append((-weight, line))
        elif telling & line.stems:
            trace = True
    work = [item for item in full if item[1].source in {"position", "title", "project", "certificate"}]
    chosen = sorted(work or full, key=lambda item: (item[0], _strength(item[1])))
    lines = tuple(line.line for _, line in chosen)
    if work or (full and not soft):
        only_listed = not work and all(line.source in {"skill", "label", "summary"} for _, line in full)
        return _Answer(standing=Standing.PARTLY if only_listed else Standing.SHOWN, lines=lines, is_soft=soft)
    if soft or trace:
        return _Answer(standing=Standing.PARTLY, lines=lines, is_soft=soft)
    return _Answer(standing=Standing.NOT_SHOWN, missing=(asked.words,))


def _shown_weight(topic: TradeTopic, line: PaperLine) -> int:
    """Return how many stems of a phrase that shows *topic* stand in *line*."""
    if topic.name == MANAGING_PEOPLE:
        return len(leads_people(line).split())
    return max((len(phrase) for phrase in topic.shown if phrase and phrase <= line.stems), default=0)


def _by_overlap(text: str, papers: _Papers) -> _Answer:
    """Compare by the words that carry meaning; never says more than partly against the candidate."""
    wanted = frozenset(content_words(text)) - _GENERIC
    if not wanted:
        return _Answer(standing=Standing.PARTLY)
    scored = [
        (len(wanted & line.stems) / len(wanted), -_strength(line), line) for line in papers.lines if wanted & line.stems
    ]
    if not scored:
        return _Answer(standing=Standing.PARTLY)
    share, _, best = max(scored, key=lambda item: item[:2])
    if share >= 0.6 and (len(wanted) > 1 or best.source != "skill"):
        return _Answer(standing=Standing.SHOWN, lines=(best.line,))
    near = share >= 0.4 and len(wanted & best.stems) > 1
    return _Answer(standing=Standing.PARTLY, lines=(best.line,) if near else ())
