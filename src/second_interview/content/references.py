"""Checks across files: ids that occur twice or in the wrong name space, and names nothing answers to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from second_interview.content.files import Mistake
from second_interview.content.nearest import did_you_mean
from second_interview.content.records import Record
from second_interview.content.tables import NAMESPACED
from second_interview.model.people import InterviewerKind

__all__ = ["check_names", "check_references"]

_KIND = "interviewer kind"
_RECIPIENT = "recipient"
_KINDS = tuple(kind.value for kind in InterviewerKind)
_CLOSED: Mapping[str, tuple[str, ...]] = {_KIND: _KINDS, _RECIPIENT: (*_KINDS, "coordinator")}
"""Names that the model fixes; all others are ids of content."""

_REFERENCES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "claim": (("sources", "source"),),
    "competency": (("decisive_for", "level"), ("probed_by", _KIND)),
    "interviewer_kind": (("id", _KIND),),
    "level": (("people", _KIND),),
    "family": (("formats", "exercise"), ("topics", "topic"), ("levels", "level")),
    "exercise": (("stage", "stage"),),
    "stage": (("claims", "claim"),),
    "question": (
        ("topic", "topic"),
        ("families", "family"),
        ("levels", "level"),
        ("competencies", "competency"),
        ("claims", "claim"),
    ),
    "cue": (("families", "family"),),
    "message": (("recipients", _RECIPIENT),),
    "intent": (("claims", "claim"),),
    "bridge": (("families", "family"),),
    "drill": (("families", "family"), ("levels", "level"), ("competencies", "competency")),
}

_MAY_BE_EMPTY = frozenset({("exercise", "stage")})


def check_names(records: Sequence[Record], *, pack: str, overrides: frozenset[str]) -> Iterator[Mistake]:
    """Yield the ids of one pack that occur twice or do not begin with its name."""
    first: dict[tuple[str, str], Record] = {}
    for record in records:
        earlier = first.setdefault((record.table, record.id), record)
        if earlier is not record and (record.id or record.table == "conduct"):
            name = record.id or record.table
            yield record.mistake(f"{name!r} is already given at {earlier.place}; keep one, or choose another id", "id")
        if record.table in NAMESPACED and record.id and record.id not in overrides:
            start, slash, slug = record.id.partition("/")
            if slash and start != pack:
                yield record.mistake(f"ids of this pack begin with its name; write {f'{pack}/{slug}'!r}", "id")


def check_references(records: Sequence[Record], *, known: Mapping[str, frozenset[str]]) -> Iterator[Mistake]:
    """Yield every name that is neither an id in *known*, by table, nor one of the names the model fixes."""
    for record in records:
        for field, target in _REFERENCES.get(record.table, ()):
            names: Sequence[str] | frozenset[str] = _CLOSED.get(target) or known.get(target, frozenset())
            for name, path in _names_in(record, field):
                if name not in names and (name or (record.table, field) not in _MAY_BE_EMPTY):
                    near = did_you_mean(name, names)
                    yield record.mistake(f"{field}: no {target} {name[:60]!r}{near}", *path)
        yield from _check_both_ways(record)


def _names_in(record: Record, field: str) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    value = _value(record, field)
    if isinstance(value, str):
        yield value, (field,)
    elif isinstance(value, dict):
        yield from ((name, (field, name)) for name in value)
    elif isinstance(value, list | tuple):
        yield from ((name, (field, n)) for n, name in enumerate(value) if isinstance(name, str))


def _value(record: Record, field: str) -> Any:
    if record.is_sound:
        return getattr(record.item, field)
    return record.item.get(field) if isinstance(record.item, dict) else None


def _check_both_ways(record: Record) -> Iterator[Mistake]:
    if record.table == "question" and record.is_sound:
        both = [kind.value for kind in record.item.ask if kind in record.item.not_ask]
        if both:
            yield record.mistake(f"not_ask: {', '.join(both)} also stands in ask; keep it in one", "not_ask")
