from __future__ import annotations

from datetime import date

from second_interview.model import Closure, DateSpan, Employer, Round
from second_interview.planning import Holiday, PlanOptions
from tests.factories import ZONE, at, finding_ids, make_candidacy


def _closed(first: date, last: date) -> set[str]:
    closure = Closure(span=DateSpan(first=first, last=last), what="plant shutdown")
    return finding_ids(make_candidacy(employer=Employer(name="Harbor Foods", zone=ZONE, closures=(closure,))))


def test_a_closure_after_the_interview_is_found() -> None:
    assert "closure-ahead" in _closed(date(2026, 12, 24), date(2027, 1, 1))


def test_a_closure_next_summer_is_no_finding() -> None:
    assert "closure-ahead" not in _closed(date(2027, 7, 1), date(2027, 7, 9))


def test_an_interview_on_a_holiday_is_found() -> None:
    options = PlanOptions(holidays=(Holiday(on=date(2026, 12, 3), name="Founders' Day"),))
    assert "interview-on-closed-day" in finding_ids(make_candidacy(), options=options)
    assert "interview-on-closed-day" not in finding_ids(make_candidacy())


def test_an_interview_on_a_saturday_is_found() -> None:
    saturday = make_candidacy(interview=Round(number=2, starts=at("2026-12-05 09:30")))
    assert "interview-on-closed-day" in finding_ids(saturday)
