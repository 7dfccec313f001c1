from __future__ import annotations

from pathlib import Path

import pytest

from second_interview.errors import InputError
from second_interview.intake import read_cover_letter
from tests.intake.papers import make_docx, make_pdf, words_at

_LETTER = """# Application

Dear Ms Whitfield,

I cut the close
from **9 to 6** days.

Yours,
Ana
"""


def test_paragraphs_keep_the_line_they_begin_on() -> None:
    letter = read_cover_letter(_LETTER, document="letter.md")
    assert [(line.text, line.evidence.path) for line in letter.paragraphs] == [
        ("Application", "line 1"),
        ("Dear Ms Whitfield,", "line 3"),
        ("I cut the close from 9 to 6 days.", "line 5"),
        ("Yours, Ana", "line 8"),
    ]


def test_the_evidence_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Hello")
    assert read_cover_letter(tmp_path / "letter.txt").evidence.document == "letter.txt"


def test_a_letter_in_html_is_read(tmp_path: Path) -> None:
    (tmp_path / "letter.html").write_text("<p>Hello</p>\n<p>Bye</p>")
    letter = read_cover_letter(tmp_path / "letter.html")
    assert [(line.text, line.evidence.path) for line in letter.paragraphs] == [("Hello", "line 1"), ("Bye", "line 2")]


def test_a_letter_in_word_or_pdf_is_read_paragraph_by_paragraph() -> None:
    letter = read_cover_letter(make_docx("Dear Ms Whitfield,", "I cut the close."), document="letter.docx")
    assert [(line.text, line.evidence.path) for line in letter.paragraphs][1] == ("I cut the close.", "line 2")
    long = "I cut the close from nine to six working days by moving the freight accruals into the week before"
    rows = ["Dear Ms Whitfield,", "", long, "the period end."]
    page = [words_at(50, 700 - 14 * number, row) for number, row in enumerate(rows) if row]
    letter = read_cover_letter(make_pdf(page), document="letter.pdf")
    assert [(line.text, line.evidence.path) for line in letter.paragraphs] == [
        ("Dear Ms Whitfield,", "page 1, line 1"),
        (f"{long} the period end.", "page 1, line 2"),
    ]


@pytest.mark.parametrize("text", [b"", b"\n\n", b"a\n\n" * 3000])
def test_a_letter_without_words_or_without_end_is_refused(text: bytes) -> None:
    with pytest.raises(InputError, match="give the letter"):
        read_cover_letter(text)
