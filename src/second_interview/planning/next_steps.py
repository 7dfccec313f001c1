"""Stage ``next_steps``: who hears from the candidate, when it may be sent, and where it stops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from attrs import evolve, frozen

from second_interview.content import Catalog, load_catalog
from second_interview.model import (
    Closure,
    Contact,
    Due,
    FollowUp,
    Instant,
    Interviewer,
    InterviewerKind,
    MessageStructure,
    NextStepsBrief,
    Reason,
)
from second_interview.planning.context import Context
from second_interview.planning.findings.agenda import is_unnamed
from second_interview.planning.wording import clip, due_words, listed
from second_interview.planning.working_days import Holiday, WorkCalendar

__all__ = ["brief_next_steps", "schedule_follow_ups"]

_SAME_DAY_UNTIL = time(15, 0)
_EVENING = time(18, 0)
_LATE = time(20, 0)
_MORNING = time(8, 30)
_MORNING_ENDS = time(10, 30)
_WITHOUT_A_DATE = 5
"""Business days to wait for news where nobody gave a date."""
_FIRST_RUNG = "status_1"


@frozen(kw_only=True)
class _Clock:
    calendar: WorkCalendar
    ended_at: Instant
    decides: Due | None
    tells: Due | None

    def thank_you(self, zone: str) -> tuple[Instant, Instant]:
        """Return the window of a thank-you in the recipient's zone."""
        there = self.ended_at.in_zone(zone)
        if there.local.time() < _SAME_DAY_UNTIL and self.calendar.is_open(there.on):
            opens, closes = there.plus(60), Instant.of(there.on, _EVENING, zone)
        else:
            day = self.calendar.next_open(there.on + timedelta(days=1))
            opens, closes = Instant.of(day, _MORNING, zone), Instant.of(day, _MORNING_ENDS, zone)
        return self._before_decision(opens, closes, there)

    def _before_decision(self, opens: Instant, closes: Instant, ended: Instant) -> tuple[Instant, Instant]:
        """Move the window to at least two hours before a known decision."""
        if self.decides is None or self.decides.at is None:
            return opens, closes
        latest = self.decides.at.in_zone(closes.zone).plus(-120)
        if latest.aware >= closes.aware or latest.aware <= ended.aware:
            return opens, closes
        earliest = min(opens, ended.plus(30), key=lambda instant: instant.aware)
        return (opens if opens.aware < latest.aware else earliest), latest

    def morning(self, day: date, zone: str) -> tuple[Instant, Instant]:
        return Instant.of(day, _MORNING, zone), Instant.of(day, _MORNING_ENDS, zone)

    def first_status(self, days: int) -> date:
        """Return the day of the first question about status: so many business days after the time they gave is over.

        The time in which they said they would tell counts before the day of the decision.
        """
        for due in (self.tells, self.decides):
            day = due.day if due is not None else None
            if day is not None and day >= self.ended_at.on:
                return self.calendar.add(day, days)
        return self.calendar.add(self.ended_at.on, _WITHOUT_A_DATE)


def schedule_follow_ups(
    people: Sequence[Interviewer | Contact],
    *,
    ended_at: Instant,
    closures: Iterable[Closure] = (),
    holidays: Iterable[Holiday] = (),
    decides: Due | None = None,
    tells: Due | None = None,
    kinds: Mapping[str, InterviewerKind] | None = None,
    catalog: Catalog | None = None,
) -> tuple[FollowUp, ...]:
    """Return a thank-you per person and the ladder of questions about status with its stop.

    Windows are in each recipient's zone and business days: ended before 15:00, the same day by 18:00; later, the
    next business day 08:30 to 10:30; at least two hours before a decision whose hour is known.

    Args:
        people: Everyone met; contacts get a coordinator's note.
        ended_at: When the last conversation ends.
        closures: Days on which the employer is closed.
        holidays: Public holidays where the employer sits.
        decides: When the decision falls.
        tells: When they said the candidate would hear; of several days the last.
        kinds: Interviewer kind by person id, where known.
        catalog: Where the messages' structures come from; the bundled one by default.

    Example:
        >>> from datetime import datetime
        >>> ended = Instant(local=datetime(2026, 12, 3, 12, 30), zone="America/New_York")
        >>> steps = schedule_follow_ups([Interviewer(name="Ana Ruiz")], ended_at=ended)
        >>> steps[0].kind, str(steps[0].closes.local), steps[-1].kind
        ('thank_you', '2026-12-03 18:00:00', 'close_out')
    """
    catalog = catalog or load_catalog()
    clock = _Clock(
        calendar=WorkCalendar(holidays=tuple(holidays), closures=tuple(closures)),
        ended_at=ended_at,
        decides=decides,
        tells=tells,
    )
    kinds = kinds or {}
    notes = []
    for person in people:
        word = "coordinator" if isinstance(person, Contact) else kinds.get(person.id, InterviewerKind.UNKNOWN).value
        opens, closes = clock.thank_you(person.zone or ended_at.zone)
        structure = _structure(catalog, "thank_you", word)
        notes.append(_step(f"thank-you:{person.id}", "thank_you", person.name, opens, closes, structure))
    owner = next((p.name for p in people if isinstance(p, Contact)), people[0].name if people else "")
    return (*notes, *_ladder(clock, catalog, owner))


def _ladder(clock: _Clock, catalog: Catalog, recipient: str) -> tuple[FollowUp, ...]:
    """Return the questions about status, each so long after the one before as content says, up to the last."""
    steps: list[FollowUp] = []
    kind, day = _FIRST_RUNG, clock.ended_at.on
    while kind and len(steps) < len(catalog.messages):
        structure = _structure(catalog, kind, InterviewerKind.RECRUITER_HR.value)
        days = structure.first_day
        day = clock.first_status(days) if kind == _FIRST_RUNG else clock.calendar.add(day, days)
        opens, closes = clock.morning(day, clock.ended_at.zone)
        steps.append(_step(kind.replace("_", "-"), kind, recipient, opens, closes, structure))
        kind = structure.then
    return tuple(steps)


