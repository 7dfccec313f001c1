"""The name somebody probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

__all__ = ["did_you_mean", "nearest"]

_LONGEST = 80


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the one of *known* that *name* most looks like, if any does.

    Example:
        >>> nearest("core/confict", ["core/conflict", "core/pay"])
        'core/conflict'
    """
    candidates = sorted(known)
    near = difflib.get_close_matches(name[:_LONGEST], candidates, 1)
    if near:
        return near[0]
    # Somebody who leaves out the pack or the slash means the slug.
    ends = [each for each in candidates if each.partition("/")[2] == name]
    return ends[0] if ends else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return the end of a message that offers the nearest name, or the names there are when these are few."""
    names = tuple(known)
    near = nearest(name, names)
    if near is not None:
        return f"; did you mean {near!r}?"
    return f"; known: {', '.join(names)}" if 0 < len(names) <= 20 else ""
