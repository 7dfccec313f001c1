from __future__ import annotations

from datetime import date

import pytest

from second_interview.model import AgendaKind, Round
from second_interview.planning import PlanOptions, build_plan
from tests.factories import TODAY, at, line, make_agenda_item, make_candidacy, make_candidate, make_posting

_HIGHLIGHTS = ("Cut the close from 9 to 6 days", "Rebuilt the inventory reserve workbook", "Trained two accountants")


@pytest.mark.parametrize("minutes", [15, 30, 60, 120])
@pytest.mark.parametrize("today", [TODAY, date(2026, 11, 30), date(2026, 12, 2)])
def test_the_half_time_version_fits_into_half_of_the_time(minutes: int, today: date) -> None:
    candidacy = make_candidacy(
        candidate=make_candidate(*_HIGHLIGHTS), posting=make_posting("Two years of NetSuite", "An active CPA license")
    )
    plan = build_plan(candidacy, today=today, options=PlanOptions(minutes_a_day=minutes))
    core = [session for session in plan.sessions if session.is_core]
    assert core
    fixed = sum(session.minutes for session in core if session.id in {"messages", "evening", "morning"})
    half = sum(session.minutes for session in plan.sessions) / 2
    assert sum(session.minutes for session in core) <= max(half, fixed)


def test_an_exercise_is_called_announced_only_where_it_is() -> None:
    usual = build_plan(make_candidacy(posting=make_posting("Close the books")), today=TODAY)
    slot = make_agenda_item(AgendaKind.EXERCISE, said="Case", minutes=60)
    interview = Round(number=2, starts=at("2026-12-03 09:30"), minutes=180, agenda=(slot,))
    known = build_plan(make_candidacy(interview=interview), today=TODAY)
    (session,) = [each for each in known.sessions if each.id == "exercise"]
    assert session.minutes == 60
    assert "announced exercise" in session.tasks[0]
    others = [task for each in usual.sessions if each.id == "exercise" for task in each.tasks]
    assert all("none is announced" in task for task in others)


def test_days_at_home_are_no_matter_where_all_days_are_alike() -> None:
    onsite = make_posting(workplace=line("This is an on-site position at our office.", document="posting.txt"))
    mixed = make_posting(workplace=line("Hybrid: three days a week in the office.", document="posting.txt"))

    def told(posting: object) -> str:
        tour = build_plan(make_candidacy(posting=posting), today=TODAY).tour
        return str(tour).lower()

    assert "hybrid" not in told(onsite)
    assert "office days" not in told(onsite)
    assert any(words in told(mixed) for words in ("hybrid", "office days", "at home"))
