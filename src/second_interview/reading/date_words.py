"""What each form of words for a day means, once its parts are known."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from attrs import frozen

__all__ = [
    "COUNT",
    "Atom",
    "Reading",
    "as_day_number",
    "as_days_of_month",
    "as_dotted",
    "as_end_of_period",
    "as_feast",
    "as_from_now",
    "as_iso",
    "as_month_day",
    "as_named_weekday",
    "as_near",
    "as_numeric",
    "as_part_of_month",
    "as_part_of_week",
    "as_short_numeric",
    "as_thanksgiving",
    "as_weekday_number",
    "count_of",
    "day_like",
    "next_weekday",
    "week_of",
]


@frozen(kw_only=True)
class Atom:
    """One day or span as one form of words gives it, before neighbours are joined."""

    first: date
    last: date
    is_exact: bool = True
    form: str = ""
    """``weekday``, ``number``, ``year_open`` when a later day of the same form may be meant; else nothing."""


_COUNTS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
COUNT = rf"(?:[0-9]{{1,3}}|a\scouple(?:\sof)?|a\sfew|an?|{'|'.join(_COUNTS)})"
_WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HORIZON = timedelta(days=305)

Reading = Callable[[re.Match[str], date | None], Atom | None]


def count_of(words: str) -> int | None:
    """Read a small count in figures or words.

    Example:
        >>> count_of("two"), count_of("10"), count_of("a"), count_of("many")
        (2, 10, 1, None)
    """
    said = words.strip().lower()
    if said.isascii() and said.isdigit() and len(said) <= 3:
        return int(said)
    if said in {"a", "an"}:
        return 1
    if said.startswith("a couple"):
        return 2
    return _COUNTS.index(said) + 1 if said in _COUNTS else None


def next_weekday(after: date, weekday: int) -> date:
    """Return the first *weekday* (Monday is 0) strictly after *after*."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def week_of(day: date) -> tuple[date, date]:
    """Return Monday and Friday of the calendar week of *day*."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=4)


def day_like(year: int, month: int, day: int) -> date | None:
    """Return that day, or ``None`` where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(words: str) -> int:
    return _WEEKDAYS.index(words.lower()[:2])


def _month(words: str) -> int:
    return _MONTHS.index(words.lower()[:3]) + 1


def _number(words: str) -> int:
    return int(re.match(r"[0-9]{1,2}", words).group())  # type: ignore[union-attr]


def _in_year(month: int, day: int, year: str | None, said_on: date | None) -> date | None:
    """The nearest such day from *said_on* on within ten months, else the nearest before it."""
    if year:
        return day_like(int(year), month, day)
    if said_on is None:
        return None
    coming = [found for y in range(5) if (found := day_like(said_on.year + y, month, day)) and found >= said_on]
    if coming and coming[0] - said_on <= _HORIZON:
        return coming[0]
    gone = [found for y in range(5) if (found := day_like(said_on.year - y, month, day)) and found < said_on]
    return gone[0] if gone else None


def _checked(found: date | None, weekday: str | None, *, form: str = "") -> Atom | None:
    if found is None or (weekday and found.weekday() != _weekday(weekday)):
        return None
    return Atom(first=found, last=found, form=form)


def as_iso(match: re.Match[str], _: date | None) -> Atom | None:
    """Read ``2026-12-03``."""
    return _checked(day_like(int(match["y"]), int(match["m"]), int(match["d"])), None)


