"""The lines of a posting: split, numbered, and the few facts that stand in labels and page heads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from second_interview.intake.documents import refuse
from second_interview.intake.markup import MarkupPage
from second_interview.intake.words import clean, one_line
from second_interview.model import Evidence, Line

__all__ = ["employer_in", "front_matter", "labelled", "split_lines", "title_of_page"]

_LONG = 1000
_MOST_LINES = 5000
_MOST_CHARACTERS = 300_000
_FIELD = re.compile(r"([A-Za-z][\w -]{0,30}):[ \t]*(\S.*)?")
_NAMES = {"company": "company", "employer": "company", "organisation": "company", "organization": "company"}
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z\d])|\s+(?=[•·▪◦‣●]\s)")
_COMPANY = re.compile(
    r"\b(?:Ltd|Limited|Inc|LLC|LLP|GmbH|AG|plc|PLC|Corp|Corporation|B\.V|S\.A|AB|Oy|Pty|Holdings|& Co)\.?$"
    r"|^[A-Z][\w&.' ()-]{2,50} (?:Group|Bank|Partners|Foundation|University|Council|Trust|Foods|Hospital)$"
)
_HIRING = re.compile(
    r"(?:^|[.!?]\s|,\s)((?:[A-Z][\w&.'’-]*)(?:\s(?:[A-Z&][\w&.'’-]*|of|for|and|the)){0,6})(?:,[^.,]{0,80},)?\s"
    r"(?:is|are) (?:now |currently |actively )?(?:hiring|looking for|seeking|searching for|recruiting)\b"
)
_NOBODY = frozenset(
    [
        "we",
        "our",
        "the",
        "this",
        "they",
        "a",
        "an",
        "client",
        "i",
        "you",
        "team",
        "position",
        "role",
        "job",
        "it",
        "who",
        "company",
        "there",
        "that",
        "if",
    ]
)
_AFTER_TITLE = re.compile(r"\s+[|–—-]\s+|\s+[·•]\s+")


def front_matter(text: str) -> tuple[Mapping[str, str], int]:
    """Return the fields of a ``---`` head as far as they are ``name: value``, and its last line (0 if none)."""
    lines = text[:20_000].lstrip("\ufeff").splitlines()
    if not lines or lines[0].strip() != "---":
        return {}, 0
    end = next((number for number, line in enumerate(lines[1:60], 2) if line.strip() in ("---", "...")), 0)
    fields = {}
    for line in lines[1 : max(end - 1, 1)]:
        match = _FIELD.fullmatch(line.strip())
        if match and match.group(2):
            name = match.group(1).strip().lower()
            fields[_NAMES.get(name, name)] = one_line(match.group(2).strip().strip("'\""))
    return fields, end


def split_lines(numbered: Iterable[tuple[int, str]], document: str) -> tuple[Line, ...]:
    """Return the lines with words, each with its number; a very long line is split at its sentences.

    Raises:
        InputError: there are more lines or characters than a posting has.
    """
    found: list[Line] = []
    size = 0
    for number, text in numbered:
        shown = one_line(text)
        size += len(shown)
        if size > _MOST_CHARACTERS or len(found) > _MOST_LINES:
            refuse(
                f"{document}: line {number}",
                f"more than {_MOST_LINES:,} lines or {_MOST_CHARACTERS:,} characters; give the posting alone",
            )
        pieces = [shown] if len(shown) <= _LONG else _pieces(shown)
        for piece in pieces:
            if any(char.isalnum() for char in piece):
                evidence = Evidence(document=document, path=f"line {number}", quote=piece)
                found.append(Line(text=piece, evidence=evidence))
    return tuple(found)


def _pieces(text: str) -> list[str]:
    return [
        sentence[start : start + _LONG].strip()
        for sentence in _SENTENCE.split(text)
        for start in range(0, len(sentence), _LONG)
    ]


def labelled(lines: Sequence[Line], *labels: str) -> str:
    """Return what follows the first of *labels* that a line begins with, such as ``Job type: Full-time``."""
    for line in lines:
        if len(line.text) > 200 or ":" not in line.text:
            continue
        label, _, value = line.text.lstrip("-*•# ").partition(":")
        if label.strip(" *_").lower() in labels and value.strip(" *_"):
            return value.strip(" *_")
    return ""


def employer_in(lines: Sequence[Line]) -> str:
    """Return who hires, where the text says it plainly: a company's name near the top, or ``X is hiring``."""
    for line in lines[:6]:
        text = line.text.strip("*# ")
        if len(text) <= 70 and _COMPANY.search(text) and not text.endswith((":", "?", "!")):
            return text
    for line in lines[:60]:
        match = _HIRING.search(line.text[:300])
        if match and match.group(1).split()[0].lower() not in _NOBODY:
            return match.group(1).strip(" ,")
    return ""


def title_of_page(page: MarkupPage) -> str:
    """Return the job title a page heads itself with: its one ``h1``, or its title where a heading repeats it."""
    tops = dict.fromkeys(line.text for line in page.lines if line.level == 1)
    if len(tops) == 1:
        return clean(next(iter(tops)))[:200]
    head = _AFTER_TITLE.split(page.title)[0].strip()
    headings = {line.text.lower() for line in page.lines if line.level}
    return head if head and head.lower() in headings else ""
