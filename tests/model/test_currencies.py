from __future__ import annotations

import pytest

from second_interview.model.currencies import MINOR_DIGITS, SIGNS


def test_every_code_is_three_capital_letters() -> None:
    assert [code for code in MINOR_DIGITS if not (len(code) == 3 and code.isascii() and code.isupper())] == []


def test_every_currency_has_none_two_or_three_digits() -> None:
    assert set(MINOR_DIGITS.values()) == {0, 2, 3}


@pytest.mark.parametrize(("code", "digits"), [("USD", 2), ("GBP", 2), ("JPY", 0), ("KRW", 0), ("KWD", 3), ("TND", 3)])
def test_well_known_currencies_have_the_digits_of_the_standard(code: str, digits: int) -> None:
    assert MINOR_DIGITS[code] == digits


@pytest.mark.parametrize("code", ["DEM", "FRF", "HRK", "XXX", "XAU", "usd", "$"])
def test_what_nobody_is_paid_in_is_no_currency(code: str) -> None:
    assert code not in MINOR_DIGITS


def test_every_sign_belongs_to_a_currency() -> None:
    assert [code for code in SIGNS if code not in MINOR_DIGITS] == []


def test_no_sign_stands_for_two_currencies() -> None:
    assert len(set(SIGNS.values())) == len(SIGNS)
