"""What notes say joined with what the candidacy states: a stated item wins, the same thing stays one item."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import TypeVar

from attrs import evolve

from second_interview.model import (
    AgendaItem,
    Candidacy,
    Closure,
    CompetingOffer,
    Constraint,
    ConstraintKind,
    Conversation,
    Direction,
    Disclosure,
    Due,
    Exchange,
    Hearsay,
    Line,
    PayCondition,
    PayStatement,
    Promise,
    Round,
)
from second_interview.reading.exchanges import FoundExchange

__all__ = [
    "joined",
    "joined_rounds",
    "same_agenda",
    "same_closure",
    "same_condition",
    "same_constraint",
    "same_disclosure",
    "same_hearsay",
    "same_line",
    "same_offer",
    "same_pay",
    "same_promise",
]

_T = TypeVar("_T")
_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "to",
        "of",
        "in",
        "on",
        "at",
        "by",
        "for",
        "and",
        "or",
        "my",
        "me",
        "i",
        "you",
        "he",
        "she",
        "they",
        "it",
        "is",
        "was",
        "with",
        "from",
        "that",
        "this",
        "about",
    ]
)


_MOST = 300
"""More of one kind than anybody has; what is beyond stays in the notes."""


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset(word[:6] for word in re.findall(r"\w+", text[:400].lower()) if word not in _SMALL)


def _alike(one: str, two: str, share: float = 0.6) -> bool:
    a, b = _words(one), _words(two)
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= share


def joined(stated: Sequence[_T], read: Iterable[_T], same: Callable[[_T, _T], _T | None]) -> tuple[_T, ...]:
    """Return *stated* and what is new in *read*; *same* gives the stated item, enriched, where both are one."""
    result = list(stated)
    for item in islice(read, _MOST):
        for at, known in enumerate(result):
            one = same(known, item)
            if one is not None:
                result[at] = one
                break
        else:
            result.append(item)
    return tuple(result)


def same_line(known: Line, new: Line) -> Line | None:
    """The same words, or nearly."""
    return known if _alike(known.text, new.text, 0.8) else None


def _object(what: Line) -> str:
    return re.sub(
        r"\b(?:send|share|e-?mail|get|give|forward|bring|confirm|call|back|know|let)\b",
        " ",
        what.text,
        flags=re.IGNORECASE,
    )


def same_promise(known: Promise, new: Promise) -> Promise | None:
    """One promise by the same side about the same thing."""
    if known.by.split()[0].lower() != new.by.split()[0].lower() or not _alike(
        _object(known.what), _object(new.what), 0.5
    ):
        return None
    return evolve(known, due=_due_of(known.due, new.due), to=known.to or new.to, is_kept=known.is_kept or new.is_kept)


def _due_of(known: Due | None, new: Due | None) -> Due | None:
    """The stated time; of the same words (``by the 20th``) the earlier day, as the note tells when they were said."""
    if known is None or new is None:
        return known or new
    one, two = (re.sub(r"^(?:by|on|before|until)\s|\bthe\s", "", due.said.lower()).strip() for due in (known, new))
    earlier = known.day is not None and new.day is not None and new.day < known.day
    return new if one and one == two and earlier else known


def same_constraint(known: Constraint, new: Constraint) -> Constraint | None:
    """One constraint of a kind; two absences are one where their days meet."""
    if known.kind is not new.kind:
        return None
    if known.kind is ConstraintKind.ABSENCE and known.span is not None and new.span is not None:
        meets = known.span.first <= new.span.last and new.span.first <= known.span.last
        return known if meets else None
    several = known.kind in {ConstraintKind.FOOD, ConstraintKind.ACCESS, ConstraintKind.HOURS, ConstraintKind.OTHER}
    if several and not _alike(known.line.text, new.line.text, 0.3):
        return None
    return evolve(known, span=known.span or new.span)


def same_offer(known: CompetingOffer, new: CompetingOffer) -> CompetingOffer | None:
    """One offer of the same employer; an offer without a name is the one that is known."""
    named = known.employer and new.employer
    if named and known.employer.split()[0].lower() != new.employer.split()[0].lower():
        return None
    return evolve(
        known,
        employer=known.employer or new.employer,
        pay=known.pay or new.pay,
        bonus=known.bonus if known.bonus is not None else new.bonus,
        answer_by=known.answer_by or new.answer_by,
    )


def same_pay(known: PayStatement, new: PayStatement) -> PayStatement | None:
    """The same figures from the same side."""
    figures = (known.pay.low, known.pay.high) == (new.pay.low, new.pay.high)
    one_side = not known.by or not new.by or known.by.split()[0].lower() == new.by.split()[0].lower()
    return known if figures and one_side else None


def same_condition(known: PayCondition, new: PayCondition) -> PayCondition | None:
    """The same said of the upper part of the range."""
    return evolve(known, by=known.by or new.by) if _alike(known.needs, new.needs) else None


def same_closure(known: Closure, new: Closure) -> Closure | None:
    """Closures whose days meet."""
    return known if known.span.first <= new.span.last and new.span.first <= known.span.last else None


def same_hearsay(known: Hearsay, new: Hearsay) -> Hearsay | None:
    """The same said of the same person."""
    if known.about.split()[0].lower() != new.about.split()[0].lower() or not _alike(known.line.text, new.line.text):
        return None
    return evolve(known, said_by=known.said_by or new.said_by)


def same_disclosure(known: Disclosure, new: Disclosure) -> Disclosure | None:
    """The same fact known to the same person."""
    alike = _alike(known.line.text, new.line.text, 0.5)
    return known if known.known_to.split()[0].lower() == new.known_to.split()[0].lower() and alike else None


def same_agenda(known: AgendaItem, new: AgendaItem) -> AgendaItem | None:
    """One slot a kind: an agenda that has the kind has it already."""
    return known if known.kind is new.kind else None


def joined_rounds(candidacy: Candidacy, read: Sequence[FoundExchange]) -> tuple[Round, ...]:
    """Return the rounds with what notes tell of their questions; notes that name no round belong to the last one."""
    rounds = {held.number: held for held in candidacy.rounds}
    last = max(rounds, default=max(1, candidacy.interview.number - 1))
    for found in read[:_MOST]:
        number = (
            found.round if found.round and (found.round in rounds or found.round < candidacy.interview.number) else last
        )
        rounds[number] = _with(rounds.get(number) or Round(number=number), found.exchange)
    return tuple(rounds[number] for number in sorted(rounds))


def _with(held: Round, exchange: Exchange) -> Round:
    if not exchange.person and len(held.people) == 1:
        exchange = evolve(exchange, person=held.people[0])
    for at, talk in enumerate(held.conversations):
        for place, known in enumerate(talk.exchanges):
            if known.direction is exchange.direction and _alike(known.question.text, exchange.question.text, 0.75):
                both = (*talk.exchanges[:place], _filled(known, exchange), *talk.exchanges[place + 1 :])
                return _talking(held, at, evolve(talk, exchanges=both))
    homes = [at for at, talk in enumerate(held.conversations) if exchange.person in talk.interviewers]
    if not held.conversations:
        who = (exchange.person,) if exchange.person else ()
        return evolve(held, conversations=(Conversation(interviewers=who, exchanges=(exchange,)),))
    at = homes[0] if homes else 0
    talk = held.conversations[at]
    return _talking(held, at, evolve(talk, exchanges=(*talk.exchanges, exchange)))


def _talking(held: Round, at: int, talk: Conversation) -> Round:
    return evolve(held, conversations=(*held.conversations[:at], talk, *held.conversations[at + 1 :]))


def _filled(known: Exchange, new: Exchange) -> Exchange:
    asked = known.direction is Direction.ASKED_ME
    return evolve(
        known,
        person=known.person or new.person,
        answer=known.answer or new.answer,
        went=known.went or new.went,
        owed=known.owed or (new.owed if asked else None),
    )
