"""What reading found in the papers, with evidence: the bridge from intake to planning."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum

from attrs import frozen

from second_interview.model.candidacy import Candidacy, Unread
from second_interview.model.dates import PartialDate
from second_interview.model.evidence import Evidence, Line
from second_interview.model.money import CompensationRange
from second_interview.model.papers import Position, Requirement
from second_interview.model.people import Interviewer, InterviewerKind
from second_interview.model.rounds import Exchange

__all__ = [
    "Accomplishment",
    "CareerFact",
    "CareerFactKind",
    "DemandKind",
    "Facts",
    "Figure",
    "ForeignText",
    "Paper",
    "PersonReading",
    "RequirementMatch",
    "Standing",
    "WeakAnswer",
]


@frozen(kw_only=True)
class Figure:
    """A number in a line, as written and as a value."""

    text: str
    """As written, such as ``from 9 to 6 working days``."""
    value: Decimal
    unit: str = ""
    """``%``, a currency code, or the noun that follows."""
    baseline: Decimal | None = None
    """The value before, where the line gives one."""
    direction: str = ""
    """``up`` or ``down`` for what was measured; nothing for an amount that says how much there was."""


@frozen(kw_only=True)
class Accomplishment:
    """A résumé line that tells a deed rather than a duty."""

    line: Line
    position: Position | None = None
    """Where it was done; ``None`` for a project."""
    figures: tuple[Figure, ...] = ()
    verb: str = ""
    weight: int = 0
    """Higher tells more: result, baseline, recency."""
    missing: tuple[str, ...] = ()
    """What a story still needs: ``baseline``, ``period``, ``result``, ``own_share``, ``how``."""
    share: str = ""
    """``own``, or ``we`` where the line speaks of a team or of help."""
    means: str = ""
    """With what or by what it was done, as written."""
    recipient: str = ""
    """For whom, as written."""
    period: str = ""
    """When, how long or how often, as written."""


class Standing(Enum):
    """Whether the résumé shows a requirement."""

    SHOWN = "shown"
    PARTLY = "partly"
    NOT_SHOWN = "not_shown"


class DemandKind(Enum):
    """What sort of thing a requirement asks for, the hardest first."""

    DEGREE = "degree"
    CERTIFICATE = "certificate"
    YEARS = "years"
    TOOL = "tool"
    LANGUAGE = "language"
    TOPIC = "topic"
    SOFT = "soft"
    OTHER = "other"


@frozen(kw_only=True)
class RequirementMatch:
    """A posting requirement against the résumé."""

    requirement: Requirement
    standing: Standing
    shown_by: tuple[Line, ...] = ()
    """Lines that show it, best first; for ``NOT_SHOWN`` the nearest neighbour, if any."""
    missing: tuple[str, ...] = ()
    """The named things in it that no paper shows."""
    kinds: tuple[DemandKind, ...] = ()
    """The sorts of things it asks for, the hardest first."""
    years: tuple[int, ...] = ()
    """The years of experience it asks for, as written."""


class CareerFactKind(Enum):
    """Something in the history that a later round asks about."""

    GAP = "gap"
    SHORT_STAY = "short_stay"
    OVERLAP = "overlap"
    SAME_TITLE = "same_title"
    SEVERAL_ROLES = "several_roles"
    UNSUPPORTED_CLAIM = "unsupported_claim"
    YEARS_CLAIM = "years_claim"
    UNLISTED_CERTIFICATE = "unlisted_certificate"
    CONFLICTING_FIGURES = "conflicting_figures"
    NO_DATES = "no_dates"
    TITLE_JUMP = "title_jump"
    TITLE_DOWN = "title_down"
    CERTIFICATE_STATUS = "certificate_status"
    LETTER_CLAIM = "letter_claim"
    TOOL_BEFORE_RELEASE = "tool_before_release"
    CONFLICTING_COUNTS = "conflicting_counts"
    REPEATED_CLAIM = "repeated_claim"


@frozen(kw_only=True)
class CareerFact:
    """One career fact with the lines it was read from."""

    kind: CareerFactKind
    lines: tuple[Line, ...]
    before: Position | None = None
    after: Position | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    months: int | None = None
    named: str = ""
    """The tool or certificate it is about."""
    year: int | None = None
    """The year a tool came out."""


@frozen(kw_only=True)
class PersonReading:
    """What kind of interviewer a person is, and how that was told."""

    person: Interviewer
    kind: InterviewerKind
    basis: str
    """``relation``, ``title``, ``contact`` or ``none``."""
    runner_up: InterviewerKind | None = None
    confidence: Decimal = Decimal(0)
    """0 to 1; 0 for an unknown kind."""


@frozen(kw_only=True)
class WeakAnswer:
    """A question of an earlier round that went badly, was skipped, or is still open."""

    exchange: Exchange
    words: Line
    """The words that say so."""
    is_open: bool = False
    """True when an answer is still owed rather than weak."""


class Paper(Enum):
    """What kind of text was handed in."""

    POSTING = "posting"
    RESUME = "resume"
    COVER_LETTER = "cover_letter"
    NOTES = "notes"


@frozen(kw_only=True)
class ForeignText:
    """A paper that is not in English: its days, pay and names were read, the rest was not."""

    paper: Paper
    evidence: Evidence
    language: str
    """ISO 639-1 code; ``und`` for a script that is not Latin, ``mis`` where near languages cannot be told apart."""
    days: tuple[date, ...] = ()
    pays: tuple[CompensationRange, ...] = ()
    names: tuple[str, ...] = ()


@frozen(kw_only=True)
class Facts:
    """Everything read, with the candidacy enriched by what free text said."""

    candidacy: Candidacy
    family: str = ""
    """Role family id, or nothing when unknown."""
    family_basis: Line | None = None
    level: str = ""
    people: tuple[PersonReading, ...] = ()
    matches: tuple[RequirementMatch, ...] = ()
    accomplishments: tuple[Accomplishment, ...] = ()
    """Best first."""
    career: tuple[CareerFact, ...] = ()
    weak_answers: tuple[WeakAnswer, ...] = ()
    asked: tuple[Exchange, ...] = ()
    """Every exchange of earlier rounds, stated or read."""
    unread: tuple[Unread, ...] = ()
    foreign: tuple[ForeignText, ...] = ()
    """Papers that are not in English."""

    def is_foreign(self, paper: Paper) -> bool:
        """Return whether a paper of this kind is not in English."""
        return any(one.paper is paper for one in self.foreign)

    def person(self, name: str) -> PersonReading | None:
        """Return the reading of the person called *name* (full name or first name)."""
        wanted = name.strip().lower()
        for reading in self.people:
            if reading.person.name.lower() == wanted:
                return reading
        firsts = [
            r
            for r in self.people
            if r.person.first_name.lower() == wanted or r.person.name.lower().endswith(" " + wanted)
        ]
        return firsts[0] if len(firsts) == 1 else None
