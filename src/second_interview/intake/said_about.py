"""Words after a name or a slot taken apart: a title, a relation, and the remarks that are nobody else's business."""

from __future__ import annotations

import re

from attrs import frozen

from second_interview.intake.told import relation_of
from second_interview.model import Relation

__all__ = ["About", "about_of", "bracketed", "is_remark"]

_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{0,300})[)\]]?\s*")
_CHUNK = re.compile(r"\s*(?:[,;:–—]|\s-\s|[.!?]\s)\s*")
_SENTENCE_WORDS = re.compile(
    r"\b(?:i|i'm|i'd|i've|i'll|me|my|mine|we|us|he|she|they|him|her|his|their|it|it's|he's|she's|they're|is|are|was|"
    r"were|isn't|wasn't|has|had|have|does|did|doesn't|didn't|don't|do|can|can't|could|would|will|won't|might|may|must|"
    r"seem|seems|seemed|looks|looked|sounds|sounded|think|thinks|thought|said|says|told|likes?|liked|dislikes?|hates?|"
    r"loves?|cares?|asks?|asked|knows?|knew|met|prob|probably|maybe|apparently|careful|beware|never|not|very|bit)\b",
    re.IGNORECASE,
)
_SHORT_NAME = re.compile(r"\b(?:IT|US|IS)\b")
"""Names that are words when written small: ``IT auditor``."""
_MOST_WORDS = 8
_JOINING = frozenset({"of", "and", "for", "the", "&", "at", "in", "to", "de", "a"})


@frozen(kw_only=True)
class About:
    """What the words after a name say."""

    title: str = ""
    relation: Relation = Relation.UNKNOWN
    relation_said: str = ""
    remark: str = ""
    """Anything else, for the candidate's eyes alone."""


def is_remark(words: str) -> bool:
    """Say whether *words* are built like a sentence about somebody rather than like a title or a heading.

    Example:
        >>> is_remark("seemed bored and I think he dislikes me"), is_remark("Head of Internal Audit")
        (True, False)
    """
    return _SENTENCE_WORDS.search(_SHORT_NAME.sub("", words.replace("\u2019", "'"))) is not None


def bracketed(words: str) -> tuple[str, tuple[str, ...]]:
    """Return *words* without what stands in brackets, and what stood there."""
    inside = tuple(found for match in _BRACKET.finditer(words) if (found := match.group(1).strip(" ,;")))
    return " ".join(_BRACKET.sub(" ", words).split()).replace(" ,", ",").strip(" ,;"), inside


def about_of(words: str) -> About:
    """Take apart what follows a name: at most eight words of title, a relation where one is stated, remarks.

    Example:
        >>> about = about_of("Tax Manager (would be my line manager), seemed bored")
        >>> about.title, about.relation_said, about.remark
        ('Tax Manager', 'would be my line manager', 'seemed bored')
    """
    plain, inside = bracketed(words)
    title: list[str] = []
    remarks: list[str] = []
    relations: list[str] = []
    chunks = [chunk for chunk in _CHUNK.split(plain) if chunk]
    for chunk in chunks:
        if remarks:
            remarks.append(chunk)
        elif _states(chunk, has_title=bool(title)):
            relations.append(chunk)
        elif _is_title(chunk, title):
            title.append(chunk)
        else:
            remarks.append(chunk)
    for chunk in inside:
        if relation_of(chunk) is not Relation.UNKNOWN and (title or is_remark(chunk)):
            relations.append(chunk)
        elif not title and _is_title(chunk, title):
            title.append(chunk)
        else:
            remarks.append(chunk)
    if not relations and title and relation_of(title[0]) is not Relation.UNKNOWN:
        relations.append(", ".join(title))
    said = relations[0] if relations else ""
    return About(
        title=", ".join(title),
        relation=relation_of(said) if said else Relation.UNKNOWN,
        relation_said=said,
        remark=", ".join((*remarks, *relations[1:])),
    )


def _states(chunk: str, *, has_title: bool) -> bool:
    """A relation is stated after the title, or in words no title has."""
    return relation_of(chunk) is not Relation.UNKNOWN and len(chunk) <= 80 and (has_title or is_remark(chunk))


def _is_title(chunk: str, before: list[str]) -> bool:
    words = chunk.split()
    taken = sum(len(one.split()) for one in before)
    if not words or is_remark(chunk) or taken + len(words) > _MOST_WORDS:
        return False
    # "VP, Finance" goes on; "Tax Manager, bored" does not.
    return not before or all(word[0].isupper() or word[0].isdigit() or word in _JOINING for word in words)
