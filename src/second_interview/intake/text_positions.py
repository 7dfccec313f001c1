"""The positions of a résumé in text: where each begins, its head, its lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from second_interview.intake.date_spans import FoundSpan, is_duration, split_span
from second_interview.intake.entry_heads import EntryHead, read_head
from second_interview.intake.paper_lines import PaperLine, Tally
from second_interview.intake.place_words import is_place
from second_interview.intake.resume_blocks import Block, joined_lines
from second_interview.intake.resume_words import is_headlike, is_sentence, is_title, names_employer
from second_interview.model import Line, PartialDate, Position

__all__ = ["read_text_positions"]

_LABEL = re.compile(
    r"(?:key |main |selected |major |notable |primary |core )?(?:achievements?|accomplishments?|responsibilit(?:y"
    r"|ies)|duties|"
    r"contributions?|highlights?|projects?|tasks|role|duties and responsibilities|responsibilities and achievements|"
    r"results|impact|deliverables|description|job description)(?: included?| include)?",
    re.IGNORECASE,
)
_MOST_ABOVE = 3
_FEW = 4


@frozen(kw_only=True)
class _Entry:
    head: tuple[Block, ...]
    body: tuple[Block, ...]


def read_text_positions(
    lines: Sequence[PaperLine], tally: Tally, *, is_volunteer: bool = False
) -> tuple[Position, ...]:
    r"""Read the positions of one section.

    Example:
        >>> from second_interview.intake.paper_text import text_lines
        >>> lines = text_lines("Clerk, Acme Ltd\nJan 2019 – Present\n- Paid invoices\n")
        >>> position = read_text_positions(lines, Tally("cv.txt"))[0]
        >>> position.title, position.organisation, str(position.start), position.highlights[0].evidence.path
        ('Clerk', 'Acme Ltd', '2019-01', 'line 3')
    """
    entries, before = _entries(joined_lines(lines))
    tally.keep([line for block in before for line in block.lines], "stands before the first position with a date")
    found: list[Position] = []
    order = _order(entries)
    umbrella: EntryHead | None = None
    last: tuple[_Entry, EntryHead] | None = None
    for at, entry in enumerate(entries):
        head = read_head(_head_lines(entry), title_first=order)
        if _is_umbrella(entries, at, head):
            umbrella = head
            tally.take(_head_lines(entry))
            last = None
            continue
        if not head.organisation and umbrella is not None and last is None:
            head = _under(head, umbrella)
        elif not head.organisation and last is not None and _shares_employer(last[0], last[1], entry):
            head = _under(head, last[1])
        else:
            umbrella = None if head.organisation else umbrella
        position = _position(entry, head, tally, is_volunteer=is_volunteer)
        if position is not None:
            found.append(position)
        last = (entry, head)
    return tuple(found)


def _head_lines(entry: _Entry) -> list[PaperLine]:
    return [line for block in entry.head for line in block.lines]


def _entries(blocks: list[Block]) -> tuple[list[_Entry], list[Block]]:
    """Cut a section into entries; what stands before the first comes apart."""
    starts = _starts(blocks)
    entries = []
    for number, (start, anchor) in enumerate(starts):
        until = starts[number + 1][0] if number + 1 < len(starts) else len(blocks)
        end = _head_end(blocks, start, anchor, until)
        entries.append(_Entry(head=tuple(blocks[start:end]), body=tuple(blocks[end:until])))
    return entries, blocks[: starts[0][0]] if starts else blocks


def _starts(blocks: list[Block]) -> list[tuple[int, int]]:
    """Return where each entry begins and where its dates stand."""
    anchors = [at for at, block in enumerate(blocks) if not block.head.mark and _is_anchor(block)]
    if not anchors:
        least = min((block.head.indent for block in blocks if block.head.mark), default=0)
        anchors = [at for at, block in enumerate(blocks) if block.head.indent <= least and _is_anchor(block)]
    level = _entry_level(blocks, anchors)
    above = _lines_above(blocks, anchors[0], -1) if anchors else 0
    found: list[tuple[int, int]] = []
    floor = -1
    for at in anchors:
        start = at - min(above, _lines_above(blocks, at, floor))
        found.append((start, at))
        floor = at
    taken = {place for start, at in found for place in range(start, at + 1)}
    free = (at for at in range(len(blocks)) if at not in taken)
    found.extend((at, at) for at in free if _is_undated(blocks, at, level, has_dates=bool(anchors)))
    return sorted(found)


def _is_anchor(block: Block) -> bool:
    """Say whether the line is the one of an entry that gives its dates."""
    text = block.head.text
    if len(block.lines) > 1 or len(text) > 200:
        return False
    rest, span = split_span(text)
    if span is None:
        return False
    if not rest.strip() or block.head.level:
        return True
    if span.is_range and span.at == 0 and len(rest.split()) <= _FEW:
        return True
    said = " ".join(rest.split())
    if not span.is_range and not (is_headlike(said) and len(said.split()) <= 12):
        return False
    return is_headlike(said) or is_place(said)


def _lines_above(blocks: list[Block], at: int, floor: int) -> int:
    """Count the lines of the head above the one with the dates."""
    count = 0
    while count < _MOST_ABOVE and at - count - 1 > floor:
        upper, lower = blocks[at - count - 1], blocks[at - count]
        if upper.head.mark or len(upper.lines) > 1 or not (is_headlike(upper.text) or is_duration(upper.text)):
            break
        if lower.head.has_gap and not upper.head.level:
            break
        if _LABEL.fullmatch(upper.text.strip(" :")):
            break
        count += 1
        if upper.head.level and lower.head.level and upper.head.level > lower.head.level:
            break
    return count


def _entry_level(blocks: list[Block], anchors: Sequence[int]) -> int:
    """Return the heading level on which entries begin, 0 if they are no headings."""
    levels = [blocks[at].head.level for at in anchors] + [blocks[at - 1].head.level for at in anchors if at]
    marked = [level for level in levels if level]
    if not anchors:
        marked = [block.head.level for block in blocks if block.head.level]
    return min(marked, default=0)


def _is_undated(blocks: list[Block], at: int, level: int, *, has_dates: bool) -> bool:
    """Say whether an entry without dates begins here."""
    block = blocks[at]
    if block.head.mark or len(block.lines) > 1 or _LABEL.fullmatch(block.text.strip(" :")):
        return False
    if block.head.level:
        return level != 0 and block.head.level <= level and (at == 0 or blocks[at - 1].head.level != block.head.level)
    is_after_body = at == 0 or blocks[at - 1].head.mark or block.head.has_gap
    if not is_after_body or not is_headlike(block.text) or block.text.endswith(":"):
        return False
    is_named = is_title(block.text) or names_employer(block.text)
    has_list = at + 1 < len(blocks) and bool(blocks[at + 1].head.mark)
    if has_dates:
        return at > 0 and block.head.has_gap and is_named and not block.head.indent and has_list
    return is_named and (block.head.has_gap or at == 0)


def _head_end(blocks: list[Block], start: int, anchor: int, until: int) -> int:
    """Return where the head ends: below the dates come the missing title, employer or place."""
    end = anchor + 1
    while end < until and end - start < 5:
        block = blocks[end]
        if block.head.mark or len(block.lines) > 1 or (block.head.has_gap and not blocks[end - 1].head.level):
            break
        text, span = split_span(block.text)
        if is_place(block.text) or (span is not None and not text.strip()):
            end += 1
            continue
        head = read_head([line for each in blocks[start:end] for line in each.lines])
        is_complete = bool(head.title and head.organisation)
        if is_complete or not is_headlike(block.text) or block.text.endswith(":") or len(block.text) > 90:
            break
        if head.title and not (head.is_sure and is_title(head.title)) and not is_title(block.text):
            break
        end += 1
    return end


def _order(entries: Sequence[_Entry]) -> bool | None:
    """Say whether titles stand before employers, as the entries say whose words tell."""
    votes = 0
    for entry in entries[:40]:
        head = read_head(_head_lines(entry))
        if head.title and head.organisation and head.is_sure:
            text = " ".join(line.said for line in _head_lines(entry))
            votes += 1 if text.find(head.title) <= text.find(head.organisation) else -1
    return None if votes == 0 else votes > 0


def _is_umbrella(entries: Sequence[_Entry], at: int, head: EntryHead) -> bool:
    """Say whether an entry is only the employer above several roles of its own."""
    entry = entries[at]
    if entry.body or (head.title and head.is_sure) or at + 1 >= len(entries):
        return False
    below = read_head(_head_lines(entries[at + 1]))
    first, following = entry.head[0].head, entries[at + 1].head[0].head
    if not (below.title and not below.organisation and is_title(below.title)):
        return False
    return bool(head.organisation) or first.level < following.level or first.indent < following.indent


def _under(head: EntryHead, above: EntryHead) -> EntryHead:
    return EntryHead(
        title=head.title,
        organisation=above.organisation or above.title,
        place=head.place or above.place,
        span=head.span,
        left=head.left,
    )


def _shares_employer(above: _Entry, head: EntryHead, entry: _Entry) -> bool:
    """Say whether a role stands under the employer of the one above: its line is made like that one's second line."""
    if len(entry.head) != 1 or not head.organisation:
        return False
    line = entry.head[0].head
    if not is_title(split_span(line.text)[0]):
        return False
    if len(above.head) == 1:
        return above.head[0].head.level == line.level and split_span(above.head[0].text)[0].strip() == head.title
    role = next((block.head for block in above.head if head.title in block.text), None)
    return (
        role is not None
        and head.organisation not in role.text
        and (role.level, role.indent) == (line.level, line.indent)
    )


