"""The day on one page: times, names, what to carry in the head."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from second_interview.model import AgendaItem, AskBrief, DayRow, LikelyQuestion, Logistics
from second_interview.planning.context import Context
from second_interview.planning.wording import clip, clock, instant_words, listed

__all__ = ["day_notes", "day_sheet", "things_to_remember"]


def day_sheet(context: Context) -> tuple[DayRow, ...]:
    """Return the day's rows from the agenda, else the panel in its order."""
    interview = context.candidacy.interview
    if interview.agenda:
        return tuple(
            DayRow(
                at=item.at,
                ends=_ends(item.at, item.minutes),
                minutes=item.minutes,
                what=item.said or context.label_of(item.kind.value),
                who=_who(context, item),
            )
            for item in interview.agenda
        )
    start = interview.starts.local.time() if interview.starts is not None else None
    rows = [
        DayRow(minutes=person.minutes, what=person.title or context.label_of("interview"), who=person.name)
        for person in context.candidacy.panel
    ]
    if start is not None:
        rows.insert(
            0,
            DayRow(
                at=start,
                ends=_ends(start, interview.minutes),
                minutes=interview.minutes,
                what=context.say("day-begins"),
            ),
        )
    return tuple(rows)


def _who(context: Context, item: AgendaItem) -> str:
    """Return who is met, unless the slot's own words name them all."""
    firsts = [(found.person.first_name if (found := context.reading(name)) is not None else name) for name in item.who]
    if item.who and all(first in item.said for first in firsts):
        return ""
    return listed(item.who)


def _ends(at: time | None, minutes: int | None) -> time | None:
    if at is None or minutes is None:
        return None
    return (datetime.combine(date(2000, 1, 1), at) + timedelta(minutes=minutes)).time()


def day_notes(context: Context) -> tuple[str, ...]:
    """Return place, link, access, dress and papers as given, and what is missing."""
    interview = context.candidacy.interview
    logistics: Logistics = interview.logistics
    rows = [
        context.say(f"day-{name}", text=getattr(logistics, name).rstrip("."))
        for name in ("place", "arrival", "access", "dress", "papers", "link", "backup")
        if getattr(logistics, name)
    ]
    starts, own = interview.starts, context.candidacy.zone
    if starts is not None and own and starts.in_zone(own).local != starts.local:
        here = starts.in_zone(own)
        at = clock(here.local.time()) if here.on == starts.on else instant_words(here, year=context.today.year)
        rows.append(context.say("day-own-time", at=at, zone=own))
    contact = next((c for c in context.candidacy.contacts if c.email), None)
    if contact is not None:
        rows.append(context.say("day-contact", who=contact.name, email=contact.email))
    rows.append(context.say("day-capture"))
    return tuple(rows)


def things_to_remember(context: Context, ask: AskBrief, likely: tuple[LikelyQuestion, ...]) -> tuple[str, ...]:
    """Return at most five reminders for the day; no figure, no other offer, no judgement of a person."""
    rows: list[str] = []
    again = next((q for q in likely if q.id.startswith("again-")), None)
    if again is not None:
        rows.append(context.say("remember-again", question=clip(again.text.rstrip("?. "), 14)))
    demand = next((q for q in likely if q.id.startswith("demand-")), None)
    if demand is not None:
        rows.append(context.say("remember-demand"))
    if any(part == "own_share" for item in context.facts.accomplishments[:3] for part in item.missing):
        rows.append(context.say("remember-own-share"))
    if ask.questions:
        first = ask.questions[0]
        rows.append(
            context.say("remember-ask", who=first.person_name or context.say("the-interviewer"), topic=first.topic)
        )
    rows.append(context.say("remember-facts"))
    if ask.open_before:
        rows.append(context.say("remember-open", question=clip(ask.open_before[0].text.rstrip("?. "), 14)))
    return tuple(rows[:5])
