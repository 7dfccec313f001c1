"""Compiled records made into values of the model without checking them again: the build's tests did that."""

from __future__ import annotations

import typing
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from types import UnionType
from typing import Any, get_args, get_origin

import attrs

__all__ = ["unpack"]

_Cast = Callable[[Any], Any]


def unpack(kind: type, record: dict[str, Any]) -> Any:
    """Return *record*, as ``compile_pack`` wrote it, as a *kind*; the record itself is used up.

    Example:
        >>> from second_interview.model.bank import Frame
        >>> unpack(Frame, {"id": "core/x", "text": "x", "reviewed_on": "2026-11-25"}).reviewed_on
        datetime.date(2026, 11, 25)
    """
    for name, cast in _casts(kind):
        if name in record:
            record[name] = cast(record[name])
    return kind(**record)


@cache
def _casts(kind: type) -> tuple[tuple[str, _Cast], ...]:
    hints = typing.get_type_hints(kind)
    casts = ((field.name, _cast(hints[field.name])) for field in attrs.fields(kind))
    return tuple((name, cast) for name, cast in casts if cast is not None)


@cache
def _cast(hint: Any) -> _Cast | None:
    """Return what makes JSON's value into the type *hint*, or ``None`` where it is that already."""
    if get_origin(hint) is UnionType:
        (hint,) = (each for each in get_args(hint) if each is not type(None))
    if get_origin(hint) is tuple:
        inner = _cast(get_args(hint)[0])
        return tuple if inner is None else partial(_tuple, inner)
    if get_origin(hint) is dict:
        inner = _cast(get_args(hint)[1])
        return None if inner is None else partial(_table, inner)
    if not isinstance(hint, type) or hint in (str, int, bool):
        return None
    if hint is date:
        return cache(date.fromisoformat)
    if hint is Decimal:
        return Decimal
    if issubclass(hint, Enum):
        return {member.value: member for member in hint}.__getitem__
    return partial(unpack, hint)


def _tuple(cast: _Cast, values: list[Any]) -> tuple[Any, ...]:
    return tuple(map(cast, values))


def _table(cast: _Cast, values: dict[str, Any]) -> dict[str, Any]:
    return {name: cast(value) for name, value in values.items()}
