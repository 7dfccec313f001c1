"""What somebody said the upper part of a pay range is kept for; apart, for it names no figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from second_interview.model import PayCondition
from second_interview.reading.people_in_notes import People
from second_interview.reading.sentences import Sentence

__all__ = ["read_pay_conditions"]

_PART = (
    r"(?:(?:very\s)?top|upper\s(?:part|half|end|third|quarter)|high(?:er)?\s(?:end|part|figures?)|rest(?=\sof)|maximum|max|ceiling)"
    r"(?:\s(?:of|in)\s(?:the|their|that|your|our)\s(?:\w+\s)?(?:band|range|scale|bracket|grade|budget|pay|salary))?"
)
_NEEDS = re.compile(
    rf"(?P<part>(?:\b(?:the|their)\s)?\b{_PART})"
    r"(?:(?:['’]s|\sis|\swould\sbe|\sare|\sgoes|\sgo)\s(?:only\s|just\s|really\s|mostly\s|kept\s|reserved\s|meant\s|open\s){0,2}"
    r"(?:for|to|if|once|when)|\s(?:only\s|really\s)?(?:needs|requires|takes|depends\son|comes\swith))\s"
    r"(?P<needs>[^.;,!?\"“”()]{4,90})",
    re.IGNORECASE,
)
_OF_PAY = re.compile(
    r"\b(?:band|range|scale|bracket|salary|pay|comp\w*|realistic)\b|[$£€]|\b[0-9]{2,3}k\b", re.IGNORECASE
)
_NO_CONDITION = re.compile(
    r"^(?:me\b|you\b|us\b|now\b|sure\b|the\smoment|ask\b|find|be\b|get\b|go\b|[$£€]?[0-9])|\b(?:this|last|next)\s(?:year|week)\b",
    re.IGNORECASE,
)
"""What follows that is no condition: ``the top is for me``, ``the range goes to 112``."""


def read_pay_conditions(sentences: Sequence[Sentence], people: People) -> list[tuple[Sentence, PayCondition]]:
    """Return what notes say the upper part of the range is for, with who said it.

    A part counts only where the sentence or its section is about pay: ``the top of the list`` is none.
    """
    found: list[tuple[Sentence, PayCondition]] = []
    last, paragraph = "", -1
    for sentence in sentences:
        text = people.capitalised(sentence.text)
        named = people.first_in(text)
        by = named or (last if paragraph == sentence.paragraph else "")
        match = _NEEDS.search(text)
        is_pay = sentence.section == "pay" or _OF_PAY.search(text) is not None
        if match is not None and is_pay and _NO_CONDITION.search(match["needs"].strip()) is None:
            said = " ".join(match[0].split())
            needs = " ".join(match["needs"].split())
            found.append((sentence, PayCondition(needs=needs, by=by, line=sentence.line(said))))
        if named:
            last, paragraph = named, sentence.paragraph
    return found
