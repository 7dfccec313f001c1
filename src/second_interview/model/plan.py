"""The plan: briefs in order, dated items, and why each is there. It stores the text it shows."""

from __future__ import annotations

from datetime import date, time
from enum import Enum
from typing import Literal, overload

from attrs import field, frozen

from second_interview.errors import NotFoundError
from second_interview.model.checks import not_blank, not_negative
from second_interview.model.dates import Instant
from second_interview.model.evidence import PRIVATE, Audience, Line, Reason
from second_interview.model.money import CompensationRange, PayExpectation, RangeComparison
from second_interview.model.people import InterviewerKind, Mode

__all__ = [
    "AskBrief",
    "Bridge",
    "CompensationBrief",
    "CueToWatch",
    "DayRow",
    "DroppedQuestion",
    "Finding",
    "FollowUp",
    "FollowUpState",
    "Improvement",
    "LikelyQuestion",
    "MeetBrief",
    "Message",
    "NextStepsBrief",
    "PayAdvice",
    "PayFigure",
    "PersonBrief",
    "Plan",
    "PlannedDrill",
    "PlannedQuestion",
    "Probe",
    "Session",
    "Severity",
    "SpecificsBrief",
    "StageId",
    "Story",
    "StoryPart",
    "TourBrief",
]

StageId = Literal["meet", "specifics", "ask", "tour", "compensation", "next_steps"]


class Severity(Enum):
    """How much a finding matters."""

    DECIDES = "decides"
    """It can decide the outcome."""
    MATTERS = "matters"
    NOTE = "note"


@frozen(kw_only=True)
class Finding:
    """Something noticed in the input that the reader should know, with what to do about it."""

    id: str = field(validator=not_blank)
    title: str = field(validator=not_blank)
    detail: str = ""
    action: str = ""
    by: date | None = None
    """The last day to act."""
    severity: Severity = Severity.NOTE
    message: str = ""
    """Id of the ready message that carries the action, if there is one."""
    audience: Audience = Audience.CANDIDATE
    reason: Reason = Reason()


@frozen(kw_only=True)
class Message:
    """A message drafted from recorded facts; what is not known stays visibly open."""

    id: str = field(validator=not_blank)
    kind: str
    to: str = ""
    """Name of the recipient, or what they are when no name is known."""
    email: str = ""
    subject: str
    body: str
    open_slots: tuple[str, ...] = ()
    """What only the candidate can fill in; empty when the message is ready to send."""
    forbidden: tuple[str, ...] = ()
    max_words: int | None = None
    audience: Audience = Audience.CANDIDATE
    reason: Reason = Reason()

    @property
    def is_ready(self) -> bool:
        """Whether it can be sent as it stands."""
        return not self.open_slots


class FollowUpState(Enum):
    """Where a follow-up stands."""

    PLANNED = "planned"
    DONE = "done"
    DROPPED = "dropped"


@frozen(kw_only=True)
class FollowUp:
    """A message or task before or after a round, with its window in the recipient's zone."""

    id: str = field(validator=not_blank)
    kind: str
    recipient: str = ""
    opens: Instant
    closes: Instant
    must_contain: tuple[str, ...] = ()
    must_not_contain: tuple[str, ...] = ()
    note: str = ""
    message: str = ""
    """Id of the drafted message, if there is one."""
    state: FollowUpState = FollowUpState.PLANNED
    audience: Audience = Audience.SHAREABLE
    reason: Reason = Reason()


@frozen(kw_only=True)
class Probe:
    """Something a person will probably go into, and what on paper calls for it."""

    text: str = field(validator=not_blank)
    competency: str = ""
    """Id of the competency behind it, if one is."""
    audience: Audience = Audience.CANDIDATE
    reason: Reason = Reason()


