"""Stage ``specifics``: stories, likely questions, honest bridges, the exercise."""

from __future__ import annotations

from second_interview.model import SpecificsBrief, Story
from second_interview.planning.bridges import build_bridges
from second_interview.planning.context import Context
from second_interview.planning.drills import pick_drill
from second_interview.planning.findings.exercise import announced
from second_interview.planning.likely import likely_questions

__all__ = ["brief_specifics"]


def brief_specifics(context: Context, stories: tuple[Story, ...]) -> SpecificsBrief:
    """Return what this résumé and this posting will draw, and what answers it."""
    family = context.catalog.family(context.facts.family) if context.facts.family else None
    return SpecificsBrief(
        stories=stories,
        likely=likely_questions(context, stories),
        bridges=build_bridges(context),
        exercise=_exercise(context),
        drill=pick_drill(context),
        bring=family.bring if family is not None else (),
        dilemma=family.dilemma if family is not None else "",
    )


def expected(context: Context, stage: str) -> tuple[str, ...]:
    """Return what to expect at *stage* in this trade, or else at this level, where content has words for it."""
    if not stage:
        return ()
    words = context.catalog.stage(stage).expect_for
    known = (words[key] for key in (context.facts.family, context.facts.level) if key in words)
    return tuple(context.say("exercise-expect", words=text) for text in known)[:1]


def _exercise(context: Context) -> tuple[str, ...]:
    known = announced(context)
    if known is not None:
        chosen, _, said = known
        return (
            context.say("exercise-said", said=said, scored=chosen.scored_on),
            *expected(context, chosen.stage),
            *(context.say("exercise-prepare", step=step) for step in chosen.prepare),
            context.say("exercise-trap", trap=chosen.trap),
        )
    if not context.facts.family:
        return ()
    formats = context.catalog.family(context.facts.family).formats
    if not formats:
        return ()
    usual = context.catalog.exercise(formats[0])
    return (
        context.say("exercise-usual", name=usual.name.lower(), question=usual.confirm[0]),
        *expected(context, usual.stage),
    )
