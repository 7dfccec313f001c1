import pytest

from second_interview.model import CareerFactKind
from second_interview.reading.career import read_career
from tests.reading.paper_factory import TODAY, make_candidate, make_position

JOB = make_position(
    "Senior Accountant", "Kestrel Metals", "2018-01", "", "Cut the close from 9 to 6 days with NetSuite"
)


def said(letter: str) -> list[str]:
    candidate = make_candidate(JOB, letter=letter)
    facts = read_career(candidate, today=TODAY)
    return [fact.lines[0].text for fact in facts if fact.kind is CareerFactKind.LETTER_CLAIM]


@pytest.mark.parametrize(
    ("letter", "claims"),
    [
        ("I recovered $400,000 from duplicate payments.", ["$400,000"]),
        ("I have built reports in Tableau.", ["Tableau"]),
        ("I led a team of analysts.", ["led a team"]),
        ("My time at Harrow Foods taught me costing, and I did it daily.", ["Harrow Foods"]),
        ("As the Tax Director, I ran planning.", ["Tax Director"]),
        ("I have worked in accounting since 2009.", ["since 2009"]),
        ("I recovered $400,000 from vendors. That is how I saved $400,000.", ["$400,000"]),
    ],
)
def test_what_the_resume_does_not_carry_is_told(letter: str, claims: list[str]) -> None:
    assert said(letter) == claims


@pytest.mark.parametrize(
    "letter",
    [
        "At Kestrel I cut the close from 9 to 6 days.",
        "I have used NetSuite.",
        "I work with NetSuite daily, and I have done so with Priya Raman.",
        "As an Irish Citizen, I have moved freely.",
        "My time at Kestrel Metals taught me costing, and I did it daily.",
        "As a Senior Accountant at Kestrel, I ran the close.",
        "I have worked in accounting since 2019.",
        "I have studied accounting since 2009.",
        "My salary expectation is $95,000 and I have been paid so.",
        "You have grown 40% and I have read about it.",
        "I took the close to 5 days with NetSuite, down from 9.",
    ],
)
def test_what_it_carries_or_does_not_concern_is_not(letter: str) -> None:
    assert said(letter) == []


def test_a_figure_told_otherwise_elsewhere_is_left_to_the_contradictions() -> None:
    assert said("I moved the close with NetSuite, cut it by 40%.") == []


def test_a_letter_of_many_claims_is_cut_short() -> None:
    letter = " ".join(f"I recovered ${number},000 from one vendor." for number in range(101, 130))
    assert len(said(letter)) == 6


def test_without_positions_or_dates_nothing_is_held_against_them() -> None:
    letter = "My time at Harrow Foods was long and I did it. I have worked in audit since 2009. I recovered $4,000."
    assert not [f for f in read_career(make_candidate(letter=letter), today=TODAY) if f.kind.value == "letter_claim"]


def test_undated_studies_leave_the_years_open() -> None:
    candidate = make_candidate(
        JOB, education=(("BSc", "Accounting", ""),), letter="I have worked in accounting since 2009."
    )
    assert not [f for f in read_career(candidate, today=TODAY) if f.kind is CareerFactKind.LETTER_CLAIM]
