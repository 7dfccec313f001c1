from __future__ import annotations

from second_interview.model import AgendaKind, Candidacy, ConstraintKind, Mode, Round
from second_interview.planning import build_plan
from tests.factories import TODAY, at, finding_ids, make_agenda_item, make_candidacy, make_constraint


def _with_meal(*kinds: AgendaKind) -> Candidacy:
    slots = tuple(make_agenda_item(kind, said="Lunch with the team") for kind in kinds)
    interview = Round(number=2, starts=at("2026-12-03 09:30"), mode=Mode.ONSITE, agenda=slots)
    food = make_constraint(ConstraintKind.FOOD, "I'm coeliac, haven't told anyone, it is embarrassing")
    return make_candidacy(interview=interview, constraints=(food,))


def test_a_meal_against_a_food_need_becomes_a_message_without_the_private_aside() -> None:
    plan = build_plan(_with_meal(AgendaKind.MEAL), today=TODAY)
    message = plan.message("food-need")
    assert message is not None
    assert "gluten-free" in message.body
    assert "embarrassing" not in message.body


def test_a_food_need_without_a_meal_is_no_finding() -> None:
    assert "food-at-meal" not in finding_ids(_with_meal(AgendaKind.INTERVIEW))


def test_an_access_need_is_announced_without_its_words() -> None:
    need = make_constraint(ConstraintKind.ACCESS, "step-free route, after my operation")
    plan = build_plan(make_candidacy(constraints=(need,)), today=TODAY)
    message = plan.message("accommodation-request")
    assert message is not None
    assert "operation" not in message.body
    assert not message.is_ready
