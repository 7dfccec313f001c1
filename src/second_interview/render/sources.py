"""The foot of the document: which papers were read, and the research behind the advice."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import attrs

from second_interview.model import Claim, Evidence, Reason
from second_interview.render.document import Folded, Item, Paragraph, Strong, Text, blocks_of, bullets
from second_interview.render.view import View
from second_interview.render.wording import clean

__all__ = ["sources"]


def sources(view: View) -> Folded | None:
    """Return the papers by name and the research claims in full; places and ids stand with each item."""
    words = view.words
    papers: dict[str, int] = {}
    cited: dict[str, None] = {}
    for found in _walk(view.plan):
        if isinstance(found, Evidence):
            papers[clean(found.document)] = papers.get(clean(found.document), 0) + 1
        else:
            cited.update(dict.fromkeys(map(clean, found.content)))
    read = Paragraph((Text(words.say("papers_read", papers=words.joined(papers))),)) if papers else None
    known = [claim for claim in map(words.claim, sorted(cited)) if claim is not None]
    claims = bullets(_claim(view, claim) for claim in known)
    legend = Paragraph((Text(words.say("grades_explained")),)) if known else None
    blocks = blocks_of(read, legend, claims)
    return Folded(words.say("sources"), blocks) if blocks else None


def _claim(view: View, claim: Claim) -> Item:
    said = view.words.sentence(claim.citation or claim.says)
    return Item((Strong(view.words.say("graded", grade=claim.grade.value)), Text(f": {said}")))


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
