"""Whether work was in the field that years are asked in: by title, employer, lines, and what a summary tells."""

from __future__ import annotations

import re

from second_interview.model.papers import Position
from second_interview.reading.evidence_lines import LONGEST_LINE
from second_interview.reading.words import content_words, number_word, sentences, stem

__all__ = ["is_headed", "is_related", "tells_years"]

_DOER_ENDINGS = ("ant", "er", "or", "ist")
_ACCOUNTING = frozenset(content_words("accounting accountancy"))
_ACCOUNTING_TITLE = re.compile(
    r"\b(?:(?<!credit )(?<!stock )(?<!document )(?<!traffic )(?<!inventory )controller|comptroller|"
    r"account(?:ant|s|ing)|(?<!quality )(?<!night )(?<!it )audit(?:or)?|bookkeeper)\b",
    re.IGNORECASE,
)
"""Titles whose whole work is accounting without the word."""
_YEARS = re.compile(
    r"\b(?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"fifteen|twenty)\+? (?:years|yrs)\b",
    re.IGNORECASE,
)


def is_related(position: Position, scope: frozenset[str]) -> bool:
    """Say whether *position* was in the field whose stems are *scope*."""
    text = " ".join((position.title, position.organisation, *(line.text for line in position.lines)))
    stems = _without_doers(content_words(text[:LONGEST_LINE]))
    if _ACCOUNTING_TITLE.search(position.title):
        stems |= _ACCOUNTING
    wanted = _without_doers(tuple(scope))
    hits = wanted & stems
    if not hits or len(hits) * 3 < len(wanted):
        return False
    # One word of several in a line ("forklift leases") is an accident; in the heading it tells the work.
    return len(scope) == 1 or len(hits) > 1 or is_headed(position, scope)


def is_headed(position: Position, scope: frozenset[str]) -> bool:
    """Say whether title or employer of *position* carry a stem of *scope*."""
    heading = _without_doers(content_words(f"{position.title} {position.organisation}"))
    if _ACCOUNTING_TITLE.search(position.title):
        heading |= _ACCOUNTING
    return bool(_without_doers(tuple(scope)) & heading)


def tells_years(text: str, scope: frozenset[str]) -> int:
    """Return the most years that a sentence of *text* tells together with the field *scope*; 0 where none does.

    Example:
        >>> tells_years("Manufacturing controller, CPA, 13 years.", frozenset(content_words("manufacturing")))
        13
    """
    wanted = _without_doers(tuple(scope))
    most = 0
    for sentence in sentences(text[:LONGEST_LINE]):
        stems = _without_doers(content_words(sentence))
        hits = len(wanted & stems)
        if hits and (hits * 2 > len(wanted) or len(scope) == 1):
            counts = (_count(match["number"]) for match in _YEARS.finditer(sentence))
            most = max(most, *counts, 0)
    return most


def _count(said: str) -> int:
    return int(said) if said.isdigit() else number_word(said.lower()) or 0


def _without_doers(stems: tuple[str, ...]) -> frozenset[str]:
    """Add the field of a doer, so that ``accountant`` meets ``accounting``."""
    cut = {
        stem(one[: -len(ending)])
        for one in stems
        for ending in _DOER_ENDINGS
        if one.endswith(ending) and len(one) - len(ending) >= 4
    }
    return frozenset(stems) | cut
