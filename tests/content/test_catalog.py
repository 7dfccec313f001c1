from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest

from second_interview.content import Catalog, load_catalog
from second_interview.errors import NotFoundError
from second_interview.model import (
    Area,
    AskedBy,
    Frame,
    Grade,
    InterviewerKind,
    Level,
    Question,
    QuestionKind,
    Source,
    Stage,
)

_DAY = date(2026, 11, 24)


def question(slug: str, **changes: Any) -> Question:
    fields: dict[str, Any] = {
        "id": slug,
        "asked_by": AskedBy.EMPLOYER,
        "topic": "strengths",
        "prompt": "What?",
        "competencies": ("domain_depth",),
        "kind": QuestionKind.PAST,
        "grade": Grade.P,
        "reviewed_on": _DAY,
    }
    return Question(**fields | changes)


def stage(name: str, order: int) -> Stage:
    return Stage(id=name, name=name, order=order, purpose="p", minutes=5, grade=Grade.P, reviewed_on=_DAY)


def test_items_stand_by_id_stages_by_order_and_levels_by_years() -> None:
    catalog = Catalog(
        questions=(question("core/b"), question("core/a")),
        stages=(stage("a", 2), stage("b", 1)),
        levels=(
            Level(id="a", code="L2", name="A", years_low=5, centre="c", grade=Grade.P),
            Level(id="b", code="L1", name="B", years_low=0, centre="c", grade=Grade.P),
        ),
    )
    assert [item.id for item in catalog.questions] == ["core/a", "core/b"]
    assert [item.id for item in catalog.stages] == ["b", "a"]
    assert [item.id for item in catalog.levels] == ["b", "a"]


@pytest.mark.parametrize(
    ("table", "lookup"),
    [
        ("stages", "stage"),
        ("topics", "topic"),
        ("competencies", "competency"),
        ("levels", "level"),
        ("families", "family"),
        ("exercises", "exercise"),
        ("questions", "question"),
        ("cues", "cue"),
        ("messages", "message"),
        ("intents", "intent"),
        ("findings", "finding"),
        ("frames", "frame"),
        ("claims", "claim"),
        ("sources", "source"),
    ],
)
def test_every_item_is_found_by_its_id_and_a_typo_is_answered(table: str, lookup: str) -> None:
    catalog = load_catalog()
    find = getattr(catalog, lookup)
    assert all(find(item.id) is item for item in getattr(catalog, table))
    with pytest.raises(NotFoundError, match=f"no {lookup} 'zzzzzz' in pack core"):
        find("zzzzzz")


def test_every_kind_of_person_has_a_profile() -> None:
    catalog = load_catalog()
    assert [catalog.kind(kind).id for kind in InterviewerKind] == [kind.value for kind in InterviewerKind]


def test_a_kind_without_a_profile_is_not_found() -> None:
    with pytest.raises(NotFoundError, match=r"^no interviewer kind 'peer'$"):
        Catalog().kind(InterviewerKind.PEER)


def test_not_found_names_the_packs_searched_and_the_nearest_id() -> None:
    catalog = Catalog(questions=(question("core/conflict"),), packs={"core": "1", "nursing": "2"})
    with pytest.raises(NotFoundError) as caught:
        catalog.question("core/confict")
    assert str(caught.value) == "no question 'core/confict' in packs core, nursing; did you mean 'core/conflict'?"


def test_a_search_is_the_same_as_walking_the_bank() -> None:
    catalog = load_catalog()
    found = catalog.find_questions(
        asked_by=AskedBy.EMPLOYER,
        kind=QuestionKind.PAST,
        interviewer=InterviewerKind.HIRING_MANAGER,
        family="gl_accountant",
        level="senior",
    )
    assert found
    assert found == tuple(
        each
        for each in catalog.questions
        if each.asked_by is AskedBy.EMPLOYER
        and each.kind is QuestionKind.PAST
        and InterviewerKind.HIRING_MANAGER in each.interviewers
        and (not each.families or "gl_accountant" in each.families)
        and (not each.levels or "senior" in each.levels)
    )


def test_every_stage_of_the_question_side_has_questions() -> None:
    catalog = load_catalog()
    assert catalog.find_questions(stage="specifics")
    assert catalog.find_questions(stage="work_sample") == ()


def test_area_topic_and_competency_narrow_a_search() -> None:
    catalog = load_catalog()
    assert all(found.area is Area.CULTURE for found in catalog.find_questions(area=Area.CULTURE))
    assert {found.topic for found in catalog.find_questions(topic="strengths")} == {"strengths"}
    assert all("domain_depth" in found.competencies for found in catalog.find_questions(competency="domain_depth"))


def test_somebody_unknown_counts_as_a_peer() -> None:
    catalog = load_catalog()
    assert catalog.find_questions(interviewer=InterviewerKind.UNKNOWN) == catalog.find_questions(
        interviewer=InterviewerKind.PEER
    )


@pytest.mark.parametrize("criterion", ["stage", "topic", "competency", "family", "level"])
def test_a_criterion_nothing_answers_to_is_said_and_empty_text_is_none(criterion: str) -> None:
    catalog = load_catalog()
    find: Any = catalog.find_questions
    with pytest.raises(NotFoundError, match=f"no {criterion} 'zzzzzz'"):
        find(**{criterion: "zzzzzz"})
    assert find(**{criterion: ""}) == catalog.questions


def test_a_frame_is_filled_by_id_even_with_a_slot_called_id() -> None:
    catalog = Catalog(frames=(Frame(id="core/f", text="{id} of {self_name}"),))
    assert catalog.text("core/f", id="7", self_name="x") == "7 of x"


def test_a_label_is_found_or_the_nearest_is_offered() -> None:
    catalog = Catalog(labels={"day_sheet": "The day"})
    assert catalog.label("day_sheet") == "The day"
    with pytest.raises(NotFoundError, match="no label 'day_shet'; did you mean 'day_sheet'"):
        catalog.label("day_shet")


def test_a_catalog_cannot_be_changed() -> None:
    catalog: Any = Catalog(labels={"a": "A"})
    with pytest.raises(AttributeError):
        catalog.questions = ()
    with pytest.raises(TypeError):
        catalog.labels["a"] = "B"


def test_a_catalog_can_be_pickled_and_copied() -> None:
    catalog = load_catalog()
    for twin in (pickle.loads(pickle.dumps(catalog)), copy.deepcopy(catalog)):  # noqa: S301 - our own bytes
        assert (twin.questions, dict(twin.labels), dict(twin.packs)) == (
            catalog.questions,
            dict(catalog.labels),
            dict(catalog.packs),
        )


def test_a_catalog_shows_what_it_holds() -> None:
    catalog = Catalog(sources=(Source(id="S1", title="t"),), packs={"a<b": "1"})
    assert repr(catalog) == "<Catalog of a<b 1: 1 sources>"
    assert catalog._repr_html_() == (
        '<table><caption>a&lt;b 1</caption><tbody><tr><th scope="row">sources</th><td>1</td></tr></tbody></table>'
    )
    assert repr(Catalog()) == "<Catalog of no pack: empty>"


def test_any_item_is_found_by_its_id_alone() -> None:
    catalog = Catalog(questions=(question("core/a"),), frames=(Frame(id="core/f", text="x"),))
    assert catalog.find("core/f") is catalog.frames[0]
    assert catalog.find("core/a") is catalog.questions[0]
    assert catalog.find("core/z") is None
