from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.model import Closure, Contact, DateSpan, Due, FollowUp, Instant, InterviewerKind
from second_interview.planning import Holiday, WorkCalendar, schedule_follow_ups
from tests.factories import at, make_person

ANA = make_person("Ana Ruiz")


def _note(
    ended: Instant, *, decides: Due | None = None, zone: str = "", holidays: tuple[Holiday, ...] = ()
) -> FollowUp:
    person = make_person("Ana Ruiz", zone=zone)
    return schedule_follow_ups([person], ended_at=ended, decides=decides, holidays=holidays)[0]


@pytest.mark.parametrize(
    ("ended", "opens", "closes"),
    [
        ("2026-12-03 12:30", "2026-12-03 13:30", "2026-12-03 18:00"),
        ("2026-12-03 15:00", "2026-12-04 08:30", "2026-12-04 10:30"),
        ("2026-12-04 16:45", "2026-12-07 08:30", "2026-12-07 10:30"),
        ("2026-12-05 11:00", "2026-12-07 08:30", "2026-12-07 10:30"),
        ("2026-12-31 17:00", "2027-01-04 08:30", "2027-01-04 10:30"),
    ],
)
def test_a_thank_you_goes_out_the_same_day_or_the_next_business_morning(ended: str, opens: str, closes: str) -> None:
    holidays = (Holiday(on=date(2027, 1, 1), name="New Year's Day"),)
    note = _note(at(ended), holidays=holidays)
    assert str(note.opens.local)[:16] == opens
    assert str(note.closes.local)[:16] == closes


def test_the_recipients_clock_counts_not_yours() -> None:
    note = _note(at("2026-12-03 11:00"), zone="Europe/Dublin")
    assert note.opens.zone == "Europe/Dublin"
    assert note.opens.local == datetime(2026, 12, 4, 8, 30)


def test_a_note_arrives_two_hours_before_a_decision_tomorrow_morning() -> None:
    decides = Due(at=at("2026-12-04 09:00"))
    note = _note(at("2026-12-03 16:00"), decides=decides)
    assert note.closes.local == datetime(2026, 12, 4, 7, 0)
    assert note.opens.aware < note.closes.aware


def test_the_ladder_counts_from_the_promised_date_and_stops() -> None:
    steps = schedule_follow_ups([ANA], ended_at=at("2026-12-03 12:30"), decides=Due(on=date(2026, 12, 11)))
    kinds = [(step.kind, step.opens.on) for step in steps[1:]]
    assert kinds == [
        ("status_1", date(2026, 12, 14)),
        ("status_2", date(2026, 12, 21)),
        ("close_out", date(2026, 12, 30)),
    ]


def test_the_first_question_waits_until_the_time_in_which_they_said_they_would_tell_is_over() -> None:
    decides, tells = Due(on=date(2026, 12, 4)), Due(said="early the week after", on=date(2026, 12, 8))
    steps = schedule_follow_ups([ANA], ended_at=at("2026-12-02 15:15"), decides=decides, tells=tells)
    assert steps[1].opens.on == date(2026, 12, 9)


def test_without_a_promised_date_the_first_question_waits_five_business_days() -> None:
    steps = schedule_follow_ups([ANA], ended_at=at("2026-12-03 12:30"))
    assert steps[1].opens.on == date(2026, 12, 10)


def test_nothing_lands_on_an_empty_desk() -> None:
    closed = Closure(span=DateSpan(first=date(2026, 12, 24), last=date(2027, 1, 1)))
    steps = schedule_follow_ups([ANA], ended_at=at("2026-12-21 16:00"), closures=[closed])
    assert not any(closed.span.covers(step.opens.on) for step in steps)


def test_a_coordinator_gets_a_note_of_their_own_kind() -> None:
    steps = schedule_follow_ups([ANA, Contact(name="Marcus Oyelaran")], ended_at=at("2026-12-03 12:30"))
    assert steps[1].reason.content == ("core/thank-you-coordinator",)
    boss = schedule_follow_ups([ANA], ended_at=at("2026-12-03 12:30"), kinds={ANA.id: InterviewerKind.HIRING_MANAGER})
    assert boss[0].reason.content == ("core/thank-you-hiring-manager",)


@given(
    st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2028, 1, 1)),
    st.sampled_from(["UTC", "Asia/Kolkata", "Pacific/Auckland", "America/St_Johns"]),
)
def test_every_window_is_a_business_day_in_order_and_after_the_interview(ended: datetime, zone: str) -> None:
    end = Instant(local=ended.replace(second=0, microsecond=0), zone="UTC")
    steps = schedule_follow_ups([make_person("Ana Ruiz", zone=zone)], ended_at=end)
    assert all(step.opens.aware <= step.closes.aware for step in steps)
    assert all(step.opens.aware > end.aware for step in steps)
    assert all(WorkCalendar().is_open(step.opens.on) for step in steps)
    assert [step.kind for step in steps] == ["thank_you", "status_1", "status_2", "close_out"]
