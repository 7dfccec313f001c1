"""What one rule of the first page returns, and how its words are filled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import field, frozen

from second_interview.model import Audience, Evidence, Finding, Line, Message, Severity
from second_interview.planning.context import Context

__all__ = ["Found", "found"]

_SHAREABLE = frozenset(
    {
        "agenda-not-on-panel",
        "agenda-overlaps",
        "closure-ahead",
        "exercise-announced",
        "interview-on-closed-day",
        "interviewer-unnamed",
        "minutes-differ",
        "panel-not-on-agenda",
        "zones-differ",
    }
)
"""Findings about the day itself; every other one tells of a weakness, a wish or a worry."""


@frozen(kw_only=True)
class Found:
    """A finding, with the message that carries out its action where one is needed."""

    finding: Finding
    message: Message | None = None
    also: tuple[Message, ...] = ()
    """Further messages the action needs."""
    order: int = field(default=50)
    """Smaller comes first among findings of one severity."""


def found(
    context: Context,
    text: str,
    *evidence: Evidence | Line | None,
    severity: Severity,
    order: int = 50,
    by: date | None = None,
    message: Message | None = None,
    also: tuple[Message, ...] = (),
    key: str = "",
    content: tuple[str, ...] = (),
    facts: Mapping[str, str] | None = None,
    **more: str,
) -> Found:
    """Fill the finding text ``core/<text>`` with *facts* and *more*; the evidence decides who may see it.

    A ``key`` makes the id unique where one rule finds several things; ``content`` are further ids behind it.
    """
    slots = {**(facts or {}), **more}
    words = context.catalog.finding(f"core/{text}")
    private = text not in _SHAREABLE or context.private(*evidence)
    return Found(
        finding=Finding(
            id=f"{text}:{key}" if key else text,
            title=context.fill(words.title, **slots),
            detail=context.fill(words.detail, **slots),
            action=context.fill(words.action, **slots),
            by=by,
            severity=severity,
            message=message.id if message is not None else "",
            audience=Audience.CANDIDATE if private else Audience.SHAREABLE,
            reason=context.reason(*evidence, content=(words.id, *content)),
        ),
        message=message,
        also=also,
        order=order,
    )
