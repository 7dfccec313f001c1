"""Steps between titles: two rungs up at once, or down, read only where the words of both titles say the rung."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from second_interview.model.evidence import Line
from second_interview.model.facts import CareerFact, CareerFactKind
from second_interview.model.papers import Position
from second_interview.reading.words import spaced

__all__ = ["read_title_steps", "rung_of"]

_UNCLEAR = re.compile(
    r"\b(?:vp|vice president|avp|svp|evp|associate|principal|partner|founder|owner|consultant|freelance|self employed|"
    r"fellow|member|staff|intern|internship|trainee|apprentice|student|assistant (?:to|professor|manager|controller|"
    r"director)|interim|acting|contract|contractor|temporary|volunteer|president|board|deputy|"
    r"(?:project|product|program|programme|account|relationship|case|customer success|scrum|office|portfolio|fund|"
    r"sales|store|shift|restaurant|branch|general|community|property|campaign|category|territory|release|"
    r"technical account|delivery|engagement) manager)\b",
    re.IGNORECASE,
)
_RUNGS = (
    (6, re.compile(r"\b(?:chief|cfo|ceo|cto|cio|ciso|coo|cao)\b")),
    (5, re.compile(r"\b(?:director|head of|head)\b")),
    (4, re.compile(r"\b(?:manager|controller)\b")),
    (3, re.compile(r"\b(?:senior|sr|lead|supervisor|team leader)\b")),
    (1, re.compile(r"\b(?:junior|jr|clerk|assistant|entry level)\b")),
    (
        2,
        re.compile(
            r"\b(?:accountant|analyst|engineer|auditor|developer|administrator|bookkeeper|specialist|technician|"
            r"programmer|architect|treasurer)\b"
        ),
    ),
)
_NOUN = re.compile(r"\b(?:accountant|analyst|engineer|auditor|developer|administrator|bookkeeper|specialist)\b")
_FIRST_DOWN = 4
"""The rung from which a step down is asked about whatever the new title is."""


def rung_of(title: str) -> int | None:
    """Return the rung that the words of *title* name, from 1 (junior) to 6 (chief); ``None`` where they do not say.

    Example:
        >>> rung_of("Senior Accountant"), rung_of("Accounting Manager"), rung_of("Vice President")
        (3, 4, None)
    """
    said = spaced(title[:200]).strip()
    if not said or _UNCLEAR.search(said):
        return None
    return next((rung for rung, pattern in _RUNGS if pattern.search(said)), None)


def read_title_steps(positions: tuple[Position, ...]) -> Iterator[CareerFact]:
    """Yield each pair of following positions whose titles are two rungs apart upwards, or a rung down."""
    dated = [position for position in positions if position.start is not None and not position.is_volunteer]
    for before, after in pairwise(sorted(dated, key=_start)):
        first, second = rung_of(before.title), rung_of(after.title)
        if first is None or second is None or before.is_current or _overlap(before, after):
            continue
        if second >= first + 2:
            yield _step(CareerFactKind.TITLE_JUMP, before, after)
        elif second < first and (first >= _FIRST_DOWN or _same_trade(before, after)):
            yield _step(CareerFactKind.TITLE_DOWN, before, after)


def _start(position: Position) -> int:
    return position.start.first_day().toordinal() if position.start is not None else 0


def _overlap(before: Position, after: Position) -> bool:
    """Say whether the earlier position surely went on for long beside the later one."""
    if before.end is None or after.start is None:
        return True
    return (before.end.first_day() - after.start.last_day()).days > 62


def _same_trade(before: Position, after: Position) -> bool:
    first, second = (set(_NOUN.findall(spaced(position.title))) for position in (before, after))
    return bool(first & second)


def _step(kind: CareerFactKind, before: Position, after: Position) -> CareerFact:
    lines = tuple(
        Line(text=", ".join(part for part in (one.title, one.organisation) if part.strip()), evidence=one.evidence)
        for one in (before, after)
    )
    return CareerFact(kind=kind, lines=lines, before=before, after=after, start=before.start, end=after.start)
