"""How saved plans of older schemas become plans of today's: one pure function per step, chained."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from second_interview.errors import PlanFormatError

__all__ = ["SCHEMA", "STEPS", "UpgradeStep", "upgrade"]

UpgradeStep = Callable[[dict[str, Any]], dict[str, Any]]
"""Takes the whole saved document of one schema and returns that of the next; leaves what it was given unchanged."""

SCHEMA = 1
"""The schema that is written today."""

STEPS: Mapping[int, UpgradeStep] = MappingProxyType({})
"""The step that leads from each released schema to the next one."""


def upgrade(
    document: dict[str, Any], *, schema: int, to: int = SCHEMA, steps: Mapping[int, UpgradeStep] = STEPS
) -> dict[str, Any]:
    """Return *document*, written in *schema*, as schema *to* would have written it.

    Raises:
        PlanFormatError: a step is missing, or the document is not what its schema says.

    Example:
        >>> def upgrade_1_to_2(document: dict[str, Any]) -> dict[str, Any]:
        ...     return {**document, "plan": {"id": document["plan"]["key"]}}
        >>> upgrade({"schema": 1, "plan": {"key": "x"}}, schema=1, to=2, steps={1: upgrade_1_to_2})
        {'schema': 2, 'plan': {'id': 'x'}}
    """
    for number in range(schema, to):
        if number not in steps:
            oldest = min(steps, default=to)
            raise PlanFormatError(f"schema: plans of schema {number} are not known; the oldest that opens is {oldest}")
        try:
            document = {**steps[number](document), "schema": number + 1}
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            raise PlanFormatError(
                f"schema: this does not look like a plan of schema {number}, so it cannot be brought to {number + 1}; "
                f"it may have been edited by hand ({type(error).__name__}: {error})"
            ) from error
    return document
