from __future__ import annotations

from datetime import date

import pytest

from second_interview.errors import InputError
from second_interview.intake.markup import PropertyText
from second_interview.intake.posting_data import PostedJob, find_postings, from_properties, read_posted_job


def _job(**fields: object) -> PostedJob:
    return read_posted_job({"@type": "JobPosting", **fields}, {}, "posting.html")


@pytest.mark.parametrize(
    "data",
    [
        {"@type": "JobPosting"},
        {"@type": ["Thing", "http://schema.org/JobPosting"]},
        [{"@type": "schema:JobPosting"}],
        {"@graph": [{"@type": "Organization"}, {"x": {"@type": "JobPosting"}}]},
    ],
)
def test_a_posting_is_found_wherever_it_stands(data: object) -> None:
    assert len(find_postings(data)[0]) == 1


def test_references_into_the_graph_are_followed() -> None:
    data = {"@graph": [{"@id": "#o", "name": "Acme"}, {"@type": "JobPosting", "hiringOrganization": {"@id": "#o"}}]}
    postings, nodes = find_postings(data)
    assert read_posted_job(postings[0], nodes, "p").employer == "Acme"


@pytest.mark.parametrize("value", ["Acme", {"name": "Acme"}, [{"name": "Acme"}], {"legalName": "Acme"}])
def test_the_employer_is_read_from_text_object_or_list(value: object) -> None:
    assert _job(hiringOrganization=value).employer == "Acme"


@pytest.mark.parametrize(
    ("value", "place", "country"),
    [
        ({"address": {"addressLocality": "Akron", "addressRegion": "OH", "addressCountry": "US"}}, "Akron, OH", "US"),
        ({"address": {"addressCountry": {"name": "Germany"}}}, "Germany", "DE"),
        ({"address": "1 Dock St, Columbus"}, "1 Dock St, Columbus", ""),
        ("Columbus", "Columbus", ""),
        ({"name": "Head office", "address": {}}, "Head office", ""),
        (
            [
                {"address": {"addressLocality": "Bonn", "addressCountry": "DE"}},
                {"address": {"addressLocality": "Graz", "addressCountry": "AT"}},
            ],
            "Bonn; Graz",
            "",
        ),
    ],
)  # fmt: skip
def test_places_are_read_from_every_usual_shape(value: object, place: str, country: str) -> None:
    job = _job(jobLocation=value)
    assert (job.place, job.country) == (place, country)


def test_the_area_of_applicants_stands_in_for_a_place() -> None:
    job = _job(applicantLocationRequirements={"@type": "Country", "name": "USA"})
    assert (job.place, job.country) == ("USA", "US")


def test_demands_and_duties_are_read_from_text_lists_and_objects() -> None:
    job = _job(
        qualifications="<ul><li>CPA</li><li>SQL</li></ul>",
        skills=["Excel", {"name": "NetSuite"}],
        experienceRequirements={"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 60},
        educationRequirements={"credentialCategory": "bachelor degree"},
        responsibilities="Close the books\nTrain juniors",
    )
    assert [(line.text, line.evidence.path) for line in job.demands] == [
        ("CPA", "JobPosting.qualifications line 1"),
        ("SQL", "JobPosting.qualifications line 2"),
        ("5 years of experience", "JobPosting.experienceRequirements.monthsOfExperience"),
        ("bachelor degree", "JobPosting.educationRequirements.credentialCategory"),
        ("Excel", "JobPosting.skills[0]"),
        ("NetSuite", "JobPosting.skills[1].name"),
    ]
    assert [line.text for line in job.duties] == ["Close the books", "Train juniors"]


def test_months_that_are_no_years_stay_months() -> None:
    assert _job(experienceRequirements={"monthsOfExperience": "18"}).demands[0].text == "18 months of experience"


def test_a_description_that_was_escaped_whole_is_decoded() -> None:
    assert [line.text for line in _job(description="&lt;p&gt;Close books&lt;/p&gt;&lt;p&gt;R&amp;amp;D").lines] == [
        "Close books",
        "R&D",
    ]


def test_dates_employment_type_and_remote_work_are_read() -> None:
    job = _job(
        datePosted="2026-11-01T08:00:00Z", validThrough="2026-12-01", employmentType=["FULL_TIME", "TEMPORARY"],
        jobLocationType="TELECOMMUTE",
    )  # fmt: skip
    assert (job.posted_on, job.closes_on) == (date(2026, 11, 1), date(2026, 12, 1))
    assert job.employment_type == "full-time, temporary"
    assert job.workplace is not None
    assert job.workplace.evidence.quote == "TELECOMMUTE"


def test_an_unreadable_date_is_left_open() -> None:
    assert _job(datePosted="last week").posted_on is None


def test_a_description_without_end_is_refused() -> None:
    with pytest.raises(InputError, match="give the posting alone"):
        _job(description="a\n" * 6000)


def test_microdata_becomes_a_posting() -> None:
    properties = (
        PropertyText(name="title", inside="", lines=("Clerk",)),
        PropertyText(name="name", inside="hiringOrganization", lines=("Acme",)),
        PropertyText(name="addressLocality", inside="jobLocation", lines=("Bonn",)),
        PropertyText(name="skills", inside="", lines=("SQL", "Excel")),
        PropertyText(name="empty", inside="", lines=()),
    )
    node = from_properties(properties)
    assert node is not None
    job = read_posted_job(node, {}, "p")
    assert (job.title, job.employer, job.place, len(job.demands)) == ("Clerk", "Acme", "Bonn", 2)


def test_microdata_without_a_title_is_no_posting() -> None:
    assert from_properties((PropertyText(name="skills", inside="", lines=("SQL",)),)) is None


def test_addresses_of_odd_kinds_give_no_place() -> None:
    assert _job(jobLocation=[7, {"address": ["x"]}]).place == ""
