"""What cattrs found wrong, as paths and words; its own report drops the text of our errors."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

import attrs
from cattrs import BaseValidationError, ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

from second_interview.errors import FieldError

__all__ = ["Path", "path_text", "problem_text", "problems_of"]

Path = tuple[str | int, ...]


def problems_of(error: BaseException) -> tuple[tuple[Path, str], ...]:
    """Return every problem inside *error*, each with the path of the value it is about.

    The path of an unknown key ends in that key; the path of a missing key is that of the table it is missing in.

    Example:
        >>> from second_interview.codec import content_converter
        >>> from second_interview.model import Source
        >>> try:
        ...     content_converter().structure({"id": "S1", "titel": 3}, Source)
        ... except Exception as error:
        ...     problems_of(error)
        ((('titel',), "unknown key 'titel'; did you mean 'title'?"),)
    """
    return tuple(_walk(error, ()))


def path_text(path: Path) -> str:
    """Return *path* as people write it.

    Example:
        >>> path_text(("work", 2, "startDate"))
        'work[2].startDate'
    """
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def problem_text(path: Path, words: str) -> str:
    """Return a problem as one line: the path, unless *words* name its last key already, then the words.

    Example:
        >>> problem_text(("work", 2, "startDate"), "'2019-13' is not a date")
        "work[2].startDate: '2019-13' is not a date"
        >>> problem_text(("work", 2, "titel"), "unknown key 'titel'")
        "work[2]: unknown key 'titel'"
    """
    shown = path[:-1] if path and repr(path[-1]) in words else path
    return f"{path_text(shown)}: {words}" if shown else words


def _walk(error: BaseException, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(error, ClassValidationError):
        yield from _walk_record(error, path)
    elif isinstance(error, IterableValidationError):
        noted, bare = error.group_exceptions()
        for each, note in noted:
            yield from _walk(each, (*path, note.index))
        for other in bare:
            yield from _walk(other, path)
    elif isinstance(error, BaseValidationError):
        for other in error.exceptions:
            yield from _walk(other, path)
    elif isinstance(error, FieldError):
        yield ((*path, error.field) if error.field else path), error.problem
    else:
        yield path, str(error) or type(error).__name__


def _walk_record(error: ClassValidationError, path: Path) -> Iterator[tuple[Path, str]]:
    noted, bare = error.group_exceptions()
    missing = [note.name for each, note in noted if _is_missing(each, note.name)]
    meant: set[str] = set()
    for each in bare:
        if isinstance(each, ForbiddenExtraKeysError):
            for key in sorted(each.extra_fields):
                near, words = _unknown_key(key, each.cl, missing)
                meant.add(near)
                yield (*path, key), words
        else:
            yield from _walk(each, path)
    for other, note in noted:
        if not _is_missing(other, note.name):
            yield from _walk(other, (*path, note.name))
        # A misspelt key is one mistake, not an unknown key and a missing one.
        elif note.name not in meant:
            yield path, f"missing key {note.name!r}"


def _is_missing(error: BaseException, name: str) -> bool:
    return isinstance(error, KeyError) and error.args == (name,)


def _unknown_key(key: str, cl: type, missing: list[str]) -> tuple[str, str]:
    known = [attribute.alias or attribute.name for attribute in attrs.fields(cl)]
    shown = key[:60]
    near = difflib.get_close_matches(shown, missing, 1) or difflib.get_close_matches(shown, known, 1)
    if near:
        return near[0], f"unknown key {shown!r}; did you mean {near[0]!r}?"
    return "", f"unknown key {shown!r}; allowed: {', '.join(known)}"
