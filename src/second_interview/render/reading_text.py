"""The plain text of a document, to see what it says already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

import attrs

from second_interview.render.document import Block, Emphasis, Ref, Strong, Text, Why

__all__ = ["text_of"]


def text_of(blocks: Iterable[Block]) -> str:
    """Return what a reader of *blocks* reads, a line for each piece."""
    return "\n".join(piece for block in blocks for piece in _pieces(block) if piece)


def _pieces(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Why):
        yield value.text
    elif isinstance(value, tuple) and all(isinstance(part, Text | Strong | Emphasis | Ref) for part in value):
        yield "".join(part.text for part in value)
    elif isinstance(value, tuple):
        for item in value:
            yield from _pieces(item)
    elif attrs.has(type(value)) and not isinstance(value, Enum):
        for field in attrs.fields(type(value)):  # type: ignore[arg-type]
            yield from _pieces(getattr(value, field.name))
