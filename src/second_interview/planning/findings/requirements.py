"""A must-have of the posting that the papers do not show."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model import Direction, Line, RequirementMatch, Severity, Standing
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.fitting import cue_hits
from second_interview.planning.wording import clip, listed

__all__ = ["find", "is_open", "said_before"]

_PARAGRAPH = 25
_ACRONYM = re.compile(r"\b[A-Z]{3,6}\b")
"""What a demand is called in talk where nothing of it has a name: a licence, a standard."""
_WAIVED = re.compile(r"\b(?:nobody (?:will )?expects?|not (?:required|expected|needed)|no need)\b", re.IGNORECASE)


def find(context: Context) -> Iterator[Found]:
    """Name each must-have that no line shows, with the nearest thing the papers do show."""
    open_musts = [match for match in context.facts.matches if match.requirement.is_must and is_open(match)]
    for number, match in enumerate(open_musts, start=1):
        near = match.shown_by[0] if match.shown_by else None
        before = said_before(context, match)
        missed = match.standing is Standing.NOT_SHOWN and before is None
        yield found(
            context,
            "must-not-shown" if match.standing is Standing.NOT_SHOWN else "must-partly-shown",
            match.requirement.evidence,
            near,
            severity=Severity.DECIDES if missed else Severity.MATTERS,
            order=14 + number,
            key=str(number),
            requirement=clip(match.requirement.text.rstrip("."), 20),
            missing=listed(match.missing) or clip(match.requirement.text.rstrip("."), 12),
            near=_nearest(context, near, before),
        )


def is_open(match: RequirementMatch) -> bool:
    """Say whether a demand needs honest words: not shown, or shown in part with something to name.

    A soft demand that nothing shows ("you write clearly") has nothing to name, nor has a whole paragraph.
    """
    if _WAIVED.search(match.requirement.text):
        return False
    if match.standing is Standing.NOT_SHOWN:
        return True
    named = bool(match.missing or match.shown_by) and len(match.requirement.text.split()) <= _PARAGRAPH
    return match.standing is Standing.PARTLY and named


def _nearest(context: Context, near: Line | None, before: tuple[str, Line] | None) -> str:
    """Return what was already said of it, else the nearest line on paper, else that there is none."""
    if before is not None:
        return context.say("said-before", who=before[0], answer=clip(before[1].text.rstrip("."), 20))
    if near is not None:
        return context.say("nearest-line", line=clip(near.text.rstrip("."), 24))
    return context.say("no-nearest-line")


def said_before(context: Context, match: RequirementMatch) -> tuple[str, Line] | None:
    """Return to whom and in which words the candidate already spoke of what the papers do not show."""
    names = tuple(part.strip().lower() for name in match.missing for part in name.split(","))
    names = names or tuple(name.lower() for name in _ACRONYM.findall(match.requirement.text))
    for exchange in context.facts.asked:
        told = exchange.answer
        if exchange.direction is not Direction.ASKED_ME or told is None:
            continue
        if cue_hits(names, f"{exchange.question.text} {told.text}"):
            return context.asker(exchange) or context.say("the-interviewer"), told
    return None
