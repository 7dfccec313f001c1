"""The TOML files of one pack: found in its folder and nowhere else, read within limits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from second_interview.errors import Problem

if TYPE_CHECKING:
    from importlib_resources.abc import Traversable

__all__ = ["Mistake", "PackFile", "find_files", "read_text"]

_MOST_BYTES = 2_000_000
_MOST_FILES = 2_000
_DEEPEST = 8


@frozen(kw_only=True, order=True)
class Mistake:
    """Something wrong in a pack, in an order that sorts by file and line."""

    file: str
    """The file as messages show it."""
    line: int = 0
    """1-based; 0 when it is the whole file."""
    message: str

    @property
    def place(self) -> str:
        """File and line, as editors take them."""
        return f"{self.file}:{self.line}" if self.line else self.file

    @property
    def problem(self) -> Problem:
        """The same for an error."""
        return Problem(place=self.place, message=self.message)


@frozen(kw_only=True)
class PackFile:
    """A file of a pack."""

    name: str
    """Path inside the pack."""
    shown: str
    """Path as messages show it."""
    source: Traversable


def find_files(root: Traversable, *, shown: str) -> tuple[list[PackFile], list[Mistake]]:
    """Return the TOML files under *root* in a fixed order, and what could not be taken."""
    start = f"{shown}/" if shown else ""
    found: list[PackFile] = []
    mistakes: list[Mistake] = []
    for name, source, refusal in _walk(root, root, ""):
        if refusal:
            mistakes.append(Mistake(file=start + name, message=refusal))
        elif len(found) == _MOST_FILES:
            mistakes.append(
                Mistake(file=start + name, message=f"more than {_MOST_FILES} files in one pack; split the pack")
            )
            break
        else:
            found.append(PackFile(name=name, shown=start + name, source=source))
    return found, mistakes


def read_text(file: PackFile) -> str | Mistake:
    """Return the text of *file*, or what is wrong with it."""
    try:
        with file.source.open("rb") as stream:
            data: bytes = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        return Mistake(file=file.shown, message=f"cannot be read: {error.strerror or error}")
    if len(data) > _MOST_BYTES:
        return Mistake(file=file.shown, message=f"more than {_MOST_BYTES // 1_000_000} MB; split it into several files")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        column = error.start - data.rfind(b"\n", 0, error.start)
        return Mistake(
            file=file.shown,
            line=data.count(b"\n", 0, error.start) + 1,
            message=f"byte {data[error.start]:#04x} at column {column} is not UTF-8; save the file as UTF-8",
        )


def _walk(folder: Traversable, root: Traversable, prefix: str) -> Iterator[tuple[str, Traversable, str]]:
    """Yield name, file and, for what is not taken, the reason."""
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        name = prefix + entry.name
        if entry.name.startswith("."):
            continue
        if _is_unsafe_link(entry, root):
            yield name, entry, "a link that leads elsewhere; put the file itself into the pack"
        elif entry.is_dir():
            if name.count("/") >= _DEEPEST:
                yield name, entry, f"folders nest deeper than {_DEEPEST}; move it up"
            else:
                yield from _walk(entry, root, name + "/")
        elif entry.name.endswith(".toml"):
            yield name, entry, ""


def _is_unsafe_link(entry: Traversable, root: Traversable) -> bool:
    """Say whether *entry* is a link out of the pack, or to a folder, which could lead round in circles."""
    if not isinstance(entry, Path) or not isinstance(root, Path) or not entry.is_symlink():
        return False
    return entry.is_dir() or not entry.resolve().is_relative_to(root.resolve())
