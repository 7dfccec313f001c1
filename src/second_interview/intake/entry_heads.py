"""The head of an entry, on one line or several: which part is the title, the employer, the place, the dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import field, frozen

from second_interview.intake.date_spans import FoundSpan, is_duration, split_span
from second_interview.intake.paper_lines import PaperLine
from second_interview.intake.place_words import is_city_and_state, is_place, split_place
from second_interview.intake.resume_words import is_title, names_employer

__all__ = ["EntryHead", "head_pieces", "read_head"]

_STRONG = re.compile(r"\s*\t\s*|\s+[|•·▪◦∙‣/]\s+|\s+[-–—−]{1,3}\s+|\s*\|\s*|\s+@\s+|;\s+|\s+—\s*|\s*[•▪]\s*")
_AT = re.compile(r"\s+(?:at|bei|chez) (?=[A-Z\d])")
_SUFFIX = re.compile(
    r"(?:inc|llc|llp|ltd|limited|gmbh|plc|corp|co|s\.a|b\.v|n\.a|jr|sr|pty ltd|pvt)\b\.?", re.IGNORECASE
)
_LABEL = re.compile(
    r"(?:company|employer|organi[sz]ation|client|position|title|role|job title|designation|location|duration|dates?"
    r"|period)"
    r"(?: name)?\s?:\s*",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^as (?:an? |the )?(?=[A-Z])")
_BRACKETS = re.compile(r"([^()]{2,120}?)\s*\(([^()]{2,80})\)")
_KIND = re.compile(
    r"\(?(?:full|part)[- ]time\)?|\(?(?:contract|temporary|permanent|internship|freelance|seasonal|self-employed"
    r"|remote)\)?",
    re.IGNORECASE,
)


@frozen(kw_only=True)
class EntryHead:
    """What a head says."""

    title: str = ""
    organisation: str = ""
    place: str = ""
    span: FoundSpan | None = None
    left: tuple[str, ...] = field(default=())
    """Pieces that could not be placed."""
    is_sure: bool = True
    """False when title and employer were told apart by their order alone."""


def head_pieces(lines: Iterable[PaperLine]) -> tuple[list[list[str]], FoundSpan | None]:
    """Return the pieces of each line without dates, and the dates (the first found)."""
    span: FoundSpan | None = None
    rows: list[list[str]] = []
    for line in lines:
        rest, found = split_span(line.text)
        if (found is not None and span is not None and not span.is_range and found.is_range) or (
            found is not None and span is None
        ):
            span = found
        elif found is not None:
            rest = line.text
        pieces = [_tidy(piece) for piece in _STRONG.split(rest)]
        rows.append([piece for piece in pieces if piece and not is_duration(piece)])
    return rows, span


def _tidy(piece: str) -> str:
    piece = _LEAD.sub("", _LABEL.sub("", piece.strip(), count=1))
    return piece.strip(" ,;:|–—•·\t") if piece.count("(") == piece.count(")") else piece.strip(" ,;:|–—•·\t()")


def read_head(lines: Sequence[PaperLine], *, title_first: bool | None = None) -> EntryHead:
    r"""Read the lines of one head.

    Args:
        lines: the lines, in order.
        title_first: the order of the entries beside it, where the words alone do not tell.

    Example:
        >>> from second_interview.intake.paper_text import text_lines
        >>> head = read_head(text_lines("Marsh Fennel LLP, Columbus, OH\tSep 2016 – Oct 2018\nAudit Associate\n"))
        >>> head.title, head.organisation, head.place
        ('Audit Associate', 'Marsh Fennel LLP', 'Columbus, OH')
    """
    rows, span = head_pieces(lines)
    place = ""
    pieces: list[str] = []
    for row in rows:
        for piece in row:
            if not place and (is_place(piece) or is_city_and_state(piece)):
                place = piece.strip("() ") if piece.startswith("(") else piece.strip()
            else:
                pieces.append(piece)
    parts: list[str] = []
    for piece in pieces:
        rest, found = split_place(piece) if not place or piece.endswith(")") else (piece, "")
        place = place or found
        parts.extend(_parted(rest if found else piece, alone=len(pieces) == 1))
    return _assigned([part for part in parts if part], place, span, title_first)


def _parted(piece: str, *, alone: bool) -> list[str]:
    """Part a piece that holds both title and employer: by ``at``, by brackets, or by the comma between them."""
    halves = _AT.split(piece, maxsplit=1)
    if len(halves) == 2 and (is_title(halves[0]) or not names_employer(halves[0])):
        return halves
    match = _BRACKETS.fullmatch(piece)
    if match and alone and is_title(match[1]) != is_title(match[2]):
        return [match[1], match[2]]
    words = _commas(piece)
    if len(words) < 2 or not alone:
        return [piece]
    if is_title(words[0]):
        return _title_before(words)
    first = next((at for at, word in enumerate(words) if is_title(word)), 0)
    if first and all(is_title(word) for word in words[first:]):
        return [", ".join(words[:first]), ", ".join(words[first:])]
    return words if len(words) == 2 else [piece]


def _title_before(words: list[str]) -> list[str]:
    """Part ``Title, Employer`` and ``Title, Department, Employer``."""
    for at in range(1, len(words)):
        if names_employer(words[at]) and not is_title(words[at]):
            return [", ".join(words[:at]), ", ".join(words[at:])]
    if len(words) == 2:
        return words
    if is_title(words[1]):
        return [", ".join(words[:-1]), words[-1]]
    return [words[0], ", ".join(words[1:])]


def _commas(text: str) -> list[str]:
    found: list[str] = []
    depth = 0
    start = 0
    for at, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if char == "," and depth <= 0:
            found.append(text[start:at].strip())
            start = at + 1
    found.append(text[start:].strip())
    joined: list[str] = []
    for part in filter(None, found):
        if joined and _SUFFIX.fullmatch(part):
            joined[-1] += f", {part}"
        else:
            joined.append(part)
    return joined


def _assigned(parts: list[str], place: str, span: FoundSpan | None, title_first: bool | None) -> EntryHead:
    parts = [part for part in parts if not _KIND.fullmatch(part)] or parts
    if not parts:
        return EntryHead(place=place, span=span)
    if len(parts) == 1:
        only = parts[0]
        as_title = is_title(only) and not (names_employer(only) and not is_title(only.split(",")[0]))
        as_employer = not as_title and (names_employer(only) or bool(place))
        if as_title or as_employer:
            return EntryHead(
                title=only if as_title else "", organisation="" if as_title else only, place=place, span=span
            )
        return EntryHead(title=only, place=place, span=span, is_sure=False)
    scores = [(2 if is_title(part) else 0) - (1 if names_employer(part) else 0) for part in parts]
    best = max(range(len(parts)), key=lambda at: (scores[at], -at))
    is_sure = scores[best] > min(scores)
    if not is_sure and title_first is False:
        best = 1
    rest = [at for at in range(len(parts)) if at != best]
    named = [at for at in rest if scores[at] < 0]
    employer = named[0] if named else rest[0]
    left = [parts[at] for at in rest if at != employer]
    title = parts[best]
    if left and not place and _could_be_place(left[-1]):
        place = left.pop()
    return EntryHead(
        title=title, organisation=parts[employer], place=place, span=span, left=tuple(left), is_sure=is_sure
    )


def _could_be_place(text: str) -> bool:
    words = text.replace(",", " ").split()
    return 0 < len(words) <= 4 and all(word[0].isupper() for word in words) and not any(c.isdigit() for c in text)
