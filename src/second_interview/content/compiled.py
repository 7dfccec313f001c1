"""The bundled pack checked and read ahead of time, because ``json`` is some thirty times as fast as ``tomllib``.

Imports the standard library only, so that the build can run this file by itself. The result is used only while every
file of the pack has the digest it was made from, so that it is never older than the text beside it.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

__all__ = ["compile_pack", "is_current", "one_line", "read_compiled", "tidy"]

_SPACE = re.compile(r"[ \t\r\n]+")
_LINE_ENDS = re.compile(r"[ \t]+(?=\n)")


def compile_pack(root: Path) -> bytes:
    """Return the records of every TOML file under *root* as JSON, tidied; the same files give the same bytes.

    Raises:
        ValueError: a file is not TOML, or holds what JSON cannot hold, such as a time of day.
    """
    digests: dict[str, str] = {}
    tables: dict[str, list[Any]] = {}
    labels: dict[str, Any] = {}
    head: dict[str, Any] = {}
    for path in sorted(root.rglob("*.toml")):
        text = path.read_bytes().decode("utf-8-sig")
        name = path.relative_to(root).as_posix()
        digests[name] = _digest(text)
        data = tomllib.loads(text)
        if name == "pack.toml":
            head = data
            continue
        for table, value in data.items():
            if table == "labels":
                _flatten("", value, labels)
            elif table != "schema":
                records = value if isinstance(value, list) else [value]
                tables.setdefault(table, []).extend(_without_empty(tidy(record, table)) for record in records)
    packed = {"digests": digests, "head": head, "labels": labels, "tables": tables}
    return (
        json.dumps(packed, default=_date, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"
    ).encode()


def read_compiled(data: bytes) -> dict[str, Any]:
    """Return what ``compile_pack`` made; nothing when *data* are damaged."""
    try:
        packed = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    is_whole = isinstance(packed, dict) and {"digests", "head", "labels", "tables"} <= packed.keys()
    return packed if is_whole else {}


def is_current(packed: Mapping[str, Any], texts: Mapping[str, str]) -> bool:
    """Say whether *packed* was made from just these *texts*, by file name."""
    return packed.get("digests") == {name: _digest(text) for name, text in texts.items()}


def tidy(value: Any, table: str, key: str = "") -> Any:
    """Take out the line breaks that only served the author; those of a message's body are its paragraphs."""
    if isinstance(value, dict):
        return {name: tidy(inner, table, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [tidy(inner, table) for inner in value]
    if not isinstance(value, str):
        return value
    if table == "message" and key == "body":
        return _LINE_ENDS.sub("", value).strip()
    return one_line(value)


def one_line(text: str) -> str:
    """Return *text* on one line, with single blanks.

    Example:
        >>> one_line('''two
        ...   lines ''')
        'two lines'
    """
    # Most text is one line already, and asking is faster than substituting.
    if "\n" in text or "\t" in text or "  " in text:
        text = _SPACE.sub(" ", text)
    return text.strip(" ")


def _without_empty(record: Any) -> Any:
    """Leave out empty lists, which every field takes that may be empty: less to read, and less to make."""
    return {name: value for name, value in record.items() if value != []} if isinstance(record, dict) else record


def _flatten(start: str, value: Any, labels: dict[str, Any]) -> None:
    """Tables inside ``[labels]`` give keys with dots."""
    if isinstance(value, dict):
        for key, inner in value.items():
            _flatten(f"{start}.{key}" if start else key, inner, labels)
    else:
        labels[start] = one_line(value)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _date(value: object) -> str:
    # A datetime is a date too, but the classes of content have none.
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    raise ValueError(f"{value!r} cannot be compiled")
