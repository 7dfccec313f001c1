import pytest

from second_interview.reading.posting_text import PostingReading, read_posting_text
from tests.reading.paper_factory import make_line

BULLETS = """# Senior Accountant
Company: Acme Foods
Location: Leeds (hybrid, two days a week in the office)
Salary: £48,000 - £54,000

## About us
We have 20 years of experience in sauces.

## What you'll do
- Own the close
- Prepare the flux commentary

## What you'll bring
- ACCA or CIMA
- Five years in industry

## Nice to have
- Power BI

## Benefits
- 25 days of holiday

We are an equal opportunity employer."""
PROSE = """We make sauces. You will reconcile 60 accounts each month. You have a degree in accounting and five years of
experience. NetSuite is required; Power Query is a plus. Our firm has won awards for excellent knowledge of food."""


def read(text: str) -> PostingReading:
    return read_posting_text([make_line(line) for line in text.splitlines() if line.strip()])


def test_headings_part_musts_from_wishes() -> None:
    found = [(one.text, one.is_must) for one in read(BULLETS).requirements]
    assert found == [("ACCA or CIMA", True), ("Five years in industry", True), ("Power BI", False)]


def test_duties_are_read_apart() -> None:
    assert [line.text for line in read(BULLETS).responsibilities] == [
        "- Own the close",
        "- Prepare the flux commentary",
    ]


def test_labelled_facts_are_read() -> None:
    reading = read(BULLETS)
    assert (reading.title, reading.employer) == ("Senior Accountant", "Acme Foods")
    assert reading.workplace is not None
    assert "hybrid" in reading.workplace.text
    assert reading.pay_line is not None
    assert "54,000" in reading.pay_line.text


def test_prose_without_headings_is_read() -> None:
    found = [(one.text, one.is_must) for one in read(PROSE.replace("\n", " ")).requirements]
    assert found == [
        ("You have a degree in accounting and five years of experience.", True),
        ("NetSuite is required", True),
        ("Power Query is a plus.", False),
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("CPA required; MBA preferred", [("CPA required", True), ("MBA preferred", False)]),
        ("Degree required (a master's is a bonus)", [("Degree required", True), ("a master's is a bonus", False)]),
        (
            "Experience in retail, biotech or food is desirable",
            [("Experience in retail, biotech or food is desirable", False)],
        ),
    ],
)
def test_one_line_with_two_weights_is_parted(text: str, parts: list[tuple[str, bool]]) -> None:
    assert [(one.text, one.is_must) for one in read("Requirements\n" + text).requirements] == parts


def test_a_requirement_that_begins_like_a_heading_is_no_heading() -> None:
    reading = read("ESSENTIAL\nExperience of SAP or Oracle\nDESIRABLE\nFrench")
    assert [one.text for one in reading.requirements] == ["Experience of SAP or Oracle", "French"]


def test_evidence_points_to_the_line() -> None:
    assert read(PROSE).requirements[0].evidence.document == "resume.json"


@pytest.mark.parametrize(
    "text", ["", "x", "three short words", "日本語" * 500, "\x00\u200b", "-" * 5_000, "a: " * 5_000]
)
def test_strange_postings_give_nothing_that_does_not_stand_in_them(text: str) -> None:
    found = read(text)
    assert all(one.text in text for one in found.requirements)
    assert all(one.text in text for one in found.responsibilities)


@pytest.mark.parametrize(
    "said",
    [
        "We close for Christmas from 24 December to 2 January.",
        "Our clients include property groups.",
        "Closing date: 6 November 2026",
        "No agencies please.",
    ],
)
def test_the_company_speaking_of_itself_asks_for_nothing(said: str) -> None:
    reading = read_posting_text([make_line("Requirements"), make_line("- CPA"), make_line(said)])
    assert [one.text for one in reading.requirements] == ["CPA"]


@pytest.mark.parametrize("said", ["We need five years in audit.", "Our ideal candidate has run a close."])
def test_the_company_asking_is_a_requirement(said: str) -> None:
    reading = read_posting_text([make_line("Requirements"), make_line(said)])
    assert [one.text for one in reading.requirements] == [said]
