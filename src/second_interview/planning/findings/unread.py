"""What was in the input and could not be understood; kept and shown."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import Audience, Evidence, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.wording import clip

__all__ = ["find"]

# The remedy of these names fields of the input, which whoever reads the plan may never have seen.
_ASKED = frozenset({"days", "figure", "item", "promise"})


def find(context: Context) -> Iterator[Found]:
    """Report each piece with its place and what to do: for free text what to find out, else the remedy."""
    pieces = dict.fromkeys((*context.candidacy.unread, *context.facts.unread))
    for number, piece in enumerate(pieces, start=1):
        document, _, path = piece.place.partition(": ")
        evidence = Evidence(
            document=document or "input", path=path, quote=clip(piece.text, 24), audience=Audience.CANDIDATE
        )
        yield found(
            context,
            f"not-understood-{piece.kind}" if piece.kind in _ASKED else "not-understood",
            evidence,
            severity=Severity.NOTE,
            order=90,
            key=str(number),
            place=piece.place,
            piece=clip(piece.text, 24),
            remedy=piece.remedy,
            who=context.go_between_name(),
        )
