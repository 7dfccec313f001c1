"""What the candidate worries about, answered where the papers or the content allow it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model import AskedBy, Evidence, Line, RequirementMatch, Severity, Standing
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.findings.requirements import said_before
from second_interview.planning.findings.weak_answers import repairable, strong_points
from second_interview.planning.fitting import cue_hits, shared_words
from second_interview.planning.wording import clip, listed, question_in
from second_interview.reading import topic_of

__all__ = ["find"]

_REPLY = re.compile(
    r"\b(?:she|he|they)\s+(?:just\s+)?(?:said|answered|replied|says)\b[\s:,]{1,3}[“\"']([^”\"]{3,160})[”\"']",
    re.IGNORECASE,
)
"""What the other side said to it, in a note on the candidate's own answer."""


def find(context: Context) -> Iterator[Found]:
    """Take up each worry: an answer to repair, a line of the history, a demand not shown, or a topic to prepare."""
    seen: set[tuple[str, str]] = set()
    for number, line in enumerate(context.candidacy.on_my_mind, start=1):
        text, evidence, content, facts = _taken_up(context, line)
        key = (text, "|".join(facts.values()) if text != "on-my-mind-open" else line.text)
        if key in seen:
            continue
        seen.add(key)
        yield found(
            context,
            text,
            line,
            evidence,
            severity=Severity.NOTE if text == "on-my-mind-open" else Severity.MATTERS,
            order=31,
            key=str(number),
            content=content,
            facts={"words": clip(line.text.rstrip("."), 22), **facts},
        )


def _taken_up(context: Context, line: Line) -> tuple[str, Line | Evidence | None, tuple[str, ...], dict[str, str]]:
    """Return the finding text for a worry, with its evidence, content ids and facts."""
    for weak in repairable(context):
        told = " ".join(part.text for part in (weak.exchange.question, weak.exchange.answer, weak.words) if part)
        if shared_words(line.text, told) >= 2:
            return (
                "on-my-mind-weak",
                weak.exchange.question,
                (),
                {"question": question_in(weak.exchange.question.text, words=16)},
            )
    for reading in context.facts.people:
        if cue_hits([reading.person.first_name.lower()], line.text):
            profile = context.catalog.kind(reading.kind)
            facts = {"who": reading.person.name, "works": profile.works[0] if profile.works else profile.wants}
            return "on-my-mind-person", None, (profile.id,), facts
    for fact in context.facts.career:
        employers = [p.organisation.split()[0] for p in (fact.before, fact.after) if p is not None and p.organisation]
        if any(cue_hits([name.lower()], line.text) for name in employers):
            return "on-my-mind-history", fact.lines[0] if fact.lines else None, (), {}
    demand = _demand(context, line)
    if demand is not None:
        facts = {"requirement": clip(demand.requirement.text.rstrip("."), 20)}
        before = said_before(context, demand)
        reply = _REPLY.search(before[1].text) if before is not None else None
        if before is not None and reply is not None:
            facts |= {"who": before[0], "reply": clip(reply[1].strip().rstrip(".,;"), 16)}
            return "on-my-mind-demand-answered", before[1], (), facts
        facts["who"] = context.go_between_name()
        return "on-my-mind-demand", demand.requirement.evidence, (), facts
    points, ids = _career_points(context, line)
    if points:
        return "on-my-mind", None, ids, {"points": listed(point[0].lower() + point[1:] for point in points)}
    return "on-my-mind-open", None, (), {"who": context.go_between_name()}


def _demand(context: Context, line: Line) -> RequirementMatch | None:
    for match in context.facts.matches:
        named = tuple(part.strip().lower() for name in match.missing for part in name.split(","))
        if match.standing is not Standing.SHOWN and cue_hits(named, line.text):
            return match
    return None


def _career_points(context: Context, line: Line) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return points only for topics about the person: on technical ones a shared word is not yet the same worry."""
    topic = topic_of(line.text, context.catalog, asked_by=AskedBy.EMPLOYER)
    if not topic or context.catalog.topic(topic).area != "career":
        return (), ()
    return strong_points(context, line.text)
