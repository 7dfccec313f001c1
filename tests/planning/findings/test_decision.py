from __future__ import annotations

from datetime import date

from second_interview.model import Candidacy, Due, Employer
from second_interview.planning import build_plan
from tests.factories import TODAY, ZONE, finding_ids, make_candidacy


def _decides(due: Due) -> Candidacy:
    return make_candidacy(employer=Employer(name="Harbor Foods", zone=ZONE, decides=due))


def test_a_decision_before_the_interview_is_found_and_not_said_aloud() -> None:
    candidacy = _decides(Due(on=date(2026, 11, 30)))
    assert "decision-before-interview" in finding_ids(candidacy)
    plan = build_plan(candidacy, today=TODAY)
    assert not any("30 Nov" in line for line in plan.next_steps.ask_before_leaving)


def test_a_decision_on_the_day_or_later_is_no_finding() -> None:
    assert "decision-before-interview" not in finding_ids(_decides(Due(on=date(2026, 12, 3))))


def test_so_many_days_after_the_interview_is_no_day_counted_from_the_writing() -> None:
    candidacy = _decides(Due(on=date(2026, 11, 27), said="end of the week after the interview"))
    assert "decision-before-interview" not in finding_ids(candidacy)
