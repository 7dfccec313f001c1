"""The foot of the document: which papers and which content items stand behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

import attrs

from second_interview.model import Evidence, Grade, Reason
from second_interview.render.document import Folded, Item, Paragraph, Strong, Text, blocks_of, bullets
from second_interview.render.view import View
from second_interview.render.wording import clean, shortened

__all__ = ["sources"]

_QUOTE_LENGTH = 100
_NUMBER = re.compile(r"(\d{1,9})")


def sources(view: View, *, shown: str) -> Folded | None:
    """Return the evidence by paper and the content by grade; quotes in *shown* are not repeated."""
    words = view.words
    papers: dict[str, dict[str, str]] = {}
    content: dict[str, Grade | None] = {}
    for found in _walk(view.plan):
        if isinstance(found, Evidence):
            places = papers.setdefault(clean(found.document), {})
            places[clean(found.path)] = places.get(clean(found.path)) or _unseen_quote(found, shown)
        else:
            for item in map(clean, found.content):
                content[item] = _weaker(content.get(item), found.grade)
    evidence = bullets(
        Item((Strong(document), Text(f": {_places(quotes)}" if _places(quotes) else "")))
        for document, quotes in papers.items()
    )
    graded = bullets(_graded(view, content))
    legend = Paragraph((Text(words.say("grades_explained")),)) if graded is not None else None
    blocks = blocks_of(evidence, legend, graded)
    return Folded(words.say("sources"), blocks) if blocks else None


def _graded(view: View, content: dict[str, Grade | None]) -> Iterator[Item]:
    words = view.words
    for grade in (*Grade, None):
        ids = sorted(item for item, own in content.items() if own is grade)
        if ids:
            label = words.say("graded", grade=grade.value) if grade is not None else words.say("ungraded")
            yield Item((Strong(label), Text(f": {', '.join(ids)}")))


def _weaker(one: Grade | None, other: Grade | None) -> Grade | None:
    known = [grade for grade in (one, other) if grade is not None]
    return max(known, key=list(Grade).index) if known else None


def _unseen_quote(evidence: Evidence, shown: str) -> str:
    """Return the quote, cut to length, unless the document says it already."""
    quote = clean(evidence.quote)
    if not quote or quote.casefold() in shown:
        return ""
    return f"“{shortened(quote, _QUOTE_LENGTH)}”"


def _places(quotes: dict[str, str]) -> str:
    ordered = sorted(quotes, key=_by_number)
    return "; ".join(filter(None, (": ".join(filter(None, (path, quotes[path]))) for path in ordered)))


def _by_number(path: str) -> list[tuple[int, str]]:
    """Order ``line 9`` before ``line 12``."""
    return [(int(piece), "") if piece.isdecimal() and piece.isascii() else (-1, piece) for piece in _NUMBER.split(path)]


def _walk(value: object) -> Iterator[Evidence | Reason]:
    """Yield every reason and every piece of evidence of a plan, in order."""
    if isinstance(value, tuple):
        for item in value:
            yield from _walk(item)
        return
    if not attrs.has(type(value)) or isinstance(value, Enum):
        return
    if isinstance(value, Evidence):
        yield value
        return
    if isinstance(value, Reason):
        yield value
    for field in attrs.fields(type(value)):  # type: ignore[arg-type]
        yield from _walk(getattr(value, field.name))
