"""What was in the input and could not be understood; kept and shown."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import Audience, Evidence, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.wording import clip

__all__ = ["find"]


def find(context: Context) -> Iterator[Found]:
    """Report each piece with its place and the remedy."""
    pieces = dict.fromkeys((*context.candidacy.unread, *context.facts.unread))
    for number, piece in enumerate(pieces, start=1):
        document, _, path = piece.place.partition(": ")
        evidence = Evidence(
            document=document or "input", path=path, quote=clip(piece.text, 24), audience=Audience.CANDIDATE
        )
        yield found(
            context,
            "not-understood",
            evidence,
            severity=Severity.NOTE,
            order=90,
            key=str(number),
            place=piece.place,
            piece=clip(piece.text, 24),
            remedy=piece.remedy,
        )
