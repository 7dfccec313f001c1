"""What holds for every class of the model."""

from __future__ import annotations

from enum import Enum
from typing import Any, get_args, get_origin

import attrs
import pytest

from second_interview import model

CLASSES = [getattr(model, name) for name in model.__all__ if isinstance(getattr(model, name), type)]
RECORDS = [each for each in CLASSES if attrs.has(each)]
MAPS = {("Drill", "given"), ("Stage", "expect_for"), ("Plan", "packs"), ("Competency", "probed_by")}
"""Tables by a key that content or packs choose."""
EVERY_RECORD = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)


def _types_in(kind: Any) -> set[Any]:
    return {get_origin(kind) or kind}.union(*(_types_in(each) for each in get_args(kind)))


def test_there_is_a_model() -> None:
    assert len(RECORDS) > 60


@EVERY_RECORD
def test_every_record_is_frozen(record: Any) -> None:
    assert record.__setattr__ is not object.__setattr__
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        object.__new__(record).any_name = 1


@EVERY_RECORD
def test_every_field_is_given_by_its_name(record: Any) -> None:
    assert [each.name for each in attrs.fields(record) if not each.kw_only] == []


@EVERY_RECORD
def test_no_field_can_change_or_is_inexact(record: Any) -> None:
    attrs.resolve_types(record)
    loose = {
        (record.__name__, each.name)
        for each in attrs.fields(record)
        if _types_in(each.type) & {list, dict, set, float, Any, object}
    }
    assert loose <= MAPS


@EVERY_RECORD
def test_every_record_says_what_it_is(record: Any) -> None:
    assert record.__doc__
    assert not record.__doc__.startswith(f"{record.__name__}(")


def test_every_class_is_a_record_or_an_enum() -> None:
    assert [each.__name__ for each in CLASSES if not attrs.has(each) and not issubclass(each, Enum)] == []


def test_the_value_of_an_enum_member_is_its_name_in_lower_case() -> None:
    enums = [each for each in CLASSES if issubclass(each, Enum)]
    other = {member for kind in enums for member in kind if member.value != member.name.lower()}
    assert {type(member).__name__ for member in other} <= {"Grade"}
