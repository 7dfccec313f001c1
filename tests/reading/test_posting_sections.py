import pytest

from second_interview.reading.posting_sections import Section, sectioned
from tests.reading.paper_factory import make_line


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Required Knowledge, Skills, and Abilities", Section.MUST),
        ("**Qualifications:**", Section.MUST),
        ("PREFERRED QUALIFICATIONS", Section.NICE),
        ("Key Responsibilities", Section.DUTIES),
        ("How to apply", Section.SKIP),
        ("About Acme Foods", Section.SKIP),
        ("Job Description", Section.OPEN),
    ],
)
def test_a_heading_opens_its_section(heading: str, section: Section) -> None:
    lines = [make_line(heading), make_line("Something that follows the heading here")]
    assert [found for _, found in sectioned(lines)] == [section]


def test_text_after_a_heading_on_its_line_is_kept() -> None:
    assert [line.text for line, _ in sectioned([make_line("Requirements: CPA, five years")])] == ["CPA, five years"]


@pytest.mark.parametrize("heading", ["What you get", "What we give", "Closing date", "No agencies"])
def test_what_the_reader_gets_is_passed_over(heading: str) -> None:
    lines = [make_line("Requirements"), make_line(heading), make_line("Something that follows the heading here")]
    assert [found for _, found in sectioned(lines)] == [Section.SKIP]


def test_what_the_company_gets_is_not() -> None:
    lines = [make_line("What you bring"), make_line("Something that follows the heading here")]
    assert [found for _, found in sectioned(lines)] == [Section.MUST]
