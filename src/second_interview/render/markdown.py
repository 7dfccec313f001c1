"""Document → Markdown: valid CommonMark that also reads well as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from second_interview.model import Audience, Plan
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
    Strong,
    Table,
    Text,
    Why,
)
from second_interview.render.markdown_text import escaped
from second_interview.render.plan_document import document_of
from second_interview.render.wording import clean

__all__ = ["to_markdown"]

_TABLE_WIDTH = 80
_CLOSING_MARKS = re.compile(r"(?<!\S)#+$")
_MARKS = {Strong: "**", Emphasis: "*"}


def to_markdown(plan: Plan, *, audience: Audience = Audience.CANDIDATE) -> str:
    """Return *plan* as Markdown for *audience*.

    Example:
        >>> from datetime import date
        >>> day = date(2026, 12, 3)
        >>> print(to_markdown(Plan(id="p", title="Accountant", interview_on=day, today=day)).splitlines()[0])
        # Accountant: plan for interview round 2
    """
    document = document_of(plan, audience)
    lines = [f"# {_line((Text(document.title),))}", "", *_blocks(document.opening, 1), "", *_blocks(document.parts, 1)]
    if document.foot is not None:
        lines += ["", *_block(document.foot, 1)]
    return "\n".join(lines).rstrip() + "\n"


def _blocks(blocks: Iterable[Block], level: int) -> list[str]:
    def is_list(block: Block) -> bool:
        return isinstance(block, Pairs) or (isinstance(block, Bullets) and not block.ordered)

    lines: list[str] = []
    follows_list = False
    for block in blocks:
        more = _block(block, level)
        if more and lines and not (is_list(block) and follows_list):
            lines.append("")
        lines += more
        follows_list = is_list(block) if more else follows_list
    return lines


def _block(block: Block, level: int) -> list[str]:
    match block:
        case Paragraph(content):
            return [_line(content)]
        case Bullets():
            return list(_list(block))
        case Pairs(named):
            return [line for pair in named for line in _pair(pair)]
        case Quote():
            return _quote(block)
        case Table():
            return _table(block)
        case Entry():
            return _entry(block, level)
        case RangePicture():
            return [escaped(clean(block.words), starts_line=True)]
        case Why():
            return [f"*{_why(block)}*"] if block.text else []
        case Folded():
            return [*_heading(block.summary, level + 1), "", *_blocks(block.blocks, level + 1)]
        case _:
            mark = ["", f"**{escaped(clean(block.mark))}**"] if block.mark else []
            under = _blocks(block.blocks, level + 1)
            return [*_heading(block.title, level + 1), *mark, *(["", *under] if under else [])]


def _heading(title: str, level: int) -> list[str]:
    words = _CLOSING_MARKS.sub(r"\\\g<0>", escaped(clean(title)))
    return [f"{'#' * level} {words}"]


def _line(content: Iterable[Inline], *, starts_line: bool = True) -> str:
    """Return one line of text; neighbouring plain words are escaped together."""
    out = ""
    for part in _merged(content):
        text = clean(part.text)
        if isinstance(part, Text):
            lead, trail = part.text[:1].isspace(), part.text[-1:].isspace()
            words = escaped(text, starts_line=starts_line and not out)
            out += (" " if lead and out else "") + words + (" " if trail and words else "")
        elif text:
            more = _set_apart(part, text)
            out = f"{out[:-1]}\\]{more}" if out.endswith("]") and more[0] in "([:" else out + more
    return out.strip()


def _merged(content: Iterable[Inline]) -> Iterator[Inline]:
    held = ""
    for part in content:
        if isinstance(part, Text):
            held += part.text
            continue
        if held:
            yield Text(held)
            held = ""
        yield part
    if held:
        yield Text(held)


def _set_apart(part: Strong | Emphasis | Ref, text: str) -> str:
    if isinstance(part, Ref):
        return escaped(f"“{text}” ({part.where})" if part.where else text)
    mark = _MARKS[type(part)]
    return f"{mark}{escaped(text)}{mark}"


def _why(why: Why) -> str:
    return escaped(f"({clean(why.text)})")


def _list(block: Bullets) -> Iterator[str]:
    for n, item in enumerate(block.items, start=1):
        marker = f"{n}. " if block.ordered else "- "
        yield from _item(item, marker)


def _item(item: Item, marker: str, *, indent: int = 0) -> Iterator[str]:
    """Yield the lines of one point; what belongs under it is indented as far as its words."""
    why = f" *{_why(item.why)}*" if item.why is not None and item.why.text else ""
    yield f"{marker}{_line(item.content, starts_line=not indent)}{why}"
    for pair in item.under.pairs if item.under is not None else ():
        yield from (f"{' ' * (indent or len(marker))}{line}" for line in _pair(pair))


def _pair(pair: Pair) -> Iterator[str]:
    label = f"- **{escaped(clean(pair.label))}:**"
    words = _line(pair.content, starts_line=False)
    if not words and len(pair.items) == 1:
        yield from _item(pair.items[0], f"{label} ", indent=2)
        return
    yield label + (f" {words}" if words else "")
    for item in pair.items:
        yield from (f"  {line}" for line in _item(item, "- "))


def _quote(quote: Quote) -> list[str]:
    if quote.kind is QuoteKind.SAY:
        label = f"*{escaped(clean(quote.label))}:* " if quote.label else ""
        return [f"> {label}{escaped(clean(quote.text), starts_line=not label)}"]
    lines = [line.strip() for line in clean(quote.text, keep_lines=True).split("\n")]
    out = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        hard_break = "  " if line and following else ""
        out.append(f"> {escaped(line, starts_line=True)}{hard_break}".rstrip(" ") + hard_break if line else ">")
    return out


def _entry(entry: Entry, level: int) -> list[str]:
    note = f" ({escaped(clean(entry.note))})" if entry.note else ""
    lines = [f"**{escaped(clean(entry.title))}**{note}"]
    under = _blocks(entry.blocks, level)
    if under:
        lines += ["", *under]
    if entry.why is not None and entry.why.text:
        lines += ["", f"*{_why(entry.why)}*"]
    return lines


def _table(table: Table) -> list[str]:
    """Return a table where it fits the width of a page of text, or the same as a list."""
    caption = [f"**{escaped(clean(table.caption))}**", ""]
    cells = [[clean(cell).replace("|", "\\|") for cell in row] for row in map(_escaped_row, table.rows)]
    head = [escaped(clean(column.title)).replace("|", "\\|") for column in table.columns]
    widths = [max(3, *(len(row[n]) for row in (head, *cells))) for n in range(len(head))]
    if sum(widths) + 3 * len(widths) + 1 > _TABLE_WIDTH:
        return caption + [_table_item(table, row) for row in table.rows]

    def line(row: Iterable[str]) -> str:
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"

    return [*caption, line(head), line("-" * width for width in widths), *map(line, cells)]


def _escaped_row(row: Iterable[str]) -> list[str]:
    return [escaped(clean(cell)) for cell in row]


def _table_item(table: Table, row: tuple[str, ...]) -> str:
    cells = []
    for column, cell in list(zip(table.columns, row, strict=True))[1:]:
        if cell:
            cells.append(f"{column.title}: {cell}" if column.is_named else cell)
    rest = escaped(clean("; ".join(cells)))
    first = escaped(clean(row[0]))
    if not first:
        return f"- {rest}"
    return f"- **{first}:** {rest}" if rest else f"- **{first}**"