def _position(entry: _Entry, head: EntryHead, tally: Tally, *, is_volunteer: bool) -> Position | None:
    lines = _head_lines(entry)
    start, end, is_current = _dates(head.span, lines, tally)
    if not (head.title or head.organisation):
        tally.keep(lines, "dates without a title or an employer")
        tally.keep([line for block in entry.body for line in block.lines], "belongs to no position")
        return None
    summary, highlights = _body(entry.body, tally)
    if not head.is_sure:
        what = "title and employer look alike" if head.organisation else "title or employer"
        tally.keep(lines[:1], f"{what}; read as {_read_as(head)}", lines[0].said)
    for piece in head.left:
        line = next((line for line in lines if piece in line.said), lines[0])
        tally.keep([line], "not understood in the head of a position", piece)
    return Position(
        title=head.title,
        organisation=head.organisation,
        start=start,
        end=end,
        is_current=is_current,
        is_volunteer=is_volunteer,
        place=head.place,
        summary=summary,
        highlights=highlights,
        evidence=tally.evidence(lines, " | ".join(line.said for line in lines)),
    )


def _read_as(head: EntryHead) -> str:
    named = [f"title {head.title!r}"] if head.title else []
    return " and ".join([*named, *([f"employer {head.organisation!r}"] if head.organisation else [])])


