"""How facts are put into sentences: days, names, lists, and a paper's line in the first person."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time

from second_interview.model.dates import Due, Instant
from second_interview.model.papers import Position

__all__ = [
    "clip",
    "clock",
    "day_words",
    "due_words",
    "fill",
    "first_clause",
    "first_person",
    "headline",
    "instant_words",
    "listed",
    "question_in",
    "quoted_words",
    "sentence",
    "spoken_words",
]

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_CLAUSE = re.compile(r"[;:(]|,\s| (?:by|so that|which|after|when|because|using) ")
_QUOTED = re.compile(r"[\"“]([^\"“”]{8,200})[\"”]")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s")
_LINKS = frozenset({"and", "or", "the", "a", "an", "of", "to", "for", "with", "from", "in", "on", "that", "by"})
_SLOT = re.compile(r"\{([a-z_]+)\}")
_PAST_WORDS = """
began bought brought built caught chose cut drew drove fed fought found gave got grew held hit kept knew laid led
left let made met oversaw paid put ran read rebuilt rewrote rose saw sent set shut sold sought spent split spoke
stood taught told took understood undertook went won wrote
"""
_PRESENT_WORDS = """
act advise analyse analyze assist audit automate balance build buy carry chair check close coach code collect
compile configure consolidate control coordinate create debug deliver deploy design develop direct document draft
drive ensure escalate file forecast handle head help hire implement improve install investigate lead liaise
maintain make manage mentor migrate model monitor negotiate operate organise organize oversee own patch pay perform
plan post prepare present process produce provide reconcile report resolve review run schedule serve set supervise
support teach test track train triage troubleshoot update work write
"""
_PAST = frozenset(_PAST_WORDS.split())
_PRESENT = frozenset(_PRESENT_WORDS.split())


def day_words(day: date, *, year: int | None = None) -> str:
    """Return a day with its weekday; the year is left out when it is *year*.

    Example:
        >>> day_words(date(2026, 12, 3), year=2026)
        'Thu 3 Dec'
    """
    words = f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
    return words if day.year == year else f"{words} {day.year}"


def clock(at: time) -> str:
    """Return a wall time such as ``09:30``."""
    return f"{at:%H:%M}"


def instant_words(instant: Instant, *, year: int | None = None) -> str:
    """Return day and wall time, such as ``Fri 4 Dec, 17:00``."""
    return f"{day_words(instant.on, year=year)}, {clock(instant.local.time())}"


def due_words(due: Due, *, year: int | None = None) -> str:
    """Return when something is due: the day where it is known, else the words it was given in."""
    if due.at is not None:
        return instant_words(due.at, year=year)
    return day_words(due.on, year=year) if due.on is not None else due.said


def fill(text: str, /, **slots: str) -> str:
    """Fill ``{slot}`` places of *text*; a place without a value stays visible."""
    return _SLOT.sub(lambda match: slots.get(match[1], match[0]), text)


def listed(items: Iterable[str], *, last: str = "and") -> str:
    """Join items as a list in a sentence.

    Example:
        >>> listed(["a", "b", "c"])
        'a, b and c'
    """
    known = list(dict.fromkeys(item for item in items if item))
    if len(known) < 2:
        return "".join(known)
    return f"{', '.join(known[:-1])} {last} {known[-1]}"


def clip(text: str, words: int) -> str:
    """Return the first *words* words, with an ellipsis when something was cut."""
    parts = text.split()
    return " ".join(parts) if len(parts) <= words else " ".join(parts[:words]).rstrip(",;:.") + " …"


def quoted_words(text: str, *, words: int = 16) -> str:
    """Return the first words in quotation marks, or nothing: only those were really said."""
    found = _QUOTED.search(" ".join(text.split()))
    return clip(found[1].strip().rstrip(".,;"), words) if found is not None else ""


def question_in(text: str, *, words: int = 60) -> str:
    """Return the question out of a note on it: what asks in quotation marks, else the whole, without its end mark.

    Example:
        >>> question_in('Leases. "You extend a lease, which rate do you use?"')
        'You extend a lease, which rate do you use'
        >>> question_in("go? ")
        'go'
    """
    text = " ".join(text.split())
    quoted = _QUOTED.search(text)
    asked = quoted[1] if quoted is not None and quoted[1].rstrip().endswith("?") else text
    return clip(asked.rstrip("?. "), words)


def spoken_words(text: str, *, words: int = 12) -> str:
    """Return what somebody said, out of a note about it: the words in quotation marks, else the first sentence.

    Example:
        >>> spoken_words('long breath. "one in four until we hire." so, not the posting')
        'one in four until we hire'
    """
    text = " ".join(text.split())
    quoted = _QUOTED.search(text)
    said = quoted[1] if quoted is not None else _SENTENCE_END.split(text, maxsplit=1)[0]
    return clip(said.strip().rstrip(".,;"), words)


def first_clause(text: str) -> str:
    """Return a résumé line up to where it explains itself.

    Example:
        >>> first_clause("Cut the monthly close from 9 to 6 working days by moving accruals forward")
        'Cut the monthly close from 9 to 6 working days'
    """
    text = " ".join(text.split()).rstrip(".")
    ends = [match.start() for match in _CLAUSE.finditer(text) if len(text[: match.start()].split()) >= 4]
    return text[: ends[0]] if ends else text


def headline(text: str, *, words: int = 10) -> str:
    """Return the first clause of a résumé line, cut to a length, to call it by."""
    clause = first_clause(text)
    if len(clause.split()) <= words:
        return clause
    kept = clause.split()[:words]
    while len(kept) > 3 and kept[-1].lower() in _LINKS:
        kept.pop()
    return f"{' '.join(kept).rstrip(',;:')} …"


def sentence(text: str) -> str:
    """Return *text* as one sentence: trimmed, capital first letter, a full stop where none is."""
    text = " ".join(text.split())
    if not text:
        return ""
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".!?…\"'”)" else f"{text}."


def first_person(text: str, position: Position | None = None) -> str:
    """Return a résumé line as something the candidate can say, or the line in quotes where its form is unclear.

    Example:
        >>> first_person("Cut the month-end close from 9 to 6 working days")
        'I cut the month-end close from 9 to 6 working days.'
    """
    text = " ".join(text.split()).lstrip("-•* ")
    first, _, rest = text.partition(" ")
    word = first.strip(",;:").lower()
    if not rest:
        return sentence(text)
    if word in {"i", "we", "my", "our"}:
        return sentence(text)
    current = position is not None and position.is_current
    is_word = first.strip(",;:").isalpha() and first[1:].islower()
    if word in _PAST or (word.endswith("ed") and len(word) > 4 and is_word):
        return sentence(f"I {first[0].lower()}{first[1:]} {rest}")
    if word in _PRESENT:
        return sentence(
            f"I {first[0].lower()}{first[1:]} {rest}"
            if current
            else f"My job was to {first[0].lower()}{first[1:]} {rest}"
        )
    if word.endswith("ing") and len(word) > 5 and word not in {"accounting", "engineering", "reporting", "auditing"}:
        return sentence(f"I {'am' if current else 'was'} {first[0].lower()}{first[1:]} {rest}")
    return f"“{text.rstrip('.')}.”"
