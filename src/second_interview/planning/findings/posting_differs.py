"""What an insider answered differs from what the posting says: a rota, days in the office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model import Direction, Line, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.wording import clip

__all__ = ["find"]

_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_QUOTED = re.compile(r"[“\"]([^“”\"]{3,300})[”\"]")
_COUNT = "|".join((*_NUMBERS, r"\d{1,2}"))
_MEASURES = (
    re.compile(rf"\bone (?:\w+ )?in ({_COUNT})\b", re.IGNORECASE),
    re.compile(rf"\b({_COUNT}) days (?:a week )?(?:in|at|on) (?:the |our )?(?:office|site)", re.IGNORECASE),
)


def find(context: Context) -> Iterator[Found]:
    """Compare the same measure in the posting's lines and in answers to the candidate's questions."""
    posting = context.candidacy.posting
    if posting is None:
        return
    for number, measure in enumerate(_MEASURES, start=1):
        printed = _first(measure, posting.lines)
        answers = [
            (exchange, exchange.answer or exchange.owed)
            for exchange in context.facts.asked
            if exchange.direction is Direction.I_ASKED
        ]
        for exchange, answer in answers:
            said = _first(measure, (answer,)) if answer is not None else None
            if printed is None or said is None or printed[0] == said[0]:
                continue
            yield found(
                context,
                "posting-differs",
                said[1],
                printed[1],
                severity=Severity.MATTERS,
                order=18,
                key=str(number),
                printed=clip(printed[1].text.rstrip("."), 22),
                said=_said(measure, said[1].text),
                who=context.asker(exchange) or context.say("somebody"),
            )
            break


def _said(measure: re.Pattern[str], text: str) -> str:
    """Return their words with the measure: a note on an answer holds the candidate's own beside them."""
    quoted = (part for part in _QUOTED.findall(text) if measure.search(part))
    return clip(next(quoted, text).strip().rstrip(".,;"), 22)


def _first(measure: re.Pattern[str], lines: tuple[Line, ...]) -> tuple[int, Line] | None:
    for line in lines:
        match = measure.search(line.text)
        if match is not None:
            word = match[1].lower()
            return _NUMBERS.get(word) or int(word), line
    return None
