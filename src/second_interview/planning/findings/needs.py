"""Food and access needs that the agenda or the place may meet badly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model import AgendaKind, ConstraintKind, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.messages import draft
from second_interview.planning.wording import clip

__all__ = ["find"]

_DIETS = {
    "coeliac": "gluten-free",
    "celiac": "gluten-free",
    "gluten": "gluten-free",
    "vegetarian": "vegetarian",
    "vegan": "vegan",
    "pescatarian": "pescatarian",
    "halal": "halal",
    "kosher": "kosher",
    "peanut": "nut-free",
    "nut": "nut-free",
    "nuts": "nut-free",
    "lactose": "dairy-free",
    "dairy": "dairy-free",
    "shellfish": "shellfish-free",
    "egg": "egg-free",
    "eggs": "egg-free",
}


def find(context: Context) -> Iterator[Found]:
    """Hold each need against the day, with the message that announces it."""
    if context.is_after:
        return
    meals = [item for item in context.candidacy.interview.agenda if item.kind is AgendaKind.MEAL]
    act = context.calendar.next_open(context.today)
    to = context.go_between
    for number, item in enumerate(context.candidacy.constraints, start=1):
        need = clip(item.line.text.rstrip("."), 18)
        if item.kind is ConstraintKind.FOOD and meals:
            message = draft(
                context,
                "food_need",
                id="food-need",
                to=to,
                recipient="recruiter_hr",
                item=_diet(context, item.line.text),
                reason=context.reason(item.line),
            )
            yield found(
                context,
                "food-at-meal",
                item.line,
                meals[0].evidence,
                severity=Severity.MATTERS,
                order=16,
                by=act,
                message=message,
                key=str(number),
                need=need,
                meal=meals[0].said or context.say("the-meal"),
                who=context.go_between_name(),
            )
        elif item.kind is ConstraintKind.ACCESS:
            message = draft(
                context,
                "accommodation_request",
                id="accommodation-request",
                to=to,
                recipient="recruiter_hr",
                reason=context.reason(item.line),
            )
            yield found(
                context,
                "access-need",
                item.line,
                severity=Severity.MATTERS,
                order=11,
                by=act,
                message=message,
                key=str(number),
                need=need,
                who=context.go_between_name(),
            )


def _diet(context: Context, text: str) -> str:
    """Return what the kitchen has to know and nothing else of the candidate's note; empty when unclear."""
    words = re.findall(r"[a-z]+", text.lower())
    diet = next((_DIETS[word] for word in words if word in _DIETS), "")
    return context.say("food-item", diet=diet) if diet else ""
