from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from second_interview.errors import InputError
from second_interview.intake import read_job_posting
from second_interview.model import JobPosting

_DATA = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Senior Accountant",
    "hiringOrganization": {"name": "Harbor & Pine Foods"},
    "description": "<p>What you'll do:</p><ul><li>Own the month-end close</li></ul><p>Requirements:</p><ul>"
    "<li>CPA required</li><li>NetSuite is a plus</li></ul><p>This role is hybrid, three days in the office.</p>",
    "baseSalary": {"currency": "USD", "value": {"minValue": 95000, "maxValue": 110000, "unitText": "YEAR"}},
    "jobLocation": {"address": {"addressLocality": "Columbus", "addressRegion": "OH", "addressCountry": "US"}},
    "qualifications": ["CPA required", "Five years of general ledger work"],
    "datePosted": "2026-11-02",
}
_TEXT = """Senior Accountant
Harbor & Pine Foods Inc.

Location: Dublin, Ireland
Job type: Full-time
Posted: 2 November 2026
Closing date: 1 December 2026

Responsibilities:
- Own the month-end close
- Reconcile inventory every month

Requirements:
- CPA or ACA
- Five years of experience with NetSuite
- Power BI is a plus

Salary: €70,000 - €80,000 a year
"""


def _page(*blocks: object, body: str = "<h1>Elsewhere</h1>") -> bytes:
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(block)}</script>' for block in blocks)
    return f"<!doctype html><html><head><title>Job</title>{scripts}</head><body>{body}</body></html>".encode()


def _facts(posting: JobPosting) -> tuple[str, str, str, str, str]:
    return posting.title, posting.employer, posting.place, posting.country, str(posting.pay)


def test_json_ld_in_a_page_is_read() -> None:
    posting = read_job_posting(_page({"@type": "WebSite"}, _DATA), document="posting.html")
    assert _facts(posting) == (
        "Senior Accountant",
        "Harbor & Pine Foods",
        "Columbus, OH",
        "US",
        "$95,000 to $110,000 a year",
    )
    assert [(each.text, each.is_must) for each in posting.requirements] == [
        ("CPA required", True), ("Five years of general ledger work", True), ("NetSuite is a plus", False),
    ]  # fmt: skip
    assert [line.text for line in posting.responsibilities] == ["Own the month-end close"]
    assert posting.workplace is not None
    assert "hybrid" in posting.workplace.text
    assert posting.posted_on == date(2026, 11, 2)


def test_json_ld_alone_is_read_from_file_text_and_data(tmp_path: Path) -> None:
    (tmp_path / "posting.json").write_text(json.dumps({"@graph": [_DATA]}))
    expected = _facts(read_job_posting(_DATA))
    assert _facts(read_job_posting(tmp_path / "posting.json")) == expected
    assert _facts(read_job_posting(json.dumps([_DATA]))) == expected


def test_the_posting_with_the_most_text_is_the_one_of_the_page() -> None:
    posting = read_job_posting(_page([{"@type": "JobPosting", "title": "Similar job"}, _DATA]))
    assert posting.title == "Senior Accountant"


def test_a_broken_script_leaves_the_visible_text() -> None:
    page = b'<html><script type="application/ld+json">{"</script><h1>Clerk</h1><p>Must have SQL experience</p></html>'
    posting = read_job_posting(page)
    assert (posting.title, posting.requirements[0].text) == ("Clerk", "Must have SQL experience")


def test_plain_text_is_read() -> None:
    posting = read_job_posting(_TEXT, document="posting.txt")
    assert _facts(posting) == (
        "Senior Accountant",
        "Harbor & Pine Foods Inc.",
        "Dublin, Ireland",
        "IE",
        "€70,000 to €80,000 a year",
    )
    assert [(each.text, each.is_must) for each in posting.requirements] == [
        ("CPA or ACA", True), ("Five years of experience with NetSuite", True), ("Power BI is a plus", False),
    ]  # fmt: skip
    assert [line.text for line in posting.responsibilities] == [
        "Own the month-end close",
        "Reconcile inventory every month",
    ]
    assert (posting.employment_type, posting.posted_on, posting.closes_on) == (
        "Full-time",
        date(2026, 11, 2),
        date(2026, 12, 1),
    )
    assert posting.pay_line is not None
    assert posting.pay_line.evidence.path == "line 18"


def test_markdown_with_front_matter_is_read() -> None:
    posting = read_job_posting(
        "---\ntitle: Clerk\ncompany: Acme\n---\n\n## Requirements\n\n* SQL required\n", document="posting.md"
    )
    assert (posting.title, posting.employer, posting.requirements[0].evidence.path) == ("Clerk", "Acme", "line 8")


def test_microdata_is_read() -> None:
    page = (
        '<div itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">Clerk</h2>'
        '<span itemprop="hiringOrganization" itemscope><b itemprop="name">Acme</b> seeks a clerk</span>'
        '<ul itemprop="skills"><li>SQL</li><li>Excel</li></ul>'
        '<i itemprop="salaryCurrency">USD</i><i itemprop="baseSalary">60000</i></div>'
    )
    posting = read_job_posting(page)
    assert _facts(posting) == ("Clerk", "Acme", "", "", "$60,000 a year")
    assert [each.text for each in posting.requirements] == ["SQL", "Excel"]


