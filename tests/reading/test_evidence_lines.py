import pytest

from second_interview.reading.evidence_lines import is_in_progress, is_negated, leads_people, paper_lines
from tests.reading.paper_factory import make_candidate, make_position


@pytest.mark.parametrize(
    "text",
    [
        "CPA candidate",
        "CPA (in progress)",
        "studying for the CPA",
        "CPA, 3 of 4 sections passed",
        "Uniform CPA Examination: FAR and AUD passed",
        "part-qualified CPA",
    ],
)
def test_a_certificate_on_the_way_is_told_from_a_held_one(text: str) -> None:
    start = text.index("CPA")
    assert is_in_progress(text, start, start + 3)


@pytest.mark.parametrize("text", ["CPA", "Licensed CPA since 2019", "CPA, passed all four sections"])
def test_a_held_certificate_is_not_in_progress(text: str) -> None:
    start = text.index("CPA")
    assert not is_in_progress(text, start, start + 3)


def test_a_denial_is_heard() -> None:
    assert is_negated("I have not used SAP", len("I have not used "))


def test_a_lead_is_not_leading() -> None:
    candidate = make_candidate(
        make_position("Project Manager", "X", "2020", "", "Stood in for the lead and ran the close")
    )
    assert [leads_people(line) for line in paper_lines(candidate)] == ["", ""]
