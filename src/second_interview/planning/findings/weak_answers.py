"""An answer of an earlier round that went badly or is still owed."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import AskedBy, Exchange, Question, Severity, WeakAnswer
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.fitting import shared_words
from second_interview.planning.messages import draft
from second_interview.planning.wording import clip, listed, question_in
from second_interview.reading import same_question, topic_of

__all__ = ["find", "repairable", "strong_points"]


def find(context: Context) -> Iterator[Found]:
    """Say how to repair each weak answer, and which owed answer goes out today."""
    for number, weak in enumerate(repairable(context), start=1):
        yield _owed(context, weak, number) if weak.is_open else _weak(context, weak, number)


def repairable(context: Context) -> tuple[WeakAnswer, ...]:
    """Return the weak answers but for those about pay, which the pay brief takes up."""
    pay = {"pay_history", "pay_expectation", "pay_range"}
    return tuple(
        weak
        for weak in context.facts.weak_answers
        if topic_of(weak.exchange.question.text, context.catalog, asked_by=AskedBy.EMPLOYER) not in pay
    )


def strong_points(context: Context, question: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what a strong answer to *question* shows, from bank questions on its topic, and their ids."""
    topic = topic_of(question, context.catalog, asked_by=AskedBy.EMPLOYER)
    if not topic:
        return (), ()
    family = context.facts.family or None
    find = context.catalog.find_questions
    bank = find(asked_by=AskedBy.EMPLOYER, topic=topic, family=family) or find(asked_by=AskedBy.EMPLOYER, topic=topic)
    ranked = sorted(bank, key=lambda item: (-shared_words(question, item.prompt), not item.families, item.id))
    bank = tuple(item for item in ranked[:1] if _is_about(question, item))
    points = tuple(point for item in bank for point in item.strong)
    return points[:3], tuple(item.id for item in bank)


def _is_about(question: str, item: Question) -> bool:
    """Say whether a bank question is near enough to lend its points: the same topic alone is not."""
    wordings = (item.prompt, *item.wordings)
    return any(same_question(question, words) for words in wordings) or shared_words(question, " ".join(wordings)) >= 3


def _slots(context: Context, exchange: Exchange) -> dict[str, str]:
    points, _ = strong_points(context, exchange.question.text)
    return {
        "question": question_in(exchange.question.text, words=22),
        "who": context.asker(exchange) or context.say("the-interviewer"),
        "points": context.say("strong-points", points=listed(point[0].lower() + point[1:] for point in points))
        if points
        else "",
    }


def _weak(context: Context, weak: WeakAnswer, number: int) -> Found:
    exchange = weak.exchange
    _, ids = strong_points(context, exchange.question.text)
    return found(
        context,
        "weak-answer",
        exchange.question,
        weak.words,
        severity=Severity.DECIDES,
        order=12,
        key=str(number),
        content=ids,
        words=clip(weak.words.text, 18),
        facts=_slots(context, exchange),
    )


def _owed(context: Context, weak: WeakAnswer, number: int) -> Found:
    exchange = weak.exchange
    name = context.asker(exchange)
    person = context.reading(name)
    contacts = {contact.name.lower(): contact for contact in context.candidacy.contacts}
    to = person.person if person is not None else contacts.get(name.lower()) or context.go_between
    act = context.calendar.next_open(context.today)
    message = draft(
        context,
        "loose_end",
        id=f"loose-end-{number}",
        to=to,
        item=question_in(exchange.question.text, words=22),
        said_on=context.last_round(),
        reason=context.reason(exchange.question, weak.words),
    )
    return found(
        context,
        "answer-owed",
        exchange.question,
        weak.words,
        severity=Severity.DECIDES,
        order=10,
        by=act,
        message=message,
        key=str(number),
        words=clip(weak.words.text, 18),
        act=context.on(act),
        facts=_slots(context, exchange),
    )
