"""PDF and Word files for tests, written as small as they can be."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence

import docx

__all__ = ["make_docx", "make_pdf", "words_at"]

_Word = tuple[int, int, int, bool, str]


def words_at(x: int, y: int, text: str, *, size: int = 10, is_bold: bool = False) -> _Word:
    """Return one piece of text of a page, in points from the lower left corner."""
    return x, y, size, is_bold, text


def make_pdf(*pages: Sequence[_Word], trailer: bytes = b"") -> bytes:
    """Return a PDF with the given words on each page."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"
    objects += [font % b"Helvetica", font % b"Helvetica-Bold"]
    kids = []
    for page in pages:
        stream = b"".join(_drawn(*word) for word in page)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        fonts = b"<< /Font << /F1 3 0 R /F2 4 0 R >> >>"
        box = b"/MediaBox [0 0 612 792]"
        objects.append(
            b"<< /Type /Page /Parent 2 0 R %s /Contents %d 0 R /Resources %s >>" % (box, len(objects), fonts)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    return _assembled(objects, trailer)


def _drawn(x: int, y: int, size: int, is_bold: bool, text: str) -> bytes:
    said = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F%d %d Tf 1 0 0 1 %d %d Tm (%s) Tj ET\n" % (2 if is_bold else 1, size, x, y, said)


def _assembled(objects: Iterable[bytes], trailer: bytes) -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, trailer, start)
    return made


def make_docx(*paragraphs: tuple[str, str] | str, **parts: bytes) -> bytes:
    """Return a Word document; a pair is style and text. Further *parts* replace or add members, dots as ``__``."""
    document = docx.Document()
    for each in paragraphs:
        style, text = each if isinstance(each, tuple) else ("Normal", each)
        document.add_paragraph(text, style=style)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue() if not parts else _with_parts(saved.getvalue(), parts)


def _with_parts(data: bytes, parts: dict[str, bytes]) -> bytes:
    named = {name.replace("__", "."): body for name, body in parts.items()}
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            if (short := member.rpartition("/")[2]) not in named:
                new.writestr(member, old.read(member))
            else:
                new.writestr(member, named.pop(short))
        for name, body in named.items():
            new.writestr(f"word/{name}", body)
    return made.getvalue()
