import pytest

from second_interview.model import Evidence, JobPosting, Standing
from second_interview.reading.requirements import match_requirements
from tests.reading.paper_factory import TODAY, make_candidate, make_line, make_position, match_one

DOER = make_candidate(
    make_position(
        "Staff Accountant",
        "Kestrel Metals",
        "2018-03",
        "",
        "Closed the books in 6 working days",
        "Reconciled 45 accounts, incl. intercompany",
        "Moved us from QuickBooks to Sage 100",
    ),
    certificates=(("CPA (3 of 4 sections passed)", ""),),
    education=(("B.S.", "Accounting", "2018"),),
    skills=("Excel (XLOOKUP)", "Power Query"),
)


@pytest.mark.parametrize(
    "text",
    [
        "Bachelor's degree in accounting or related field",
        "5+ years of accounting experience",
        "Experience with month-end close",
        "Account reconciliations",
        "Strong Excel",
        "QuickBooks or Xero",
        "Xero, FreshBooks or similar",
        "A CPA, or good progress toward it",
        "Intercompany accounting",
    ],
)
def test_what_the_papers_carry_is_shown(text: str) -> None:
    match = match_one(text, DOER)
    assert (match.standing, match.missing) == (Standing.SHOWN, ())
    assert match.shown_by


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("NetSuite", "NetSuite"),
        ("Two or more years of hands-on work in NetSuite", "NetSuite"),
        ("MBA", "MBA"),
        ("CISA required", "CISA"),
        ("Fluent Dutch", "Dutch"),
        ("15+ years of accounting experience", "15+ years of accounting experience"),
        ("Transfer agent tool ZetaLedger, i.e. experience with ZetaLedger", "ZetaLedger"),
    ],
)
def test_a_named_thing_that_no_paper_has_is_not_shown(text: str, missing: str) -> None:
    match = match_one(text, DOER)
    assert match.standing is Standing.NOT_SHOWN
    assert missing in match.missing


def test_a_certificate_in_progress_is_partly_shown() -> None:
    assert match_one("CPA required", DOER).standing is Standing.PARTLY


def test_a_neighbour_is_named_beside_what_is_not_shown() -> None:
    assert [line.text for line in match_one("NetSuite", DOER).shown_by] == ["Moved us from QuickBooks to Sage 100"]


@pytest.mark.parametrize(
    "text",
    ["Strong communicator", "Self-starter who thrives on change", "Food or beverage background", "Must travel 10%"],
)
def test_soft_or_vague_demands_are_never_called_missing(text: str) -> None:
    match = match_one(text, DOER)
    assert (match.standing, match.missing) == (Standing.PARTLY, ())


def test_what_the_letter_denies_is_not_shown() -> None:
    candidate = make_candidate(letter="I have not used NetSuite. I moved our books to Xero in 2022.")
    assert match_one("NetSuite", candidate).standing is Standing.NOT_SHOWN
    assert match_one("Xero", candidate).standing is Standing.SHOWN


def test_an_audit_post_shows_public_accounting() -> None:
    candidate = make_candidate(make_position("Audit Associate", "Marsh Fennel LLP", "2015", "2018"))
    assert match_one("Public accounting background", candidate).standing is Standing.SHOWN


def test_leading_people_is_shown_by_a_line_and_not_by_a_claim() -> None:
    demand = "Line management of at least one person"
    led = make_candidate(make_position("A", "X", "2020", "", "Supervised two analysts"))
    claimed = make_candidate(make_position("A", "X", "2020"), summary="Built and led finance teams.")
    assert match_one(demand, led).standing is Standing.SHOWN
    assert match_one(demand, claimed).standing is Standing.PARTLY


def test_little_knowledge_shows_a_tool_partly() -> None:
    candidate = make_candidate(skills=("Python", "SQL (basic)"))
    assert match_one("SQL", candidate).standing is Standing.PARTLY
    assert match_one("Some SQL", candidate).standing is Standing.SHOWN


def test_years_without_dates_are_not_judged() -> None:
    match = match_one("5 years of experience", make_candidate(make_position("A", "X", "")))
    assert (match.standing, match.missing) == (Standing.PARTLY, ())


def test_a_posting_with_lines_only_is_read_for_its_demands() -> None:
    posting = JobPosting(lines=(make_line("You must have a CPA."),), evidence=Evidence(document="posting.txt"))
    assert [match.missing for match in match_requirements(posting, make_candidate(), today=TODAY)] == [("CPA",)]


@pytest.mark.parametrize(
    "text", ["日本語" * 100, "\x00x", "SAP or Oracle / " * 2_000, "5 years of " * 2_000, "()" * 2_000]
)
def test_strange_demands_are_met_without_an_exception(text: str) -> None:
    match_one(text, make_candidate(make_position("A", "X", "2020", "", text), summary=text, letter=text))
