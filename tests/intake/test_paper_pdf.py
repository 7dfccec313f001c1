from __future__ import annotations

import sys
import zlib

import pytest

from second_interview.errors import InputError, MissingExtraError
from second_interview.intake.paper_pdf import pdf_lines
from tests.intake.papers import make_pdf, words_at

_LOCK = (
    b"/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <" + b"00" * 32 + b"> /U <" + b"11" * 32 + b"> >> "
    b"/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]"
)


def _packed(size: int, layers: int = 1) -> bytes:
    data = b"\0" * size
    for _ in range(layers):
        data = zlib.compress(data)
    return data


def test_a_row_keeps_its_gap_and_its_page() -> None:
    page = [words_at(50, 700, "Clerk, Acme Ltd"), words_at(450, 700, "2019 – 2021"), words_at(50, 680, "Paid invoices")]
    found = pdf_lines(make_pdf([words_at(50, 700, "Ana Lima")], page), "cv.pdf")
    assert [(line.place, line.text) for line in found] == [
        ("page 1, line 1", "Ana Lima"),
        ("page 2, line 1", "Clerk, Acme Ltd\t2019 – 2021"),
        ("page 2, line 2", "Paid invoices"),
    ]


def test_large_and_bold_lines_are_headings() -> None:
    rows = [words_at(50, 600 - 14 * number, f"Paid invoices {number}") for number in range(5)]
    page = [words_at(50, 740, "Ana Lima", size=18), words_at(50, 700, "Experience", is_bold=True), *rows]
    assert [line.level for line in pdf_lines(make_pdf(page), "cv.pdf")] == [7, 7, 0, 0, 0, 0, 0]


def test_indents_gaps_and_room_come_from_the_page() -> None:
    page = [
        words_at(50, 700, "• " + "Cut the close and the month end and the year end of the group "),
        words_at(62, 688, "by moving freight"),
        words_at(50, 650, "After a gap"),
        words_at(50, 638, "Closely below"),
    ]
    found = pdf_lines(make_pdf(page), "cv.pdf")
    assert [line.has_gap for line in found] == [False, False, True, False]
    assert found[1].indent == 3
    assert found[0].room == 0
    assert found[1].room > 20


def test_a_hyphen_at_the_end_of_a_line_stays() -> None:
    page = [words_at(50, 700, "a cross-"), words_at(50, 688, "functional team")]
    assert [line.text for line in pdf_lines(make_pdf(page), "cv.pdf")] == ["a cross-", "functional team"]


def test_a_page_without_words_is_skipped() -> None:
    assert [line.place for line in pdf_lines(make_pdf([], [words_at(9, 9, "Ana")]), "cv.pdf")] == ["page 2, line 1"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (make_pdf([]), "holds no text, only pictures of it"),
        (make_pdf([words_at(9, 9, "Ana")], trailer=_LOCK), "is locked with a password"),
        (make_pdf([words_at(9, 9, "Ana")]).replace(b"/Kids [6 0 R]", b"/Kids [9 0 R]"), "whose pages cannot be read"),
        (b"%PDF-1.4 torn", "is a PDF document that cannot be opened"),
        (make_pdf(*[[words_at(9, 9, "Ana")]] * 61), "has 61 pages"),
        (make_pdf(*[[words_at(9, 9, "x" * 9000)]] * 50), "page 45: more than 400,000 characters"),
        (
            make_pdf([words_at(9, 9, "Ana")]) + b"\nstream\n" + _packed(100_000_001) + b"\nendstream",
            "would unpack to a size",
        ),
        (make_pdf([words_at(9, 9, "Ana")]) + b"\nstream\n" + _packed(100_000_001, 2), "would unpack to a size"),
    ],
    ids=["scan", "locked", "no page", "torn", "pages", "characters", "bomb", "bomb in a bomb"],
)
def test_a_hostile_or_broken_document_gives_one_error(data: bytes, said: str) -> None:
    with pytest.raises(InputError) as caught:
        pdf_lines(data, "cv.pdf")
    assert said in str(caught.value)
    assert len(caught.value.problems) == 1


def test_a_stream_that_is_no_packed_data_is_left_to_the_reader() -> None:
    made = make_pdf([words_at(9, 9, "Ana")]) + b"\nstream\nx\x9cbad\nendstream\nstream\nplain\nendstream"
    made += b"\nstream\n" + _packed(10, layers=4) + b"\nendstream"
    assert [line.text for line in pdf_lines(made, "cv.pdf")] == ["Ana"]


def test_many_open_streams_take_no_time() -> None:
    made = make_pdf([words_at(9, 9, "Ana")]) + b"\nstream\nx\n" * 200_000
    assert [line.text for line in pdf_lines(made, "cv.pdf")] == ["Ana"]


def test_without_the_extra_its_name_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(MissingExtraError, match=r'pip install "second-interview\[documents\]"'):
        pdf_lines(b"%PDF-", "cv.pdf")
