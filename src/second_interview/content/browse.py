"""Records as a table that a notebook and a terminal can read."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from html import escape
from typing import Any

import attrs
from attrs import frozen

from second_interview.content.nearest import nearest
from second_interview.errors import FieldError

__all__ = ["RecordTable", "table_of"]

_USUAL = ("id", "name", "prompt", "text", "says", "purpose", "wants", "look", "when", "definition")
_WIDEST = 60


@frozen(kw_only=True)
class RecordTable:
    """Rows of texts under column names."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __str__(self) -> str:
        shown = [self.columns, *(tuple(_cut(cell) for cell in row) for row in self.rows)]
        widths = [max(len(row[n]) for row in shown) for n in range(len(self.columns))]
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in shown
        ]
        return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])

    def _repr_html_(self) -> str:
        head = "".join(f'<th scope="col">{escape(column)}</th>' for column in self.columns)
        rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in self.rows)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def table_of(records: Iterable[object], *fields: str) -> RecordTable:
    """Return records of the model as a table.

    Args:
        records: Values of one class, such as ``catalog.stages`` or what ``find_questions`` gives.
        fields: Which fields to show; dotted names reach into fields. Without any, the id and the first texts.

    Raises:
        FieldError: a field that the records do not have.

    Example:
        >>> from second_interview.content import load_catalog
        >>> print(table_of(load_catalog().stages[:2], "id", "name"))
        id         name
        ---------  -------------------------
        meet       Meeting other people
        specifics  Responding with specifics
    """
    items = tuple(records)
    columns = fields or _usual(items)
    return RecordTable(columns=columns, rows=tuple(tuple(_cell(item, name) for name in columns) for item in items))


def _usual(items: tuple[object, ...]) -> tuple[str, ...]:
    kind: Any = type(items[0]) if items else None
    if kind is None or not attrs.has(kind):
        return ("value",)
    names = [field.name for field in attrs.fields(kind)]
    return tuple(name for name in _USUAL if name in names)[:3] or tuple(names[:3])


def _cell(item: object, name: str) -> str:
    if name == "value" and not attrs.has(type(item)):
        return str(item)
    value: Any = item
    for part in name.split("."):
        if value is None:
            return ""
        if not hasattr(value, part):
            known = [field.name for field in attrs.fields(type(value))] if attrs.has(type(value)) else []
            near = nearest(part, known)
            hint = f"; did you mean {near!r}?" if near else f"; it has {', '.join(known)}" if known else ""
            raise FieldError(part, f"{type(value).__name__} has no such field{hint}")
        value = getattr(value, part)
    return _plain(value)


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return ", ".join(_plain(item) for item in value)
    return str(value)


def _cut(cell: str) -> str:
    return cell if len(cell) <= _WIDEST else f"{cell[: _WIDEST - 1]}…"
