from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from second_interview.codec import content_converter, plan_converter
from second_interview.errors import FieldError


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("71300.00"), "71300.00"),
        (Decimal("-0.5"), "-0.5"),
        (Decimal("1E+5"), "1E+5"),
        (date(2026, 12, 3), "2026-12-03"),
        (time(9, 30), "09:30:00"),
        (time(9, 30, 0, 5), "09:30:00.000005"),
        (datetime(2026, 12, 3, 9, 30), "2026-12-03T09:30:00"),
    ],
)
def test_a_plan_value_travels_as_text_and_comes_back(value: Any, text: str) -> None:
    converter = plan_converter()
    assert converter.unstructure(value) == text
    back = converter.structure(text, type(value))
    assert (type(back), repr(back)) == (type(value), repr(value))


def test_the_second_of_two_equal_wall_times_comes_back_as_the_second() -> None:
    converter = plan_converter()
    moment = datetime(2026, 11, 1, 1, 30, fold=1)
    assert converter.structure(converter.unstructure(moment), datetime).fold == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("20261203", date),
        ("2026-W49-4", date),
        ("2026-13-01", date),
        ("9:30", time),
        ("0930", time),
        ("2026-12-03 09:30:00", datetime),
        ("2026-12-03", datetime),
        ("tomorrow", datetime),
        (" 5", Decimal),
        ("1_000", Decimal),
        ("٣", Decimal),
        ("$5", Decimal),
    ],
)
def test_text_in_another_form_than_is_written_is_refused(text: str, kind: type) -> None:
    with pytest.raises(FieldError, match="is not a"):
        plan_converter().structure(text, kind)


@pytest.mark.parametrize("kind", [date, time, datetime, Decimal])
def test_numbers_are_no_dates_and_no_amounts_in_a_plan(kind: type) -> None:
    with pytest.raises(TypeError, match=r"found a decimal number: '3\.5'"):
        plan_converter().structure(3.5, kind)


@pytest.mark.parametrize(
    ("text", "kind"), [("2026-05-01", date), ("09:30:00", time), ("2026-05-01T09:30:00", datetime)]
)
def test_content_takes_dates_and_times_without_quotes_only(text: str, kind: type) -> None:
    with pytest.raises(TypeError, match="without quotes"):
        content_converter().structure(text, kind)


def test_content_takes_the_dates_of_toml() -> None:
    assert content_converter().structure(date(2026, 5, 1), date) == date(2026, 5, 1)


def test_converters_are_not_shared() -> None:
    assert plan_converter() is not plan_converter()
