"""Stage one at home: each person to meet, and what is theirs of the candidate's."""

from __future__ import annotations

from collections.abc import Iterable

from second_interview.model import Mode, PersonBrief
from second_interview.render.document import (
    Inline,
    Item,
    Pair,
    Section,
    SectionKind,
    Text,
    blocks_of,
    bullets,
    pairs,
    section,
)
from second_interview.render.view import View

__all__ = ["stage_meet"]


def stage_meet(view: View) -> Section | None:
    """Return the section on meeting other people."""
    words = view.words
    meet = view.plan.meet
    people = [_person(view, person, n) for n, person in enumerate(meet.people, start=1)]
    unknown = section(words.say("unnamed"), [bullets(meet.unknown)]) if meet.unknown else None
    return section(words.say("stage_meet"), [*people, unknown], anchor="meet")


def _person(view: View, person: PersonBrief, n: int) -> Section:
    words = view.words
    probes = [Item((Text(words.sentence(probe.text)),), why=words.why(probe.reason)) for probe in person.probes]
    opener = "" if view.carries_opener(person) else person.opener
    facts = pairs(
        Pair(words.say("who"), items=(_kind(view, person),)),
        Pair(words.say("time"), (Text(_time(view, person)),)),
        Pair(words.say("wants"), (Text(words.sentence(person.wants)),)),
        Pair(words.say("start_with"), (Text(opener),)),
        Pair(words.say("will_probe"), items=tuple(probes)),
        Pair(words.say("your_stories"), (Text(_stories(view, person)),)),
        Pair(words.say("your_questions"), _questions(view, person)),
        Pair(words.say("learn"), _run(view, person.learn)),
        Pair(words.say("do_not_ask"), _run(view, person.do_not_ask)),
    )
    return Section(
        words.joined((person.name, person.title)), blocks_of(facts), anchor=f"person-{n}", kind=SectionKind.PERSON
    )


def _run(view: View, texts: Iterable[str]) -> tuple[Inline, ...]:
    return (Text(" ".join(map(view.words.sentence, texts))),)


def _kind(view: View, person: PersonBrief) -> Item:
    words = view.words
    kind = person.kind_name or words.named("kind", person.kind.value)
    if person.kind_basis:
        kind = words.say("kind_with_basis", kind=kind, basis=person.kind_basis)
    return Item((Text(kind),), why=words.why(person.reason))


def _time(view: View, person: PersonBrief) -> str:
    words = view.words
    parts = []
    if person.at is not None:
        interview = view.plan.interview
        with_zone = interview is None or interview.zone != person.at.zone
        hours = words.hours(person.at, person.minutes, with_zone=with_zone)
        parts.append(hours if person.at.on == view.plan.interview_on else f"{words.day(person.at.on)}, {hours}")
    if person.minutes:
        parts.append(words.minutes(person.minutes))
    if person.together_with:
        parts.append(words.say("together_with", names=words.joined(person.together_with)))
    if person.mode not in (Mode.UNKNOWN, view.plan.mode):
        parts.append(words.named("mode", person.mode.value))
    if person.question_minutes:
        parts.append(words.say("for_your_questions", minutes=words.minutes(person.question_minutes)))
    return words.joined(parts)


def _stories(view: View, person: PersonBrief) -> str:
    return "; ".join(title for title in map(view.story_title, person.stories) if title)


def _questions(view: View, person: PersonBrief) -> tuple[Inline, ...]:
    numbered = [(view.question_ref(question.id), question) for question in view.plan.ask.questions]
    content: list[Inline] = []
    for ref, question in numbered:
        if ref is None or question.id not in person.questions:
            continue
        if content:
            content.append(Text("; "))
        content += [ref, Text(f" {question.topic}" if question.topic else "")]
    return tuple(content)
