from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from attrs import field, frozen

from second_interview.errors import FieldError
from second_interview.model.checks import in_order, not_blank, not_empty, not_negative, positive


@frozen(kw_only=True)
class Sample:
    text: str | None = field(default=None, validator=not_blank)
    items: tuple[str, ...] = field(default=("one",), validator=not_empty)
    above: int | Decimal | None = field(default=None, validator=positive)
    least: int | Decimal | None = field(default=None, validator=not_negative)


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u00a0"])
def test_blank_text_is_refused_by_the_name_of_its_field(text: str) -> None:
    with pytest.raises(FieldError, match=r"^text: must not be empty$"):
        Sample(text=text)


def test_an_empty_tuple_is_refused() -> None:
    with pytest.raises(FieldError, match=r"^items: must name at least one$"):
        Sample(items=())


@pytest.mark.parametrize("value", [0, -1, Decimal("-0.01")])
def test_what_must_be_positive_is_not_zero_and_not_below(value: int | Decimal) -> None:
    with pytest.raises(FieldError, match=r"^above: .* is not more than 0$"):
        Sample(above=value)


def test_zero_is_not_negative() -> None:
    assert Sample(least=0).least == 0


def test_what_must_not_be_negative_names_the_value() -> None:
    with pytest.raises(FieldError, match=r"^least: -3 is below 0$"):
        Sample(least=-3)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused_rather_than_compared(value: str) -> None:
    with pytest.raises(FieldError, match=r"^above: "):
        Sample(above=Decimal(value))


def test_nothing_passes_every_check() -> None:
    assert Sample() == Sample(text=None, above=None, least=None)


def test_a_span_may_last_one_day() -> None:
    in_order("last", date(2026, 12, 3), date(2026, 12, 3))


def test_a_span_may_have_an_open_end() -> None:
    in_order("last", None, date(2026, 12, 3))
    in_order("last", date(2026, 12, 3), None)


def test_a_span_upside_down_names_both_days() -> None:
    with pytest.raises(FieldError, match=r"^last: 2026-12-02 is before 2026-12-03$"):
        in_order("last", date(2026, 12, 3), date(2026, 12, 2))
