"""Questions of both directions: short, single, and with all that a plan prints of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from second_interview.content.files import Mistake
from second_interview.content.records import Record
from second_interview.content.wordings import question_count, word_count
from second_interview.model.bank import AskedBy

__all__ = ["check_asked"]

MOST_WORDS = 30
_PROBES = 3
_FEWEST_STEPS = 4
_EMPLOYERS = ("why_asked", "strong", "weak", "interviewers")


def check_asked(mine: Sequence[Record], _below: Sequence[Record] = ()) -> Iterator[Mistake]:
    """Yield questions that are too long, ask two things, or leave out what a plan needs."""
    for record in mine:
        if record.table == "question":
            yield from _length(record, "prompt", record.item.prompt)
            yield from _employers(record) if record.item.asked_by is AskedBy.EMPLOYER else _candidates(record)
        elif record.table == "retired":
            yield from _length(record, "instead", record.item.instead)
        elif record.table == "topic":
            for number, text in enumerate(record.item.deeper):
                yield from _length(record, "deeper", text, number)


def _length(record: Record, key: str, text: str, *path: int) -> Iterator[Mistake]:
    words, marks = word_count(text), question_count(text)
    if words > MOST_WORDS:
        yield record.mistake(f"{key}: {words} words; a question has at most {MOST_WORDS}", key, *path)
    if marks > 1:
        yield record.mistake(f"{key}: {marks} questions in one; ask one thing", key, *path)


def _employers(record: Record) -> Iterator[Mistake]:
    item = record.item
    for key in _EMPLOYERS:
        if not getattr(item, key):
            yield record.mistake(f"{key}: is empty; say what an interviewer looks for", key)
    if len(item.probes) != _PROBES:
        yield record.mistake(f"probes: {len(item.probes)} given; write exactly {_PROBES}", "probes")
    if item.steps and len(item.steps) < _FEWEST_STEPS:
        yield record.mistake(f"steps: {len(item.steps)} given; a process has at least {_FEWEST_STEPS}", "steps")
    if bool(item.steps) != bool(item.forgotten) or bool(item.steps) != bool(item.proof):
        yield record.mistake("steps, forgotten and proof belong together; write all three or none", "steps")


def _candidates(record: Record) -> Iterator[Mistake]:
    if not record.item.decides:
        yield record.mistake("decides: is empty; say what the answer decides", "decides")
    if not record.item.prompt.endswith("?"):
        yield record.mistake("prompt: does not end in a question mark", "prompt")
