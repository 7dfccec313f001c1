"""Hours that are taken, held against every slot of the day on the candidate's own clock."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from second_interview.model import AgendaItem, Constraint, ConstraintKind, Instant, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.messages import draft
from second_interview.planning.wording import clip, clock

__all__ = ["find", "free_until"]

_LATEST = re.compile(
    r"\b(?:by|until|till|before|not after|nothing after)\s+(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?m?\b", re.IGNORECASE
)
_NOT_BEFORE = re.compile(r"\b(?:can't|cannot|can not|not|no)\b.{0,30}\bbefore\b", re.IGNORECASE)
_DUTY = re.compile(
    r"\b(?:on[\s-]?call|on[\s-]duty|primary|secondary|pagers?|paged|rotas?|rotations?|shifts?|nights?|overtime|weekends|"
    r"busy season|month[\s-]end)\b",
    re.IGNORECASE,
)
"""Speaks of the hours of the job, not of those of the visit."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def find(context: Context) -> Iterator[Found]:
    """Report the slot that runs past the hour, or the constraint itself where no clash can be worked out."""
    if context.is_after:
        return
    for number, item in enumerate(context.candidacy.constraints, start=1):
        is_duty = _DUTY.search(item.line.text) is not None
        if item.kind is not ConstraintKind.HOURS or not (is_duty or _touches(context, item)):
            continue
        need = clip(item.line.text.rstrip("."), 18)
        slots = {"need": need, "who": context.go_between_name()}
        late = _first_late_slot(context, item)
        if late is None:
            rule = "hours-of-the-job" if is_duty else "hours-taken"
            yield found(context, rule, item.line, severity=Severity.NOTE, order=30, key=str(number), facts=slots)
            continue
        slot, ends, limit = late
        what = slot.said or context.label_of(slot.kind.value)
        act = context.calendar.next_open(context.today)
        message = draft(
            context,
            "slot_change",
            id=f"slot-change-{number}",
            to=context.go_between,
            recipient="recruiter_hr",
            item=context.say("hours-item", what=what, limit=clock(limit), zone=context.candidacy.zone),
            reason=context.reason(item.line, slot.evidence),
        )
        yield found(
            context,
            "hours-clash",
            item.line,
            slot.evidence,
            severity=Severity.DECIDES,
            order=11,
            by=act,
            message=message,
            key=str(number),
            facts={**slots, "what": what, "ends": clock(ends), "limit": clock(limit), "zone": context.candidacy.zone},
        )


def free_until(text: str) -> time | None:
    """Return the hour after which the candidate is not free, as the words say it.

    Example:
        >>> free_until("Wednesdays I must be off by 1:00 pm Mountain")
        datetime.time(13, 0)
    """
    match = _LATEST.search(text)
    if match is None or _NOT_BEFORE.search(text):
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if hour > 23 or minute > 59 or (not half and hour < 8):
        return None
    hour += 12 if half == "p" and hour < 12 else 0
    return time(hour, minute) if hour < 24 else None


def _touches(context: Context, item: Constraint) -> bool:
    """Say whether the weekday it names, if it names one, is the interview's."""
    words = re.findall(r"[a-z]+", item.line.text.lower())
    named = {day for day in _WEEKDAYS for word in words if len(word) >= 3 and word.rstrip("s") in {day, day[:3]}}
    return not named or _WEEKDAYS[context.day.weekday()] in named


def _first_late_slot(context: Context, item: Constraint) -> tuple[AgendaItem, time, time] | None:
    limit, zone = free_until(item.line.text), context.candidacy.zone
    starts = context.candidacy.interview.starts
    if limit is None or not zone or starts is None:
        return None
    for slot in context.candidacy.interview.agenda:
        if slot.at is None or slot.minutes is None:
            continue
        ends = datetime.combine(starts.on, slot.at) + timedelta(minutes=slot.minutes)
        here = Instant(local=ends, zone=starts.zone).in_zone(zone).local
        if here.date() > starts.in_zone(zone).on or here.time() > limit:
            return slot, here.time(), limit
    return None
