"""Occupations and their job titles, of O*NET 30.1 and of the UK's SOC 2020; a list is read when first asked for.

Apart from the packs, because nobody edits it: ``scripts/build_occupations.py`` makes it. After the head each line is
code, title, O*NET job zone, the title folded, reported titles, alternate titles.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache

import importlib_resources
from attrs import field, frozen

from second_interview.errors import ContentError, Problem

__all__ = ["Occupation", "OccupationList", "onet_occupations", "pack_titles", "parse_occupations", "uk_occupations"]


@frozen(kw_only=True)
class Occupation:
    """One occupation with the titles that lead to it, all but *title* folded to lower case singular words."""

    code: str
    title: str
    """The official name, as published."""
    zone: int | None = None
    """O*NET's job zone, 1 to 5: how much preparation it takes."""
    official: str = ""
    reported: tuple[str, ...] = field(default=(), repr=False)
    """Titles that people who have the job gave."""
    alternate: tuple[str, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class OccupationList:
    """A classification with all of its occupations, by code."""

    scheme: str
    occupations: tuple[Occupation, ...] = field(repr=False)


@lru_cache(maxsize=1)
def onet_occupations() -> OccupationList:
    """Return the occupations of O*NET-SOC 2019, whose first seven characters are the code of SOC 2018.

    Example:
        >>> next(one.title for one in onet_occupations().occupations if one.code == "13-2011.00")
        'Accountants and Auditors'
    """
    return parse_occupations(_read("onet.txt"), scheme="O*NET-SOC 2019", shown="occupations/onet.txt")


@lru_cache(maxsize=1)
def uk_occupations() -> OccupationList:
    """Return the unit groups of the UK's SOC 2020.

    Example:
        >>> len(uk_occupations().occupations)
        412
    """
    return parse_occupations(_read("uk_soc2020.txt"), scheme="UK SOC 2020", shown="occupations/uk_soc2020.txt")


def parse_occupations(data: bytes, *, scheme: str, shown: str) -> OccupationList:
    """Return the occupations written in *data*.

    Args:
        data: the bytes of a file.
        scheme: the classification the codes belong to.
        shown: how messages call the file.

    Raises:
        ContentError: the lines are not those the checksum in the head was made of.
    """
    head, _, body = data.partition(b"\n\n")
    stated = next((line[10:] for line in head.decode().splitlines() if line.startswith("# sha256: ")), "")
    if hashlib.sha256(body).hexdigest() != stated:
        raise ContentError(
            [Problem(place=shown, message="is not the file that was shipped; install the library again")]
        )
    return OccupationList(scheme=scheme, occupations=tuple(_occupation(line) for line in body.decode().splitlines()))


def pack_titles(titles: set[str]) -> str:
    """Return folded *titles* grouped by their last word, as they stand in a file.

    Example:
        >>> pack_titles({"file clerk", "clerk", "mail clerk", "buyer"})
        'buyer:|clerk:;file;mail'
    """
    groups: dict[str, list[str]] = {}
    for title in sorted(titles):
        before, _, last = title.rpartition(" ")
        groups.setdefault(last, []).append(before)
    return "|".join(f"{last}:{';'.join(sorted(groups[last]))}" for last in sorted(groups))


def _occupation(line: str) -> Occupation:
    code, title, zone, official, reported, alternate = line.split("\t")
    return Occupation(
        code=code,
        title=title,
        zone=int(zone) if zone else None,
        official=official,
        reported=_unpacked(reported),
        alternate=_unpacked(alternate),
    )


def _unpacked(text: str) -> tuple[str, ...]:
    titles: list[str] = []
    for group in text.split("|") if text else ():
        last, _, befores = group.partition(":")
        titles.extend(f"{before} {last}" if before else last for before in befores.split(";"))
    return tuple(titles)


def _read(name: str) -> bytes:
    path = importlib_resources.files("second_interview.content") / "data" / "occupations" / name
    # A checkout on Windows may have changed the line ends.
    return path.read_bytes().replace(b"\r\n", b"\n")
