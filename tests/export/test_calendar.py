from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import attrs
import icalendar
import pytest

from second_interview.errors import MissingExtraError
from second_interview.export import to_ics
from second_interview.model import Audience, FollowUp, FollowUpState, NextStepsBrief, Plan
from tests.render.filled import filled_plan
from tests.render.sample import at, sample_plan

Golden = Callable[[str, str | bytes], None]
TODAY = date(2026, 11, 25)


def _events(plan: Plan, audience: Audience = Audience.CANDIDATE) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(to_ics(plan, audience=audience))
    return {str(event["uid"]).removesuffix("@second-interview"): event for event in calendar.events}


def _event(plan: Plan, end: str) -> icalendar.Event:
    return next(event for uid, event in _events(plan).items() if uid.endswith(end))


def _with(follow_up: FollowUp) -> Plan:
    return attrs.evolve(sample_plan(), next_steps=NextStepsBrief(follow_ups=(follow_up,)))


def test_calendar_is_the_golden_calendar(golden: Golden) -> None:
    golden("export/sample.ics", to_ics(sample_plan(), audience=Audience.CANDIDATE))


def test_shareable_calendar_is_the_golden_calendar(golden: Golden) -> None:
    golden("export/sample-shareable.ics", to_ics(sample_plan()))


def test_interview_lies_at_its_time_in_its_zone() -> None:
    event = _event(sample_plan(), "/interview")
    start = datetime(2026, 12, 3, 9, 30, tzinfo=ZoneInfo("America/New_York"))
    assert (event.start, event.end) == (start, start + timedelta(minutes=210))
    assert b"DTSTART;TZID=America/New_York:20261203T093000" in to_ics(sample_plan())


def test_interview_without_a_time_takes_the_day() -> None:
    event = _event(Plan(id="p", title="Accountant", interview_on=date(2026, 12, 3), today=TODAY), "/interview")
    assert (event.start, event.end) == (date(2026, 12, 3), date(2026, 12, 4))


def test_interview_without_minutes_has_no_invented_end() -> None:
    event = _event(attrs.evolve(sample_plan(), interview_minutes=None), "/interview")
    assert "dtend" not in event


def test_session_is_a_day_that_does_not_block_with_its_minutes_in_the_title() -> None:
    event = _event(sample_plan(), "/session/session-1")
    assert (event.start, event.end) == (date(2026, 11, 27), date(2026, 11, 28))
    assert event["transp"] == "TRANSPARENT"
    assert event["summary"] == "Prepare (45 minutes): Fill the gaps in the two stories"


def test_follow_up_spans_its_window_in_the_zone_of_the_recipient() -> None:
    event = _event(sample_plan(), "/follow-up/follow-thanks-ruth")
    zone = ZoneInfo("America/Chicago")
    assert event.start == datetime(2026, 12, 3, 13, tzinfo=zone)
    assert event.end == datetime(2026, 12, 4, 11, tzinfo=zone)


def test_follow_up_without_length_is_a_moment() -> None:
    item = FollowUp(id="f", kind="thank_you", opens=at("2026-12-03 14:00"), closes=at("2026-12-03 14:00"))
    event = _event(_with(item), "/follow-up/f")
    assert "dtend" not in event
    assert event["summary"] == "Thank-you note"


def test_dropped_follow_up_is_cancelled() -> None:
    item = attrs.evolve(sample_plan().next_steps.follow_ups[0], state=FollowUpState.DROPPED)
    assert _event(_with(item), "/follow-up/follow-template")["status"] == "CANCELLED"


def test_time_in_utc_needs_no_zone() -> None:
    item = FollowUp(id="f", kind="x", opens=at("2026-12-03 14:00", "UTC"), closes=at("2026-12-03 15:00", "Etc/UTC"))
    plan = attrs.evolve(_with(item), interview=None)
    written = to_ics(plan)
    assert b"DTSTART:20261203T140000Z" in written
    assert b"BEGIN:VTIMEZONE" not in written


def test_every_zone_is_described_for_the_years_in_question_only() -> None:
    calendar = icalendar.Calendar.from_ical(to_ics(sample_plan()))
    assert [zone["tzid"] for zone in calendar.walk("VTIMEZONE")] == ["America/Chicago", "America/New_York"]
    assert calendar.get_missing_tzids() == set()
    assert len(to_ics(sample_plan())) < 6000


def test_uids_are_unique_and_outlive_replanning() -> None:
    plan = sample_plan()
    later = attrs.evolve(plan, today=date(2026, 11, 26))
    assert len(_events(plan)) == 9
    assert _events(plan).keys() == _events(later).keys()


def test_stamp_comes_from_the_day_of_the_plan() -> None:
    stamps = {event.DTSTAMP for event in _events(sample_plan()).values()}
    assert stamps == {datetime(2026, 11, 25, tzinfo=UTC)}


def test_lines_are_folded_at_75_octets() -> None:
    written = to_ics(filled_plan(lambda _, path: f"{path} – {'é' * 60}"), audience=Audience.CANDIDATE)
    assert max(len(line) for line in written.split(b"\r\n")) <= 75


def test_every_line_ends_as_the_standard_asks() -> None:
    written = to_ics(sample_plan())
    assert written.endswith(b"END:VCALENDAR\r\n")
    assert written.count(b"\n") == written.count(b"\r\n")


@pytest.mark.parametrize(
    "hostile", ["a\r\nBEGIN:VEVENT\r\nEND:VEVENT", "a\nATTACH:http://x", "a;b,c\\n\\;", "a\x00\x0b\u2028b\ud800"]
)
def test_hostile_text_adds_no_property(hostile: str) -> None:
    calendar = icalendar.Calendar.from_ical(
        to_ics(filled_plan(lambda _, path: f"{hostile} {path}"), audience=Audience.CANDIDATE)
    )
    plain = icalendar.Calendar.from_ical(to_ics(filled_plan(), audience=Audience.CANDIDATE))
    shape = [(part.name, sorted(part.keys())) for part in calendar.walk()]
    assert shape == [(part.name, sorted(part.keys())) for part in plain.walk()]


def test_same_plan_gives_the_same_bytes_in_any_process() -> None:
    code = "import sys; from tests.render.sample import sample_plan; from second_interview.export import to_ics;"
    code += "sys.stdout.buffer.write(to_ics(sample_plan()))"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert outputs == {to_ics(sample_plan())}


def test_shareable_calendar_has_no_preparation() -> None:
    assert [uid for uid in _events(sample_plan(), Audience.SHAREABLE) if "/session/" in uid] == []


def test_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingExtraError, match=r'pip install "second-interview\[calendar\]"'):
        to_ics(sample_plan())


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_another_program_reads_the_same_events() -> None:
    import ics

    plan = sample_plan()
    events = {event.uid: event for event in ics.Calendar(to_ics(plan, audience=Audience.CANDIDATE).decode()).events}
    interview = events["priya-raman/harbor-pine-foods/senior-accountant/2/interview@second-interview"]
    assert len(events) == 9
    assert interview.begin.datetime == datetime(2026, 12, 3, 14, 30, tzinfo=UTC)
    assert interview.name == "Interview: Senior Accountant at Harbor & Pine Foods"
