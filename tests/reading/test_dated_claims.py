import pytest

from second_interview.content import load_catalog
from second_interview.model import Candidate, CareerFact, CareerFactKind
from second_interview.reading.career import read_career
from second_interview.reading.named_things import find_things_in_list
from tests.reading.paper_factory import TODAY, make_candidate, make_position

RELEASES = {"Snowflake": 2012, "Kubernetes": 2014}
TERMS = {"CISA": 36, "AWS certification": 36, "CPA": 36}


def facts(candidate: Candidate, kind: CareerFactKind) -> list[CareerFact]:
    found = read_career(candidate, today=TODAY, releases=RELEASES, terms=TERMS)
    return [fact for fact in found if fact.kind is kind]


def test_a_tool_in_a_job_that_ended_before_it_came_out_is_told_once() -> None:
    job = make_position("Analyst", "X", "2006", "2010", "Loaded Snowflake", "Tuned the Snowflake warehouse")
    (fact,) = facts(make_candidate(job), CareerFactKind.TOOL_BEFORE_RELEASE)
    assert (fact.named, fact.year, fact.before) == ("Snowflake", 2012, job)


@pytest.mark.parametrize("end", ["2012", "2016", ""])
def test_a_job_that_saw_the_year_of_release_may_name_the_tool(end: str) -> None:
    job = make_position("Analyst", "X", "2006", end, "Loaded Snowflake", "Ran Excel")
    assert facts(make_candidate(job), CareerFactKind.TOOL_BEFORE_RELEASE) == []


def test_more_years_with_a_tool_than_it_has_are_told() -> None:
    candidate = make_candidate(summary="Engineer with 15 years of Kubernetes and 10 years of Snowflake.")
    (fact,) = facts(candidate, CareerFactKind.TOOL_BEFORE_RELEASE)
    assert (fact.named, fact.before) == ("Kubernetes", None)


@pytest.mark.parametrize(
    ("name", "on"),
    [
        ("CISA", "2020-05"),
        ("AWS Certified Solutions Architect", "2021"),
        ("CISA, valid until 2025-06", ""),
        ("Security badge, expires Mar 2024", ""),
        ("CPA, expiry date: 06/2023", "2026-01"),
        ("Security badge, expires June 15, 2024", ""),
        ("Security badge, valid until 15 June 2024", ""),
        ("Security badge, valid through 06/15/2024", ""),
    ],
)
def test_a_certificate_past_its_term_draws_the_question_for_its_status(name: str, on: str) -> None:
    candidate = make_candidate(make_position(), certificates=((name, on),))
    (fact,) = facts(candidate, CareerFactKind.CERTIFICATE_STATUS)
    assert fact.lines[0].text == name


@pytest.mark.parametrize(
    ("name", "on"),
    [
        ("CISA", "2025-05"),
        ("CISA", "2023"),
        ("CISA", ""),
        ("CISA, valid until 2027", "2019"),
        ("CISA (renewed)", "2015"),
        ("CPA, inactive", "2010"),
        ("Diploma in pottery", "2001"),
        ("CISA, valid until 2027-13", ""),
        ("CISA, expires June 15, 2028", "2019"),
        ("CISA, valid until my retirement", "2019"),
    ],
)
def test_a_certificate_that_may_stand_is_left_alone(name: str, on: str) -> None:
    candidate = make_candidate(make_position(), certificates=((name, on),))
    assert facts(candidate, CareerFactKind.CERTIFICATE_STATUS) == []


def test_every_name_in_the_tables_is_one_that_reading_gives() -> None:
    catalog = load_catalog()
    names = [*(tool.name for tool in catalog.tool_releases), *(term.name for term in catalog.certificate_terms)]
    assert len(catalog.tool_releases) >= 60
    assert [name for name in names if name not in {m.thing.name for m in find_things_in_list(name)}] == []


def test_other_names_beside_the_tool_or_the_certificate_do_no_harm() -> None:
    job = make_position("Analyst", "X", "2006", "2010", "Under SOX and GAAP, loaded Snowflake")
    candidate = make_candidate(job, certificates=(("SOX course and CISA", "2015"),))
    assert len(facts(candidate, CareerFactKind.TOOL_BEFORE_RELEASE)) == 1
    assert len(facts(candidate, CareerFactKind.CERTIFICATE_STATUS)) == 1
