"""The occupation a title names, told by the titles of a classification: exactly, or with the fewest words lost.

Naive Bayes over each occupation's words and the cosine of the nearest titles rank together; how far the first is ahead
and how much of the title was recognised is the confidence.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from attrs import field, frozen

from second_interview.content.occupations import Occupation, OccupationList, onet_occupations, uk_occupations
from second_interview.reading.title_words import TitleWords
from second_interview.reading.words import word_set

__all__ = ["OccupationIndex", "OccupationReading", "index_of", "onet_index", "uk_index"]

_KINDS = (("official", 3.0, 4.0), ("reported", 1.5, 2.5), ("alternate", 1.0, 2.0))
"""Kind of title, its weight in the counts, and what an exact hit of it adds."""
_HEAD = "$"
"""Stands before the last word of a title, which tells most, to count it once more."""
_HEAD_WEIGHT = 0.5
_SMOOTHING = 15.0
_BAYES = 0.7
_BAYES_OF_EXACT = 0.5
_NEIGHBOURS = 30
_FLOOR = 0.02
_SHARPNESS = 0.8
_MOST_WORDS = 24
_LEAST_NEAR = 0.45
_MODIFIERS = word_set("senior junior lead principal staff associate entry experienced distinguished group")
_ONLY_RANKS = _MODIFIERS | word_set(
    """chief director manager supervisor head vice president officer executive deputy assistant managing
    partner
    leader trainee intern apprentice graduate owner analyst consultant"""
)
_BARE_RANKS = word_set("chief director manager head president officer executive partner")


@frozen(kw_only=True)
class OccupationReading:
    """An occupation that a title names."""

    scheme: str
    """``O*NET-SOC 2019`` or ``UK SOC 2020``."""
    code: str
    title: str
    """The official name of the occupation."""
    confidence: float
    """0 to 1."""
    read_from: str
    """The words it was read from, folded."""
    is_exact: bool = False
    """Whether the classification lists just these words for it."""

    @property
    def soc(self) -> str:
        """The code of SOC 2018, six digits, for an O*NET code; the code itself for another."""
        return self.code.partition(".")[0]


@frozen(kw_only=True)
class OccupationIndex:
    """The titles of a classification, ready to be compared with."""

    scheme: str
    occupations: tuple[Occupation, ...] = field(repr=False)
    titles: tuple[tuple[int, ...], ...] = field(repr=False)
    """For each different title, the occupations it leads to."""
    exact: Mapping[str, Sequence[tuple[int, float]]] = field(repr=False)
    """By its words in alphabetical order: the occupations, and what a hit adds to each."""
    counts: Mapping[str, Mapping[int, float]] = field(repr=False)
    """By word: how often it stands in the titles of each occupation."""
    totals: tuple[float, ...] = field(repr=False)
    whole: float
    """All counts together."""
    postings: Mapping[str, Sequence[int]] = field(repr=False)
    rarity: Mapping[str, float] = field(repr=False)
    lengths: tuple[float, ...] = field(repr=False)

    def find(self, title: TitleWords, most: int = 5) -> tuple[OccupationReading, ...]:
        """Return the occupations *title* names, the likeliest first; none when nothing is near."""
        tries = tuple(_tries(title))
        if not tries:
            return ()
        for words, share in tries:
            if found := self.exact.get(_key(words)):
                return self._readings(words, _highest(found), share, most)
        words, share = tries[0] if len(tries[0][0]) > 1 or len(tries) == 1 else tries[-1]
        return self._readings(words, {}, share, most)

    def _readings(
        self, words: tuple[str, ...], found: Mapping[int, float], share: float, most: int
    ) -> tuple[OccupationReading, ...]:
        near, votes = self._neighbours(words)
        if not found and near < _LEAST_NEAR:
            return ()
        bayes = _BAYES_OF_EXACT if found else _BAYES
        scores = {
            number: bayes * score + math.log(_FLOOR + votes.get(number, 0.0)) + found.get(number, 0.0)
            for number, score in self._counted(words).items()
        }
        best = heapq.nsmallest(most, scores, key=lambda number: (-scores[number], number))
        top = scores[best[0]]
        total = sum(math.exp(_SHARPNESS * (score - top)) for score in scores.values())
        sure = share if found else share * min(1.0, 0.25 + 0.75 * near)
        return tuple(
            OccupationReading(
                scheme=self.scheme,
                code=self.occupations[number].code,
                title=self.occupations[number].title,
                confidence=round(sure * math.exp(_SHARPNESS * (scores[number] - top)) / total, 3),
                read_from=" ".join(words),
                is_exact=number in found,
            )
            for number in best
        )

    def _counted(self, words: tuple[str, ...]) -> dict[int, float]:
        """How much likelier each occupation's titles hold these words than titles do on the whole."""
        known = [(one, weight) for one, weight in _features(words) if one in self.counts]
        scores = dict.fromkeys((number for one, _ in known for number in self.counts[one]), 0.0)
        for one, weight in known:
            counts = self.counts[one]
            usual = sum(counts.values()) / self.whole
            for number in scores:
                share = (counts.get(number, 0.0) + _SMOOTHING * usual) / (self.totals[number] + _SMOOTHING)
                scores[number] += weight * math.log(share / usual)
        return scores

    def _neighbours(self, words: tuple[str, ...]) -> tuple[float, dict[int, float]]:
        """Return how near the nearest title is, and the votes of the nearest titles."""
        rarest = math.log(1 + len(self.titles))
        weights = {one: weight * self.rarity.get(one, rarest) for one, weight in _features(words)}
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        dots: dict[int, float] = {}
        for one, weight in weights.items():
            product = weight * self.rarity.get(one, 0.0) * (_HEAD_WEIGHT if one[0] == _HEAD else 1.0)
            for title in self.postings.get(one, ()):
                dots[title] = dots.get(title, 0.0) + product
        near = heapq.nsmallest(
            _NEIGHBOURS, ((-dot / (length * self.lengths[title]), title) for title, dot in dots.items())
        )
        votes: dict[int, float] = {}
        for minus, title in near:
            numbers = self.titles[title]
            for number in numbers:
                votes[number] = votes.get(number, 0.0) + minus**4 / math.sqrt(len(numbers))
        return (-near[0][0] if near else 0.0), votes


