"""Packs that other distributions bring: found by their entry point, read as data, and never imported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from second_interview.content.entries import folder_of, owner_of, pack_entries
from second_interview.content.loading import bundled_pack
from second_interview.content.packs import merge_mistakes, read_pack
from second_interview.errors import PackError, Problem

__all__ = ["InstalledPack", "installed_packs"]


@frozen(kw_only=True)
class InstalledPack:
    """A pack some installed distribution brings."""

    name: str
    """Name of the entry point, by which it is asked for."""
    distribution: str
    version: str
    """Version of the distribution."""
    folder: Path | None
    """Where it is; ``None`` when it cannot be found."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with it; empty for a pack that can be used."""


def installed_packs() -> tuple[InstalledPack, ...]:
    """Return every pack that an installed distribution names in the group ``second_interview.packs``, by name.

    A pack with mistakes is listed with them and spoils nothing. Nothing of it is imported or executed: the value of the
    entry point is a dotted name whose folder is looked up, and only TOML files in it are read.
    """
    return tuple(sorted(_found(), key=lambda pack: (pack.name, pack.distribution)))


def _found() -> Iterator[InstalledPack]:
    for point in pack_entries():
        distribution, version = owner_of(point)
        folder: Path | None = None
        problems: tuple[Problem, ...]
        try:
            folder = folder_of(point)
            mistakes = merge_mistakes([bundled_pack(), read_pack(folder, shown=point.name)])
            problems = tuple(mistake.problem for mistake in mistakes)
        except PackError as error:
            problems = (Problem(place=point.name, message=str(error)),)
        yield InstalledPack(
            name=point.name, distribution=distribution, version=version, folder=folder, problems=problems
        )
