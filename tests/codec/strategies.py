"""Any value of the model, drawn from the types and validators of its classes."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin
from zoneinfo import ZoneInfo

import attrs
from hypothesis import strategies as st

from second_interview.model import (
    CompensationRange,
    Instant,
    Money,
    PayBasis,
    PayExpectation,
    PayPeriod,
    Plan,
)
from second_interview.model.checks import not_blank, not_negative, positive
from second_interview.model.currencies import MINOR_DIGITS

__all__ = ["plans", "values_of"]

_ZONES = ("UTC", "America/New_York", "Europe/London", "Asia/Kolkata", "Pacific/Auckland")
_TEXT = st.text(max_size=12)
_WORDS = st.builds("{}{}{}".format, _TEXT, st.sampled_from(["a", "É", "“q”", "😀"]), _TEXT)
_DECIMALS = st.decimals(min_value=-(10**14), max_value=10**14, allow_nan=False, allow_infinity=False)
_CURRENCIES = st.sampled_from(sorted(MINOR_DIGITS))
_MOST_ITEMS = 2


def plans() -> st.SearchStrategy[Plan]:
    """Return a strategy for whole plans."""
    return values_of(Plan)


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for values of *kind*, a class or a type of a model field."""
    if kind in _SPECIAL:
        return _SPECIAL[kind]()
    if attrs.has(kind):
        return _records(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple:
        return st.lists(values_of(arguments[0]), max_size=_MOST_ITEMS).map(tuple)
    if origin is dict:
        return st.dictionaries(values_of(arguments[0]), values_of(arguments[1]), max_size=_MOST_ITEMS)
    if origin in (Union, types.UnionType):
        return st.one_of(*(values_of(each) for each in arguments))
    raise TypeError(f"no strategy for {kind}")


@cache
def _records(kind: Any) -> st.SearchStrategy[Any]:
    attrs.resolve_types(kind)
    return st.builds(kind, **{attribute.name: _field(attribute) for attribute in attrs.fields(kind)})


def _field(attribute: attrs.Attribute[Any]) -> st.SearchStrategy[Any]:
    if attribute.validator is not_blank:
        return _WORDS
    values = values_of(attribute.type)
    if attribute.validator is positive:
        return values.filter(lambda value: value is None or value > 0)
    if attribute.validator is not_negative:
        return values.filter(lambda value: value is None or value >= 0)
    return values


def _money(currency: str, amount: Decimal) -> Money:
    return Money(amount=amount, currency=currency)


@st.composite
def _ranges(draw: st.DrawFn) -> CompensationRange:
    currency, ends = draw(_CURRENCIES), sorted(draw(st.lists(_DECIMALS.map(abs), min_size=2, max_size=2)))
    low, high = (_money(currency, end) for end in ends)
    is_open = draw(st.sampled_from(["low", "high", ""]))
    return CompensationRange(
        low=None if is_open == "low" else low,
        high=None if is_open == "high" else high,
        period=draw(st.sampled_from(PayPeriod)),
        basis=draw(st.sampled_from(PayBasis)),
    )


@st.composite
def _expectations(draw: st.DrawFn) -> PayExpectation:
    currency, steps = draw(_CURRENCIES), sorted(draw(st.lists(_DECIMALS, min_size=3, max_size=3)))
    floor, target, stretch = (_money(currency, step) for step in steps)
    return PayExpectation(
        floor=draw(st.sampled_from([floor, None])),
        target=target,
        stretch=draw(st.sampled_from([stretch, None])),
        period=draw(st.sampled_from(PayPeriod)),
        basis=draw(st.sampled_from(PayBasis)),
    )


@st.composite
def _instants(draw: st.DrawFn) -> Instant:
    zone = draw(st.sampled_from(_ZONES))
    moment = draw(
        st.datetimes(
            min_value=datetime(1970, 1, 1),
            max_value=datetime(2100, 1, 1),
            timezones=st.just(ZoneInfo(zone)),
            allow_imaginary=False,
        )
    )
    return Instant(local=moment.replace(tzinfo=None), zone=zone)


_SPECIAL: Mapping[Any, Callable[[], st.SearchStrategy[Any]]] = {
    str: lambda: _TEXT,
    bool: st.booleans,
    int: lambda: st.integers(min_value=-(10**6), max_value=10**6),
    Decimal: lambda: _DECIMALS,
    date: st.dates,
    time: st.times,
    datetime: st.datetimes,
    type(None): st.none,
    Money: lambda: st.builds(_money, _CURRENCIES, _DECIMALS),
    CompensationRange: _ranges,
    PayExpectation: _expectations,
    Instant: _instants,
}
