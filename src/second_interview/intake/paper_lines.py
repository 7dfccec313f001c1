"""The lines of a paper, whatever file it came in: text, place, bullet, heading, and what was done with each.

Every line ends up read, set aside as not needed, or unread: what nobody took is unread at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from second_interview.intake.ledger import shown
from second_interview.model import Evidence, Line, Unread

__all__ = ["ENDLESS", "FRONT_MATTER", "Paper", "PaperLine", "Tally", "said"]

ENDLESS = 1_000_000
"""Room on a line of a paper that does not wrap its lines."""

FRONT_MATTER = "---"
"""Mark of the lines between ``---`` and ``---`` at the head of a Markdown file."""

_MOST = 200
_SHOWN = 300


@frozen(kw_only=True)
class PaperLine:
    """One line with words."""

    index: int
    place: str
    """``line 12``, or ``page 2, line 3``."""
    text: str
    """Without bullet and markup; a tab where the paper leaves a wide gap."""
    mark: str = ""
    """The bullet, as ``-`` or ``1.``."""
    level: int = 0
    """1 to 6 for a heading of that level, 7 for a line that is all bold or in larger type."""
    indent: int = 0
    has_gap: bool = False
    """True when a blank line or a rule stands above it."""
    is_whole: bool = False
    """True for a paragraph of Word or HTML, which never runs on from the line above."""
    room: int = ENDLESS
    """Characters that would still have fitted on the line."""

    @property
    def said(self) -> str:
        """The words on one line with single spaces."""
        return " ".join(self.text.split())


@frozen(kw_only=True)
class Paper:
    """A document as lines, with what was noticed while opening it."""

    name: str
    lines: tuple[PaperLine, ...]
    noticed: tuple[Unread, ...] = ()


def said(lines: Iterable[PaperLine]) -> str:
    """Return the words of *lines* as one text; a word parted at a line end by a hyphen keeps its hyphen."""
    text = ""
    for line in lines:
        words = line.said
        is_parted = text.endswith("-") and text[-2:-1].isalpha() and words[:1].islower()
        text += words if is_parted or not text else f" {words}"
    return text


class Tally:
    """What became of each line of one paper."""

    def __init__(self, document: str) -> None:
        """Begin with nothing taken."""
        self.document = document
        self._taken: set[int] = set()
        self._unread: list[tuple[int, Unread]] = []
        self._unused: list[tuple[int, Unread]] = []

    def take(self, lines: Iterable[PaperLine]) -> None:
        """Note that *lines* were read."""
        self._taken.update(line.index for line in lines)

    def evidence(self, lines: Sequence[PaperLine], quote: str = "") -> Evidence:
        """Take *lines* and return the evidence: where the first stands, and the words."""
        self.take(lines)
        return Evidence(document=self.document, path=lines[0].place, quote=quote or said(lines))

    def line(self, lines: Sequence[PaperLine], text: str = "") -> Line:
        """Take *lines* as one piece of text with its place."""
        words = text or said(lines)
        return Line(text=words, evidence=self.evidence(lines, words))

    def keep(self, lines: Sequence[PaperLine], remedy: str, text: str = "") -> None:
        """Keep *lines*, or only *text* of them, as not understood."""
        self._note(self._unread, lines, remedy, text)

    def set_aside(self, lines: Sequence[PaperLine], remedy: str, text: str = "") -> None:
        """Keep *lines* as understood and not needed."""
        self._note(self._unused, lines, remedy, text)

    def _note(self, notes: list[tuple[int, Unread]], lines: Sequence[PaperLine], remedy: str, text: str) -> None:
        self.take(lines)
        if text:
            notes.append((lines[0].index, self._finding(lines[:1], remedy, text)))
            return
        group: list[PaperLine] = []
        size = 0
        for line in lines:
            if group and (size + len(line.text) > _SHOWN or line.index != group[-1].index + 1):
                notes.append((group[0].index, self._finding(group, remedy, said(group))))
                group, size = [], 0
            group.append(line)
            size += len(line.text) + 1
        if group:
            notes.append((group[0].index, self._finding(group, remedy, said(group))))

    def _finding(self, lines: Sequence[PaperLine], remedy: str, text: str) -> Unread:
        first, last = lines[0].place, lines[-1].place
        until = f" to {last.rsplit(' ', 1)[-1]}" if last != first and _page(first) == _page(last) else ""
        until = until or (f" to {last}" if last != first else "")
        return Unread(place=f"{self.document}: {first}{until}", text=shown(text), remedy=remedy)

    def is_taken(self, line: PaperLine) -> bool:
        """Say whether something became of *line*."""
        return line.index in self._taken

    def rest(self, lines: Sequence[PaperLine], remedy: str) -> None:
        """Keep those of *lines* that nobody took."""
        self.keep([line for line in lines if line.index not in self._taken], remedy)

    @property
    def unread(self) -> tuple[Unread, ...]:
        """What was not understood, in the order of the paper."""
        return self._listed(self._unread)

    @property
    def unused(self) -> tuple[Unread, ...]:
        """What was understood and is not needed."""
        return self._listed(self._unused)

    def _listed(self, notes: list[tuple[int, Unread]]) -> tuple[Unread, ...]:
        found = [note for _, note in sorted(notes, key=lambda each: each[0])]
        if len(found) <= _MOST:
            return tuple(found)
        more = Unread(place=self.document, text=f"{len(found) - _MOST} more pieces", remedy="too many to list")
        return (*found[:_MOST], more)


def _page(place: str) -> str:
    return place.rpartition("line ")[0]
