from __future__ import annotations

from datetime import date
from typing import Any, get_args

import attrs
import pytest

from second_interview.errors import FieldError, NotFoundError
from second_interview.model import Finding, Message, Plan, SpecificsBrief, StageId, Story
from tests.codec.sample import sample_plan

DAY = date(2026, 12, 3)


def make_plan(**changes: Any) -> Plan:
    return Plan(**{"id": "p", "title": "Accountant", "interview_on": DAY, "today": DAY, **changes})


def make_finding(**changes: Any) -> Finding:
    return Finding(**{"id": "offer", "title": "An offer lapses", **changes})


@pytest.mark.parametrize("stage", get_args(StageId))
def test_every_stage_gives_its_brief(stage: StageId) -> None:
    plan = make_plan()
    assert plan.stage(stage) is getattr(plan, stage)


def test_an_unknown_stage_is_refused_with_the_stages_there_are() -> None:
    wrong: Any = "salary"
    with pytest.raises(NotFoundError, match=r"no stage 'salary' in this plan \(meet, specifics, ask, tour, "):
        make_plan().stage(wrong)


def test_a_message_is_found_by_its_id() -> None:
    message = Message(id="thanks", kind="thanks", subject="Thank you", body="…")
    assert make_plan(messages=(message,)).message("thanks") is message


def test_a_message_that_is_not_there_is_none() -> None:
    assert make_plan().message("thanks") is None


def test_a_story_is_found_by_its_id() -> None:
    story = Story(id="close", title="The close")
    assert make_plan(specifics=SpecificsBrief(stories=(story,))).story("close") is story


def test_a_story_that_is_not_there_is_none() -> None:
    assert make_plan().story("close") is None


def test_a_message_with_an_open_slot_is_not_ready() -> None:
    message = Message(id="thanks", kind="thanks", subject="Thank you", body="[what you talked about]")
    assert message.is_ready
    assert not attrs.evolve(message, open_slots=("what you talked about",)).is_ready


@pytest.mark.parametrize("field", ["id", "title"])
def test_a_finding_says_what_it_found(field: str) -> None:
    with pytest.raises(FieldError, match=f"{field}: must not be empty"):
        make_finding(**{field: " "})


def test_a_notebook_shows_the_plan_as_a_page() -> None:
    html = sample_plan()._repr_html_()
    assert sample_plan().title in html


def test_a_notebook_without_html_shows_the_plan_as_markdown() -> None:
    assert sample_plan()._repr_markdown_().startswith("# ")
