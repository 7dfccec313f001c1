"""A cover letter in text, Markdown, PDF or DOCX, paragraph by paragraph."""

from __future__ import annotations

from pathlib import Path

from second_interview.intake.documents import LIMIT, Document, decode, open_source, refuse
from second_interview.intake.markup import read_markup
from second_interview.intake.paper_file import FileKind, file_kind, misnamed, paper_of
from second_interview.intake.words import plain
from second_interview.model import CoverLetter, Evidence, Line, Unread

__all__ = ["read_cover_letter", "read_letter_file"]

_MOST_PARAGRAPHS = 2000


def read_cover_letter(source: Path | str | bytes, *, document: str | None = None, limit: int = LIMIT) -> CoverLetter:
    r"""Read a cover letter; each paragraph keeps the line it begins on.

    Args:
        source: a path, or the text itself.
        document: the name that evidence gives; the file name if left out.
        limit: bytes the document may have.

    Raises:
        InputError: the document cannot be read, or has no words.
        MissingExtraError: PDF or DOCX without the extra ``documents``.

    Example:
        >>> letter = read_cover_letter("Dear Ms Whitfield,\n\nI cut the close\nfrom 9 to 6 days.\n")
        >>> [(line.text, line.evidence.path) for line in letter.paragraphs][1]
        ('I cut the close from 9 to 6 days.', 'line 3')
    """
    return read_letter_file(source, document=document, limit=limit)[0]


def read_letter_file(
    source: Path | str | bytes, *, document: str | None = None, limit: int = LIMIT
) -> tuple[CoverLetter, tuple[Unread, ...]]:
    """Read a cover letter as ``read_cover_letter`` does, and what was noticed about its file."""
    opened = open_source(source, document=document, fallback="cover-letter", limit=limit)
    kind = file_kind(opened)
    if kind in (FileKind.PDF, FileKind.DOCX):
        from second_interview.intake.resume_blocks import joined_lines

        placed = [(block.head.place, block.text) for block in joined_lines(paper_of(opened, kind).lines)]
    else:
        given = Document(name=opened.name, text=decode(opened), is_file=opened.is_file)
        placed = [(f"line {number}", text) for number, text in _paragraphs(given)]
    paragraphs = [
        Line(text=text, evidence=Evidence(document=opened.name, path=place, quote=text)) for place, text in placed
    ]
    if not paragraphs:
        refuse(opened.name, "has no words; give the letter as text")
    if len(paragraphs) > _MOST_PARAGRAPHS:
        refuse(opened.name, f"has {len(paragraphs):,} paragraphs; give the letter alone")
    letter = CoverLetter(paragraphs=tuple(paragraphs), evidence=Evidence(document=opened.name))
    return letter, misnamed(opened, kind)


def _paragraphs(opened: Document) -> list[tuple[int, str]]:
    if opened.suffix in (".html", ".htm"):
        return [(line.number, plain(line.text)) for line in read_markup(opened.text).lines if plain(line.text)]
    found: list[tuple[int, str]] = []
    begun, parts = 0, list[str]()
    for number, line in enumerate([*opened.text.splitlines(), ""], 1):
        if line.strip():
            begun = begun if parts else number
            parts.append(line.strip().lstrip("#> "))
        elif parts:
            text = plain(" ".join(parts))
            found.extend([(begun, text)] if text else [])
            parts = []
    return found
