from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from second_interview.content.question_index import QuestionIndex, stages_of
from second_interview.model import Area, AskedBy, Grade, InterviewerKind, Question, QuestionKind, Topic

_DAY = date(2026, 11, 24)


def asked(slug: str = "core/one", **changes: Any) -> Question:
    question = Question(
        id=slug,
        asked_by=AskedBy.EMPLOYER,
        topic="strengths",
        prompt="What?",
        competencies=("domain_depth",),
        kind=QuestionKind.PAST,
        grade=Grade.P,
        reviewed_on=_DAY,
    )
    return attrs.evolve(question, **changes)


def to_ask(area: Area) -> Question:
    return Question(
        id="core/ask",
        asked_by=AskedBy.CANDIDATE,
        topic="strengths",
        prompt="What?",
        area=area,
        ask=(InterviewerKind.PEER,),
        follow_up="And?",
        grade=Grade.P,
        reviewed_on=_DAY,
    )


@pytest.mark.parametrize(
    ("area", "stages"),
    [
        (Area.ROLE, ("ask",)),
        (Area.CULTURE, ("ask", "meet", "tour")),
        (Area.COMPENSATION, ("ask", "compensation")),
        (Area.PROCESS, ("ask", "next_steps")),
    ],
)
def test_the_area_of_a_candidates_question_tells_its_stages(area: Area, stages: tuple[str, ...]) -> None:
    assert stages_of(to_ask(area), None) == stages


def test_an_employers_question_about_pay_belongs_to_the_pay_stage_too() -> None:
    pay = Topic(id="pay", name="pay", area="compensation", reviewed_on=_DAY)
    assert stages_of(asked(), None) == ("specifics",)
    assert stages_of(asked(), pay) == ("specifics", "compensation")


def test_criteria_are_met_together_and_the_order_is_kept() -> None:
    one, two, three = asked("core/c"), asked("core/a", topic="pay"), asked("core/b")
    index = QuestionIndex([one, two, three], [])
    assert index.find({"topic": "strengths", "kind": "past"}) == (one, three)
    assert index.find({"topic": "pay", "kind": "dilemma"}) == ()
    assert index.find({}) == (one, two, three)


def test_a_question_without_families_or_levels_suits_any() -> None:
    any_family, only = asked("core/a"), asked("core/b", families=("audit",), levels=("senior",))
    index = QuestionIndex([any_family, only], [])
    assert index.find({"family": "audit", "level": "senior"}) == (any_family, only)
    assert index.find({"family": "treasury"}) == (any_family,)
    assert index.find({"level": "entry"}) == (any_family,)


def test_the_person_is_who_asks_or_who_can_answer() -> None:
    by_peer, for_peer = asked(interviewers=(InterviewerKind.PEER,)), to_ask(Area.ROLE)
    assert QuestionIndex([by_peer, for_peer], []).find({"interviewer": "peer"}) == (by_peer, for_peer)
