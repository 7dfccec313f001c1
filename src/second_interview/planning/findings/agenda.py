"""Panel and agenda that do not agree: people, minutes, names nobody gave, slots that overlap."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from second_interview.model import AgendaItem, AgendaKind, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.messages import draft
from second_interview.planning.wording import clock, listed

__all__ = ["find", "is_unnamed"]

_TALKS = (AgendaKind.INTERVIEW, AgendaKind.EXERCISE, AgendaKind.PRESENTATION)
_NOBODY = (
    "tbd",
    "tba",
    "tbc",
    "to be confirmed",
    "to be decided",
    "someone",
    "somebody",
    "a member of",
    "member of",
    "n/a",
    "?",
)


def is_unnamed(name: str) -> bool:
    """Say whether *name* stands for somebody nobody has named yet.

    Example:
        >>> is_unnamed("someone from Treasury"), is_unnamed("Tom Byrne")
        (True, False)
    """
    word = name.strip().lower()
    return not word or any(word == mark or word.startswith(f"{mark} ") for mark in _NOBODY)


def find(context: Context) -> Iterator[Found]:
    """Compare every slot with the panel."""
    if context.is_after:
        return
    agenda = context.candidacy.interview.agenda
    yield from _unnamed(context)
    yield from _minutes(context)
    if any(item.kind is AgendaKind.INTERVIEW and item.who for item in agenda):
        yield from _missing(context)
    yield from _overlaps(context)


def _unnamed(context: Context) -> Iterator[Found]:
    slots = [
        item
        for item in context.candidacy.interview.agenda
        if item.kind in {AgendaKind.INTERVIEW, AgendaKind.EXERCISE, AgendaKind.PRESENTATION}
        and item.who
        and all(map(is_unnamed, item.who))
    ]
    people = [person for person in context.candidacy.panel if is_unnamed(person.name)]
    said = " ".join(name.lower() for item in slots for name in item.who)
    unplaced = [person for person in people if person.name.lower() not in said]
    for number, (words, evidence) in enumerate(
        [
            *((_slot(context, item), item.evidence) for item in slots),
            *((person.name, person.evidence) for person in unplaced),
        ],
        start=1,
    ):
        act = context.calendar.next_open(context.today)
        message = draft(
            context,
            "unnamed_interviewer",
            id=f"unnamed-interviewer-{number}",
            to=context.go_between,
            recipient="recruiter_hr",
            item=words,
            reason=context.reason(evidence),
        )
        yield found(
            context,
            "interviewer-unnamed",
            evidence,
            severity=Severity.MATTERS,
            order=24,
            by=act,
            message=message,
            key=str(number),
            slot=words,
            who=context.go_between_name(),
        )


def _slot(context: Context, item: AgendaItem) -> str:
    what = item.said or context.label_of(item.kind.value)
    return f"{what}, {clock(item.at)}" if item.at is not None else what


def _minutes(context: Context) -> Iterator[Found]:
    for item in context.candidacy.interview.agenda:
        if len(item.who) != 1 or item.minutes is None or item.kind not in _TALKS:
            continue
        reading = context.reading(item.who[0])
        if reading is None or reading.person.minutes in {None, item.minutes}:
            continue
        person = reading.person
        yield found(
            context,
            "minutes-differ",
            item.evidence,
            person.evidence,
            severity=Severity.MATTERS,
            order=28,
            key=person.id,
            who=person.name,
            panel=str(person.minutes),
            agenda=str(item.minutes),
            shorter=str(min(person.minutes or 0, item.minutes)),
            ask=context.go_between_name(),
        )


def _missing(context: Context) -> Iterator[Found]:
    agenda = context.candidacy.interview.agenda
    named = {
        reading.person.id for item in agenda for name in item.who if (reading := context.reading(name)) is not None
    }
    absent = [p for p in context.candidacy.panel if p.id not in named and not is_unnamed(p.name)]
    contacts = {contact.name.lower() for contact in context.candidacy.contacts}
    strangers = [
        (name, item)
        for item in agenda
        if item.kind in {AgendaKind.INTERVIEW, AgendaKind.PRESENTATION, AgendaKind.EXERCISE}
        for name in item.who
        if not is_unnamed(name) and context.reading(name) is None and name.lower() not in contacts
    ]
    if absent:
        yield found(
            context,
            "panel-not-on-agenda",
            *(person.evidence for person in absent),
            severity=Severity.MATTERS,
            order=27,
            who=listed(person.name for person in absent),
            ask=context.go_between_name(),
        )
    if strangers:
        yield found(
            context,
            "agenda-not-on-panel",
            *(item.evidence for _, item in strangers),
            severity=Severity.MATTERS,
            order=26,
            who=listed(name for name, _ in strangers),
            ask=context.go_between_name(),
        )


def _overlaps(context: Context) -> Iterator[Found]:
    timed = [item for item in context.candidacy.interview.agenda if item.at is not None]
    for first, second in pairwise(timed):
        if first.minutes is None or first.at is None or second.at is None:
            continue
        ends = datetime.combine(context.day, first.at) + timedelta(minutes=first.minutes)
        begins = datetime.combine(context.day, second.at)
        if ends > begins:
            yield found(
                context,
                "agenda-overlaps",
                first.evidence,
                second.evidence,
                severity=Severity.MATTERS,
                order=27,
                key=clock(second.at),
                first=_slot(context, first),
                second=_slot(context, second),
                minutes=str((ends - begins).seconds // 60),
                ask=context.go_between_name(),
            )
