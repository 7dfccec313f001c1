"""What the candidate worries about, answered where the papers allow it."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.findings.weak_answers import strong_points
from second_interview.planning.wording import clip, listed

__all__ = ["find"]


def find(context: Context) -> Iterator[Found]:
    """Take up each worry with what a good answer shows, from questions on its topic."""
    for number, line in enumerate(context.candidacy.on_my_mind, start=1):
        points, ids = strong_points(context, line.text)
        if not points:
            continue
        yield found(
            context,
            "on-my-mind",
            line,
            severity=Severity.MATTERS,
            order=31,
            key=str(number),
            content=ids,
            words=clip(line.text.rstrip("."), 22),
            points=listed(point[0].lower() + point[1:] for point in points),
        )
