"""Stage ``meet``: one brief per person."""

from __future__ import annotations

from datetime import datetime

from second_interview.model import (
    Accomplishment,
    AgendaItem,
    AgendaKind,
    Instant,
    InterviewerKind,
    Line,
    MeetBrief,
    PersonBrief,
    PersonReading,
    PlannedQuestion,
    Probe,
    Standing,
    Story,
)
from second_interview.planning.context import Context
from second_interview.planning.findings.agenda import is_unnamed
from second_interview.planning.fitting import (
    about_person,
    is_tied,
    lines_of_posting,
    probe_weight,
    said_of,
    shared_words,
    tells_wish,
)
from second_interview.planning.stories import told
from second_interview.planning.wording import clip, clock, first_clause, first_person, listed

__all__ = ["brief_meet", "question_minutes", "slot_of", "together_with"]


def brief_meet(context: Context, *, stories: tuple[Story, ...], questions: tuple[PlannedQuestion, ...]) -> MeetBrief:
    """Return a brief for each panel member, and the slots nobody is named for."""
    kinds: dict[InterviewerKind, int] = {}
    used: set[str] = set()
    opened: set[str] = set()
    people = []
    for reading in context.facts.people:
        turn = kinds.get(reading.kind, 0)
        kinds[reading.kind] = turn + 1
        people.append(_brief(context, reading, stories, questions, turn, used, opened))
    return MeetBrief(people=tuple(people), unknown=_unknown(context))


def slot_of(context: Context, reading: PersonReading) -> AgendaItem | None:
    """Return the slot of the day that is most this person's own: an interview before a meal, few people before many."""
    slots = [
        item
        for item in context.candidacy.interview.agenda
        for name in item.who
        if (found := context.reading(name)) is not None and found.person.id == reading.person.id
    ]
    return min(slots, key=lambda item: (item.kind is not AgendaKind.INTERVIEW, len(item.who)), default=None)


def together_with(context: Context, reading: PersonReading) -> tuple[str, ...]:
    """Return the names of the others in the person's own slot."""
    slot = slot_of(context, reading)
    names = [found.person for name in (slot.who if slot is not None else ()) if (found := context.reading(name))]
    return tuple(person.name for person in names if person.id != reading.person.id)


def question_minutes(minutes: int | None, *, people: int = 1) -> int | None:
    """Return the minutes to expect for questions to one of *people* met together: 5 to 8 of each half hour in all."""
    return None if minutes is None else max(3, round(minutes * 6.5 / 30 / people))


def _brief(
    context: Context,
    reading: PersonReading,
    stories: tuple[Story, ...],
    questions: tuple[PlannedQuestion, ...],
    turn: int,
    used: set[str],
    opened: set[str],
) -> PersonBrief:
    person, kind = reading.person, reading.kind
    profile = context.catalog.kind(kind)
    slot = slot_of(context, reading)
    minutes = person.minutes or (slot.minutes if slot is not None else None)
    together = together_with(context, reading)
    about = about_person(context, reading)
    own = tuple(story for story in stories if person.id in story.people)
    return PersonBrief(
        person=person.id,
        name=person.name,
        title=person.title,
        kind=kind,
        kind_name=profile.name,
        kind_basis=_basis(context, reading),
        minutes=minutes,
        together_with=together,
        mode=person.mode,
        at=_instant(context, slot),
        question_minutes=question_minutes(minutes, people=1 + len(together)),
        wants=profile.wants,
        opener=_opener(context, reading, own, opened),
        probes=_probes(context, reading, used),
        stories=tuple(story.id for story in own),
        questions=tuple(question.id for question in questions if question.person == person.id),
        learn=_turned(profile.learn, turn)[:1],
        do_not_ask=_turned(profile.do_not_ask, turn)[:1],
        heard=about + _met_before(context, reading),
        works=_turned(profile.works, turn)[:2],
        fails=_turned(profile.fails, turn)[:2],
        reason=context.reason(person.evidence, content=(profile.id,)),
    )


def _turned(items: tuple[str, ...], turn: int) -> tuple[str, ...]:
    """Start further down for the second person of a kind, so that no two briefs read alike."""
    turn = turn % len(items) if items else 0
    return items[turn:] + items[:turn]


def _instant(context: Context, slot: AgendaItem | None) -> Instant | None:
    starts = context.candidacy.interview.starts
    if slot is None or slot.at is None or starts is None:
        return None
    return Instant(local=datetime.combine(starts.on, slot.at), zone=starts.zone)


def _basis(context: Context, reading: PersonReading) -> str:
    person = reading.person
    words = {
        "said": person.relation_said or person.relation.value.replace("_", " "),
        "title": person.title,
        "role": context.candidacy.title,
    }
    runner = context.catalog.kind(reading.runner_up).name.lower() if reading.runner_up is not None else ""
    basis = context.say(f"basis-{reading.basis}", **words)
    return f"{basis} {context.say('basis-runner-up', kind=runner)}" if runner and reading.basis == "title" else basis


