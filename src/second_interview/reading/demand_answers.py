"""What the papers answer to one part of a requirement: a named thing, a language, a team, a topic of the trade."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model.evidence import Line
from second_interview.model.facts import Standing
from second_interview.model.papers import Position
from second_interview.reading.degrees import Degree
from second_interview.reading.demands import Asked, Named, Spoken, TeamSize, Topical, Unlisted, Years
from second_interview.reading.evidence_lines import PaperLine, leads_people, stands_for
from second_interview.reading.named_things import ThingKind
from second_interview.reading.namings import Claim
from second_interview.reading.or_lists import stands_written
from second_interview.reading.paper_answers import GENERIC, Answer, Papers, strength
from second_interview.reading.sizes_and_levels import level_rank, level_stated, team_led
from second_interview.reading.thing_tables import EQUIVALENT
from second_interview.reading.trade_words import MANAGING_PEOPLE, TradeTopic
from second_interview.reading.words import content_words, phrase_words, spaced, stem
from second_interview.reading.years_and_degrees import answer_degree, answer_years

__all__ = ["answer"]

_TAX = frozenset(content_words("tax planning"))
_KIN = {"accounting software": "erp", "spreadsheet": "bi", "erp": "accounting software", "close tool": "planning tool"}
"""Groups whose things are near to those of another group, though they do not stand in for them."""
_AUDIT_TITLE = re.compile(r"\b(?:audit|assurance|tax)\b", re.IGNORECASE)
_AUDIT_RANK = re.compile(r"\b(?:audit|assurance) (?:associate|senior|assistant|trainee|junior|staff)\b", re.IGNORECASE)
_FIRM = re.compile(r"\b(?:llp|cpas?|chartered accountants|& co)\b", re.IGNORECASE)


def answer(asked: Asked, papers: Papers) -> Answer:
    """Return what the papers say to one part of a requirement."""
    if isinstance(asked, Named):
        return _named(asked, papers)
    if isinstance(asked, Unlisted):
        return _unlisted(asked, papers)
    if isinstance(asked, Degree):
        return answer_degree(asked, papers)
    if isinstance(asked, Years):
        return answer_years(asked, papers)
    if isinstance(asked, Spoken):
        return _spoken(asked, papers)
    if isinstance(asked, TeamSize):
        return _team(asked, papers)
    return _topic(asked, papers)


def _named(asked: Named, papers: Papers) -> Answer:
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
        entry = (0 if naming.thing.name in names else 1, strength(naming.line), naming.line.line)
        if shows or (sibling and asked.or_similar):
            (full if naming.claim >= enough else part).append(entry)
        elif naming.claim is Claim.FULL:
            near.append(entry)
    full.extend(
        (0, strength(line), line.line)
        for line in papers.lines
        if any(stands_written(name, line.line.text) for name in asked.others)
    )
    if "public accounting" in names and (practice := tuple(_practice(papers))):
        return Answer(standing=Standing.SHOWN, lines=(*_in_order(full), *practice))
    if full:
        return Answer(standing=Standing.SHOWN, lines=_in_order(full))
    if part:
        return Answer(standing=Standing.PARTLY, lines=_in_order(part))
    if equals := _equivalents(names, papers):
        return Answer(standing=Standing.PARTLY, lines=equals, missing=(asked.words,))
    if ThingKind.EMPLOYER_TYPE in kinds:
        # Whether an employer was of that type is seldom written down.
        return Answer(standing=Standing.PARTLY, lines=_in_order(near))
    return Answer(standing=Standing.NOT_SHOWN, lines=_in_order(near), missing=(asked.words,))


def _equivalents(names: set[str], papers: Papers) -> tuple[Line, ...]:
    """Return the lines with another full qualification of the same profession."""
    group = next((group for group in EQUIVALENT if group & names), frozenset[str]())
    found = [one for one in papers.naming if one.thing.name in group and one.claim is Claim.FULL]
    return _in_order([(0, strength(one.line), one.line.line) for one in found])


def _practice(papers: Papers) -> Iterator[Line]:
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


def _unlisted(asked: Unlisted, papers: Papers) -> Answer:
    key = spaced(asked.words)
    found = [line for line in papers.lines if key in spaced(line.line.text)]
    if found:
        return Answer(standing=Standing.SHOWN, lines=tuple(line.line for line in sorted(found, key=strength)))
    if any(stem(word) in line.stems for line in papers.lines for word in phrase_words(asked.words) if len(word) > 2):
        return Answer(standing=Standing.PARTLY)
    return Answer(standing=Standing.NOT_SHOWN, missing=(asked.words,))


def _spoken(asked: Spoken, papers: Papers) -> Answer:
    key = spaced(asked.words)
    found = tuple(line.line for line in papers.lines if key in spaced(line.line.text))
    wanted = level_rank(asked.level) if asked.level else 0
    missing = (f"{asked.words} {asked.level}".strip(),)
    if not found:
        return Answer(standing=Standing.NOT_SHOWN, missing=missing)
    stated = max(level_stated(line.text, asked.words) for line in found)
    if wanted and stated and stated < wanted:
        return Answer(standing=Standing.PARTLY, lines=found, missing=missing)
    return Answer(standing=Standing.SHOWN, lines=found)


def _team(asked: TeamSize, papers: Papers) -> Answer:
    """Compare sizes where the papers state one; where they state none, leading people is judged without it."""
    sized = [(size, line.line) for line in papers.lines if (size := team_led(line.line.text))]
    if not sized:
        return Answer(standing=Standing.PARTLY, is_soft=True)
    size, line = max(sized, key=lambda item: item[0])
    if size >= asked.people:
        return Answer(standing=Standing.SHOWN, lines=(line,))
    return Answer(standing=Standing.PARTLY, lines=(line,), missing=(asked.words,))


def _topic(asked: Topical, papers: Papers) -> Answer:
    soft = asked.topic.is_soft
    full = _showing(asked.topic, papers)
    if asked.topic.is_sector:
        return _sector(full)
    work = [item for item in full if item[1].source in {"position", "title", "project", "certificate"}]
    chosen = sorted(work or full, key=lambda item: (item[0], strength(item[1])))
    lines = tuple(line.line for _, line in chosen)
    if work or (full and not soft):
        only_listed = not work and all(line.source in {"skill", "label", "summary"} for _, line in full)
        return Answer(standing=Standing.PARTLY if only_listed else Standing.SHOWN, lines=lines, is_soft=soft)
    # Every line of a tax paper says tax: of one sort of tax that is no trace.
    telling = asked.stems - GENERIC - (_TAX if asked.topic.name.endswith(" tax") else frozenset())
    if soft or telling & papers.stems:
        return Answer(standing=Standing.PARTLY, lines=lines, is_soft=soft)
    return Answer(standing=Standing.NOT_SHOWN, missing=(asked.words,))


def _showing(topic: TradeTopic, papers: Papers) -> list[tuple[int, PaperLine]]:
    """Return the lines that show *topic*, each with a number that is the lower the more it tells."""
    found = []
    for line in papers.lines:
        # The title of a book about teaching shows nobody teaching.
        is_title = topic.is_soft and line.line.evidence.path.startswith("publications")
        if not is_title and (weight := _shown_weight(topic, line)):
            found.append((-weight, line))
    return found


def _sector(showing: list[tuple[int, PaperLine]]) -> Answer:
    """Judge an employer's business; a letter is left out, it speaks of trades that one would like to enter, too."""
    told = [
        (0 if _tells_sector(line) else 1, strength(line), line.line) for _, line in showing if line.source != "letter"
    ]
    is_told = any(rank == 0 for rank, _, _ in told)
    return Answer(standing=Standing.SHOWN if is_told else Standing.PARTLY, lines=_in_order(told), is_soft=True)


def _tells_sector(line: PaperLine) -> bool:
    """Say whether a line tells an employer's business: a heading or a summary, not a deed with freight in it."""
    summary = line.position.summary if line.position is not None else None
    return line.source == "title" or (summary is not None and line.line is summary)


def _shown_weight(topic: TradeTopic, line: PaperLine) -> int:
    """Return how many stems of a phrase that shows *topic* stand in *line*."""
    if topic.name == MANAGING_PEOPLE:
        return len(leads_people(line).split())
    return max((len(phrase) for phrase in topic.shown if phrase and phrase <= line.stems), default=0)
