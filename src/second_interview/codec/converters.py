"""The two converters: content as TOML gives it, and saved plans as JSON gives them."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from cattrs import Converter

from second_interview.codec.strict import WrongTypeError, exactly, make_strict, quoted
from second_interview.errors import FieldError

__all__ = ["content_converter", "plan_converter"]

_DECIMAL = re.compile(r"-?(?:[0-9]+(?:\.[0-9]+)?(?:E[+-]?[0-9]+)?|Infinity)|NaN")
_SECOND_TIME = " (second time)"
"""Marks the second of two equal wall times when clocks go back, which ISO text cannot tell apart."""


def content_converter() -> Converter:
    """Return a converter for content read by ``tomllib``: no unknown key, no coercion, TOML dates.

    Example:
        >>> from second_interview.model import Source
        >>> content_converter().structure({"id": "S1", "title": "Campion 1997"}, Source).title
        'Campion 1997'
    """
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    make_strict(converter)
    converter.register_structure_hook(date, exactly(date, "a date without quotes, such as 2026-05-01"))
    converter.register_structure_hook(time, exactly(time, "a time without quotes, such as 09:30:00"))
    converter.register_structure_hook(
        datetime, exactly(datetime, "a date and time without quotes, such as 2026-12-03T09:30:00")
    )
    converter.register_structure_hook(Decimal, _structure_decimal)
    return converter


def plan_converter() -> Converter:
    """Return a converter for plans as JSON: decimals, dates and times travel as text, and come back exactly.

    Example:
        >>> converter = plan_converter()
        >>> converter.unstructure(Decimal("71300.00"))
        '71300.00'
        >>> converter.structure("71300.00", Decimal)
        Decimal('71300.00')
    """
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    make_strict(converter)
    converter.register_structure_hook(Decimal, _structure_decimal)
    converter.register_unstructure_hook(Decimal, str)
    converter.register_structure_hook(date, _structure_date)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(time, _structure_time)
    converter.register_unstructure_hook(time, time.isoformat)
    converter.register_structure_hook(datetime, _structure_datetime)
    converter.register_unstructure_hook(datetime, _unstructure_datetime)
    return converter


def _text(value: Any, wanted: str) -> str:
    if type(value) is not str:
        raise WrongTypeError(wanted, value)
    return value


def _structure_decimal(value: Any, _: Any) -> Decimal:
    text = _text(value, 'an amount in quotes, such as "71300.00"')
    if not _DECIMAL.fullmatch(text):
        raise FieldError("", f'{quoted(text)} is not an amount; write digits in quotes, such as "71300.00"')
    return Decimal(text)


# ``fromisoformat`` takes more forms than one; only the one that is written is read, so nothing changes on the way.
def _structure_date(value: Any, _: Any) -> date:
    text = _text(value, 'a date in quotes, such as "2026-05-01"')
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise FieldError("", f'{quoted(text)} is not a date; write for example "2026-05-01"')
    return day


def _structure_time(value: Any, _: Any) -> time:
    text = _text(value, 'a time in quotes, such as "09:30:00"')
    try:
        at = time.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.isoformat() != text:
        raise FieldError("", f'{quoted(text)} is not a time; write for example "09:30:00"')
    return at


def _structure_datetime(value: Any, _: Any) -> datetime:
    text = _text(value, 'a date and time in quotes, such as "2026-12-03T09:30:00"')
    try:
        moment = datetime.fromisoformat(text.removesuffix(_SECOND_TIME))
    except ValueError:
        moment = None
    if moment is not None and text.endswith(_SECOND_TIME):
        moment = moment.replace(fold=1)
    if moment is None or _unstructure_datetime(moment) != text:
        raise FieldError("", f'{quoted(text)} is not a date and time; write for example "2026-12-03T09:30:00"')
    return moment


def _unstructure_datetime(moment: datetime) -> str:
    return moment.isoformat() + (_SECOND_TIME if moment.fold else "")
