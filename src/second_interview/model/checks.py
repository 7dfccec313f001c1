"""Rules that several model classes share; each names the field and the problem."""

from __future__ import annotations

from collections.abc import Sized
from datetime import date
from decimal import Decimal
from typing import Any

from attrs import Attribute

from second_interview.errors import FieldError

__all__ = ["in_order", "not_blank", "not_empty", "not_negative", "positive"]


def not_blank(_: object, attribute: Attribute[Any], value: str | None) -> None:
    """Refuse text that is empty or only white space; ``None`` passes."""
    if value is not None and not value.strip():
        raise FieldError(attribute.name, "must not be empty")


def not_empty(_: object, attribute: Attribute[Any], value: Sized) -> None:
    """Refuse a tuple without items."""
    if not len(value):
        raise FieldError(attribute.name, "must name at least one")


def positive(_: object, attribute: Attribute[Any], value: int | Decimal | None) -> None:
    """Refuse zero and below; ``None`` passes."""
    _finite(attribute, value)
    if value is not None and value <= 0:
        raise FieldError(attribute.name, f"{value} is not more than 0")


def not_negative(_: object, attribute: Attribute[Any], value: int | Decimal | None) -> None:
    """Refuse values below zero; ``None`` passes."""
    _finite(attribute, value)
    if value is not None and value < 0:
        raise FieldError(attribute.name, f"{value} is below 0")


def _finite(attribute: Attribute[Any], value: int | Decimal | None) -> None:
    if isinstance(value, Decimal) and not value.is_finite():
        raise FieldError(attribute.name, f"{value} is not a number")


def in_order(field: str, first: date | None, last: date | None) -> None:
    """Refuse a span that ends before it begins."""
    if first is not None and last is not None and last < first:
        raise FieldError(field, f"{last} is before {first}")
