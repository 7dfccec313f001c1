"""The messages, each in full once, with what is still open in it."""

from __future__ import annotations

from collections import Counter

from second_interview.model import Message
from second_interview.render.document import (
    Pair,
    Paragraph,
    Quote,
    QuoteKind,
    Section,
    SectionKind,
    Text,
    blocks_of,
    pairs,
    section,
)
from second_interview.render.view import View
from second_interview.render.wording import clean

__all__ = ["messages_part"]


def messages_part(view: View) -> Section | None:
    """Return every drafted message."""
    words = view.words
    drafted = [_message(view, message, n) for n, message in enumerate(view.plan.messages, start=1)]
    return section(words.say("messages"), [_together(view), *drafted], anchor="messages", kind=SectionKind.MESSAGES)


def _together(view: View) -> Paragraph | None:
    """Say when several go to one person: one mail with several points is read, four mails in a day are not."""
    counts = Counter(message.to for message in view.plan.messages if message.kind != "thank_you")
    many = [(name, count) for name, count in counts.items() if count > 1]
    if not many:
        return None
    said = [view.words.say("send_together", count=str(count), name=name) for name, count in many]
    return Paragraph((Text(" ".join(said)),))


def _message(view: View, message: Message, n: int) -> Section:
    words = view.words
    item = view.follow_up_with(message.id)
    to = words.say("address", name=message.to, email=message.email) if message.email else ""
    open_slots = "; ".join(map(clean, message.open_slots))
    state = words.say("message_open", slots=open_slots) if open_slots else words.say("message_ready")
    facts = pairs(
        Pair(words.say("to"), (Text(to),)),
        Pair(words.say("subject"), (Text(message.subject),)),
        Pair(words.say("send"), (Text(words.window(item.opens, item.closes) if item is not None else ""),)),
        Pair(words.say("state"), (Text(state),)),
        Pair(words.say("must_not_contain"), (Text("; ".join(map(clean, message.forbidden))),)),
    )
    body = Quote(clean(message.body, keep_lines=True), QuoteKind.MESSAGE)
    why = words.why(message.reason)
    return Section(view.message_title(message), blocks_of(facts, body, why), anchor=f"message-{n}")
