"""What somebody said a person cares about: probably that person's first question."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.fitting import tells_wish
from second_interview.planning.wording import clip, listed

__all__ = ["find"]


def find(context: Context) -> Iterator[Found]:
    """Report what was said about each person who will be met, once a person."""
    for reading in context.facts.people:
        said = [
            item
            for item in context.candidacy.hearsay
            if (about := context.reading(item.about)) is not None
            and about.person.id == reading.person.id
            and tells_wish(item.line.text)
        ]
        if said:
            yield found(
                context,
                "hearsay",
                *(item.line for item in said),
                severity=Severity.MATTERS,
                order=29,
                key=reading.person.id,
                who=reading.person.name,
                said_by=listed(item.said_by for item in said) or context.say("somebody"),
                words=listed(f"“{clip(item.line.text.rstrip('.'), 24)}”" for item in said),
            )
