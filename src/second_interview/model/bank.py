"""What content is made of: the records that packs hold. Field names are the keys of the TOML files."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum

from attrs import Attribute, field, frozen

from second_interview.errors import FieldError
from second_interview.model.checks import not_blank, not_negative, positive
from second_interview.model.evidence import Grade
from second_interview.model.people import InterviewerKind

__all__ = [
    "Area",
    "AskedBy",
    "Claim",
    "Competency",
    "Conduct",
    "ExerciseFormat",
    "FindingText",
    "Frame",
    "Intent",
    "KindProfile",
    "Level",
    "MessageStructure",
    "Question",
    "QuestionKind",
    "RetiredQuestion",
    "RoleFamily",
    "Source",
    "Stage",
    "Topic",
    "TourCue",
]


_SLUG = re.compile(r"[a-z0-9_-]+/[a-z0-9_-]+")
_WORD = re.compile(r"[a-z0-9_]+")


def slug(_: object, attribute: Attribute[str], value: str) -> None:
    """Require an id such as ``core/close-days``."""
    if not _SLUG.fullmatch(value):
        raise FieldError(
            attribute.name, f"{value!r} is not an id; write pack/slug in lower case, such as 'core/close-days'"
        )


def _word(_: object, attribute: Attribute[str], value: str) -> None:
    if not _WORD.fullmatch(value):
        raise FieldError(attribute.name, f"{value!r} is not a word of the vocabulary; write lower_case")


class AskedBy(Enum):
    """Who asks a question of the bank."""

    EMPLOYER = "employer"
    CANDIDATE = "candidate"


class QuestionKind(Enum):
    """What sort of answer an employer's question wants."""

    PAST = "past"
    DILEMMA = "dilemma"
    TECHNICAL = "technical"
    RESUME = "resume"
    MOTIVATION = "motivation"


class Area(Enum):
    """What part of the decision a candidate's question serves."""

    ROLE = "role"
    ORGANISATION = "organisation"
    CULTURE = "culture"
    GROWTH = "growth"
    PROCESS = "process"
    COMPENSATION = "compensation"
    LOGISTICS = "logistics"


@frozen(kw_only=True)
class Source:
    """A source that was read, with what was read of it."""

    id: str = field(validator=not_blank)
    title: str = field(validator=not_blank)
    where: str = ""
    year: int | None = None


@frozen(kw_only=True)
class Claim:
    """A research claim the library may make, with its limit."""

    id: str = field(validator=slug)
    grade: Grade
    says: str = field(validator=not_blank)
    limit: str = ""
    citation: str = ""
    sources: tuple[str, ...] = ()
    reviewed_on: date


@frozen(kw_only=True)
class Topic:
    """What a question is really about; two questions with one topic are the same question unless one goes deeper."""

    id: str = field(validator=_word)
    name: str = field(validator=not_blank)
    area: str
    first_round: str = ""
    deeper: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    reviewed_on: date


@frozen(kw_only=True)
class Competency:
    """What an interviewer judges."""

    id: str = field(validator=_word)
    code: str
    name: str = field(validator=not_blank)
    definition: str
    evidence: str
    """What a good answer contains."""
    onet: tuple[str, ...] = ()
    work_styles: tuple[str, ...] = ()
    decisive_for: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    probed_by: dict[str, int]
    """0 to 3 by interviewer kind."""
    grade: Grade
    reviewed_on: date

    def weight(self, kind: InterviewerKind) -> int:
        """Return how likely *kind* probes this, 0 to 3; an unknown person counts as a peer does."""
        known = InterviewerKind.PEER if kind is InterviewerKind.UNKNOWN else kind
        return self.probed_by.get(known.value, 0)


@frozen(kw_only=True)
class KindProfile:
    """What one kind of interviewer is for."""

    id: str = field(validator=_word)
    name: str = field(validator=not_blank)
    wants: str
    moves: tuple[str, ...] = ()
    works: tuple[str, ...] = ()
    fails: tuple[str, ...] = ()
    learn: tuple[str, ...] = ()
    do_not_ask: tuple[str, ...] = ()
    note: str = ""
    title_cues: tuple[str, ...] = ()
    grade: Grade
    reviewed_on: date


@frozen(kw_only=True)
class Level:
    """A seniority band."""

    id: str = field(validator=_word)
    code: str
    name: str
    years_low: int = field(validator=not_negative)
    years_high: int | None = None
    centre: str
    people: tuple[str, ...] = ()
    exercise: str = ""
    title_cues: tuple[str, ...] = ()
    grade: Grade
    reviewed_on: date | None = None


@frozen(kw_only=True)
class RoleFamily:
    """A family of jobs and what its second interview holds."""

    id: str = field(validator=_word)
    code: str
    name: str
    area: str
    soc: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    """Levels at which this job exists; empty for any."""
    title_cues: tuple[str, ...] = ()
    text_cues: tuple[str, ...] = ()
    expect: str
    formats: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    dilemma: str = ""
    ask: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    first_month: tuple[str, ...] = ()
    tour: tuple[str, ...] = ()
    grade: Grade
    as_of: date | None = None
    reviewed_on: date


@frozen(kw_only=True)
class ExerciseFormat:
    """A work sample, case, presentation or other exercise, and how to prepare for it."""

    id: str = field(validator=_word)
    name: str
    cues: tuple[str, ...] = ()
    confirm: tuple[str, ...] = ()
    scored_on: str = ""
    stage: str = ""
    """The stage that says what to expect of it."""
    prepare: tuple[str, ...] = ()
    trap: str = ""
    grade: Grade
    reviewed_on: date


