"""What goes wrong and what is left over while one document is read, each with its place."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Mapping
from typing import TypeVar

from second_interview.codec import Path, index_lines, line_of, path_text
from second_interview.errors import FieldError, InputError, Problem
from second_interview.intake.words import one_line
from second_interview.model import Audience, Evidence, Line, Unread

__all__ = ["Ledger", "shown"]

_T = TypeVar("_T")
_MOST = 200
_SHOWN = 300
_DEPTH = 6
_AFTER = 10**9


class Ledger:
    """Problems and unread pieces of one document, in the order they were met.

    At most 200 of each are kept with their own words; the rest is counted.
    """

    def __init__(self, document: str, *, toml: str | None = None, is_lenient: bool = False) -> None:
        """Begin with nothing.

        Args:
            document: name of the document in every place.
            toml: its text, if it is TOML; places then have a line.
            is_lenient: a wrong value is kept as unread instead of being a problem.
        """
        self.document = document
        self.is_lenient = is_lenient
        self._toml = toml
        self._index: Mapping[Path, int] | None = None
        self._problems: list[tuple[int, Problem]] = []
        self._unread: list[Unread] = []
        self._more_problems = 0
        self._more_unread = 0

    @property
    def unread(self) -> tuple[Unread, ...]:
        """What was kept without being understood."""
        if not self._more_unread:
            return tuple(self._unread)
        rest = Unread(place=self.document, text=f"{self._more_unread} more pieces", remedy="too many to list")
        return (*self._unread, rest)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong, in the order of the document; other documents come after it."""
        found = [problem for _, problem in sorted(self._problems, key=lambda each: each[0])]
        if not self._more_problems:
            return tuple(found)
        return (*found, Problem(place=self.document, message=f"and {self._more_problems} more problems"))

    def line(self, path: Path) -> int | None:
        """Return the line of *path* in a TOML document; other documents have none."""
        if self._toml is None:
            return None
        if self._index is None:
            self._index = index_lines(self._toml)
        return line_of(self._index, path)

    def place(self, path: Path) -> str:
        """Return *path* as people find it: file, line if known, key path."""
        line = self.line(path)
        where = f"{self.document}:{line}" if line is not None else self.document
        return f"{where}: {one_line(path_text(path))[:200]}" if path else where

    def wrong(self, path: Path, message: str, value: object = "") -> None:
        """Note that the value at *path* cannot be used."""
        if self.is_lenient:
            self.keep(path, value, message)
        elif len(self._problems) < _MOST:
            self._problems.append((self.line(path) or 0, Problem(place=self.place(path), message=message)))
        else:
            self._more_problems += 1

    def keep(self, path: Path, value: object, remedy: str) -> None:
        """Keep the value at *path* as unread."""
        if len(self._unread) < _MOST:
            self._unread.append(Unread(place=self.place(path), text=shown(value), remedy=remedy))
        else:
            self._more_unread += 1

    def unknown(self, path: Path, value: object, known: tuple[str, ...]) -> None:
        """Keep the value of a key that nobody asked for, and say which key may have been meant."""
        if len(self._unread) >= _MOST:
            self._more_unread += 1
            return
        key = str(path[-1])[:60]
        near = difflib.get_close_matches(key, known, 1, 0.7)
        remedy = f"unknown key {key!r}" + (f"; did you mean {near[0]!r}?" if near else "")
        self.keep(path, value, remedy)

    def evidence(self, path: Path, quote: str = "", *, audience: Audience = Audience.SHAREABLE) -> Evidence:
        """Return the evidence for words at *path*."""
        return Evidence(document=self.document, path=one_line(path_text(path)), quote=quote, audience=audience)

    def entry(self, path: Path, text: str, *, audience: Audience = Audience.SHAREABLE) -> Line:
        """Return *text* as a line read at *path*."""
        return Line(text=text, evidence=self.evidence(path, text, audience=audience))

    def build(self, path: Path, make: Callable[[], _T]) -> _T | None:
        """Return what *make* makes; a broken rule of the model becomes a problem under *path*."""
        try:
            return make()
        except FieldError as error:
            self.wrong((*path, error.field) if error.field and error.field != "local" else path, error.problem)
            return None

    def adopt(self, path: Path, error: InputError, document: str) -> None:
        """Take over the problems of another document named at *path*; what is wrong with all of it is said there."""
        for problem in error.problems:
            if problem.place == document:
                self.wrong(path, problem.message)
            else:
                self._problems.append((_AFTER, problem))

    def adopt_unread(self, unread: tuple[Unread, ...]) -> None:
        """Take over what another document left unread."""
        self._unread.extend(unread)


def shown(value: object) -> str:
    """Return *value* as short text on one line.

    Example:
        >>> shown({"flavour": "mint", "sizes": [1, 2]})
        '{"flavour": "mint", "sizes": [1, 2]}'
    """
    if isinstance(value, str):
        text = one_line(value[: _SHOWN * 4])
        text = text if len(value) <= _SHOWN * 4 else text + "…"
    else:
        text = one_line(json.dumps(_pruned(value, _DEPTH), ensure_ascii=False))
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"


def _pruned(value: object, depth: int) -> object:
    if isinstance(value, Mapping):
        return {str(k)[:60]: _pruned(v, depth - 1) if depth else "…" for k, v in list(value.items())[:12]}
    if isinstance(value, list | tuple):
        return [_pruned(item, depth - 1) if depth else "…" for item in value[:12]]
    if isinstance(value, str):
        return value[:_SHOWN]
    if value is None or isinstance(value, bool):
        return value
    return _digits(value)


def _digits(value: object) -> object:
    if type(value) is int:
        return value if abs(value) < 10**30 else "a very long number"
    return str(value)[:_SHOWN]
