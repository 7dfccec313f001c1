"""Days, instants and due times as people write them: partial dates stay partial, instants keep their zone."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attrs import Attribute, field, frozen

from second_interview.errors import FieldError
from second_interview.model.checks import in_order, not_blank

__all__ = ["DateSpan", "Due", "Instant", "PartialDate", "known_zone", "zone_named"]

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@lru_cache(maxsize=64)
def zone_named(name: str) -> ZoneInfo:
    """Return the IANA zone called *name*.

    Raises:
        FieldError: *name* is not in the IANA database.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise FieldError(
            "zone", f"{name!r} is not an IANA time zone; write for example 'America/New_York' or 'Europe/London'"
        ) from error


def known_zone(_: object, __: object, value: str) -> None:
    """Refuse a zone the IANA database does not have; no zone passes."""
    if value:
        zone_named(value)


@frozen(kw_only=True)
class PartialDate:
    """A year, a year and month, or a day, kept as it was written.

    Example:
        >>> PartialDate.parse("2019-03").last_day()
        datetime.date(2019, 3, 31)
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __attrs_post_init__(self) -> None:
        if not 1900 <= self.year <= 2200:
            raise FieldError("year", f"{self.year} is not between 1900 and 2200")
        if self.month is None and self.day is not None:
            raise FieldError("month", "a day without a month")
        if self.month is not None and not 1 <= self.month <= 12:
            raise FieldError("month", f"{self.month} is not a month")
        if self.day is not None and not 1 <= self.day <= calendar.monthrange(self.year, self.month or 1)[1]:
            raise FieldError("day", f"{self.day} is not a day of {self.year}-{self.month:02d}")

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``2019``, ``2019-03`` or ``2019-03-08`` (a time after it is dropped).

        Raises:
            FieldError: *text* is none of these, or names an impossible day.
        """
        match = _PARTIAL.fullmatch(text.strip().split("T")[0])
        if match is None:
            raise FieldError("", f"{text!r} is not a date; write 2019, 2019-03 or 2019-03-08")
        year, month, day = match.groups()
        try:
            return cls(year=int(year), month=int(month) if month else None, day=int(day) if day else None)
        except FieldError as error:
            raise FieldError("", f"{text!r} is not a date: {error.problem}") from None

    def first_day(self) -> date:
        """Return the earliest day this can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> date:
        """Return the latest day this can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)


@frozen(kw_only=True)
class DateSpan:
    """Days from ``first`` to ``last``, both included."""

    first: date
    last: date

    def __attrs_post_init__(self) -> None:
        in_order("last", self.first, self.last)

    def covers(self, day: date) -> bool:
        """Say whether *day* falls in the span."""
        return self.first <= day <= self.last

    def days(self) -> tuple[date, ...]:
        """Return every day of the span."""
        return tuple(self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))


def _wall_time(_: object, attribute: Attribute[datetime], value: datetime) -> None:
    if value.tzinfo is not None:
        raise FieldError(attribute.name, "give the wall time without an offset, and the zone beside it")


def _which_hour(local: datetime) -> tuple[datetime, int]:
    return local, local.fold


@frozen(kw_only=True)
class Instant:
    """A wall-clock time in a named zone.

    Example:
        >>> Instant(local=datetime(2026, 12, 3, 9, 30), zone="America/New_York").in_zone("Europe/London").local
        datetime.datetime(2026, 12, 3, 14, 30)
    """

    local: datetime = field(validator=_wall_time, eq=_which_hour)
    """Wall time, without an offset; ``fold=1`` is the second of two equal times when clocks go back."""
    zone: str
    """IANA name, such as ``Europe/Dublin``."""

    def __attrs_post_init__(self) -> None:
        zone = zone_named(self.zone)
        try:
            there = self.local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None)
        except OverflowError:
            raise FieldError("local", f"{self.local} is out of range") from None
        if there != self.local:
            raise FieldError("local", f"{self.local:%Y-%m-%d %H:%M} does not exist in {self.zone} (clocks go forward)")
        object.__setattr__(self, "local", there)  # fold is 1 only where it tells two instants apart

    @property
    def aware(self) -> datetime:
        """The same instant as an aware datetime."""
        return self.local.replace(tzinfo=zone_named(self.zone))

    @property
    def on(self) -> date:
        """The day on the wall in ``zone``."""
        return self.local.date()

    def in_zone(self, zone: str) -> Instant:
        """Return the same instant on another wall."""
        return _instant(self.aware.astimezone(UTC), zone)

    def plus(self, minutes: int) -> Instant:
        """Return the instant *minutes* of elapsed time later."""
        try:
            later = self.aware.astimezone(UTC) + timedelta(minutes=minutes)
        except OverflowError:
            raise FieldError("local", f"{minutes} minutes after {self.local} is out of range") from None
        return _instant(later, self.zone)

    @classmethod
    def of(cls, day: date, at: time, zone: str) -> Instant:
        """Return *day* at *at* in *zone*."""
        return cls(local=datetime.combine(day, at), zone=zone)


def _instant(moment: datetime, zone: str) -> Instant:
    try:
        local = moment.astimezone(zone_named(zone)).replace(tzinfo=None)
    except OverflowError:
        raise FieldError("local", f"{moment.replace(tzinfo=None)} UTC is out of range in {zone}") from None
    return Instant(local=local, zone=zone)


@frozen(kw_only=True)
class Due:
    """When something is due: an instant, a day, or so many business days after an event.

    At most one of ``at``, ``on`` and ``business_days`` is set; with none, only the words are known.
    """

    said: str = ""
    """The words it was given in, such as ``end of next week``."""
    at: Instant | None = None
    on: date | None = None
    business_days: int | None = None
    after: str | None = field(default=None, validator=not_blank)
    """The event the business days count from, such as ``interview``."""

    def __attrs_post_init__(self) -> None:
        given = [part for part in (self.at, self.on, self.business_days) if part is not None]
        if len(given) > 1:
            raise FieldError("on", "give one of an instant, a day or business days, not several")
        if not given and not self.said.strip():
            raise FieldError("said", "a due time needs an instant, a day, business days or the words it was given in")
        if (self.business_days is None) != (self.after is None):
            raise FieldError("after", "business days need the event they count from, and only they do")

    @property
    def day(self) -> date | None:
        """The day, as far as it is known without a calendar."""
        return self.at.on if self.at is not None else self.on
