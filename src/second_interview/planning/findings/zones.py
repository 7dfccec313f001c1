"""The interview and the candidate's own clock are in different zones."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.wording import instant_words

__all__ = ["find"]


def find(context: Context) -> Iterator[Found]:
    """Say the interview's time on both walls."""
    starts, own = context.candidacy.interview.starts, context.candidacy.zone
    if starts is None or not own or context.is_after:
        return
    here = starts.in_zone(own)
    if here.local == starts.local:
        return
    yield found(
        context,
        "zones-differ",
        severity=Severity.DECIDES if here.on != starts.on else Severity.MATTERS,
        order=3 if here.on != starts.on else 28,
        theirs=instant_words(starts, year=context.today.year),
        their_zone=starts.zone,
        mine=instant_words(here, year=context.today.year),
        my_zone=own,
    )
