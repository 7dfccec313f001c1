"""Days and due times as people write them, each with the words it was read from.

A reading counts from the day the words were said. A wrong day is worse than none: what has two readings gives none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, time
from functools import lru_cache

from attrs import evolve, field, frozen

from second_interview.errors import FieldError
from second_interview.model import Due, Instant, zone_named
from second_interview.model.checks import in_order
from second_interview.reading.date_rules import RULES, WORD_RULES
from second_interview.reading.date_words import (
    Atom,
    as_numeric,
    as_short_numeric,
    count_of,
    day_like,
    next_weekday,
    week_of,
)
from second_interview.reading.foreign_dates import in_english_days

__all__ = ["FoundDay", "find_days", "read_day", "read_due"]


@frozen(kw_only=True)
class FoundDay:
    """A day, or days from ``first`` to ``last``, with the words that say so."""

    first: date
    last: date
    words: str
    start: int
    """Offset of the words in the text."""
    end: int
    at: time | None = None
    """The clock time beside it, if there is one."""
    zone: str = ""
    """IANA zone, where the words name one (``5 pm ET``)."""
    is_exact: bool = True
    """False where the words are vague (``early January``) or can mean two days (``next Friday`` on a Monday)."""
    form: str = field(default="", repr=False)

    def __attrs_post_init__(self) -> None:
        in_order("last", self.first, self.last)

    @property
    def day(self) -> date | None:
        """The day, or ``None`` for a span."""
        return self.first if self.first == self.last else None


def read_day(text: str, *, said_on: date | None, day_first: bool | None = None) -> date | None:
    """Return the one exact day *text* names; ``None`` for none, several, a span or a vague one.

    Example:
        >>> read_day("by Wednesday", said_on=date(2026, 11, 25))
        datetime.date(2026, 12, 2)
        >>> read_day("12/3/2026", said_on=date(2026, 11, 25)) is None
        True
    """
    found = find_days(text, said_on=said_on, day_first=day_first)
    return found[0].day if len(found) == 1 and found[0].is_exact else None


def find_days(text: str, *, said_on: date | None, day_first: bool | None = None) -> tuple[FoundDay, ...]:
    """Return every day and span *text* names, in order.

    A bare weekday is its next occurrence strictly after *said_on* (a Wednesday said on a Wednesday is a week off).
    ``next Friday`` is the Friday of the next calendar week, and not exact while this week's Friday is still ahead.
    ``Friday week`` is the coming Friday plus seven days; ``end of next week`` is its Friday. A day without a year is
    the nearest within ten months from *said_on* on, else the last one before it. A numeric date whose order of day
    and month is open is read where *day_first* tells the order, else not. Without *said_on* only days with a year
    are read.

    Example:
        >>> [str(found.first) for found in find_days("Fri 4 Dec 5pm; then the 11th", said_on=date(2026, 11, 25))]
        ['2026-12-04', '2026-12-11']
    """
    english = in_english_days(text)
    if english is not None:
        words, places = english
        return tuple(_placed(found, text, places) for found in _days(words, said_on, day_first))
    return _days(text, said_on, day_first) if _HINT.search(text) else ()


def _placed(found: FoundDay, text: str, places: list[int]) -> FoundDay:
    start, end = places[found.start], places[found.end - 1] + 1
    return evolve(found, words=_trimmed(text[start:end]), start=start, end=end)


_HINT = re.compile(
    r"[0-9]|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tod|ton|tom|"
    r"tmr|in|within|week|"
    r"early|late|mid|end|start|beginning|next|this|christmas|thanks|black|boxing|new)",
    re.IGNORECASE,
)


# Several readers look for the days of the same sentence.
@lru_cache(maxsize=512)
def _days(text: str, said_on: date | None, day_first: bool | None) -> tuple[FoundDay, ...]:
    found = [_timed(text, _in_week(text, day)) for day in _atoms(text, said_on, day_first)]
    return tuple(_joined(text, found))


def _atoms(text: str, said_on: date | None, day_first: bool | None) -> list[FoundDay]:
    rules = RULES if any(digit in text for digit in "0123456789") else WORD_RULES
    matches = [(match, reading) for rule, reading in rules for match in rule.finditer(text)]
    matches.sort(key=lambda pair: (pair[0].start(), -pair[0].end()))
    found: list[FoundDay] = []
    reached = 0
    for match, reading in matches:
        if match.start() < reached or not match[0]:
            continue
        try:
            ordered = _ORDERED.get(reading)
            atom = ordered(match, said_on, day_first) if ordered else reading(match, said_on)
        except (OverflowError, ValueError):
            atom = None
        if atom is None and not any(letter.isdigit() for letter in match[0]):
            continue
        # A date that contradicts itself still uses up its words, or "Friday" in it would be read alone.
        reached = match.end()
        if atom is not None:
            found.append(
                FoundDay(
                    first=atom.first,
                    last=atom.last,
                    words=_trimmed(match[0]),
                    start=match.start(),
                    end=match.end(),
                    is_exact=atom.is_exact,
                    form=atom.form,
                )
            )
    return found


_ORDERED: Mapping[Callable[..., Atom | None], Callable[[re.Match[str], date | None, bool | None], Atom | None]] = {
    as_numeric: as_numeric,
    as_short_numeric: as_short_numeric,
}
"""Readings that depend on whether the day or the month comes first."""


def _trimmed(words: str) -> str:
    # "24.12." keeps its point.
    return words.strip(" ,-–—") if re.search(r"[0-9]\.$", words) else words.strip(" ,-–—.")


_WEEK_OF = re.compile(r"(?:week\s(?:of|beginning|commencing|starting)|w/c|wc)\s(?:the\s)?$", re.IGNORECASE)
_VAGUE = re.compile(r"(?:around|about|roughly|circa|c\.|~|probably|maybe|possibly)\s?(?:the\s)?$", re.IGNORECASE)


def _in_week(text: str, found: FoundDay) -> FoundDay:
    before = text[max(0, found.start - 24) : found.start]
    if match := _WEEK_OF.search(before):
        first, last = week_of(found.first)
        start = found.start - len(match[0])
        return evolve(found, first=first, last=last, start=start, words=text[start : found.end].strip(), form="")
    return evolve(found, is_exact=False) if _VAGUE.search(before) else found


_CLOCK = (
    r"(?:(?P<h>1[0-2]|0?[1-9])(?:[:.](?P<m>[0-5][0-9]))?\s?(?P<half>[ap])\.?m\b\.?"
    r"|(?P<h24>[01]?[0-9]|2[0-3]):(?P<m24>[0-5][0-9])(?!:?[0-9])|(?P<noon>noon|midday)\b)"
    r"(?:\s?\(?(?P<zone>(?-i:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|BST|UTC|CES?T))\b)?"
)
_CLOCK_AFTER = re.compile(rf"\s?[,(]?\s?(?:at|by|before|@|around|morning|afternoon|,|-|–)?\s?{_CLOCK}", re.IGNORECASE)
_CLOCK_BEFORE = re.compile(rf"(?<![0-9:.]){_CLOCK}\s?(?:,|on|-|–)?\s?(?:the\s)?$", re.IGNORECASE)
_ZONES = {
    "E": "America/New_York",
    "C": "America/Chicago",
    "M": "America/Denver",
    "P": "America/Los_Angeles",
    "GMT": "Europe/London",
    "BST": "Europe/London",
    "UTC": "UTC",
    "CET": "Europe/Berlin",
    "CEST": "Europe/Berlin",
}


def _timed(text: str, found: FoundDay) -> FoundDay:
    after = _CLOCK_AFTER.match(text, found.end, found.end + 32)
    before = None if after else _CLOCK_BEFORE.search(text[max(0, found.start - 24) : found.start])
    match = after or before
    if match is None:
        return found
    if match["noon"]:
        at = time(12)
    elif match["half"]:
        at = time(int(match["h"]) % 12 + (12 if match["half"].lower() == "p" else 0), int(match["m"] or 0))
    else:
        at = time(int(match["h24"]), int(match["m24"]))
    zone = _ZONES.get(match["zone"] or "") or _ZONES.get((match["zone"] or " ")[0], "")
    start = found.start - (len(before.string) - before.start()) if before else found.start
    end = after.end() if after else found.end
    return evolve(
        found,
        at=at,
        zone=zone,
        start=start,
        end=end,
        words=re.sub(r"(?<![ap]\.m)\.$", "", text[start:end].strip(" ,()")),
    )


_SPAN = re.compile(r"\s*\(?(?:-|–|—|to|until|till?|thru|through|\.\.\.?)\)?\s*(?:the\s|about\s)?", re.IGNORECASE)
_AND = re.compile(r"\s*(?:and|&)\s*(?:the\s)?", re.IGNORECASE)
_OR = re.compile(r"\s*,?\s*(?:or|/)\s*(?:the\s|on\s)?", re.IGNORECASE)


def _joined(text: str, found: list[FoundDay]) -> list[FoundDay]:
    joined: list[FoundDay] = []
    for day in found:
        whole = _span(text, joined[-1], day) if joined else None
        if whole is None:
            joined.append(day)
        else:
            joined[-1] = whole
    return joined


def _span(text: str, one: FoundDay, two: FoundDay) -> FoundDay | None:
    """One span from two neighbours, or ``None`` where the words between do not join them."""
    if two.start - one.end > 12 or one.day is None:
        return None
    gap = text[one.end : two.start]
    # Some forms take a dash or "to" into their own words.
    taken = re.match(r"(?:[-–—]|to\s|until\s|till?\s|through\s|thru\s)", text[two.start : two.end], re.IGNORECASE)
    spans = _SPAN.fullmatch(gap) or (taken and not gap.strip())
    between = re.search(r"between\s(?:the\s)?$", text[max(0, one.start - 14) : one.start], re.IGNORECASE)
    either = _OR.fullmatch(gap)
    if not (spans or either or (between and _AND.fullmatch(gap))):
        return None
    last = _not_before(one.first, two)
    if last is None or last == one.first:
        return None
    return FoundDay(
        first=one.first,
        last=last,
        words=text[one.start : two.end].strip(),
        start=one.start,
        end=two.end,
        at=two.at if either else None,
        zone=two.zone if either else "",
        is_exact=one.is_exact and two.is_exact and not either,
    )


def _not_before(first: date, found: FoundDay) -> date | None:
    """The end of a span that starts on *first*: a later day of the same words where the nearest lies before it."""
    last = found.last
    if last >= first:
        return last
    if found.form == "weekday":
        return next_weekday(first, last.weekday())
    if found.form == "year_open":
        return day_like(last.year + 1, last.month, last.day)
    if found.form == "number":
        return day_like(first.year + first.month // 12, first.month % 12 + 1, last.day)
    return None


_BUSINESS_DAYS = re.compile(
    r"\b(?:(?:within|in)\s)?(?P<n>[0-9]{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:full\s)?"
    r"(?:business|working)\sdays?\s(?:after|following|of|from)\s(?:the\s|my\s|our\s|this\s|that\s)?"
    r"(?:final\s|last\s|second\s)?(?P<event>interviews?|offer|visit|panel|call|conversation)\b",
    re.IGNORECASE,
)
_DUE_WORD = re.compile(
    r"\b(?:by|before|until|till?|due|no later than|latest|deadline)\s(?:is\s|the\s|end\sof\s)?$", re.IGNORECASE
)


def read_due(text: str, *, said_on: date | None, zone: str = "", day_first: bool | None = None) -> Due | None:
    """Return when *text* says something is due, in its own words.

    A clock time with a zone (named in the words, else *zone*) gives an instant, a day gives a day, a span its last
    day, ``two business days after the interview`` business days after that event. Of several days the one that
    follows a word such as ``by`` counts. *day_first* is as for `find_days`.

    Example:
        >>> read_due("an answer by Fri 4 Dec 5pm", said_on=date(2026, 11, 25), zone="America/New_York").at.local
        datetime.datetime(2026, 12, 4, 17, 0)
    """
    if match := _BUSINESS_DAYS.search(text):
        count = count_of(match["n"])
        if count is not None:
            event = match["event"].lower().removesuffix("s")
            named = "interview" if event in {"visit", "panel"} else event
            return Due(said=match[0].strip(), business_days=count, after=named)
    found = find_days(text, said_on=said_on, day_first=day_first)
    if not found:
        return None
    due = next((day for day in found if _DUE_WORD.search(text[max(0, day.start - 20) : day.start])), found[0])
    where = due.zone or zone
    if due.at is not None and where and due.day is not None:
        try:
            zone_named(where)
            return Due(said=due.words, at=Instant.of(due.last, due.at, where))
        except FieldError:
            pass
    return Due(said=due.words, on=due.last)
