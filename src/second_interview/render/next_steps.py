"""Stage six at home: what goes to whom and when; and the preparation calendar."""

from __future__ import annotations

from second_interview.model import FollowUp, FollowUpState, Session
from second_interview.render.document import (
    Emphasis,
    Entry,
    Inline,
    Item,
    Pair,
    Pairs,
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
    follow_ups = bullets(_follow_up(view, item) for item in brief.follow_ups)
    return section(words.say("stage_next_steps"), [leaving, follow_ups, note], anchor="next-steps")


def _follow_up(view: View, item: FollowUp) -> Item:
    words = view.words
    title = view.message_ref(item.message) or Text(view.addressed(item.kind, item.recipient))
    content: list[Inline] = [Strong(words.window(item.opens, item.closes)), Text(": "), title, Text(".")]
    if item.note:
        content.append(Text(f" {words.sentence(item.note)}"))
    if item.state is not FollowUpState.PLANNED:
        content += [Text(" "), Emphasis(words.named("state", item.state.value))]
    shown = f"{item.note} {' '.join(item.must_contain)}"
    return Item(tuple(content), under=_contents(view, item), why=words.why(item.reason, beside=shown))


def _contents(view: View, item: FollowUp) -> Pairs | None:
    """Return what it must and must not say, unless the drafted message shows that."""
    words = view.words
    forbidden = () if view.message_ref(item.message) else item.must_not_contain
    return pairs(
        Pair(words.say("must_contain"), (Text("; ".join(map(clean, item.must_contain))),)),
        Pair(words.say("must_not_contain"), (Text("; ".join(map(clean, forbidden))),)),
    )


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
