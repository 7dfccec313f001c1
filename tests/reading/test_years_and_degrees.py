import pytest

from second_interview.content import load_catalog
from second_interview.model import Candidate, Evidence, JobPosting, Requirement, RequirementMatch, Standing
from second_interview.reading.requirements import match_requirements
from tests.reading.paper_factory import TODAY, make_candidate, make_position, match_one

CATALOG = load_catalog()
HERE = Evidence(document="posting.txt")
ADMIN = make_candidate(
    make_position("Systems Administrator", "Fernhill College", "2016-01", "", "Ran mail for 6,000 accounts")
)
PARTNER = make_candidate(make_position("Finance Business Partner", "Brook Foods", "2016-01", "", "Ran the budget"))
COOK = make_candidate(make_position("Head Cook", "Brook House", "2016-01", "", "Ran the kitchen"))


def match(text: str, candidate: Candidate, *, title: str, known: bool = True) -> RequirementMatch:
    posting = JobPosting(
        title=title, requirements=(Requirement(text=text, is_must=True, evidence=HERE),), evidence=HERE
    )
    return match_requirements(posting, candidate, today=TODAY, catalog=CATALOG if known else None)[0]


@pytest.mark.parametrize(
    ("candidate", "standing"),
    [(ADMIN, Standing.SHOWN), (PARTNER, Standing.NOT_SHOWN), (COOK, Standing.PARTLY)],
)
def test_a_similar_role_is_told_by_the_family_of_the_titles(candidate: Candidate, standing: Standing) -> None:
    found = match("At least 3 years of experience in a similar role", candidate, title="IT Support Officer")
    assert found.standing is standing


def test_a_similar_role_needs_the_title_or_the_catalogue() -> None:
    text = "3 years of experience in a similar role"
    assert match(text, ADMIN, title="IT Support Officer", known=False).standing is Standing.PARTLY
    assert match(text, ADMIN, title="Systems Administrator", known=False).standing is Standing.SHOWN


def test_relevant_years_are_years_in_the_same_area() -> None:
    text = "6 plus years of relevant experience"
    assert match(text, PARTNER, title="Accounting Manager").standing is Standing.SHOWN
    assert match(text, ADMIN, title="Accounting Manager").standing is Standing.PARTLY
    assert match(text, ADMIN, title="Accounting Manager", known=False).standing is Standing.SHOWN


def test_years_in_a_field_that_no_line_speaks_of_are_not_shown() -> None:
    found = match("Two years of forklift operating experience", PARTNER, title="Forklift Operator")
    assert (found.standing, found.missing) == (
        Standing.NOT_SHOWN,
        ("Two years of forklift operating experience",),
    )


def test_a_word_in_the_lines_of_another_trade_is_an_accident() -> None:
    found = match("Five years of accounting experience", ADMIN, title="Senior Accountant")
    assert found.standing is Standing.NOT_SHOWN


def test_work_without_dates_is_not_called_foreign() -> None:
    undated = make_candidate(make_position("Head Cook", "Brook House", ""))
    found = match("Five years of accounting experience", undated, title="Senior Accountant")
    assert found.standing is Standing.PARTLY


@pytest.mark.parametrize(
    ("study", "text", "standing"),
    [
        (
            ("Bachelor of Science", "Computer Science", "2016"),
            "Degree in Information Technology or related field",
            "shown",
        ),
        (("Bachelor of Science", "Accounting", "2016"), "Bachelor's degree in Computer Science or related", "partly"),
        (("Associate of Applied Science", "Business", "2014"), "Bachelor's degree in Business", "partly"),
        (("Associate of Applied Science", "Nursing", "2014"), "Bachelor's degree in Business", "not_shown"),
        (("BSc", "Economics", "2014"), "High school diploma", "shown"),
        (("BSc", "Economics", "2014"), "Uganda Certificate of Education", "partly"),
    ],
)
def test_a_degree_is_judged_by_level_and_subject(study: tuple[str, str, str], text: str, standing: str) -> None:
    assert match_one(text, make_candidate(education=(study,))).standing.value == standing


def test_the_subject_of_a_degree_is_no_demand_of_its_own() -> None:
    candidate = make_candidate(education=(("BSc", "Computer Science", "2016"),))
    found = match_one("Bachelor's degree in Computer Science, Information Systems or related fields", candidate)
    assert (found.standing, found.missing) == (Standing.SHOWN, ())
