"""The candidate's own questions of earlier rounds that nobody answered: asked again, of whoever can answer."""

from __future__ import annotations

from second_interview.model import AskedBy, Audience, Exchange, PersonReading, PlannedQuestion
from second_interview.planning.context import Context
from second_interview.planning.fitting import shared_words
from second_interview.reading import topic_of

__all__ = ["open_questions"]

_MOST = 3


def open_questions(context: Context, asked: tuple[Exchange, ...]) -> tuple[PlannedQuestion, ...]:
    """Return them as must-asks, each with the person the evasive answer named, else one who can know."""
    rows: list[PlannedQuestion] = []
    load: dict[str, int] = {}
    for exchange in asked:
        if len(rows) == _MOST or (exchange.answer is not None and exchange.owed is None):
            continue
        person = _named(context, exchange) or _able(context, exchange, load)
        if person is not None:
            load[person.person.id] = load.get(person.person.id, 0) + 1
        rows.append(_again(context, exchange, person, len(rows) + 1))
    return tuple(rows)


def _again(context: Context, exchange: Exchange, person: PersonReading | None, number: int) -> PlannedQuestion:
    evasive = exchange.owed or exchange.went
    topic = topic_of(exchange.question.text, context.catalog, asked_by=AskedBy.CANDIDATE)
    return PlannedQuestion(
        id=f"open-{number}",
        text=exchange.question.text,
        person=person.person.id if person is not None else "",
        person_name=person.person.name if person is not None else "",
        topic=context.catalog.topic(topic).name if topic else context.say("your-open-question"),
        is_must_ask=True,
        audience=Audience.CANDIDATE,
        reason=context.reason(exchange.question, evasive),
    )


def _named(context: Context, exchange: Exchange) -> PersonReading | None:
    """Return the panel member whom the evasive answer named, such as "ask Magda"."""
    words = " ".join(line.text for line in (exchange.owed, exchange.went) if line is not None)
    places = [
        (words.find(name), reading)
        for reading in context.facts.people
        for name in (reading.person.first_name, *_aliases(reading))
        if name and name in words
    ]
    return min(places, key=lambda place: place[0])[1] if places else None


def _aliases(reading: PersonReading) -> list[str]:
    """Return names such as Roz from "Goes by Roz"."""
    found = []
    for line in reading.person.notes:
        _, marker, rest = line.text.partition("Goes by ")
        if marker:
            found.append(rest.split()[0].strip(".,;"))
    return found


def _able(context: Context, exchange: Exchange, load: dict[str, int]) -> PersonReading | None:
    topic = topic_of(exchange.question.text, context.catalog, asked_by=AskedBy.CANDIDATE)
    bank = context.catalog.find_questions(asked_by=AskedBy.CANDIDATE, topic=topic) if topic else ()
    kinds = {kind for question in bank for kind in question.ask}
    met = {context.asker(exchange)}
    fresh = [reading for reading in context.facts.people if reading.person.name not in met]
    named = [r for r in context.facts.people if shared_words(r.person.title, exchange.question.text)]
    able = named or [reading for reading in fresh if reading.kind in kinds] or fresh or list(context.facts.people)
    return min(able, key=lambda reading: load.get(reading.person.id, 0), default=None)
