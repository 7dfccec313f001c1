"""Lines of a section put together again: wrapped lines joined, bullets apart, blocks by blank lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from second_interview.intake.date_spans import split_span
from second_interview.intake.paper_lines import PaperLine, said
from second_interview.intake.resume_words import is_headlike, is_sentence
from second_interview.reading.words import word_set

_UNFINISHED = word_set("a an and as at by for from in into of on or our the their to via with &")
"""Words no line ends on."""

_LABELLED = re.compile(r"[A-Z][^:]{1,40}:\s")

__all__ = ["Block", "blocks_of", "joined_lines"]


@frozen(kw_only=True)
class Block:
    """A bullet or a line, with the lines it runs on to."""

    lines: tuple[PaperLine, ...]

    @property
    def head(self) -> PaperLine:
        """The line it begins on."""
        return self.lines[0]

    @property
    def text(self) -> str:
        """Its words as one text."""
        return said(self.lines)


def joined_lines(lines: Sequence[PaperLine]) -> list[Block]:
    r"""Join what is wrapped: the lines of a bullet, and the lines of a paragraph.

    Example:
        >>> from second_interview.intake.paper_text import text_lines
        >>> [block.text for block in joined_lines(text_lines("- Cut the close\n  to 6 days\n- Trained two\n"))]
        ['Cut the close to 6 days', 'Trained two']
    """
    found: list[list[PaperLine]] = []
    for at, line in enumerate(lines):
        if found and _runs_on(found[-1], line) and not _heads_entry(lines, at):
            found[-1].append(line)
        else:
            found.append([line])
    return [Block(lines=tuple(group)) for group in found]


blocks_of = joined_lines


def _runs_on(group: list[PaperLine], line: PaperLine) -> bool:
    first, last = group[0], group[-1]
    if line.is_whole or line.mark or line.level or line.has_gap or first.level or "@" in last.text:
        return False
    if not first.mark and (_has_date(last) or "\t" in last.text):
        return False
    is_hanging = bool(first.mark) and line.indent > first.indent + 1
    begins = line.text[:1]
    words = line.said.split()
    if last.text.endswith((",", "&")) and ":" not in line.text and not _has_date(line):
        return True
    if _LABELLED.match(line.text) and not is_hanging and (not first.mark or _LABELLED.match(first.text)):
        return False
    if begins == "(" or last.said.rpartition(" ")[2].lower() in _UNFINISHED:
        return True
    is_full = bool(words) and len(words[0]) + 1 > last.room
    if is_hanging and not (_is_dated_head(line) and not is_full):
        return True
    if _is_dated_head(line) and not begins.islower():
        return False
    if begins.islower():
        return is_full or len(last.text) > 40 or not is_headlike(last.said)
    if is_full:
        return not (is_sentence(last.said) and first.mark and is_headlike(line.said))
    return False


def _heads_entry(lines: Sequence[PaperLine], at: int) -> bool:
    """Say whether a line that could run on is the head of an entry: capitalised, with dates on it or just below."""
    for near in lines[at : at + 3]:
        if (near.mark or near.level or near.has_gap) and near is not lines[at]:
            return False
        if near.indent > lines[at].indent + 1 or not (is_headlike(near.said) or _is_dated_head(near)):
            return False
        if _has_date(near):
            return True
    return False


def _is_dated_head(line: PaperLine) -> bool:
    """Say whether a line is dates alone, or reads like a head with dates."""
    if not _has_date(line):
        return False
    return is_headlike(line.said) or not split_span(line.text)[0].strip()


def _has_date(line: PaperLine) -> bool:
    return len(line.text) < 200 and split_span(line.text)[1] is not None
