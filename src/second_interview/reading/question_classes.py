"""What a question is about, what it judges, who can answer it: linear classifiers over word vectors and words.

They were trained on the wordings of the bundled pack (``scripts/build_question_reader.py``) and ship as data.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise, repeat
from operator import add, mul

from attrs import field, frozen

from second_interview.reading.word_vectors import Vector, WordVectors, load_word_vectors, split_words

__all__ = ["Classifier", "load_classifiers"]

_MAGIC = b"SIQC1\n"


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
        return _chances(self, text)

    def roots(self, text: str) -> Vector:
        """Return the square roots of the chances, whose products sum to how far two texts agree."""
        return _roots(self, text)

    def ranked(self, text: str, most: int = 3) -> tuple[tuple[str, float], ...]:
        """Return the likeliest labels with their chances, likeliest first; ties go to the label."""
        chances = self.chances(text)
        order = sorted(range(len(self.labels)), key=lambda n: (-chances[n], self.labels[n]))
        return tuple((self.labels[n], chances[n]) for n in order[:most])


@lru_cache(maxsize=4_096)
def _chances(self: Classifier, text: str) -> Vector:
    vector = self.vectors.vector(text)
    scores = [bias + sum(map(mul, row, vector)) for bias, row in zip(self.bias, self.dense, strict=True)]
    found = _weighed(self, text)
    for place, weight in found:
        row = _word_row(self, place)
        scores = list(map(add, scores, map(mul, repeat(weight), row)))
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    total = sum(powers)
    return tuple(power / total for power in powers)


@lru_cache(maxsize=4_096)
def _roots(self: Classifier, text: str) -> Vector:
    return tuple(map(math.sqrt, _chances(self, text)))


def _weighed(self: Classifier, text: str) -> list[tuple[int, float]]:
    """Return the known words of *text* with their weights, together of length one."""
    tokens = [word for word in split_words(text) if word[0].isalnum()]
    grams = [*tokens, *(f"{one} {two}" for one, two in pairwise(tokens))]
    counts: dict[str, int] = {}
    for gram in grams:
        if gram in self.words:
            counts[gram] = counts.get(gram, 0) + 1
    weighed = {gram: (1 + math.log(count)) * self.weights[gram] for gram, count in counts.items()}
    length = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
    return [(self.words[gram], weight / length) for gram, weight in weighed.items()]


@lru_cache(maxsize=20_000)
def _word_row(self: Classifier, place: int) -> Vector:
    size = len(self.labels)
    scale = self.scales[place]
    return tuple(value * scale for value in struct.unpack_from(f"{size}b", self.rows, place * size))


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
