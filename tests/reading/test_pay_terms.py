"""Period and basis of a stated pay."""

from __future__ import annotations

from decimal import Decimal

import pytest

from second_interview.model import PayBasis, PayPeriod
from second_interview.reading.pay_terms import basis_stated, period_beside, period_of_size, period_stated


@pytest.mark.parametrize(
    ("after", "period"),
    [
        (" per meeting day", PayPeriod.DAY),
        (" brutto pro Monat", PayPeriod.MONTH),
        (" de l'heure", PayPeriod.HOUR),
        (" bruto per maand", PayPeriod.MONTH),
        (" kr/mån", PayPeriod.MONTH),
        (" Ft/hó", PayPeriod.MONTH),
        (" al año", PayPeriod.YEAR),
        (" por mês", PayPeriod.MONTH),
        (" zł/h", PayPeriod.HOUR),
        (" hr to start", PayPeriod.HOUR),
        (", 37.5 hours a week", None),
        (" (three days a week)", None),
        (" (13 Monatslöhne)", None),
        (", HR will tell you more", None),
    ],
)
def test_words_after_a_figure_give_its_period(after: str, period: PayPeriod | None) -> None:
    assert period_stated("", after, "", after) is period


def test_the_nearest_word_before_counts_where_none_follows() -> None:
    assert period_stated("", "", "Annual review; day rate: ", "") is PayPeriod.DAY


def test_words_between_the_figures_come_first() -> None:
    assert period_stated("11 an hour to 13", " a year", "", " a year") is PayPeriod.HOUR


def test_any_period_beside_is_found() -> None:
    assert period_beside("150 per day") is PayPeriod.DAY
    assert period_beside("150 people") is None


@pytest.mark.parametrize(
    ("low", "high", "currency", "period"),
    [
        (20_000, 30_000, "EUR", PayPeriod.YEAR),
        (18, 24, "USD", PayPeriod.HOUR),
        (3_000, 4_000, "GBP", None),
        (18_000, 23_000, "PLN", PayPeriod.MONTH),
        (120, 180, "PLN", PayPeriod.HOUR),
        (650_000, 750_000, "NOK", PayPeriod.YEAR),
        (6_800_000, 8_200_000, "INR", PayPeriod.YEAR),
        (10_000_000, 14_000_000, "IDR", PayPeriod.MONTH),
        (250_000, 300_000, "INR", None),
        (5_000, 6_000, "ARS", None),
    ],
)
def test_size_tells_a_period_only_where_one_is_possible(
    low: int, high: int, currency: str, period: PayPeriod | None
) -> None:
    assert period_of_size(Decimal(low), Decimal(high), currency) is period


@pytest.mark.parametrize(
    ("before", "after", "basis"),
    [
        ("", " + 11.5% superannuation", PayBasis.BASE),
        ("", ", with RSUs and dental", PayBasis.BASE),
        ("", " inclusive of base and bonus", PayBasis.TOTAL),
        ("Total compensation ", "", PayBasis.TOTAL),
        ("On target range ", " + equity", PayBasis.TOTAL_CASH),
        ("Basic ", "", PayBasis.BASE),
        ("", " a year", None),
    ],
)
def test_a_basis_is_what_the_words_say(before: str, after: str, basis: PayBasis | None) -> None:
    assert basis_stated(before, after, after) is basis


def test_the_label_of_the_next_figure_is_not_that_of_this_one() -> None:
    assert basis_stated("Basic ", ", OTE ", ", OTE £50k") is PayBasis.BASE
