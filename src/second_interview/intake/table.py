"""One table of a document: values are taken by key with their type checked, and what is left over is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import Any, TypeVar

from second_interview.codec import Path
from second_interview.errors import FieldError
from second_interview.intake.ledger import Ledger, shown
from second_interview.intake.words import clean, one_line
from second_interview.model import zone_named

__all__ = ["MOST_ENTRIES", "Table", "clock", "iso_moment", "split_names"]

_E = TypeVar("_E", bound=Enum)
_MINUTES = re.compile(r"(\d{1,4})(?:\s*(?:m|min|mins|minutes?))?\.?", re.IGNORECASE)
_HOURS = re.compile(
    r"(\d{1,2})(?:[.,](\d))?\s*(?:h|hrs?|hours?)\.?(?:\s*(?:and\s+)?(\d{1,2})\s*(?:m|min|mins|minutes?)?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(a\.?m\.?|p\.?m\.?)?", re.IGNORECASE)
_YEARS = (1900, 2200)
MOST_ENTRIES = 1000
"""More than anybody has of anything in a candidacy; keeps the work on hostile input small."""


class Table:
    """A table with its path; every key that is never taken ends up as unread."""

    def __init__(self, ledger: Ledger, path: Path, data: Mapping[Any, object]) -> None:
        self.ledger = ledger
        self.path = path
        self._data = {key if isinstance(key, str) else str(key): value for key, value in data.items()}
        self._known: dict[str, None] = {}

    def at(self, *steps: str | int) -> Path:
        """Return the path of something below this table."""
        return (*self.path, *steps)

    def has(self, name: str) -> bool:
        """Say whether *name* is given."""
        return not _is_absent(self._data.get(name))

    def peek(self, name: str) -> object:
        """Return a value as it is, without taking it."""
        return self._data.get(name)

    def value(self, *names: str) -> tuple[Path, object] | None:
        """Take the first of *names* that is given, with its path."""
        self._known.update(dict.fromkeys(names))
        given = [name for name in names if not _is_absent(self._data.get(name))]
        if not given:
            return None
        for other in given[1:]:
            if not _is_same(self._data[other], self._data[given[0]]):
                self.ledger.keep(self.at(other), self._data[other], f"{given[0]!r} was read instead")
        return self.at(given[0]), self._data[given[0]]

    def ignore(self, *names: str) -> None:
        """Accept keys that need no place in the model."""
        self._known.update(dict.fromkeys(names))

    def text(self, *names: str) -> str:
        """Take text on one line."""
        return one_line(self._string(names))

    def long_text(self, *names: str) -> str:
        """Take text of several lines."""
        return clean(self._string(names))

    def _string(self, names: tuple[str, ...]) -> str:
        found = self.value(*names)
        if found is None:
            return ""
        path, value = found
        if isinstance(value, str):
            return value
        self.ledger.wrong(path, f"{_quoted(value)} is not text; write it in quotes", value)
        return ""

    def choice(self, name: str, kinds: type[_E], aliases: Mapping[str, _E] | None = None) -> _E | None:
        """Take one of the words of *kinds*."""
        found = self.text(name)
        if not found:
            return None
        word = re.sub(r"[\s-]+", "_", found.lower())
        for kind in kinds:
            if kind.value == word:
                return kind
        if aliases and found.lower() in aliases:
            return aliases[found.lower()]
        allowed = ", ".join(kind.value for kind in kinds if kind.value != "unknown")
        self.ledger.wrong(self.at(name), f"{found[:60]!r} is not one of {allowed}", found)
        return None

    def flag(self, name: str) -> bool:
        """Take true or false."""
        found = self.value(name)
        if found is None:
            return False
        if isinstance(found[1], bool):
            return found[1]
        self.ledger.wrong(found[0], f"{_quoted(found[1])} is not true or false; write {name} = true", found[1])
        return False

    def minutes(self, name: str = "minutes") -> int | None:
        """Take a length of time in minutes."""
        found = self.value(name)
        if found is None:
            return None
        count = _minutes_of(found[1])
        if count is None:
            message = f"{_quoted(found[1])} is not a whole number of minutes; write {name} = 40"
        elif not 1 <= count <= 1440:
            message = f"{_quoted(found[1])} is not between 1 and 1440 minutes; write {name} = 40"
        else:
            return count
        self.ledger.wrong(found[0], message, found[1])
        return None

    def count(self, name: str) -> int | None:
        """Take a small whole number from 1."""
        found = self.value(name)
        if found is None:
            return None
        value = found[1]
        if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit() and len(value) < 5:
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 99:
            return value
        self.ledger.wrong(found[0], f"{_quoted(found[1])} is not a whole number from 1 to 99; write {name} = 2", value)
        return None

    def zone(self, name: str = "zone") -> str:
        """Take the name of an IANA time zone."""
        found = self.text(name)
        if not found:
            return ""
        try:
            zone_named(found)
        except FieldError as error:
            self.ledger.wrong(self.at(name), error.problem, found)
            return ""
        return found

    def day(self, name: str) -> date | None:
        """Take a day."""
        moment = self.moment(name)
        return moment.date() if isinstance(moment, datetime) else moment

    def moment(self, name: str) -> date | datetime | None:
        """Take a day, or a day with a time."""
        found = self.value(name)
        if found is None:
            return None
        path, value = found
        moment = iso_moment(value)
        if moment is None:
            self.ledger.wrong(path, f"{_quoted(value)} is not a date; write {name} = 2026-12-03", value)
        elif not _YEARS[0] <= moment.year <= _YEARS[1]:
            self.ledger.wrong(path, f"{moment.year} is not a year between {_YEARS[0]} and {_YEARS[1]}", value)
            return None
        return moment

    def clock(self, name: str) -> time | None:
        """Take a time of day."""
        found = self.value(name)
        if found is None:
            return None
        value = found[1]
        if isinstance(value, datetime):
            value = value.time()
        if isinstance(value, time):
            return value.replace(microsecond=0, tzinfo=None)
        at = clock(value) if isinstance(value, str) else None
        if at is None:
            self.ledger.wrong(found[0], f"{_quoted(value)} is not a time of day; write {name} = 09:30:00", value)
        return at

    def table(self, name: str) -> Table | None:
        """Take a table inside this one."""
        found = self.value(name)
        if found is None:
            return None
        if isinstance(found[1], Mapping):
            return Table(self.ledger, found[0], found[1])
        self.ledger.wrong(found[0], f"{_quoted(found[1])} is not a table of keys and values", found[1])
        return None

    def items(self, name: str) -> Iterator[tuple[Path, str | Table]]:
        """Take a list section: tables, and free text where a string stands in place of one."""
        found = self.value(name)
        if found is None:
            return
        path, value = found
        each = list(enumerate(value)) if isinstance(value, list | tuple) else [(None, value)]
        if len(each) > MOST_ENTRIES:
            self.ledger.wrong(path, f"has {len(each):,} entries; a section has at most {MOST_ENTRIES:,}")
            return
        for place, item in each:
            here = path if place is None else (*path, place)
            if _is_absent(item):
                continue
            if isinstance(item, str):
                yield here, clean(item)
            elif isinstance(item, Mapping):
                yield here, Table(self.ledger, here, item)
            else:
                self.ledger.wrong(here, f"{_quoted(item)} is neither a table nor text", item)

    def names(self, name: str) -> tuple[str, ...]:
        """Take names: a list, or one text with commas."""
        found = self.value(name)
        if found is None:
            return ()
        path, value = found
        if isinstance(value, str):
            return split_names(value)
        if not isinstance(value, list | tuple):
            self.ledger.wrong(
                path, f'{_quoted(value)} is not a list of names; write {name} = ["Dana Whitfield"]', value
            )
            return ()
        names = []
        for place, item in enumerate(value):
            if isinstance(item, str):
                names.append(one_line(item))
            elif item is not None:
                self.ledger.wrong((*path, place), f"{_quoted(item)} is not a name; write it in quotes", item)
        return tuple(each for each in names if each)

    def close(self) -> None:
        """Keep every key that was not taken."""
        known = tuple(self._known)
        for key, value in self._data.items():
            if key not in self._known and not _is_absent(value):
                self.ledger.unknown(self.at(key), value, known)


def split_names(text: str) -> tuple[str, ...]:
    """Return the names in a text such as ``Dana Whitfield, Tom Ek and HR``."""
    parts = re.split(r"[,;&+/\n]|\band\b", clean(text))
    return tuple(part for part in (one_line(each) for each in parts) if part)


def iso_moment(value: object) -> date | datetime | None:
    """Return the day or time that a TOML value or ISO text means."""
    if isinstance(value, datetime):
        return value.replace(microsecond=0)
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or len(value) > 40:
        return None
    text = value.strip()
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else _timed(text)
    except ValueError:
        return None


def _timed(text: str) -> datetime | None:
    if not re.match(r"\d{4}-\d{2}-\d{2}[T ]\d", text):
        return None
    return datetime.fromisoformat(text).replace(microsecond=0)


def clock(text: str) -> time | None:
    """Return the time of day that *text* is, if it is one.

    Example:
        >>> clock("2:15 pm")
        datetime.time(14, 15)
    """
    match = _CLOCK.fullmatch(text.strip()[:20])
    if match is None or not (match.group(2) or match.group(3)):
        return None
    hour, minute, half = int(match.group(1)), int(match.group(2) or 0), (match.group(3) or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half.startswith("p"):
        hour = hour % 12 + 12
    elif half.startswith("a"):
        hour %= 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _minutes_of(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if not isinstance(value, str) or len(value) > 40:
        return None
    text = value.strip()
    if match := _MINUTES.fullmatch(text):
        return int(match.group(1))
    if match := _HOURS.fullmatch(text):
        return int(match.group(1)) * 60 + int(match.group(2) or 0) * 6 + int(match.group(3) or 0)
    return None


def _is_same(one: object, two: object) -> bool:
    return isinstance(one, str) and isinstance(two, str) and one == two


def _is_absent(value: object) -> bool:
    return (
        value is None
        or (isinstance(value, str) and not clean(value))
        or (isinstance(value, list | tuple | Mapping) and not value)
    )


def _quoted(value: object) -> str:
    text = shown(value)[:80]
    return repr(text) if isinstance(value, str) else text