@lru_cache(maxsize=1)
def onet_index() -> OccupationIndex:
    """Return the index of O*NET's titles, made when first asked for."""
    return index_of(onet_occupations())


@lru_cache(maxsize=1)
def uk_index() -> OccupationIndex:
    """Return the index of the UK's titles, made when first asked for."""
    return index_of(uk_occupations())


def index_of(known: OccupationList, without: frozenset[str] = frozenset()) -> OccupationIndex:
    """Return an index of *known*.

    Args:
        known: a classification.
        without: folded titles to leave out, with their words in any order; for measuring on titles that were not seen.
    """
    skipped = {_key(title.split()) for title in without}
    places: dict[str, int] = {}
    numbers: list[list[int]] = []
    features: list[list[str]] = []
    exact: dict[str, list[tuple[int, float]]] = {}
    counts: dict[str, dict[int, float]] = {}
    totals: list[float] = []
    for number, occupation in enumerate(known.occupations):
        own: dict[str, float] = {}
        for title, weight, bonus in _titles(occupation):
            words = title.split()
            key = _key(words)
            if key in skipped:
                continue
            place = places.setdefault(title, len(numbers))
            if place == len(numbers):
                numbers.append([])
                features.append(_marked(words))
            numbers[place].append(number)
            exact.setdefault(key, []).append((number, bonus))
            for one in features[place]:
                own[one] = own.get(one, 0.0) + weight
        for one, count in own.items():
            counts.setdefault(one, {})[number] = count
        totals.append(sum(own.values()))
    postings, rarity, lengths = _weighed(features)
    return OccupationIndex(
        scheme=known.scheme,
        occupations=known.occupations,
        titles=tuple(map(tuple, numbers)),
        exact=exact,
        counts=counts,
        totals=tuple(totals),
        whole=sum(totals),
        postings=postings,
        rarity=rarity,
        lengths=lengths,
    )


def _weighed(
    features: Sequence[Sequence[str]],
) -> tuple[dict[str, list[int]], dict[str, float], tuple[float, ...]]:
    """Return in which titles each word stands, how rare it is, and how long each title is in these measures."""
    postings: dict[str, list[int]] = {}
    for place, marked in enumerate(features):
        for one in marked:
            places = postings.get(one)
            if places is None:
                postings[one] = [place]
            else:
                places.append(place)
    rarity = {one: math.log(1 + len(features) / len(places)) for one, places in postings.items()}
    squares = {one: (rare * (_HEAD_WEIGHT if one[0] == _HEAD else 1.0)) ** 2 for one, rare in rarity.items()}
    return postings, rarity, tuple(math.sqrt(sum([squares[one] for one in marked])) for marked in features)


def _titles(occupation: Occupation) -> Iterable[tuple[str, float, float]]:
    lists = ((occupation.official,), occupation.reported, occupation.alternate)
    for titles, (_, weight, bonus) in zip(lists, _KINDS, strict=True):
        for title in titles:
            if title:
                yield title, weight, bonus


def _highest(hits: Iterable[tuple[int, float]]) -> dict[int, float]:
    found: dict[int, float] = {}
    for number, bonus in hits:
        found[number] = max(found.get(number, 0.0), bonus)
    return found


def _marked(words: Sequence[str]) -> list[str]:
    return [*dict.fromkeys(words), _HEAD + words[-1]]


def _features(words: Sequence[str]) -> list[tuple[str, float]]:
    return [(one, _HEAD_WEIGHT if one[0] == _HEAD else 1.0) for one in _marked(words)]


def _key(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else " ".join(sorted(set(words)))


def _tries(title: TitleWords) -> Iterable[tuple[tuple[str, ...], float]]:
    """Readings of a title to look up, the one that loses fewest words first, with how sure each may be."""
    parts = title.parts
    if not parts:
        return
    main = parts[0][:_MOST_WORDS]
    ranks_only = _ONLY_RANKS.issuperset(main)
    joined = (parts[1][:_MOST_WORDS] + main) if len(parts) > 1 else main
    tries = [(tuple(dict.fromkeys(joined)), 1.0)] if ranks_only and len(parts) > 1 else [(main, 1.0)]
    if len(parts) > 1 and not ranks_only:
        tries.insert(0, (joined, 1.0))
    for words, share in tuple(tries):
        plain = tuple(word for word in words if word not in _MODIFIERS)
        # "Chief" alone is a fire brigade's, and not what a chief of staff is.
        if plain != words and not _BARE_RANKS.issuperset(plain):
            tries.append((plain, 0.9 * share))
    yield from tries
