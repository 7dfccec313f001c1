"""Stage three at home: what each question is for; its words stand on the carry sheet."""

from __future__ import annotations

from second_interview.model import DroppedQuestion, PlannedQuestion
from second_interview.render.document import (
    Entry,
    Inline,
    Item,
    Pair,
    Paragraph,
    Ref,
    Section,
    Strong,
    Text,
    blocks_of,
    bullets,
    pairs,
    section,
)
from second_interview.render.view import View
from second_interview.render.wording import clean

__all__ = ["stage_ask"]


def stage_ask(view: View) -> Section | None:
    """Return the section on asking more questions."""
    words, ask = view.words, view.plan.ask
    must = [_must(view, question) for question in ask.questions]
    lead = Paragraph((Text(words.say("ask_lead")), Text(" "), Ref(words.say("part_carry"), "carry"), Text(".")))
    left_open = [item for item in ask.open_before if item not in ask.questions]
    return section(
        words.say("stage_ask"),
        [
            lead if must else None,
            *must,
            section(words.say("open_before"), [bullets(_in_full(view, item) for item in left_open)]),
            section(words.say("reserves"), [bullets(_in_full(view, item) for item in ask.reserves)]),
            section(words.say("dropped"), [bullets(_dropped(view, item) for item in ask.dropped)]),
        ],
        anchor="ask",
    )


def _must(view: View, question: PlannedQuestion) -> Entry:
    words = view.words
    about = question.topic or words.named("area", question.area)
    name = view.name_for(question)
    title = words.say("question_for", number=view.number(question), name=name, topic=about)
    if not name:
        title = words.say("question_for_anyone", number=view.number(question), topic=about)
    facts = pairs(
        Pair(words.say("decides"), (Text(words.sentence(question.decides)),)),
        Pair(words.say("near_asked"), (Text(words.sentence(question.near_asked)),)),
        Pair(words.say("also_ask"), (Text(_compare(view, question)),)),
    )
    area = words.named("area", question.area) if question.area and question.topic else ""
    return Entry(clean(title), note=area, blocks=blocks_of(facts), why=words.why(question.reason))


def _compare(view: View, question: PlannedQuestion) -> str:
    names = view.words.joined(question.also_ask)
    return view.words.say("compare_answers", names=names) if names else ""


def _in_full(view: View, question: PlannedQuestion) -> Item:
    words = view.words
    content: list[Inline] = []
    name = view.name_for(question)
    if name:
        content.append(Strong(f"{name}:"))
    spoken = " ".join(words.sentence(part) for part in (question.lead_in, question.text) if part)
    content.append(Text(f" {spoken}" if name else spoken))
    if question.follow_up:
        content.append(Text(f" {words.say('then', question=words.sentence(question.follow_up))}"))
    if question.near_asked:
        content.append(Text(f" {words.sentence(question.near_asked)}"))
    return Item(tuple(content), why=words.why(question.reason))


def _dropped(view: View, question: DroppedQuestion) -> Item:
    words = view.words
    content = (Text(f"{words.sentence(question.text)} {words.sentence(question.because)}"),)
    return Item(content, why=words.why(question.reason))
