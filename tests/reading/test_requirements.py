import attrs
import pytest

from second_interview.model import Candidate, Evidence, JobPosting, Language, Standing
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
def test_strange_demands_are_met_and_quoted_as_they_are(text: str) -> None:
    match = match_one(text, make_candidate(make_position("A", "X", "2020", "", text), summary=text, letter=text))
    assert match.requirement.text == text
    assert all(text in shown.text or "X" in shown.text for shown in match.shown_by)


def _judged(text: str, candidate: Candidate) -> tuple[Standing, tuple[str, ...]]:
    match = match_one(text, candidate)
    return match.standing, match.missing


AUDITOR = attrs.evolve(
    make_candidate(
        make_position("Internal Auditor", "Velthoven Retail", "2021-04", "", "Built a purchase-to-pay test in ACL"),
        make_position("Division Controller", "Harlow Gear", "2013-01", "2021-03", "Two plants, team of seven"),
        summary="Manufacturing controller, 13 years, the last eight in plants that make heavy things.",
        certificates=(("Certified Internal Auditor (CIA)", ""),),
    ),
    languages=(Language(name="Dutch", fluency="B1", evidence=Evidence(document="cv.json")),),
)


def test_a_language_below_the_level_is_partly_shown() -> None:
    assert _judged("Dutch at B2 or better", AUDITOR) == (Standing.PARTLY, ("Dutch B2",))


@pytest.mark.parametrize("text", ["Dutch at A2 or better", "Dutch (B1)", "Good Dutch"])
def test_a_language_at_the_level_is_shown(text: str) -> None:
    assert _judged(text, AUDITOR) == (Standing.SHOWN, ())


def test_a_smaller_team_than_asked_is_partly_shown() -> None:
    assert _judged("Experience managing a team of at least eight", AUDITOR) == (
        Standing.PARTLY,
        ("team of at least eight",),
    )


def test_a_team_of_the_size_is_shown() -> None:
    assert "team of at least seven" not in match_one("Experience managing a team of at least seven", AUDITOR).missing


@pytest.mark.parametrize("text", ["RA, RE, CIA or equivalent", "Data analytics (ACL, SQL or Python)"])
def test_one_member_of_an_or_list_is_enough(text: str) -> None:
    assert _judged(text, AUDITOR) == (Standing.SHOWN, ())


def test_no_member_of_an_or_list_is_not_enough() -> None:
    assert match_one("Data analytics (Arbutus, SQL or Python)", AUDITOR).standing is not Standing.SHOWN
    assert match_one("RE or CISA", AUDITOR).standing is Standing.NOT_SHOWN


def test_years_in_a_field_may_stand_in_the_summary() -> None:
    text = "10+ years of progressive accounting experience, at least 5 in manufacturing"
    assert _judged(text, AUDITOR) == (Standing.SHOWN, ())


def test_fewer_years_in_the_summary_are_not_enough() -> None:
    short = attrs.evolve(AUDITOR, summary=make_line("Controller, two years in manufacturing."))
    assert match_one("10+ years of accounting experience, at least 5 in manufacturing", short).standing is (
        Standing.PARTLY
    )


def test_sorts_of_tax_that_no_paper_has_are_named() -> None:
    tax = make_candidate(make_position("Tax Senior", "Pemberton Lowe", "2021-09", "", "Portfolio of 85 tax returns"))
    standing, missing = _judged("Capital gains tax and inheritance tax planning experience", tax)
    assert standing is not Standing.SHOWN
    assert missing == ("Capital gains tax", "inheritance tax")


def test_a_sort_of_tax_on_paper_is_shown() -> None:
    tax = make_candidate(make_position("Tax Senior", "Pemberton Lowe", "2021-09", "", "Computed capital gains"))
    assert match_one("Capital gains tax", tax).standing is Standing.SHOWN


def test_towns_and_holidays_are_no_names_to_look_for() -> None:
    assert match_one("Travel to Tulsa and Monterrey about 20%", AUDITOR).missing == ()
    assert match_one("You are able to work in Tulsa and over Christmas", AUDITOR).missing == ()
    assert "ZetaLedger" in match_one("You have experience in ZetaLedger", AUDITOR).missing
