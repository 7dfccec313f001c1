"""The first possible day of work: offer, notice, last day in the present job, then a day on which both can begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from attrs import field, frozen

from second_interview.model import Closure, Constraint, ConstraintKind, DateSpan, PartialDate
from second_interview.planning.context import Context
from second_interview.planning.working_days import WorkCalendar
from second_interview.reading import find_days

__all__ = ["FirstDay", "earliest_start", "first_day", "notice_length"]

_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "eight": 8, "twelve": 12}
_SPAN = re.compile(
    r"\b(\d{1,2}|a|an|one|two|three|four|six|eight|twelve)[\s-]*(calendar |working )?(day|week|month)s?\b",
    re.IGNORECASE,
)
_MONTH_END = re.compile(r"\b(?:end of (?:the |a )?(?:calendar )?month|month[- ]end)\b", re.IGNORECASE)
_STAY = re.compile(
    r"\b(?:stay(?:ing)?|remain(?:ing)?|rather not leave|(?:not|n['’]t|never) (?:want to |like to )?leave|"
    r"see (?:\S+ ){1,4}through|finish(?:ing)?|committed|needed)\b",
    re.IGNORECASE,
)
_WITHOUT_A_DATE = 5
"""Business days after the interview to reckon an offer for where nobody gave a date."""
_LONG = 3
"""Business days a closure or trip takes out from which on nobody begins just before it."""
_TOO_FEW = 3
"""Business days there must be before such a time for a first day to be worth it."""

_LONGEST_TRIP = 366


@frozen(kw_only=True)
class FirstDay:
    """The first day of work with the days it was reckoned from."""

    offer_on: date
    """The day by which a written offer can be expected."""
    given_on: date
    """The day notice can be given: the candidate is not away."""
    last_there: date
    """The last day in the present job."""
    is_kept: bool
    """Whether that day is the candidate's wish and not the end of the notice."""
    start: date
    shut: tuple[DateSpan, ...] = field(default=())
    """Days on which they are closed that push the start back."""
    away: tuple[DateSpan, ...] = field(default=())
    """Days on which the candidate is away that push the start back."""


def first_day(context: Context, notice: Constraint) -> FirstDay | None:
    """Return the first day of work and how it comes about; ``None`` if the length of the notice is unclear."""
    binds = context.candidacy.constraints
    away = [item.span for item in binds if item.kind is ConstraintKind.ABSENCE and item.span is not None]
    trips = [span for span in away if (span.last - span.first).days <= _LONGEST_TRIP]
    holidays, weekend = context.calendar.holidays, context.calendar.weekend
    mine = WorkCalendar(holidays=holidays, closures=_closed(trips), weekend=weekend)
    offer_on = _offer_day(context)
    given_on = mine.next_open(offer_on)
    after_notice = earliest_start(notice, given_on)
    if after_notice is None:
        return None
    ends = after_notice - timedelta(days=1)
    last_there = max([ends, *_kept_until(context, notice)])
    theirs = [closure.span for closure in context.candidacy.employer.closures]
    both = WorkCalendar(holidays=holidays, closures=_closed([*theirs, *trips]), weekend=weekend)
    start = _settled(both, both.next_open(last_there + timedelta(days=1)))
    passed = [last_there + timedelta(days=n) for n in range(1, (start - last_there).days)]
    feasts = [holiday.on for holiday in holidays if holiday.on.weekday() not in weekend]
    return FirstDay(
        offer_on=offer_on,
        given_on=given_on,
        last_there=last_there,
        is_kept=last_there > ends,
        start=start,
        shut=_passed_over(theirs, feasts, passed),
        away=tuple(span for span in trips if any(span.covers(day) for day in passed)),
    )


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


def _offer_day(context: Context) -> date:
    """Return the day by which an offer can be in hand: the last one on which they said they would tell, if they did."""
    employer, calendar = context.candidacy.employer, context.calendar
    for due in (employer.tells, employer.decides):
        if due is None:
            continue
        day = due.day
        if due.business_days is not None and due.after == "interview":
            day = calendar.add(context.day, due.business_days)
        if day is not None and day >= context.day:
            return calendar.next_open(max(day, context.today))
    return calendar.next_open(max(calendar.add(context.day, _WITHOUT_A_DATE), context.today))


def _kept_until(context: Context, notice: Constraint) -> list[date]:
    """Return the days the candidate wants to stay for where they are; each pushes the start behind it."""
    said_on = context.candidacy.written_on or context.today
    others = (item for item in context.candidacy.constraints if item.kind is ConstraintKind.OTHER)
    lines = [notice.line, *(item.line for item in others if _STAY.search(item.line.text))]
    return [found.last for line in lines for found in find_days(line.text, said_on=said_on)]


def _settled(calendar: WorkCalendar, start: date) -> date:
    """Move a start behind a long closure or trip that would begin after no more than a day or two of work."""
    for closure in sorted(calendar.closures, key=lambda one: one.span.first):
        span = closure.span
        taken = sum(day.weekday() not in calendar.weekend for day in span.days())
        if start < span.first and taken >= _LONG:
            worked = calendar.is_open(start) + calendar.between(start, span.first - timedelta(days=1))
            if worked < _TOO_FEW:
                start = calendar.next_open(span.last)
    return start


def _closed(spans: Iterable[DateSpan]) -> tuple[Closure, ...]:
    return tuple(Closure(span=span) for span in spans)


def _passed_over(spans: Iterable[DateSpan], feasts: Iterable[date], passed: Sequence[date]) -> tuple[DateSpan, ...]:
    """Return the closures, and the holidays outside them, that lie in the days passed over."""
    closed = [span for span in spans if any(span.covers(day) for day in passed)]
    alone = [day for day in feasts if day in passed and not any(span.covers(day) for span in closed)]
    return tuple(sorted([*closed, *(DateSpan(first=day, last=day) for day in alone)], key=lambda span: span.first))
