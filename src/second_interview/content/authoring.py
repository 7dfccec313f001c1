"""New blocks for authors, from the templates at the heads of the content files, and items shown as they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any

import attrs
from importlib_resources.abc import Traversable

from second_interview.content.catalog import Catalog
from second_interview.content.files import find_files, read_text
from second_interview.content.nearest import nearest
from second_interview.content.tables import NAMESPACED
from second_interview.errors import NotFoundError, PackError

__all__ = ["new_block", "show_item", "template_kinds"]

_TABLE = re.compile(r"^# \[\[?(\w+)\]\]?\s*$")
_ID = re.compile(r'^id = "([^"]*)".*$', re.MULTILINE)
_TOPIC = re.compile(r'^topic = "[^"]*".*$', re.MULTILINE)
_DAY = re.compile(r"^(reviewed_on) = \d{4}-\d\d-\d\d[ \t]*$", re.MULTILINE)
_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_LONG_TEXT = '"""'
_ASK = "ask"
"""The word for a question a candidate asks; both directions are ``[[question]]`` tables."""


def template_kinds(root: Traversable) -> Mapping[str, str]:
    """Return the template block of each kind of item, from the heads of the files of the pack *root*."""
    found: dict[str, str] = {}
    for file in find_files(root, shown="")[0]:
        text = read_text(file)
        for table, block in _templates(text if isinstance(text, str) else ""):
            kind = _ASK if table == "question" and 'asked_by = "candidate"' in block else table
            found.setdefault(kind, block)
    return dict(sorted(found.items()))


def new_block(kind: str, topic: str, *, root: Traversable, catalog: Catalog, today: date, pack: str = "core") -> str:
    """Return a block to fill in, with an id nobody has and the day *today*.

    Args:
        kind: a table of content files, or ``ask`` for a candidate's question.
        topic: for questions the id of a topic, for others a word for the id.
        root: the pack whose files hold the templates.
        catalog: what is there already.
        today: the day for ``reviewed_on``.
        pack: the name of the pack the block is for.

    Raises:
        NotFoundError: there is no such kind or topic.
        PackError: *topic* cannot stand in an id.
    """
    templates = template_kinds(root)
    if kind not in templates:
        raise NotFoundError("template", kind, near=nearest(kind, templates), where=", ".join(templates))
    is_question = kind in ("question", _ASK)
    if is_question:
        catalog.topic(topic)
    if not _SLUG.fullmatch(topic):
        raise PackError(f"{topic!r} cannot stand in an id; write lower-case words with - or _ between them")
    block = templates[kind]
    block = _ID.sub(f'id = "{_fresh_id(kind, topic, catalog=catalog, pack=pack)}"', block, count=1)
    if is_question:
        block = _TOPIC.sub(f'topic = "{topic}"', block, count=1)
    return _DAY.sub(rf"\1 = {today.isoformat()}", block)


def show_item(catalog: Catalog, id: str) -> str:
    """Return the item called *id* as text for people: each field under its name, lists as lists.

    Raises:
        NotFoundError: there is no such item, with the nearest.
    """
    item = catalog.find(id)
    if item is None:
        near = nearest(id, catalog.ids())
        raise NotFoundError("item", id, near=near, where=f"pack {', '.join(catalog.packs)}")
    return "\n".join(_lines_of(item))


def _templates(text: str) -> Iterator[tuple[str, str]]:
    """Yield table and block of each commented template at the head of a file."""
    head = text.split("\n[", 1)[0].split("\n")
    for number, line in enumerate(head):
        match = _TABLE.match(line)
        if match:
            yield match[1], "".join(_uncommented(head[number:]))


def _uncommented(lines: list[str]) -> Iterator[str]:
    """Yield the lines of one block without their ``#``; it ends at the first empty line that is in no long text."""
    is_text = False
    for line in lines:
        plain = line.removeprefix("#").removeprefix(" ")
        if not line.startswith("#") or not (plain.strip() or is_text):
            return
        is_text ^= plain.count(_LONG_TEXT) % 2 == 1
        yield plain + "\n"


def _fresh_id(kind: str, topic: str, *, catalog: Catalog, pack: str) -> str:
    is_slug = kind == _ASK or kind in NAMESPACED
    prefix = {"question": "", _ASK: "ask-"}.get(kind, f"{kind}-")
    start = f"{pack}/{prefix}{topic.replace('_', '-')}" if is_slug else topic.replace("-", "_")
    if catalog.find(start) is None:
        return start
    numbers = (f"{start}{'-' if is_slug else '_'}{n}" for n in range(2, 10_000))
    return next(name for name in numbers if catalog.find(name) is None)


def _lines_of(item: Any, indent: str = "") -> Iterator[str]:
    for field in attrs.fields(type(item)):
        value = getattr(item, field.name)
        if value in ("", (), {}, None):
            continue
        if isinstance(value, tuple) and all(isinstance(each, Enum) for each in value):
            value = ", ".join(str(each.value) for each in value)
        if isinstance(value, tuple):
            yield f"{indent}{field.name}:"
            for each in value:
                yield from (
                    (f"{indent}  - {each}",) if not attrs.has(type(each)) else (*_lines_of(each, indent + "    "), "")
                )
        elif isinstance(value, dict):
            yield f"{indent}{field.name}:"
            yield from (f"{indent}  {name}: {each}" for name, each in value.items())
        elif attrs.has(type(value)):
            yield f"{indent}{field.name}:"
            yield from _lines_of(value, indent + "  ")
        else:
            yield f"{indent}{field.name}: {value.value if isinstance(value, Enum) else value}"
