"""Preparation in time: dated sessions that fit the days left, a half-time version, a last evening."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import evolve, frozen

from second_interview.model import Audience, ConstraintKind, LikelyQuestion, Message, Session, Story
from second_interview.planning.context import Context
from second_interview.planning.findings.exercise import EXERCISE_SLOTS, announced
from second_interview.planning.wording import clip, listed

__all__ = ["plan_sessions"]

_HORIZON = 21


@frozen(kw_only=True)
class _Block:
    id: str
    title: str
    minutes: int
    tasks: tuple[str, ...]
    is_core: bool
    when: str
    """``first``, ``spread`` or ``last``."""


def plan_sessions(
    context: Context,
    *,
    stories: tuple[Story, ...],
    likely: tuple[LikelyQuestion, ...],
    messages: tuple[Message, ...],
    has_bridges: bool,
    has_exercise: bool,
) -> tuple[Session, ...]:
    """Place the work on the days from today to the evening before; recalls on separate days where there are days."""
    if context.is_after or context.day == context.today:
        return ()
    blocks = _halved(_blocks(context, stories, likely, messages, has_bridges=has_bridges, has_exercise=has_exercise))
    days = _free_days(context) or [context.today]
    middle = [block for block in blocks if block.when == "spread"]
    placed = [(days[0], block) for block in blocks if block.when == "first"]
    step = max(1.0, (len(days) - 1) / max(1, len(middle)))
    placed += [(days[min(len(days) - 1, int(n * step))], block) for n, block in enumerate(middle)]
    placed += [(days[-1], block) for block in blocks if block.when == "last"]
    placed.sort(key=lambda row: row[0])
    return tuple(
        Session(
            id=block.id,
            on=day,
            minutes=block.minutes,
            title=block.title,
            tasks=block.tasks,
            is_core=block.is_core,
            audience=Audience.CANDIDATE,
        )
        for day, block in placed
    )


def _halved(blocks: list[_Block]) -> list[_Block]:
    """Keep as core what fits into half of the time: what has its day in any case, then the rest in order of use."""
    left = sum(block.minutes for block in blocks) / 2
    left -= sum(block.minutes for block in blocks if block.is_core and block.when != "spread")
    halved = []
    for block in blocks:
        is_core = block.is_core and (block.when != "spread" or block.minutes <= left)
        if is_core and block.when == "spread":
            left -= block.minutes
        halved.append(evolve(block, is_core=is_core))
    return halved


def _free_days(context: Context) -> list[date]:
    away = [c.span for c in context.candidacy.constraints if c.kind is ConstraintKind.ABSENCE and c.span is not None]
    first = max(context.today, context.day - timedelta(days=_HORIZON))
    days = [first + timedelta(days=n) for n in range((context.day - first).days)]
    off = set(context.options.days_off)
    off |= {holiday.on for holiday in context.calendar.holidays}
    return [day for day in days if day not in off and not any(span.covers(day) for span in away)]


def _exercise_minutes(context: Context) -> int:
    """Return the real length of the exercise where the agenda names one, else an ordinary session."""
    slots = (item for item in context.candidacy.interview.agenda if item.kind in EXERCISE_SLOTS)
    return next((item.minutes for item in slots if item.minutes), 45)


def _blocks(
    context: Context,
    stories: tuple[Story, ...],
    likely: tuple[LikelyQuestion, ...],
    messages: tuple[Message, ...],
    *,
    has_bridges: bool,
    has_exercise: bool,
) -> list[_Block]:
    limit = context.options.minutes_a_day
    blocks: list[_Block] = []

    def add(id: str, minutes: int, *tasks: str, core: bool = True, when: str = "spread", **slots: str) -> None:
        kept = tuple(task for task in tasks if task)
        if kept:
            title = context.say(f"session-{id}", **slots)
            blocks.append(_Block(id=id, title=title, minutes=min(minutes, limit), tasks=kept, is_core=core, when=when))

    if messages:
        names = listed(f"“{message.subject}”" for message in messages)
        add(
            "messages",
            10 * len(messages),
            context.say("task-send", count=str(len(messages)), subjects=names),
            when="first",
        )
    again = [question for question in likely if question.id.startswith("again-")]
    if again:
        add("repair", 30, *(context.say("task-repair", question=clip(q.text.rstrip("?. "), 16)) for q in again))
    if stories:
        add(
            "stories",
            45,
            context.say("task-fill", stories=listed(s.id for s in stories[:4])),
            context.say("task-aloud"),
        )
    if has_bridges:
        add("bridges", 25, context.say("task-bridges"), core=False)
    if has_exercise:
        is_announced = announced(context) is not None
        text = "task-exercise" if is_announced else "task-exercise-usual"
        add("exercise", _exercise_minutes(context), context.say(text), core=is_announced)
    technical = [q for q in likely if q.id.startswith("core/")]
    if technical:
        add("questions", 40, context.say("task-technical", first=clip(technical[0].text.rstrip("?"), 16)), core=False)
    if stories:
        add(
            "rehearsal",
            40,
            context.say("task-listener"),
            context.say("task-recall", stories=listed(s.id for s in stories if s.people)),
        )
    add(
        "people",
        25,
        context.say("task-people"),
        context.say("task-pay") if context.candidacy.expectation is not None else "",
        core=False,
    )
    add("evening", 20, context.say("task-evening"), _way(context), when="last")
    return blocks


def _way(context: Context) -> str:
    logistics = context.candidacy.interview.logistics
    if logistics.link or context.candidacy.interview.mode.value in {"video", "phone"}:
        return context.say(
            "task-link", backup=logistics.backup or context.say("ask-backup", who=context.go_between_name())
        )
    return context.say("task-route", place=logistics.place) if logistics.place else ""
