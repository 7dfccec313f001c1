"""Packs: a folder read into records, and records of several packs merged into one catalog."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any

from attrs import field, frozen
from cattrs import BaseValidationError, Converter
from importlib_resources.abc import Traversable

from second_interview.codec import content_converter, explain_syntax, problem_text, problems_of
from second_interview.content.catalog import Catalog, catalog_of
from second_interview.content.files import Mistake, find_files, read_text
from second_interview.content.nearest import did_you_mean
from second_interview.content.records import FileText, Record, read_records
from second_interview.content.references import check_names, check_references
from second_interview.content.tables import PackHead
from second_interview.errors import ContentError, PackError

__all__ = ["Pack", "merge_mistakes", "merge_packs", "read_pack"]

_HEAD = "pack.toml"
_MOST_UNANSWERED = 500
"""Looking for the name somebody meant takes time; nobody reads more than this at once."""


@frozen(kw_only=True, eq=False)
class Pack:
    """A pack as read, with whatever is wrong in it."""

    head: PackHead | None
    """``None`` when ``pack.toml`` has mistakes."""
    head_text: FileText | None = field(default=None, repr=False)
    shown: str
    records: tuple[Record, ...] = field(repr=False)
    mistakes: tuple[Mistake, ...] = ()
    is_whole: bool = True
    """Whether every file could be taken apart, so that a name nobody answers to is a mistake."""


def read_pack(root: Traversable, *, shown: str) -> Pack:
    """Read the folder *root*, with all mistakes in it.

    Args:
        root: the folder.
        shown: what messages call it.

    Raises:
        PackError: it is not a folder with a ``pack.toml``.
    """
    name = shown or "the bundled pack"
    try:
        if not root.is_dir() or not (root / _HEAD).is_file():
            raise PackError(f"no {_HEAD} in {name!r}; a pack is a folder that holds one")
        files, mistakes = find_files(root, shown=shown)
    except OSError as error:
        raise PackError(f"{name!r} cannot be opened: {error.strerror or error}") from error
    records: list[Record] = []
    head, head_text, is_whole = None, None, not mistakes
    for file in files:
        text = read_text(file)
        if isinstance(text, Mistake):
            mistakes.append(text)
            is_whole = False
            continue
        origin = FileText(file=file, text=text)
        if file.name == _HEAD:
            head_text = origin
            head = _read_head(origin, mistakes)
            continue
        taken = read_records(origin, _converter())
        if isinstance(taken, Mistake):
            mistakes.append(taken)
            is_whole = False
        else:
            records.extend(taken[0])
            mistakes.extend(taken[1])
    return Pack(
        head=head,
        head_text=head_text,
        shown=name,
        records=tuple(records),
        mistakes=tuple(mistakes),
        is_whole=is_whole,
    )


def merge_packs(packs: Sequence[Pack]) -> Catalog:
    """Return the catalog of *packs*, each laid over those before it.

    Raises:
        PackError: two packs have one name.
        ContentError: lists every mistake in all of them.
    """
    names = [pack.head.name for pack in packs if pack.head is not None]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise PackError(f"two packs are called {twice[0]!r}; give one of them another name in its {_HEAD}")
    mistakes = merge_mistakes(packs)
    if mistakes:
        raise ContentError(mistake.problem for mistake in mistakes)
    merged: dict[tuple[str, str], Record] = {}
    for pack in packs:
        merged.update(_own(pack))
    items: dict[str, list[Any]] = {}
    for record in merged.values():
        items.setdefault(record.table, []).append(record.item)
    return catalog_of(
        items,
        conduct=[record.item for pack in packs for record in pack.records if record.table == "conduct"],
        labels={record.id: record.item for record in merged.values() if record.table == "labels"},
        packs={pack.head.name: pack.head.version for pack in packs if pack.head is not None},
    )


def merge_mistakes(packs: Sequence[Pack]) -> list[Mistake]:
    """Return what is wrong with the form of *packs*, each laid over those before it, by file and line."""
    mistakes = [mistake for pack in packs for mistake in pack.mistakes]
    merged: dict[tuple[str, str], Record] = {}
    for pack in packs:
        mistakes.extend(_collisions(pack, merged))
        merged.update(_own(pack))
    mistakes.extend(islice(_unanswered(packs), _MOST_UNANSWERED))
    return sorted(set(mistakes))


@cache
def _converter() -> Converter:
    return content_converter()


def _read_head(origin: FileText, mistakes: list[Mistake]) -> PackHead | None:
    try:
        return _converter().structure(tomllib.loads(origin.text), PackHead)
    except BaseValidationError as error:
        mistakes.extend(origin.mistake(path, problem_text(path, words)) for path, words in problems_of(error))
    except (ValueError, RecursionError) as error:
        line, words = explain_syntax(ValueError(str(error)), origin.text)
        mistakes.append(Mistake(file=origin.file.shown, line=line, message=words))
    return None


def _own(pack: Pack) -> dict[tuple[str, str], Record]:
    """Return the records of *pack* by table and id; of two with one id the first."""
    own: dict[tuple[str, str], Record] = {}
    for record in pack.records:
        if record.table != "conduct" and record.id:
            own.setdefault((record.table, record.id), record)
    return own


def _collisions(pack: Pack, merged: Mapping[tuple[str, str], Record]) -> Iterator[Mistake]:
    """Yield what collides in *pack*, or with the records of the packs below it."""
    overrides = frozenset(pack.head.overrides) if pack.head is not None else frozenset()
    if pack.head is not None:
        yield from check_names(pack.records, pack=pack.head.name, overrides=overrides)
        below = {name for _, name in merged}
        for number, name in enumerate(pack.head.overrides):
            if name not in below and pack.head_text is not None:
                words = f"overrides: no pack below has {name[:60]!r}{did_you_mean(name, below)}"
                yield pack.head_text.mistake(("overrides", number), words)
    for record in pack.records:
        other = merged.get((record.table, record.id))
        if other is not None and record.id not in overrides and record.table != "conduct" and record.id:
            yield record.mistake(
                f"{record.id!r} is already given at {other.place}; choose another, or list it in overrides of {_HEAD}",
                "id",
            )


def _unanswered(packs: Sequence[Pack]) -> Iterator[Mistake]:
    if not all(pack.is_whole for pack in packs):
        return
    ids: dict[str, set[str]] = {}
    for pack in packs:
        for record in pack.records:
            ids.setdefault(record.table, set()).add(record.id)
    known = {table: frozenset(names) for table, names in ids.items()}
    for pack in packs:
        yield from check_references(pack.records, known=known)