@frozen(kw_only=True)
class PersonBrief:
    """One person to meet: what they judge, what is theirs of yours, what to ask and learn."""

    person: str
    """Id of the person."""
    name: str = field(validator=not_blank)
    title: str = ""
    kind: InterviewerKind
    kind_name: str = ""
    kind_basis: str = ""
    """How the kind was told, in words."""
    minutes: int | None = None
    together_with: tuple[str, ...] = ()
    """Names of others met in the same slot."""
    mode: Mode = Mode.UNKNOWN
    at: Instant | None = None
    question_minutes: int | None = field(default=None, validator=not_negative)
    """Minutes to expect for the candidate's own questions."""
    wants: str = ""
    opener: str = ""
    """What to say first, from the papers."""
    probes: tuple[Probe, ...] = ()
    stories: tuple[str, ...] = ()
    """Ids of the stories kept for this person."""
    questions: tuple[str, ...] = ()
    """Ids of the questions to ask this person, must-asks first."""
    learn: tuple[str, ...] = ()
    """What can be learned about culture and management style, and how."""
    do_not_ask: tuple[str, ...] = ()
    heard: tuple[Line, ...] = field(default=(), metadata=PRIVATE)
    """Notes about the person, and what others said of them."""
    works: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    fails: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    reason: Reason = Reason()


@frozen(kw_only=True)
class MeetBrief:
    """Stage ``meet``: one brief per person."""

    people: tuple[PersonBrief, ...] = ()
    unknown: tuple[str, ...] = ()
    """Slots of the day for which no name is known, in words."""


@frozen(kw_only=True)
class StoryPart:
    """One part of a story: words from a paper, or what only the candidate knows."""

    name: str
    """``situation``, ``task``, ``action``, ``result``, ``own_share`` or ``went_wrong``."""
    text: str = ""
    missing: str = ""
    """The question that would fill the part, when no paper does."""
    reason: Reason = Reason()


@frozen(kw_only=True)
class Story:
    """One accomplishment to tell."""

    id: str = field(validator=not_blank)
    title: str
    parts: tuple[StoryPart, ...] = ()
    competencies: tuple[str, ...] = ()
    """Names of what it shows."""
    people: tuple[str, ...] = ()
    """Ids of the people it is kept for."""
    say: str = ""
    """How one could begin, from the papers, with brackets for the rest."""
    reason: Reason = Reason()


@frozen(kw_only=True)
class LikelyQuestion:
    """A question this candidacy will probably draw, with words to answer it."""

    id: str = field(validator=not_blank)
    text: str = field(validator=not_blank)
    asker: str = ""
    """Name of the person most likely to ask, if one is."""
    story: str = ""
    """Id of the story that answers it."""
    gap: str = ""
    """What to recall, when no story answers it."""
    say: str = field(default="", metadata=PRIVATE)
    strong: tuple[str, ...] = ()
    trap: str = ""
    probes: tuple[str, ...] = ()
    audience: Audience = Audience.CANDIDATE
    reason: Reason = Reason()


@frozen(kw_only=True)
class Bridge:
    """A posting demand the résumé shows only partly or not at all, and the honest words for it."""

    requirement: str
    is_must: bool
    is_partly: bool
    say: str = ""
    audience: Audience = Audience.CANDIDATE
    reason: Reason = Reason()


@frozen(kw_only=True)
class PlannedDrill:
    """A short exercise to do beforehand, with its figures to check against."""

    id: str = field(validator=not_blank)
    name: str = field(validator=not_blank)
    minutes: int
    task: str
    given: tuple[str, ...] = ()
    """Single figures, each with its name."""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    answers: tuple[str, ...] = ()
    """Each question with its figure."""
    trap: str = ""
    say: str = ""
    audience: Audience = Audience.SHAREABLE
    reason: Reason = Reason()


@frozen(kw_only=True)
class SpecificsBrief:
    """Stage ``specifics``: stories, likely questions, and what the posting asks that the résumé does not show."""

    stories: tuple[Story, ...] = ()
    likely: tuple[LikelyQuestion, ...] = ()
    bridges: tuple[Bridge, ...] = ()
    exercise: tuple[str, ...] = ()
    """Confirm, prepare, trap: for an exercise that was announced or is usual here."""
    drill: PlannedDrill | None = None
    bring: tuple[str, ...] = ()
    dilemma: str = ""


