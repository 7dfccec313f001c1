"""A test, case or presentation that was announced: what to confirm before preparing for it."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import AgendaKind, ExerciseFormat, Line, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.messages import draft
from second_interview.planning.wording import clip

__all__ = ["EXERCISE_SLOTS", "announced", "find"]

EXERCISE_SLOTS = frozenset({AgendaKind.EXERCISE, AgendaKind.PRESENTATION})
"""Slots in which the candidate works instead of talking."""


def announced(context: Context) -> tuple[ExerciseFormat, Line | None, str] | None:
    """Return the exercise format that the agenda or the notes announce, the words, and the slot's name."""
    for item in context.candidacy.interview.agenda:
        if item.kind in EXERCISE_SLOTS:
            words = " ".join([item.said, *(note.text for note in item.notes)]).lower()
            default = "presentation" if item.kind is AgendaKind.PRESENTATION else "timed_test"
            chosen = _format(context, words) or context.catalog.exercise(default)
            line = Line(text=item.said or chosen.name, evidence=item.evidence) if item.evidence is not None else None
            return chosen, line, item.said or chosen.name
    return None


def find(context: Context) -> Iterator[Found]:
    """Ask what has to be known before the exercise."""
    known = None if context.is_after else announced(context)
    if known is None:
        return
    chosen, line, said = known
    act = context.calendar.next_open(context.today)
    message = draft(
        context,
        "exercise_question",
        id="exercise-question",
        to=context.go_between,
        recipient="recruiter_hr",
        item=said,
        first=chosen.confirm[0],
        reason=context.reason(line),
    )
    yield found(
        context,
        "exercise-announced",
        line,
        severity=Severity.MATTERS,
        order=15,
        by=act,
        message=message,
        content=(chosen.id,),
        said=clip(said, 14),
        first=chosen.confirm[0],
        trap=chosen.trap,
        who=context.go_between_name(),
    )


def _format(context: Context, words: str) -> ExerciseFormat | None:
    hits = [(len(cue), item.id) for item in context.catalog.exercises for cue in item.cues if cue in words]
    return context.catalog.exercise(max(hits)[1]) if hits else None
