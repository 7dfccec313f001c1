"""The catalog as callers get it: the bundled pack is read once, on first use, whatever thread asks first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from second_interview.content.catalog import Catalog

if TYPE_CHECKING:
    from second_interview.content.packs import Pack

__all__ = ["load_catalog"]

_lock = Lock()
_bundled: list[tuple[Pack, Catalog]] = []
"""The bundled pack and its catalog, once somebody asked for it."""


def load_catalog(packs: Sequence[Path] = ()) -> Catalog:
    """Return the bundled content, with the content of further pack folders laid over it in the order given.

    Args:
        packs: folders that hold a ``pack.toml``. They are read anew at each call.

    Raises:
        PackError: a folder is no pack, or two packs have one name.
        ContentError: a pack has mistakes; lists all of them with file and line.

    Example:
        >>> load_catalog().stage("tour").order
        4
    """
    # Reading needs tomllib, cattrs and importlib_resources; importing Catalog does not.
    from second_interview.content.packs import merge_packs, read_pack

    bundled, catalog = _load_bundled()
    if not packs:
        return catalog
    return merge_packs([bundled, *(read_pack(Path(folder), shown=Path(folder).as_posix()) for folder in packs)])


def _load_bundled() -> tuple[Pack, Catalog]:
    from importlib_resources import files

    from second_interview.content.compiled import read_compiled
    from second_interview.content.packs import merge_packs, read_pack

    with _lock:
        if not _bundled:
            data = files("second_interview.content") / "data"
            ahead = data / "core.json"
            compiled = read_compiled(ahead.read_bytes()) if ahead.is_file() else None
            pack = read_pack(data / "core", shown="", compiled=compiled)
            _bundled.append((pack, merge_packs([pack])))
        return _bundled[0]
