"""What a wider audience may see of a plan: one rule that every exporter starts from."""

from __future__ import annotations

from enum import Enum
from typing import Any, TypeVar

import attrs

from second_interview.model.evidence import Audience, Evidence
from second_interview.model.plan import Plan

__all__ = ["for_audience"]

_T = TypeVar("_T")
_RANK = {Audience.CANDIDATE: 0, Audience.COUNSELLOR: 1, Audience.SHAREABLE: 2}


def for_audience(plan: Plan, audience: Audience) -> Plan:
    """Return *plan* with everything left out that *audience* must not see.

    Fields marked private fall back to their defaults; items and evidence meant for a narrower audience
    are dropped. The candidate sees everything; a counsellor sees everything but the private fields; a
    shareable plan keeps only what is meant for everybody.
    """
    if audience is Audience.CANDIDATE:
        return plan
    return attrs.evolve(_seen(plan, audience), audience=audience)


def _hidden(value: object, audience: Audience) -> bool:
    own = getattr(value, "audience", None)
    if not isinstance(own, Audience) or isinstance(value, Plan):
        return False
    if audience is Audience.COUNSELLOR and not isinstance(value, Evidence):
        return False
    return _RANK[own] < _RANK[audience]


def _default(field: attrs.Attribute[Any]) -> Any:
    factory = field.default
    return factory.factory() if isinstance(factory, attrs.Factory) else factory  # type: ignore[arg-type]


def _seen(value: _T, audience: Audience) -> _T:
    if isinstance(value, tuple):
        kept = tuple(_seen(item, audience) for item in value if not _hidden(item, audience))
        return kept  # type: ignore[return-value]
    if not attrs.has(type(value)) or isinstance(value, Enum):
        return value
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(value)):
        old = getattr(value, field.name)
        private = field.metadata.get("audience")
        if private is not None or _hidden(old, audience):
            new = _default(field)
        else:
            new = _seen(old, audience)
        if new is not old:
            changes[field.name] = new
    return attrs.evolve(value, **changes) if changes else value  # type: ignore[type-var]
