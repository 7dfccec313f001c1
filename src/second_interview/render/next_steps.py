"""Stage six at home: what goes to whom and when; and the preparation calendar."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from second_interview.model import FollowUp, FollowUpState, Instant, Session
from second_interview.render.document import (
    Emphasis,
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

__all__ = ["preparation", "stage_next_steps"]


def stage_next_steps(view: View) -> Section | None:
    """Return the section on figuring out next steps."""
    words, brief = view.words, view.plan.next_steps
    leaving = None
    if brief.ask_before_leaving:
        leaving = Paragraph(
            (Text(words.say("leaving_on_carry")), Text(" "), Ref(words.say("ask_before_leaving"), "leaving"), Text("."))
        )
    note = Paragraph((Emphasis(words.sentence(brief.calendar_note)),)) if brief.calendar_note else None
    follow_ups = bullets(_window(view, items) for _, items in groupby(brief.follow_ups, key=_same_window))
    return section(words.say("stage_next_steps"), [leaving, follow_ups, note], anchor="next-steps")


def _same_window(item: FollowUp) -> tuple[Instant, Instant, str]:
    return item.opens, item.closes, item.kind


def _window(view: View, items: Iterable[FollowUp]) -> Item:
    """Return what goes out in one window: one thing on its line, several of a kind under it."""
    words, group = view.words, tuple(items)
    window = Strong(words.window(group[0].opens, group[0].closes))
    if len(group) == 1:
        why = words.why(group[0].reason)
        return Item((window, Text(": "), *_one(view, group[0])), why=why)
    kind = words.named("follow_up", group[0].kind)
    under = pairs(*(Pair(clean(item.recipient), _one(view, item, is_named=True)) for item in group))
    return Item((window, Text(f": {kind}")), under=under)


def _one(view: View, item: FollowUp, *, is_named: bool = False) -> tuple[Inline, ...]:
    words = view.words
    content: list[Inline] = []
    ref = view.message_ref(item.message)
    if ref is not None:
        content += [ref, Text(". ")]
    elif not is_named:
        content.append(Text(f"{view.addressed(item.kind, item.recipient)}. "))
    said = [item.note, "; ".join(map(clean, item.must_contain))]
    content.append(Text(" ".join(words.sentence(part) for part in said if part)))
    if item.state is not FollowUpState.PLANNED:
        content += [Text(" "), Emphasis(words.named("state", item.state.value))]
    return tuple(content)


def preparation(view: View) -> Section | None:
    """Return the dated blocks of preparation."""
    words, sessions = view.words, view.plan.sessions
    total = sum(session.minutes for session in sessions)
    core = sum(session.minutes for session in sessions if session.is_core)
    lead = Paragraph((Text(words.say("preparation_lead", total=words.minutes(total), core=words.minutes(core))),))
    return section(
        words.say("preparation"),
        [lead if core < total else None, *(_session(view, session) for session in sessions)],
        anchor="preparation",
    )


def _session(view: View, session: Session) -> Entry:
    words = view.words
    title = words.say("session_title", day=words.day(session.on), title=session.title)
    note = words.joined((words.minutes(session.minutes), words.say("core") if session.is_core else ""))
    return Entry(clean(title), note=note, blocks=blocks_of(bullets(map(words.sentence, session.tasks))))
