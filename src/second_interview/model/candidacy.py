"""One candidate's pursuit of one job: everything the plan is built from."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum

from attrs import field, frozen

from second_interview.errors import FieldError
from second_interview.model.checks import not_blank
from second_interview.model.dates import DateSpan, Due, known_zone
from second_interview.model.evidence import Evidence, Line
from second_interview.model.money import CompensationRange, PayExpectation
from second_interview.model.papers import Candidate, JobPosting
from second_interview.model.people import Contact, Disclosure, Hearsay, Interviewer
from second_interview.model.rounds import Promise, Round

__all__ = [
    "Candidacy",
    "Closure",
    "CompetingOffer",
    "Constraint",
    "ConstraintKind",
    "Employer",
    "Note",
    "PayCondition",
    "PayStatement",
    "Unread",
]


@frozen(kw_only=True)
class Closure:
    """Days on which the employer is closed."""

    span: DateSpan
    what: str = ""
    evidence: Evidence | None = None


@frozen(kw_only=True)
class Employer:
    """Who hires, even if the posting names only a search firm."""

    name: str = ""
    zone: str = field(default="", validator=known_zone)
    """IANA zone of the office that decides."""
    country: str = ""
    """ISO 3166 alpha-2."""
    region: str = ""
    closures: tuple[Closure, ...] = ()
    decides: Due | None = None
    """When the decision falls, as far as anyone said."""
    decides_line: Line | None = None
    tells: Due | None = None
    """When the candidate is to hear of it, as far as anyone said; a span of days by its last."""
    tells_line: Line | None = None
    wants_start: Due | None = None
    """By when they want the seat filled, as far as anyone said."""
    wants_start_line: Line | None = None
    notes: tuple[Line, ...] = ()


class ConstraintKind(Enum):
    """What sort of thing binds."""

    NOTICE = "notice"
    ABSENCE = "absence"
    FOOD = "food"
    ACCESS = "access"
    REFERENCE = "reference"
    HOURS = "hours"
    OTHER = "other"


@frozen(kw_only=True)
class Constraint:
    """Something that binds: notice period, a trip, food or access needs, who must not be called, hours taken."""

    kind: ConstraintKind
    line: Line
    span: DateSpan | None = None
    """The days, where it has days."""


@frozen(kw_only=True)
class CompetingOffer:
    """Another offer with its terms and its answer-by time."""

    employer: str = ""
    pay: CompensationRange | None = None
    bonus: Decimal | None = None
    """Target bonus as a share of base pay; 0 where there is none, ``None`` where nobody says."""
    answer_by: Due | None = None
    line: Line


@frozen(kw_only=True)
class PayStatement:
    """A figure said, posted or estimated."""

    pay: CompensationRange
    by: str = ""
    """``me``, ``posting``, a person's name, or a publication."""
    to: str = ""
    on: date | None = None
    words: str = ""
    """The loose words *pay* is a reading of, such as ``high 170s``; empty where the figures themselves were said."""
    line: Line


@frozen(kw_only=True)
class PayCondition:
    """What somebody said the upper part of the pay range is kept for."""

    needs: str = field(validator=not_blank)
    """Such as ``somebody with the license``."""
    by: str = ""
    line: Line


@frozen(kw_only=True)
class Note:
    """Free text from the candidate, kept whole; relative dates in it count from ``written_on``."""

    text: str = field(validator=not_blank)
    document: str = "notes"
    path: str = ""
    first_line: int = 1
    """Line of the document on which the text begins."""
    written_on: date | None = None
    about: str = ""
    """What it is about: ``round 1``, a person's name, ``pay``, or nothing."""


@frozen(kw_only=True)
class Unread:
    """Something in the input that was kept but not understood, or read in one of several possible ways."""

    place: str
    text: str
    remedy: str = ""
    kind: str = ""
    """For a piece of free text, what is open in it: ``day``, ``days``, ``figure``, ``item`` or ``promise``."""


@frozen(kw_only=True)
class Candidacy:
    """One candidate's pursuit of one job.

    A plan needs only a job title and an interview date; every further field makes it richer.
    """

    title: str = field(validator=not_blank)
    """The job title."""
    candidate: Candidate = Candidate()
    posting: JobPosting | None = None
    employer: Employer = Employer()
    panel: tuple[Interviewer, ...] = ()
    contacts: tuple[Contact, ...] = ()
    interview: Round
    """The round to prepare for."""
    rounds: tuple[Round, ...] = ()
    """Rounds already held, oldest first."""
    expectation: PayExpectation | None = None
    pay_statements: tuple[PayStatement, ...] = ()
    pay_conditions: tuple[PayCondition, ...] = ()
    offers: tuple[CompetingOffer, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    promises: tuple[Promise, ...] = ()
    hearsay: tuple[Hearsay, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    on_my_mind: tuple[Line, ...] = ()
    notes: tuple[Note, ...] = ()
    """Free text as given; what reading finds in it is added to the fields above."""
    unread: tuple[Unread, ...] = ()
    """What intake kept without understanding it."""
    written_on: date | None = None
    zone: str = field(default="", validator=known_zone)
    """The candidate's own IANA zone."""

    def __attrs_post_init__(self) -> None:
        if self.interview.day is None:
            raise FieldError(
                "interview", "a plan needs the date of the interview, such as starts = 2026-12-03T09:30:00"
            )
        seen: dict[str, str] = {}
        for person in self.panel:
            if person.id in seen:
                raise FieldError("panel", f"{person.name!r} is named twice; give each person one entry")
            seen[person.id] = person.name

    @property
    def day(self) -> date:
        """The day of the interview in its own zone."""
        day = self.interview.day
        assert day is not None
        return day

    @property
    def employer_zone(self) -> str:
        """The zone business days are counted in: the employer's, the interview's, the candidate's, else UTC."""
        starts = self.interview.starts
        return self.employer.zone or (starts.zone if starts is not None else "") or self.zone or "UTC"

    @property
    def employer_name(self) -> str:
        """The employer's name from the candidacy, else from the posting."""
        return self.employer.name or (self.posting.employer if self.posting is not None else "")
