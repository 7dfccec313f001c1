from __future__ import annotations

from datetime import time

import pytest
from attrs import evolve

from second_interview.model import Candidacy, ConstraintKind, Mode, Round
from second_interview.planning import build_plan
from second_interview.planning.findings.hours import free_until
from tests.factories import TODAY, at, finding_ids, make_agenda_item, make_candidacy, make_constraint

WORDS = "Thursdays I must be off by 1:00 pm"


def _day(words: str, *, zone: str = "America/Denver", starts: str = "14:45") -> Candidacy:
    slot = make_agenda_item(said="Wrap-up", at=at(f"2026-12-03 {starts}").local.time(), minutes=30, who=("Dana",))
    interview = Round(number=2, starts=at("2026-12-03 11:00"), mode=Mode.VIDEO, agenda=(slot,))
    return make_candidacy(interview=interview, zone=zone, constraints=(make_constraint(ConstraintKind.HOURS, words),))


def test_a_slot_that_runs_past_the_hour_on_the_candidates_clock_is_found_with_a_message() -> None:
    plan = build_plan(_day(WORDS), today=TODAY)
    found = next(item for item in plan.what_matters if item.id.startswith("hours-clash"))
    assert "ends at 13:15" in found.detail
    message = plan.message(found.message)
    assert message is not None
    assert message.is_ready
    assert "school" not in message.body


@pytest.mark.parametrize(
    "candidacy",
    [
        _day(WORDS, starts="14:00"),
        _day(WORDS, zone="Pacific/Honolulu"),
        _day("can't take calls before 1 pm"),
        _day("free whenever it suits"),
    ],
)
def test_a_slot_that_ends_in_time_is_no_clash(candidacy: Candidacy) -> None:
    found = finding_ids(candidacy)
    assert "hours-clash" not in found
    assert "hours-taken" in found


def test_another_weekday_is_no_finding() -> None:
    found = finding_ids(_day("Wednesdays I must be off by 1:00 pm"))
    assert not {"hours-clash", "hours-taken"} & found


@pytest.mark.parametrize(
    "words", ["Wednesdays I have the kids alone, no primary on Wednesday nights", "no weekend shifts before April"]
)
def test_hours_of_the_job_are_no_slot_of_the_visit(words: str) -> None:
    found = finding_ids(_day(words))
    assert "hours-of-the-job" in found
    assert not {"hours-clash", "hours-taken"} & found


def test_after_the_interview_hours_do_not_matter() -> None:
    candidacy = _day(WORDS)
    assert not {"hours-clash", "hours-taken"} & finding_ids(candidacy, today=at("2026-12-04 09:00").on)
    assert evolve(candidacy) == candidacy


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("must leave by 15:30", time(15, 30)),
        ("until 4pm", time(16, 0)),
        ("nothing after 12 pm", time(12, 0)),
        ("off by 1", None),
        ("not before 10 am", None),
        ("by 25:00", None),
    ],
)
def test_the_hour_is_read_or_left_alone(words: str, expected: time | None) -> None:
    assert free_until(words) == expected
