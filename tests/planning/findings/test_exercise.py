from __future__ import annotations

from second_interview.model import AgendaKind, Candidacy, Round
from tests.factories import at, finding_ids, make_agenda_item, make_candidacy


def _day(kind: AgendaKind) -> Candidacy:
    slot = make_agenda_item(kind, said="Excel test, reconciliation")
    return make_candidacy(interview=Round(number=2, starts=at("2026-12-03 09:30"), agenda=(slot,)))


def test_an_announced_exercise_asks_what_must_be_known_first() -> None:
    assert "exercise-announced" in finding_ids(_day(AgendaKind.EXERCISE))


def test_an_interview_slot_is_no_exercise() -> None:
    assert "exercise-announced" not in finding_ids(_day(AgendaKind.INTERVIEW))
