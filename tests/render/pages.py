"""Reading HTML and Markdown back, to see what a browser would make of them."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from attrs import Factory, define

__all__ = ["Page", "read_page", "shape_of_markdown"]

_START = re.compile(r"\s*(?:#{1,6} |[-*+] |\d+\. |>|\||)")
_VOID = frozenset({"meta", "line", "rect", "path"})


@define
class Page:
    """What a page is made of."""

    elements: list[tuple[str, tuple[str, ...]]] = Factory(list)
    """Every element with the names of its attributes, in order."""
    attributes: list[tuple[str, str, str]] = Factory(list)
    """Element, attribute, value."""
    texts: list[str] = Factory(list)
    unclosed: list[str] = Factory(list)
    mismatched: list[str] = Factory(list)

    def values(self, attribute: str) -> list[str]:
        """Return every value of one attribute."""
        return [value for _, name, value in self.attributes if name == attribute]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.page.elements.append((tag, tuple(name for name, _ in attrs)))
        self.page.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in _VOID:
            self.page.unclosed.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.page.elements.append((tag, tuple(name for name, _ in attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.page.unclosed or self.page.unclosed.pop() != tag:
            self.page.mismatched.append(tag)

    def handle_data(self, data: str) -> None:
        self.page.texts.append(data)


def read_page(html: str) -> Page:
    """Return the elements of *html*."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page


def shape_of_markdown(page: str) -> list[str]:
    """Return what starts the lines of a Markdown page: heading, list, table or text; a quote counts once."""
    starts = [found[0] for line in page.split("\n") if (found := _START.match(line))]
    return [start for start, before in zip(starts, ["", *starts], strict=False) if not start == before == ">"]
