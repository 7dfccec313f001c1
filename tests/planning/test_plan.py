from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from second_interview.codec import dump_plan
from second_interview.content import load_catalog
from second_interview.errors import InputError
from second_interview.model import Candidacy, ConstraintKind, Round
from second_interview.planning import build_plan
from tests.factories import TODAY, make_candidacy, make_constraint, make_person, make_posting

BARE = Candidacy(title="Payroll Manager", interview=Round(on=date(2026, 12, 3)))


def test_a_title_and_a_date_are_enough_and_the_plan_names_three_inputs() -> None:
    plan = build_plan(BARE, today=TODAY)
    assert len(plan.improvements) == 3
    assert plan.ask.questions
    assert plan.next_steps.follow_ups


def test_the_same_input_gives_the_same_bytes() -> None:
    one, other = (dump_plan(build_plan(make_candidacy(), today=TODAY)) for _ in range(2))
    assert one == other


def test_every_frame_and_finding_is_filled() -> None:
    candidacy = make_candidacy(
        posting=make_posting("NetSuite experience required", "CPA required"),
        constraints=(make_constraint(ConstraintKind.NOTICE, "two weeks' notice"),),
    )
    text = dump_plan(build_plan(candidacy, today=TODAY)).decode()
    assert "{" not in text.replace('{"', "").replace("{\n", "").replace("{}", "")


def test_an_interview_before_today_gives_a_follow_up_plan_with_notes_for_everyone() -> None:
    plan = build_plan(make_candidacy(), today=date(2026, 12, 4))
    assert plan.is_after
    assert plan.sessions == ()
    assert plan.message("thank-you:dana-whitfield") is not None


def test_before_the_day_nobody_is_thanked_for_a_talk_that_has_not_taken_place() -> None:
    plan = build_plan(make_candidacy(), today=TODAY)
    assert not [message for message in plan.messages if message.kind == "thank_you"]


def test_preparation_never_falls_on_the_interview_day_or_an_absence() -> None:
    away = make_constraint(ConstraintKind.ABSENCE, "away", date(2026, 11, 27), date(2026, 11, 29))
    plan = build_plan(make_candidacy(constraints=(away,)), today=TODAY)
    assert plan.sessions
    for session in plan.sessions:
        assert TODAY <= session.on < date(2026, 12, 3)
        assert not date(2026, 11, 27) <= session.on <= date(2026, 11, 29)


def test_another_title_changes_the_persons_brief() -> None:
    one = build_plan(make_candidacy(panel=(make_person(relation=make_person().relation),)), today=TODAY)
    peer = make_person(title="Senior Accountant", relation=evolve(make_person()).relation.__class__.PEER)
    other = build_plan(make_candidacy(panel=(peer,)), today=TODAY)
    assert one.meet.people[0].wants != other.meet.people[0].wants


def test_a_year_that_cannot_be_meant_is_refused() -> None:
    with pytest.raises(InputError, match="check the year"):
        build_plan(BARE, today=date(2010, 1, 1))


@pytest.mark.parametrize("family", [family.id for family in load_catalog().families])
def test_every_role_family_gets_a_plan(family: str) -> None:
    title = load_catalog().family(family).title_cues[0].title()
    plan = build_plan(Candidacy(title=title, interview=Round(on=date(2026, 12, 3))), today=TODAY)
    assert plan.family == family
    assert len(plan.ask.questions) == 5
    assert plan.specifics.likely


@pytest.mark.parametrize("candidacy", [BARE, make_candidacy(), make_candidacy(posting=make_posting("CPA required"))])
def test_a_plan_always_names_the_three_inputs_that_would_help_most(candidacy: Candidacy) -> None:
    named = build_plan(candidacy, today=TODAY).improvements
    assert len({item.input for item in named}) == 3
