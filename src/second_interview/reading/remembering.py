"""What was read of a line is kept for a while, as several readers look at each line of a paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

__all__ = ["remember"]

_LONGEST = 4_000
"""Characters of a text that is kept; a paper put in as one line would hold its memory."""
_MOST = 512
_T = TypeVar("_T")


def remember(read: Callable[[str], _T]) -> Callable[[str], _T]:
    """Return *read*, which makes something that cannot change, with what it made of the last lines kept.

    Example:
        >>> asked = []
        >>> length = remember(lambda text: asked.append(text) or len(text))
        >>> length("close"), length("close"), asked
        (5, 5, ['close'])
    """
    kept = lru_cache(maxsize=_MOST)(read)

    @wraps(read)
    def read_once(text: str) -> _T:
        return kept(text) if len(text) <= _LONGEST else read(text)

    return read_once
