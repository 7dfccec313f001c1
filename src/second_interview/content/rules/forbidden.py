"""Words content must not use: the lists that packs bring as ``[[forbidden]]``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from second_interview.content.files import Mistake
from second_interview.content.records import Record
from second_interview.content.texts import texts_of
from second_interview.model.bank import AskedBy
from second_interview.model.practice import Forbidden

__all__ = ["check_forbidden"]

_QUOTED: Mapping[str, tuple[str, ...]] = {
    "retired": ("question", "why"),
    "topic": ("first_round", "cues"),
    "claim": ("limit", "citation"),
    "message": ("forbidden",),
    "question": ("cues", "weak"),
}
"""Where the words may stand, because they are quoted there, or are what others say."""
_WITHOUT = frozenset(
    {
        "id",
        "cues",
        "title_cues",
        "text_cues",
        "near",
        "reason",
        "reason_cues",
        "employer_cues",
        "citation",
        "sources",
    }
)
_NO_PROSE = ("forbidden", "source")


def check_forbidden(mine: Sequence[Record], below: Sequence[Record]) -> Iterator[Mistake]:
    """Yield each forbidden phrase with the reason and what to write instead."""
    lists = [record.item for record in (*below, *mine) if record.table == "forbidden"]
    if not lists:
        return
    phrases = {phrase: item for item in lists for phrase in item.phrases}
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(phrase) for phrase in sorted(phrases, key=_longest))})(?!\w)")
    for record in mine:
        if record.table in _NO_PROSE:
            continue
        for text, path in texts_of(record.item, without=_WITHOUT.union(_QUOTED.get(record.table, ()))):
            for found in dict.fromkeys(pattern.findall(text.lower().replace("’", "'"))):
                if not _is_free(phrases[found], record):
                    yield record.mistake(f"{path[0] if path else 'text'}: {_words(found, phrases[found])}", *path)


def _is_free(item: Forbidden, record: Record) -> bool:
    asks = getattr(record.item, "asked_by", None) is AskedBy.CANDIDATE
    return bool(item.only_in) and not {record.table, "ask" if asks else ""} & set(item.only_in)


def _words(phrase: str, item: Forbidden) -> str:
    why, instead = (text[:1].lower() + text[1:].rstrip(".") for text in (item.why, item.instead))
    return f"{phrase!r}: {why}; {instead}"


def _longest(phrase: str) -> tuple[int, str]:
    return -len(phrase), phrase
