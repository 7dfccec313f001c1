"""Messages: short enough, with a time to send them, and ladders that end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from second_interview.content.files import Mistake
from second_interview.content.records import Record
from second_interview.content.wordings import word_count

__all__ = ["check_messages"]

EVENTS = (
    "interview",
    "announced_date",
    "promise",
    "invitation",
    "competing_offer",
    "offer",
    "decision",
    "rejection",
    "before_interview",
)
_PLACE = re.compile(r"\[[^\]]*\]|\{\w+\}")


def check_messages(mine: Sequence[Record], below: Sequence[Record]) -> Iterator[Mistake]:
    """Yield messages without a time, with more words than they allow, or that follow one another without end."""
    records = [record for record in (*below, *mine) if record.table == "message"]
    kinds = {record.item.kind for record in records}
    then = {record.item.kind: record.item.then for record in records}
    for record in mine:
        if record.table != "message":
            continue
        item = record.item
        if not item.send_window:
            yield record.mistake("send_window: is empty; say when to send it", "send_window")
        if item.sent_after not in (*EVENTS, *kinds):
            events = ", ".join(EVENTS)
            yield record.mistake(f"sent_after: {item.sent_after!r} is no event; write one of {events}", "sent_after")
        if item.last_day < item.first_day:
            yield record.mistake(f"last_day: {item.last_day} lies before first_day {item.first_day}", "last_day")
        if item.then and item.then not in kinds:
            yield record.mistake(f"then: no message has the kind {item.then!r}", "then")
        if _goes_round(item.kind, then):
            yield record.mistake("then: the messages follow one another without end; leave out one then", "then")
        words = word_count(_PLACE.sub("one", item.body))
        if words > item.max_words:
            yield record.mistake(f"body: {words} words without its places; at most {item.max_words}", "body")


def _goes_round(kind: str, then: dict[str, str]) -> bool:
    seen: set[str] = set()
    while kind and kind not in seen:
        seen.add(kind)
        kind = then.get(kind, "")
    return bool(kind)
