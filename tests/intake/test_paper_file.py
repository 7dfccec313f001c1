from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from second_interview.errors import InputError
from second_interview.intake.documents import Opened
from second_interview.intake.paper_file import FileKind, file_kind, misnamed, open_paper
from tests.intake.papers import make_docx, make_pdf, words_at


def _kind(data: bytes | str, name: str = "cv") -> FileKind:
    return file_kind(Opened(name=name, data=data))


def _zip(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ("Ana Lima", FileKind.TEXT),
        (b"\xef\xbb\xbf# Ana Lima", FileKind.TEXT),
        ("{{name}}", FileKind.TEXT),
        ("\n <!DOCTYPE html><p>Ana", FileKind.HTML),
        (b' {"basics": {}}', FileKind.JSON),
        (make_pdf([]), FileKind.PDF),
        (b"\n" + make_pdf([]), FileKind.PDF),
        (make_docx("Ana"), FileKind.DOCX),
    ],
)
def test_the_content_tells_what_a_file_is(data: bytes | str, kind: FileKind) -> None:
    assert _kind(data) is kind


def test_a_pdf_after_other_bytes_is_one_if_it_is_called_so() -> None:
    assert _kind(b"junk %PDF-1.4", "cv.pdf") is FileKind.PDF
    assert _kind(b"junk %PDF-1.4", "cv.txt") is FileKind.TEXT


def test_text_in_a_file_called_html_is_read_as_html() -> None:
    assert _kind("Ana", "cv.html") is FileKind.HTML


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{\\rtf1 Ana}", "is an RTF file; save it as PDF, DOCX or plain text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "is an old Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "is locked with a password"),
        (b"\x89PNG\r\n", "is a picture"),
        (b"\xff\xd8\xff\xe0", "is a picture"),
        (_zip("content.xml"), "is an OpenDocument file"),
        (_zip("xl/workbook.xml"), "is an Excel or PowerPoint file"),
        (_zip("a.txt"), "is a zip file and no Word document"),
        (b"PK\x03\x04 torn", "begins like a Word document and cannot be opened"),
    ],
)
def test_another_format_is_refused_with_the_remedy(data: bytes, said: str) -> None:
    with pytest.raises(InputError) as caught:
        _kind(data, "cv.docx")
    assert f"cv.docx: {said}" in str(caught.value)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("cv.pdf", b"Ana Lima", "named .pdf, but holds plain text; read as that"),
        ("cv.txt", make_docx("Ana Lima"), "named .txt, but holds a Word document; read as that"),
        ("cv.docx", make_pdf([words_at(9, 9, "Ana")]), "named .docx, but holds a PDF document; read as that"),
        ("cv.doc", make_docx("Ana Lima"), "named .doc, but holds a Word document; read as that"),
    ],
)
def test_a_wrong_name_is_said_and_the_content_read(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(data)
    paper = open_paper(tmp_path / name, document=None, fallback="cv")
    assert paper.lines[0].text.startswith("Ana")
    assert [(each.place, each.remedy) for each in paper.noticed] == [(name, said)]


@pytest.mark.parametrize(("name", "kind"), [("cv.md", FileKind.TEXT), ("cv", FileKind.PDF), ("cv.pdf", FileKind.PDF)])
def test_a_right_name_is_not_worth_a_word(name: str, kind: FileKind) -> None:
    assert misnamed(Opened(name=name, data="", is_file=True), kind) == ()


def test_what_was_no_file_has_no_wrong_name() -> None:
    assert misnamed(Opened(name="cv.pdf", data=""), FileKind.TEXT) == ()


def test_a_file_too_large_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    (tmp_path / "cv.pdf").write_bytes(b"%PDF-" + b" " * 2000)
    with pytest.raises(InputError, match="larger than 1,000 bytes"):
        open_paper(tmp_path / "cv.pdf", document=None, fallback="cv", limit=1000)


def test_a_name_ending_like_a_paper_is_a_path() -> None:
    with pytest.raises(InputError, match=r"there is no file 'missing\.docx'"):
        open_paper("missing.docx", document=None, fallback="cv")


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "cv.pdf")
    with pytest.raises(InputError, match="not a regular file"):
        open_paper(tmp_path / "cv.pdf", document=None, fallback="cv")


def test_html_is_read_as_it_is_seen() -> None:
    paper = open_paper("<html><h1>Ana Lima</h1><p>Clerk</p></html>", document="cv.html", fallback="cv")
    assert [(line.text, line.level) for line in paper.lines] == [("Ana Lima", 1), ("Clerk", 0)]
