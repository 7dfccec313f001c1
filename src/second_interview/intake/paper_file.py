"""A paper in whatever file it came: the content tells what it is, not the name."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from second_interview.intake.documents import LIMIT, Opened, decode, open_source, refuse
from second_interview.intake.paper_lines import Paper, PaperLine
from second_interview.model import Unread

__all__ = ["FileKind", "file_kind", "misnamed", "open_paper", "paper_of"]


class FileKind(Enum):
    """What a file holds."""

    TEXT = "plain text"
    HTML = "HTML"
    JSON = "JSON"
    PDF = "a PDF document"
    DOCX = "a Word document"


_SUFFIXES = {
    ".txt": (FileKind.TEXT, FileKind.HTML),
    ".text": (FileKind.TEXT,),
    ".md": (FileKind.TEXT, FileKind.HTML),
    ".markdown": (FileKind.TEXT, FileKind.HTML),
    ".html": (FileKind.HTML, FileKind.TEXT),
    ".htm": (FileKind.HTML, FileKind.TEXT),
    ".json": (FileKind.JSON,),
    ".pdf": (FileKind.PDF,),
    ".docx": (FileKind.DOCX,),
    ".doc": (),
    ".rtf": (),
    ".odt": (),
}
_PDF = b"%PDF-"
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_REMEDY = "save it as PDF, DOCX or plain text"


def file_kind(opened: Opened) -> FileKind:
    """Return what *opened* holds, by its content.

    Raises:
        InputError: it is a format that is not read.
    """
    data = opened.data
    if isinstance(data, bytes):
        if data.lstrip(b"\x00\t\n\f\r \xef\xbb\xbf").startswith(_PDF) or (
            _suffix(opened) == ".pdf" and _PDF in data[:1024]
        ):
            return FileKind.PDF
        if data.startswith(_ZIP):
            return _kind_of_zip(opened.name, data)
        if data.startswith(_OLE):
            what = (
                "is locked with a password; save it without one"
                if _LOCKED in data
                else f"is an old Word file; {_REMEDY}"
            )
            refuse(opened.name, what)
        if data.startswith(b"{\\rtf"):
            refuse(opened.name, f"is an RTF file; {_REMEDY}")
        if data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")):
            refuse(opened.name, "is a picture, which holds no text; give the document it was made from")
    start = data[:2000].lstrip()
    text = start.decode("utf-8", "ignore") if isinstance(start, bytes) else start
    text = text.lstrip("\ufeff \t\r\n")
    if text.startswith(("{", "[{")) and not text.startswith(("{{", "{%")):
        return FileKind.JSON
    lower = text.lower()
    is_html = lower.startswith(("<!doctype html", "<html", "<?xml")) or _suffix(opened) in (".html", ".htm")
    return FileKind.HTML if is_html else FileKind.TEXT


def _kind_of_zip(name: str, data: bytes) -> FileKind:
    import io
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()[:5000]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, IndexError) as error:
        refuse(name, f"begins like a Word document and cannot be opened: {str(error)[:100].lower()}; save it again")
    if not any(each.startswith("word/document") for each in names):
        refuse(name, f"{_other_zip(names)}; {_REMEDY}")
    return FileKind.DOCX


def _other_zip(names: list[str]) -> str:
    if "content.xml" in names:
        return "is an OpenDocument file"
    if any(each.startswith(("xl/", "ppt/")) for each in names):
        return "is an Excel or PowerPoint file"
    return "is a zip file and no Word document"


def _suffix(opened: Opened) -> str:
    return Path(opened.name).suffix.lower()


def misnamed(opened: Opened, kind: FileKind) -> tuple[Unread, ...]:
    """Return the remark that a file is not what its name says, if so."""
    suffix = _suffix(opened)
    if not opened.is_file or kind in _SUFFIXES.get(suffix, (kind,)):
        return ()
    return (
        Unread(place=opened.name, text=opened.name, remedy=f"named {suffix}, but holds {kind.value}; read as that"),
    )


def open_paper(source: Path | str | bytes, *, document: str | None, fallback: str, limit: int = LIMIT) -> Paper:
    """Open a paper and return its lines; the arguments are those of ``open_document``.

    Raises:
        InputError: it cannot be opened, or is a format that is not read.
        MissingExtraError: PDF or DOCX without the extra ``documents``.
    """
    opened = open_source(source, document=document, fallback=fallback, limit=limit)
    return paper_of(opened, file_kind(opened))


def paper_of(opened: Opened, kind: FileKind) -> Paper:
    """Return the lines of what was opened."""
    return Paper(name=opened.name, lines=_lines(opened, kind), noticed=misnamed(opened, kind))


def _lines(opened: Opened, kind: FileKind) -> tuple[PaperLine, ...]:
    """Return the lines; what reads them costs time to load, and most papers are of one kind."""
    if kind is FileKind.PDF and isinstance(opened.data, bytes):
        from second_interview.intake.paper_pdf import pdf_lines

        return pdf_lines(opened.data, opened.name)
    if kind is FileKind.DOCX and isinstance(opened.data, bytes):
        from second_interview.intake.paper_docx import docx_lines

        return docx_lines(opened.data, opened.name)
    from second_interview.intake.paper_text import text_lines

    return text_lines(decode(opened), is_html=kind is FileKind.HTML)
