"""Somebody who must not be called, or must not know."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import ConstraintKind, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.messages import draft
from second_interview.planning.wording import clip

__all__ = ["find"]


def find(context: Context) -> Iterator[Found]:
    """Turn a wish for confidentiality into a message before anyone calls."""
    item = next((c for c in context.candidacy.constraints if c.kind is ConstraintKind.REFERENCE), None)
    if item is None:
        return
    act = context.calendar.next_open(context.today)
    message = draft(
        context,
        "reference_confidentiality",
        id="reference-confidentiality",
        to=context.go_between,
        recipient="recruiter_hr",
        item=context.say("reference-item", current=_current(context)),
        reason=context.reason(item.line),
    )
    yield found(
        context,
        "reference-confidential",
        item.line,
        severity=Severity.MATTERS,
        order=17,
        by=act,
        message=message,
        what=clip(item.line.text.rstrip("."), 22),
        who=context.go_between_name(),
        current=_current(context),
    )


def _current(context: Context) -> str:
    position = context.candidacy.candidate.current
    named = position is not None and position.is_current and position.organisation
    return named or context.say("current-employer")
