"""The catalog as callers get it: the bundled pack is read once, on first use, whatever thread asks first."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from second_interview.content.catalog import Catalog, catalog_of
from second_interview.model.bank import Conduct

if TYPE_CHECKING:
    from importlib_resources.abc import Traversable

    from second_interview.content.packs import Pack

__all__ = ["bundled_pack", "bundled_root", "catalog_of_compiled", "load_catalog", "pack_folder"]

_lock = Lock()
_catalogs: list[Catalog] = []
"""The catalog of the bundled pack, once somebody asked for it."""
_packs: list[Pack] = []
"""The bundled pack with the places of its items, once somebody lays another pack over it."""


def load_catalog(packs: Sequence[Path | str] = ()) -> Catalog:
    """Return the bundled content, with the content of further packs laid over it in the order given.

    Args:
        packs: folders that hold a ``pack.toml``, as ``Path``, or names of installed packs, as text. They are read anew
            at each call.

    Raises:
        PackError: a folder is no pack, or two packs have one name.
        NotFoundError: no installed pack has that name.
        ContentError: a pack has mistakes; lists all of them with file and line.

    Example:
        >>> load_catalog().stage("tour").order
        4
    """
    if not packs:
        return _bundled_catalog()
    # Reading TOML needs tomllib and cattrs; taking the compiled pack does not.
    from second_interview.content.packs import merge_packs, read_pack

    further = [read_pack(pack_folder(pack), shown=str(pack)) for pack in packs]
    return merge_packs([bundled_pack(), *further])


def pack_folder(pack: Path | str) -> Path:
    """Return the folder of *pack*: a path is one already, and so is a text with a slash; a name is an installed pack.

    Raises:
        PackError: the installed pack cannot be found on disk.
        NotFoundError: no installed pack has that name.
    """
    if isinstance(pack, Path):
        return pack
    if "/" in pack or "\\" in pack or pack in (".", ".."):
        return Path(pack)
    # Looking for entry points reads the metadata of every installed distribution.
    from second_interview.content.entries import find_installed

    return find_installed(pack)


def bundled_pack() -> Pack:
    """Return the bundled pack with the place of each item."""
    from second_interview.content.packs import read_pack

    with _lock:
        if not _packs:
            _packs.append(read_pack(bundled_root(), shown=""))
        return _packs[0]


def bundled_root() -> Traversable:
    """Return the folder of the bundled pack."""
    return _data() / "core"


def _data() -> Traversable:
    folder = Path(__file__).with_name("data")
    if folder.is_dir():
        return folder
    # What follows finds the folder in a zip file too, but to import it takes as long as half of the content to load.
    from importlib_resources import files

    return files("second_interview.content") / "data"


def _bundled_catalog() -> Catalog:
    if not _catalogs:
        made = _compiled_catalog()
        if made is None:
            from second_interview.content.packs import merge_packs

            made = merge_packs([bundled_pack()])
        with _lock:
            if not _catalogs:
                _catalogs.append(made)
    return _catalogs[0]


def _compiled_catalog() -> Catalog | None:
    """Return the catalog the wheel brings, or ``None`` in a checkout and where the text beside it was changed."""
    data = _data()
    ahead = data / "core.json"
    return catalog_of_compiled(ahead.read_bytes(), data / "core") if ahead.is_file() else None


def catalog_of_compiled(compiled: bytes, root: Traversable) -> Catalog | None:
    """Return the catalog of *compiled*, or ``None`` when it was not made from the files under *root*."""
    with _no_collection():
        return _unpacked(compiled, root)


def _unpacked(compiled: bytes, root: Traversable) -> Catalog | None:
    from second_interview.content.compiled import is_current, read_compiled
    from second_interview.content.files import find_files
    from second_interview.content.tables import RECORDS
    from second_interview.content.unpacking import unpack

    packed = read_compiled(compiled)
    files, mistakes = find_files(root, shown="")
    if mistakes or not is_current(packed, {file.name: file.source.read_bytes() for file in files}):
        return None
    tables = packed["tables"]
    return catalog_of(
        {table: unpack(RECORDS[table], tables[table]) for table in tables if table in RECORDS},
        conduct=unpack(Conduct, tables["conduct"]) if "conduct" in tables else (),
        labels=packed["labels"],
        packs={packed["head"]["name"]: packed["head"]["version"]},
    )


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the garbage collector away: everything made here stays, and looking through it in between costs a fifth."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
