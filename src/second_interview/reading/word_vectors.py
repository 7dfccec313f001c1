"""A small table of word vectors, distilled once from a sentence model: what a text is about, without compiled code.

The table ships as data (``scripts/build_question_reader.py`` made it). A text is cut into the pieces the table knows,
and its vector is the sum of theirs, scaled to length one.
"""

from __future__ import annotations

import math
import struct
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from operator import mul
from typing import Protocol

from attrs import field, frozen

from second_interview.reading.lanes import pack_bytes, unpack_numbers

__all__ = ["LONGEST_TEXT", "Embedder", "Vector", "WordVectors", "cosine", "load_word_vectors"]

Vector = tuple[float, ...]
LONGEST_TEXT = 600
"""Characters of a text that are read."""
_LONGEST_WORD = 40
_MOST_PIECES = 64
_STEPS = 1 << 22
"""Steps of one in which rows are added up: ``_MOST_PIECES`` of the largest stay within their lanes."""
_MAGIC = b"SIWV1\n"


class Embedder(Protocol):
    """What turns texts into vectors of length one; a sentence model of the caller's fits too."""

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """Return one vector for each text, in order."""
        ...


@frozen(kw_only=True, eq=False, repr=False)
class WordVectors:
    """The table: pieces of words, each with a row of whole numbers and a scale."""

    size: int
    places: Mapping[str, int]
    """Row of each piece; a piece that goes on inside a word begins with ``##``."""
    rows: bytes = field(repr=False)
    scales: tuple[float, ...] = field(repr=False)

    def encode(self, texts: Sequence[str]) -> tuple[Vector, ...]:
        """Return one vector for each text; that of a text without a known piece is all zeros."""
        return tuple(map(self.vector, texts))

    def vector(self, text: str) -> Vector:
        """Return the vector of *text*, of length one.

        Example:
            >>> vectors = load_word_vectors()
            >>> first, near, far = vectors.encode(["close the books", "month-end close", "configure a firewall"])
            >>> cosine(first, near) > cosine(first, far)
            True
        """
        return _vector(self, text[:LONGEST_TEXT])

    def pieces(self, text: str) -> list[int]:
        """Return the rows of the pieces of *text*, in order; what the table does not know is left out."""
        found: list[int] = []
        for word in split_words(text[:LONGEST_TEXT]):
            found.extend(self.pieces_of(word))
            if len(found) >= _MOST_PIECES:
                break
        return found[:_MOST_PIECES]

    def pieces_of(self, word: str) -> tuple[int, ...]:
        """Return the rows of the longest known pieces of *word*, from its start; none if a rest stays unknown."""
        whole = self.places.get(word)
        return (whole,) if whole is not None else _cut(self, word)


def cosine(first: Sequence[float], second: Sequence[float]) -> float:
    """Return the cosine of two vectors of length one."""
    return float(sum(map(mul, first, second)))


@lru_cache(maxsize=4_096)
def _vector(table: WordVectors, text: str) -> Vector:
    total = sum(round(table.scales[piece] * _STEPS) * _row(table, piece) for piece in table.pieces(text))
    sums = unpack_numbers(total, table.size)
    length = math.sqrt(sum(map(mul, sums, sums)))
    return tuple([value / length for value in sums]) if length else (0.0,) * table.size


@lru_cache(maxsize=20_000)
def _row(table: WordVectors, place: int) -> int:
    """Return the whole numbers of a row, one lane for each."""
    return pack_bytes(table.rows[place * table.size : (place + 1) * table.size])


@lru_cache(maxsize=20_000)
def _cut(table: WordVectors, word: str) -> tuple[int, ...]:
    if len(word) > _LONGEST_WORD:
        return ()
    found: list[int] = []
    start = 0
    while start < len(word):
        for end in range(len(word), start, -1):
            place = table.places.get(("##" if start else "") + word[start:end])
            if place is not None:
                found.append(place)
                start = end
                break
        else:
            return ()
    return tuple(found)


def split_words(text: str) -> list[str]:
    """Return the words of *text* in lower case without accents; each sign is a word of its own.

    Example:
        >>> split_words("Café close, C++?")
        ['cafe', 'close', ',', 'c', '+', '+', '?']
    """
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(map(_spread, plain)).split()


@cache
def _spread(sign: str) -> str:
    if sign.isalnum():
        return sign
    category = unicodedata.category(sign)
    if category == "Mn" or (category[0] == "C" and sign not in "\t\n\r"):
        return ""
    return " " if sign.isspace() else f" {sign} "


@cache
def load_word_vectors() -> WordVectors:
    """Return the table that ships with the library; read on first use."""
    from importlib_resources import files

    data = (files("second_interview.reading") / "data" / "word_vectors.bin").read_bytes()
    return read_word_vectors(data)


def read_word_vectors(data: bytes) -> WordVectors:
    """Return the table written in *data*: a line of magic, three numbers, the pieces, the scales, the rows."""
    if not data.startswith(_MAGIC):
        raise ValueError("no table of word vectors")
    size, count, length = struct.unpack_from("<III", data, len(_MAGIC))
    start = len(_MAGIC) + 12
    pieces = data[start : start + length].decode().split("\n")
    scales = struct.unpack_from(f"<{count}f", data, start + length)
    rows = data[start + length + 4 * count :]
    return WordVectors(size=size, places={piece: place for place, piece in enumerate(pieces)}, rows=rows, scales=scales)