def _structure(catalog: Catalog, kind: str, recipient: str) -> MessageStructure:
    found = [item for item in catalog.messages if item.kind == kind]
    return next((item for item in found if recipient in item.recipients), found[-1])


def _step(id: str, kind: str, recipient: str, opens: Instant, closes: Instant, structure: MessageStructure) -> FollowUp:
    return FollowUp(
        id=id,
        kind=kind,
        recipient=recipient,
        opens=opens,
        closes=closes,
        must_contain=structure.required,
        must_not_contain=structure.forbidden,
        reason=Reason(content=(structure.id,)),
    )


def brief_next_steps(context: Context) -> NextStepsBrief:
    """Return what to ask before leaving, everyone's note, promised items and the ladder, in order of time."""
    candidacy = context.candidacy
    ended = ended_at(context)
    met = [reading.person for reading in context.facts.people if not is_unnamed(reading.person.name)]
    met_ids = {person.id for person in met}
    contacts = [contact for contact in candidacy.contacts if contact.id not in met_ids]
    steps = schedule_follow_ups(
        [*contacts, *met],
        ended_at=ended,
        closures=candidacy.employer.closures,
        holidays=context.options.holidays,
        decides=candidacy.employer.decides,
        tells=candidacy.employer.tells,
        kinds={reading.person.id: reading.kind for reading in context.facts.people},
        catalog=context.catalog,
    )
    everything = [*(_not_past(context, step) for step in steps), *_deadlines(context)]
    everything.sort(key=lambda step: (step.closes.aware, step.id))
    return NextStepsBrief(
        ask_before_leaving=() if context.is_after else _ask_before_leaving(context),
        follow_ups=tuple(everything),
        calendar_note=_calendar_note(context),
    )


def _not_past(context: Context, step: FollowUp) -> FollowUp:
    """Move a thank-you whose window has passed to today: late is better than not at all."""
    if step.kind != "thank_you" or step.closes.on >= context.today:
        return step
    day = context.calendar.next_open(context.today)
    zone = step.closes.zone
    return evolve(
        step,
        opens=Instant.of(day, _MORNING, zone),
        closes=Instant.of(day, _EVENING, zone),
        note=context.say("late-note"),
    )


def ended_at(context: Context) -> Instant:
    """Return when the interview ends, as far as known; noon where only the day is."""
    interview = context.candidacy.interview
    if interview.starts is None:
        return Instant.of(context.day, time(12, 0), context.candidacy.employer_zone)
    ends = [
        datetime.combine(interview.starts.on, item.at) + timedelta(minutes=item.minutes or 30)
        for item in interview.agenda
        if item.at is not None
    ]
    if ends and max(ends) > interview.starts.local:
        return Instant(local=max(ends), zone=interview.starts.zone)
    panel = sum(person.minutes or 30 for person in context.candidacy.panel)
    return interview.starts.plus(interview.minutes or panel or 60)


def _deadlines(context: Context) -> Iterator[FollowUp]:
    zone = context.candidacy.zone or context.candidacy.employer_zone
    for number, offer in enumerate(context.candidacy.offers, start=1):
        due = offer.answer_by
        if due is None or due.day is None or due.day < context.today:
            continue
        closes = due.at if due.at is not None else Instant.of(due.day, _EVENING, zone)
        opens = Instant.of(context.calendar.last_open(due.day), _MORNING, closes.zone)
        yield FollowUp(
            id=f"answer-offer-{number}",
            kind="answer_offer",
            recipient=offer.employer or context.say("other-employer"),
            opens=min(opens, closes, key=lambda instant: instant.aware),
            closes=closes,
            note=context.say("answer-offer", due=due_words(due, year=context.today.year)),
            audience=context.reason(offer.line).evidence[0].audience,
            reason=context.reason(offer.line),
        )


def _ask_before_leaving(context: Context) -> tuple[str, ...]:
    decides = context.candidacy.employer.decides
    early = decides is not None and decides.day is not None and decides.day < context.day
    known = due_words(decides, year=context.today.year) if decides is not None and not early else ""
    boss = context.boss.name if context.boss is not None else context.say("the-interviewer")
    go_between = context.go_between_name()
    unmailed = [p.name for p in context.candidacy.panel if not p.email and p.name != go_between]
    rows = [
        context.say("leave-decision-known", when=known) if known else context.say("leave-decision"),
        context.say("leave-concern", who=boss),
        context.say("leave-steps"),
    ]
    if unmailed:
        rows.append(context.say("leave-addresses", who=listed(unmailed), ask=context.go_between_name()))
    return tuple(rows)


def _calendar_note(context: Context) -> str:
    out = [
        f"{clip(h.name, 6)} ({context.on(h.on)})"
        for h in context.calendar.holidays
        if 0 <= (h.on - context.today).days <= 60
    ]
    closed = [
        context.say(
            "closed-span",
            what=context.say("closure"),
            first=context.on(c.span.first),
            last=context.on(c.span.last),
        )
        for c in context.candidacy.employer.closures
    ]
    place = context.candidacy.employer_zone
    if not context.calendar.holidays:
        return context.say(
            "calendar-weekends", zone=place, closed=context.say("and-closed", closed=listed(closed)) if closed else ""
        )
    return context.say("calendar-holidays", zone=place, out=listed([*out, *closed]) or context.say("nothing-in-reach"))
