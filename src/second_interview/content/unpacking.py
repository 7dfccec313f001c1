"""Compiled tables made into values of the model without checking them again: the build's tests did that."""

from __future__ import annotations

import typing
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from itertools import accumulate
from types import UnionType
from typing import Any, get_args, get_origin

import attrs

from second_interview.content.compiled import BETWEEN

__all__ = ["unpack"]

_Cast = Callable[[Any], Any]


def unpack(kind: type, table: dict[str, Any]) -> list[Any]:
    r"""Return the records of *table*, as ``compile_pack`` wrote it, as values of *kind*.

    Raises:
        TypeError: a record lacks a value its class needs, or has one its class does not know.

    Example:
        >>> from second_interview.model.bank import Source
        >>> fields = {"id": {"texts": "a\x7fb"}, "title": {"texts": "A\x7fB"}, "year": {"values": [None, 2026]}}
        >>> [(each.id, each.year) for each in unpack(Source, {"count": 2, "fields": fields})]
        [('a', None), ('b', 2026)]
    """
    count, columns = table["count"], dict(table["fields"])
    made: list[Any] = [object.__new__(kind) for _ in range(count)]
    for field, cast in _fields(kind):
        cells, gap = _cells(columns.pop(field.name, {"values": [None] * count}))
        values: Iterable[Any] = cells if cast is None else map(cast, cells)
        if gap in cells and (cast is not None or gap != field.default):
            default = _default(kind, field)
            values = [default() if cell == gap else cell if cast is None else cast(cell) for cell in cells]
        # The descriptor of a slot writes into a frozen value too, and a map of it takes no step in Python.
        deque(map(getattr(kind, field.name).__set__, made, values), maxlen=0)
    if columns:
        raise TypeError(f"{kind.__name__} has no field {', '.join(columns)}")
    return made


def _cells(column: dict[str, Any]) -> tuple[Sequence[Any], object]:
    """Return the values of one field, and what stands where a record has none."""
    if "values" in column:
        return column["values"], None
    texts = tuple(column["texts"].split(BETWEEN))
    if "lengths" not in column:
        return texts, ""
    ends = accumulate(column["lengths"])
    return [texts[end - length : end] for end, length in zip(ends, column["lengths"], strict=True)], ()


def _default(kind: type, field: attrs.Attribute[Any]) -> Callable[[], Any]:
    if field.default is attrs.NOTHING:
        raise TypeError(f"{kind.__name__}: {field.name} is missing")
    factory = getattr(field.default, "factory", None)
    return factory or (lambda: field.default)


def _record(kind: type, record: dict[str, Any]) -> Any:
    """Return a record inside of another as a *kind*."""
    for field, cast in _fields(kind):
        if cast is not None and field.name in record:
            record[field.name] = cast(record[field.name])
    return kind(**record)


@cache
def _fields(kind: type) -> tuple[tuple[attrs.Attribute[Any], _Cast | None], ...]:
    return tuple((field, _cast(_hint(kind.__module__, field.type))) for field in attrs.fields(kind))


@cache
def _hint(module: str, written: Any) -> Any:
    """Return the type *written* in *module*; some thirty are written, in some two hundred and fifty fields."""
    if not isinstance(written, str):  # cattrs resolves the types of a class that it has structured
        return written
    return typing.get_type_hints(type("Written", (), {"__module__": module, "__annotations__": {"it": written}}))["it"]


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
    return partial(_record, hint)


def _tuple(cast: _Cast, values: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(map(cast, values))


def _table(cast: _Cast, values: dict[str, Any]) -> dict[str, Any]:
    return {name: cast(value) for name, value in values.items()}
