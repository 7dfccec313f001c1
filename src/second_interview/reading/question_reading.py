"""What a question in any words is about, and whether it repeats, deepens or differs from an earlier one.

Three answers: *same* only where it is safe to say so, *maybe* to be shown beside the earlier sentence, else *new*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from operator import mul

from attrs import frozen

from second_interview.model.people import InterviewerKind
from second_interview.reading.question_classes import Classifier, load_classifiers
from second_interview.reading.questions import question_words, same_question
from second_interview.reading.word_vectors import Embedder, cosine, load_word_vectors

__all__ = ["Comparison", "QuestionReading", "Sameness", "audience_of", "compare_questions", "read_question"]

SURE = 0.5
"""Chance from which a topic is named; below it, it is not known."""
MAYBE = 0.30
"""How far the topics of two questions agree, 0 to 1, from which the later one may be the earlier one again."""
ALIKE = 0.92
"""Cosine from which two questions that share most of their words are one."""
_WORDS_SHARED = 0.8
_FEWEST_WORDS = 3
_CASE = re.compile(
    r"\b(?:(?:a|one|any) (?:time|occasion|situation|case|moment)|example|instance|last time|when did|have you ever)\b",
    re.IGNORECASE,
)
"""Asks for one occasion, where another wording may ask what is usual."""
_DEEPER = re.compile(
    r"\b(?:last|latest|most recent|when did|example|how (?:many|often|long|much)|which of|what happened|"
    r"who (?:decides|decided)|exactly|specifically|and then|in practice|actually)\b",
    re.IGNORECASE,
)


class Sameness(Enum):
    """What a later question is to an earlier one."""

    SAME = "same"
    MAYBE = "maybe"
    NEW = "new"


@frozen(kw_only=True)
class QuestionReading:
    """What one question is about."""

    topic: str
    """Id of the topic, or nothing where none is likely enough."""
    confidence: float
    """Chance of the likeliest topic, 0 to 1."""
    topics: tuple[tuple[str, float], ...]
    """The likeliest topics with their chances."""
    competencies: tuple[tuple[str, float], ...]
    """What it judges as an employer's question, the likeliest first."""


@frozen(kw_only=True)
class Comparison:
    """A later question held against an earlier one."""

    verdict: Sameness
    agreement: float
    """How far their topics agree, 0 to 1."""
    is_deeper: bool = False
    """Whether the later one asks for a case, a number or the practice where the earlier one asked in general."""


def read_question(text: str) -> QuestionReading:
    """Return what the question *text* is about and what it judges.

    Example:
        >>> reading = read_question("Tell me about a disagreement with your boss.")
        >>> "conflict_pushback" in [name for name, _ in reading.competencies]
        True
    """
    classifiers = load_classifiers()
    topics = classifiers["topic"].ranked(text)
    best, chance = topics[0]
    return QuestionReading(
        topic=best if chance >= SURE else "",
        confidence=chance,
        topics=topics,
        competencies=classifiers["competency"].ranked(text),
    )


def audience_of(text: str) -> tuple[tuple[InterviewerKind, float], ...]:
    """Return who can answer the candidate's question *text*, best first, with the chance of each.

    Example:
        >>> audience_of("How many steps are left in the hiring process?")[0][0].value
        'recruiter_hr'
    """
    classifier = load_classifiers()["audience"]
    return tuple((InterviewerKind(name), chance) for name, chance in classifier.ranked(text, len(classifier.labels)))


def compare_questions(earlier: str, later: str, *, embedder: Embedder | None = None) -> Comparison:
    """Return whether *later* asks what *earlier* asked.

    Args:
        earlier: the question asked before.
        later: the question to judge.
        embedder: a sentence model of the caller's, in place of the small table that ships.

    Example:
        >>> compare_questions("How do you close the books?", "Can you tell me how you close the books?").verdict.value
        'same'
        >>> compare_questions("Why is the position open?", "How do you patch servers?").verdict.value
        'new'
    """
    agreement = topic_agreement(load_classifiers()["topic"], earlier, later)
    shares_form = bool(_CASE.search(earlier)) == bool(_CASE.search(later))
    is_worded_so = same_question(earlier, later) or _is_reworded(earlier, later, embedder)
    if is_worded_so and shares_form:
        verdict = Sameness.SAME
    elif is_worded_so or agreement >= MAYBE:
        verdict = Sameness.MAYBE
    else:
        verdict = Sameness.NEW
    asks_further = any(each.search(later) and not each.search(earlier) for each in (_CASE, _DEEPER))
    is_deeper = verdict is not Sameness.NEW and asks_further
    return Comparison(verdict=verdict, agreement=agreement, is_deeper=is_deeper)


def topic_agreement(classifier: Classifier, first: str, second: str) -> float:
    """Return how far the chances of two texts agree over all topics: 1 where they are equal, 0 where none is shared."""
    one, other = classifier.roots(first), classifier.roots(second)
    return min(1.0, float(sum(map(mul, one, other))))


def _is_reworded(earlier: str, later: str, embedder: Embedder | None) -> bool:
    """Say whether two questions share nearly all the words that carry them, and point the same way."""
    one, other = question_words(earlier), question_words(later)
    fewest = min(len(one), len(other))
    if fewest < _FEWEST_WORDS or len(one & other) / fewest < _WORDS_SHARED or len(one | other) > fewest + 3:
        return False
    vectors: Sequence[Sequence[float]] = (embedder or load_word_vectors()).encode([earlier, later])
    return cosine(vectors[0], vectors[1]) >= ALIKE