@frozen(kw_only=True)
class Stage:
    """One of the six stages, or an extra one that a panel or agenda calls for."""

    id: str = field(validator=_word)
    name: str
    order: int = field(validator=positive)
    purpose: str
    expect: str = ""
    expect_for: dict[str, str] = field(factory=dict)
    """What to expect by area (``accounting``, ``finance``, ``it``), role family or level."""
    prepare: tuple[str, ...] = ()
    do: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    on_video: str = ""
    minutes: int = field(validator=positive)
    grade: Grade
    claims: tuple[str, ...] = ()
    reviewed_on: date


@frozen(kw_only=True)
class Question:
    """Something asked in a later round, by the employer or by the candidate."""

    id: str = field(validator=slug)
    asked_by: AskedBy
    topic: str
    prompt: str = field(validator=not_blank)
    wordings: tuple[str, ...] = ()
    """Other ways in which the same question is said."""
    families: tuple[str, ...] = ()
    """Role families it suits; empty for any."""
    levels: tuple[str, ...] = ()
    """Levels it suits; empty for any."""
    countries: tuple[str, ...] = ()
    """ISO 3166 alpha-2 codes where it is asked, for rules of one country; empty for any."""
    cues: tuple[str, ...] = ()
    """Words in a posting, résumé or note that make it more pertinent."""
    competencies: tuple[str, ...] = ()
    """What an employer's question judges, the primary one first."""
    kind: QuestionKind | None = None
    interviewers: tuple[InterviewerKind, ...] = ()
    """Kinds of interviewer likely to ask it."""
    why_asked: str = ""
    strong: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    probes: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    """The steps in order, where the question asks to walk through a process."""
    forgotten: str = ""
    """The check people forget in that process."""
    proof: str = ""
    """What shows afterwards that it was done."""
    area: Area | None = None
    ask: tuple[InterviewerKind, ...] = ()
    """Kinds of person who can really answer a candidate's question."""
    not_ask: tuple[InterviewerKind, ...] = ()
    depth: int = 2
    """1 first-round form, 2 second-round form, 3 further still."""
    value: int = 1
    """Decision value, 1 to 3."""
    decides: str = ""
    follow_up: str = ""
    grade: Grade
    claims: tuple[str, ...] = ()
    as_of: date | None = None
    reviewed_on: date

    def __attrs_post_init__(self) -> None:
        if self.asked_by is AskedBy.EMPLOYER:
            if self.kind is None or not self.competencies:
                raise FieldError("kind", "an employer's question needs a kind and at least one competency")
        elif self.area is None or not self.ask or not self.follow_up:
            raise FieldError("area", "a candidate's question needs an area, who can answer (ask) and a follow_up")
        if not 1 <= self.depth <= 3:
            raise FieldError("depth", f"{self.depth} is not 1, 2 or 3")
        if not 1 <= self.value <= 3:
            raise FieldError("value", f"{self.value} is not 1, 2 or 3")


@frozen(kw_only=True)
class RetiredQuestion:
    """A cliché or first-round question, and what to ask instead."""

    id: str = field(validator=slug)
    question: str
    why: str
    instead: str
    reviewed_on: date | None = None


@frozen(kw_only=True)
class TourCue:
    """Something to notice on a tour or in a video call: saw, could mean, how to check."""

    id: str = field(validator=slug)
    name: str
    look: str
    could_mean: str
    or_mean: str
    check: str
    ask: tuple[InterviewerKind, ...] = ()
    dimension: str
    setting: str
    families: tuple[str, ...] = ()
    weight: int = 1
    grade: Grade
    reviewed_on: date


@frozen(kw_only=True)
class Conduct:
    """How to behave on a tour, and access questions to settle ahead."""

    rules: tuple[str, ...] = ()
    access: tuple[str, ...] = ()


@frozen(kw_only=True)
class MessageStructure:
    """A message: what it must and must not contain, and words with slots."""

    id: str = field(validator=slug)
    kind: str
    recipients: tuple[str, ...] = ()
    """Interviewer kinds, or ``coordinator``; empty for any."""
    purpose: str = ""
    subject: str
    body: str
    required: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    min_words: int = 0
    max_words: int = 140
    sent_after: str = ""
    """The event its days are counted from, or the kind it follows."""
    first_day: int = field(default=0, validator=not_negative)
    """Business days after that event from which it may be sent."""
    last_day: int = field(default=0, validator=not_negative)
    """Business days after that event by which it should be sent."""
    then: str = ""
    """The kind that follows when nobody answers; empty where the ladder stops."""
    send_window: str = ""
    """The same in words."""
    reviewed_on: date


@frozen(kw_only=True)
class Intent:
    """What to do and say when pay comes up in one situation."""

    id: str = field(validator=slug)
    situation: str
    when: str
    steps: tuple[str, ...] = ()
    say: str = ""
    grade: Grade
    claims: tuple[str, ...] = ()
    reviewed_on: date


@frozen(kw_only=True)
class FindingText:
    """The words of one finding rule; ``{slots}`` are filled with facts."""

    id: str = field(validator=slug)
    title: str = field(validator=not_blank)
    detail: str = ""
    action: str = ""
    reviewed_on: date


@frozen(kw_only=True)
class Frame:
    """Words with slots that planning fills from the papers: answers, bridges, openers, sessions, reasons."""

    id: str = field(validator=slug)
    text: str = field(validator=not_blank)
    reviewed_on: date | None = None
