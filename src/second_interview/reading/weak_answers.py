"""Answers of earlier rounds that went badly, were dodged, or are still owed."""

from __future__ import annotations

from second_interview.model import Candidacy, Direction, Exchange, Line, WeakAnswer
from second_interview.reading.answer_words import says_owed, says_weak

__all__ = ["read_weak_answers"]


def read_weak_answers(candidacy: Candidacy) -> tuple[WeakAnswer, ...]:
    """Return the questions put to the candidate whose answer was weak or is still owed.

    The candidate's own words decide: how it went, what was answered, what is owed. Where both a weak answer and
    an owed one are told, the owed words are given and the answer counts as open.
    """
    asked = (exchange for held in candidacy.rounds for exchange in held.exchanges)
    answers = (_weak(exchange) for exchange in asked if exchange.direction is Direction.ASKED_ME)
    return tuple(answer for answer in answers if answer is not None)


def _weak(exchange: Exchange) -> WeakAnswer | None:
    owed = exchange.owed or next(
        (line for line in (exchange.went, exchange.answer) if line and says_owed(line.text)), None
    )
    if owed is not None:
        return WeakAnswer(exchange=exchange, words=owed, is_open=True)
    words = next((line for line in (exchange.went, exchange.answer) if _is_weak(line)), None)
    return WeakAnswer(exchange=exchange, words=words) if words is not None else None


def _is_weak(line: Line | None) -> bool:
    return line is not None and says_weak(line.text)
