"""PDF documents to the lines of a paper, through pypdfium2: text only, no pictures, no scripts, no links followed."""

from __future__ import annotations

import ctypes
import re
import zlib
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any

from second_interview.errors import MissingExtraError
from second_interview.intake.documents import refuse
from second_interview.intake.paper_lines import ENDLESS, PaperLine
from second_interview.intake.paper_text import RawLine, lines_of
from second_interview.intake.pdf_columns import Piece, rows_of

__all__ = ["pdf_lines"]

_MOST_PAGES = 60
_MOST_CHARACTERS = 400_000
_MOST_UNPACKED = 100_000_000
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_PACKED = (b"\x78", b"\x68", b"\x58", b"\x48")
_LAYERS = 3
_HYPHENS = ("\x02", "\ufffe")
"""What PDFium gives for a hyphen at the end of a line."""
_PASSWORD = 4
_HEADING_WORDS = 8
_NARROW = 100


def pdf_lines(data: bytes, name: str) -> tuple[PaperLine, ...]:
    """Return the lines of a PDF in reading order, each with its page.

    Args:
        data: the file.
        name: how messages call it.

    Raises:
        InputError: it is damaged, locked, too long, or holds pictures of text only.
        MissingExtraError: pypdfium2 is not installed.
    """
    try:
        import pypdfium2
    except ImportError as error:
        raise MissingExtraError("documents", "reading PDF documents") from error
    _check_streams(data, name)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            refuse(name, "is locked with a password; save it without one")
        refuse(name, "is a PDF document that cannot be opened; save it again")
    try:
        if len(document) > _MOST_PAGES:
            refuse(name, f"has {len(document):,} pages; give the résumé alone")
        lines = lines_of(_raw_lines(document, name, pypdfium2))
    except pypdfium2.PdfiumError:
        refuse(name, "is a PDF document whose pages cannot be read; save it again")
    finally:
        document.close()
    if not lines:
        refuse(
            name,
            "holds no text, only pictures of it; scan it with text recognition, or give the document it was made from",
        )
    return lines


def _check_streams(data: bytes, name: str) -> None:
    """Refuse a document whose packed parts would fill the memory."""
    left = _MOST_UNPACKED
    at = 0
    while left > 0 and (match := _STREAM.search(data, at)) is not None:
        end = data.find(b"endstream", match.end())
        at = len(data) if end < 0 else end + 9
        left -= _unpacked(data[match.end() : at], left)
    if left <= 0:
        refuse(name, "would unpack to a size no résumé needs; save it again without pictures")


def _unpacked(chunk: bytes, most: int) -> int:
    """Count the bytes of a packed part, and of what is packed in it once more, up to *most*."""
    count = 0
    for _ in range(_LAYERS):
        if chunk[:1] not in _PACKED:
            break
        try:
            chunk = zlib.decompressobj().decompress(chunk, most)
        except zlib.error:
            break
        count += len(chunk)
    return count


def _raw_lines(document: Any, name: str, pypdfium2: Any) -> Iterator[RawLine]:
    count = 0
    for number in range(len(document)):
        page = document[number]
        text_page = page.get_textpage()
        count += text_page.count_chars()
        if count > _MOST_CHARACTERS:
            refuse(f"{name}: page {number + 1}", f"more than {_MOST_CHARACTERS:,} characters; give the résumé alone")
        rows = rows_of(_pieces(text_page, pypdfium2.raw))
        yield from _page_lines(rows, number + 1)
        text_page.close()
        page.close()


def _page_lines(rows: Sequence[Piece], page: int) -> Iterator[RawLine]:
    """Yield the rows of a page: indents and gaps from where they stand, headings from their type."""
    if not rows:
        return
    size = median(row.size for row in rows)
    leads = [above.bottom - row.top for above, row in pairwise(rows) if 0 <= above.bottom - row.top < 60]
    usual = median(leads) if leads else 0
    for number, row in enumerate(rows, 1):
        above = rows[number - 2] if number > 1 else None
        lead = above.bottom - row.top if above is not None else 0
        is_short = len(row.text.split()) <= _HEADING_WORDS
        large = row.size > size * 1.1 or row.is_bold
        width = max(len(row.text), 1) / max(row.right - row.left, 1)
        yield RawLine(
            place=f"page {page}, line {number}",
            text=row.text,
            level=7 if large and is_short else 0,
            indent=(row.left - row.edges[0]) // 4,
            room=int((row.edges[1] - row.right) * width) if row.edges[1] - row.edges[0] > _NARROW else ENDLESS,
            has_gap=above is not None and (lead > usual + max(3, row.height // 3) or lead < -row.height * 2),
        )


def _pieces(text_page: Any, raw: Any) -> list[Piece]:
    """Return the words of a page that stand together, in the order of the file."""
    found: list[Piece] = []
    run: list[tuple[str, tuple[float, float, float, float]]] = []
    first = 0
    waiting = ""
    for index in range(text_page.count_chars()):
        code = raw.FPDFText_GetUnicode(text_page, index)
        char = chr(code) if 0 < code < 0x110000 else ""
        if char in _HYPHENS and run:
            run.append(("-", run[-1][1]))
            continue
        if char in "\r\n":
            _close(found, run, text_page, raw, first)
            run, waiting = [], ""
            continue
        if not char or char.isspace():
            waiting = " "
            continue
        box = _box(text_page, raw, index)
        if run and _is_apart(run[-1][1], box):
            _close(found, run, text_page, raw, first)
            run = []
        elif run and waiting:
            run.append((" ", run[-1][1]))
        waiting = ""
        first = first if run else index
        run.append((char, box))
    _close(found, run, text_page, raw, first)
    return found


def _box(text_page: Any, raw: Any, index: int) -> tuple[float, float, float, float]:
    rect = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text_page, index, rect)
    return rect.left, rect.right, rect.top, rect.bottom


def _is_apart(before: tuple[float, float, float, float], box: tuple[float, float, float, float]) -> bool:
    """Say whether a character begins new words: far to the right, back to the left, or on another height."""
    height = max(before[2] - before[3], 1.0)
    gap = box[0] - before[1]
    return gap > 1.6 * height or gap < -2 * height or abs(box[3] - before[3]) > 0.8 * height


def _close(
    found: list[Piece], run: list[tuple[str, tuple[float, float, float, float]]], text_page: Any, raw: Any, first: int
) -> None:
    if not run:
        return
    boxes = [box for _, box in run]
    found.append(
        Piece(
            text="".join(char for char, _ in run),
            left=_whole(min(box[0] for box in boxes)),
            right=_whole(max(box[1] for box in boxes)),
            top=_whole(max(box[2] for box in boxes)),
            bottom=_whole(min(box[3] for box in boxes)),
            size=_whole(raw.FPDFText_GetFontSize(text_page, first) * 10),
            is_bold=_is_bold(text_page, raw, first),
        )
    )


def _whole(value: float) -> int:
    return int(max(-20_000.0, min(20_000.0, value)))


def _is_bold(text_page: Any, raw: Any, index: int) -> bool:
    buffer = ctypes.create_string_buffer(128)
    size = raw.FPDFText_GetFontInfo(text_page, index, buffer, 128, None)
    name = buffer.value.decode("utf-8", "ignore").lower() if 0 < size <= 128 else ""
    return "bold" in name or "black" in name or "heavy" in name