@frozen(kw_only=True)
class PlannedQuestion:
    """A question to ask, and the person who can answer it."""

    id: str = field(validator=not_blank)
    text: str = field(validator=not_blank)
    person: str = ""
    """Id of the person to ask."""
    person_name: str = ""
    area: str = ""
    topic: str = ""
    follow_up: str = ""
    decides: str = ""
    lead_in: str = field(default="", metadata=PRIVATE)
    """The fact to start from, if there is one; it may quote an answer of an earlier round."""
    near_asked: str = field(default="", metadata=PRIVATE)
    """A question of an earlier round that this one may repeat, with what to do about it."""
    is_must_ask: bool = False
    also_ask: tuple[str, ...] = ()
    """Names of others to put the same topic to on purpose, to compare answers."""
    audience: Audience = Audience.SHAREABLE
    reason: Reason = Reason()


@frozen(kw_only=True)
class DroppedQuestion:
    """A question left out because an earlier round asked or answered it."""

    text: str
    because: str
    reason: Reason = Reason()
    audience: Audience = Audience.CANDIDATE


@frozen(kw_only=True)
class AskBrief:
    """Stage ``ask``: about five must-asks over the people, and reserves by minutes."""

    questions: tuple[PlannedQuestion, ...] = ()
    """Must-asks, in the order of the day."""
    reserves: tuple[PlannedQuestion, ...] = ()
    open_before: tuple[PlannedQuestion, ...] = ()
    """The candidate's own questions of earlier rounds that are still unanswered."""
    dropped: tuple[DroppedQuestion, ...] = ()


@frozen(kw_only=True)
class CueToWatch:
    """Saw, could mean A or B, how to check."""

    id: str
    name: str = ""
    """What to call it on the carry sheet."""
    look: str
    could_mean: str
    or_mean: str
    check: str
    reason: Reason = Reason()


@frozen(kw_only=True)
class TourBrief:
    """Stage ``tour``: an observation sheet, or its virtual equivalent."""

    is_virtual: bool = False
    is_announced: bool = False
    when: str = ""
    """Where the agenda has it, in words; or the question to ask."""
    guide: str = ""
    cues: tuple[CueToWatch, ...] = ()
    ask_on_the_way: tuple[str, ...] = ()
    conduct: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()
    """What could make this day unlike other days."""
    afterwards: tuple[str, ...] = ()
    """What to write down within half an hour."""


@frozen(kw_only=True)
class PayFigure:
    """A figure said, posted or estimated, and how far to trust it."""

    text: str
    source: str
    trust: str
    reason: Reason = Reason()
    audience: Audience = Audience.CANDIDATE


@frozen(kw_only=True)
class PayAdvice:
    """What to do and say when pay comes up in one situation."""

    id: str
    when: str
    steps: tuple[str, ...] = ()
    say: str = ""
    audience: Audience = Audience.CANDIDATE
    reason: Reason = Reason()


@frozen(kw_only=True)
class CompensationBrief:
    """Stage ``compensation``: are both on the same page."""

    theirs: CompensationRange | None = None
    """The employer's range in the form it is compared in."""
    theirs_source: str = ""
    expectation: PayExpectation | None = field(default=None, metadata=PRIVATE)
    spoken: CompensationRange | None = field(default=None, metadata=PRIVATE)
    """The one range to say aloud: from the target to the stretch or the lowest ceiling before it."""
    private_comparison: RangeComparison | None = field(default=None, metadata=PRIVATE)
    """Floor to stretch against their range."""
    spoken_comparison: RangeComparison | None = field(default=None, metadata=PRIVATE)
    verdict: str = field(default="", metadata=PRIVATE)
    """In words, with the direction of any gap."""
    figures: tuple[PayFigure, ...] = ()
    same_page: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    """Range shared, level, components, timing: yes, no or unknown, in words."""
    ladder: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    """One action per band of a possible offer."""
    advice: tuple[PayAdvice, ...] = ()
    to_learn: tuple[str, ...] = ()
    unknown: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    """What could not be compared, and why."""


