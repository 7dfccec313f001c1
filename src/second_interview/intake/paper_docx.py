"""Word documents to the lines of a paper, through python-docx; nothing outside the file is followed."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import evolve

from second_interview.errors import InputError, MissingExtraError
from second_interview.intake.documents import refuse
from second_interview.intake.paper_lines import PaperLine
from second_interview.intake.paper_text import RawLine, lines_of

if TYPE_CHECKING:
    from docx.document import Document

__all__ = ["docx_lines"]

_MOST_MEMBERS = 2000
_MOST_BYTES = 60_000_000
_MOST_TEXT = 20_000_000
_MOST_RATIO = 200
_SMALL = 1_000_000
_MOST_PARAGRAPHS = 20_000
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = frozenset(
    (f"{_W}del", f"{_W}instrText", f"{_W}delText", f"{_W}pPr", f"{_W}sectPr",
     "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
)  # fmt: skip
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|kop)\s?(\d)", re.IGNORECASE)


def docx_lines(data: bytes, name: str) -> tuple[PaperLine, ...]:
    """Return the lines of a Word document: headers, paragraphs, text boxes and tables in order.

    A paragraph is a line; a row of a table is one where its cells are short.

    Args:
        data: the file.
        name: how messages call it.

    Raises:
        InputError: it is damaged, packed to burst, or holds more than a résumé does.
        MissingExtraError: python-docx is not installed.
    """
    _check_package(data, name)
    try:
        import docx
    except ImportError as error:
        raise MissingExtraError("documents", "reading Word documents") from error
    try:
        document = docx.Document(io.BytesIO(data))
        return lines_of(_numbered(document, name))
    except InputError:
        raise
    except Exception as error:  # python-docx and lxml raise kinds of their own for damaged files
        refuse(name, f"is a Word document that cannot be opened ({type(error).__name__}); save it again")


def _check_package(data: bytes, name: str) -> None:
    """Refuse a package that is not what Word writes, before anything of it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > _MOST_MEMBERS:
                refuse(name, f"has {len(members):,} parts, which no résumé needs; save it again")
            size = sum(member.file_size for member in members)
            text = sum(member.file_size for member in members if member.filename.endswith((".xml", ".rels")))
            if size > _MOST_BYTES or text > _MOST_TEXT or any(_bursts(member) for member in members):
                refuse(name, f"would unpack to {size:,} bytes, which no résumé needs; save it again without pictures")
            if any(member.flag_bits & 1 for member in members):
                refuse(name, "is locked with a password; save it without one")
            for member in members:
                if member.filename.endswith((".xml", ".rels")) and _DOCTYPE.search(
                    archive.read(member)[:4000].replace(b"\0", b"")
                ):
                    refuse(name, "declares entities, which Word never does; save it again")
    except InputError:
        raise
    except Exception as error:  # zipfile lets through whatever a damaged archive makes fail
        refuse(name, f"is a Word document that cannot be opened: {str(error)[:100]}; save it again")


def _bursts(member: zipfile.ZipInfo) -> bool:
    return member.file_size > _SMALL and member.file_size > _MOST_RATIO * max(member.compress_size, 1)


def _numbered(document: Document, name: str) -> Iterator[RawLine]:
    for number, raw in enumerate(_lines(document), 1):
        if number > _MOST_PARAGRAPHS:
            refuse(name, f"has more than {_MOST_PARAGRAPHS:,} paragraphs; give the résumé alone")
        yield evolve(raw, place=f"line {number}", is_whole=True)


def _lines(document: Document) -> Iterator[RawLine]:
    styles = _Styles(document)
    header = document.sections[0].header if document.sections else None
    if header is not None and not header.is_linked_to_previous:
        yield from _walk(header._element, styles)
    yield from _walk(document.element.body, styles)


class _Styles:
    """Names and list marks of paragraph styles, looked up once."""

    def __init__(self, document: Document) -> None:
        self._by_id: dict[str, tuple[str, bool]] = {}
        for style in document.styles:
            element: Any = style.element
            is_list = element.find(f"{_W}pPr/{_W}numPr") is not None
            self._by_id[style.style_id] = (style.name or "", is_list)

    def of(self, paragraph: Any) -> tuple[str, bool]:
        """The name of the style of *paragraph*, and whether it is a list."""
        found = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name, is_list = self._by_id.get(found.get(f"{_W}val", "") if found is not None else "", ("", False))
        is_list = is_list or name.lower().startswith("list bullet") or name.lower().startswith("list number")
        number = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId")
        if number is not None:
            is_list = number.get(f"{_W}val") != "0"
        return name, is_list


