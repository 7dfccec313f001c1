"""Amounts of pay as people write them in a candidacy file: whole numbers, decimals, ``98k``, ``£62,500``."""

from __future__ import annotations

import re
from decimal import Decimal

from attrs import frozen

from second_interview.errors import FieldError
from second_interview.intake.words import one_line
from second_interview.model import PayPeriod
from second_interview.model.currencies import MINOR_DIGITS, SIGNS
from second_interview.reading.pay import read_pay

__all__ = ["Amount", "currency_code", "read_amount"]

_PLAIN = re.compile(r"\d{1,15}(?:\.\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?")
_SIGNS = {sign: code for code, sign in SIGNS.items() if sign not in ("$", "¥")}
_MOST = Decimal("1e12")


@frozen(kw_only=True)
class Amount:
    """An amount with what its own words say of currency and period."""

    amount: Decimal
    currency: str = ""
    period: PayPeriod | None = None


def read_amount(value: object, currency: str = "") -> Amount:
    """Return the amount that *value* is.

    Example:
        >>> read_amount("98k", "USD").amount, read_amount("£62,500").currency, read_amount(98000).amount
        (Decimal('98000'), 'GBP', Decimal('98000'))

    Raises:
        FieldError: it is no amount of pay, or more than one.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
        raise FieldError("", "is not an amount of pay; write 98000")
    if isinstance(value, str):
        return _from_words(one_line(value), currency)
    return Amount(amount=_checked(_exact(value)))


def _exact(value: float | Decimal) -> Decimal:
    if isinstance(value, int) and abs(value) >= 10**15:
        raise FieldError("", "is too large for an amount of pay")
    return Decimal(str(value))


def _checked(amount: Decimal) -> Decimal:
    if not amount.is_finite():
        raise FieldError("", f"{amount} is not an amount of pay; write 98000")
    if amount < 0:
        raise FieldError("", f"{_short(amount)} is below 0; pay is not below 0")
    if amount >= _MOST:
        raise FieldError("", f"{_short(amount)} is too large for an amount of pay")
    exponent = amount.normalize().as_tuple().exponent
    if isinstance(exponent, int) and exponent < -2:
        raise FieldError("", f"{_short(amount)} has more than two decimals; write 98000 or 98000.50")
    return amount


def _short(amount: Decimal) -> str:
    text = str(amount)
    return text if len(text) <= 24 else text[:23] + "…"


def _from_words(said: str, currency: str) -> Amount:
    if not said or len(said) > 200:
        raise FieldError("", "is not an amount of pay; write 98000")
    if _PLAIN.fullmatch(said):
        return Amount(amount=_checked(Decimal(said.replace(",", ""))))
    if said.startswith(("-", "–", "−")) and any(char.isdigit() for char in said):
        raise FieldError("", f"{said!r} is below 0; pay is not below 0")
    pay = read_pay(said, currency=currency or "USD")
    if pay is None or pay.low is None or pay.high is None:
        raise FieldError("", f"{said!r} is not an amount of pay; write 98000, or '98k'")
    if pay.low != pay.high:
        raise FieldError("", f"{said!r} is a range; write one amount, such as {int(pay.low.amount)}")
    has_own = bool(currency) or read_pay(said) is not None
    period = (
        pay.period if re.search(r"(?:/|\bper\b|\ban?\b|\bp\.?)\s?(?:h|d|w|m|y|a)|ly\b", said, re.IGNORECASE) else None
    )
    return Amount(amount=_checked(pay.low.amount), currency=pay.currency if has_own else "", period=period)


def currency_code(said: str) -> str:
    """Return the ISO 4217 code that *said* is or stands for.

    Raises:
        FieldError: it is none, or a sign of several currencies.
    """
    word = one_line(said)
    code = _SIGNS.get(word, word.upper())
    if code not in MINOR_DIGITS:
        hint = "; '$' is several currencies, write the code" if word == "$" else ""
        raise FieldError("currency", f"{word[:40]!r} is not an ISO 4217 currency code such as 'USD' or 'GBP'{hint}")
    return code