@frozen(kw_only=True)
class NextStepsBrief:
    """Stage ``next_steps``: what to ask before leaving, what goes to whom and when, and where it stops."""

    ask_before_leaving: tuple[str, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    """In the order in which they fall due."""
    calendar_note: str = ""
    """Which days were counted as business days."""


@frozen(kw_only=True)
class Session:
    """A dated block of preparation."""

    id: str
    on: date
    minutes: int
    title: str
    tasks: tuple[str, ...] = ()
    is_core: bool = True
    """Kept in the half-time version."""
    audience: Audience = Audience.CANDIDATE


@frozen(kw_only=True)
class DayRow:
    """One row of the day sheet."""

    at: time | None = None
    ends: time | None = None
    minutes: int | None = None
    what: str
    who: str = ""
    note: str = ""


@frozen(kw_only=True)
class Improvement:
    """An input that would improve the plan, and what it would add."""

    input: str
    adds: str


@frozen(kw_only=True)
class Plan:
    """The result: what matters most, six stage briefs, dated preparation, messages, the day on one page."""

    id: str = field(validator=not_blank)
    """Stable over replanning: from the candidate, the employer, the title and the round."""
    title: str
    employer: str = ""
    candidate: str = ""
    round_number: int = 2
    interview: Instant | None = None
    interview_on: date
    interview_minutes: int | None = None
    mode: Mode = Mode.UNKNOWN
    place: str = ""
    today: date
    audience: Audience = Audience.CANDIDATE
    is_after: bool = False
    """True when the interview lies before ``today``: a follow-up plan."""
    family: str = ""
    level: str = ""
    expect: str = ""
    """What this family's later round usually holds."""
    what_matters: tuple[Finding, ...] = ()
    """At most five, most decisive first."""
    findings: tuple[Finding, ...] = ()
    """The rest, and what was not understood in the input."""
    improvements: tuple[Improvement, ...] = ()
    meet: MeetBrief = MeetBrief()
    specifics: SpecificsBrief = SpecificsBrief()
    ask: AskBrief = AskBrief()
    tour: TourBrief = TourBrief()
    compensation: CompensationBrief = CompensationBrief()
    next_steps: NextStepsBrief = NextStepsBrief()
    sessions: tuple[Session, ...] = ()
    day_sheet: tuple[DayRow, ...] = ()
    day_notes: tuple[str, ...] = ()
    remember: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    """The few things to keep in mind on the day; no figure, no other offer, no judgement of a person."""
    consistency: tuple[Line, ...] = field(default=(), metadata=PRIVATE)
    """Facts that must stay the same across people."""
    messages: tuple[Message, ...] = ()
    packs: dict[str, str] = field(factory=dict)
    """Content packs and versions the plan was made from."""

    @overload
    def stage(self, id: Literal["meet"]) -> MeetBrief: ...
    @overload
    def stage(self, id: Literal["specifics"]) -> SpecificsBrief: ...
    @overload
    def stage(self, id: Literal["ask"]) -> AskBrief: ...
    @overload
    def stage(self, id: Literal["tour"]) -> TourBrief: ...
    @overload
    def stage(self, id: Literal["compensation"]) -> CompensationBrief: ...
    @overload
    def stage(self, id: Literal["next_steps"]) -> NextStepsBrief: ...
    def stage(
        self, id: StageId
    ) -> MeetBrief | SpecificsBrief | AskBrief | TourBrief | CompensationBrief | NextStepsBrief:
        """Return the brief of one stage.

        Raises:
            NotFoundError: there is no such stage.
        """
        briefs: dict[str, MeetBrief | SpecificsBrief | AskBrief | TourBrief | CompensationBrief | NextStepsBrief] = {
            "meet": self.meet,
            "specifics": self.specifics,
            "ask": self.ask,
            "tour": self.tour,
            "compensation": self.compensation,
            "next_steps": self.next_steps,
        }
        if id not in briefs:
            raise NotFoundError("stage", id, where=f"this plan ({', '.join(briefs)})")
        return briefs[id]

    def message(self, id: str) -> Message | None:
        """Return the drafted message called *id*, if the plan has it."""
        return next((message for message in self.messages if message.id == id), None)

    def story(self, id: str) -> Story | None:
        """Return the story called *id*, if the plan has it."""
        return next((story for story in self.specifics.stories if story.id == id), None)

    def _repr_html_(self) -> str:
        from second_interview.render import to_html_fragment

        return to_html_fragment(self)

    def _repr_markdown_(self) -> str:
        from second_interview.render import to_markdown

        return to_markdown(self)
