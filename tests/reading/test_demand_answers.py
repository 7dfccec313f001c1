import pytest

from second_interview.model import Standing
from tests.reading.paper_factory import make_candidate, make_line, make_position, match_one

CIMA = make_candidate(certificates=(("CIMA, ACMA CGMA", ""),))


@pytest.mark.parametrize("text", ["CPA required", "ACA or ACCA"])
def test_another_full_qualification_of_the_profession_shows_part(text: str) -> None:
    found = match_one(text, CIMA)
    assert found.standing is Standing.PARTLY
    assert found.missing
    assert [line.text for line in found.shown_by] == ["CIMA, ACMA CGMA"]


def test_one_of_the_qualifications_named_is_enough() -> None:
    assert match_one("ACA, ACCA or CIMA", CIMA).standing is Standing.SHOWN


def test_a_certificate_of_another_sort_is_no_equivalent() -> None:
    assert match_one("CISA", CIMA).standing is Standing.NOT_SHOWN


@pytest.mark.parametrize(
    "text", ["IT certifications are a plus (think CompTIA, Cisco)", "Cloud certifications such as AWS certified"]
)
def test_any_certificate_of_the_trade_meets_examples(text: str) -> None:
    held = make_candidate(certificates=(("Certified Kubernetes Administrator", "2023-09"),))
    assert match_one(text, held).standing is Standing.SHOWN
    assert match_one(text, CIMA).standing is Standing.NOT_SHOWN


def test_a_section_of_an_examination_is_not_the_regulation_of_that_name() -> None:
    sitting = make_candidate(certificates=(("Uniform CPA Examination: FAR, AUD and REG passed", ""),))
    assert match_one("Familiarity with FAR", sitting).standing is Standing.NOT_SHOWN


def test_a_little_of_a_tool_is_asked_of_that_tool() -> None:
    assert match_one("Some SQL", make_candidate(skills=("JavaScript",))).standing is Standing.NOT_SHOWN


def test_an_employer_tells_the_sector_and_a_deed_only_hints_at_it() -> None:
    demand = "Food or beverage background"
    dairy = make_candidate(make_position("Accountant", "Pell Dairy Co-op", "2020"))
    deed = make_candidate(make_position("Accountant", "X", "2020", "", "Closed the dairy accruals"))
    letter = make_candidate(letter="I have always admired your food.")
    assert match_one(demand, dairy).standing is Standing.SHOWN
    assert [one.standing for one in (match_one(demand, deed), match_one(demand, letter))] == [Standing.PARTLY] * 2
    assert match_one(demand, letter).shown_by == ()


def test_a_manner_shown_keeps_a_topic_from_being_called_missing() -> None:
    solver = make_candidate(make_position("Analyst", "X", "2020", "", "Diagnosed and fixed slow reports"))
    assert match_one("Troubleshooting hardware", solver).standing is Standing.PARTLY
    assert match_one("Troubleshooting hardware", make_candidate(summary="Baker.")).standing is Standing.NOT_SHOWN


def test_two_things_joined_are_no_phrase() -> None:
    clerk = make_candidate(make_position("Clerk", "X", "2020", "", "Prepared management accounts"))
    assert match_one("Opening accounts and managing shelves", clerk).standing is not Standing.SHOWN


def test_the_title_of_a_book_shows_no_manner() -> None:
    line = make_line("Teach yourself sums", path="publications[0].name")
    one = make_candidate(projects=("x",))
    written = type(one)(projects=(type(one.projects[0])(name="Sums", lines=(line,), evidence=line.evidence),))
    assert match_one("Communication skills", written).standing is Standing.PARTLY
