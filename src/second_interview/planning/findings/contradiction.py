"""A figure in the résumé or letter that what was said, or another paper, contradicts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from attrs import evolve

from second_interview.model import Figure, Line, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.wording import clip
from second_interview.reading import content_words, read_figures

__all__ = ["clash", "find"]

_BEFORE = re.compile(r"(?:was |from |were )?(\d[\d,.]*)(?: \w+)? before\b", re.IGNORECASE)


def find(context: Context) -> Iterator[Found]:
    """Hold every figure of the papers against every figure the candidate said."""
    candidate = context.candidacy.candidate
    paper = [line for position in candidate.positions for line in position.lines]
    if candidate.summary is not None:
        paper.append(candidate.summary)
    letter = list(candidate.cover_letter.paragraphs) if candidate.cover_letter is not None else []
    seen: set[tuple[str, str]] = set()
    for mine in paper:
        for other in [*_said(context), *letter]:
            differ = clash(mine, other)
            key = (mine.evidence.path, other.evidence.path)
            if differ is None or key in seen:
                continue
            seen.add(key)
            yield found(
                context,
                "figures-differ",
                mine,
                other,
                severity=Severity.DECIDES,
                order=7,
                key=str(len(seen)),
                paper=differ[0].text,
                said=differ[1].text,
                line=clip(mine.text.rstrip("."), 22),
                other=clip(other.text.rstrip("."), 22),
                where=context.say("your-notes") if context.private(other) else other.evidence.document,
            )


def _said(context: Context) -> list[Line]:
    return [
        line
        for exchange in context.facts.asked
        for line in (exchange.answer, exchange.went)
        if line is not None and exchange.direction.value == "asked_me"
    ]


def clash(mine: Line, other: Line) -> tuple[Figure, Figure] | None:
    """Return the figures of two lines that cannot both be right, if there are any."""
    ours, theirs = read_figures(mine.text), read_figures(other.text)
    if not ours or not theirs or len(other.text) > 400:
        return None
    named_before = _before_clash(ours, theirs, other.text)
    if named_before is not None:
        return named_before
    shared = set(content_words(mine.text)) & set(content_words(other.text))
    shared = {word for word in shared if not any(char.isdigit() for char in word)}
    for a in ours:
        for b in theirs:
            if a.baseline is None or b.baseline is None or not shared:
                continue
            if (a.baseline, a.value) != (b.baseline, b.value) and (a.baseline == b.baseline or a.value == b.value):
                return a, b
            if len(shared) >= 2 and a.unit == b.unit and (a.baseline, a.value) != (b.baseline, b.value):
                return a, b
    return None


def _before_clash(ours: tuple[Figure, ...], theirs: tuple[Figure, ...], text: str) -> tuple[Figure, Figure] | None:
    """Compare "it was 40 before" with the baseline on paper, where the value after and its unit are the same."""
    match = _BEFORE.search(text)
    if match is None:
        return None
    try:
        before = Decimal(match[1].strip(",.").replace(",", ""))
    except InvalidOperation:
        return None
    for a in ours:
        for b in theirs:
            same = a.baseline is not None and a.value == b.value and a.unit and a.unit == b.unit
            if same and before not in {a.baseline, b.value}:
                return a, evolve(b, text=f"{b.text}, {match[0]}")
    return None
