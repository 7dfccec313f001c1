from __future__ import annotations

from decimal import Decimal

import pytest

from second_interview.intake.posting_pay import read_posted_pay


def _salary(**value: object) -> dict[str, object]:
    return {"@type": "MonetaryAmount", "currency": "USD", "value": {"@type": "QuantitativeValue", **value}}


@pytest.mark.parametrize(
    ("value", "pay", "said"),
    [
        (_salary(minValue=95, maxValue=110, unitText="HOUR"), "$95 to $110 an hour", "USD 95 to 110 HOUR"),
        (_salary(value=Decimal("45.50"), unitText="HOUR"), "$45.50 an hour", "USD 45.50 HOUR"),
        (_salary(minValue="95,000", unitText="per year"), "$95,000 and up a year", "USD from 95,000 per year"),
        (_salary(maxValue=110000), "up to $110,000 a year", "USD up to 110,000"),
        (_salary(minValue=0, maxValue=110000), "up to $110,000 a year", "USD up to 110,000"),
        (_salary(minValue=110000, maxValue=95000), "$95,000 to $110,000 a year", "USD 95,000 to 110,000"),
        (_salary(value=30), "$30 an hour", "USD 30"),
        ({"currency": "GBP", "value": 250, "unitText": "DAY"}, "£250 a day", "GBP 250 DAY"),
        ([_salary(value=100000)], "$100,000 a year", "USD 100,000"),
        ("$95k - $110k a year", "$95,000 to $110,000 a year", "$95k - $110k a year"),
    ],
)  # fmt: skip
def test_amounts_in_data_become_pay_with_their_words(value: object, pay: str, said: str) -> None:
    found, words = read_posted_pay(value)
    assert (str(found), words) == (pay, said)


def test_an_amount_in_text_counts_in_the_currency_beside_it() -> None:
    assert str(read_posted_pay("100000", "USD")[0]) == "$100,000 a year"


@pytest.mark.parametrize(
    "value",
    [
        _salary(value=5000),
        _salary(value=95000, unitText="fortnight"),
        {"value": 95000},
        {"currency": "XYZ", "value": 95000},
        {"currency": "XYZ", "value": 95000, "unitText": "YEAR"},
    ],
)
def test_pay_whose_period_or_currency_cannot_be_told_keeps_its_words_only(value: object) -> None:
    pay, said = read_posted_pay(value)
    assert pay is None
    assert said


@pytest.mark.parametrize(
    "value", [None, "", {}, [], True, _salary(value="competitive"), _salary(value=-5), _salary(value=10**400)]
)
def test_what_gives_no_amount_gives_no_pay(value: object) -> None:
    assert read_posted_pay(value)[0] is None
