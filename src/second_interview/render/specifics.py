"""Stage two at home: stories, likely questions with words to answer them, bridges, what to bring."""

from __future__ import annotations

import attrs

from second_interview.model import Bridge, LikelyQuestion, PlannedDrill, Reason, Story, StoryPart
from second_interview.render.document import (
    Column,
    Emphasis,
    Entry,
    Folded,
    Inline,
    Pair,
    Paragraph,
    Quote,
    QuoteKind,
    Section,
    Table,
    Text,
    blocks_of,
    bullets,
    pairs,
    section,
)
from second_interview.render.view import View
from second_interview.render.wording import clean

__all__ = ["stage_specifics"]


def stage_specifics(view: View) -> Section | None:
    """Return the section on responding with specifics."""
    words, brief = view.words, view.plan.specifics
    lead = Paragraph((Text(words.say("stories_lead")),))
    kept = [story for story in brief.stories if story.people] or list(brief.stories)
    stories = [_story(view, story) for story in kept]
    spare = "; ".join(view.story_title(story.id) for story in brief.stories if story not in kept)
    in_reserve = Paragraph((Text(words.say("stories_in_reserve", titles=spare)),)) if spare else None
    likely = [_likely(view, question) for question in brief.likely]
    bridges = [_bridge(view, bridge) for bridge in brief.bridges]
    dilemma = Paragraph((Text(words.sentence(brief.dilemma)),)) if brief.dilemma else None
    expect = Paragraph((Text(words.sentence(view.plan.expect)),)) if view.plan.expect else None
    return section(
        words.say("stage_specifics"),
        [
            expect,
            section(words.say("stories"), [lead if stories else None, *stories, in_reserve], anchor="stories"),
            section(words.say("likely_questions"), likely, anchor="likely-questions"),
            section(words.say("bridges"), bridges, anchor="bridges"),
            section(words.say("dilemma"), [dilemma]),
            section(words.say("exercise"), [bullets(map(words.sentence, brief.exercise))]),
            section(words.say("drill"), [_drill(view, brief.drill)], anchor="drill"),
            section(words.say("bring"), [bullets(map(words.sentence, brief.bring))]),
        ],
        anchor="specifics",
    )


def _story(view: View, story: Story) -> Entry:
    """Return a story in words one could say; one without words shows its parts and what they miss."""
    words = view.words
    kept_for = words.joined(view.person_name(person) for person in story.people)
    where = next((part.text for part in story.parts if part.name == "situation"), "") if story.say else ""
    parts = () if story.say else tuple(_part(view, part) for part in story.parts)
    facts = pairs(
        *parts,
        Pair(words.say("recall"), (Text(_recall(view, story)),)),
        Pair(words.say("kept_for"), (Text(kept_for),)),
    )
    return Entry(
        view.story_title(story.id),
        note=clean(where),
        blocks=blocks_of(_say(view, story.say, "say_begin"), facts),
        why=words.why(_with_parts(story)),
    )


def _recall(view: View, story: Story) -> str:
    """Return what to look up before telling it; the brackets of the words to say hold the rest."""
    asked = [part.missing for part in story.parts if part.missing and part.name == "result" and "[" not in story.say]
    return " ".join(map(view.words.sentence, asked)) if story.say else ""


def _part(view: View, part: StoryPart) -> Pair:
    words = view.words
    content: list[Inline] = [Text(words.sentence(part.text))]
    if part.missing:
        content += [Text(" "), Emphasis(words.say("to_recall", question=part.missing))]
    return Pair(words.named("story_part", part.name), tuple(content))


def _with_parts(story: Story) -> Reason:
    """Return the reason for a story with the evidence of its parts."""
    evidence = (*story.reason.evidence, *(piece for part in story.parts for piece in part.reason.evidence))
    return attrs.evolve(story.reason, evidence=tuple(dict.fromkeys(evidence)))


def _likely(view: View, question: LikelyQuestion) -> Entry:
    words = view.words
    facts = pairs(
        Pair(words.say("story"), (Text(view.story_title(question.story)),)),
        Pair(words.say("recall"), (Text(words.sentence(question.gap)),)),
        Pair(words.say("strong"), (Text(" ".join(map(words.sentence, question.strong))),)),
        Pair(words.say("trap"), (Text(words.sentence(question.trap)),)),
        Pair(words.say("they_go_on"), (Text(" ".join(map(words.sentence, question.probes))),)),
    )
    return Entry(
        clean(question.text),
        note=words.say("probably_asked_by", name=question.asker) if question.asker else "",
        blocks=blocks_of(_say(view, question.say, "say"), facts),
        why=words.why(question.reason),
    )


def _drill(view: View, drill: PlannedDrill | None) -> Entry | None:
    """Return the task with its data, and the figures to check against folded away."""
    if drill is None:
        return None
    words = view.words
    columns = tuple(Column(column) for column in drill.columns)
    checks = [*drill.answers, words.say("usual_slip", trap=drill.trap), words.say("say_with_it", words=drill.say)]
    return Entry(
        clean(drill.name),
        note=words.minutes(drill.minutes),
        blocks=blocks_of(
            Paragraph((Text(words.sentence(drill.task)),)),
            bullets(map(clean, drill.given)),
            Table(words.say("drill_data"), columns, drill.rows) if drill.rows else None,
            Folded(words.say("check_figures"), blocks_of(bullets(map(words.sentence, checks)))),
        ),
        why=words.why(drill.reason),
    )


def _bridge(view: View, bridge: Bridge) -> Entry:
    words = view.words
    weight = words.say("must_have" if bridge.is_must else "nice_to_have")
    shown = words.say("partly_shown" if bridge.is_partly else "not_shown")
    return Entry(
        clean(bridge.requirement),
        note=words.joined((weight, shown)),
        blocks=blocks_of(_say(view, bridge.say, "say")),
        why=words.why(bridge.reason),
    )


def _say(view: View, text: str, label: str) -> Quote | None:
    return Quote(clean(text), QuoteKind.SAY, label=view.words.say(label)) if text.strip() else None
