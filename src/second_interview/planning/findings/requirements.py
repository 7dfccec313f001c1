"""A must-have of the posting that the papers do not show."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import Severity, Standing
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.wording import clip, listed

__all__ = ["find"]


def find(context: Context) -> Iterator[Found]:
    """Name each must-have that no line shows, with the nearest thing the papers do show."""
    open_musts = [
        match
        for match in context.facts.matches
        if match.requirement.is_must
        and (match.standing is Standing.NOT_SHOWN or (match.standing is Standing.PARTLY and match.missing))
    ]
    for number, match in enumerate(open_musts, start=1):
        near = match.shown_by[0] if match.shown_by else None
        text = "must-not-shown" if match.standing is Standing.NOT_SHOWN else "must-partly-shown"
        yield found(
            context,
            text,
            match.requirement.evidence,
            near,
            severity=Severity.DECIDES if match.standing is Standing.NOT_SHOWN else Severity.MATTERS,
            order=14 + number,
            key=str(number),
            requirement=clip(match.requirement.text.rstrip("."), 20),
            missing=listed(match.missing) or clip(match.requirement.text.rstrip("."), 12),
            near=context.say("nearest-line", line=clip(near.text.rstrip("."), 24))
            if near is not None
            else context.say("no-nearest-line"),
        )
