from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import Any

import pytest
from attrs import field, frozen

from second_interview.codec import content_converter, problems_of
from second_interview.codec.strict import quoted
from second_interview.errors import FieldError
from second_interview.model.checks import not_blank, positive


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


@frozen(kw_only=True)
class Box:
    name: str = field(validator=not_blank)
    count: int = field(default=1, validator=positive)
    is_open: bool = False
    tags: tuple[str, ...] = ()
    colour: Colour = Colour.RED
    weights: dict[str, int] = field(factory=dict)
    note: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.is_open and self.colour is Colour.BLUE:
            raise FieldError("colour", "an open box is not blue")


def problems(**data: Any) -> dict[str, str]:
    try:
        content_converter().structure({"name": "box", **data}, Box)
    except Exception as error:
        return {".".join(map(str, path)): words for path, words in problems_of(error)}
    return {}


@pytest.mark.parametrize(
    ("data", "place", "words"),
    [
        ({"name": 7}, "name", "expected text in quotes, found a whole number: '7'"),
        ({"name": None}, "name", "expected text in quotes, found nothing (null)"),
        ({"count": "3"}, "count", "expected a whole number, found text: '3'"),
        ({"count": 3.0}, "count", "expected a whole number, found a decimal number: '3.0'"),
        ({"count": True}, "count", "expected a whole number, found true or false"),
        ({"is_open": "no"}, "is_open", "expected true or false, found text: 'no'"),
        ({"is_open": 1}, "is_open", "expected true or false, found a whole number: '1'"),
        ({"tags": "team"}, "tags", "expected a list in [ ], found text: 'team'"),
        ({"tags": {"a": 1}}, "tags", "expected a list in [ ], found a table"),
        ({"tags": ["a", 3]}, "tags.1", "expected text in quotes, found a whole number: '3'"),
        ({"weights": ["a"]}, "weights", "expected a table, found a list"),
        ({"weights": {"a": "1"}}, "weights.a", "expected a whole number, found text: '1'"),
        ({"colour": "rde"}, "colour", "'rde' is not one of red, blue; did you mean 'red'?"),
        ({"colour": 3}, "colour", "'3' is not one of red, blue"),
        ({"note": 3}, "note", "expected text in quotes, found a whole number: '3'"),
    ],
)
def test_a_value_of_another_type_is_refused_not_turned(data: dict[str, Any], place: str, words: str) -> None:
    assert problems(**data) == {place: words}


def test_exact_values_pass() -> None:
    assert problems(count=3, is_open=True, tags=["a"], weights={"a": 1}, colour="red", note=None) == {}


def test_a_date_with_a_time_is_no_date() -> None:
    with pytest.raises(TypeError, match="found a date with a time"):
        content_converter().structure(datetime(2026, 5, 1, 9), date)


def test_every_broken_rule_of_a_record_is_said_at_once() -> None:
    assert problems(name=" ", count=0) == {"name": "must not be empty", "count": "0 is not more than 0"}


def test_a_broken_rule_is_said_beside_a_wrong_type() -> None:
    assert problems(name=" ", tags=3) == {
        "tags": "expected a list in [ ], found a whole number: '3'",
        "name": "must not be empty",
    }


def test_a_rule_over_two_fields_is_said() -> None:
    assert problems(is_open=True, colour="blue") == {"colour": "an open box is not blue"}


def test_something_else_than_a_table_is_no_record() -> None:
    with pytest.raises(TypeError, match="expected a table, found a list"):
        content_converter().structure([], Box)


def test_long_values_are_shortened_in_messages() -> None:
    assert quoted("x" * 1000) == "'" + "x" * 39 + "…'"
