"""Days on which the candidate is away that touch the interview, the decision or the follow-ups."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import ConstraintKind, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.messages import draft

__all__ = ["find"]


def find(context: Context) -> Iterator[Found]:
    """Report each absence that ends today or later."""
    employer = context.candidacy.employer
    decides = employer.decides.day if employer.decides is not None else None
    for number, item in enumerate(context.candidacy.constraints, start=1):
        if item.kind is not ConstraintKind.ABSENCE or item.span is None or item.span.last < context.today:
            continue
        span = item.span
        slots = {
            "first": context.on(span.first),
            "last": context.on(span.last),
            "interview": context.on(context.day),
            "who": context.go_between_name(),
            "back": context.on(context.calendar.add(span.last, 1)),
        }
        act = context.calendar.next_open(context.today)
        if span.covers(context.day):
            yield found(
                context,
                "absence-on-the-day",
                item.line,
                severity=Severity.DECIDES,
                order=0,
                by=act,
                key=str(number),
                facts=slots,
            )
            continue
        message = draft(
            context,
            "absence_notice",
            id=f"absence-notice-{number}",
            to=context.go_between,
            recipient="recruiter_hr",
            item=context.say("absence-item", first=slots["first"], last=slots["last"]),
            reason=context.reason(item.line),
        )
        if decides is not None and span.covers(decides):
            yield found(
                context,
                "absence-at-decision",
                item.line,
                employer.decides_line,
                severity=Severity.DECIDES,
                order=6,
                by=act,
                message=message,
                key=str(number),
                decides=context.on(decides),
                facts=slots,
            )
        elif span.first > context.day and context.calendar.between(context.day, span.first) <= 10:
            yield found(
                context,
                "absence-after-interview",
                item.line,
                severity=Severity.MATTERS,
                order=18,
                by=act,
                message=message,
                key=str(number),
                facts=slots,
            )
        else:
            yield found(
                context,
                "absence-before-interview" if span.first < context.day else "absence-later",
                item.line,
                severity=Severity.NOTE,
                key=str(number),
                facts=slots,
            )
