"""What they said a good hire does, or what would make them sorry: the measure they will use."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model import Direction, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.wording import quoted_words, spoken_words

__all__ = ["find"]

_MEASURE = re.compile(
    r"\b(?:good look(?:s)? like|success(?:ful)?|succeed|first priority|biggest problem|most need|looking for in)\b",
    re.IGNORECASE,
)
_REGRET = re.compile(
    r"\b(?:sorry|regrets?|regretted|disappoint\w*|wrong hire|bad hire|fail(?:s|ed|ures?)?|not work(?:ed)? out|"
    r"didn't work out|struggled?)\b",
    re.IGNORECASE,
)
"""Asks for the opposite: what is answered is to be avoided."""


def find(context: Context) -> Iterator[Found]:
    """Report each answer to the candidate's question about success or regret."""
    if context.is_after:
        return
    for number, exchange in enumerate(context.facts.asked, start=1):
        answer = exchange.answer
        if exchange.direction is not Direction.I_ASKED or answer is None:
            continue
        asked = exchange.question.text
        regret = _REGRET.search(asked)
        if regret is None and not _MEASURE.search(asked):
            continue
        yield found(
            context,
            "scoring-key" if regret is None else "regret-key",
            exchange.question,
            answer,
            severity=Severity.MATTERS,
            order=23,
            key=str(number),
            who=context.asker(exchange) or context.say("somebody"),
            words=quoted_words(answer.text) or spoken_words(answer.text, words=18),
        )
