"""Rounds held and planned: who, when, where, the agenda, and what was asked and answered."""

from __future__ import annotations

from datetime import date, time
from enum import Enum

from attrs import field, frozen

from second_interview.model.checks import not_blank, positive
from second_interview.model.dates import Due, Instant
from second_interview.model.evidence import Evidence, Line
from second_interview.model.people import Mode

__all__ = ["AgendaItem", "AgendaKind", "Conversation", "Direction", "Exchange", "Logistics", "Promise", "Round"]


class AgendaKind(Enum):
    """What a slot of the day is."""

    INTERVIEW = "interview"
    TOUR = "tour"
    EXERCISE = "exercise"
    PRESENTATION = "presentation"
    MEAL = "meal"
    WRAP_UP = "wrap_up"
    BREAK = "break"
    OTHER = "other"


@frozen(kw_only=True)
class AgendaItem:
    """A slot of the day."""

    kind: AgendaKind = AgendaKind.INTERVIEW
    said: str = ""
    """What the agenda calls it."""
    at: time | None = None
    """Wall time in the round's zone."""
    minutes: int | None = field(default=None, validator=positive)
    who: tuple[str, ...] = ()
    """Names as written; may be several, none, somebody outside the panel, or ``TBD``."""
    notes: tuple[Line, ...] = ()
    evidence: Evidence | None = None


@frozen(kw_only=True)
class Logistics:
    """Getting there and getting in."""

    place: str = ""
    arrival: str = ""
    access: str = ""
    dress: str = ""
    papers: str = ""
    """What to bring."""
    link: str = ""
    backup: str = ""


class Direction(Enum):
    """Who asked."""

    ASKED_ME = "asked_me"
    I_ASKED = "i_asked"


@frozen(kw_only=True)
class Exchange:
    """A question really asked, by whom, the answer, how it went, what is still owed."""

    direction: Direction
    question: Line
    person: str = ""
    """The other side's name, if known."""
    answer: Line | None = None
    went: Line | None = None
    """How it went, in the candidate's words."""
    owed: Line | None = None
    """What is still owed, in the candidate's words."""


@frozen(kw_only=True)
class Promise:
    """Something one side said it would do."""

    by: str = field(validator=not_blank)
    """``me`` or a name."""
    to: str = ""
    what: Line
    due: Due | None = None
    is_kept: bool = False


@frozen(kw_only=True)
class Conversation:
    """One meeting with one or more interviewers inside a round."""

    interviewers: tuple[str, ...] = ()
    minutes: int | None = field(default=None, validator=positive)
    exchanges: tuple[Exchange, ...] = ()
    notes: tuple[Line, ...] = ()


@frozen(kw_only=True)
class Round:
    """One interview round, held or planned."""

    number: int = field(default=1, validator=positive)
    starts: Instant | None = None
    on: date | None = None
    """The day, when the hour is not known."""
    minutes: int | None = field(default=None, validator=positive)
    mode: Mode = Mode.UNKNOWN
    logistics: Logistics = Logistics()
    agenda: tuple[AgendaItem, ...] = ()
    conversations: tuple[Conversation, ...] = ()
    notes: tuple[Line, ...] = ()

    @property
    def day(self) -> date | None:
        """The day in the round's zone."""
        return self.starts.on if self.starts is not None else self.on

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """Every exchange of the round."""
        return tuple(exchange for talk in self.conversations for exchange in talk.exchanges)

    @property
    def people(self) -> tuple[str, ...]:
        """Names met, in order, once each."""
        return tuple(dict.fromkeys(name for talk in self.conversations for name in talk.interviewers))
