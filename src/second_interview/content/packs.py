"""Packs: a folder read into records, and records of several packs merged into one catalog."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any, TypeVar

from attrs import field, frozen
from cattrs import BaseValidationError, Converter
from importlib_resources.abc import Traversable

from second_interview.codec import content_converter, explain_syntax, problem_text, problems_of
from second_interview.content.catalog import Catalog
from second_interview.content.compiled import parsed
from second_interview.content.files import Mistake, find_files, read_text
from second_interview.content.nearest import did_you_mean
from second_interview.content.records import FileText, Record, read_records
from second_interview.content.references import check_names, check_references
from second_interview.content.tables import PackHead
from second_interview.errors import ContentError, PackError
from second_interview.model.bank import (
    Claim,
    Competency,
    Conduct,
    ExerciseFormat,
    FindingText,
    Frame,
    Intent,
    KindProfile,
    Level,
    MessageStructure,
    Question,
    RetiredQuestion,
    RoleFamily,
    Source,
    Stage,
    Topic,
    TourCue,
)

__all__ = ["Pack", "merge_packs", "read_pack"]

_HEAD = "pack.toml"
_MOST_UNANSWERED = 500
"""Looking for the name somebody meant takes time; nobody reads more than this at once."""
_T = TypeVar("_T")


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


def read_pack(root: Traversable, *, shown: str, compiled: Mapping[str, Any] | None = None) -> Pack:
    """Read the folder *root*, with all mistakes in it.

    Args:
        root: the folder.
        shown: what messages call it.
        compiled: the data of its files, as far as they were parsed ahead of time.

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
        data = parsed(compiled or {}, name=file.name, text=text)
        taken = read_records(origin, _converter(), data=data)
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
    mistakes = [mistake for pack in packs for mistake in pack.mistakes]
    merged: dict[tuple[str, str], Record] = {}
    conduct: list[Conduct] = []
    for pack in packs:
        mistakes.extend(_lay_over(pack, merged))
        conduct.extend(record.item for record in pack.records if record.table == "conduct" and record.is_sound)
    mistakes.extend(islice(_unanswered(packs), _MOST_UNANSWERED))
    if mistakes:
        raise ContentError(mistake.problem for mistake in sorted(set(mistakes)))
    versions = {pack.head.name: pack.head.version for pack in packs if pack.head is not None}
    return _catalog([*merged.values()], conduct, versions)


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


def _lay_over(pack: Pack, merged: dict[tuple[str, str], Record]) -> Iterator[Mistake]:
    """Add the records of *pack* to *merged*; yield what collides."""
    overrides = frozenset(pack.head.overrides) if pack.head is not None else frozenset()
    below = {name for _, name in merged}
    if pack.head is not None:
        yield from check_names(pack.records, pack=pack.head.name, overrides=overrides)
        for number, name in enumerate(pack.head.overrides):
            if name not in below and pack.head_text is not None:
                words = f"overrides: no pack below has {name[:60]!r}{did_you_mean(name, below)}"
                yield pack.head_text.mistake(("overrides", number), words)
    mine: dict[tuple[str, str], Record] = {}
    for record in pack.records:
        key = (record.table, record.id)
        if record.table == "conduct" or not record.id:
            continue
        other = merged.get(key)
        if other is not None and record.id not in overrides:
            yield record.mistake(
                f"{record.id!r} is already given at {other.place}; choose another, or list it in overrides of {_HEAD}",
                "id",
            )
        mine.setdefault(key, record)
    merged.update(mine)


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


def _catalog(records: Sequence[Record], conduct: Sequence[Conduct], packs: dict[str, str]) -> Catalog:
    return Catalog(
        stages=_of(Stage, records),
        topics=_of(Topic, records),
        competencies=_of(Competency, records),
        kinds=_of(KindProfile, records),
        levels=_of(Level, records),
        families=_of(RoleFamily, records),
        exercises=_of(ExerciseFormat, records),
        questions=_of(Question, records),
        retired=_of(RetiredQuestion, records),
        cues=_of(TourCue, records),
        messages=_of(MessageStructure, records),
        intents=_of(Intent, records),
        findings=_of(FindingText, records),
        frames=_of(Frame, records),
        claims=_of(Claim, records),
        sources=_of(Source, records),
        conduct=Conduct(
            rules=tuple(dict.fromkeys(rule for each in conduct for rule in each.rules)),
            access=tuple(dict.fromkeys(line for each in conduct for line in each.access)),
        ),
        labels={record.id: record.item for record in records if record.table == "labels"},
        packs=packs,
    )


def _of(kind: type[_T], records: Sequence[Record]) -> tuple[_T, ...]:
    return tuple(record.item for record in records if isinstance(record.item, kind))
