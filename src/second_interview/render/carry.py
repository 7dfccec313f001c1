"""What is carried on the day: two pages without a figure, another offer or a judgement of a person."""

from __future__ import annotations

from datetime import UTC, datetime

from second_interview.model import DayRow, PersonBrief, PlannedQuestion
from second_interview.render.document import (
    Column,
    Inline,
    Item,
    Pair,
    Paragraph,
    Section,
    SectionKind,
    Strong,
    Table,
    Text,
    blocks_of,
    bullets,
    pairs,
    section,
)
from second_interview.render.view import View

__all__ = ["carry_sheet"]


def carry_sheet(view: View) -> Section | None:
    """Return the sheet for the day."""
    words, plan = view.words, view.plan
    looks = "; ".join(words.joined((cue.name or cue.look,)) for cue in plan.tour.cues)
    look = Paragraph((Text(words.sentence(looks)),)) if looks else None
    leaving = [words.sentence(text) for text in plan.next_steps.ask_before_leaving]
    return section(
        words.say("part_carry"),
        [
            _day(view),
            bullets(map(words.sentence, plan.day_notes)),
            *(_person(view, person) for person in sorted(plan.meet.people, key=_by_time)),
            *_others(view),
            section(words.say("look_virtual" if plan.tour.is_virtual else "look"), [look]),
            section(words.say("ask_before_leaving"), [bullets(leaving)], anchor="leaving"),
            section(words.say("remember"), [bullets(map(words.sentence, plan.remember))]),
        ],
        anchor="carry",
        kind=SectionKind.CARRY,
    )


def _by_time(person: PersonBrief) -> datetime:
    return person.at.aware if person.at is not None else datetime.max.replace(tzinfo=UTC)


def _day(view: View) -> Table | None:
    words, plan = view.words, view.plan
    if not plan.day_sheet:
        return None
    zone = plan.interview.zone if plan.interview is not None else ""
    columns = (words.say("time"), words.say("what"), words.say("who"), words.say("note"))
    day = words.day(plan.interview_on)
    return Table(
        caption=words.say("day_sheet", day=f"{day} ({zone})" if zone else day),
        columns=tuple(Column(title) for title in columns),
        rows=tuple(_row(view, row) for row in plan.day_sheet),
    ).without_empty_columns()


def _row(view: View, row: DayRow) -> tuple[str, ...]:
    words = view.words
    time = words.clock(row.at) if row.at is not None else ""
    if row.at is not None and row.ends is not None:
        time = words.say("from_to_short", first=time, last=words.clock(row.ends))
    elif row.minutes:
        time = words.joined((time, words.minutes(row.minutes)))
    return (time, words.joined((row.what,)), words.joined((row.who,)), words.joined((row.note,)))


def _person(view: View, person: PersonBrief) -> Section:
    words = view.words
    time = words.clock(person.at.local.time()) if person.at is not None else ""
    if person.at is not None and person.at.on != view.plan.interview_on:
        time = f"{words.day(person.at.on)}, {time}"
    heading = " ".join(part for part in (time, words.joined((person.name, person.title))) if part)
    stories = "; ".join(title for title in map(view.story_title, person.stories) if title)
    facts = pairs(
        Pair(words.say("start_with"), (Text(person.opener if view.carries_opener(person) else ""),)),
        Pair(words.say("tell"), (Text(stories),)),
    )
    mine = [question for question in view.plan.ask.questions if question.person == person.person]
    return Section(
        heading,
        blocks_of(facts, bullets(_question(view, question) for question in mine)),
        kind=SectionKind.PERSON,
    )


def _others(view: View) -> list[Section | None]:
    """Return the questions for whom no brief exists: someone outside the panel, or anybody."""
    rest = [question for question in view.plan.ask.questions if not view.has_person(question.person)]
    names = dict.fromkeys(view.name_for(question) for question in rest)
    return [
        section(
            name or view.words.say("anybody"),
            [bullets(_question(view, question) for question in rest if view.name_for(question) == name)],
            kind=SectionKind.PERSON,
        )
        for name in names
    ]


def _question(view: View, question: PlannedQuestion) -> Item:
    words = view.words
    spoken = " ".join(words.sentence(part) for part in (question.lead_in, question.text) if part)
    content: list[Inline] = [Strong(view.number(question)), Text(f" {spoken}")]
    if question.follow_up:
        content.append(Text(f" {words.say('then', question=words.sentence(question.follow_up))}"))
    number = view.question_ref(question.id)
    return Item(tuple(content), anchor=number.target if number is not None else "")
