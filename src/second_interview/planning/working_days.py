"""Business days of one employer: weekends, public holidays and closures are out."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import field, frozen

from second_interview.errors import MissingExtraError, PlanningError
from second_interview.model.candidacy import Closure
from second_interview.model.checks import not_blank

__all__ = ["Holiday", "WorkCalendar", "public_holidays"]

_SEARCH_DAYS = 800


@frozen(kw_only=True)
class Holiday:
    """A public holiday."""

    on: date
    name: str = field(validator=not_blank)


@frozen(kw_only=True)
class WorkCalendar:
    """Which days count as business days.

    Example:
        >>> WorkCalendar().add(date(2026, 11, 27), 1)
        datetime.date(2026, 11, 30)
    """

    holidays: tuple[Holiday, ...] = ()
    closures: tuple[Closure, ...] = ()
    weekend: tuple[int, ...] = (5, 6)
    """``date.weekday()`` numbers that are never business days."""

    def closed_because(self, day: date) -> str:
        """Return the name of the holiday or closure on *day*, or nothing."""
        for holiday in self.holidays:
            if holiday.on == day:
                return holiday.name
        for closure in self.closures:
            if closure.span.covers(day):
                return closure.what or "closure"
        return ""

    def is_open(self, day: date) -> bool:
        """Say whether *day* is a business day."""
        return day.weekday() not in self.weekend and not self.closed_because(day)

    def next_open(self, day: date) -> date:
        """Return *day*, or the first business day after it."""
        return self._search(day, 1)

    def last_open(self, day: date) -> date:
        """Return *day*, or the last business day before it."""
        return self._search(day, -1)

    def add(self, day: date, count: int) -> date:
        """Return the business day that is *count* business days after *day* (before it, if negative)."""
        step = 1 if count >= 0 else -1
        for _ in range(abs(count)):
            day = self._search(day + timedelta(days=step), step)
        return day

    def between(self, first: date, last: date) -> int:
        """Count the business days after *first* up to and with *last*; 0 when *last* is not later."""
        days = min((last - first).days, 4 * _SEARCH_DAYS)
        return sum(self.is_open(first + timedelta(days=n)) for n in range(1, days + 1))

    def _search(self, day: date, step: int) -> date:
        for n in range(_SEARCH_DAYS):
            found = day + timedelta(days=n * step)
            if self.is_open(found):
                return found
        raise PlanningError(
            f"no business day within {_SEARCH_DAYS} days of {day}; check the closures and holidays given"
        )


def public_holidays(country: str, *, region: str = "", years: tuple[int, ...]) -> tuple[Holiday, ...]:
    """Return the public holidays of a country, in order; none for a country that is not known.

    Args:
        country: ISO 3166 alpha-2 code.
        region: Subdivision code or name; ignored when unknown.
        years: The years to cover.

    Raises:
        MissingExtraError: the extra ``holidays`` is not installed.
    """
    try:
        import holidays as source
    except ImportError as error:
        raise MissingExtraError("holidays", "a calendar of public holidays") from error
    try:
        found = source.country_holidays(country, subdiv=region or None, years=years)
    except NotImplementedError:
        try:
            found = source.country_holidays(country, years=years)
        except NotImplementedError:
            return ()
    return tuple(Holiday(on=day, name=str(name)) for day, name in sorted(found.items()))
