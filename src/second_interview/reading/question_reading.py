"""What a question in any words is about, and whether it repeats, deepens or differs from an earlier one.

Three answers: *same* only where it is safe to say so, *maybe* to be shown beside the earlier sentence, else *new*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from attrs import frozen

from second_interview.model.people import InterviewerKind
from second_interview.reading.question_classes import Classifier, load_classifiers
from second_interview.reading.questions import asks_alike, question_words, same_question
from second_interview.reading.word_vectors import LONGEST_TEXT, Embedder, cosine, load_word_vectors
from second_interview.reading.words import spaced

__all__ = [
    "Comparison",
    "QuestionReading",
    "Repeat",
    "Sameness",
    "audience_of",
    "compare_questions",
    "find_repeats",
    "read_question",
]

SURE = 0.5
"""Chance from which a topic is named; below it, it is not known."""
MAYBE = 0.30
"""How far the topics of two questions agree, 0 to 1, from which the later one may be the earlier one again."""
ALIKE = 0.90
"""Cosine from which two questions on one topic are the same, if nothing else tells them apart."""
_ON_TOPIC = 0.5
_CASE = re.compile(
    r"\b(?:(?:a|one|any) (?:time|occasion|situation|case|moment)|example|instance|last time|when did|have you ever)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:did|have|had|were|was) you\b|\byou(?:'ve| have| had)\b|\byou (?:\w+ed|found|made|took|led|did|went|gave|got|"
    r"told|said|saw|wrote|built|held|kept|left|lost|met|ran|sold|sent|taught|won|dealt|broke|chose|felt|caught|brought)\b",
    re.IGNORECASE,
)
"""Asks for what was done, where another wording may ask what is usual or would be."""
_FURTHER = re.compile(r"\?|,? and (?=(?:what|how|why|where|when|who|which|did|do|would|could)\b)", re.IGNORECASE)
"""Where a question goes on to ask for more."""
_NUMBERS = re.compile(
    r"\d+|\b(?:half|third|quarter|twice|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)\b",
    re.IGNORECASE,
)
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


@frozen(kw_only=True)
class Repeat:
    """An earlier question that a later one repeats, or may repeat."""

    place: int
    """Where the earlier one stands among those given."""
    comparison: Comparison


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
    vectors = (embedder or load_word_vectors()).encode([earlier, later])
    return _compared(earlier, later, agreement, cosine(vectors[0], vectors[1]))


def find_repeats(
    earlier: Sequence[str], later: Sequence[str], *, embedder: Embedder | None = None
) -> tuple[Repeat | None, ...]:
    """Return for each later question the earlier one it comes nearest to, or ``None`` where it is new.

    The verdicts are those ``compare_questions`` gives pair by pair; pairs that share neither topic nor words are not
    looked at. *Same* comes before *maybe*, then the higher agreement, then the earlier place.

    Example:
        >>> first = ["Why is the position open?", "How do you close the books?"]
        >>> [each and each.place for each in find_repeats(first, ["Tell me how you close the books", "Who am I?"])]
        [1, None]
    """
    model = embedder or load_word_vectors()
    known = _Asked(earlier, model.encode(earlier) if earlier else ())
    return tuple(map(known.nearest, later, model.encode(later) if later else ()))


class _Asked:
    """Earlier questions by their topics and by the words that carry them."""

    def __init__(self, texts: Sequence[str], vectors: Sequence[Sequence[float]]) -> None:
        self._texts = texts
        self._vectors = vectors
        self._classifier = load_classifiers()["topic"]
        self._by_topic: dict[str, list[tuple[int, float]]] = {}
        self._by_word: dict[str, list[int]] = {}
        self._by_text: dict[str, list[int]] = {}
        self._lengths: list[int] = []
        for place, text in enumerate(texts):
            for topic, root in self._classifier.leading(text).items():
                self._by_topic.setdefault(topic, []).append((place, root))
            words = question_words(text)
            for word in words:
                self._by_word.setdefault(word, []).append(place)
            self._by_text.setdefault(spaced(text), []).append(place)
            self._lengths.append(len(words))

    def nearest(self, later: str, vector: Sequence[float]) -> Repeat | None:
        """Return the earlier question that *later* comes nearest to."""
        agreements: dict[int, float] = {}
        for topic, root in self._classifier.leading(later).items():
            for place, other in self._by_topic.get(topic, ()):
                agreements[place] = agreements.get(place, 0.0) + root * other
        likeness = {
            place: cosine(self._vectors[place], vector)
            for place, agreement in agreements.items()
            if agreement >= _ON_TOPIC
        }
        # What can be the same has the words of the other, or points where it does; of the rest the nearest may be.
        places = self._sharing_words(later).union(place for place, value in likeness.items() if value >= ALIKE)
        if agreements:
            places.add(max(agreements, key=lambda each: (agreements[each], -each)))
        found = [
            Repeat(
                place=place,
                comparison=_compared(self._texts[place], later, agreements.get(place, 0.0), likeness.get(place, 0.0)),
            )
            for place in places
        ]
        found = [each for each in found if each.comparison.verdict is not Sameness.NEW]
        return max(found, key=_rank, default=None)

    def _sharing_words(self, later: str) -> set[int]:
        """Return the places of the questions that can be *later* by their words."""
        words = question_words(later)
        shared: dict[int, int] = {}
        for word in words:
            for place in self._by_word.get(word, ()):
                shared[place] = shared.get(place, 0) + 1
        close = {place for place, count in shared.items() if count >= min(len(words), self._lengths[place])}
        return close.union(self._by_text.get(spaced(later), ()))


def _rank(repeat: Repeat) -> tuple[bool, float, int]:
    return repeat.comparison.verdict is Sameness.SAME, repeat.comparison.agreement, -repeat.place


def _compared(earlier: str, later: str, agreement: float, likeness: float) -> Comparison:
    is_near = agreement >= _ON_TOPIC and likeness >= ALIKE and asks_alike(earlier, later)
    is_worded_so = is_near or same_question(earlier, later)
    if is_worded_so and not _is_told_apart(earlier, later):
        verdict = Sameness.SAME
    elif is_worded_so or agreement >= MAYBE:
        verdict = Sameness.MAYBE
    else:
        verdict = Sameness.NEW
    asks_further = any(each.search(later) and not each.search(earlier) for each in (_CASE, _DEEPER))
    is_deeper = verdict is not Sameness.NEW and asks_further
    return Comparison(verdict=verdict, agreement=min(1.0, agreement), is_deeper=is_deeper)


def topic_agreement(classifier: Classifier, first: str, second: str) -> float:
    """Return how far the chances of two texts agree over all topics: 1 where they are equal, 0 where none is shared."""
    one, other = classifier.leading(first), classifier.leading(second)
    return min(1.0, sum(root * other[label] for label, root in one.items() if label in other))


def _is_told_apart(earlier: str, later: str) -> bool:
    """Say whether one asks for a case and the other for a habit, one asks for more, or they name other numbers."""
    signs = [
        (
            bool(_CASE.search(text) or _PAST.search(text)),
            len(_FURTHER.findall(text.strip().rstrip("?"))),
            sorted(number.lower() for number in _NUMBERS.findall(text)),
        )
        for text in (earlier[:LONGEST_TEXT], later[:LONGEST_TEXT])
    ]
    return signs[0] != signs[1]
