"""Questions by what they are about, so that a search intersects small sets and never walks the bank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from second_interview.model.bank import Area, AskedBy, Question, Topic
from second_interview.model.people import InterviewerKind

__all__ = ["QuestionIndex", "stages_of"]

Key = tuple[str, str]
_ANY = ""
"""Stands for every family or level, where a question names none."""

_STAGES_BY_AREA: Mapping[Area, tuple[str, ...]] = {
    Area.CULTURE: ("meet", "tour"),
    Area.COMPENSATION: ("compensation",),
    Area.PROCESS: ("next_steps",),
}


def stages_of(question: Question, topic: Topic | None) -> tuple[str, ...]:
    """Return the ids of the stages in which *question* is of use.

    An employer's question is one to answer with specifics, and one about pay belongs to that stage too. A candidate's
    question is one to ask; culture is also learned from people and on the tour.
    """
    if question.asked_by is AskedBy.EMPLOYER:
        is_pay = topic is not None and topic.area == Area.COMPENSATION.value
        return ("specifics", "compensation") if is_pay else ("specifics",)
    return ("ask", *(_STAGES_BY_AREA.get(question.area, ()) if question.area is not None else ()))


class QuestionIndex:
    """Sets of places in a sequence of questions, by criterion and value."""

    def __init__(self, questions: Sequence[Question], topics: Iterable[Topic]) -> None:
        by_id = {topic.id: topic for topic in topics}
        places: dict[Key, set[int]] = {}
        for place, question in enumerate(questions):
            for key in _keys_of(question, by_id.get(question.topic)):
                places.setdefault(key, set()).add(place)
        self._questions = tuple(questions)
        self._places = {key: frozenset(found) for key, found in places.items()}

    def find(self, criteria: Mapping[str, str]) -> tuple[Question, ...]:
        """Return the questions that meet every criterion, in the order they were given in."""
        sets = sorted((self._matching(name, value) for name, value in criteria.items()), key=len)
        if not sets:
            return self._questions
        return tuple(self._questions[place] for place in sorted(sets[0].intersection(*sets[1:])))

    def _matching(self, name: str, value: str) -> frozenset[int]:
        found = self._places.get((name, value), frozenset())
        if name in ("family", "level"):
            return found | self._places.get((name, _ANY), frozenset())
        return found


def _keys_of(question: Question, topic: Topic | None) -> Iterator[Key]:
    yield "asked_by", question.asked_by.value
    yield "topic", question.topic
    if question.kind is not None:
        yield "kind", question.kind.value
    if question.area is not None:
        yield "area", question.area.value
    asks = question.asked_by is AskedBy.EMPLOYER
    kinds: tuple[InterviewerKind, ...] = question.interviewers if asks else question.ask
    for name, values in (
        ("stage", stages_of(question, topic)),
        ("competency", question.competencies),
        ("interviewer", tuple(kind.value for kind in kinds)),
        ("family", question.families or (_ANY,)),
        ("level", question.levels or (_ANY,)),
    ):
        for value in values:
            yield name, value
