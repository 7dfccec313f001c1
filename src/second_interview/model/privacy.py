"""What a wider audience may see of a plan: one rule that every exporter starts from."""

from __future__ import annotations

from typing import Any, cast

import attrs

from second_interview.model.evidence import Audience, Evidence
from second_interview.model.plan import Plan

__all__ = ["for_audience"]

_RANK = {Audience.CANDIDATE: 0, Audience.COUNSELLOR: 1, Audience.SHAREABLE: 2}


def for_audience(plan: Plan, audience: Audience) -> Plan:
    """Return *plan* with everything left out that *audience* must not see.

    Fields marked private fall back to their defaults; items and evidence meant for a narrower audience
    are dropped. The candidate sees everything; a counsellor sees everything but the private fields; a
    shareable plan keeps only what is meant for everybody.
    """
    if audience is Audience.CANDIDATE:
        return plan
    return attrs.evolve(cast("Plan", _seen(plan, audience)), audience=audience)


def _hidden(value: object, audience: Audience) -> bool:
    own = getattr(value, "audience", None)
    if not isinstance(own, Audience) or isinstance(value, Plan):
        return False
    if audience is Audience.COUNSELLOR and not isinstance(value, Evidence):
        return False
    return _RANK[own] < _RANK[audience]


def _default(field: attrs.Attribute[Any]) -> Any:
    default: Any = field.default
    return default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]


def _seen(value: Any, audience: Audience) -> Any:
    if isinstance(value, tuple):
        return tuple(_seen(item, audience) for item in value if not _hidden(item, audience))
    if not attrs.has(type(value)):
        return value
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(value)):
        old = getattr(value, field.name)
        private = field.metadata.get("audience") is not None or _hidden(old, audience)
        new = _default(field) if private else _seen(old, audience)
        if new is not old:
            changes[field.name] = new
    return attrs.evolve(value, **changes) if changes else value