def _walk(container: Any, styles: _Styles) -> Iterator[RawLine]:
    """Yield the lines below an element; nested parts are kept on a stack, not on Python's."""
    stack = [iter(list(container))]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
        elif child.tag == f"{_W}p":
            yield from _paragraph(child, styles)
        elif child.tag == f"{_W}tbl":
            yield from _table(child, styles)
        elif child.tag not in _SKIPPED and isinstance(child.tag, str) and len(stack) < 100:
            stack.append(iter(list(child)))


def _paragraph(paragraph: Any, styles: _Styles) -> Iterator[RawLine]:
    text, boxes = _words(paragraph)
    style, is_item = styles.of(paragraph)
    match = _HEADING.match(style)
    level = int(match[1]) if match else 1 if style.lower() == "title" else 0
    if not level and not is_item and text.strip() and _is_bold(paragraph):
        level = 7
    indent = paragraph.find(f"{_W}pPr/{_W}ind")
    left = indent.get(f"{_W}left") or indent.get(f"{_W}start") or "0" if indent is not None else "0"
    columns = int(left) // 120 if left.lstrip("-").isdigit() else 0
    for part in text.split("\n"):
        yield RawLine(text=part, place="", level=min(level, 7), is_item=is_item, indent=max(columns, 0))
        is_item = False
    for box in boxes:
        yield from _walk(box, styles)


def _words(paragraph: Any) -> tuple[str, list[Any]]:
    """Return the text of a paragraph, and the text boxes anchored in it."""
    parts: list[str] = []
    boxes: list[Any] = []
    stack = [iter(list(paragraph))]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
        elif child.tag == f"{_W}t":
            parts.append(child.text or "")
        elif child.tag in (f"{_W}tab", f"{_W}ptab"):
            parts.append("\t")
        elif child.tag in (f"{_W}br", f"{_W}cr"):
            parts.append("\n")
        elif child.tag == f"{_W}noBreakHyphen":
            parts.append("-")
        elif child.tag == f"{_W}txbxContent":
            boxes.append(child)
        elif isinstance(child.tag, str) and child.tag not in _SKIPPED and not _is_hidden(child) and len(stack) < 100:
            stack.append(iter(list(child)))
    return "".join(parts), boxes


def _is_hidden(element: Any) -> bool:
    return bool(element.tag == f"{_W}r" and element.find(f"{_W}rPr/{_W}vanish") is not None)


def _is_bold(paragraph: Any) -> bool:
    """Say whether every run with words is bold."""
    runs = [
        run for run in paragraph.findall(f"{_W}r") if any((text.text or "").strip() for text in run.findall(f"{_W}t"))
    ]
    marks = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    return bool(runs) and all(mark is not None and mark.get(f"{_W}val") not in ("0", "false") for mark in marks)


def _table(table: Any, styles: _Styles) -> Iterator[RawLine]:
    """Yield the rows: cells of one line side by side, a cell of several lines on its own."""
    for row in table.iter(f"{_W}tr"):
        if _owner(row, "tbl") is not table:
            continue
        cells = [list(_walk(cell, styles)) for cell in row.iter(f"{_W}tc") if _owner(cell, "tr") is row]
        cells = [[line for line in cell if line.text.strip()] for cell in cells]
        long = [cell for cell in cells if len(cell) > 1]
        if len(long) > 1 and not all(len(cell) <= 3 for cell in cells):
            for cell in cells:
                yield from _apart(cell)
            continue
        first = [cell[0] for cell in cells if cell]
        if not first:
            continue
        is_head = len(first) > 1
        lead = (
            first[0]
            if not is_head
            else RawLine(place="", text="\t".join(line.text for line in first), has_gap=bool(long))
        )
        yield lead
        for cell in cells:
            yield from cell[1:]


def _apart(cell: list[RawLine]) -> Iterator[RawLine]:
    """Yield the lines of a cell, the first after a gap."""
    for at, line in enumerate(cell):
        yield evolve(line, has_gap=at == 0 or line.has_gap)


def _owner(element: Any, tag: str) -> Any:
    parent = element.getparent()
    while parent is not None and parent.tag != f"{_W}{tag}":
        parent = parent.getparent()
    return parent
