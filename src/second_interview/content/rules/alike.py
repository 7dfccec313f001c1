"""Two items of one kind that say the same: found by their words, without comparing each with each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from second_interview.content.files import Mistake
from second_interview.content.records import Record
from second_interview.content.wordings import asking_words

__all__ = ["check_alike"]

MOST_ALIKE = 0.85
_TEXT: Mapping[str, str] = {
    "question": "prompt",
    "retired": "question",
    "cue": "look",
    "claim": "says",
    "intent": "when",
    "finding": "title",
    "bridge": "carries",
    "drill": "task",
    "clash": "why",
    "exercise": "scored_on",
    "competency": "definition",
    "topic": "name",
}
"""The text of each table that must not stand twice."""
_FEWEST_WORDS = 4


def check_alike(mine: Sequence[Record], below: Sequence[Record]) -> Iterator[Mistake]:
    """Yield items whose text shares more than 0.85 of its words (both together counted once) with an earlier one."""
    seen: dict[str, list[tuple[frozenset[str], Record]]] = defaultdict(list)
    holding: dict[tuple[str, str], list[int]] = defaultdict(list)
    for record, is_mine in (*((record, False) for record in below), *((record, True) for record in mine)):
        key = _TEXT.get(record.table)
        if key is None:
            continue
        words = asking_words(getattr(record.item, key))
        if len(words) < _FEWEST_WORDS:
            continue
        if is_mine:
            other = _nearest(words, record, seen[record.table], holding)
            if other is not None:
                yield record.mistake(f"{key}: says the same as {other.id!r} at {other.place}; keep one of them", key)
        place = len(seen[record.table])
        seen[record.table].append((words, record))
        for word in words:
            holding[record.table, word].append(place)


def _nearest(
    words: frozenset[str],
    record: Record,
    seen: Sequence[tuple[frozenset[str], Record]],
    holding: Mapping[tuple[str, str], list[int]],
) -> Record | None:
    # Two texts that share 85 of 100 words share one of any 16 per cent of them: looking up the rarest is enough.
    rarest = sorted(words, key=lambda word: (len(holding.get((record.table, word), ())), word))
    some = rarest[: len(words) - int(MOST_ALIKE * len(words)) + 1]
    for place in sorted({place for word in some for place in holding.get((record.table, word), ())}):
        other, item = seen[place]
        if item.id != record.id and len(words & other) / len(words | other) > MOST_ALIKE:
            return item
    return None
