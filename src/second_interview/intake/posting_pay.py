"""Pay in the data of a posting: schema.org MonetaryAmount and its neighbours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from second_interview.errors import FieldError
from second_interview.intake.words import one_line, plain
from second_interview.model import CompensationRange, Money, PayPeriod
from second_interview.reading.pay import read_pay

__all__ = ["read_posted_pay"]

_UNITS = {
    "hour": PayPeriod.HOUR, "hourly": PayPeriod.HOUR, "hur": PayPeriod.HOUR, "hr": PayPeriod.HOUR,
    "day": PayPeriod.DAY, "daily": PayPeriod.DAY,
    "week": PayPeriod.WEEK, "weekly": PayPeriod.WEEK, "wee": PayPeriod.WEEK,
    "month": PayPeriod.MONTH, "monthly": PayPeriod.MONTH, "mon": PayPeriod.MONTH,
    "year": PayPeriod.YEAR, "yearly": PayPeriod.YEAR, "annual": PayPeriod.YEAR, "annually": PayPeriod.YEAR,
    "annum": PayPeriod.YEAR, "ann": PayPeriod.YEAR, "yr": PayPeriod.YEAR,
}  # fmt: skip
_LARGE_CURRENCIES = frozenset(("USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF"))
_NUMBER = re.compile(r"\d{1,12}(?:\.\d{1,4})?")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?")


def read_posted_pay(value: object, currency: str = "") -> tuple[CompensationRange | None, str]:
    """Return the pay in a ``baseSalary`` value, and its words; no pay where period or currency cannot be told."""
    value = value[0] if isinstance(value, list | tuple) and value else value
    if isinstance(value, str) and not _amount(value):
        said = plain(value)
        return (read_pay(said[:500], currency=currency) if said else None), said
    outer = value if isinstance(value, Mapping) else {"value": value}
    code = _word(outer, "currency", "priceCurrency", "salaryCurrency").upper() or currency
    inner = outer.get("value", outer)
    quantity: Mapping[str, object] = inner if isinstance(inner, Mapping) else {**outer, "value": inner}
    low, high, words = _ends(quantity, code)
    if low is None and high is None:
        pay = read_pay(words[:500], currency=code) if words else None
        return pay, words
    unit = _word(quantity, "unitText", "unitCode") or _word(outer, "unitText", "unitCode", "duration")
    said = " ".join(part for part in (code, _span(low, high), unit) if part)
    period = _UNITS.get(re.sub(r"^(per|an?)\s+", "", unit.lower().strip())) or _by_size(low, high, code, unit)
    if period is None or not code:
        return None, said
    return _range(low, high, code, period), said


def _ends(quantity: Mapping[str, object], code: str) -> tuple[Decimal | None, Decimal | None, str]:
    low = _amount(quantity.get("minValue", quantity.get("minPrice")))
    high = _amount(quantity.get("maxValue", quantity.get("maxPrice")))
    if low is None and high is None:
        low = high = _amount(quantity.get("value", quantity.get("price")))
    if low is not None and high is not None and high < low:
        low, high = high, low
    words = ""
    if low is None and high is None:
        texts = [quantity.get(key) for key in ("value", "minValue", "maxValue")]
        words = plain(next((text for text in texts if isinstance(text, str) and text.strip()), ""))
        unit = _word(quantity, "unitText").lower()
        words = f"{words} {code}".strip() + (f" per {unit}" if unit in _UNITS else "") if words else ""
    return low, high, words


def _span(low: Decimal | None, high: Decimal | None) -> str:
    if low == high:
        return f"{low:,}"
    if high is None:
        return f"from {low:,}"
    return f"up to {high:,}" if low is None else f"{low:,} to {high:,}"


def _amount(value: object) -> Decimal | None:
    """A plain positive number; 0 stands for nothing said."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float | Decimal):
        text = str(value) if not isinstance(value, int) or abs(value) < 10**15 else ""
    else:
        text = value.strip() if isinstance(value, str) and len(value) < 40 else ""
    if _GROUPED.fullmatch(text):
        text = text.replace(",", "")
    if not _NUMBER.fullmatch(text):
        return None
    amount = Decimal(text)
    return amount if amount > 0 else None


def _word(data: Mapping[str, object], *names: str) -> str:
    for name in names:
        value = data.get(name)
        if isinstance(value, str) and value.strip():
            return one_line(value)[:40]
    return ""


def _by_size(low: Decimal | None, high: Decimal | None, code: str, unit: str) -> PayPeriod | None:
    """Nobody pays 20,000 an hour or 150 a year in these currencies."""
    known = [end for end in (low, high) if end is not None]
    if unit or code not in _LARGE_CURRENCIES:
        return None
    if min(known) >= 20_000:
        return PayPeriod.YEAR
    return PayPeriod.HOUR if max(known) <= 150 else None


def _range(low: Decimal | None, high: Decimal | None, code: str, period: PayPeriod) -> CompensationRange | None:
    try:
        ends = [None if end is None else Money(amount=end, currency=code) for end in (low, high)]
        return CompensationRange(low=ends[0], high=ends[1], period=period)
    except FieldError:
        return None
