"""What a wider audience may see of a plan: one rule that every exporter starts from."""

from __future__ import annotations

from typing import Any, cast

import attrs

from second_interview.model.evidence import Audience, Evidence
from second_interview.model.plan import Plan

__all__ = ["for_audience"]

_RANK = {Audience.CANDIDATE: 0, Audience.COUNSELLOR: 1, Audience.SHAREABLE: 2}
_HIDDEN = object()


def for_audience(plan: Plan, audience: Audience) -> Plan:
    """Return *plan* with everything left out that *audience* must not see.

    Fields marked private fall back to their defaults; items and evidence meant for a narrower audience
    are dropped, and so is what cannot do without them, such as a line read from private evidence. The
    candidate sees everything; a counsellor sees everything but the private fields and private evidence; a
    shareable plan keeps only what is meant for everybody. A plan is never widened: a shareable one stays
    shareable whoever is asked for.
    """
    seen_by = max(plan.audience, audience, key=_RANK.__getitem__)
    if seen_by is Audience.CANDIDATE:
        return plan
    return attrs.evolve(cast("Plan", _seen(plan, seen_by)), audience=seen_by)


def _is_withheld(value: object, audience: Audience) -> bool:
    own = getattr(value, "audience", None)
    if not isinstance(own, Audience) or isinstance(value, Plan):
        return False
    if audience is Audience.COUNSELLOR and not isinstance(value, Evidence):
        return False
    return _RANK[own] < _RANK[audience]


def _default(field: attrs.Attribute[Any]) -> Any:
    """Return the default of *field*, or ``_HIDDEN`` when it has none."""
    default: Any = field.default
    if default is attrs.NOTHING:
        return _HIDDEN
    return default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]


def _seen(value: Any, audience: Audience) -> Any:
    """Return what *audience* may see of *value*, or ``_HIDDEN``."""
    if isinstance(value, tuple):
        return tuple(seen for item in value if (seen := _seen(item, audience)) is not _HIDDEN)
    if not attrs.has(type(value)):
        return value
    if _is_withheld(value, audience):
        return _HIDDEN
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(value)):
        old = getattr(value, field.name)
        new = _HIDDEN if field.metadata.get("audience") is not None else _seen(old, audience)
        if new is _HIDDEN and (new := _default(field)) is _HIDDEN:
            return _HIDDEN
        if new is not old:
            changes[field.name] = new
    return attrs.evolve(value, **changes) if changes else value
