"""Something promised that is due before the interview, overdue, or without a date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model import Contact, Promise, Severity, person_id
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.messages import draft
from second_interview.planning.wording import clip, due_words, listed

__all__ = ["find"]

_SENDING = re.compile(
    r"^(?:to )?(?:send|share|forward|e-?mail|mail|get|give|pass)(?: on)? "
    r"(?:(?:it|her|him|them|you|[A-Z]\w+) )?(?:over )?(?=\w)",
)
_WORK = re.compile(
    r"\b(template|model|file|spreadsheet|workbook|dashboard|sample|report|memo|deck|slides|bridge|code|script|"
    r"analysis|policy|checklist|runbook|schedule|reconciliation|example)s?\b",
    re.IGNORECASE,
)
"""Pieces of work, which may hold an employer's data; a certificate or a list of names does not."""
_MINE = frozenset({"me", "i", "candidate"})


def find(context: Context) -> Iterator[Found]:
    """Report the candidate's open promises with a message each, and what each of the others still owes."""
    theirs: dict[str, list[Promise]] = {}
    for number, promise in enumerate(context.candidacy.promises, start=1):
        if promise.is_kept:
            continue
        if promise.by.lower() in _MINE or promise.by.lower() == context.candidacy.candidate.name.lower():
            yield _mine(context, promise, number)
        else:
            theirs.setdefault(promise.by, []).append(promise)
    for name, promises in theirs.items():
        yield _theirs(context, name, promises)


def _mine(context: Context, promise: Promise, number: int) -> Found:
    due = promise.due.day if promise.due is not None else None
    reading = context.reading(promise.to) if promise.to else None
    message = draft(
        context,
        "promised_item" if _WORK.search(promise.what.text) else "promised_item_plain",
        id=f"promised-item-{number}",
        to=reading.person if reading is not None else _contact(context, promise.to) or context.go_between,
        item=clip(_thing(promise.what.text), 18),
        said_on=context.last_round(),
        reason=context.reason(promise.what),
    )
    late = due is not None and due < context.today
    text = "promise-overdue" if late else "promise-due" if due is not None else "promise-undated"
    by = context.calendar.next_open(context.today) if late or due is None else context.calendar.last_open(due)
    return found(
        context,
        text,
        promise.what,
        severity=Severity.DECIDES if late else Severity.MATTERS,
        order=8 if late else 12,
        by=by,
        message=message,
        key=str(number),
        what=clip(promise.what.text.rstrip("."), 22),
        who=promise.to or context.go_between_name(),
        due=_due(context, promise),
        act=context.on(by),
    )


def _theirs(context: Context, name: str, promises: list[Promise]) -> Found:
    late = any(p.due is not None and p.due.day is not None and p.due.day < context.today for p in promises)
    return found(
        context,
        "promise-theirs-late" if late else "promise-theirs",
        *(promise.what for promise in promises),
        severity=Severity.MATTERS if late else Severity.NOTE,
        order=36,
        key=person_id(name),
        what=listed(f"{_thing(promise.what.text)} ({_due(context, promise)})" for promise in promises),
        who=name,
    )


def _due(context: Context, promise: Promise) -> str:
    return due_words(promise.due, year=context.today.year) if promise.due is not None else context.say("no-date-given")


def _thing(text: str) -> str:
    """Return what was promised without the verb of sending it.

    Example:
        >>> _thing("send Aoife the one-page forecast bridge.")
        'the one-page forecast bridge'
    """
    plain = text.rstrip(".")
    rest = _SENDING.sub("", plain, count=1)
    return rest if len(rest.split()) >= 2 else plain


def _contact(context: Context, name: str) -> Contact | None:
    return next((contact for contact in context.candidacy.contacts if contact.name.lower() == name.lower()), None)
