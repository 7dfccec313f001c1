"""Bridges over demands: found by cues that are theirs alone, with one place for what the papers show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from second_interview.content.files import Mistake
from second_interview.content.records import Record

__all__ = ["check_bridges"]

KINDS = ("tool", "certificate", "duty", "topic", "soft")
_SLOT = "{near}"


def check_bridges(mine: Sequence[Record], below: Sequence[Record]) -> Iterator[Mistake]:
    """Yield bridges nobody would find, that two would answer, or that leave no place for the nearest experience."""
    holders: dict[str, list[Record]] = defaultdict(list)
    for record in below:
        if record.table == "bridge":
            for cue in record.item.cues:
                holders[cue].append(record)
    for record in mine:
        if record.table != "bridge":
            continue
        if record.item.kind not in KINDS:
            yield record.mistake(f"kind: {record.item.kind!r} is not one of {', '.join(KINDS)}", "kind")
        if not record.item.cues:
            yield record.mistake("cues: is empty; write the words by which a posting asks for it", "cues")
        if record.item.carries.count(_SLOT) != 1:
            yield record.mistake("carries: write {near} once, where what the papers show is named", "carries")
        for number, cue in enumerate(record.item.cues):
            other = next((each for each in holders[cue] if _meet(each, record)), None)
            if other is not None:
                yield record.mistake(
                    f"cues: {cue!r} also leads to {other.id!r}; keep it with one of them", "cues", number
                )
            holders[cue].append(record)


def _meet(one: Record, other: Record) -> bool:
    """Say whether both are for one family: two for any family, or two that name the same."""
    return bool(set(one.item.families) & set(other.item.families)) or not (one.item.families or other.item.families)
