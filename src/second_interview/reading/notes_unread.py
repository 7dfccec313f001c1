"""What in notes looked as if it mattered and was not read: figures, days with two readings, deadlines, promises."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from second_interview.model import Unread
from second_interview.reading.dates import FoundDay, find_days
from second_interview.reading.pay import find_pay
from second_interview.reading.sentences import Sentence

__all__ = ["read_unread"]

_NUMERIC = re.compile(
    r"(?<![0-9/.$£€])[0-9]{1,2}([/.])[0-9]{1,2}\1(?:20)?[0-9]{2}(?![0-9/])|\b(?:on|by|until|before|till?)"
    r"\s[0-9]{1,2}/[0-9]{1,2}(?![0-9/])",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s(?:the\s)?[0-9]{1,2}(?:st|nd|rd|"
    r"th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|"
    r"nov|dec)[a-z]*\.?\s[0-9]{1,2}",
    re.IGNORECASE,
)
_DEADLINE = re.compile(r"\b(?:deadline|no later than|latest|expires?|due|lapses?)\b", re.IGNORECASE)
_LISTS = frozenset({"offers", "promises", "closures", "hearsay", "disclosures"})
_NOTHING = re.compile(r"(?:none|no|nothing|n/?a|not\s(?:yet|known)|-+)\b", re.IGNORECASE)
_PROMISED = re.compile(r"\b(?:i promised|i owe|promised me|owes me)\b", re.IGNORECASE)


def read_unread(sentences: Sequence[Sentence], *, used: frozenset[int], known: frozenset[date]) -> tuple[Unread, ...]:
    """Return what was kept without being understood.

    Args:
        sentences: Everything the notes say.
        used: Indexes of the sentences something was read from.
        known: Days that need no explanation, such as the day of the interview.
    """
    found = []
    for sentence in sentences:
        kind, remedy = next(_remedies(sentence, sentence.index in used, known), ("", ""))
        if remedy:
            place = f"{sentence.document}: line {sentence.number}"
            found.append(Unread(place=place, text=sentence.text, remedy=remedy, kind=kind))
    return tuple(found)


def _remedies(sentence: Sentence, is_used: bool, known: frozenset[date]) -> Iterator[tuple[str, str]]:
    """Yield what is open in a sentence, and what whoever writes the input can do about it."""
    days = find_days(sentence.text, said_on=sentence.said_on, day_first=sentence.day_first)
    doubtful = [
        match
        for match in (*_NUMERIC.finditer(sentence.text), *_WRITTEN.finditer(sentence.text))
        if not _read(match, days)
    ]
    if doubtful:
        yield "day", f"{doubtful[0][0].strip()!r} names no single day; write it as 2026-12-03"
    if is_used:
        vague = next(
            (day for day in days if not day.is_exact and day.day and day.words.lower().startswith("next")), None
        )
        if vague is not None and sentence.said_on is not None:
            yield "day", f"{vague.words!r} was read as {vague.first}; write the day if another is meant"
        return
    if sentence.section in {"asked_me", "i_asked", "to_ask"}:
        return
    if any(pay.low != pay.high or pay.currency for pay in find_pay(sentence.text)):
        yield "figure", "whose figure is it? state it under pay.said or under [[offers]]"
    ahead = [day for day in days if day.is_exact and not (day.day and day.first in known) and _is_ahead(day, sentence)]
    if any(day.day is None for day in ahead) or (ahead and _DEADLINE.search(sentence.text)):
        yield "days", "what happens on these days? state it under [[constraints]], employer.closures or [[promises]]"
    if sentence.section in _LISTS and sentence.is_item and not _NOTHING.match(sentence.text):
        yield "item", f"not understood as one of the {sentence.section.replace('_', ' ')}; state it in its own fields"
    if _PROMISED.search(sentence.text):
        yield "promise", "state it under [[promises]] with by, what and due"


def _is_ahead(day: FoundDay, sentence: Sentence) -> bool:
    return sentence.said_on is None or day.last >= sentence.said_on


def _read(match: re.Match[str], days: Sequence[FoundDay]) -> bool:
    return any(day.start < match.end() and match.start() < day.end for day in days)
