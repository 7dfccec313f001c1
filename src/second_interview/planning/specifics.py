"""Stage ``specifics``: stories, likely questions, honest bridges, the exercise."""

from __future__ import annotations

import re

from second_interview.model import Audience, Bridge, RequirementMatch, SpecificsBrief, Standing, Story
from second_interview.planning.context import Context
from second_interview.planning.findings.exercise import announced
from second_interview.planning.findings.requirements import is_open, said_before
from second_interview.planning.likely import likely_questions
from second_interview.planning.wording import clip, first_person, listed

__all__ = ["brief_specifics"]

_ALTERNATIVE = re.compile(r"[,;:(]| or ")
"""Where a demand goes on to its alternatives or details; the words to say name its first part."""
_SAYABLE = 25
"""Words of a résumé line one can say in one breath; a longer one (a summary) is not read out."""
_DENIED = re.compile(r"\b(?:no|never|not|haven't|hasn't|didn't|don't|none)\b", re.IGNORECASE)


def brief_specifics(context: Context, stories: tuple[Story, ...]) -> SpecificsBrief:
    """Return what this résumé and this posting will draw, and what answers it."""
    family = context.catalog.family(context.facts.family) if context.facts.family else None
    return SpecificsBrief(
        stories=stories,
        likely=likely_questions(context, stories),
        bridges=tuple(_bridge(context, match) for match in context.facts.matches if is_open(match)),
        exercise=_exercise(context),
        bring=family.bring if family is not None else (),
        dilemma=family.dilemma if family is not None else "",
    )


def _bridge(context: Context, match: RequirementMatch) -> Bridge:
    near = match.shown_by[0] if match.shown_by else None
    missing = listed(match.missing) or clip(_ALTERNATIVE.split(match.requirement.text.rstrip("."), maxsplit=1)[0], 10)
    frame = (
        "bridge-partly" if match.standing is Standing.PARTLY else "bridge-near" if near is not None else "bridge-none"
    )
    return Bridge(
        requirement=match.requirement.text,
        is_must=match.requirement.is_must,
        is_partly=match.standing is Standing.PARTLY,
        say=_words(context, frame, match, missing),
        audience=Audience.CANDIDATE,
        reason=context.reason(match.requirement.evidence, near),
    )


def _words(context: Context, frame: str, match: RequirementMatch, missing: str) -> str:
    near = match.shown_by[0].text if match.shown_by else ""
    line = first_person(near) if near else ""
    paper = next((shown.text.rstrip(".") for shown in match.shown_by if len(shown.text.split()) <= _SAYABLE), "")
    say = context.say(frame, missing=missing, line=line, paper=paper or context.say("nothing-on-paper"))
    before = said_before(context, match)
    if before is None:
        return say
    if _DENIED.search(before[1].text):
        return context.say("bridge-denied", missing=missing, who=before[0])
    return context.say("bridge-said", say=say, who=before[0], answer=clip(before[1].text.rstrip("."), 18))


def _exercise(context: Context) -> tuple[str, ...]:
    known = announced(context)
    if known is not None:
        chosen, _, said = known
        return (
            context.say("exercise-said", said=said, scored=chosen.scored_on),
            *(context.say("exercise-prepare", step=step) for step in chosen.prepare),
            context.say("exercise-trap", trap=chosen.trap),
        )
    if not context.facts.family:
        return ()
    formats = context.catalog.family(context.facts.family).formats
    if not formats:
        return ()
    usual = context.catalog.exercise(formats[0])
    return (context.say("exercise-usual", name=usual.name.lower(), question=usual.confirm[0]),)
