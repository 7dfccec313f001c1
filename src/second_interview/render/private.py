"""The private part: the numbers card, what must stay the same, notes about people, the lesser findings."""

from __future__ import annotations

from second_interview.model import Line, PersonBrief
from second_interview.render.document import (
    Entry,
    Item,
    Pair,
    Paragraph,
    Section,
    SectionKind,
    Text,
    blocks_of,
    bullets,
    pairs,
    section,
)
from second_interview.render.numbers import numbers
from second_interview.render.opening import finding_item
from second_interview.render.view import View
from second_interview.render.wording import clean

__all__ = ["private_part"]


def private_part(view: View) -> Section | None:
    """Return what must not be lying around."""
    words, plan = view.words, view.plan
    people = [_notes(view, person) for person in plan.meet.people]
    rest = [] if view.is_shareable else [finding_item(view, finding) for finding in plan.findings]
    lead = Paragraph((Text(words.say("consistency_lead")),)) if plan.consistency else None
    lines = bullets(_line(view, line) for line in plan.consistency)
    return section(
        words.say("part_private"),
        [
            numbers(view),
            section(words.say("consistency"), [lead, lines], anchor="consistency"),
            section(words.say("about_people"), people, anchor="about-people"),
            section(words.say("other_findings"), [bullets(rest)], anchor="other-findings"),
        ],
        anchor="private",
        kind=SectionKind.PRIVATE,
        mark=words.say("private_mark"),
    )


def _notes(view: View, person: PersonBrief) -> Entry | None:
    words = view.words
    facts = pairs(
        Pair(words.say("heard"), items=tuple(_line(view, line) for line in person.heard)),
    )
    return Entry(clean(person.name), blocks=blocks_of(facts)) if facts is not None else None


def _line(view: View, line: Line) -> Item:
    return Item((Text(f"{view.words.sentence(line.text)} ({clean(line.evidence.document)})"),))