def _opener(context: Context, reading: PersonReading, own: tuple[Story, ...], opened: set[str]) -> str:
    """Return a first sentence that ties the candidate's work to this person's, from a story nobody else opens with."""
    by_id = {f"S{n}": item for n, item in enumerate(told(context), start=1)}
    story = next((s for s in own if s.id not in opened and s.id in by_id and _is_sayable(by_id[s.id])), None)
    if story is None:
        return ""
    opened.add(story.id)
    item = by_id[story.id]
    org = item.position.organisation if item.position is not None else ""
    return context.say(
        f"opener-{reading.kind.value.replace('_', '-')}",
        role=context.candidacy.title,
        title=reading.person.title or context.say("your-area"),
        line=first_person(first_clause(item.line.text), item.position),
        place=context.say("story-at", org=org) if org else context.say("story-at-project"),
        employer=context.employer,
    )


def _is_sayable(item: Accomplishment) -> bool:
    """Say whether the line turns into "I …": a quotation cannot be said, and "we" opens badly."""
    return first_person(first_clause(item.line.text), item.position).startswith("I ")


def _probes(context: Context, reading: PersonReading, used: set[str]) -> tuple[Probe, ...]:
    probes = [
        Probe(text=context.say("probe-heard", words=clip(line.text.rstrip("."), 22)), reason=context.reason(line))
        for line in said_of(context, reading)
        if tells_wish(line.text)
    ]
    if reading.kind is InterviewerKind.HIRING_MANAGER:
        for match in context.facts.matches:
            if match.requirement.is_must and match.standing is Standing.NOT_SHOWN and len(probes) < 3:
                text = context.say("probe-requirement", requirement=clip(match.requirement.text.rstrip("."), 16))
                probes.append(Probe(text=text, reason=context.reason(match.requirement.evidence)))
    probes += _competency_probes(context, reading, used, most=max(1, 3 - len(probes)))
    return tuple(probes[:4])


def _competency_probes(context: Context, reading: PersonReading, used: set[str], *, most: int) -> list[Probe]:
    """Return what the posting makes likely for this kind; a line or competency somebody else has is left to them."""
    about = f"{reading.person.title} {' '.join(line.text for line in about_person(context, reading))}"
    ranked = sorted(
        (item for item in context.catalog.competencies if item.weight(reading.kind) >= 2),
        key=lambda item: (-probe_weight(context, item, reading.kind) - shared_words(about, item.name), item.id),
    )
    found: list[Probe] = []
    for item in ranked:
        if item.id in used:
            continue
        line = next(
            (line for line in lines_of_posting(context) if line.text not in used and is_tied(item.cues, line.text)),
            None,
        )
        if line is None:
            continue
        used |= {line.text, item.id}
        found.append(
            Probe(
                text=context.say(
                    "probe-competency",
                    competency=item.name,
                    line=clip(line.text.rstrip("."), 16),
                    looks=item.evidence,
                ),
                competency=item.id,
                reason=context.reason(line, content=(item.id,)),
            )
        )
        if len(found) == most:
            break
    rest = [item for item in ranked if item.id not in used]
    if not found and rest:
        item = rest[0]
        used.add(item.id)
        found.append(
            Probe(
                text=context.say("probe-plain", competency=item.name, looks=item.evidence),
                competency=item.id,
                reason=context.reason(content=(item.id,)),
            )
        )
    return found


def _met_before(context: Context, reading: PersonReading) -> tuple[Line, ...]:
    rounds = [
        held
        for held in context.candidacy.rounds
        if any(reading.person.id == _id(context, name) for name in held.people)
    ]
    if not rounds or reading.person.evidence is None:
        return ()
    heard = [
        e
        for e in context.facts.asked
        if _id(context, e.person) == reading.person.id and e.direction.value == "asked_me"
    ]
    words = listed(f"“{clip(exchange.question.text.rstrip('?. '), 12)}”" for exchange in heard[:3])
    text = context.say("met-before-about", topics=words) if words else context.say("met-before")
    return (Line(text=text, evidence=heard[0].question.evidence if heard else reading.person.evidence),)


def _id(context: Context, name: str) -> str:
    found = context.reading(name) if name else None
    return found.person.id if found is not None else ""


def _unknown(context: Context) -> tuple[str, ...]:
    rows = []
    for item in context.candidacy.interview.agenda:
        if item.who and all(map(is_unnamed, item.who)):
            when = f"{clock(item.at)} " if item.at is not None else ""
            rows.append(
                context.say(
                    "slot-unnamed", when=when, what=item.said or context.label_of(item.kind.value), who=listed(item.who)
                ).strip()
            )
    if not context.candidacy.panel:
        rows.append(context.say("panel-unknown", who=context.go_between_name()))
    return tuple(rows)
