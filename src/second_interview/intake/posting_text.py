"""The lines of a posting: split, numbered, and the few facts that stand in labels and page heads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from second_interview.intake.countries import country_code, country_of_place
from second_interview.intake.documents import refuse
from second_interview.intake.markup import MarkupPage
from second_interview.intake.words import clean, one_line, plain
from second_interview.model import Evidence, Line

__all__ = [
    "closing_words",
    "employer_in",
    "front_matter",
    "headings_of",
    "labelled",
    "marked_headings",
    "place_line",
    "split_lines",
    "title_of_page",
]

_BULLET = re.compile(r"(?:[-*+•●▪◦·‣]|\d{1,2}[.)])\s+\S")
_NAME = re.compile(r"[A-Z0-9][\w&.'’-]*(?: (?:[A-Z0-9&][\w&.'’-]*|of|for|and|the)){0,5}")
_REMOTE = re.compile(r"(?:Fully )?Remote(?:,? ?\(?[A-Z][\w ,.]{1,40}\)?)?")
_CITY = re.compile(r"[A-Z][\w .'’-]{1,40}(?:, [A-Z][\w .'’-]{1,30}){1,2}(?: \([\w ]{1,30}\))?")
_CLOSING = re.compile(
    r"\b(?:appl(?:y|ications?)\b[^.;]{0,40}?\b(?:by|until|before|close[sd]?|deadline)|closing date|closes on)\b"
    r"[^.;]{3,60}",
    re.IGNORECASE,
)
_PARAGRAPH = 60
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
                evidence = Evidence(document=document, path=f"line {number}", quote=plain(piece) or piece)
                found.append(Line(text=piece, evidence=evidence))
    return tuple(found)


def marked_headings(text: str, *, after: int = 0) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines of plain text; a short line of its own above a list or a paragraph is a heading.

    Args:
        text: the posting.
        after: line that the head of the file ends on.
    """
    lines = [line.strip() for line in text.splitlines()]
    has_list = sum(_BULLET.match(line) is not None for line in lines) > 2
    marked: list[tuple[int, str]] = []
    below = ""
    for number in range(len(lines), after, -1):
        line = lines[number - 1]
        is_alone = number - 1 <= after or not lines[number - 2]
        leads = _BULLET.match(below) is not None or (has_list and len(below) >= _PARAGRAPH and not lines[number])
        is_heading = is_alone and leads and _is_short(line) and number - 1 > after
        marked.append((number, f"## {line}" if is_heading else line))
        below = line or below
    yield from reversed(marked)


def _is_short(line: str) -> bool:
    if not 0 < len(line) <= 60 or line.startswith("#") or line.endswith((".", "!", ",", ";")):
        return False
    return ":" not in line[:-1] and _BULLET.match(line) is None


def headings_of(page: MarkupPage) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines of a page with the marks of its headings, but for those that repeat its title."""
    titles = {title_of_page(page).lower(), _AFTER_TITLE.split(page.title)[0].strip().lower()}
    for line in page.lines:
        is_title = line.level == 1 or line.text.lower() in titles
        yield line.number, line.text if is_title else line.marked


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
    """Return who hires, where the text says it plainly.

    A company's name near the top, a short line near the top that the text goes on to speak of, or ``X is hiring``.
    """
    for line in lines[:6]:
        text = line.text.strip("*# ")
        if len(text) <= 70 and _COMPANY.search(text) and not text.endswith((":", "?", "!")):
            return text
    for line in lines[1:5]:
        if (
            _NAME.fullmatch(line.text)
            and not country_code(line.text)
            and any(_speaks_of(line.text, other.text) for other in lines[:60])
        ):
            return line.text
    for line in lines[:60]:
        match = _HIRING.search(line.text[:300])
        if match and match.group(1).split()[0].lower() not in _NOBODY:
            return match.group(1).strip(" ,")
    return ""


def _speaks_of(name: str, text: str) -> bool:
    if text == name or name not in text:
        return False
    said = re.escape(name)
    pattern = rf"\b(?:at|join|about) {said}\b|\b{said}(?:['’]s| (?:is|are|has|was|makes|started|stands|seeks|offers)\b)"
    return re.search(pattern, text) is not None


def place_line(lines: Sequence[Line]) -> Line | None:
    """Return the line near the top that is nothing but a place: ``Remote (US)``, ``Akron, OH``."""
    for line in lines[1:6]:
        if _REMOTE.fullmatch(line.text) or (_CITY.fullmatch(line.text) and _ends_in_place(line.text)):
            return line
    return None


def _ends_in_place(text: str) -> bool:
    last = text.partition("(")[0].rsplit(",", 1)[-1].strip()
    return bool(country_of_place(text.partition("(")[0])) or (len(last) == 2 and last.isupper())


def closing_words(lines: Sequence[Line]) -> str:
    """Return the words that say until when one may apply, wherever they stand."""
    for line in lines:
        match = _CLOSING.search(line.text[:1000])
        if match:
            return match.group()
    return ""


def title_of_page(page: MarkupPage) -> str:
    """Return the job title a page heads itself with: its one ``h1``, or its title where a heading repeats it."""
    tops = dict.fromkeys(line.text for line in page.lines if line.level == 1)
    if len(tops) == 1:
        return clean(next(iter(tops)))[:200]
    head = _AFTER_TITLE.split(page.title)[0].strip()
    headings = {line.text.lower() for line in page.lines if 0 < line.level < 7}
    return head if head and head.lower() in headings else ""
