"""What the history on paper will be asked about: gaps, short stays, claims without a line, the same title again."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import CareerFact, CareerFactKind, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.contradiction import clash
from second_interview.planning.findings.found import Found, found
from second_interview.planning.wording import clip, listed

__all__ = ["find"]

_MATTERS = frozenset(
    {
        CareerFactKind.GAP,
        CareerFactKind.UNSUPPORTED_CLAIM,
        CareerFactKind.SHORT_STAY,
        CareerFactKind.LETTER_CLAIM,
        CareerFactKind.TOOL_BEFORE_RELEASE,
    }
)


def find(context: Context) -> Iterator[Found]:
    """Report each career fact that an interviewer can see."""
    for number, fact in enumerate(context.facts.career, start=1):
        if fact.kind is CareerFactKind.CONFLICTING_FIGURES and len(fact.lines) == 2 and clash(*fact.lines) is not None:
            continue  # the rule about contradictions says it
        text = career_text(fact)
        yield found(
            context,
            text,
            *fact.lines,
            severity=Severity.MATTERS if fact.kind in _MATTERS else Severity.NOTE,
            order=32,
            key=str(number),
            facts=career_slots(context, fact),
        )
    yield from _same_title(context)


def career_text(fact: CareerFact) -> str:
    """Return the id of the words for a career fact; a gap until today and a claim of years have their own."""
    ending = ""
    if fact.kind is CareerFactKind.GAP and fact.after is None:
        ending = "-until-now"
    elif fact.kind is CareerFactKind.TOOL_BEFORE_RELEASE and fact.before is None:
        ending = "-years"
    return f"career-{fact.kind.value.replace('_', '-')}{ending}"


def career_slots(context: Context, fact: CareerFact) -> dict[str, str]:
    """Return the slots that the texts about career facts share."""
    before, after = fact.before, fact.after
    return {
        "before": (before.organisation or before.title) if before is not None else context.say("an-employer"),
        "before_title": before.title if before is not None else "",
        "after_title": after.title if after is not None else "",
        "after": (after.organisation or after.title) if after is not None else context.say("an-employer"),
        "start": str(fact.start) if fact.start is not None else "",
        "end": str(fact.end) if fact.end is not None else "",
        "months": str(fact.months) if fact.months is not None else "",
        "named": fact.named,
        "year": str(fact.year) if fact.year is not None else "",
        "dated": _dated(context, fact) if fact.kind is CareerFactKind.CERTIFICATE_STATUS else "",
        "line": clip(fact.lines[0].text.rstrip("."), 22) if fact.lines else "",
        "lines": listed(f"“{clip(line.text.rstrip('.'), 14)}”" for line in fact.lines),
    }


def _dated(context: Context, fact: CareerFact) -> str:
    if fact.end is not None:
        return context.say("certificate-ended", end=str(fact.end))
    return context.say("certificate-issued", start=str(fact.start), months=str(fact.months))


def _same_title(context: Context) -> Iterator[Found]:
    current = context.candidacy.candidate.current
    if current is None or not current.title or not current.is_current:
        return
    if _plain(current.title) == _plain(context.candidacy.title):
        yield found(
            context,
            "career-same-title",
            current.evidence,
            severity=Severity.MATTERS,
            order=30,
            title=context.candidacy.title,
            current=current.organisation or context.say("current-employer"),
            employer=context.employer,
        )


def _plain(title: str) -> str:
    return " ".join(word for word in title.lower().replace(",", " ").split() if word not in {"the", "of", "and"})