def as_month_day(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``3 December`` and ``Dec 3rd``, with or without weekday and year."""
    found = _in_year(_month(match["m"]), _number(match["d"]), match["y"], said_on)
    return _checked(found, match["w"], form="" if match["y"] else "year_open")


def as_days_of_month(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``7-11 December``."""
    month, low, high = _month(match["m"]), _number(match["a"]), _number(match["b"])
    last = _in_year(month, high, match["y"], said_on)
    first = day_like(last.year, month, low) if last else None
    joined_by_and = re.search(r"and|&", match["j"], re.IGNORECASE) is not None
    if first is None or last is None or first >= last or (joined_by_and and not match["btw"] and high - low != 1):
        return None
    wrong = [w for w, day in ((match["w"], first), (match["w2"], last)) if w and _weekday(w) != day.weekday()]
    return None if wrong else Atom(first=first, last=last)


def as_numeric(match: re.Match[str], said_on: date | None, day_first: bool | None = None) -> Atom | None:
    """Read ``13/12/2026``; what can be two days is none, unless *day_first* says which of the figures is the day."""
    one, two = int(match["a"]), int(match["b"])
    year = match["y"]
    if year and len(year) == 2:
        year = f"20{year}"
    orders: Sequence[date | None] = [
        _in_year(month, day, year, said_on) for month, day in dict.fromkeys(((one, two), (two, one)))
    ]
    if day_first is not None and not match["w"]:
        orders = [day for day in (orders[::-1] if day_first else orders) if day is not None][:1]
    days = dict.fromkeys(day for day in orders if day is not None)
    if match["w"]:
        days = dict.fromkeys(day for day in days if day.weekday() == _weekday(match["w"]))
    elif not year and match["before"] is None:
        return None
    form = "" if year else "year_open"
    return _checked(next(iter(days)), None, form=form) if len(days) == 1 else None


def as_short_numeric(match: re.Match[str], said_on: date | None, day_first: bool | None = None) -> Atom | None:
    """Read ``9-12``, which is a day only where days come first."""
    if not day_first:
        return None
    return _checked(_in_year(int(match["b"]), int(match["a"]), None, said_on), None, form="year_open")


def as_dotted(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``24.12.``, day first."""
    year = match["y"]
    if year and len(year) == 2:
        year = f"20{year}"
    found = _in_year(int(match["b"]), int(match["a"]), year, said_on)
    return _checked(found, match["w"], form="" if year else "year_open")


def as_weekday_number(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``Friday the 11th``."""
    if said_on is None:
        return None
    for months in range(4):
        year, month = divmod(said_on.year * 12 + said_on.month - 1 + months, 12)
        found = day_like(year, month + 1, _number(match["d"]))
        if found and found >= said_on:
            if found.weekday() == _weekday(match["w"]):
                return _checked(found, None)
            if months:
                break
    return None


def as_named_weekday(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``Friday``, ``next Friday``, ``Friday week``."""
    if said_on is None:
        return None
    weekday = _weekday(match["w"])
    how = " ".join((match["how"] or "").lower().split())
    then = " ".join((match["then"] or "").lower().split())
    coming = next_weekday(said_on, weekday)
    in_next_week = week_of(said_on)[0] + timedelta(days=7 + weekday)
    if how in {"last", "past"}:
        found = said_on - timedelta(days=(said_on.weekday() - weekday - 1) % 7 + 1)
        return Atom(first=found, last=found)
    if "next week" in then:
        return Atom(first=in_next_week, last=in_next_week)
    if then == "after next":
        later = coming + timedelta(days=7)
        return Atom(first=later, last=later, is_exact=False)
    if then == "week" or match["week"]:
        later = coming + timedelta(days=7)
        return Atom(first=later, last=later)
    if how == "next":
        return Atom(first=in_next_week, last=in_next_week, is_exact=weekday <= said_on.weekday())
    return Atom(first=coming, last=coming, form="weekday")


def as_near(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``today`` and ``tomorrow``."""
    if said_on is None:
        return None
    said = match[0].lower()
    step = 2 if "after" in said else 1 if said.startswith(("tom", "tmr")) else 0
    return _checked(said_on + timedelta(days=step), None)


def as_from_now(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``in two weeks``."""
    count = count_of(match["n"] or match["n2"])
    unit = (match["u"] or match["u2"]).lower()
    if said_on is None or count is None:
        return None
    fuzzy = (match["n"] or match["n2"]).lower().startswith("a c") or bool(match["about"]) or unit.startswith("month")
    days = {"d": 1, "w": 7, "f": 14, "m": 30}[unit[0]] * count
    found = said_on + timedelta(days=days)
    if unit.startswith("month"):
        year, month = divmod(said_on.year * 12 + said_on.month - 1 + count, 12)
        found = date(year, month + 1, min(said_on.day, calendar.monthrange(year, month + 1)[1]))
    return Atom(first=found, last=found, is_exact=not fuzzy)


_PARTS = {"early": (0, 1), "start": (0, 1), "beginning": (0, 1), "mid": (1, 3), "middle": (1, 3), "late": (3, 4)}


def as_part_of_week(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``end of next week``."""
    if said_on is None:
        return None
    which = (match["which"] or "this").lower()
    weeks = 2 if match["then"] else 1 if which in {"next", "following"} else 0
    monday, friday = week_of(said_on + timedelta(days=7 * weeks))
    part = (match["part"] or "").lower().split()[:1]
    if part == ["end"]:
        return Atom(first=friday, last=friday) if friday >= said_on else None
    low, high = _PARTS.get(part[0] if part else "", (0, 4))
    if not weeks:
        return Atom(first=said_on, last=friday, is_exact=False) if friday >= said_on else None
    return Atom(first=monday + timedelta(days=low), last=monday + timedelta(days=high), is_exact=False)


def as_part_of_month(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``early January``."""
    month = _month(match["m"])
    nearest = _in_year(month, 28, match["y"], said_on)
    if nearest is None:
        return None
    end = calendar.monthrange(nearest.year, month)[1]
    part = (match["part"] or "").lower().split(" ")[0].split("-")[0]
    if part == "end":
        return _checked(date(nearest.year, month, end), None)
    low, high = {"early": (1, 10), "start": (1, 10), "beginning": (1, 10), "mid": (11, 20), "middle": (11, 20)}.get(
        part, (21, end) if part == "late" else (1, end)
    )
    weeks = {"first": 0, "second": 1, "third": 2, "fourth": 3}
    if part in weeks:
        low, high = weeks[part] * 7 + 1, weeks[part] * 7 + 7
    return Atom(first=date(nearest.year, month, low), last=date(nearest.year, month, high), is_exact=False)


def as_end_of_period(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``end of the month``."""
    if said_on is None:
        return None
    ahead = 1 if (match["which"] or "").lower() == "next" else 0
    if match["unit"].lower() == "year":
        return Atom(first=date(said_on.year + ahead, 12, 31), last=date(said_on.year + ahead, 12, 31))
    year, month = divmod(said_on.year * 12 + said_on.month - 1 + ahead, 12)
    return _checked(date(year, month + 1, calendar.monthrange(year, month + 1)[1]), None)


def as_day_number(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``the 11th``."""
    if said_on is None:
        return None
    for months in range(3):
        year, month = divmod(said_on.year * 12 + said_on.month - 1 + months, 12)
        found = day_like(year, month + 1, _number(match["d"]))
        if found and found > said_on:
            return _checked(found, None, form="number")
    return None


def as_thanksgiving(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read Thanksgiving: the fourth Thursday of November (United States)."""
    if said_on is None:
        return None
    for year in (said_on.year, said_on.year + 1):
        day = next_weekday(date(year, 10, 31), 3) + timedelta(days=21)
        if day + timedelta(days=4) >= said_on:
            break
    after = day + timedelta(days=1)
    if match["after"] or match["friday"]:
        return Atom(first=after, last=after)
    return Atom(first=day, last=after if match["both"] else day)


_FEASTS = {
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing": (12, 26),
    "new year's eve": (12, 31),
    "new": (1, 1),
}


def as_feast(match: re.Match[str], said_on: date | None) -> Atom | None:
    """Read ``Christmas Eve`` and its like."""
    said = " ".join(match[0].lower().replace("’", "'").split())
    month, day = next(value for key, value in _FEASTS.items() if said.startswith(key))
    return _checked(_in_year(month, day, match["y"], said_on), None, form="year_open")
