from __future__ import annotations

import io
import sys

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from second_interview.errors import InputError, MissingExtraError
from second_interview.intake.paper_docx import docx_lines
from tests.intake.papers import make_docx

_BODY = b'<?xml version="1.0"?>%s<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'


def _saved(document: object) -> bytes:
    made = io.BytesIO()
    document.save(made)  # type: ignore[attr-defined]
    return made.getvalue()


def _texts(data: bytes) -> list[str]:
    return [line.text for line in docx_lines(data, "cv.docx")]


def test_headings_titles_bold_lines_and_lists_are_told_apart() -> None:
    document = docx.Document()
    document.add_heading("Ana Lima", 0)
    document.add_heading("Experience", 1)
    document.add_paragraph().add_run("Clerk, Acme Ltd").bold = True
    document.add_paragraph("Paid invoices", style="List Bullet")
    document.add_paragraph("Kept books", style="List Number")
    found = docx_lines(_saved(document), "cv.docx")
    assert [(line.text, line.level, bool(line.mark), line.place) for line in found] == [
        ("Ana Lima", 1, False, "line 1"),
        ("Experience", 1, False, "line 2"),
        ("Clerk, Acme Ltd", 7, False, "line 3"),
        ("Paid invoices", 0, True, "line 4"),
        ("Kept books", 0, True, "line 5"),
    ]


def test_a_paragraph_can_be_numbered_or_indented_by_itself() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Paid invoices")
    paragraph.paragraph_format.left_indent = docx.shared.Pt(36)
    numbering = '<w:numPr {}><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(numbering.format(nsdecls("w"), 1)))
    plain = document.add_paragraph("No bullet", style="List Bullet")
    plain._p.get_or_add_pPr().append(parse_xml(numbering.format(nsdecls("w"), 0)))
    found = docx_lines(_saved(document), "cv.docx")
    assert [(line.text, bool(line.mark), line.indent) for line in found] == [
        ("Paid invoices", True, 6),
        ("No bullet", False, 0),
    ]


def test_tabs_breaks_links_and_hyphens_keep_their_words() -> None:
    document = docx.Document()
    run = document.add_paragraph().add_run("Clerk\t2019\nfull")
    run._r.append(parse_xml(f"<w:noBreakHyphen {nsdecls('w')}/>"))
    run._r.append(parse_xml(f"<w:t {nsdecls('w')}>time</w:t>"))
    run._r.append(parse_xml(f"<w:t {nsdecls('w')}/>"))
    assert _texts(_saved(document)) == ["Clerk\t2019", "full-time"]


def test_hidden_and_deleted_words_are_not_read() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Shown")
    paragraph.add_run("hidden").font.hidden = True
    paragraph._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:t>gone</w:t></w:r></w:del>"))
    assert _texts(_saved(document)) == ["Shown"]


def test_a_row_of_short_cells_is_one_line() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Clerk", "2019"
    assert _texts(_saved(document)) == ["Clerk\t2019"]


def test_a_cell_with_the_dates_stands_beside_the_first_line_of_the_other() -> None:
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "2019 - 2021"
    table.cell(0, 1).text = "Clerk, Acme Ltd"
    table.cell(0, 1).add_paragraph("Paid invoices", style="List Bullet")
    table.cell(0, 1).add_paragraph("Kept books", style="List Bullet")
    assert _texts(_saved(document)) == ["2019 - 2021\tClerk, Acme Ltd", "Paid invoices", "Kept books"]


def test_two_columns_made_by_a_table_come_one_after_the_other() -> None:
    document = docx.Document()
    table = document.add_table(1, 2)
    for column, words in enumerate((["Skills", "Excel", "SQL", "SAP"], ["Experience", "Clerk", "2019", "Acme"])):
        table.cell(0, column).text = words[0]
        for word in words[1:]:
            table.cell(0, column).add_paragraph(word)
    inner = table.cell(0, 0).add_table(1, 1)
    inner.cell(0, 0).text = "Inner"
    assert _texts(_saved(document)) == ["Skills", "Excel", "SQL", "SAP", "Inner", "Experience", "Clerk", "2019", "Acme"]


def test_rows_inside_content_controls_belong_to_their_table() -> None:
    document = docx.Document()
    row = "<w:tr><w:tc><w:p><w:r><w:t>Clerk</w:t></w:r></w:p></w:tc></w:tr>"
    table = f"<w:tbl {nsdecls('w')}><w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt></w:tbl>"
    document.element.body.insert(0, parse_xml(table))
    assert _texts(_saved(document)) == ["Clerk"]


def test_the_head_of_the_page_comes_first() -> None:
    document = docx.Document()
    document.add_paragraph("Experience")
    document.sections[0].header.paragraphs[0].text = "Ana Lima"
    assert _texts(_saved(document)) == ["Ana Lima", "Experience"]


def test_content_controls_and_text_boxes_are_read_once() -> None:
    document = docx.Document()
    control = f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>Ana Lima</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    document.element.body.insert(0, parse_xml(control))
    box = (
        f'<w:r {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent>'
        "<mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
        "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    document.add_paragraph("Beside")._p.append(parse_xml(box))
    assert _texts(_saved(document)) == ["Ana Lima", "Beside", "In a box"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (make_docx("Ana", media__xml=b"\0" * 61_000_000), "would unpack to"),
        (make_docx("Ana", picture__png=b"\0" * 5_000_000), "would unpack to"),
        (
            make_docx("Ana", document__xml=_BODY % b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
            "declares entities",
        ),
        (make_docx("Ana", document__xml=b"<torn"), "cannot be opened"),
        (make_docx("Ana", **{"[Content_Types]__xml": b"<Types/>"}), "cannot be opened"),
        (make_docx("Ana")[:-40], "cannot be opened"),
        (make_docx("Ana", **{f"part{number}__bin": b"" for number in range(2001)}), "parts, which no résumé needs"),
    ],
    ids=["huge", "bomb", "entity", "torn", "types", "cut", "many parts"],
)
def test_a_hostile_or_broken_document_gives_one_error(data: bytes, said: str) -> None:
    with pytest.raises(InputError) as caught:
        docx_lines(data, "cv.docx")
    assert said in str(caught.value)
    assert len(caught.value.problems) == 1


def test_a_locked_part_is_refused() -> None:
    made = bytearray(make_docx("Ana"))
    at = made.find(b"PK\x01\x02")
    while at >= 0:
        made[at + 8] |= 1
        at = made.find(b"PK\x01\x02", at + 4)
    with pytest.raises(InputError, match="locked with a password"):
        docx_lines(bytes(made), "cv.docx")


def test_too_many_paragraphs_are_refused() -> None:
    paragraphs = b"<w:body>" + b"<w:p/>" * 20_001 + b"</w:body>"
    body = (_BODY % b"").replace(b"/>", b">" + paragraphs + b"</w:document>")
    with pytest.raises(InputError, match="more than 20,000 paragraphs"):
        docx_lines(make_docx("Ana", document__xml=body), "cv.docx")


def test_deep_nesting_ends_without_a_crash() -> None:
    body = (_BODY % b"").replace(
        b"/>",
        b"><w:body>"
        + b"<w:ins>" * 200
        + b"<w:p><w:r><w:t>deep</w:t></w:r></w:p>"
        + b"</w:ins>" * 200
        + b"</w:body></w:document>",
    )
    assert docx_lines(make_docx("Ana", document__xml=body), "cv.docx") == ()


def test_without_the_extra_its_name_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    made = make_docx("Ana")
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtraError, match=r'pip install "second-interview\[documents\]"'):
        docx_lines(made, "cv.docx")
