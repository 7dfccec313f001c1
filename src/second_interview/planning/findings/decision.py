"""A decision that is said to fall before the interview."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found

__all__ = ["find"]


def find(context: Context) -> Iterator[Found]:
    """Report it: one of the two dates is wrong, or the interview does not count."""
    employer = context.candidacy.employer
    decides = employer.decides.day if employer.decides is not None else None
    if decides is None or decides >= context.day or context.is_after:
        return
    yield found(
        context,
        "decision-before-interview",
        employer.decides_line,
        severity=Severity.DECIDES,
        order=4,
        by=context.calendar.next_open(context.today),
        decides=context.on(decides),
        interview=context.on(context.day),
        who=context.go_between_name(),
    )
