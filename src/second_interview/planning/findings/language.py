"""A paper is in a language that is not read: what was read of it all the same, and what the plan leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import ForeignText, Paper, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.wording import listed

__all__ = ["find"]

_TEXTS = {
    Paper.POSTING: ("posting-not-english", Severity.MATTERS, 36),
    Paper.RESUME: ("resume-not-english", Severity.MATTERS, 35),
    Paper.COVER_LETTER: ("letter-not-english", Severity.NOTE, 70),
    Paper.NOTES: ("notes-not-english", Severity.MATTERS, 37),
}


def find(context: Context) -> Iterator[Found]:
    """Report each such paper."""
    for number, text in enumerate(context.facts.foreign, start=1):
        words, severity, order = _TEXTS[text.paper]
        yield found(
            context,
            words,
            text.evidence,
            severity=severity,
            order=order,
            key=str(number),
            facts=_read_of(context, text),
        )


def _read_of(context: Context, text: ForeignText) -> dict[str, str]:
    none = context.say("none-read")
    return {
        "language": context.say(f"language-{text.language}"),
        "document": text.evidence.document,
        "days": listed(context.on(day) for day in text.days) or none,
        "pay": listed(str(pay) for pay in text.pays) or none,
        "names": listed(text.names) or none,
    }
