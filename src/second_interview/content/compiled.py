"""The bundled pack checked and read ahead of time, because ``json`` is some thirty times as fast as ``tomllib``.

Imports the standard library only, so that the build can run this file by itself. The result is used only while every
file of the pack has the digest it was made from, so that it is never older than the text beside it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

__all__ = ["BETWEEN", "compile_pack", "is_current", "one_line", "read_compiled", "tidy"]

BETWEEN = "\x7f"
"""Parts the texts of one field: the only control character JSON need not escape."""
_SPACE = re.compile(r"[ \t\r\n]+")
_LINE_ENDS = re.compile(r"[ \t]+(?=\n)")


def compile_pack(root: Path) -> bytes:
    """Return the records of every TOML file under *root* as JSON, tidied; the same files give the same bytes.

    Raises:
        ValueError: a file is not TOML, or holds what cannot be kept: a time of day, or a value outside of tables.
    """
    import tomllib  # only the build reads TOML here, and whoever reads what it made should not wait for it

    digests: dict[str, str] = {}
    tables: dict[str, list[Any]] = {}
    labels: dict[str, Any] = {}
    head: dict[str, Any] = {}
    for path in sorted(root.rglob("*.toml")):
        written = path.read_bytes()
        name = path.relative_to(root).as_posix()
        digests[name] = _digest(written)
        data = tomllib.loads(written.decode("utf-8-sig"))
        if name == "pack.toml":
            head = data
            continue
        for table, value in data.items():
            if table == "labels":
                _flatten("", value, labels)
            elif table != "schema":
                records = value if isinstance(value, list) else [value]
                if not all(isinstance(record, dict) for record in records):
                    raise ValueError(f"{name}: {table} is no table")
                tables.setdefault(table, []).extend(tidy(record, table) for record in records)
    packed = {
        "digests": digests,
        "head": head,
        "labels": labels,
        "tables": {table: _by_field(records) for table, records in tables.items()},
    }
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


def is_current(packed: Mapping[str, Any], files: Mapping[str, bytes]) -> bool:
    """Say whether *packed* was made from just these *files*, by name."""
    return packed.get("digests") == {name: _digest(written) for name, written in files.items()}


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


def _by_field(records: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the values of each field in the order of *records*; a cell without a value is empty, or ``None``.

    A field of texts is one text: splitting that is four times as fast as reading a string of JSON for each.
    """
    names = sorted({name for record in records for name in record})
    return {"count": len(records), "fields": {name: _column([each.get(name) for each in records]) for name in names}}


def _column(cells: list[Any]) -> dict[str, Any]:
    cells = [_date(cell) if isinstance(cell, date) else cell for cell in cells]
    # An empty list is no value: every field takes it that may be empty.
    cells = [None if cell == [] else cell for cell in cells]
    if all(cell is None or _is_plain(cell) for cell in cells):
        return {"texts": BETWEEN.join(cell or "" for cell in cells)}
    if all(cell is None or (isinstance(cell, list) and all(map(_is_plain, cell))) for cell in cells):
        lists = [cell or [] for cell in cells]
        return {"texts": BETWEEN.join(text for each in lists for text in each), "lengths": list(map(len, lists))}
    return {"values": cells}


def _is_plain(cell: Any) -> bool:
    """Say whether *cell* is text that can stand among others and be told from none."""
    return isinstance(cell, str) and cell != "" and BETWEEN not in cell


def _flatten(start: str, value: Any, labels: dict[str, Any]) -> None:
    """Tables inside ``[labels]`` give keys with dots."""
    if isinstance(value, dict):
        for key, inner in value.items():
            _flatten(f"{start}.{key}" if start else key, inner, labels)
    else:
        labels[start] = one_line(value)


def _digest(written: bytes) -> str:
    return hashlib.sha256(written).hexdigest()


def _date(value: object) -> str:
    # A datetime is a date too, but the classes of content have none.
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    raise ValueError(f"{value!r} cannot be compiled")
