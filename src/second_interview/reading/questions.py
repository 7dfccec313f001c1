"""Which question is this? Whether two say the same, and what topic one is about; rather none than a wrong one."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from weakref import WeakKeyDictionary

from attrs import frozen

from second_interview.content import Catalog
from second_interview.model.bank import AskedBy
from second_interview.reading.words import content_words, phrase_words, plain_text, spaced, stem, word_set

__all__ = ["asks_alike", "question_words", "same_question", "topic_of"]

_OPENER = re.compile(
    r"^\W*(?:(?:so|and|well|ok|okay|then|also|next|first|lastly|finally|now|hi|they asked(?: me)?|"
    r"asked(?: me)?|abt|about|re|q|question|sorry)\b[\s,.:-]*){0,4}"
    r"(?:(?:please|just|maybe|perhaps)\s+)?"
    r"(?:(?:can|could|would|will) you (?:please |briefly |maybe |just )?(?:tell (?:me|us)|describe|explain|"
    r"share|walk (?:me|us)|talk (?:me|us)|give (?:me|us)|say)?"
    r"|tell (?:me|us)|walk (?:me|us)|talk (?:me|us)|give (?:me|us)|i(?:'d| would) (?:like|love) to (?:know|"
    r"hear|understand|ask)|(?:may|can|could) i ask|i was wondering|i'm curious|let's talk|"
    r"describe|explain|share|what can you tell (?:me|us)|do you mind telling (?:me|us)|think of)?"
    r"\s*(?:through|about|of|a bit|a little|more|on|an? (?:specific |concrete |recent )?(?:example|time|"
    r"situation|occasion|instance)(?: of| when| where| in which| that)?)*\b",
    re.IGNORECASE,
)
_ASKING = frozenset(
    content_words(
        "tell describe walk talk explain share example give time situation occasion instance question know think would "
        "could ever say hear understand "
        "specific concrete recent recently certain sort something anything someone here today currently right really "
        "exactly usually typically"
    )
)
_SYNONYMS = {
    stem(word): stem(head)
    for head, others in {
        "job": "role position post",
        "company": "organization organisation firm business employer",
        "team": "group department",
        "boss": "manager supervisor lead",
        "colleague": "coworker peer teammate",
        "error": "mistake",
        "problem": "issue difficulty",
        "difficult": "hard tough challenging tricky",
        "challenge": "obstacle hurdle",
        "pay": "salary compensation remuneration wage",
        "goal": "objective target aim",
        "person": "someone somebody employee staff people",
        "measure": "judge evaluate assess",
        "big": "great main large largest biggest greatest top",
        "quit": "leave leaving left",
        "start": "begin join",
        "disagree": "disagreement conflict",
        "handle": "deal manage cope",
        "improve": "better enhance",
        "customer": "client",
        "succeed": "success successful",
        "pick": "choose select",
        "train": "training onboard onboarding",
        "promote": "promotion advancement",
        "remote": "wfh",
        "vacation": "holiday",
        "finish": "complete",
        "decide": "decision",
        "close": "closing",
    }.items()
    for word in others.split()
}
_LIGHT = frozenset(
    _SYNONYMS.get(one, one)
    for one in content_words("company team job role work year people person place way part experience process")
)
"""Words that may be added without asking for something else."""
_ASKERS = {"why": "why", "how": "how", "when": "when", "where": "where", "who": "who", "whom": "who", "whose": "who"}
_NEGATIONS = frozenset(
    {
        "not",
        "no",
        "never",
        "without",
        "don't",
        "didn't",
        "doesn't",
        "isn't",
        "won't",
        "can't",
        "couldn't",
        "nobody",
        "nothing",
    }
)
_EVERY_AREA = frozenset(
    {"role", "organisation", "culture", "growth", "process", "compensation", "logistics", "technical", "career"}
)
_AREAS_OF = {
    AskedBy.EMPLOYER: frozenset({"career", "technical", "compensation"}),
    AskedBy.CANDIDATE: _EVERY_AREA - {"career"},
}
"""What each side asks about; a cue of another area is a chance word."""
_SHORT = 6
_LONGEST = 600
_NEAR = 0.72
_SAME_NEAR = 0.6
_WEAK_CUES = word_set(
    """customers failed raise rating spreadsheet rescue rollout upstream replacement criticism convince authority
    failure automated hired meetings ceo erp join default peak api rest query listen listening threat compliance
    capacity drift recall scenario requirements schema network retention growth metrics measured stress caller
    prompt outlook bridge variance activation engagement conversion ticket tickets funnel vendor supplier
    initiative backlog drivers documentation architecture identity alert monitoring regression defect rice cab sod
    adr ipe rto sla sli slo auc lease covenant elimination exploit staging culture values lead peers mentor
    training"""
)


def question_words(text: str) -> frozenset[str]:
    """Return the stems that carry a question, openers such as ``can you walk me through`` dropped, synonyms folded.

    Example:
        >>> question_words("Can you tell me about your biggest mistake?") == question_words("Describe your main error.")
        True
    """
    return _question_words(text[:_LONGEST])


@lru_cache(maxsize=4_096)
def _question_words(text: str) -> frozenset[str]:
    plain = plain_text(text).strip()
    rest = plain[_OPENER.match(plain).end() :] if _OPENER.match(plain) else plain  # type: ignore[union-attr]
    stems = content_words(rest) or content_words(plain)
    folded = frozenset(_SYNONYMS.get(one, one) for one in stems)
    return folded - _ASKING or folded


def same_question(a: str, b: str) -> bool:
    """Say whether two questions ask the same thing, by their words; a rewording in other words is not recognised.

    Example:
        >>> same_question("How do you close the books?", "Can you tell me how you close the books")
        True
        >>> same_question("How do you handle conflict?", "How do you handle deadlines?")
        False
    """
    if spaced(a) == spaced(b):
        return bool(spaced(a).strip())
    first, second = question_words(a), question_words(b)
    if not first or not second or not asks_alike(a, b):
        return False
    if first == second:
        return True
    small, large = sorted((first, second), key=len)
    return len(small) >= 3 and small <= large and len(large - small) == 1 and large - small <= _LIGHT


def topic_of(text: str, catalog: Catalog, *, asked_by: AskedBy | None = None) -> str:
    """Return the id of the topic *text* asks about, or nothing when no rule is sure.

    First the nearest wording of the catalog's own questions (of one direction, if *asked_by* says so), then the
    longest cue of a topic.
    """
    index = _index_of(catalog)
    wanted = question_words(text)
    if not wanted:
        return ""
    return index.nearest(wanted, asked_by) or index.by_cue(text, wanted, asked_by)


def asks_alike(a: str, b: str) -> bool:
    """Say whether neither asks why where the other asks how, nor one denies what the other says."""
    first, second = phrase_words(a[:_LONGEST]), phrase_words(b[:_LONGEST])
    if bool(_NEGATIONS.intersection(first)) != bool(_NEGATIONS.intersection(second)):
        return False
    asks = [{_ASKERS[word] for word in side if word in _ASKERS} for side in (first, second)]
    return not asks[0] or not asks[1] or bool(asks[0] & asks[1])


@frozen(kw_only=True)
class _Wording:
    text: str
    stems: frozenset[str]
    topic: str
    asked_by: AskedBy | None


class _TopicIndex:
    """The wordings and cues of one catalog, by stem."""

    def __init__(self, catalog: Catalog) -> None:
        self._wordings: list[_Wording] = []
        self._by_stem: dict[str, list[int]] = {}
        for question in catalog.questions:
            for text in (question.prompt, *question.wordings):
                self._add(text, question.topic, question.asked_by)
        for topic in catalog.topics:
            for text in (topic.first_round, *topic.deeper):
                if text:
                    self._add(text, topic.id, None)
        total = max(1, len(self._wordings))
        self._weight = {one: _rarity(total, len(places)) for one, places in self._by_stem.items()}
        self._default = _rarity(total, 1)
        self._cues: dict[str, list[tuple[str, str, str]]] = {}
        for topic in catalog.topics:
            for cue in topic.cues:
                words = phrase_words(cue)
                if words and not (len(words) == 1 and words[0] in _WEAK_CUES):
                    self._cues.setdefault(words[0].removesuffix("s"), []).append((spaced(cue), topic.id, topic.area))

    def _add(self, text: str, topic: str, asked_by: AskedBy | None) -> None:
        stems = question_words(text)
        for one in stems:
            self._by_stem.setdefault(one, []).append(len(self._wordings))
        self._wordings.append(_Wording(text=text, stems=stems, topic=topic, asked_by=asked_by))

    def nearest(self, wanted: frozenset[str], asked_by: AskedBy | None) -> str:
        """Return the topic of the nearest wording, if near enough and not contradicted by one as near."""
        shared: dict[int, float] = {}
        for one in wanted:
            for place in self._by_stem.get(one, ()):
                shared[place] = shared.get(place, 0.0) + self._weight[one]
        own = sum(self._weight.get(one, self._default) for one in wanted)
        best: list[tuple[float, str]] = []
        for place, weight in shared.items():
            wording = self._wordings[place]
            if asked_by is not None and wording.asked_by not in {None, asked_by}:
                continue
            whole = own + sum(self._weight[one] for one in wording.stems) - weight
            score = weight / whole if whole else 0.0
            if score >= _SAME_NEAR:
                best.append((score, wording.topic))
        best.sort(key=lambda item: (-item[0], item[1]))
        if not best or (best[0][0] < _NEAR and len({topic for _, topic in best}) > 1):
            return ""
        return best[0][1]

    def by_cue(self, text: str, wanted: frozenset[str], asked_by: AskedBy | None) -> str:
        """Return the topic with the most cue words; a single one-word cue counts only in a short question."""
        tokens = phrase_words(text[:_LONGEST])
        joined = f" {' '.join(tokens)} "
        hits: dict[str, tuple[int, int]] = {}
        for token in dict.fromkeys(tokens):
            for cue, topic, area in self._cues.get(token.removesuffix("s"), ()):
                if area not in (_AREAS_OF[asked_by] if asked_by is not None else _EVERY_AREA) or (
                    cue not in joined and cue[:-1] + "s " not in joined
                ):
                    continue
                count, length = hits.get(topic, (0, 0))
                hits[topic] = (count + min(2, len(cue.split())), max(length, len(cue)))
        ranked = sorted(hits.items(), key=lambda item: (-item[1][0], -item[1][1], item[0]))
        if not ranked or (ranked[0][1][0] < 2 and len(wanted) > _SHORT):
            return ""
        if len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
            return ""
        return ranked[0][0]


def _rarity(total: int, count: int) -> float:
    """Return a weight that falls with how often a stem occurs, without a logarithm's platform differences."""
    return 1.0 + math.sqrt(total / (count + 1)) / 8


_INDEXES: WeakKeyDictionary[Catalog, _TopicIndex] = WeakKeyDictionary()


def _index_of(catalog: Catalog) -> _TopicIndex:
    index = _INDEXES.get(catalog)
    if index is None:
        index = _INDEXES.setdefault(catalog, _TopicIndex(catalog))
    return index
