from __future__ import annotations

from decimal import Decimal

import pytest

from second_interview.errors import FieldError
from second_interview.intake.amounts import currency_code, read_amount
from second_interview.model import PayPeriod


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        (98000, "98000"),
        (Decimal("98000.50"), "98000.50"),
        (98000.5, "98000.5"),
        (0.1, "0.1"),
        ("98000", "98000"),
        ("98,000", "98000"),
        ("98k", "98000"),
        ("£62,500", "62500"),
        ("USD 98k a year", "98000"),
    ],
)
def test_amounts_are_read_exactly(value: object, amount: str) -> None:
    assert read_amount(value, "").amount == Decimal(amount)


def test_words_may_say_currency_and_period() -> None:
    amount = read_amount("£45 per hour")
    assert (amount.currency, amount.period) == ("GBP", PayPeriod.HOUR)
    assert read_amount("98k").currency == ""


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (True, "is not an amount"),
        (None, "is not an amount"),
        ([], "is not an amount"),
        ("lots", "is not an amount"),
        ("", "is not an amount"),
        ("up to 98k", "is not an amount"),
        ("95-110k", "is a range; write one amount, such as 95000"),
        (-1, "below 0"),
        ("-5", "below 0"),
        (float("nan"), "is not an amount"),
        (float("inf"), "is not an amount"),
        (Decimal("sNaN"), "is not an amount"),
        (Decimal("1e400"), "too large"),
        (10**400, "too large"),
        (Decimal("1e-400"), "more than two decimals"),
        (12.345, "more than two decimals"),
        (0.1 + 0.2, "more than two decimals"),
    ],
)
def test_other_values_are_refused(value: object, message: str) -> None:
    with pytest.raises(FieldError, match=message):
        read_amount(value, "USD")


def test_currencies_are_codes_or_signs_of_one_currency() -> None:
    assert [currency_code(said) for said in ("usd", "£", "€", "CA$")] == ["USD", "GBP", "EUR", "CAD"]


@pytest.mark.parametrize("said", ["$", "dollars", "XYZ"])
def test_other_currencies_are_refused(said: str) -> None:
    with pytest.raises(FieldError, match="ISO 4217"):
        currency_code(said)
