"""Every rule of this folder, run and ranked: what decides the outcome first."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from importlib import import_module

from second_interview.model import Severity
from second_interview.planning import findings
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found

__all__ = ["find_all"]

Rule = Callable[[Context], Iterator[Found]]
_RANK = {severity: rank for rank, severity in enumerate(Severity)}


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """Return the ``find`` function of every module of this folder that has one, by module name.

    Why: a new rule is one new file; no list has to know of it.
    """
    names = sorted(module.name for module in pkgutil.iter_modules(findings.__path__))
    modules = (import_module(f"{findings.__name__}.{name}") for name in names)
    return tuple(module.find for module in modules if hasattr(module, "find"))


def find_all(context: Context) -> tuple[Found, ...]:
    """Run every rule and return what they found, most decisive first; ties by order, date and id."""
    everything = [item for rule in rules() for item in rule(context)]
    return tuple(
        sorted(
            everything,
            key=lambda item: (
                _RANK[item.finding.severity],
                item.order,
                item.finding.by or date.max,
                item.finding.id,
            ),
        )
    )
