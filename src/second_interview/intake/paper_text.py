"""Plain text, Markdown and HTML to the lines of a paper."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from attrs import evolve, frozen

from second_interview.intake.markup import read_markup
from second_interview.intake.paper_lines import ENDLESS, FRONT_MATTER, PaperLine
from second_interview.intake.posting_text import front_matter
from second_interview.intake.words import plain

__all__ = ["RawLine", "lines_of", "text_lines"]

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\xad\ud800-\udfff\ufeff\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069]")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\xa0": " ", "\u3000": "   "})
_FENCE = re.compile(r"(?:```|~~~)\s?\w{0,20}")
_RULE = re.compile(r"(?:[-=_*~.•·…—–─━═#+|]\s?){3,}")
_UNDERLINE = frozenset("=-~^")
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_BULLET = re.compile(
    r"(?P<mark>[-*+•‣▪▫◦·●○■□▸►➢➤➔→✓✔✅❖◆♦»\uf0a7\uf0b7\uf0d8\uf076\uf0fc–—]|o(?=\s+[A-Z\d])|\(?\d{1,2}[.)])\s+(?=\S)"
    r"|(?P<tight>[•▪◦●■►➢➤✓✔\uf0a7\uf0b7])(?=\w)"
)
_CHECKBOX = re.compile(r"\[[ xX]\]\s+")
_BOLD = re.compile(r"(\*\*|__)(?=\S)[^\n]{1,120}\1[\s:]*")
_ADDRESS = re.compile(r"<(?:mailto:)?([^<>\s@]{1,100}@[^<>\s@]{1,100})>|<(https?://[^<>\s]{1,300})>")
_MAIL_LINK = re.compile(r"\[([^\[\]@\n]{0,100})\]\(mailto:([^()\s?]{1,200})[^()\n]{0,200}\)")
_ICON = re.compile(r"!\[[^\[\]\n]{0,200}\]\([^()\n]{0,500}\)|:[a-z][a-z_-]{2,30}:|\{[:#.][^{}\n]{0,100}\}")
_GAP_TAG = re.compile(
    r"<(?:br|/?t[dhr]|/?p|/?div|/?li|/?dt|/?dd)\b[^<>\n]{0,300}>|</span>\s*<span\b[^<>\n]{0,300}>", re.IGNORECASE
)
_TAG = re.compile(r"</?[A-Za-z!][^<>\n]{0,500}>")
_WIDE = re.compile(r"[ ]*\t[ \t]*| {3,}| [-.·…_–—]{3,} | {2,}(?=[(\d])")
_ITALIC = re.compile(r"(?<!\w)_(?=[^\s_])([^_\n]{1,200})(?<=[^\s_])_(?!\w)")
_CELL = re.compile(r"(?<!\\)\|")
_BLOCK_TAG = re.compile(r"^\s*</?(?:div|p|li|ul|ol|tr|td|th|table|section|h[1-6]|span|tbody|thead)\b", re.IGNORECASE)
_PAGE = re.compile(r"<(?:!doctype html|html|body|header|main|section|article|div|p|h[1-6]|ul|ol|table)\b")
_MARKDOWN = re.compile(r"\s{0,3}(?:#{1,6} |[-*+] )")
_SKIPPED = re.compile(r"<(style|script)\b", re.IGNORECASE)
_LONG = 4000
_WRAPPED = 132
_FULL_LINES = 3


@frozen(kw_only=True)
class RawLine:
    """A line before its marks are read."""

    place: str
    text: str
    has_gap: bool = False
    level: int = 0
    is_item: bool = False
    """True for a list entry whose bullet is not part of the text."""
    is_setting: bool = False
    """True for a line of the front matter."""
    is_whole: bool = False
    """True for a paragraph, which runs on to no other line."""
    indent: int | None = None
    room: int | None = None


def text_lines(text: str, *, is_html: bool = False) -> tuple[PaperLine, ...]:
    r"""Return the lines of plain text, Markdown or HTML.

    Example:
        >>> [(line.place, line.mark, line.text) for line in text_lines("# Ana Lima\n\n* Cut the **close**\n")]
        [('line 1', '', 'Ana Lima'), ('line 3', '*', 'Cut the close')]
    """
    if is_html or _is_markup(text):
        page = read_markup(text, keep_chrome=True)
        return lines_of(
            RawLine(
                place=f"line {line.number}", text=line.text, level=line.level, has_gap=line.level > 0, is_whole=True
            )
            for line in page.lines
        )
    return lines_of(_numbered(text))


def _is_markup(text: str) -> bool:
    """Say whether *text* is a page of HTML, perhaps under another head."""
    start = text[:2000].lstrip().lower()
    lines = [line for line in text[:200_000].splitlines() if line.strip()]
    if _PAGE.match(start) and not any(_MARKDOWN.match(line) for line in lines):
        return True
    tagged = sum(_BLOCK_TAG.match(line) is not None for line in lines)
    return tagged > 10 and tagged * 2 > len(lines)


def _numbered(text: str) -> Iterator[RawLine]:
    """Yield the lines with their numbers, without styles, scripts and comments."""
    until = ""
    _, head = front_matter(text)
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        for page, piece in enumerate(line.split("\f")):
            shown, until = _shown(piece, until)
            if shown is not None:
                yield RawLine(place=f"line {number}", text=shown, has_gap=page > 0, is_setting=number <= head)


def _shown(piece: str, until: str) -> tuple[str | None, str]:
    """Return what of a line is meant to be seen, and the mark that ends what is hidden after it."""
    if until:
        _, found, piece = piece.partition(until)
        if not found:
            return None, until
    match = _SKIPPED.search(piece)
    if match and f"</{match[1].lower()}" not in piece.lower():
        return piece[: match.start()], f"</{match[1].lower()}>"
    if "<!--" in piece:
        before, _, hidden = piece.partition("<!--")
        _, closed, after = hidden.partition("-->")
        return before + after, "" if closed else "-->"
    return piece, ""


def lines_of(raw: Iterator[RawLine]) -> tuple[PaperLine, ...]:
    """Return the lines with words: bullets, headings, underlines, tables and wide gaps are read, rules dropped."""
    found: list[PaperLine] = []
    gap = False
    for each in raw:
        text = _CONTROL.sub("", each.text.translate(_LIGATURES)).replace("\v", " ").rstrip()
        stripped = text.strip()
        if not stripped:
            gap = True
            continue
        if _FENCE.fullmatch(stripped):
            gap = True
            continue
        if len(stripped) < 400 and _RULE.fullmatch(stripped):
            _underline(found, stripped, gap)
            gap = True
            continue
        line = _line(each, text, len(found), has_gap=gap or each.has_gap)
        if line is not None:
            found.append(line)
            gap = False
    return _with_room(found)


def _underline(found: list[PaperLine], rule: str, gap: bool) -> None:
    """Make the line that *rule* underlines a heading."""
    if not found or gap or found[-1].level or found[-1].mark or len(found[-1].text) > 60 or "|" in rule:
        return
    if rule[0] in _UNDERLINE or len(rule) >= len(found[-1].text) // 2:
        found[-1] = evolve(found[-1], level=1 if rule[0] == "=" else 2)


def _line(raw: RawLine, text: str, index: int, *, has_gap: bool) -> PaperLine | None:
    indent = raw.indent if raw.indent is not None else len(text.expandtabs(4)) - len(text.expandtabs(4).lstrip())
    rest = text.strip()
    level, mark = raw.level, "•" if raw.is_item else ""
    if rest.startswith(">"):
        rest = rest.lstrip("> ")
    if rest.startswith("|"):
        cells = [cell.strip() for cell in _CELL.split(rest.strip("|"))]
        rest = "\t".join(cell for cell in cells if cell)
    if match := _BULLET.match(rest):
        mark, rest = match["mark"] or match["tight"], _CHECKBOX.sub("", rest[match.end() :], count=1)
    if match := _HEADING.match(rest):
        level, rest = len(match[1]), rest[match.end() :].rstrip("# ")
    elif not level and _BOLD.fullmatch(rest):
        level = 7
    said = _plain(rest)
    if not any(char.isalnum() for char in said):
        return None
    return PaperLine(
        index=index,
        place=raw.place,
        text=said,
        mark=FRONT_MATTER if raw.is_setting else mark,
        level=level,
        indent=indent,
        has_gap=has_gap,
        is_whole=raw.is_whole,
        room=raw.room if raw.room is not None else -len(text.rstrip()),
    )


def _plain(text: str) -> str:
    """Return *text* without Markdown and HTML, with tabs for wide gaps."""
    if "<" in text:
        text = _ADDRESS.sub(lambda match: match[1] or match[2], text)
        text = html.unescape(_TAG.sub("", _GAP_TAG.sub("\t", text)))
    if "](" in text or ":" in text or "{" in text:
        text = _ICON.sub(" ", _MAIL_LINK.sub(r"\2", text))
    if "_" in text:
        text = _ITALIC.sub(r"\1", text)
    wide = _WIDE.sub("\t", text[:_LONG]) + text[_LONG:]
    return "\t".join(filter(None, (plain(piece).strip() for piece in wide.split("\t"))))


def _with_room(lines: list[PaperLine]) -> tuple[PaperLine, ...]:
    """Give each line the room it leaves, where the paper wraps its lines."""
    width = max((-line.room for line in lines), default=0)
    if not any(line.room < 0 for line in lines):
        return tuple(lines)
    full = sum(10 * -line.room > 8 * width for line in lines)
    if width > _WRAPPED or width < 40 or full < _FULL_LINES:
        return tuple(evolve(line, room=ENDLESS) for line in lines)
    return tuple(evolve(line, room=width + line.room) for line in lines)
