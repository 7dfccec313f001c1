"""Other wordings of a question: enough of them, and in really different words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from second_interview.content.files import Mistake
from second_interview.content.records import Record
from second_interview.content.wordings import asking_words, overlap

__all__ = ["check_worded"]

FEWEST = 4
MOST_SHARED = 0.5


def check_worded(mine: Sequence[Record], below: Sequence[Record]) -> Iterator[Mistake]:
    """Yield wordings that are too few, too alike, too bare, or those of another question."""
    taken = {_plain(text): record.id for record in below if record.table == "question" for text in _texts(record)}
    for record in mine:
        if record.table != "question":
            continue
        wordings: tuple[str, ...] = record.item.wordings
        if len(wordings) < FEWEST:
            yield record.mistake(
                f"wordings: {len(wordings)} other wordings; write at least {FEWEST}, each in other words", "wordings"
            )
        for number, wording in enumerate(wordings):
            yield from _of_one(record, number, wording)
        for text in _texts(record):
            other = taken.setdefault(_plain(text), record.id)
            if other != record.id:
                yield record.mistake(f"{text[:60]!r} also stands for {other!r}; keep it with one of them")


def _of_one(record: Record, number: int, wording: str) -> Iterator[Mistake]:
    place = ("wordings", number)
    if not asking_words(wording):
        yield record.mistake(f"wording {number + 1} has no word that tells what is asked; name the matter", *place)
    siblings = record.item.wordings[:number]
    others = [(record.item.prompt, "the prompt"), *((text, f"wording {n}") for n, text in enumerate(siblings, 1))]
    for other, name in others:
        if overlap(wording, other) > MOST_SHARED:
            both = ", ".join(sorted(asking_words(wording) & asking_words(other)))
            yield record.mistake(
                f"wording {number + 1} shares more than half of its words with {name} ({both}); say it in other words",
                *place,
            )


def _texts(record: Record) -> tuple[str, ...]:
    return (record.item.prompt, *record.item.wordings)


def _plain(text: str) -> str:
    return " ".join(sorted(asking_words(text))) + ("" if asking_words(text) else text)
