"""HTML to visible lines, JSON-LD blocks and microdata, in one pass of linear time.

The standard library's parser needs quadratic time for some broken pages, so the scan is done here.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import islice

from attrs import field, frozen

__all__ = ["MarkupPage", "PropertyText", "VisibleLine", "read_markup"]

_BLOCK = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_RAW = frozenset(("script", "style", "template", "noscript", "svg", "math", "iframe", "object", "textarea", "select"))
_CHROME = frozenset(("nav", "footer"))
_MARK = re.compile(r"<(?=[A-Za-z/!?])")
_NAME = re.compile(r"[A-Za-z][^\s/>]*")
_REST = re.compile(r"""[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>""")
_ATTRIBUTE = re.compile(r"""([^\s=/"'<>]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_LONG_REFERENCE = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{7,});?")
_SPACE = re.compile(r"[ \t\r\f\v\n\xa0\u200b\ufeff]+")
_SPACE_KEEPING_BREAKS = re.compile(r"[ \t\r\f\v\xa0\u200b\ufeff]+")
_TAG_LENGTH = 20_000
_MARKS = " \t\r\n\xa0:*-"
_BOLD = frozenset(("b", "strong"))
_BOLD_WORDS = 10
_CAPTURES = 12
_MOST_LINES = 20_000
_MOST_TOKENS = 300_000


@frozen(kw_only=True)
class VisibleLine:
    """A line of visible text and the source line it begins on."""

    text: str
    number: int
    level: int = 0
    """1 to 6 for a heading, 7 for a short line that is all bold."""

    @property
    def marked(self) -> str:
        """The text with the mark that Markdown gives a heading."""
        return f"## {self.text}" if self.level else self.text


@frozen(kw_only=True)
class PropertyText:
    """The text of one microdata property; ``inside`` names the property around it."""

    name: str
    inside: str
    lines: tuple[str, ...]


@frozen(kw_only=True)
class MarkupPage:
    """What a page shows, and the data it carries."""

    title: str = ""
    lines: tuple[VisibleLine, ...] = ()
    blocks: tuple[tuple[int, str], ...] = field(default=(), repr=False)
    """JSON-LD scripts with the line they begin on."""
    properties: tuple[PropertyText, ...] = ()


def read_markup(text: str, *, keep_breaks: bool = False, keep_chrome: bool = False) -> MarkupPage:
    """Read an HTML page or fragment.

    Args:
        text: the markup; broken markup is read as far as it goes.
        keep_breaks: line ends of the source also end a line, as in text with a few tags in it.
        keep_chrome: keep navigation and footers.
    """
    page = _Page(keep_breaks=keep_breaks, keep_chrome=keep_chrome)
    for token in islice(_tokens(text), _MOST_TOKENS):
        page.take(*token)
        if page.is_full:
            break
    found = page.done()
    if not found.lines and page.has_skipped:
        return read_markup(text, keep_breaks=keep_breaks, keep_chrome=True)
    return found


def _tokens(text: str) -> Iterator[tuple[str, str, str, int]]:
    """Yield (kind, name, content, line): kind is ``text``, ``open``, ``close`` or ``raw``."""
    at, line, counted, quoted = 0, 1, 0, True
    size = len(text)
    while at < size:
        mark = _MARK.search(text, at)
        start = size if mark is None else mark.start()
        if start > at:
            line += text.count("\n", counted, at)
            counted = at
            yield "text", "", text[at:start], line
        if start >= size:
            return
        line += text.count("\n", counted, start)
        counted = start
        if text.startswith("<!--", start):
            end = text.find("-->", start + 4)
            at = size if end < 0 else end + 3
        elif text.startswith(("<!", "<?"), start):
            end = text.find(">", start)
            at = size if end < 0 else end + 1
        elif text.startswith("</", start):
            end = text.find(">", start)
            end = size if end < 0 else end
            name = _NAME.match(text, start + 2, min(end, start + 66))
            if name:
                yield "close", name.group().lower(), "", line
            at = end + 1
        elif (name := _NAME.match(text, start + 1, start + 66)) is not None:
            rest = _REST.match(text, name.end()) if quoted else None
            if rest is not None:
                end = rest.end() - 1
            else:
                quoted = False  # one quote that never closes; looking again from every tag would take forever
                end = text.find(">", name.end())
                end = size if end < 0 else end
            tag = name.group().lower()
            yield "open", tag, text[name.end() : min(end, name.end() + _TAG_LENGTH)], line
            at = end + 1
            if tag in _RAW and text[end - 1 : end] != "/":
                stop = _end_of_raw(text, tag, at)
                yield "raw", tag, text[at:stop], line
                at = stop


def _end_of_raw(text: str, tag: str, at: int) -> int:
    found = re.compile(f"</{tag}", re.IGNORECASE).search(text, at)
    return found.start() if found else len(text)


def _unescape(text: str) -> str:
    return html.unescape(_LONG_REFERENCE.sub("\ufffd", text)) if "&" in text else text


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        found.setdefault(name.lower(), _unescape(double or single or bare).strip())
    return found


class _Capture:
    """The text of an open element that carries ``itemprop``."""

    def __init__(self, name: str, inside: str, tag: str) -> None:
        self.name, self.inside, self.tag, self.depth = name, inside, tag, 1
        self.parts: list[str] = []

    def lines(self) -> tuple[str, ...]:
        found = (_SPACE.sub(" ", part).strip() for part in "".join(self.parts).split("\0"))
        return tuple(line for line in found if line)


class _Page:
    def __init__(self, *, keep_breaks: bool, keep_chrome: bool) -> None:
        self._space = _SPACE_KEEPING_BREAKS if keep_breaks else _SPACE
        self._skipped = frozenset() if keep_chrome else _CHROME
        self.has_skipped = False
        self._depth = 0
        self._skipping = ""
        self._parts: list[str] = []
        self._number = 1
        self._bullet = False
        self._heading = ""
        self._bold = 0
        self._has_plain = False
        self._in_title = False
        self._title: list[str] = []
        self._lines: list[VisibleLine] = []
        self._blocks: list[tuple[int, str]] = []
        self._captures: list[_Capture] = []
        self._properties: list[PropertyText] = []

    def take(self, kind: str, name: str, content: str, line: int) -> None:
        if kind == "raw":
            self._take_raw(name, content, line)
        elif kind == "text":
            self._take_text(content, line)
        elif kind == "open":
            self._open(name, content)
        else:
            self._close(name)

    @property
    def is_full(self) -> bool:
        return len(self._lines) >= _MOST_LINES

    def done(self) -> MarkupPage:
        self._flush()
        while self._captures:
            self._finish(self._captures.pop())
        return MarkupPage(
            title=_SPACE.sub(" ", "".join(self._title)).strip(),
            lines=tuple(self._lines),
            blocks=tuple(self._blocks),
            properties=tuple(self._properties),
        )

    def _take_raw(self, name: str, content: str, line: int) -> None:
        if name == "script" and self._is_data:
            self._blocks.append((line, content))

    def _take_text(self, content: str, line: int) -> None:
        text = _unescape(content)
        if self._in_title:
            self._title.append(text)
            return
        if self._skipping:
            return
        for capture in self._captures:
            capture.parts.append(text)
        self._has_plain = self._has_plain or (not self._bold and bool(text.strip(_MARKS)))
        if not self._parts:
            lead = len(content) - len(content.lstrip())
            self._number = line + content.count("\n", 0, lead)
        self._parts.append(text)

    def _open(self, name: str, content: str) -> None:
        if name == "script":
            self._is_data = "ld+json" in _attributes(content).get("type", "").lower()
        if self._skipping:
            self._depth += name == self._skipping
            return
        if name in self._skipped:
            self._flush()
            self._skipping, self._depth, self.has_skipped = name, 1, True
            return
        if name in _BLOCK:
            self._flush()
            self._break_captures()
            self._bullet = name == "li" or (self._bullet and name not in ("ul", "ol"))
            self._heading = name if name in _HEADINGS else self._heading
        self._bold += name in _BOLD
        self._in_title = name == "title" and not self._title
        for capture in self._captures:
            capture.depth += name == capture.tag
        if "itemprop" in content:
            self._open_property(name, _attributes(content))

    def _open_property(self, tag: str, attributes: dict[str, str]) -> None:
        inside = self._captures[-1].name if self._captures else ""
        stated = attributes.get("content") or attributes.get("datetime")
        for name in attributes.get("itemprop", "").split()[:3]:
            if stated or tag in _VOID:
                self._properties.append(PropertyText(name=name, inside=inside, lines=(stated,) if stated else ()))
            elif len(self._captures) < _CAPTURES:
                self._captures.append(_Capture(name, inside, tag))

    def _close(self, name: str) -> None:
        self._in_title = False
        if self._skipping:
            self._depth -= name == self._skipping
            self._skipping = self._skipping if self._depth else ""
            return
        if name in _BLOCK:
            self._flush()
            self._break_captures()
            self._heading = "" if name == self._heading else self._heading
            self._bullet = self._bullet and name != "li"
        self._bold = max(self._bold - (name in _BOLD), 0)
        for capture in self._captures:
            capture.depth -= name == capture.tag
        while self._captures and self._captures[-1].depth == 0:
            self._finish(self._captures.pop())

    def _finish(self, capture: _Capture) -> None:
        self._properties.append(PropertyText(name=capture.name, inside=capture.inside, lines=capture.lines()))

    def _break_captures(self) -> None:
        for capture in self._captures:
            capture.parts.append("\0")

    def _flush(self) -> None:
        if not self._parts:
            return
        number = self._number
        for text in self._space.sub(" ", "".join(self._parts).replace("\0", "")).split("\n"):
            said = text.strip()
            if said:
                shown = ("- " if self._bullet else "") + said
                self._lines.append(VisibleLine(text=shown, number=number, level=self._level(said)))
                self._bullet = False
            number += 1
        self._parts.clear()
        self._bold, self._has_plain = 0, False

    def _level(self, said: str) -> int:
        if self._heading:
            return int(self._heading[1:])
        is_bold = not self._has_plain and not self._bullet and not said.endswith((".", "!", "?"))
        return 7 if is_bold and len(said.split()) <= _BOLD_WORDS else 0

    _is_data = False
