"""The skills of a résumé in text, group by group, and how lists and labels are parted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from second_interview.intake.paper_lines import PaperLine, Tally
from second_interview.intake.resume_blocks import Block, joined_lines
from second_interview.intake.resume_words import is_sentence
from second_interview.model import Skill
from second_interview.reading.words import word_set

__all__ = ["LEVEL", "listed", "read_text_skills", "split_label", "split_list"]

LEVEL = re.compile(
    r"\b(?:native|bilingual|fluent|fluency|advanced|intermediate|basic|beginner|elementary|proficient|proficiency"
    r"|conversational|working|limited|mother tongue|first language|professional|school|good|excellent|expert|novice"
    r"|daily|strong|familiar\w*|[abc][12]\b|competent|learning|reading|spoken|written|muttersprache|fließend|upper"
    r"|lower|years?|yrs|use)\b",
    re.IGNORECASE,
)
"""Words that say how well something is known."""

_LABEL = re.compile(r"(?P<label>[^:\t|]{2,60}?)\s*(?::|\s[–—-]\s|\t)\s*(?P<rest>\S.*)", re.DOTALL)
_COLON = re.compile(r"(?P<label>[^:]{2,60}?)\s*:\s*(?P<rest>\S.*)", re.DOTALL)
_IN_BRACKETS = re.compile(r"(.{1,80}?)\s*\(([^()]{1,80})\)")
_LONG_ITEM = 5
_COLUMNS = word_set("group groups skill skills category categories level levels area areas name tool tools years and")
_SEPARATORS = (";", "|", "\t", "•", "·", "●", "▪", " / ")


def split_label(text: str, *, colon_only: bool = False) -> tuple[str, str]:
    """Return the label before the colon and the rest; no label is nothing.

    Example:
        >>> split_label("Tools: Excel, SQL"), split_label("Excel, SQL")
        (('Tools', 'Excel, SQL'), ('', 'Excel, SQL'))
    """
    match = (_COLON if colon_only else _LABEL).fullmatch(text.strip())
    if match is None or match["rest"].startswith("//") or len(match["label"].split()) > 7:
        return "", text.strip()
    if "," in match["label"] and "(" not in match["label"]:
        return "", text.strip()
    return match["label"].strip(), match["rest"].strip()


def split_list(text: str) -> tuple[str, ...]:
    """Return the items of a list on one line; brackets stay whole.

    Example:
        >>> split_list("Sage 100, Excel (Power Query, XLOOKUP), LeaseQuery")
        ('Sage 100', 'Excel (Power Query, XLOOKUP)', 'LeaseQuery')
    """
    separator = next((each for each in _SEPARATORS if each in text), ",")
    found: list[str] = []
    depth, start = 0, 0
    for at, char in enumerate(text):
        depth = max(0, depth + (char in "([") - (char in ")]"))
        if depth == 0 and text.startswith(separator, at):
            found.append(text[start:at])
            start = at + len(separator)
    found.append(text[start:])
    items = (" ".join(item.split()).strip(" ,;") for item in found)
    trimmed = [item.removeprefix("and ") for item in items if item]
    if trimmed and trimmed[-1].endswith(".") and trimmed[-1].count(".") == 1:
        trimmed[-1] = trimmed[-1][:-1]
    return tuple(item for item in trimmed if any(char.isalnum() for char in item))


def read_text_skills(lines: Sequence[PaperLine], tally: Tally) -> tuple[Skill, ...]:
    r"""Read the skills of one section: groups with their words, or plain lists.

    Example:
        >>> from second_interview.intake.paper_text import text_lines
        >>> found = read_text_skills(text_lines("Tools: Excel, SQL\n"), Tally("cv.txt"))
        >>> found[0].name, found[0].keywords
        ('Tools', ('Excel', 'SQL'))
    """
    found: list[Skill] = []
    group: Block | None = None
    items: list[Block] = []

    def close() -> None:
        nonlocal group, items
        if group is not None and items:
            words = _items(items)
            name, level = _with_level(group.text.strip(" :"))
            evidence = tally.evidence([*group.lines, *(line for item in items for line in item.lines)], group.text)
            found.append(Skill(name=name, level=level, keywords=words, evidence=evidence))
        elif group is not None and (group.head.level or group.text.endswith(":")):
            tally.set_aside(group.lines, "a heading inside the skills")
        elif group is not None:
            found.extend(_skill(group, tally))
        group, items = None, []

    blocks = joined_lines(lines)
    for at, block in enumerate(blocks):
        if "\t" in block.head.text and all(word.lower() in _COLUMNS for word in block.text.split()):
            tally.set_aside(block.lines, "the head of a table")
        elif _is_group(blocks, at):
            close()
            group = block
        elif group is not None and _is_under(group, items, block):
            items.append(block)
        else:
            close()
            found.extend(_skill(block, tally))
    close()
    return tuple(found)


def _is_under(group: Block, items: Sequence[Block], block: Block) -> bool:
    """Say whether a line belongs to the group above."""
    if split_label(listed(block), colon_only=True)[0] or block.head.level:
        return False
    if group.head.mark:
        return block.head.indent > group.head.indent
    return not items or bool(block.head.mark)


def _items(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Return the words of a group: a bullet is one of them, unless most bullets are lists."""
    lists = [split_list(listed(block)) for block in blocks]
    is_each_one = len(blocks) > 1 and 2 * sum(len(words) > 1 for words in lists) <= len(blocks)
    if is_each_one:
        return tuple(block.text.rstrip(",;") for block in blocks)
    return tuple(word for words in lists for word in words)


def listed(block: Block) -> str:
    """The words with the separators of the lines they stand on."""
    text = block.lines[0].text
    for line in block.lines[1:]:
        text += f" {line.text}"
    return text


def _is_group(blocks: Sequence[Block], at: int) -> bool:
    """Say whether a line names the group that the lines below belong to."""
    block = blocks[at]
    if len(block.lines) > 1 or len(block.text.split()) > 6 or at + 1 >= len(blocks) or "," in block.text:
        return False
    below = blocks[at + 1]
    if block.text.endswith(":") or (block.head.level and not below.head.level):
        return True
    if block.head.mark and below.head.indent <= block.head.indent:
        return False
    return bool(below.head.mark) and not split_label(block.text)[0]


def _skill(block: Block, tally: Tally) -> list[Skill]:
    text = listed(block)
    label, rest = split_label(text, colon_only=True)
    if not label and block.head.level not in range(1, 7):
        label, rest = _dashed(text)
    evidence = tally.evidence(block.lines)
    if label:
        name, level = _with_level(label)
        return [Skill(name=name, level=level, keywords=split_list(rest), evidence=evidence)]
    words = split_list(text)
    is_prose = is_sentence(block.text) and any(len(word.split()) > _LONG_ITEM for word in words)
    if len(words) == 1 or is_prose:
        name, level = _with_level(block.text)
        return [Skill(name=name, level=level, evidence=evidence)]
    return [Skill(keywords=words, evidence=evidence)]


def _dashed(text: str) -> tuple[str, str]:
    """Take ``Tools – Excel, SQL`` as a group, where the dash stands before a list."""
    label, rest = split_label(text)
    is_list = any(each in rest for each in (",", ";", "|")) and "\t" not in text and "|" not in text.partition(rest)[0]
    return (label, rest) if label and is_list and not LEVEL.search(rest) else ("", text)


def _with_level(text: str) -> tuple[str, str]:
    match = _IN_BRACKETS.fullmatch(text)
    if match and LEVEL.search(match[2]) and "," not in match[2]:
        return match[1].strip(), match[2].strip()
    return " ".join(text.split()), ""
