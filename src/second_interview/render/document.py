"""The document a plan becomes before it is Markdown or HTML: plain values that know nothing of the plan."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from attrs import frozen

__all__ = [
    "Block",
    "Bullets",
    "Column",
    "Emphasis",
    "Entry",
    "Folded",
    "Inline",
    "Item",
    "Pair",
    "Pairs",
    "Paragraph",
    "Quote",
    "QuoteKind",
    "RangeBar",
    "RangePicture",
    "Ref",
    "Section",
    "SectionKind",
    "Strong",
    "Table",
    "Text",
    "Why",
    "blocks_of",
    "bullets",
    "pairs",
    "section",
]


@frozen
class Text:
    """Words as they are."""

    text: str


@frozen
class Strong:
    """Words that must be found at a glance."""

    text: str


@frozen
class Emphasis:
    """Words set apart, such as a remark."""

    text: str


@frozen
class Ref:
    """A pointer to another place of the same document."""

    text: str
    target: str
    """Anchor of the section or entry."""
    where: str = ""
    """The section it is found in, for readers who cannot follow a link."""


Inline = Text | Strong | Emphasis | Ref


@frozen
class Why:
    """The reason for one item, short for reading and complete for checking."""

    label: str
    text: str
    """One sentence with its strongest evidence."""
    full: tuple[str, ...] = ()
    """Every piece of evidence and every content item, one each."""


@frozen
class Paragraph:
    """Running text."""

    content: tuple[Inline, ...]


@frozen
class Item:
    """One point of a list, with what belongs under it."""

    content: tuple[Inline, ...]
    under: Pairs | None = None
    why: Why | None = None
    anchor: str = ""


@frozen
class Bullets:
    """A list; ``ordered`` when the order carries meaning."""

    items: tuple[Item, ...]
    ordered: bool = False


@frozen
class Pair:
    """A name and what it stands for: words, points, or both."""

    label: str
    content: tuple[Inline, ...] = ()
    items: tuple[Item, ...] = ()


@frozen
class Pairs:
    """A list of named facts."""

    pairs: tuple[Pair, ...]


class QuoteKind(Enum):
    """What quoted words are."""

    SAY = "say"
    """Words to say aloud."""
    MESSAGE = "message"
    """A message to send; line breaks count."""


@frozen
class Quote:
    """Words to say or to send."""

    text: str
    kind: QuoteKind
    label: str = ""


@frozen
class Column:
    """A column of a table."""

    title: str
    is_named: bool = False
    """Whether its cells need the title beside them when the table becomes a list."""


@frozen
class Table:
    """Rows of short cells; the first cell of a row names it."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]

    def without_empty_columns(self) -> Table:
        """Return the table with only those columns that hold something."""
        kept = [n for n in range(len(self.columns)) if any(row[n] for row in self.rows)]
        return Table(
            caption=self.caption,
            columns=tuple(self.columns[n] for n in kept),
            rows=tuple(tuple(row[n] for n in kept) for row in self.rows),
        )


@frozen
class Entry:
    """Something with a name of its own inside a section: a story, a likely question."""

    title: str
    note: str = ""
    blocks: tuple[Block, ...] = ()
    why: Why | None = None
    anchor: str = ""


@frozen
class Folded:
    """What is there for checking and need not be read."""

    summary: str
    blocks: tuple[Block, ...]


@frozen
class RangeBar:
    """One range of a picture, in hundredths of its width."""

    label: str
    start: int
    end: int
    is_hatched: bool = False
    is_open_left: bool = False
    is_open_right: bool = False


@frozen
class RangePicture:
    """Two ranges over one scale; ``words`` says the same without the picture."""

    title: str
    words: str
    bars: tuple[RangeBar, ...]
    mark: int | None = None
    mark_label: str = ""


class SectionKind(Enum):
    """What a section is, so that a page can set it apart."""

    PLAIN = "plain"
    HOME = "home"
    CARRY = "carry"
    PRIVATE = "private"
    MESSAGES = "messages"
    PERSON = "person"


@frozen
class Section:
    """A part of the document under its own heading; sections nest."""

    title: str
    blocks: tuple[Block, ...]
    anchor: str = ""
    kind: SectionKind = SectionKind.PLAIN
    mark: str = ""
    """A word that must be seen beside the heading, such as ``private``."""


Block = Paragraph | Bullets | Pairs | Quote | Table | Entry | Folded | RangePicture | Section | Why


def blocks_of(*blocks: Block | None) -> tuple[Block, ...]:
    """Return the blocks that exist."""
    return tuple(block for block in blocks if block is not None)


def section(
    title: str,
    blocks: Iterable[Block | None],
    *,
    anchor: str = "",
    kind: SectionKind = SectionKind.PLAIN,
    mark: str = "",
) -> Section | None:
    """Return a section, or nothing when it would be empty."""
    kept = blocks_of(*blocks)
    return Section(title, kept, anchor=anchor, kind=kind, mark=mark) if kept else None


def bullets(items: Iterable[Item | str], *, ordered: bool = False) -> Bullets | None:
    """Return a list, or nothing when it would be empty; a string is a point of plain words."""
    kept = tuple(Item((Text(item),)) if isinstance(item, str) else item for item in items)
    return Bullets(kept, ordered=ordered) if kept else None


def pairs(*given: Pair) -> Pairs | None:
    """Return named facts without those that hold nothing, or nothing at all."""
    kept = tuple(pair for pair in given if pair.items or any(part.text for part in pair.content))
    return Pairs(kept) if kept else None
