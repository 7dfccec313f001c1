from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from second_interview.model import Closure, Constraint, ConstraintKind, DateSpan, Due, Employer
from second_interview.planning import Holiday, PlanOptions
from second_interview.planning.first_day import FirstDay, earliest_start, first_day
from second_interview.planning.plan import build_plan, make_context
from tests.factories import TODAY, ZONE, make_candidacy, make_constraint

CHRISTMAS = Closure(span=DateSpan(first=date(2026, 12, 24), last=date(2027, 1, 1)), what="closed")
TWO_WEEKS = make_constraint(ConstraintKind.NOTICE, "two weeks")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("two weeks' notice", date(2026, 12, 26)),
        ("4 weeks notice", date(2027, 1, 9)),
        ("three months' notice", date(2027, 3, 12)),
        ("one month", date(2027, 1, 12)),
        ("notice as in the contract", None),
    ],
)
def test_the_first_day_of_work_follows_from_the_notice(words: str, expected: date | None) -> None:
    assert earliest_start(make_constraint(ConstraintKind.NOTICE, words), date(2026, 12, 11)) == expected


def test_a_month_ends_on_a_day_that_exists() -> None:
    assert earliest_start(make_constraint(ConstraintKind.NOTICE, "1 month"), date(2027, 1, 31)) == date(2027, 3, 1)


def _first_day(
    notice: Constraint = TWO_WEEKS, *binds: Constraint, holidays: tuple[Holiday, ...] = (), **employer: Any
) -> FirstDay:
    given: dict[str, Any] = {"name": "Harbor Foods", "zone": ZONE, "decides": Due(on=date(2026, 12, 11)), **employer}
    candidacy = make_candidacy(employer=Employer(**given), constraints=(notice, *binds))
    found = first_day(make_context(candidacy, today=TODAY, options=PlanOptions(holidays=holidays)), notice)
    assert found is not None
    return found


def _away(first: date, last: date) -> Constraint:
    return make_constraint(ConstraintKind.ABSENCE, "away", first, last)


def test_the_first_day_is_the_next_business_day_after_the_notice() -> None:
    found = _first_day()
    assert (found.offer_on, found.given_on, found.start) == (
        date(2026, 12, 11),
        date(2026, 12, 11),
        date(2026, 12, 28),
    )
    assert (found.shut, found.away) == ((), ())


def test_notice_is_given_when_the_candidate_is_back() -> None:
    found = _first_day(TWO_WEEKS, _away(date(2026, 12, 9), date(2026, 12, 13)))
    assert (found.given_on, found.start) == (date(2026, 12, 14), date(2026, 12, 29))


def test_nobody_starts_while_they_are_closed() -> None:
    found = _first_day(closures=(CHRISTMAS,))
    assert (found.start, found.shut) == (date(2027, 1, 4), (CHRISTMAS.span,))


def test_nobody_starts_on_a_public_holiday() -> None:
    found = _first_day(holidays=(Holiday(on=date(2026, 12, 28), name="Boxing Day (observed)"),))
    assert (found.start, found.shut) == (
        date(2026, 12, 29),
        (DateSpan(first=date(2026, 12, 28), last=date(2026, 12, 28)),),
    )


def test_nobody_starts_while_away() -> None:
    trip = _away(date(2026, 12, 27), date(2027, 1, 5))
    found = _first_day(TWO_WEEKS, trip)
    assert (found.start, found.away) == (date(2027, 1, 6), (trip.span,))


def test_a_day_or_two_before_a_long_closure_are_no_start() -> None:
    found = _first_day(decides=Due(on=date(2026, 12, 8)), closures=(CHRISTMAS,))
    assert (found.last_there, found.start, found.shut) == (date(2026, 12, 22), date(2027, 1, 4), (CHRISTMAS.span,))


def test_a_week_before_a_closure_is_a_start() -> None:
    assert _first_day(decides=Due(on=date(2026, 12, 3)), closures=(CHRISTMAS,)).start == date(2026, 12, 18)


def test_a_single_day_off_moves_no_start_before_it() -> None:
    closed = Closure(span=DateSpan(first=date(2026, 12, 30), last=date(2026, 12, 30)))
    assert _first_day(closures=(closed,)).start == date(2026, 12, 28)


def test_a_milestone_pushes_the_start_behind_it() -> None:
    notice = make_constraint(ConstraintKind.NOTICE, "two weeks, and not before the count on December 30")
    found = _first_day(notice, closures=(CHRISTMAS,))
    assert (found.last_there, found.is_kept, found.start) == (date(2026, 12, 30), True, date(2027, 1, 4))


def test_a_milestone_of_another_note_counts_where_the_candidate_stays_for_it() -> None:
    stay = make_constraint(ConstraintKind.OTHER, "I want to stay for the count on December 30")
    other = make_constraint(ConstraintKind.OTHER, "school play on December 30")
    assert _first_day(TWO_WEEKS, stay).start == date(2026, 12, 31)
    assert _first_day(TWO_WEEKS, other).start == date(2026, 12, 28)


def test_an_offer_is_expected_when_they_tell_not_when_they_meet() -> None:
    found = _first_day(decides=Due(on=date(2026, 12, 4)), tells=Due(on=date(2026, 12, 8)))
    assert found.offer_on == date(2026, 12, 8)


def _spoken(*binds: Constraint, **employer: Any) -> str:
    given: dict[str, Any] = {"name": "Harbor Foods", "zone": ZONE, "decides": Due(on=date(2026, 12, 11)), **employer}
    plan = build_plan(make_candidacy(employer=Employer(**given), constraints=(TWO_WEEKS, *binds)), today=TODAY)
    return next(item.say for item in plan.specifics.likely if item.id == "standing-start")


def test_the_spoken_date_adds_up_for_the_hearer() -> None:
    said = _spoken(_away(date(2026, 12, 9), date(2026, 12, 13)), closures=(CHRISTMAS,))
    assert "Mon 4 Jan 2027: I would give notice on Mon 14 Dec, my notice ends on Mon 28 Dec and" in said
    assert "closed from Thu 24 Dec to Fri 1 Jan 2027" in said


def test_a_date_that_follows_from_the_notice_alone_needs_no_reasons() -> None:
    assert "I could start on Mon 28 Dec." in _spoken()
