"""A résumé in any file: JSON Resume, plain text, Markdown, PDF or DOCX, told by the content."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import evolve

from second_interview.intake.documents import LIMIT, open_source
from second_interview.intake.json_resume import ResumeReading, read_json_resume
from second_interview.intake.paper_file import FileKind, file_kind, misnamed, paper_of

__all__ = ["read_resume"]


def read_resume(
    source: Path | str | bytes | Mapping[str, object], *, document: str | None = None, limit: int = LIMIT
) -> ResumeReading:
    r"""Read a résumé, whatever file it is in; the content decides, not the name.

    Args:
        source: a path, the text or bytes, or the data of a JSON Resume.
        document: the name that evidence gives; the file name if left out.
        limit: bytes the document may have.

    Raises:
        InputError: the document cannot be read, or holds nothing of a résumé.
        MissingExtraError: PDF or DOCX without the extra ``documents``.

    Example:
        >>> read_resume("Ana Lima\n\nSkills\nExcel, SQL\n").candidate.skills[0].keywords
        ('Excel', 'SQL')
        >>> read_resume('{"basics": {"name": "Ana Lima"}}').candidate.name
        'Ana Lima'
    """
    if isinstance(source, Mapping):
        return read_json_resume(source, document=document)
    opened = open_source(source, document=document, fallback="resume", limit=limit)
    kind = file_kind(opened)
    is_named_json = opened.is_file and Path(opened.name).suffix.lower() == ".json"
    if kind is FileKind.JSON or (is_named_json and kind is FileKind.TEXT):
        data = opened.data if isinstance(opened.data, bytes) else opened.data.encode("utf-8", "surrogatepass")
        reading = read_json_resume(data, document=opened.name, limit=max(limit, len(data)))
        return evolve(reading, unread=(*misnamed(opened, FileKind.JSON), *reading.unread))
    from second_interview.intake.paper_resume import read_paper_resume

    return read_paper_resume(paper_of(opened, kind))
