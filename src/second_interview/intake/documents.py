"""Opening what people hand in: a file, text, bytes or ready data, of bounded size and in UTF-8."""

from __future__ import annotations

import json
import re
import stat
import tomllib
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NoReturn

from attrs import frozen

from second_interview.codec import explain_syntax
from second_interview.errors import InputError, Problem

__all__ = [
    "LIMIT",
    "Document",
    "JsonReading",
    "Opened",
    "decode",
    "file_name",
    "open_document",
    "open_source",
    "parse_json",
    "parse_toml",
    "refuse",
]

LIMIT = 5_000_000
"""Bytes a document may have unless the caller says otherwise."""

_SUFFIXES = frozenset(
    {".json", ".jsonld", ".toml", ".html", ".htm", ".xhtml", ".txt", ".md", ".markdown", ".pdf", ".docx"}
)
_PATH_LENGTH = 1000
_MOST_LINES = 50_000
_OTHER_FORMATS = {
    b"\xff\xfe": "UTF-16 text",
    b"\xfe\xff": "UTF-16 text",
    b"%PDF-": "a PDF file",
    b"PK\x03\x04": "a Word or zip file",
    b"{\\rtf": "an RTF file",
    b"\xd0\xcf\x11\xe0": "an old Word file",
}
# Fifty dotted names in a row are no key a person writes, and tomllib needs quadratic time for them.
_DEEP_KEY = re.compile(r"""(?<![\w.-])(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){50}""")


@frozen(kw_only=True)
class Document:
    """A document as it was handed in, decoded."""

    name: str
    text: str
    is_file: bool = False
    """True when the text was read from a file, whose name then tells the format."""

    @property
    def suffix(self) -> str:
        """The ending of the file name in lower case."""
        return Path(self.name).suffix.lower()


@frozen(kw_only=True)
class Opened:
    """A document as it was handed in, before it is decoded."""

    name: str
    data: bytes | str
    is_file: bool = False


@frozen(kw_only=True)
class JsonReading:
    """Parsed JSON, and the keys that occurred twice in one object (the last one counts)."""

    data: object
    repeated: tuple[str, ...] = ()


def refuse(place: str, message: str) -> NoReturn:
    """Raise one ``InputError`` with a single problem."""
    raise InputError([Problem(place=place, message=message)])


def open_document(source: Path | str | bytes, *, document: str | None, fallback: str, limit: int = LIMIT) -> Document:
    """Return the text of *source*: a path, or the content itself as text or bytes.

    A ``str`` is taken as a path when it is one line that names a file or ends like a file name.

    Args:
        source: where the text is, or the text.
        document: name for evidence and messages; the file name if left out.
        fallback: the name when there is neither a file nor *document*.
        limit: bytes allowed.

    Raises:
        InputError: the file is missing, is a directory, is too large, or is not UTF-8.
    """
    opened = open_source(source, document=document, fallback=fallback, limit=limit)
    return Document(name=opened.name, text=decode(opened), is_file=opened.is_file)


def open_source(source: Path | str | bytes, *, document: str | None, fallback: str, limit: int = LIMIT) -> Opened:
    """Return *source* as it is, before it is known what it holds; the arguments are those of ``open_document``."""
    if isinstance(source, Path) or (isinstance(source, str) and _is_path(source)):
        path = Path(source)
        return Opened(name=document or file_name(path), data=_read(path, limit), is_file=True)
    name = document or fallback
    if not isinstance(source, str | bytes):
        refuse(name, f"{type(source).__name__} is not a path, text or bytes; give one of these")
    if len(source) > limit:
        _too_large(name, limit)
    return Opened(name=name, data=source)


def decode(opened: Opened) -> str:
    """Return the text of what was opened.

    Raises:
        InputError: it is another format, or is not UTF-8.
    """
    if isinstance(opened.data, bytes):
        return _decode(opened.data, opened.name)
    return opened.data.removeprefix("\ufeff")


def _is_path(text: str) -> bool:
    if not text.strip() or len(text) > _PATH_LENGTH or any(char in text for char in "\n\r\0<{"):
        return False
    if Path(text).suffix.lower() in _SUFFIXES:
        return True
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def _read(path: Path, limit: int) -> bytes:
    name = file_name(path)
    try:
        mode = path.stat().st_mode
        # A pipe would wait for ever, so anything but a file is left unopened.
        data = _contents(path, limit) if stat.S_ISREG(mode) else b""
    except FileNotFoundError:
        refuse(name, f"there is no file '{path}'; check the name and the folder")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        refuse(name, f"'{name}' cannot be read: {reason}")
    if stat.S_ISDIR(mode):
        refuse(name, f"'{path}' is a directory; give the file itself")
    if not stat.S_ISREG(mode):
        refuse(name, f"'{path}' is not a regular file; give a file")
    if len(data) > limit:
        _too_large(name, limit)
    return data


def _contents(path: Path, limit: int) -> bytes:
    with path.open("rb") as file:
        return file.read(limit + 1)


def file_name(path: Path) -> str:
    """Return the file name in a form that is safe in a message."""
    name = "".join(char if char.isprintable() else " " for char in (path.name or str(path)))
    return name if len(name) <= 100 else name[:99] + "…"


def _too_large(name: str, limit: int) -> NoReturn:
    refuse(name, f"larger than {limit:,} bytes; give a smaller document or raise limit=")


def _decode(data: bytes, name: str) -> str:
    for mark, what in _OTHER_FORMATS.items():
        if data.startswith(mark):
            refuse(name, f"is {what}; save it as plain text in UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        refuse(f"{name}:{line}", f"byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8")


def parse_json(document: Document) -> JsonReading:
    """Return the data of a JSON document; decimals stay exact.

    Raises:
        InputError: the text is not JSON, or is nested too deeply.
    """
    repeated: dict[str, None] = {}

    def pairs(items: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(items)
        if len(found) != len(items):
            seen: set[str] = set()
            for name, _ in items:
                if name in seen:
                    repeated[name] = None
                seen.add(name)
        return found

    if not document.text.strip():
        refuse(document.name, "is empty")
    try:
        data: object = json.loads(
            document.text, strict=False, parse_float=_decimal, parse_constant=_decimal, object_pairs_hook=pairs
        )
    except json.JSONDecodeError as error:
        refuse(f"{document.name}:{error.lineno}", f"is not JSON: {error.msg.lower()} (column {error.colno})")
    except RecursionError:
        refuse(document.name, "is nested too deeply to be read")
    except ValueError:
        refuse(document.name, "holds a number that is too long to be read")
    return JsonReading(data=data, repeated=tuple(repeated))


def parse_toml(document: Document) -> dict[str, object]:
    """Return the data of a TOML document; decimals stay exact.

    Raises:
        InputError: the text is not TOML, or is nested too deeply.
    """
    if _DEEP_KEY.search(document.text):
        refuse(document.name, "holds a dotted key of more than 50 parts, which no candidacy needs")
    if document.text.count("\n") > _MOST_LINES:
        refuse(document.name, f"has more than {_MOST_LINES:,} lines, which no candidacy needs")
    try:
        data: dict[str, object] = tomllib.loads(document.text, parse_float=_decimal)
    except tomllib.TOMLDecodeError as error:
        line, message = explain_syntax(error, document.text)
        refuse(f"{document.name}:{line}", message)
    except RecursionError:
        refuse(document.name, "is nested too deeply to be read")
    except ValueError as error:
        refuse(document.name, f"holds a value that cannot be read: {error}")
    return data


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        return Decimal("NaN")