def test_what_stands_under_desired_on_the_page_is_no_must() -> None:
    page = (
        '<h2 itemprop="title">Clerk</h2><p><strong>Desired skills:</strong></p>'
        '<ul itemprop="skills"><li>Experience with SQL</li></ul>'
    )
    assert [each.is_must for each in read_job_posting(page).requirements] == [False]


def test_html_without_data_keeps_the_lines_of_the_source() -> None:
    posting = read_job_posting(
        b"<html>\n<h1>Clerk</h1>\n<h2>Requirements</h2>\n<ul>\n<li>SQL required</li></ul></html>"
    )
    assert [(line.text, line.evidence.path) for line in posting.lines] == [
        ("Clerk", "line 2"), ("Requirements", "line 3"), ("SQL required", "line 5"),
    ]  # fmt: skip


def test_three_words_are_a_posting() -> None:
    posting = read_job_posting(b"Senior Accountant wanted")
    assert posting.title == "Senior Accountant wanted"
    assert posting.requirements == ()


def test_text_that_only_looks_like_json_is_text() -> None:
    assert read_job_posting(b"{Senior} Accountant").title


@pytest.mark.parametrize("source", [{}, {"@type": "Recipe"}, {"a": {"b": "c"}}])
def test_data_without_a_posting_is_refused(source: dict[str, object]) -> None:
    with pytest.raises(InputError, match="holds no job posting"):
        read_job_posting(source)


def test_every_requirement_and_line_has_its_words_as_evidence() -> None:
    posting = read_job_posting(_TEXT)
    for each in posting.requirements:
        assert each.text in each.evidence.quote


def test_headings_of_the_description_tell_must_from_nice() -> None:
    description = (
        "<h3>What you must have</h3><ul><li>Strong Excel</li></ul><p><b>Nice to have</b></p><ul><li>Some SQL</li></ul>"
    )
    posting = read_job_posting({"@type": "JobPosting", "title": "Clerk", "description": description})
    assert [(each.text, each.is_must) for each in posting.requirements] == [("Strong Excel", True), ("Some SQL", False)]
    assert [line.text for line in posting.lines] == ["What you must have", "Strong Excel", "Nice to have", "Some SQL"]


def test_the_page_is_read_where_the_description_asks_for_nothing() -> None:
    data = {"@type": "JobPosting", "title": "Clerk", "description": "A fine job."}
    posting = read_job_posting(
        _page(data, body="<h2>Requirements</h2><ul><li>Three years of experience with SQL</li></ul>")
    )
    assert [each.text for each in posting.requirements] == ["Three years of experience with SQL"]


def test_a_heading_about_the_workplace_is_not_what_is_said_about_it() -> None:
    text = (
        "Clerk\n\n* a\n* b\n* c\n\nRemote policy\n\nA hybrid role with three days a week in our Akron office, all year."
    )
    posting = read_job_posting(text)
    assert posting.workplace is not None
    assert "three days" in posting.workplace.text


def test_an_empty_description_leaves_the_title_alone() -> None:
    posting = read_job_posting({"@type": "JobPosting", "title": "Clerk", "description": [" "]})
    assert (posting.title, posting.lines) == ("Clerk", ())


def test_a_description_of_plain_text_keeps_its_lines() -> None:
    posting = read_job_posting({"@type": "JobPosting", "title": "Clerk", "description": "One thing\nAnother thing"})
    assert [line.evidence.path for line in posting.lines] == [
        "JobPosting.description line 1",
        "JobPosting.description line 2",
    ]


def test_a_remote_line_near_the_top_is_the_workplace_and_the_place() -> None:
    text = (
        "Clerk\nAcme\nRemote (United States)\n\n* a\n* b\n* c\n\nRemote policy\n\n"
        + "We trust each other and talk a lot. " * 3
    )
    posting = read_job_posting(text)
    assert posting.workplace is not None
    assert (posting.workplace.text, posting.place, posting.country) == ("Remote (United States)",) * 2 + ("US",)


def test_what_is_said_about_the_office_outranks_its_heading() -> None:
    text = (
        "Clerk\nAcme\n\n* a\n* b\n* c\n\nOur hybrid work policy\n\n"
        + "We work three days a week in the office in Akron. " * 2
    )
    posting = read_job_posting(text)
    assert posting.workplace is not None
    assert "three days" in posting.workplace.text


def test_an_empty_description_of_data_is_no_line() -> None:
    assert read_job_posting({"@type": "JobPosting", "title": "Clerk", "description": "  "}).lines == ()


def test_boss_team_and_way_to_the_offer_are_read_with_their_places() -> None:
    posting = read_job_posting(
        "Senior Accountant\n\nYou report to the Controller in a team of five.\n\nHow we hire\n\nTwo calls, then an "
        "Excel test.\n"
    )
    assert posting.reports_to is not None
    assert posting.team is not None
    assert (posting.reports_to.evidence.path, posting.team.text) == (
        "line 3",
        "You report to the Controller in a team of five.",
    )
    assert [hint.kind.value for hint in posting.process] == ["exercise", "rounds"]


def test_the_boss_may_stand_in_the_data_while_the_page_asks() -> None:
    posting = read_job_posting(
        '<html><script type="application/ld+json">{"@type": "JobPosting", "title": "Accountant", "description": '
        '"You report to the Controller."}</script><body><h2>Requirements</h2><ul><li>CPA</li></ul></body></html>'
    )
    assert posting.reports_to is not None
    assert posting.reports_to.evidence.path.startswith("JobPosting.description")
    assert [one.text for one in posting.requirements] == ["CPA"]
