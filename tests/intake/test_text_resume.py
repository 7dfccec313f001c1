from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from second_interview.errors import InputError
from second_interview.intake import ResumeReading, read_json_resume, read_text_resume
from second_interview.intake.resume_headings import heading_kind
from second_interview.model import Position
from tests.intake.layouts import LAYOUTS
from tests.intake.papers import make_docx, make_pdf, words_at

_EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/resume.json"))

_RESUME = """\
JANE Q. MCDONALD, CPA
12 Elm Street, Columbus, OH 43214
(614) 555-0100 | jane@example.com

OBJECTIVE: A senior accounting position with a manufacturer.

WORK HISTORY

KESSEL RIDGE PACKAGING, Columbus, OH                    2018 - Present
  Senior Accountant                                 Jan. 2021 - Present
    o Cut the close from 9 to 6 working days by moving freight accruals into
      the week before period end
    o Own 34 reconciliations
  Staff Accountant                             March 2018 - December 2020
    o Posted journal entries

BUCKHORN TOOL & STAMPING, Dublin, OH                        2014 - 2018
  Accounts Payable Clerk
    o Paid 600 invoices a month

VOLUNTEERING
Treasurer, Marion Food Bank, since 2019

EDUCATION
  Scioto Valley University, Columbus, OH
  BSBA, Accounting, 2014. GPA 3.7/4.0

AWARDS
Closer of the Year 2022

COACHING PHILOSOPHY
Listen first.

HOBBIES
Rowing
"""


def _read(text: str) -> ResumeReading:
    return read_text_resume(text.encode(), document="cv.txt")


def _parts(value: object) -> Iterator[tuple[str, object]]:
    if attrs.has(type(value)):
        for each in attrs.fields(type(value)):  # type: ignore[arg-type]
            yield each.name, getattr(value, each.name)


def _facts(value: object) -> object:
    """Everything in *value* but the places it was read from, and the country no text gives as a code."""
    if isinstance(value, tuple):
        return tuple(map(_facts, value))
    parts = [_facts(part) for name, part in _parts(value) if name not in ("evidence", "country")]
    return parts or value


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("path", _EXAMPLES, ids=lambda path: path.parent.name)
def test_a_resume_written_down_in_any_layout_reads_back_the_same(path: Path, layout: str) -> None:
    candidate = read_json_resume(path).candidate
    reading = read_text_resume(LAYOUTS[layout](candidate).encode(), document=layout)
    assert _facts(reading.candidate) == _facts(candidate)
    assert reading.unread == ()


@pytest.mark.parametrize("layout", ["one line.txt", "three lines.txt", "columns.txt"])
@pytest.mark.parametrize("path", _EXAMPLES, ids=lambda path: path.parent.name)
def test_a_resume_drawn_on_pages_reads_back_the_same(path: Path, layout: str) -> None:
    candidate = read_json_resume(path).candidate
    lines = LAYOUTS[layout](candidate).splitlines()
    pages = [
        [
            words_at(40 + 4 * (len(line) - len(line.lstrip())), 760 - 12 * row, line.strip(), size=8)
            for row, line in enumerate(lines[start : start + 60])
            if line.strip()
        ]
        for start in range(0, len(lines), 60)
    ]
    reading = read_text_resume(make_pdf(*pages), document="cv.pdf")
    assert _facts(reading.candidate) == _facts(candidate)
    assert reading.unread == ()


@pytest.mark.parametrize("path", _EXAMPLES, ids=lambda path: path.parent.name)
def test_a_resume_written_in_word_reads_back_the_same(path: Path) -> None:
    candidate = read_json_resume(path).candidate
    lines = filter(str.strip, LAYOUTS["one line.txt"](candidate).splitlines())
    made = make_docx(*(("List Bullet", line[2:]) if line.startswith("- ") else line for line in lines))
    reading = read_text_resume(made, document="cv.docx")
    assert _facts(reading.candidate) == _facts(candidate)
    assert reading.unread == ()


def test_name_place_and_certificate_stand_in_the_contact_block() -> None:
    candidate = _read(_RESUME).candidate
    assert (candidate.name, candidate.place, candidate.country, candidate.email) == (
        "Jane Q. McDonald", "Columbus, OH", "US", "jane@example.com",
    )  # fmt: skip
    assert [each.name for each in candidate.certificates] == ["CPA"]


def test_roles_under_one_employer_share_it() -> None:
    assert [(each.title, each.organisation, str(each.start), each.is_current) for each in _positions(_RESUME)] == [
        ("Senior Accountant", "KESSEL RIDGE PACKAGING", "2021-01", True),
        ("Staff Accountant", "KESSEL RIDGE PACKAGING", "2018-03", False),
        ("Accounts Payable Clerk", "BUCKHORN TOOL & STAMPING", "2014", False),
        ("Treasurer", "Marion Food Bank", "2019", True),
    ]
    assert [each.is_volunteer for each in _positions(_RESUME)] == [False, False, False, True]