def _dates(
    span: FoundSpan | None, lines: Sequence[PaperLine], tally: Tally
) -> tuple[PartialDate | None, PartialDate | None, bool]:
    if span is None:
        return None, None, False
    if span.start is not None and span.end is not None and span.end.last_day() < span.start.first_day():
        tally.keep(
            lines[:1],
            f"the end {span.end} is before the start {span.start}; check which of the two is right",
            lines[0].said,
        )
        return span.start, None, False
    return span.start, span.end, span.is_current


def _body(blocks: Sequence[Block], tally: Tally) -> tuple[Line | None, tuple[Line, ...]]:
    """Return the words about the position before its list, and the list."""
    labels = [block for block in blocks if _is_label(block)]
    tally.set_aside([line for block in labels for line in block.lines], "a heading inside a position")
    kept = [block for block in blocks if not _is_label(block)]
    first_mark = next((at for at, block in enumerate(kept) if block.head.mark), len(kept))
    lead = kept[:first_mark]
    if first_mark < len(kept) or len(lead) == 1:
        summary = tally.line([line for block in lead for line in block.lines]) if lead else None
        return summary, tuple(tally.line(block.lines) for block in kept[first_mark:])
    if len(lead) > 1 and lead[1].head.has_gap and not any(block.head.has_gap for block in lead[2:]):
        return tally.line(lead[0].lines), tuple(tally.line(block.lines) for block in lead[1:])
    return None, tuple(tally.line(block.lines) for block in lead)


def _is_label(block: Block) -> bool:
    text = block.text.strip(" :")
    return _LABEL.fullmatch(text) is not None and not is_sentence(block.text)
