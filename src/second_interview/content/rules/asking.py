"""The eight tests of a question a candidate asks: what makes it worth the minutes of a later round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from second_interview.content.files import Mistake
from second_interview.content.records import Record
from second_interview.content.wordings import question_count, word_count
from second_interview.model.bank import AskedBy, Question

__all__ = ["check_asking", "passed_tests"]

FEWEST_PASSED = 6
_MUST = {
    1: "is anchored in nothing that can be checked; name a case, a time, a system, a line of the posting",
    5: "can be answered with an adjective; ask for a case, a number, a trade-off or the last time",
    7: "presses for something confidential, legal or personal; ask for how it is handled",
}
"""Tests that must be passed, with what to do about it."""

_TIME = (
    r"last|latest|most recent|past|year|quarter|month|week|day|night|today|tomorrow|now|since|once|twice|next|"
    r"no longer|longest|before|after|again"
)
_ANCHOR = re.compile(
    rf"\b(?:{_TIME}|this|these|that|those|recent(?:ly)?|current(?:ly)?|previous|earlier|posting|advert|job|ad|range|here|"
    r"newest|newcomer|joiner|only|first|most|[a-z]{3,}est|my|me|"
    r"without|against|still|finalist|offer|decision|your \w+)\b|\d",
    re.IGNORECASE,
)
_SPECIFIC = re.compile(
    rf"\b(?:{_TIME}|which|who|whose|whom|when|where|how (?:many|much|long|often|far|soon|late|early|old|deep|quickly|"
    r"fast|wide|close|high|low|small)|first|example|case|occasion|rather than|instead|or|[a-z]{3,}est|"
    r"(?:at|above|under|by|on|from) what|what (?:happened|did|was|were|changed|broke|ended|stopped|share|part|kind|"
    r"would|held|caused|has this)|what are you still|still in the running)\b",
    re.IGNORECASE,
)
_ADJECTIVES = re.compile(
    r"\b(?:what(?:'s| is) (?:it like|the (?:culture|atmosphere|vibe|mood)|your (?:culture|style|philosophy))|"
    r"(?:would you|do you|can you|could you) describe|describe the|do you (?:like|enjoy|love)|favou?rite|"
    r"is (?:it|this) a (?:good|nice|great)|how (?:is|are) (?:the|your) \w+\?|how good)\b",
    re.IGNORECASE,
)
_UNSAFE = re.compile(
    r"\b(?:your (?:salary|pay|bonus|age|health|religion|family|marriage|politics)|how old are you|married|pregnan\w*|"
    r"lawsuit|sued|litigation|trade secrets?|unpublished|inside information|who (?:was|got) (?:fired|sacked)|"
    r"what (?:do|does) (?:he|she|they|\w+) earn|names? of (?:your )?(?:clients|customers))\b",
    re.IGNORECASE,
)
_GIVEN_ELSEWHERE = re.compile(
    r"\bwhat (?:does|do) (?:the company|you) (?:do|make|sell)\?|\bwhat are the benefits\b|"
    r"\bhow many (?:employees|offices)\b|\bwhat is the company's (?:mission|vision)\b",
    re.IGNORECASE,
)


def passed_tests(question: Question) -> Mapping[int, bool]:
    """Return which of the eight tests *question* passes, by number.

    1 anchored, 2 not answered elsewhere, 3 answerable by somebody named, 4 decides something, 5 forces a specific,
    6 single, short and neutral, 7 safe, 8 with a follow-up that depends on the answer. Tests 1, 2, 5 and 7 look at the
    words alone, so that passing them does not prove a question good; failing them shows a bad one.

    Example:
        >>> from second_interview.content import load_catalog
        >>> question = load_catalog().question("core/ask-strictest-line")
        >>> sum(passed_tests(question).values())
        8
    """
    prompt = question.prompt
    return {
        1: bool(_ANCHOR.search(prompt)),
        2: not _GIVEN_ELSEWHERE.search(prompt),
        3: bool(question.ask) and not set(question.ask) & set(question.not_ask),
        4: bool(question.decides),
        5: bool(_SPECIFIC.search(prompt)) and not _ADJECTIVES.search(prompt),
        6: word_count(prompt) <= 30 and question_count(prompt) == 1,
        7: not _UNSAFE.search(prompt),
        8: bool(question.follow_up),
    }


def check_asking(mine: Sequence[Record], _below: Sequence[Record] = ()) -> Iterator[Mistake]:
    """Yield candidate's questions that fail a test which must be passed, or too many."""
    for record in mine:
        if record.table != "question" or record.item.asked_by is not AskedBy.CANDIDATE:
            continue
        passed = passed_tests(record.item)
        for test, remedy in _MUST.items():
            if not passed[test]:
                yield record.mistake(f"prompt: fails test {test}: {remedy}", "prompt")
        if sum(passed.values()) < FEWEST_PASSED:
            failed = ", ".join(str(test) for test, is_passed in passed.items() if not is_passed)
            yield record.mistake(
                f"prompt: passes {sum(passed.values())} of 8 tests, at least {FEWEST_PASSED} are wanted; see {failed}",
                "prompt",
            )
