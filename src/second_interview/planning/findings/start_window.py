"""The earliest start from the notice period, against what the employer named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from second_interview.model import Constraint, ConstraintKind, Due, PartialDate, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.reading import find_days

__all__ = ["earliest_start", "find", "first_day", "notice_length"]

_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "eight": 8, "twelve": 12}
_SPAN = re.compile(
    r"\b(\d{1,2}|a|an|one|two|three|four|six|eight|twelve)[\s-]*(calendar |working )?(day|week|month)s?\b",
    re.IGNORECASE,
)

_MONTH_END = re.compile(r"\b(?:end of (?:the |a )?(?:calendar )?month|month[- ]end)\b", re.IGNORECASE)
_VAGUE = re.compile(
    r"\b(?:early|mid|late|around|about|beginning|start of|end of|before|ideally|sometime)\b", re.IGNORECASE
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
    offer_on, start = days
    wanted = candidacy.employer.wants_start
    slots = {"notice": notice.line.text.rstrip("."), "offer_on": context.on(offer_on), "start": context.on(start)}
    if wanted is None:
        yield found(context, "start-unnamed", notice.line, severity=Severity.NOTE, order=25, facts=slots)
    elif wanted.day is None:
        yield found(
            context,
            "start-to-compare",
            notice.line,
            candidacy.employer.wants_start_line,
            severity=Severity.MATTERS,
            order=22,
            wanted=wanted.said,
            facts=slots,
        )
    elif start > wanted.day:
        yield found(
            context,
            "start-too-late",
            notice.line,
            candidacy.employer.wants_start_line,
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
            candidacy.employer.wants_start_line,
            severity=Severity.NOTE,
            order=35,
            wanted=_wanted(context, wanted),
            facts=slots,
        )


def first_day(context: Context, notice: Constraint) -> tuple[date, date] | None:
    """Return the day the offer is reckoned for and the first day of work; ``None`` if the length is unclear."""
    offer_on = _offer_day(context)
    start = earliest_start(notice, offer_on)
    if start is None:
        return None
    return offer_on, context.calendar.next_open(max(start, *_kept_until(context, notice)))


def notice_length(notice: Constraint) -> str:
    """Return the length of the notice as the candidate wrote it, or nothing.

    Example:
        >>> from second_interview.model import Evidence, Line
        >>> line = Line(text="Notice is four weeks to month end", evidence=Evidence(document="notes"))
        >>> notice_length(Constraint(kind=ConstraintKind.NOTICE, line=line))
        'four weeks'
    """
    match = _SPAN.search(notice.line.text)
    return match[0].lower() if match is not None else ""


def earliest_start(notice: Constraint, given_on: date) -> date | None:
    """Return the first possible day of work when notice is given on *given_on*; ``None`` if the length is unclear."""
    match = _SPAN.search(notice.line.text)
    if match is None:
        return None
    count = _NUMBERS.get(match[1].lower()) or int(match[1])
    unit = match[3].lower()
    if unit == "month":
        months = given_on.month - 1 + count
        year, month = given_on.year + months // 12, months % 12 + 1
        last = PartialDate(year=year, month=month).last_day().day
        if _MONTH_END.search(notice.line.text):
            return date(year, month, last) + timedelta(days=1)
        return date(year, month, min(given_on.day, last)) + timedelta(days=1)
    return given_on + timedelta(days=count * (7 if unit == "week" else 1) + 1)


def _wanted(context: Context, wanted: Due) -> str:
    """Return the day, with the words beside it where they name no exact day."""
    day = context.on(wanted.day) if wanted.day is not None else ""
    return context.say("vague-day", said=wanted.said, day=day) if _VAGUE.search(wanted.said) else day


def _kept_until(context: Context, notice: Constraint) -> list[date]:
    """Return the days named beside the notice that the candidate wants to stay for; each pushes the start behind it."""
    said_on = context.candidacy.written_on or context.today
    found = find_days(notice.line.text, said_on=said_on)
    return [date.min, *(item.last + timedelta(days=1) for item in found)]


def _offer_day(context: Context) -> date:
    decides = context.candidacy.employer.decides
    day = decides.day if decides is not None and decides.day is not None else context.calendar.add(context.day, 5)
    return max(context.calendar.next_open(day), context.today)
