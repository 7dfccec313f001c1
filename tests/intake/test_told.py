from __future__ import annotations

import pytest

from second_interview.intake.told import constraint_of, mode_of, relation_of, slot_of
from second_interview.model import AgendaKind, ConstraintKind, Mode, Relation


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("boss", Relation.BOSS),
        ("boss of boss", Relation.BOSS_OF_BOSS),
        ("the person I'd report to", Relation.BOSS),
        ("hiring manager", Relation.BOSS),
        ("would be my boss\u2019s boss", Relation.BOSS_OF_BOSS),
        ("skip-level", Relation.BOSS_OF_BOSS),
        ("would report to me", Relation.REPORT),
        ("one of my direct reports", Relation.REPORT),
        ("someone I'd manage", Relation.REPORT),
        ("on the same team", Relation.PEER),
        ("future colleague", Relation.PEER),
        ("runs another department", Relation.OTHER_DEPARTMENT),
        ("internal customer", Relation.OTHER_DEPARTMENT),
        ("their biggest client", Relation.CLIENT),
        ("HR", Relation.RECRUITER),
        ("other", Relation.OTHER),
        ("not my boss", Relation.UNKNOWN),
        ("boss?", Relation.UNKNOWN),
        ("met her at a conference", Relation.UNKNOWN),
        ("", Relation.UNKNOWN),
    ],
)
def test_a_relation_is_told_only_from_clear_words(words: str, relation: Relation) -> None:
    assert relation_of(words) is relation


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("in person", Mode.ONSITE),
        ("Zoom", Mode.VIDEO),
        ("phone call", Mode.PHONE),
        ("hybrid", Mode.HYBRID),
        ("?", Mode.UNKNOWN),
    ],
)
def test_a_mode_is_told_from_words(words: str, mode: Mode) -> None:
    assert mode_of(words) is mode


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("four weeks' notice", ConstraintKind.NOTICE),
        ("in Lisbon for a wedding", ConstraintKind.ABSENCE),
        ("coeliac, so no lunch buffet", ConstraintKind.FOOD),
        ("uses a wheelchair", ConstraintKind.ACCESS),
        ("please don't contact my boss", ConstraintKind.REFERENCE),
        ("school run until 9", ConstraintKind.HOURS),
        ("likes quiet", ConstraintKind.OTHER),
    ],
)
def test_a_constraint_is_told_from_words(words: str, kind: ConstraintKind) -> None:
    assert constraint_of(words) is kind


@pytest.mark.parametrize(
    ("words", "has_people", "kind"),
    [
        ("Office tour with Tom", True, AgendaKind.TOUR),
        ("Lunch with the team", False, AgendaKind.MEAL),
        ("coffee break", False, AgendaKind.BREAK),
        ("Wrap-up", True, AgendaKind.WRAP_UP),
        ("Excel test", False, AgendaKind.EXERCISE),
        ("Presentation to the panel", False, AgendaKind.PRESENTATION),
        ("Arrive at reception", False, AgendaKind.OTHER),
        ("Welcome and chat with Dana", True, AgendaKind.INTERVIEW),
        ("something", False, AgendaKind.OTHER),
        ("", False, AgendaKind.INTERVIEW),
    ],
)
def test_a_slot_is_told_from_words(words: str, has_people: bool, kind: AgendaKind) -> None:
    assert slot_of(words, has_people=has_people) is kind
