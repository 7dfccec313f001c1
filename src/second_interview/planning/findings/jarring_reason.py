"""A reason for leaving, given in round one, that would jar with this kind of employer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model import Clash, Direction, Exchange, Line, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.fitting import cue_hits
from second_interview.planning.wording import clip

__all__ = ["find"]

_LEAVING = re.compile(
    r"\b(?:leav\w*|quit\w*|mov(?:e|ing) on|(?:why|reason\w*) .{0,30}(?:change|changing|move|moving|looking))\b",
    re.IGNORECASE,
)


def find(context: Context) -> Iterator[Found]:
    """Name the answer, the line of the posting it jars with, and words that say the same wish forward."""
    for exchange in context.facts.asked:
        if exchange.direction is not Direction.ASKED_ME or exchange.answer is None:
            continue
        if not _LEAVING.search(exchange.question.text):
            continue
        worst = _worst(context, exchange.answer.text)
        if worst is not None:
            yield _found(context, exchange, *worst)
            return


def _worst(context: Context, answer: str) -> tuple[Clash, Line] | None:
    """Return the clash the posting shows most of, with its line; ties go to the id."""
    posting = context.candidacy.posting
    lines = posting.lines if posting is not None else ()
    ranked = []
    for clash in context.catalog.clashes:
        if not cue_hits(clash.reason_cues, answer):
            continue
        shown = [(cue_hits(clash.employer_cues, line.text), line) for line in lines]
        hits = sum(count for count, _ in shown)
        if hits:
            ranked.append((-hits, clash.id, clash, max(shown, key=lambda row: row[0])[1]))
    ranked.sort(key=lambda row: row[:2])
    return ranked[0][2:] if ranked else None


def _found(context: Context, exchange: Exchange, clash: Clash, line: Line) -> Found:
    answer = exchange.answer
    return found(
        context,
        "reason-jars",
        exchange.question,
        answer,
        line,
        severity=Severity.MATTERS,
        order=20,
        content=(clash.id,),
        facts={
            "who": context.asker(exchange) or context.say("the-interviewer"),
            "answer": clip(answer.text.rstrip("."), 24) if answer is not None else "",
            "employer": clash.employer,
            "line": clip(line.text.rstrip("."), 24),
            "why": clash.why,
            "instead": clash.instead,
        },
    )
