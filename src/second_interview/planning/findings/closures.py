"""Days on which nobody at the employer will answer, or on which the interview itself falls."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from second_interview.model import Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found

__all__ = ["find"]


def find(context: Context) -> Iterator[Found]:
    """Report closures near the decision and an interview on a closed day."""
    if not context.is_after:
        why = context.calendar.closed_because(context.day)
        if why or context.day.weekday() in context.calendar.weekend:
            yield found(
                context,
                "interview-on-closed-day",
                severity=Severity.DECIDES,
                order=3,
                day=context.on(context.day),
                why=why or context.say("a-weekend"),
                who=context.go_between_name(),
            )
    horizon = context.day + timedelta(days=45)
    for number, closure in enumerate(context.candidacy.employer.closures, start=1):
        span = closure.span
        if span.last < context.today or span.first > horizon:
            continue
        yield found(
            context,
            "closure-ahead",
            closure.evidence,
            severity=Severity.NOTE,
            order=33,
            key=str(number),
            what=(closure.what or context.say("closure")).rstrip("."),
            first=context.on(span.first),
            last=context.on(span.last),
            before=context.on(context.calendar.last_open(span.first)),
            after=context.on(context.calendar.next_open(span.last)),
        )
