"""How much two ways of asking a question share, so that the wordings of one question are really different words."""

from __future__ import annotations

import re

__all__ = ["asking_words", "overlap", "question_count", "word_count"]

_WORD = re.compile(r"[a-z0-9]+(?:['’&.+#-]?[a-z0-9]+)*")
_OPENERS = re.compile(
    r"\b(?:tell me (?:about|of)|(?:walk|talk|take) (?:me|us) through|(?:give|share) (?:me |us )?an example of|describe|"
    r"(?:can|could|would) you|have you ever|what would you do|how (?:do|would) you|suppose|imagine|say that|"
    r"think of a time|a time when|an occasion when|a situation where)\b"
)
_STOP = frozenset(
    """a about after all also am an and any are aren't as at be because been before being but by can can't could did
    didn't do does doesn't doing don't down during each either else even ever every few for from get gets getting got
    had has have having he her here him his how i i'd i'll i'm i've if in into is isn't it it's its just let like made
    make makes many may me might more most much must my no nor not of off on once one only or other others our out over
    own per please quite rather same shall she should so some someone something such than that that's the their them
    then there these they this those through to too under until up upon us very was wasn't we were what what's when
    where which while who whom whose why will with within without won't would yes yet you your yours""".split()  # noqa: SIM905
)


def asking_words(text: str) -> frozenset[str]:
    """Return the words of a question that carry it: no stop word, no opener such as "tell me about".

    Example:
        >>> sorted(asking_words("Tell me about a time you missed a deadline."))
        ['deadline', 'missed', 'time']
    """
    plain = _OPENERS.sub(" ", text.lower().replace("’", "'"))
    return frozenset(word for word in _WORD.findall(plain) if word not in _STOP)


def overlap(first: str, second: str) -> float:
    """Return the share, 0 to 1, of the words of the one with fewer that the other has too.

    Example:
        >>> overlap("Which close was the worst?", "Describe the worst close of the year.")
        1.0
    """
    a, b = asking_words(first), asking_words(second)
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def word_count(text: str) -> int:
    """Return how many words *text* has, as a reader counts them."""
    return len(text.split())


def question_count(text: str) -> int:
    """Return how many question marks *text* has."""
    return text.count("?")