def _positions(text: str) -> tuple[Position, ...]:
    return _read(text).candidate.positions


def test_a_line_says_where_it_stands() -> None:
    line = _read(_RESUME).candidate.positions[0].highlights[0]
    assert str(line.evidence) == (
        'cv.txt: line 11: "Cut the close from 9 to 6 working days by moving freight accruals into the week before '
        'period end"'
    )


def test_what_is_not_read_is_said_with_its_lines() -> None:
    reading = _read(_RESUME)
    assert [str(each.place) for each in reading.unread] == ["cv.txt: line 31 to 32"]
    assert reading.unread[0].text == "COACHING PHILOSOPHY Listen first."
    assert [each.text for each in reading.unused] == ["Rowing"]


def test_a_summary_of_positions_is_no_summary() -> None:
    listed = "Ana Lima\n\nCareer summary\nClerk, Acme Ltd, 2015 - 2018\nCashier, Corner Shop Ltd, 2012 - 2015\n"
    candidate = _read(listed).candidate
    assert [each.organisation for each in candidate.positions] == ["Acme Ltd", "Corner Shop Ltd"]
    assert candidate.summary is None


def test_qualifications_without_a_school_are_the_summary() -> None:
    candidate = _read("Ana Lima\na@b.org\n\nQualifications\n- Ten years of close\n- Calm\n").candidate
    assert candidate.summary is not None
    assert candidate.summary.text == "Ten years of close; Calm"


def test_certificates_among_studies_are_certificates() -> None:
    text = "Ana Lima\n\nEducation\nBSc Accounting, Scioto University, 2016\nCertified Scrum Master May 2019\n"
    candidate = _read(text).candidate
    assert [each.name for each in candidate.certificates] == ["Certified Scrum Master"]
    assert len(candidate.education) == 1


def test_a_second_block_of_contact_details_adds_what_is_missing() -> None:
    candidate = _read("Ana Lima\n\nSkills\nExcel\n\nContact\nana@example.com\n").candidate
    assert (candidate.name, candidate.email) == ("Ana Lima", "ana@example.com")


def test_programming_languages_among_skills_stay_skills() -> None:
    assert _read("Ana Lima\n\nSkills\nLanguages: Python\n").candidate.skills[0].keywords == ("Python",)


def test_a_list_of_skills_may_hold_languages_certificates_and_hobbies() -> None:
    text = "Ana Lima\n\nSkills\nTools: Excel\nLanguages: Irish (school)\nCertifications: CPA, CMA\nInterests: rowing\n"
    reading = _read(text)
    assert [each.name for each in reading.candidate.skills] == ["Tools"]
    assert [each.name for each in reading.candidate.languages] == ["Irish"]
    assert [each.name for each in reading.candidate.certificates] == ["CPA", "CMA"]
    assert [each.text for each in reading.unused] == ["Interests: rowing"]


def test_programming_languages_are_skills() -> None:
    candidate = _read("Ana Lima\n\nLanguages\nPython, SQL\n").candidate
    assert (candidate.languages, candidate.skills[0].keywords) == ((), ("Python", "SQL"))


def test_a_section_of_several_kinds_is_read_line_by_line() -> None:
    text = (
        "Ana Lima\n\nAdditional Information\nLanguages: Irish\nBSc Accounting, Scioto University, 2016\n"
        "English and Spanish\nTools: Excel, SQL\nOpen to travel\n"
    )
    candidate = _read(text).candidate
    assert [each.name for each in candidate.languages] == ["Irish", "English", "Spanish"]
    assert [each.name for each in candidate.skills] == ["Tools"]
    assert candidate.education[0].institution == "Scioto University"
    alone = _read("Ana Lima\n\nSkills\nExcel\n\nAdditional Information\nOpen to travel\n")
    assert [each.text for each in alone.unread] == ["Open to travel"]


def test_pages_of_a_pdf_are_named() -> None:
    first = [
        words_at(50, 740, "Ana Lima", size=18),
        words_at(50, 700, "EXPERIENCE"),
        words_at(50, 680, "Clerk, Acme Ltd"),
    ]
    second = [words_at(50, 740, "2019 - 2021"), words_at(50, 720, "• Paid invoices")]
    position = read_text_resume(make_pdf(first, second), document="cv.pdf").candidate.positions[0]
    assert (position.title, position.organisation) == ("Clerk", "Acme Ltd")
    assert position.highlights[0].evidence.path == "page 2, line 2"


def test_list_paragraphs_of_word_are_bullets() -> None:
    made = make_docx(
        ("Title", "Ana Lima"),
        ("Heading 1", "Experience"),
        "Clerk, Acme Ltd\t2019 – 2021",
        ("List Bullet", "Paid invoices"),
    )
    position = read_text_resume(made, document="cv.docx").candidate.positions[0]
    assert [line.text for line in position.highlights] == ["Paid invoices"]
    assert position.highlights[0].evidence.path == "line 4"


