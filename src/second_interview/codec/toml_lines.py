"""Where each key of a TOML text is, as 1-based line numbers.

``tomllib`` gives values without positions. This scanner reads the same text once and records the line of every
table header, key and list item. It never judges the text: ``tomllib`` has already accepted it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

__all__ = ["index_lines", "line_of"]

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r]+|#[^\n]*)*")
_BLANK_LINES = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_BARE_KEY = re.compile(r"[^ \t.=\]\r\n]+")
_BARE_VALUE = re.compile(r"[^,\]}#\r\n]+")
_STRINGS = {  # unrolled, because possessive quantifiers misbehave in some 3.11 releases
    '"""': re.compile(r'"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"{3,5}', re.DOTALL),
    "'''": re.compile(r"'''[^']*(?:'(?!'')[^']*)*'{3,5}"),
    '"': re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"'),
    "'": re.compile(r"'[^']*'"),
}


def index_lines(text: str) -> dict[Path, int]:
    r"""Return the line of every path in *text*, which must be valid TOML.

    Raises:
        ValueError: it is not, in a way that leaves no path to follow.

    Example:
        >>> index_lines('schema = 1\n[[question]]\nid = "core/pay"\n')[("question", 0, "id")]
        3
    """
    return _Scanner(text).run()


def line_of(index: Mapping[Path, int], path: Path) -> int:
    """Return the line of *path*, or of its nearest known ancestor.

    Example:
        >>> line_of({(): 1, ("question", 0): 7}, ("question", 0, "prompt"))
        7
    """
    while path and path not in index:
        path = path[:-1]
    return index.get(path, 1)


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.line = 1
        self.index: dict[Path, int] = {(): 1}
        self.last_item: dict[Path, int] = {}
        """Number of the newest table of each array of tables."""

    def run(self) -> dict[Path, int]:
        base: Path = ()
        self.take(_BLANK_LINES)
        while self.at < len(self.text):
            line = self.line
            if self.sees("[["):
                base = self.array_header()
            elif self.sees("["):
                self.at += 1
                base = self.resolve(self.key(), line)
                self.at += 1
            else:
                self.pair(base)
            self.take(_BLANK_LINES)
        return self.index

    def sees(self, start: str) -> bool:
        return self.text.startswith(start, self.at)

    def take(self, pattern: re.Pattern[str]) -> str:
        """Step over what *pattern* matches here, and return it."""
        match = pattern.match(self.text, self.at)
        if match is None:
            raise ValueError(f"line {self.line} is not TOML")
        self.line += self.text.count("\n", self.at, match.end())
        self.at = match.end()
        return match[0]

    def string(self) -> str:
        mark = next(mark for mark in _STRINGS if self.sees(mark))
        return self.take(_STRINGS[mark])

    def key(self) -> Path:
        parts: list[str] = []
        while True:
            self.take(_BLANK)
            if self.sees('"') or self.sees("'"):
                parts.append(tomllib.loads(f"key = {self.string()}")["key"])
            else:
                parts.append(self.take(_BARE_KEY))
            self.take(_BLANK)
            if not self.sees("."):
                return tuple(parts)
            self.at += 1

    def pair(self, base: Path) -> None:
        line = self.line
        path = base
        for part in self.key():
            path = (*path, part)
            self.index.setdefault(path, line)
        self.at += 1
        self.take(_BLANK)
        self.value(path)

    def value(self, path: Path) -> None:
        if self.sees('"') or self.sees("'"):
            self.string()
        elif self.sees("["):
            self.inside("]", path)
        elif self.sees("{"):
            self.inside("}", path)
        else:
            self.take(_BARE_VALUE)

    def inside(self, end: str, path: Path) -> None:
        """Step over a list or an inline table."""
        self.at += 1
        number = 0
        while True:
            self.take(_BLANK_LINES)
            if self.sees(end):
                self.at += 1
                return
            if self.sees(","):
                self.at += 1
            elif end == "]":
                self.index[*path, number] = self.line
                self.value((*path, number))
                number += 1
            else:
                self.pair(path)

    def array_header(self) -> Path:
        line = self.line
        self.at += 2
        *parents, name = self.key()
        self.at += 2
        array = (*self.resolve(tuple(parents), line), name)
        self.index.setdefault(array, line)
        self.last_item[array] = self.last_item.get(array, -1) + 1
        item = (*array, self.last_item[array])
        self.index[item] = line
        return item

    def resolve(self, names: Path, line: int) -> Path:
        """Turn the names of a header into a path that steps into the newest item of each array."""
        path: Path = ()
        for name in names:
            path = (*path, name)
            self.index.setdefault(path, line)
            if path in self.last_item:
                path = (*path, self.last_item[path])
        return path
