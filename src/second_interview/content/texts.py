"""Every text of a record with the path it stands at, and what no text may hold: it is printed, never executed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

__all__ = ["problems_in_text", "texts_of"]

Path = tuple[str | int, ...]

_HIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
_MARKUP = re.compile(r"<[a-zA-Z/!?]")
_TEMPLATE = re.compile(r"\{\{|\}\}|\{%|\$\{|<%|#\{")
_BRACE = re.compile(r"[{}]")
_SLOTTED = frozenset({"frame", "finding", "message", "intent", "labels"})
_SLOTS: Mapping[str, str] = {"bridge": "{near}"}
"""The one slot that texts of some other tables have."""


def texts_of(value: Any, *, without: frozenset[str] = frozenset()) -> Iterator[tuple[str, Path]]:
    """Yield each text in the record *value* with its path, except those in the fields *without*."""
    if isinstance(value, str):
        yield value, ()
        return
    for field in attrs.fields(type(value)):
        if field.name not in without:
            yield from _inside(getattr(value, field.name), (field.name,))


def problems_in_text(table: str, value: Any) -> Iterator[tuple[Path, str]]:
    """Yield where the record *value* of *table* holds invisible characters, markup or slots that nothing fills."""
    for text, path in texts_of(value):
        hidden = _HIDDEN.search(text)
        if hidden:
            yield path, f"holds the invisible character U+{ord(hidden[0]):04X}; take it out"
        markup = _MARKUP.search(text)
        if markup:
            yield path, f"{text[markup.start() : markup.start() + 20]!r} looks like markup; content is plain text"
        template = _TEMPLATE.search(text)
        if template:
            yield path, f"{template[0]!r} looks like a template; content is plain text with {{slots}} in frames only"
        elif table not in _SLOTTED and _BRACE.search(text.replace(_SLOTS.get(table, "\0"), "")):
            yield (
                path,
                "braces are slots, and nothing fills one here; write [square brackets] for the candidate's words",
            )


def _inside(value: Any, path: Path) -> Iterator[tuple[str, Path]]:
    if isinstance(value, str):
        yield value, path
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from _inside(inner, (*path, number))
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _inside(inner, (*path, name))
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _inside(getattr(value, field.name), (*path, field.name))
