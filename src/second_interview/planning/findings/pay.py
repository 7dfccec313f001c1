"""Pay: a floor above their top, figures that differ by source, a figure named too low, no range at all."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import CompensationRange, Severity, Verdict
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.messages import draft
from second_interview.planning.pay_figures import is_too_low, my_statements, pay_said, their_range, their_statements
from second_interview.planning.ranges import comparable, compare_ranges

__all__ = ["find"]


def find(context: Context) -> Iterator[Found]:
    """Compare what is known of both sides."""
    yield from _sources_differ(context)
    theirs = their_range(context)
    wish = context.candidacy.expectation
    if theirs is None:
        if not context.is_after:
            yield _no_range(context)
        return
    if wish is None or not comparable(theirs.pay, wish.private_range):
        return
    compared = compare_ranges(theirs.pay, wish.private_range, target=wish.target)
    if compared.verdict is Verdict.GAP and wish.floor is not None:
        yield found(
            context,
            "pay-gap",
            theirs.line,
            context.pay_evidence(),
            severity=Severity.DECIDES,
            order=5,
            theirs=theirs.words,
            floor=str(wish.floor),
            gap=str(compared.room.times(-1)) if compared.room is not None else "",
            who=context.go_between_name(),
        )
    elif compared.verdict is Verdict.UNDER_ASK:
        yield found(
            context,
            "pay-under-ask",
            theirs.line,
            context.pay_evidence(),
            severity=Severity.DECIDES,
            order=13,
            theirs=theirs.words,
            mine=str(wish.private_range),
        )
    yield from _said_too_low(context)


def _no_range(context: Context) -> Found:
    message = draft(context, "range_question", id="range-question", to=context.go_between, recipient="recruiter_hr")
    evidence = context.candidacy.posting.evidence if context.candidacy.posting is not None else None
    return found(
        context,
        "pay-range-unknown",
        evidence,
        severity=Severity.NOTE,
        order=20,
        message=message,
        who=context.go_between_name(),
    )


def _sources_differ(context: Context) -> Iterator[Found]:
    posting = context.candidacy.posting
    posted = posting.pay if posting is not None else None
    if posted is None or posting is None:
        return
    for number, said in enumerate(their_statements(context), start=1):
        if not comparable(posted, said.pay):
            continue
        other = said.pay.per(posted.period)
        if not (_meet(other, posted) if said.words else _inside(other, posted)):
            yield found(
                context,
                "pay-sources-differ",
                posting.pay_line or posting.evidence,
                said.line,
                severity=Severity.MATTERS,
                order=19,
                key=str(number),
                posted=str(posted),
                said=pay_said(context, said),
                who=said.by or context.say("somebody"),
                ask=context.go_between_name(),
            )


def _inside(said: CompensationRange, posted: CompensationRange) -> bool:
    """Say whether *said* only narrows *posted*: a figure inside the range contradicts nothing."""
    low_fits = said.low is None or posted.low is None or said.low >= posted.low
    high_fits = said.high is None or posted.high is None or said.high <= posted.high
    return low_fits and high_fits


def _meet(said: CompensationRange, posted: CompensationRange) -> bool:
    """Say whether a loose figure can mean one within *posted*: its ends are a reading, so they contradict nothing."""
    too_low = said.high is not None and posted.low is not None and said.high < posted.low
    too_high = said.low is not None and posted.high is not None and said.low > posted.high
    return not too_low and not too_high


def _said_too_low(context: Context) -> Iterator[Found]:
    wish = context.candidacy.expectation
    if wish is None or wish.target is None:
        return
    for number, said in enumerate(my_statements(context), start=1):
        if is_too_low(context, said):
            yield found(
                context,
                "pay-said-too-low",
                said.line,
                context.pay_evidence(),
                severity=Severity.MATTERS,
                order=21,
                key=str(number),
                said=pay_said(context, said),
                target=str(wish.target),
                to=said.to or context.say("them"),
            )
