from __future__ import annotations

import pytest

from second_interview.content import load_catalog
from second_interview.model import Area, InterviewerKind, Relation
from second_interview.planning import Pick, build_plan, pick_questions
from tests.factories import TODAY, line, make_candidacy, make_exchange, make_held_round, make_person

CATALOG = load_catalog()
BOSS = make_person()
PEER = make_person("Tom Byrne", title="Senior Accountant", relation=Relation.PEER, minutes=30)
CHIEF = make_person("Gail Orr", title="Chief Financial Officer", relation=Relation.BOSS_OF_BOSS, minutes=30)
PANEL = (BOSS, PEER, CHIEF)


def _picks(**changes: object) -> tuple[Pick, ...]:
    return pick_questions(CATALOG, people=PANEL, family="gl_accountant", level="senior", **changes)  # type: ignore[arg-type]


def test_five_must_asks_cover_role_organisation_and_culture() -> None:
    musts = [pick for pick in _picks() if pick.is_must_ask]
    assert len(musts) == 5
    assert {Area.ROLE, Area.ORGANISATION, Area.CULTURE} <= {pick.question.area for pick in musts}


def test_no_topic_is_asked_twice() -> None:
    topics = [pick.question.topic for pick in _picks()]
    assert len(topics) == len(set(topics))


def test_everyone_is_asked_only_what_they_can_answer() -> None:
    kinds = {
        BOSS.id: InterviewerKind.HIRING_MANAGER,
        PEER.id: InterviewerKind.PEER,
        CHIEF.id: InterviewerKind.SENIOR_EXECUTIVE,
    }
    for pick in _picks():
        assert kinds[pick.person] in pick.question.ask
        assert kinds[pick.person] not in pick.question.not_ask


def test_what_was_asked_before_is_not_asked_again() -> None:
    first = _picks()[0].question
    again = _picks(already=[first.wordings[0]])
    assert first.id not in {pick.question.id for pick in again}


def test_the_minutes_bound_the_questions() -> None:
    short = pick_questions(CATALOG, people=[make_person(minutes=10), PEER], family="gl_accountant")
    assert sum(pick.person == BOSS.id for pick in short) == 1


@pytest.mark.parametrize("count", [1, 3, 6])
def test_the_number_of_must_asks_is_the_callers(count: int) -> None:
    assert sum(pick.is_must_ask for pick in _picks(must_asks=count)) == count


def test_the_order_of_people_does_not_change_who_is_asked_what() -> None:
    def assigned(people: tuple[object, ...]) -> set[tuple[str, str]]:
        picks = pick_questions(CATALOG, people=people, family="gl_accountant")  # type: ignore[arg-type]
        return {(pick.question.id, pick.person) for pick in picks}

    assert assigned(PANEL) == assigned(PANEL[::-1])


def test_an_open_question_of_round_one_stays_open_and_an_answered_one_is_dropped() -> None:
    unanswered = make_exchange("Is there a standard cost system?", mine=True)
    answered = make_exchange(
        "How long does your close take?", mine=True, person="Dana Whitfield", answer=line("Eight days", private=True)
    )
    plan = build_plan(make_candidacy(rounds=(make_held_round(unanswered, answered),)), today=TODAY)
    assert [item.text for item in plan.ask.open_before] == ["Is there a standard cost system?"]
    assert [item.text for item in plan.ask.dropped] == ["How long does your close take?"]


def test_a_question_near_one_asked_before_is_kept_and_shown_beside_it() -> None:
    plain = build_plan(make_candidacy(), today=TODAY)
    asked = next(item for item in (*plain.ask.questions, *plain.ask.reserves))
    near = CATALOG.question(asked.id).wordings
    # In other words than the bank's, so that it is not taken for the same.
    earlier = make_exchange(
        f"Also, {near[0].rstrip('?')}, and {near[1].rstrip('?')}?", mine=True, person="Dana Whitfield"
    )
    plan = build_plan(make_candidacy(rounds=(make_held_round(earlier),)), today=TODAY)
    shown = [item for item in (*plan.ask.questions, *plan.ask.reserves) if item.near_asked]
    assert any(item.near_asked.startswith("You asked Dana Whitfield something near it: “Also,") for item in shown)
    assert all(item.near_asked == "" for item in (*plain.ask.questions, *plain.ask.reserves))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("Marguerite, in writing, within a day", "answered it: "),
        ('9 a week, "except last week of November"', "answered it in part: "),
        ("\"they shouldn't.\" that's not a no", "answered it in part: "),
        ("end of Q3, not funded past design yet", "answered it in part: "),
    ],
)
def test_an_answer_that_leaves_something_open_is_not_called_one(answer: str, words: str) -> None:
    asked = make_exchange("How many pages?", mine=True, person="Dana Whitfield", answer=line(answer, private=True))
    plan = build_plan(make_candidacy(rounds=(make_held_round(asked),)), today=TODAY)
    (dropped,) = plan.ask.dropped
    assert words in dropped.because
    assert "9 a week" in dropped.because or "9" not in answer
