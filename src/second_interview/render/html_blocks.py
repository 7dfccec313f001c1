"""Document → HTML elements."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from second_interview.render.document import (
    Block,
    Bullets,
    Emphasis,
    Entry,
    Folded,
    Inline,
    Item,
    Pair,
    Pairs,
    Paragraph,
    Quote,
    QuoteKind,
    RangePicture,
    Ref,
    Section,
    Strong,
    Table,
    Why,
)
from second_interview.render.html_picture import picture
from second_interview.render.html_text import element, escaped

__all__ = ["HtmlBlocks"]


@frozen
class HtmlBlocks:
    """Writes blocks as HTML; ``prefix`` keeps the ids of two documents on one page apart."""

    prefix: str = ""

    def blocks(self, blocks: Iterable[Block], level: int) -> str:
        """Return blocks one after the other; a section among them gets a heading of *level*."""
        return "\n".join(self._block(block, level) for block in blocks)

    def _block(self, block: Block, level: int) -> str:
        match block:
            case Paragraph(content):
                return element("p", self.inline(content))
            case Bullets():
                return element("ol" if block.ordered else "ul", "".join(self._item(i, level) for i in block.items))
            case Pairs(named):
                return element("dl", "".join(self._pair(pair, level) for pair in named))
            case Quote():
                return self._quote(block)
            case Table():
                return self._table(block)
            case Entry():
                return self._entry(block, level)
            case RangePicture():
                words = element("figcaption", escaped(block.words))
                return element("figure", picture(block, prefix=self.prefix) + words, {"class": "ranges"})
            case Why():
                return self._why(block)
            case Folded():
                summary = element("summary", escaped(block.summary))
                return element("details", f"{summary}{self.blocks(block.blocks, level)}", {"class": "sources"})
            case _:
                return self._section(block, level)

    def inline(self, content: Iterable[Inline]) -> str:
        """Return words with their emphasis and links."""
        return "".join(self._inline(part) for part in content).strip()

    def _inline(self, part: Inline) -> str:
        words = escaped(part.text)
        match part:
            case Strong():
                return element("strong", words)
            case Emphasis():
                return element("em", words)
            case Ref():
                return element("a", words, {"href": f"#{self.prefix}{part.target}"})
            case _:
                return words

    def id(self, anchor: str) -> str:
        """Return the id for an anchor, or nothing."""
        return f"{self.prefix}{anchor}" if anchor else ""

    def _section(self, block: Section, level: int) -> str:
        mark = element("strong", escaped(block.mark), {"class": "mark"}) if block.mark else ""
        heading_id = self.id(f"{block.anchor}-heading") if block.anchor else ""
        heading = element(f"h{min(level, 6)}", escaped(block.title), {"id": heading_id})
        return element(
            "section",
            f"\n{heading}{element('p', mark) if mark else ''}\n{self.blocks(block.blocks, level + 1)}\n",
            {"id": self.id(block.anchor), "class": block.kind.value, "aria-labelledby": heading_id},
        )

    def _item(self, item: Item, level: int) -> str:
        why = f" {self._why(item.why)}" if item.why is not None else ""
        under = self._block(item.under, level) if item.under is not None else ""
        return element("li", f"{self.inline(item.content)}{under}{why}", {"id": self.id(item.anchor)}) + "\n"

    def _pair(self, pair: Pair, level: int) -> str:
        words = self.inline(pair.content)
        if not words and len(pair.items) == 1 and pair.items[0].under is None:
            only = pair.items[0]
            why = f" {self._why(only.why)}" if only.why is not None else ""
            return element("div", element("dt", escaped(pair.label)) + element("dd", self.inline(only.content) + why))
        points = element("ul", "".join(self._item(item, level) for item in pair.items)) if pair.items else ""
        return element("div", element("dt", escaped(pair.label)) + element("dd", words + points)) + "\n"

    def _quote(self, quote: Quote) -> str:
        keep = quote.kind is QuoteKind.MESSAGE
        body = element("blockquote", element("p", escaped(quote.text, keep_lines=keep)))
        caption = element("figcaption", escaped(quote.label)) if quote.label else ""
        return element("figure", caption + body, {"class": quote.kind.value})

    def _entry(self, entry: Entry, level: int) -> str:
        note = f" {element('span', escaped(entry.note), {'class': 'note'})}" if entry.note else ""
        title = element("p", element("strong", escaped(entry.title)) + note, {"class": "entry-title"})
        why = self._why(entry.why) if entry.why is not None else ""
        attributes = {"class": "entry", "id": self.id(entry.anchor)}
        return element("div", f"{title}{self.blocks(entry.blocks, level)}{why}", attributes)

    def _why(self, why: Why) -> str:
        text = element("p", escaped(why.text)) if why.text else ""
        full = element("ul", "".join(element("li", escaped(line)) for line in why.full)) if why.full else ""
        return element("details", element("summary", escaped(why.label)) + text + full, {"class": "why"})

    def _table(self, table: Table) -> str:
        head = "".join(element("th", escaped(column.title), {"scope": "col"}) for column in table.columns)
        rows = "".join(element("tr", _cells(row)) + "\n" for row in table.rows)
        caption = element("caption", escaped(table.caption))
        inside = f"{caption}{element('thead', element('tr', head))}\n{element('tbody', rows)}"
        attributes = {"class": "scroll", "role": "region", "aria-label": table.caption, "tabindex": "0"}
        return element("div", element("table", inside), attributes)


def _cells(row: tuple[str, ...]) -> str:
    first = element("th", escaped(row[0]), {"scope": "row"})
    return first + "".join(element("td", escaped(cell)) for cell in row[1:])
