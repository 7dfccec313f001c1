from __future__ import annotations

from typing import Any

import pytest

from second_interview.codec.upgrades import SCHEMA, STEPS, upgrade
from second_interview.errors import PlanFormatError


def upgrade_1_to_2(document: dict[str, Any]) -> dict[str, Any]:
    plan = document["plan"]
    return {**document, "plan": {"title": plan["job"]}}


def upgrade_2_to_3(document: dict[str, Any]) -> dict[str, Any]:
    return {**document, "plan": {**document["plan"], "tags": []}}


_CHAIN = {1: upgrade_1_to_2, 2: upgrade_2_to_3}


def test_steps_are_chained_from_the_schema_on() -> None:
    old = {"schema": 1, "plan": {"job": "Accountant"}}
    assert upgrade(old, schema=1, to=3, steps=_CHAIN) == {"schema": 3, "plan": {"title": "Accountant", "tags": []}}


def test_a_chain_may_begin_in_the_middle() -> None:
    middle = {"schema": 2, "plan": {"title": "Accountant"}}
    assert upgrade(middle, schema=2, to=3, steps=_CHAIN)["plan"] == {"title": "Accountant", "tags": []}


def test_what_was_given_is_left_as_it_was() -> None:
    old = {"schema": 1, "plan": {"job": "Accountant"}}
    upgrade(old, schema=1, to=3, steps=_CHAIN)
    assert old == {"schema": 1, "plan": {"job": "Accountant"}}


def test_the_schema_of_today_is_left_alone() -> None:
    document = {"schema": 3, "plan": {}}
    assert upgrade(document, schema=3, to=3, steps=_CHAIN) is document


def test_a_missing_step_is_said_with_the_oldest_schema_that_opens() -> None:
    with pytest.raises(PlanFormatError, match="schema 1 are not known; the oldest that opens is 2"):
        upgrade({}, schema=1, to=3, steps={2: upgrade_2_to_3})


def test_a_document_that_is_not_of_its_schema_is_refused() -> None:
    with pytest.raises(PlanFormatError, match="does not look like a plan of schema 1"):
        upgrade({"plan": {}}, schema=1, to=2, steps=_CHAIN)


def test_a_step_leads_from_every_released_schema_to_the_next() -> None:
    assert set(STEPS) == set(range(1, SCHEMA))
