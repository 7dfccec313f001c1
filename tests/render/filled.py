"""A plan with something in every field, built from the model itself, so that no new field escapes the tests."""

from __future__ import annotations

import types
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from second_interview.model import (
    Audience,
    CompensationRange,
    Evidence,
    Instant,
    Money,
    PayExpectation,
    Plan,
    RangeComparison,
)

__all__ = ["PRIVATE_AMOUNT", "filled_plan"]

PRIVATE_AMOUNT = Decimal(987654)
"""Every amount of a private field."""

Write = Callable[[str, str], str]
"""From a secrecy and a path to the text of a field; secrecy is ``open``, ``FIELD``, ``ITEM`` or ``EVIDENCE``."""


def filled_plan(write: Write = lambda secrecy, path: f"{secrecy} {path}") -> Plan:
    """Return a plan in which every field holds text made by *write*, and every list an item for each audience."""
    plan: Plan = _Filler(write).value(Plan, "open", "plan")
    return attrs.evolve(plan, audience=Audience.CANDIDATE, is_after=False, today=date(2026, 11, 25))


class _Filler:
    def __init__(self, write: Write) -> None:
        self._write = write

    def value(self, kind: Any, secrecy: str, path: str) -> Any:
        simple = self._simple(kind, secrecy, path)
        if simple is not None:
            return simple
        origin = get_origin(kind)
        if origin is tuple:
            return self._items(get_args(kind)[0], secrecy, path)
        if origin in (Union, types.UnionType):
            return self.value(next(arg for arg in get_args(kind) if arg is not type(None)), secrecy, path)
        if origin is dict:
            return {self._write(secrecy, f"{path}.key"): self._write(secrecy, f"{path}.value")}
        if origin is Literal:
            return get_args(kind)[0]
        if isinstance(kind, type) and issubclass(kind, Enum):
            return next(iter(kind))
        return self._made(kind, secrecy, path)

    def _simple(self, kind: Any, secrecy: str, path: str) -> Any:
        amount = PRIVATE_AMOUNT if secrecy != "open" else Decimal(1234)
        money = Money(amount=amount, currency="USD")
        ready: dict[Any, Callable[[], Any]] = {
            str: lambda: self._write(secrecy, path),
            int: lambda: 35,
            bool: lambda: True,
            date: lambda: date(2026, 12, 3),
            time: lambda: time(9, 30),
            Decimal: lambda: Decimal("0.25"),
            Money: lambda: money,
            CompensationRange: lambda: CompensationRange(low=money, high=money),
            PayExpectation: lambda: PayExpectation(floor=money, target=money, stretch=money),
            Instant: lambda: Instant(local=datetime(2026, 12, 3, 9, 30), zone="America/New_York"),
            RangeComparison: lambda: RangeComparison(
                theirs=CompensationRange(low=money, high=money),
                mine=CompensationRange(low=money, high=money),
                target=money,
                overlap=money,
                room=money,
            ),
        }
        return ready[kind]() if kind in ready else None

    def _items(self, kind: Any, secrecy: str, path: str) -> tuple[Any, ...]:
        if not attrs.has(kind) or "audience" not in attrs.fields_dict(kind):
            return (self.value(kind, secrecy, f"{path}[0]"),)
        shared = self.value(kind, secrecy, f"{path}[0]")
        own = "EVIDENCE" if kind is Evidence else "ITEM"
        hidden = self.value(kind, own if secrecy == "open" else secrecy, f"{path}[1]")
        return (attrs.evolve(hidden, audience=Audience.CANDIDATE), attrs.evolve(shared, audience=Audience.SHAREABLE))

    def _made(self, kind: Any, secrecy: str, path: str) -> Any:
        hints = get_type_hints(kind)
        values = {}
        for field in attrs.fields(kind):
            own = "FIELD" if field.metadata.get("audience") is not None else secrecy
            values[field.name] = self.value(hints[field.name], own, f"{path}.{field.name}")
        return kind(**values)
