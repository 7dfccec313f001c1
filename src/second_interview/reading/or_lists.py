"""Lists of which one member will do: ``RA, RE, CIA or equivalent``, ``ACL, SQL or Python``."""

from __future__ import annotations

import re

from attrs import frozen

__all__ = ["OrList", "or_lists", "stands_written"]

_NAME = r"[A-Z][\w+#.&-]*(?:\s[A-Z][\w+#&-]*){0,2}"
_LIST = re.compile(
    rf"(?<![\w.])(?P<body>{_NAME}(?:(?:,\s?|/){_NAME}){{0,7}}),?\s(?:and/or|or)\s(?:an?\s)?"
    rf"(?:(?P<last>{_NAME})|(?P<open>equivalent|similar|comparable|another|other|related|the like)\b)"
)
_SHORT = 6
_MEMBER = re.compile(_NAME)


@frozen(kw_only=True)
class OrList:
    """One list, with the span of its members and of all of it."""

    start: int
    end: int
    members: tuple[tuple[int, int, str], ...]
    is_open: bool
    """Something equivalent will do."""


def or_lists(plain: str) -> tuple[OrList, ...]:
    """Return the lists of capitalised names in *plain* that end in ``or``.

    Example:
        >>> [[name for _, _, name in one.members] for one in or_lists("RA, RE, CIA or equivalent")]
        [['RA', 'RE', 'CIA']]
    """
    found = []
    for match in _LIST.finditer(plain):
        end = match.end("last") if match["last"] else match.end("body")
        members = tuple(
            (one.start(), one.end(), one.group().rstrip(".-")) for one in _MEMBER.finditer(plain, match.start(), end)
        )
        found.append(OrList(start=match.start(), end=end, members=members, is_open=match["open"] is not None))
    return tuple(found)


def stands_written(name: str, text: str) -> bool:
    """Say whether *name* is a word of *text*; a short name in capitals only with its capitals.

    Example:
        >>> stands_written("ACL", "Built a test in ACL"), stands_written("RE", "re: the audit")
        (True, False)
    """
    flags = re.NOFLAG if name.isupper() and len(name) <= _SHORT else re.IGNORECASE
    return re.search(rf"(?<![\w]){re.escape(name)}(?![\w])", text, flags) is not None
