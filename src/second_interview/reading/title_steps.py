"""Steps between titles: two rungs up at once, or down, read only where the words of both titles say the rung."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from second_interview.model.evidence import Line
from second_interview.model.facts import CareerFact, CareerFactKind
from second_interview.model.papers import Position
from second_interview.reading.title_ranks import Seniority, read_rank
from second_interview.reading.title_words import LONGEST_TITLE, split_title
from second_interview.reading.words import spaced

__all__ = ["read_title_steps", "rungs_of"]

_IN_BETWEEN = re.compile(
    r"\b(?:consultant|freelance|self employed|fellow|member|intern|internship|trainee|apprentice|student|assistant to|"
    r"interim|acting|contract|contractor|temporary|volunteer|board)\b"
)
"""Ways to hold a job that say nothing of its rung among employees."""
_RUNGS = {
    Seniority.ENTRY: 1,
    Seniority.PROFESSIONAL: 2,
    Seniority.SENIOR: 3,
    Seniority.LEAD: 3,
    Seniority.MANAGER: 4,
    Seniority.DIRECTOR: 5,
    Seniority.EXECUTIVE: 6,
}
"""Vice presidents and partners are left out: what they are depends on the house."""
_NOUN = re.compile(r"\b(?:accountant|analyst|engineer|auditor|developer|administrator|bookkeeper|specialist)\b")
_MANAGER = _RUNGS[Seniority.MANAGER]
"""The rung from which a step down is asked about whatever the new title is."""


def rungs_of(title: str) -> tuple[int, int] | None:
    """Return the lowest and the highest rung that *title* may stand for, 1 (junior) to 6 (chief).

    They differ where the title means one thing here and another there, as ``Project Manager``; ``None`` where its
    words do not say.

    Example:
        >>> rungs_of("Senior Accountant"), rungs_of("Project Manager"), rungs_of("Vice President")
        ((3, 3), (2, 4), None)
    """
    if _IN_BETWEEN.search(spaced(title[:LONGEST_TITLE])):
        return None
    rank = read_rank(split_title(title))
    first = _RUNGS.get(rank.seniority)
    second = _RUNGS.get(rank.runner_up or rank.seniority)
    if first is None or second is None:
        return None
    # Among those who manage nobody the second reading is a shade of the first.
    return (min(first, second), max(first, second)) if max(first, second) >= _MANAGER else (first, first)


def read_title_steps(positions: tuple[Position, ...]) -> Iterator[CareerFact]:
    """Yield each pair of following positions whose titles are two rungs apart upwards, or a rung down."""
    dated = [position for position in positions if position.start is not None and not position.is_volunteer]
    for before, after in pairwise(sorted(dated, key=_start)):
        first, second = rungs_of(before.title), rungs_of(after.title)
        if first is None or second is None or before.is_current or _overlap(before, after):
            continue
        if second[0] >= first[1] + 2:
            yield _step(CareerFactKind.TITLE_JUMP, before, after)
        elif second[1] < first[0] and (first[0] >= _MANAGER or _same_trade(before, after)):
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
