from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from second_interview.errors import FieldError
from second_interview.model import (
    Area,
    AskedBy,
    Competency,
    Frame,
    Grade,
    InterviewerKind,
    Question,
    QuestionKind,
)
from second_interview.model.bank import Topic

DAY = date(2026, 11, 1)


def make_question(**changes: Any) -> Question:
    given: dict[str, Any] = {
        "id": "core/disagree",
        "asked_by": AskedBy.EMPLOYER,
        "topic": "conflict",
        "prompt": "Tell me about a time you disagreed.",
        "kind": QuestionKind.PAST,
        "competencies": ("judgement",),
        "grade": Grade.P,
        "reviewed_on": DAY,
    }
    return Question(**{**given, **changes})


def make_own_question(**changes: Any) -> Question:
    given: dict[str, Any] = {
        "asked_by": AskedBy.CANDIDATE,
        "kind": None,
        "competencies": (),
        "area": Area.ROLE,
        "ask": (InterviewerKind.PEER,),
        "follow_up": "And last quarter?",
    }
    return make_question(**{**given, **changes})


@pytest.mark.parametrize(
    "id", ["disagree", "core/", "/disagree", "Core/disagree", "core/a b", "core/a/b", "core/é", ""]
)
def test_an_id_is_pack_and_slug_in_lower_case(id: str) -> None:
    with pytest.raises(FieldError, match="write pack/slug in lower case"):
        make_question(id=id)


@pytest.mark.parametrize("id", ["core/disagree", "core/close-days", "my_pack/q_2"])
def test_hyphens_underscores_and_digits_are_fine_in_an_id(id: str) -> None:
    assert make_question(id=id).id == id


@pytest.mark.parametrize("id", ["", "Month End", "month-end", "core/close"])
def test_a_word_of_the_vocabulary_is_lower_case_with_underscores(id: str) -> None:
    with pytest.raises(FieldError, match="not a word of the vocabulary"):
        Topic(id=id, name="Close", area="role", reviewed_on=DAY)


@pytest.mark.parametrize("missing", [{"kind": None}, {"competencies": ()}])
def test_an_employers_question_needs_a_kind_and_a_competency(missing: dict[str, Any]) -> None:
    with pytest.raises(FieldError, match="needs a kind and at least one competency"):
        make_question(**missing)


@pytest.mark.parametrize("missing", [{"area": None}, {"ask": ()}, {"follow_up": ""}])
def test_a_candidates_question_needs_an_area_somebody_to_ask_and_a_follow_up(missing: dict[str, Any]) -> None:
    with pytest.raises(FieldError, match="needs an area, who can answer"):
        make_own_question(**missing)


@pytest.mark.parametrize("field", ["depth", "value"])
@pytest.mark.parametrize("number", [0, 4, -1])
def test_depth_and_value_go_from_one_to_three(field: str, number: int) -> None:
    with pytest.raises(FieldError, match=f"{field}: {number} is not 1, 2 or 3"):
        make_own_question(**{field: number})


def test_a_question_asks_something() -> None:
    with pytest.raises(FieldError, match="prompt: must not be empty"):
        make_question(prompt=" ")


def test_a_frame_has_words() -> None:
    with pytest.raises(FieldError, match="text: must not be empty"):
        Frame(id="core/frame", text="")


def make_competency(probed_by: dict[str, int]) -> Competency:
    return Competency(
        id="judgement",
        code="C1",
        name="Judgement",
        definition="d",
        evidence="e",
        probed_by=probed_by,
        grade=Grade.B,
        reviewed_on=DAY,
    )


def test_a_competency_weighs_what_its_table_says() -> None:
    assert make_competency({"peer": 2, "hiring_manager": 3}).weight(InterviewerKind.HIRING_MANAGER) == 3


def test_an_unknown_person_probes_as_a_peer_does() -> None:
    assert make_competency({"peer": 2}).weight(InterviewerKind.UNKNOWN) == 2


def test_who_is_not_in_the_table_does_not_probe() -> None:
    assert make_competency({"peer": 2}).weight(InterviewerKind.RECRUITER_HR) == 0


def test_every_kind_of_record_but_conduct_is_found_by_an_id() -> None:
    from second_interview.model import bank

    records = [getattr(bank, name) for name in bank.__all__]
    without = [each.__name__ for each in records if attrs.has(each) and "id" not in attrs.fields_dict(each)]
    assert without == ["Conduct"]
