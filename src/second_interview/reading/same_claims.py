"""One thing told in two places: counts that differ between summary and lines, and one line under two employers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from second_interview.model.evidence import Line
from second_interview.model.facts import CareerFact, CareerFactKind, Figure
from second_interview.model.papers import Candidate, Position
from second_interview.reading.evidence_lines import PaperLine
from second_interview.reading.figures import read_figures
from second_interview.reading.words import content_words, phrase_words, spaced, stem

__all__ = ["read_count_conflicts", "read_repeated_claims"]

_SPANS = frozenset({"year", "month", "week", "day", "hour", "minute", "quarter", "time", "%"})
_OPEN = re.compile(r"\b(?:over|more than|at least|up to|about|around|nearly|almost|some|roughly)\s$", re.IGNORECASE)
_LEAST_WORDS = 6
_ALIKE = 85
_MOST = 400
_MOST_OF_ONE = 60
_LONGEST = 4_000


def read_count_conflicts(lines: tuple[PaperLine, ...]) -> Iterator[CareerFact]:
    """Yield the first count of summary or headline that the lines about the same thing give differently.

    A count that is the sum of the lines' counts, or an open one such as ``50+`` that a line reaches, agrees.
    """
    claimed = [(line, figure) for line in lines if line.source in {"summary", "label"} for figure in _counts(line)]
    if not claimed:
        return
    shown = [(line, figure) for line in lines if line.source in {"position", "project"} for figure in _counts(line)]
    for line, figure in claimed:
        same = [(other, count) for other, count in shown if _is_same(line, figure, other, count)]
        if not same or _agrees(line.line.text, figure, [count for _, count in same]):
            continue
        nearest = min(same, key=lambda pair: abs(pair[1].value - figure.value))[0]
        yield CareerFact(
            kind=CareerFactKind.CONFLICTING_COUNTS, lines=(line.line, nearest.line), before=nearest.position
        )
        return


def _counts(line: PaperLine) -> Iterator[Figure]:
    for figure in read_figures(line.line.text[:_LONGEST]):
        unit = _head(figure)
        if (
            figure.baseline is None
            and not figure.direction
            and unit
            and unit not in _SPANS
            and not figure.unit.isupper()
        ):
            yield figure


def _head(figure: Figure) -> str:
    words = figure.unit.split()
    return stem(words[-1].lower()) if words else ""


def _is_same(line: PaperLine, figure: Figure, other: PaperLine, count: Figure) -> bool:
    if _head(figure) != _head(count):
        return False
    first, second = phrase_words(figure.unit), phrase_words(count.unit)
    if len(first) > 1 and len(second) > 1:
        return first == second
    unit = {_head(figure), *content_words(figure.text), *content_words(count.text)}
    return len((line.stems & other.stems) - unit) >= 1 or _is_team(figure, count)


def _is_team(figure: Figure, count: Figure) -> bool:
    return "team" in figure.text.lower() and "team" in count.text.lower()


def _agrees(text: str, figure: Figure, counts: list[Figure]) -> bool:
    values = [count.value for count in counts]
    if figure.value in values or figure.value == sum(values):
        return True
    most = max(values)
    return (_is_open(text, figure) and most >= figure.value) or (figure.value > most and len(values) > 1)


def _is_open(text: str, figure: Figure) -> bool:
    place = text.find(figure.text)
    return place < 0 or "+" in figure.text or _OPEN.search(text[max(0, place - 12) : place]) is not None


def read_repeated_claims(candidate: Candidate) -> Iterator[CareerFact]:
    """Yield lines that stand, word for word or nearly, under two employers."""
    told: list[tuple[frozenset[str], Line, Position, str]] = []
    seen: set[tuple[str, str]] = set()
    for position in candidate.positions:
        employer = _employer(position)
        for line in islice(position.highlights, _MOST_OF_ONE):
            words = frozenset(phrase_words(line.text[:_LONGEST]))
            if len(words) < _LEAST_WORDS or len(told) > _MOST:
                continue
            for others, said, other, place in told:
                if place == employer or (place, employer) in seen or not _alike(words, others):
                    continue
                seen.add((place, employer))
                yield CareerFact(kind=CareerFactKind.REPEATED_CLAIM, lines=(line, said), before=position, after=other)
            told.append((words, line, position, employer))


def _employer(position: Position) -> str:
    return spaced(position.organisation).strip() or spaced(position.title).strip()


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return 100 * len(one & other) >= _ALIKE * len(one | other)
