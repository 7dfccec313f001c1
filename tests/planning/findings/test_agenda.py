from __future__ import annotations

import pytest

from second_interview.model import AgendaItem, AgendaKind, Candidacy, Mode, Round
from second_interview.planning.findings.agenda import is_unnamed
from tests.factories import at, finding_ids, make_agenda_item, make_candidacy, make_person

TOM = make_person("Tom Byrne", title="Accountant", minutes=30)


def _day(*agenda: AgendaItem) -> Candidacy:
    interview = Round(number=2, starts=at("2026-12-03 09:30"), mode=Mode.ONSITE, agenda=agenda)
    return make_candidacy(interview=interview, panel=(make_person(), TOM))


def _slot(who: str, start: str, minutes: int) -> AgendaItem:
    clock = at(f"2026-12-03 {start}").local.time()
    return make_agenda_item(said=f"Talk {start}", at=clock, minutes=minutes, who=(who,))


def _agenda_findings(candidacy: Candidacy) -> set[str]:
    names = {"interviewer-unnamed", "minutes-differ", "panel-not-on-agenda", "agenda-not-on-panel", "agenda-overlaps"}
    return finding_ids(candidacy) & names


def test_an_agenda_that_agrees_with_the_panel_is_no_finding() -> None:
    assert _agenda_findings(_day(_slot("Dana Whitfield", "09:30", 45), _slot("Tom", "10:15", 30))) == set()


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (("Tom Byrne", "10:15", 45), {"minutes-differ"}),
        (("Tom Byrne", "10:00", 30), {"agenda-overlaps"}),
        (("TBD", "10:15", 30), {"interviewer-unnamed", "panel-not-on-agenda"}),
        (("Ines Prado", "10:15", 30), {"agenda-not-on-panel", "panel-not-on-agenda"}),
    ],
)
def test_each_disagreement_is_named(second: tuple[str, str, int], expected: set[str]) -> None:
    assert _agenda_findings(_day(_slot("Dana Whitfield", "09:30", 45), _slot(*second))) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("TBD", True), ("someone from Treasury", True), ("", True), ("Tom Tba", False), ("Somerset Vale", False)],
)
def test_a_placeholder_is_told_from_a_name(name: str, expected: bool) -> None:
    assert is_unnamed(name) is expected


def test_a_tour_slot_needs_nobody_named() -> None:
    tour = make_agenda_item(AgendaKind.TOUR, said="Tour", who=("TBD",))
    slots = (_slot("Dana Whitfield", "09:30", 45), _slot("Tom", "10:15", 30), tour)
    assert _agenda_findings(_day(*slots)) == set()
