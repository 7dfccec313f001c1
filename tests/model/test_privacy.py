from __future__ import annotations

import types
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any, cast

import attrs
import pytest
from attrs import field, frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from second_interview.model import (
    PRIVATE,
    Audience,
    Evidence,
    Finding,
    Line,
    MeetBrief,
    PersonBrief,
    Plan,
    Reason,
    for_audience,
)
from second_interview.model.people import InterviewerKind
from tests.codec.strategies import plans
from tests.factories import evidence, line
from tests.render.filled import filled_plan

CANDIDATE, COUNSELLOR, SHAREABLE = Audience
ANY_PLAN = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
DAY = date(2026, 12, 3)


def make_plan(**changes: Any) -> Plan:
    return Plan(**{"id": "p", "title": "Accountant", "interview_on": DAY, "today": DAY, **changes})


def shown(value: Any, path: str = "plan") -> Iterator[tuple[str, object]]:
    """Every leaf that differs from nothing, with the path to it without places in lists."""
    if isinstance(value, tuple):
        for item in value:
            yield from shown(item, path)
    elif attrs.has(type(value)):
        for each in attrs.fields(type(value)):
            if each.name != "audience":
                yield from shown(getattr(value, each.name), f"{path}.{each.name}")
    elif isinstance(value, dict):
        yield path, tuple(sorted(value.items()))
    elif value not in (None, ""):
        yield path, value


def everything(plan: Plan) -> Counter[tuple[str, object]]:
    return Counter(shown(plan))


@given(plans())
@ANY_PLAN
def test_what_everybody_may_see_the_counsellor_sees_and_what_they_see_the_candidate_sees(plan: Plan) -> None:
    candidate, counsellor, shareable = (everything(for_audience(plan, audience)) for audience in Audience)
    assert shareable <= counsellor <= candidate


@given(plans(), st.sampled_from(Audience))
@ANY_PLAN
def test_leaving_out_twice_is_leaving_out_once(plan: Plan, audience: Audience) -> None:
    once = for_audience(plan, audience)
    assert for_audience(once, audience) == once


@given(plans(), st.sampled_from(Audience), st.sampled_from(Audience))
@ANY_PLAN
def test_the_wider_of_two_audiences_decides_in_either_order(plan: Plan, one: Audience, other: Audience) -> None:
    assert for_audience(for_audience(plan, one), other) == for_audience(for_audience(plan, other), one)


@pytest.mark.parametrize(("own", "asked"), list(product(Audience, Audience)))
def test_a_plan_is_never_relabelled_for_a_narrower_audience(own: Audience, asked: Audience) -> None:
    order = list(Audience)
    given_plan = for_audience(filled_plan(), own)
    assert for_audience(given_plan, asked).audience is max(own, asked, key=order.index)


def test_a_plan_marked_shareable_is_filtered_even_for_the_candidate() -> None:
    marked = make_plan(audience=SHAREABLE, consistency=(line("left in May"),))
    assert for_audience(marked, CANDIDATE).consistency == ()


def test_the_candidate_sees_everything() -> None:
    plan = filled_plan()
    assert for_audience(plan, CANDIDATE) is plan


@pytest.mark.parametrize("audience", [COUNSELLOR, SHAREABLE])
def test_no_private_field_keeps_its_value(audience: Audience) -> None:
    texts = [value for _, value in shown(for_audience(filled_plan(), audience)) if isinstance(value, str)]
    assert [text for text in texts if text.startswith("FIELD")] == []


@pytest.mark.parametrize("audience", [COUNSELLOR, SHAREABLE])
def test_no_private_evidence_is_left(audience: Audience) -> None:
    texts = [value for _, value in shown(for_audience(filled_plan(), audience)) if isinstance(value, str)]
    assert [text for text in texts if text.startswith("EVIDENCE")] == []


def test_a_counsellor_sees_findings_meant_for_the_candidate() -> None:
    plan = make_plan(findings=(Finding(id="offer", title="An offer lapses"),))
    assert for_audience(plan, COUNSELLOR).findings == plan.findings


def test_everybody_does_not_see_findings_meant_for_the_candidate() -> None:
    open_one = Finding(id="zones", title="Two zones", audience=SHAREABLE)
    plan = make_plan(findings=(Finding(id="offer", title="An offer lapses"), open_one))
    assert for_audience(plan, SHAREABLE).findings == (open_one,)


def test_an_item_stays_when_only_its_private_evidence_goes() -> None:
    reason = Reason(text="The notes say so.", evidence=(evidence("x", private=True), evidence("y")))
    person = PersonBrief(person="dana", name="Dana", kind=InterviewerKind.PEER, reason=reason)
    seen = for_audience(make_plan(meet=MeetBrief(people=(person,))), SHAREABLE)
    assert seen.meet.people[0].reason == Reason(text="The notes say so.", evidence=(evidence("y"),))


@frozen(kw_only=True)
class _Told:
    """What a later version of the plan might hold: lines in fields that are not private."""

    lines: tuple[Line, ...] = ()
    one: Line | None = None
    aside: str = field(default="", metadata=PRIVATE)
    names: tuple[str, ...] = field(factory=tuple, metadata=PRIVATE)


@frozen(kw_only=True)
class _Quoted:
    what: Line


def seen_of(value: object, audience: Audience = SHAREABLE) -> Any:
    """What is left of *value* as a part of a plan."""
    plan = make_plan(meet=cast("MeetBrief", value))
    return for_audience(plan, audience).meet


@pytest.mark.parametrize("audience", [COUNSELLOR, SHAREABLE])
def test_a_line_with_private_evidence_goes_as_a_whole(audience: Audience) -> None:
    told = _Told(lines=(line("I want 98k", private=True), line("Two plants")))
    assert seen_of(told, audience) == _Told(lines=(line("Two plants"),))


def test_a_single_line_with_private_evidence_falls_back_to_its_default() -> None:
    assert seen_of(_Told(one=line("I want 98k", private=True))).one is None


def test_what_cannot_do_without_a_private_line_goes_with_it() -> None:
    quoted = (_Quoted(what=line("I want 98k", private=True)), _Quoted(what=line("Two plants")))
    assert seen_of(quoted) == quoted[1:]


def test_a_private_field_with_a_made_default_gets_a_new_one() -> None:
    assert seen_of(_Told(aside="98k", names=("Dana",))) == _Told()


def test_every_private_field_of_a_plan_has_a_default_to_fall_back_to() -> None:
    without = [
        f"{kind.__name__}.{each.name}"
        for kind in _classes_of(Plan)
        for each in attrs.fields(kind)
        if each.metadata.get("audience") is not None and each.default is attrs.NOTHING
    ]
    assert without == []


def test_nothing_a_plan_holds_is_missing_after_filtering() -> None:
    assert [path for path, value in shown(for_audience(filled_plan(), SHAREABLE)) if value is attrs.NOTHING] == []


def _classes_of(kind: Any) -> set[Any]:
    found: set[Any] = set()
    waiting = [kind]
    while waiting:
        each = waiting.pop()
        if isinstance(each, types.UnionType) or hasattr(each, "__args__"):
            waiting.extend(each.__args__)
        elif isinstance(each, type) and attrs.has(each) and each not in found:
            found.add(each)
            attrs.resolve_types(each)
            waiting.extend(one.type for one in attrs.fields(each))
    return found


def test_evidence_is_reached_by_the_check_above() -> None:
    assert {Evidence, Line, PersonBrief} <= _classes_of(Plan)
