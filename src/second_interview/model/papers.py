"""What the papers show: the candidate and the job as published, each fact with its evidence."""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import field, frozen

from second_interview.errors import FieldError
from second_interview.model.checks import not_blank
from second_interview.model.dates import PartialDate
from second_interview.model.evidence import Evidence, Line
from second_interview.model.money import CompensationRange

__all__ = [
    "Candidate",
    "Certificate",
    "CoverLetter",
    "Education",
    "JobPosting",
    "Language",
    "Position",
    "ProcessHint",
    "ProcessHintKind",
    "Project",
    "Requirement",
    "Skill",
]


@frozen(kw_only=True)
class Position:
    """One job held, paid or not."""

    title: str = ""
    organisation: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    """``None`` when current or unknown; see ``is_current``."""
    is_current: bool = False
    is_volunteer: bool = False
    place: str = ""
    summary: Line | None = None
    highlights: tuple[Line, ...] = ()
    evidence: Evidence

    def __attrs_post_init__(self) -> None:
        if self.is_current and self.end is not None:
            raise FieldError("end", "a current position has no end")

    @property
    def lines(self) -> tuple[Line, ...]:
        """Summary and highlights in order."""
        return ((self.summary,) if self.summary is not None else ()) + self.highlights


@frozen(kw_only=True)
class Education:
    """A course of study."""

    institution: str = ""
    area: str = ""
    study_type: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    score: str = ""
    evidence: Evidence


@frozen(kw_only=True)
class Certificate:
    """A certificate, licence or examination passed."""

    name: str = field(validator=not_blank)
    issuer: str = ""
    on: PartialDate | None = None
    evidence: Evidence


@frozen(kw_only=True)
class Skill:
    """A skill group as the résumé states it."""

    name: str = ""
    level: str = ""
    keywords: tuple[str, ...] = ()
    evidence: Evidence


@frozen(kw_only=True)
class Language:
    """A language with the fluency as stated."""

    name: str = field(validator=not_blank)
    fluency: str = ""
    evidence: Evidence


@frozen(kw_only=True)
class Project:
    """A project, publication or award: something done outside a position."""

    name: str = field(validator=not_blank)
    lines: tuple[Line, ...] = ()
    evidence: Evidence


@frozen(kw_only=True)
class CoverLetter:
    """A cover letter by paragraphs."""

    paragraphs: tuple[Line, ...]
    evidence: Evidence


@frozen(kw_only=True)
class Candidate:
    """The person as their papers show them."""

    name: str = ""
    label: str = ""
    """Headline, such as ``Senior Accountant``."""
    email: str = ""
    place: str = ""
    country: str = ""
    """ISO 3166 alpha-2, if the paper gives one."""
    summary: Line | None = None
    positions: tuple[Position, ...] = ()
    """In the order of the paper, usually newest first."""
    education: tuple[Education, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    skills: tuple[Skill, ...] = ()
    languages: tuple[Language, ...] = ()
    projects: tuple[Project, ...] = ()
    cover_letter: CoverLetter | None = None

    @property
    def first_name(self) -> str:
        """The first word of the name, or nothing."""
        return self.name.split()[0] if self.name.split() else ""

    @property
    def current(self) -> Position | None:
        """The current paid position, else the one that ended last."""
        paid = [position for position in self.positions if not position.is_volunteer]
        running = [position for position in paid if position.is_current]
        if running:
            return max(running, key=_start_key)
        return max(paid, key=lambda p: p.end.last_day() if p.end else date.min, default=None)


def _start_key(position: Position) -> date:
    return position.start.first_day() if position.start else date.min


@frozen(kw_only=True)
class Requirement:
    """One thing a posting asks for."""

    text: str = field(validator=not_blank)
    is_must: bool
    """False for a nice-to-have."""
    evidence: Evidence


class ProcessHintKind(Enum):
    """What a posting's sentence about its hiring tells."""

    ROUNDS = "rounds"
    EXERCISE = "exercise"
    TIMELINE = "timeline"
    CHECK = "check"
    VISA = "visa"


@frozen(kw_only=True)
class ProcessHint:
    """One sentence of a posting about the way to an offer."""

    kind: ProcessHintKind
    line: Line
    rounds: int | None = None
    """How many rounds it states, if it gives a number."""


@frozen(kw_only=True)
class JobPosting:
    """The job as published."""

    title: str = ""
    employer: str = ""
    requirements: tuple[Requirement, ...] = ()
    responsibilities: tuple[Line, ...] = ()
    lines: tuple[Line, ...] = ()
    """The whole visible text, line by line."""
    pay: CompensationRange | None = None
    pay_line: Line | None = None
    """The words the pay was read from."""
    place: str = ""
    country: str = ""
    workplace: Line | None = None
    """What the posting says about remote, hybrid or office work."""
    reports_to: Line | None = None
    """The words that say whom the job reports to."""
    team: Line | None = None
    """The words that say how large the team is, or who is led."""
    process: tuple[ProcessHint, ...] = ()
    """What it says of the way to an offer."""
    employment_type: str = ""
    posted_on: date | None = None
    closes_on: date | None = None
    evidence: Evidence
