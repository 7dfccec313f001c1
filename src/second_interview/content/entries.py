"""Entry points of content packs: the name of an installed pack, and the folder its files are in."""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec
from pathlib import Path

from second_interview.content.nearest import nearest
from second_interview.errors import NotFoundError, PackError

__all__ = ["GROUP", "find_installed", "folder_of", "owner_of", "pack_entries"]

GROUP = "second_interview.packs"


def pack_entries() -> tuple[EntryPoint, ...]:
    """Return the entry points of all installed packs, each once."""
    return tuple(dict.fromkeys(entry_points(group=GROUP)))


def find_installed(name: str) -> Path:
    """Return the folder of the installed pack *name*.

    Raises:
        NotFoundError: no distribution brings a pack of that name.
        PackError: two do, or its folder cannot be found.
    """
    points = [point for point in pack_entries() if point.name == name]
    if not points:
        names = sorted({point.name for point in pack_entries()})
        where = f"the installed packs ({', '.join(names) or 'there are none'})"
        raise NotFoundError("pack", name, near=nearest(name, names), where=where)
    if len({point.value for point in points}) > 1:
        owners = ", ".join(sorted(owner_of(point)[0] for point in points))
        raise PackError(f"two installed packs are called {name!r}, from {owners}; uninstall one of them")
    return folder_of(points[0])


def folder_of(point: EntryPoint) -> Path:
    """Return the folder of the package *point* names; only its first part is looked up, so that no code runs."""
    first, *rest = point.value.split(".")
    try:
        spec = find_spec(first) if all(part.isidentifier() for part in (first, *rest)) else None
    except (ImportError, ValueError):
        spec = None
    for place in (spec.submodule_search_locations or ()) if spec is not None else ():
        folder = Path(place, *rest)
        if folder.is_dir():
            return folder
    raise PackError(
        f"the folder {point.value!r} of the installed pack {point.name!r} is not there; reinstall {owner_of(point)[0]}"
    )


def owner_of(point: EntryPoint) -> tuple[str, str]:
    """Return the name and the version of the distribution that brings the pack."""
    return (point.dist.name, point.dist.version) if point.dist is not None else ("an unknown distribution", "")
