"""A paper that was given and holds nothing to work with."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import Paper, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found

__all__ = ["find", "is_thin_posting", "is_thin_resume"]


def is_thin_resume(context: Context) -> bool:
    """Say whether a résumé was given that lists no position."""
    candidate = context.candidacy.candidate
    given = candidate.name or candidate.summary or candidate.education or candidate.skills
    return bool(given) and not candidate.positions


def is_thin_posting(context: Context) -> bool:
    """Say whether a posting was given, in English, in which nothing is asked for."""
    posting = context.candidacy.posting
    if posting is None or context.facts.is_foreign(Paper.POSTING):
        return False
    return not (posting.requirements or posting.responsibilities)


def find(context: Context) -> Iterator[Found]:
    """Say what the plan could not do with it."""
    posting = context.candidacy.posting
    if is_thin_resume(context):
        yield found(context, "resume-without-work", severity=Severity.MATTERS, order=38)
    if is_thin_posting(context) and posting is not None:
        yield found(
            context,
            "posting-without-demands",
            posting.evidence,
            severity=Severity.MATTERS,
            order=39,
            words=posting.title,
        )
