from __future__ import annotations

import pytest

from second_interview.intake.paper_text import text_lines
from second_interview.intake.resume_headings import SectionKind, heading_kind, split_sections


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("EXPERIENCE", SectionKind.WORK),
        ("Employment History:", SectionKind.WORK),
        ("W O R K  E X P E R I E N C E", SectionKind.WORK),
        ("Experience — 15.2 years total", SectionKind.WORK),
        ("Work Experience (selected)", SectionKind.WORK),
        ("Accounting Experience", SectionKind.WORK),
        ("Volunteer Experience & Service", None),
        ("Volunteer Experience", SectionKind.VOLUNTEER),
        ("Volunteering Experience", SectionKind.VOLUNTEER),
        ("Volunteer accounting experience", SectionKind.VOLUNTEER),
        ("II. Education", SectionKind.EDUCATION),
        ("1. Skills", SectionKind.SKILLS),
        ("Tools/Technologies", SectionKind.SKILLS),
        ("Skills & Tools", SectionKind.SKILLS),
        ("🛠️ Core Competencies", SectionKind.SKILLS),
        ("Licenses & Certifications", SectionKind.CERTIFICATES),
        ("Language Skills", SectionKind.LANGUAGES),
        ("Publications", SectionKind.PROJECTS),
        ("Résumé", SectionKind.CONTACT),
        ("Customer Experience", None),
        ("S A M P L E", None),
        ("Closed the books.", None),
        ("Acme Ltd", None),
        ("a" * 130, None),
        ("", None),
    ],
)
def test_a_heading_is_known_in_many_words(text: str, kind: SectionKind | None) -> None:
    assert heading_kind(text) is kind


def _sections(text: str) -> list[tuple[str, list[str]]]:
    return [(section.kind.value, [line.said for line in section.lines]) for section in split_sections(text_lines(text))]


def test_a_deeper_heading_stays_inside_its_section() -> None:
    text = "# Ana\n## Skills\n### Languages\nSQL\n## Experience\n### Acme\n#### Projects\n- Ledger\n## Education\nBSc"
    assert [kind for kind, _ in _sections(text)] == ["contact", "skills", "work", "education"]


def test_a_first_heading_of_another_size_is_no_measure() -> None:
    assert [kind for kind, _ in _sections("# Summary\nCalm\n## Experience\nAcme\n## Education\nBSc")] == [
        "summary", "work", "education",
    ]  # fmt: skip


def test_a_word_that_also_heads_a_part_of_an_entry_needs_the_mark_of_a_section() -> None:
    text = "Ana\n\nEXPERIENCE\nClerk, Acme, 2019 - 2020\n\nAchievements\n- Paid\n\nACHIEVEMENTS\n- Closer of the year"
    assert [kind for kind, _ in _sections(text)] == ["contact", "work", "projects"]


def test_an_unknown_heading_marked_like_the_others_begins_a_section() -> None:
    text = "Ana\n\nSKILLS\nExcel\n\nCOACHING PHILOSOPHY\nListen\n\nEDUCATION\nBSc"
    assert [kind for kind, _ in _sections(text)] == ["contact", "skills", "unknown", "education"]
    assert [kind for kind, _ in _sections("**Skills**\nExcel\n\n**Philosophy**\nListen\n**tight**\nx")] == [
        "skills", "unknown",
    ]  # fmt: skip
    assert [kind for kind, _ in _sections("EXPERIENCE\nClerk, Acme, 2019\n\nPHILOSOPHY\nListen\nwell\nalways")] == [
        "work", "unknown",
    ]  # fmt: skip
    assert [kind for kind, _ in _sections("## Projects\n## Ledger\nBooks\nwell\n## Experience\n## Philosophy\nx")] == [
        "projects", "work", "unknown",
    ]  # fmt: skip


def test_an_employer_in_capitals_or_as_a_heading_is_no_section() -> None:
    assert len(_sections("EXPERIENCE\n\nACME LTD\nClerk\n2019 - 2021\n- Paid")) == 1
    assert len(_sections("## Experience\n## Acme\n**Clerk** (2019 - 2021)\n- Paid")) == 1
    assert len(_sections("SKILLS\n\nSQL 2019\nEXCEL")) == 1


def test_a_label_before_words_is_a_section_of_one_line_where_no_entry_is_open() -> None:
    assert _sections("Ana\n\nSkills: Excel, SQL\n\nObjective: To close.") == [
        ("contact", ["Ana"]), ("skills", ["Skills: Excel, SQL"]), ("summary", ["Objective: To close."]),
    ]  # fmt: skip
    open_entry = "EXPERIENCE\nClerk, Acme, 2019\nSkills: Excel\n\nEDUCATION: BSc, X College"
    assert [kind for kind, _ in _sections(open_entry)] == [
        "work", "education",
    ]  # fmt: skip
    assert len(_sections("SKILLS\nLanguages: SQL\n- Skills: Excel")) == 1
    assert len(_sections("SKILLS\nExcel\n\nExperience: ten years")) == 1


def test_a_bullet_or_a_contact_word_at_the_top_is_no_heading() -> None:
    assert len(_sections("Resume\nAna\n- Skills\n- Education")) == 1
    assert [kind for kind, _ in _sections("Ana\nContact\na@b.org\n\nSkills\nExcel")] == ["contact", "contact", "skills"]
    assert len(_sections("SKILLS\nExcel\n1. Education\n")) == 1
    assert [kind for kind, _ in _sections("Ana\n\nSkills\nExcel\n1. Education\nBSc\n")] == [
        "contact",
        "skills",
        "education",
    ]
