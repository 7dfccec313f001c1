"""How well a text fits a person, a competency or a question: cue phrases and shared words, nothing learned."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from second_interview.model import Competency, InterviewerKind, Line, PersonReading
from second_interview.planning.context import Context
from second_interview.reading import content_words

__all__ = [
    "about_person",
    "competencies_of",
    "cue_hits",
    "is_tied",
    "lines_of_posting",
    "pertinent_line",
    "probe_weight",
    "said_of",
    "shared_words",
    "tells_wish",
]


@lru_cache(maxsize=4096)
def _pattern(cue: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9]){re.escape(cue)}(?![a-z0-9])")


def cue_hits(cues: Iterable[str], text: str) -> int:
    """Count the cues that stand in *text* as whole words.

    Example:
        >>> cue_hits(["month-end close", "sox"], "Owned the month-end close; Soxhlet extraction")
        1
    """
    lowered = text.lower()
    return sum(cue in lowered and _pattern(cue).search(lowered) is not None for cue in cues)


def is_tied(cues: Iterable[str], text: str) -> bool:
    """Say whether *text* is plainly about the cues: a phrase of several words, or two single ones."""
    cues = tuple(cues)
    return any(" " in cue and cue_hits([cue], text) for cue in cues) or cue_hits(cues, text) >= 2


def shared_words(one: str, other: str) -> int:
    """Count the content words two texts share."""
    return len(set(content_words(one)) & set(content_words(other)))


def competencies_of(context: Context, text: str, *, most: int = 2) -> tuple[Competency, ...]:
    """Return what *text* shows, the clearest first."""
    ranked: list[tuple[int, str, Competency]] = []
    for item in context.catalog.competencies:
        score = 4 * cue_hits(item.cues, text) + shared_words(text, f"{item.name} {item.definition} {item.evidence}")
        if score >= 2:
            ranked.append((-score, item.id, item))
    return tuple(item for _, _, item in sorted(ranked, key=lambda row: row[:2])[:most])


def probe_weight(context: Context, competency: Competency, kind: InterviewerKind) -> int:
    """Return how likely *kind* goes into *competency* for this level and this posting."""
    weight = 2 * competency.weight(kind)
    if not weight:
        return 0
    weight += context.facts.level in competency.decisive_for
    return weight + 3 * any(cue_hits(competency.cues, line.text) for line in lines_of_posting(context))


def lines_of_posting(context: Context) -> tuple[Line, ...]:
    """Return what the posting asks for and describes, as lines."""
    posting = context.candidacy.posting
    if posting is None:
        return ()
    asked = tuple(Line(text=item.text, evidence=item.evidence) for item in posting.requirements)
    return (*posting.responsibilities, *asked)


def pertinent_line(cues: Iterable[str], lines: Iterable[Line], *, words: str = "") -> Line | None:
    """Return the line that cues or words point to most clearly, if any does."""
    cues = tuple(cues)
    best: tuple[int, int] = (0, 0)
    chosen: Line | None = None
    for number, line in enumerate(lines):
        if cues and not is_tied(cues, line.text):
            continue
        score = 3 * cue_hits(cues, line.text) + (shared_words(words, line.text) if words else 0)
        if score >= 3 and (score, -number) > best:
            best, chosen = (score, -number), line
    return chosen


def said_of(context: Context, reading: PersonReading) -> tuple[Line, ...]:
    """Return what others said a person cares about."""
    person = reading.person
    return tuple(
        item.line
        for item in context.candidacy.hearsay
        if (found := context.reading(item.about)) is not None and found.person.id == person.id
    )


_WISH = re.compile(
    r"\b(?:wants?|asks?|asking|cares?|caring|reads?|looks? (?:at|for)|likes?|loves?|hates?|expects?|prefers?|values?|"
    r"needs?|insists?|worr(?:y|ies|ied)|interested|keen|obsess\w*|stickler|focus\w*|tests?|checks?|probes?|digs?|"
    r"first thing|big on|allergic|pet (?:topic|peeve)|hot button)\b",
    re.IGNORECASE,
)


def tells_wish(text: str) -> bool:
    """Say whether *text* tells what somebody asks or cares about; a habit tells nothing to prepare for.

    Example:
        >>> tells_wish("wants one number"), tells_wish("turns his camera off when he's bored")
        (True, False)
    """
    return _WISH.search(text) is not None


def about_person(context: Context, reading: PersonReading) -> tuple[Line, ...]:
    """Return what was noted about a person and what others said of them."""
    return (*said_of(context, reading), *reading.person.notes)
