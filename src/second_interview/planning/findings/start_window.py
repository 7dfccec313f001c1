"""The earliest start from the notice period, against what the employer named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model import ConstraintKind, DateSpan, Due, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.first_day import FirstDay, first_day
from second_interview.planning.wording import listed

__all__ = ["find", "is_soonest"]

_VAGUE = re.compile(
    r"\b(?:early|mid|late|around|about|beginning|start of|end of|before|ideally|sometime)\b", re.IGNORECASE
)
_SOONEST = re.compile(
    r"\b(?:as soon as|asap|immediate(?:ly)?|right away|straight away|at once|without delay|now)\b", re.IGNORECASE
)


def find(context: Context) -> Iterator[Found]:
    """Work out the first day of work and hold it against the date the employer wants."""
    candidacy = context.candidacy
    notice = next((item for item in candidacy.constraints if item.kind is ConstraintKind.NOTICE), None)
    if notice is None:
        return
    days = first_day(context, notice)
    if days is None:
        yield found(context, "notice-unclear", notice.line, severity=Severity.NOTE, order=30)
        return
    start, wanted, wanted_line = days.start, candidacy.employer.wants_start, candidacy.employer.wants_start_line
    slots = {
        "notice": notice.line.text.rstrip("."),
        "reckoned": _reckoned(context, days),
        "start": context.on(start),
    }
    if wanted is None:
        yield found(context, "start-unnamed", notice.line, severity=Severity.NOTE, order=25, facts=slots)
    elif wanted.day is None:
        soonest = is_soonest(wanted)
        yield found(
            context,
            "start-soonest" if soonest else "start-to-compare",
            notice.line,
            wanted_line,
            severity=Severity.NOTE if soonest else Severity.MATTERS,
            order=22,
            wanted=wanted.said,
            facts=slots,
        )
    elif start > wanted.day:
        yield found(
            context,
            "start-too-late",
            notice.line,
            wanted_line,
            severity=Severity.DECIDES,
            order=9,
            wanted=_wanted(context, wanted),
            late=str((start - wanted.day).days),
            facts=slots,
        )
    else:
        yield found(
            context,
            "start-fits",
            notice.line,
            wanted_line,
            severity=Severity.NOTE,
            order=35,
            wanted=_wanted(context, wanted),
            facts=slots,
        )


def is_soonest(wanted: Due) -> bool:
    """Say whether they want somebody without naming a time: as soon as possible."""
    return wanted.day is None and _SOONEST.search(wanted.said) is not None


def _reckoned(context: Context, days: FirstDay) -> str:
    """Return how the first day comes about, for the candidate to check."""
    off = [
        *(_off(context, "start-shut", span) for span in days.shut),
        *(_off(context, "start-away", span) for span in days.away),
    ]
    return context.say(
        "start-reckoned",
        offer_on=context.on(days.offer_on),
        given_on=context.on(days.given_on),
        last_there=context.on(days.last_there),
        shut=context.say("start-reckoned-shut", shut=listed(off)) if off else "",
    )


def _off(context: Context, frame: str, span: DateSpan) -> str:
    name = frame if span.first < span.last else f"{frame}-day"
    return context.say(name, first=context.on(span.first), last=context.on(span.last))


def _wanted(context: Context, wanted: Due) -> str:
    """Return the day, with the words beside it where they name no exact day."""
    day = context.on(wanted.day) if wanted.day is not None else ""
    return context.say("vague-day", said=wanted.said, day=day) if _VAGUE.search(wanted.said) else day
