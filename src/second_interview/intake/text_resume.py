"""A résumé in plain text, Markdown, PDF or DOCX; what reads it is loaded only when there is one."""

from __future__ import annotations

from pathlib import Path

from second_interview.intake.documents import LIMIT
from second_interview.intake.json_resume import ResumeReading

__all__ = ["read_text_resume"]


def read_text_resume(source: Path | str | bytes, *, document: str | None = None, limit: int = LIMIT) -> ResumeReading:
    r"""Read a résumé in plain text, Markdown, PDF or DOCX.

    Sections are told by their headings. A line that could not be understood is in ``unread`` with its place, one that
    was
    understood and is not needed (a telephone number, hobbies) in ``unused``; PDF and DOCX need the extra ``documents``.

    Args:
        source: a path, or the text itself.
        document: the name that evidence gives; the file name if left out.
        limit: bytes the document may have.

    Raises:
        InputError: the document cannot be read, or has no words.
        MissingExtraError: PDF or DOCX without the extra.

    Example:
        >>> text = "Ana Lima\n\nEXPERIENCE\nClerk, Acme Ltd, 2019 - 2021\n- Paid invoices\n"
        >>> position = read_text_resume(text).candidate.positions[0]
        >>> position.title, position.organisation, position.highlights[0].evidence.path
        ('Clerk', 'Acme Ltd', 'line 5')
    """
    from second_interview.intake.paper_file import open_paper
    from second_interview.intake.paper_resume import read_paper_resume

    return read_paper_resume(open_paper(source, document=document, fallback="resume.txt", limit=limit))
