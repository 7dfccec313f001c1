"""Which figures of a text are pay."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.model import PayBasis, PayPeriod
from second_interview.reading.pay import find_pay, read_pay


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("$95,000 - $115,000 a year", 95000, 115000),
        ("Pay is 95-110k base", 95000, 110000),
        ("salary £33 - £40k", 33000, 40000),
        ("£70,000 to £65,000 per annum", 65000, 70000),
        ("25-30,000 EUR salary", 25000, 30000),
        ("$85,000k", 85000, 85000),
        ("up to £60,000 per annum", None, 60000),
        ("from £35,000 per annum", 35000, None),
        ("salary: $120,000+", 120000, None),
        ("12 LPA", 1200000, 1200000),
        ("between 40.000 and 55.000 EUR salary", 40000, 55000),
        ("Salaire entre 36 000 et 40 000 €", 36000, 40000),
        ("$26.76 per hour", Decimal("26.76"), Decimal("26.76")),
        ("the base range is min $151k to a max $218 a year", 151000, 218000),
    ],
)
def test_figures_are_read(text: str, low: Decimal | int | None, high: Decimal | int | None) -> None:
    found = find_pay(text)[0]
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "competitive salary",
        "a $42M Series B",
        "drives over $4 billion in annual revenue",
        "5+ years of experience",
        "a training budget of $1,500 a year",
        "401(k) with a match up to $4,500",
        "referral bonus of £1,000",
        "a monthly fixed allowance of $150",
        "we have 50 - 200 employees",
        "a team of 25 in a 50000 sq ft office",
        "Contact: 0800132700",
        "$0 - $0 a year",
        "saved $40k on audit fees",
        "I managed a $2m budget",
        "the close went from 9 to 6 days",
        "A 401k plan",
        "call me at 9:30",
    ],
)
def test_other_figures_are_not_pay(text: str) -> None:
    assert find_pay(text) == ()


def test_a_currency_is_taken_from_code_sign_or_caller() -> None:
    pays = [read_pay("CAD 90k a year"), read_pay("£90k a year"), read_pay("90k a year", currency="EUR")]
    assert [pay.currency for pay in pays if pay] == ["CAD", "GBP", "EUR"]


def test_a_lone_dollar_sign_means_the_dollars_of_the_caller() -> None:
    pay = read_pay("$90,000 a year", currency="CAD")
    assert pay is not None
    assert pay.currency == "CAD"


def test_a_figure_without_any_currency_is_found_but_no_range() -> None:
    assert read_pay("salary 95-110k") is None
    assert find_pay("salary 95-110k")[0].currency == ""


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("£250 - £300 per day", PayPeriod.DAY),
        ("$30-$40/hr", PayPeriod.HOUR),
        ("4,600 - 9,000 USD monthly", PayPeriod.MONTH),
        ("$300-$2000 weekly", PayPeriod.WEEK),
        ("$90,000 - $100,000", PayPeriod.YEAR),
        ("$3,200 - $5,000", None),
    ],
)
def test_a_period_is_stated_or_told_by_size(text: str, period: PayPeriod | None) -> None:
    assert find_pay(text)[0].period is period


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("base salary of $150,000", PayBasis.BASE),
        ("$150,000 plus bonus", PayBasis.BASE),
        ("$180,000 - $210,000 OTE", PayBasis.TOTAL_CASH),
        ("total compensation: $200,000", PayBasis.TOTAL),
        ("salary $90,000", None),
    ],
)
def test_a_basis_is_stated_or_open(text: str, basis: PayBasis | None) -> None:
    assert find_pay(text)[0].basis is basis


def test_quote_and_offsets_are_those_of_the_text() -> None:
    text = "The range is **$95,000** \\- $115,000, said <b>Marcus</b>."
    found = find_pay(text)[0]
    assert text[found.start : found.end].strip() == found.quote
    assert found.quote.startswith("$95,000")


def test_structured_data_pasted_as_text_is_read() -> None:
    text = '"baseSalary": {"currency": "EUR", "value": {"minValue": 3500, "maxValue": 4500, "unitText": "MONTH"}}'
    assert str(read_pay(text)) == "€3,500 to €4,500 a month"


@pytest.mark.parametrize(
    "text", ["1e400", "NaN", "$" + "9" * 400, "$999999999999 crore", "$-5k", "lakh crore", "k" * 99]
)
def test_hostile_figures_raise_nothing(text: str) -> None:
    assert read_pay(text) is None or read_pay(text)


@given(st.text(max_size=300))
def test_any_text_is_met_without_an_exception(text: str) -> None:
    for found in find_pay(text, currency="USD"):
        assert found.pay is not None


@pytest.mark.parametrize("unit", ["$1 ", "95k-", "1,000,000,", "<a", "[[*_"])
def test_twice_the_text_takes_about_twice_the_time(unit: str) -> None:
    def taken(size: int) -> float:
        text = unit * (size // len(unit))
        begun = time.process_time()
        find_pay(text)
        return time.process_time() - begun

    assert taken(40_000) < 4 * taken(20_000) + 0.3
