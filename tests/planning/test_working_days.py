from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.errors import PlanningError
from second_interview.model import Closure, DateSpan
from second_interview.planning import Holiday, WorkCalendar, public_holidays

DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2035, 1, 1))
THANKSGIVING = WorkCalendar(holidays=(Holiday(on=date(2026, 11, 26), name="Thanksgiving"),))


@given(DAYS, st.integers(min_value=1, max_value=40))
def test_adding_business_days_is_the_inverse_of_counting_them(day: date, count: int) -> None:
    assert WorkCalendar().between(day, WorkCalendar().add(day, count)) == count


@given(DAYS)
def test_the_next_open_day_is_open_and_not_earlier(day: date) -> None:
    found = WorkCalendar().next_open(day)
    assert found >= day
    assert WorkCalendar().is_open(found)
    assert found - day <= timedelta(days=2)


def test_a_holiday_and_a_closure_are_skipped() -> None:
    closed = Closure(span=DateSpan(first=date(2026, 12, 24), last=date(2027, 1, 1)), what="shutdown")
    assert THANKSGIVING.add(date(2026, 11, 25), 1) == date(2026, 11, 27)
    assert WorkCalendar(closures=(closed,)).add(date(2026, 12, 23), 1) == date(2027, 1, 4)
    assert WorkCalendar(closures=(closed,)).closed_because(date(2026, 12, 28)) == "shutdown"


def test_a_closure_without_end_is_refused_not_searched_for_ever() -> None:
    forever = Closure(span=DateSpan(first=date(2026, 1, 1), last=date(2040, 1, 1)))
    with pytest.raises(PlanningError, match="no business day within"):
        WorkCalendar(closures=(forever,)).next_open(date(2026, 5, 1))


def test_public_holidays_are_those_of_the_country() -> None:
    days = {holiday.on for holiday in public_holidays("US", years=(2026,))}
    assert date(2026, 11, 26) in days
    assert date(2026, 12, 26) not in days


def test_an_unknown_country_has_none_and_an_unknown_region_is_ignored() -> None:
    assert public_holidays("XX", years=(2026,)) == ()
    assert public_holidays("IE", region="Nowhere", years=(2026,)) == public_holidays("IE", years=(2026,))