@pytest.mark.parametrize("text", ["", "\n \n", "---\n***\n", "\u200b\x00"])
def test_nothing_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"cv\.txt: has no words"):
        _read(text)


@pytest.mark.parametrize("text", ["Hello", "word " * 500, "שלום עולם", "🙂🙂 a", "Ana Lima\na street", "中文 简历"])
def test_a_text_without_sections_is_said_to_have_none(text: str) -> None:
    reading = _read(text)
    assert reading.candidate.positions == ()
    assert "head the sections with words such as Experience" in reading.unread[0].remedy


_FRAGMENTS = st.sampled_from(
    """Experience|EDUCATION|## Skills|**Projects**|Languages:|Certifications|Interests|Summary|Unknown heading
    Additional|Clerk, Acme Ltd, 2019 - 2021|Acme Ltd|Senior Accountant|Jan 2019 – Present|- Paid invoices
    * Cut the close to 6 days|o Led|1. First|Tools: Excel, SQL|English (native)|BSc Accounting|Scioto University
    2012 - 2016|GPA 3.7|CPA, 2017|ana@example.com|Columbus, OH|(614) 555-0100|Ana Lima
    a wrapped line that goes on and|on here.|A sentence ends.|---|===|https://example.org|Responsibilities:
    Project name|2020 - 2018|<b>bold</b>|[x](http://y.z)|Dates: 2019|Relevant coursework: audit|Minor: French
    Major: Tax|EXPERIENCE: ten years|Skills: Excel|Name: Bo Li|é|مرحبا""".replace("\n    ", "|").split("|")
)
_DOCUMENTS = st.lists(st.one_of(_FRAGMENTS, st.just(""), st.text(max_size=40)), max_size=40).map("\n".join)


def _said(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for each in value if isinstance(value, tuple) else [part for _, part in _parts(value)]:
        yield from _said(each)


@settings(max_examples=300, deadline=None)
@given(_DOCUMENTS)
def test_every_line_ends_up_in_the_candidate_or_in_a_finding(text: str) -> None:
    try:
        reading = _read(f"Ana Lima\n\nSkills\nExcel\n{text}")
    except InputError:
        return
    if len(reading.unread) > 200:
        return
    said = " ".join(_said((reading.candidate, reading.unread, reading.unused))).lower()
    for line in text.splitlines():
        words = (
            re.findall(r"[a-z]{3,}", line.lower()) if line.isascii() and "<" not in line and "](" not in line else []
        )
        if words and heading_kind(line.strip("#* ")) is None and not re.search(r"[^\w\s.,:;()/|@+–-]", line):
            assert any(word in said for word in words), line


@settings(max_examples=200, deadline=None)
@given(_DOCUMENTS)
def test_the_same_text_reads_the_same_and_never_breaks(text: str) -> None:
    def outcome() -> object:
        try:
            return _read(text)
        except InputError as error:
            return str(error)

    assert outcome() == outcome()


_JOB = (
    "KESSEL {0}, Columbus, OH  2018 - 2020\n  Accountant   Jan. 2019 - 2020\n    o Cut the close from 9\n      to 6\n\n"
)


@pytest.mark.parametrize(
    "shape",
    [
        lambda n: "EXPERIENCE\n\n" + "".join(_JOB.format(number) for number in range(n // 20)),
        lambda n: "EXPERIENCE\n" + "Senior Accountant at Acme Ltd in 2019 and on " * (n // 9),
        lambda n: "EDUCATION\nBSc Tax, X University, 2019\n" * (n // 6),
        lambda n: "SKILLS\n" + "Excel, SQL; (Word\n" * (n // 3),
        lambda n: "EXPERIENCE\nClerk, Acme Ltd, 2019 - 2020\n" + ">" * n * 5,
        lambda n: "EXPERIENCE\nClerk, Acme Ltd, 2019 - 2020\n" + "a\n" * n,
    ],
    ids=["positions", "one line", "studies", "skills", "marks", "short lines"],
)
def test_time_grows_with_the_length(shape: object) -> None:
    def seconds(words: int) -> float:
        text = f"Ana Lima\n\n{shape(words)}".encode()  # type: ignore[operator]
        start = time.perf_counter()
        read_text_resume(text)
        return time.perf_counter() - start

    seconds(500)
    small = min(seconds(5_000) for _ in range(2))
    assert seconds(40_000) < 8 * small * 4 + 0.5


def test_two_hundred_thousand_words_are_read() -> None:
    text = "Ana Lima\n\nEXPERIENCE\nClerk, Acme Ltd, 2019 - 2021\n" + "- word word word word\n" * 40_000
    assert len(_read(text).candidate.positions[0].highlights) == 40_000
