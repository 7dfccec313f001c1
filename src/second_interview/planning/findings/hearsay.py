"""What somebody said a person cares about: probably that person's first question."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.wording import clip

__all__ = ["find"]


def find(context: Context) -> Iterator[Found]:
    """Report hearsay about people who will be met."""
    for number, item in enumerate(context.candidacy.hearsay, start=1):
        reading = context.reading(item.about)
        if reading is None:
            continue
        yield found(
            context,
            "hearsay",
            item.line,
            severity=Severity.MATTERS,
            order=29,
            key=str(number),
            who=reading.person.name,
            said_by=item.said_by or context.say("somebody"),
            words=clip(item.line.text.rstrip("."), 24),
        )
