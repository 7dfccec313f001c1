"""Amounts as written."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.reading.amounts import currency_named, find_amounts, plain


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("R45 000", 45000, "ZAR"),
        ("Kshs 95,000", 95000, "KES"),
        ("55 000 Kč", 55000, "CZK"),
        ("900 000 Ft", 900000, "HUF"),
        ("₺85.000", 85000, "TRY"),
        ("120 000 руб.", 120000, "RUB"),
        ("NT$55,000", 55000, "TWD"),
        ("14 tys. zł", 14000, "PLN"),
        ("68 T€", 68000, "EUR"),
        ("52kEUR", 52000, "EUR"),
        ("5,000만원", 50000000, "KRW"),
        ("IDR 14 juta", 14000000, "IDR"),
        ("€ 3.400,-", 3400, "EUR"),
        ("110'000.- CHF", 110000, "CHF"),
        ("９５，０００円", 95000, "JPY"),
    ],
)
def test_an_amount_has_its_value_and_currency(text: str, value: int, currency: str) -> None:
    (amount,) = find_amounts(plain(text)[0])
    assert (amount.value, amount.currency) == (Decimal(value), currency)


@pytest.mark.parametrize("text", ["11.5%", "15 %", "401k", "v1.2.3.4", "R2D2", "9h30m5x"])
def test_no_part_of_something_else_is_an_amount(text: str) -> None:
    assert find_amounts(text) == []


@pytest.mark.parametrize("text", ["$120,000 and up", "$120,000+", "28万円以上"])
def test_an_open_end_is_marked(text: str) -> None:
    assert find_amounts(text)[0].is_open


def test_one_loose_currency_counts_and_two_do_not() -> None:
    assert currency_named("Pay in EUR:") == "EUR"
    assert currency_named("EUR or USD") == ""
    assert currency_named("pay") == ""


def test_tags_entities_and_marks_are_dropped_and_offsets_kept() -> None:
    text = "<b>Pay</b>&nbsp;**$5**\u200b0"
    words, places = plain(text)
    assert words == " Pay  $50"
    assert [text[place] for place in places[-3:-1]] == ["5", "0"]


@given(st.text(max_size=200))
def test_every_character_has_an_offset_in_the_text(text: str) -> None:
    words, places = plain(text)
    assert len(places) == len(words) + 1
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
