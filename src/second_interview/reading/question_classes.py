"""What a question is about, what it judges, who can answer it: linear classifiers over word vectors and words.

They were trained on the wordings of the bundled pack (``scripts/build_question_reader.py``) and ship as data.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from operator import mul

from attrs import field, frozen

from second_interview.reading.lanes import pack_bytes, pack_numbers, unpack_numbers
from second_interview.reading.word_vectors import LONGEST_TEXT, Vector, WordVectors, load_word_vectors, split_words

__all__ = ["Classifier", "load_classifiers"]

_MAGIC = b"SIQC1\n"
_LEAST = 0.01
"""Chance below which a label adds nothing to how far two texts agree."""
_MOST = (1 << 13) - 1
"""The largest weight of a number of a vector, as a whole number."""
_STEPS = 1 << 12
"""Steps of one in a vector; with ``_MOST`` and ``LONGEST_TEXT`` it keeps every sum within its lane."""


@frozen(kw_only=True, eq=False, repr=False)
class Classifier:
    """One linear classifier: a label is scored by the vector of a text and by its words."""

    name: str
    labels: tuple[str, ...]
    vectors: WordVectors = field(repr=False)
    bias: Vector = field(repr=False)
    dense: tuple[Vector, ...] = field(repr=False)
    """One row for each label."""
    words: Mapping[str, int] = field(repr=False)
    """Row of each word, and of each pair of neighbours."""
    weights: Mapping[str, float] = field(repr=False)
    """How rare each of them is."""
    rows: bytes = field(repr=False)
    scales: Vector = field(repr=False)

    def chances(self, text: str) -> Vector:
        """Return the chance of each label, which sum to one."""
        return _chances(self, text[:LONGEST_TEXT])

    def leading(self, text: str) -> Mapping[str, float]:
        """Return the square roots of the chances worth counting; products of two texts' sum to how far they agree."""
        return _leading(self, text[:LONGEST_TEXT])

    def ranked(self, text: str, most: int = 3) -> tuple[tuple[str, float], ...]:
        """Return the likeliest labels with their chances, likeliest first; ties go to the label."""
        chances = self.chances(text)
        order = sorted(range(len(self.labels)), key=lambda n: (-chances[n], self.labels[n]))
        return tuple((self.labels[n], chances[n]) for n in order[:most])


@lru_cache(maxsize=4_096)
def _chances(self: Classifier, text: str) -> Vector:
    powers, whole = _powers(self, text)
    return tuple([power / whole for power in powers])


@lru_cache(maxsize=4_096)
def _leading(self: Classifier, text: str) -> Mapping[str, float]:
    powers, whole = _powers(self, text)
    least = whole * _LEAST
    return {self.labels[n]: math.sqrt(power / whole) for n, power in enumerate(powers) if power >= least}


def _powers(self: Classifier, text: str) -> tuple[list[float], float]:
    """Return what the chances are in proportion to, and the sum."""
    columns, unit = _columns(self)
    total = sum(map(mul, [round(value * _STEPS) for value in self.vectors.vector(text)], columns))
    for place, weight in _weighed(self, text):
        total += round(weight * self.scales[place] / unit) * _word_row(self, place)
    sums = unpack_numbers(total, len(self.labels))
    scores = [bias + one * unit for bias, one in zip(self.bias, sums, strict=True)]
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    return powers, sum(powers)


def _weighed(self: Classifier, text: str) -> list[tuple[int, float]]:
    """Return the known words of *text* with their weights, together of length one."""
    counts: dict[str, int] = {}
    for gram in _grams(text):
        if gram in self.words:
            counts[gram] = counts.get(gram, 0) + 1
    weighed = {gram: (1 + math.log(count)) * self.weights[gram] for gram, count in counts.items()}
    length = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
    return [(self.words[gram], weight / length) for gram, weight in weighed.items()]


@lru_cache(maxsize=64)
def _grams(text: str) -> tuple[str, ...]:
    """Return the words of *text* and its pairs of neighbours; all classifiers ask for those of one text in turn."""
    tokens = [word for word in split_words(text) if word[0].isalnum()]
    return (*tokens, *(f"{one} {two}" for one, two in pairwise(tokens)))


@lru_cache(maxsize=20_000)
def _word_row(self: Classifier, place: int) -> int:
    """Return the weights of a word, one lane for each label."""
    count = len(self.labels)
    return pack_bytes(self.rows[place * count : (place + 1) * count])


@cache
def _columns(self: Classifier) -> tuple[tuple[int, ...], float]:
    """Return the weights of each number of a vector, one lane for each label, and the unit in which scores add up."""
    step = max(max(map(abs, row)) for row in self.dense) / _MOST or 1.0
    columns = zip(*self.dense, strict=True)
    return tuple(pack_numbers([round(value / step) for value in column]) for column in columns), step / _STEPS


@cache
def load_classifiers() -> Mapping[str, Classifier]:
    """Return the classifiers that ship with the library by name: ``topic``, ``competency``, ``audience``."""
    from importlib_resources import files

    data = (files("second_interview.reading") / "data" / "question_classes.bin").read_bytes()
    return {each.name: each for each in read_classifiers(data, load_word_vectors())}


def read_classifiers(data: bytes, vectors: WordVectors) -> Sequence[Classifier]:
    """Return the classifiers written in *data*: a line of magic, a head in JSON, and the numbers one after another."""
    if not data.startswith(_MAGIC):
        raise ValueError("no question classifiers")
    (length,) = struct.unpack_from("<I", data, len(_MAGIC))
    start = len(_MAGIC) + 4
    head = json.loads(data[start : start + length])
    start += length
    found = []
    for each in head:
        labels, words = tuple(each["labels"]), each["words"]
        floats = len(labels) * (1 + vectors.size) + 2 * len(words)
        numbers = struct.unpack_from(f"<{floats}f", data, start)
        start += 4 * floats
        body = data[start : start + len(words) * len(labels)]
        start += len(body)
        rest = numbers[len(labels) :]
        dense = tuple(rest[n * vectors.size : (n + 1) * vectors.size] for n in range(len(labels)))
        scales, rarity = rest[len(labels) * vectors.size :][: len(words)], rest[-len(words) :] if words else ()
        found.append(
            Classifier(
                name=each["name"],
                labels=labels,
                vectors=vectors,
                bias=numbers[: len(labels)],
                dense=dense,
                words={word: place for place, word in enumerate(words)},
                weights=dict(zip(words, rarity, strict=True)),
                rows=body,
                scales=tuple(scales),
            )
        )
    return found
