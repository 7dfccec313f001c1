import pytest

from second_interview.model import CareerFactKind, Evidence, PartialDate, Position
from second_interview.reading.title_steps import read_title_steps, rungs_of
from tests.reading.paper_factory import make_position

UP, DOWN = CareerFactKind.TITLE_JUMP, CareerFactKind.TITLE_DOWN


@pytest.mark.parametrize(
    ("titles", "found"),
    [
        (("Accountant", "Finance Director"), [UP]),
        (("Junior Analyst", "Senior Analyst"), [UP]),
        (("Accountant", "Senior Accountant"), []),
        (("Senior Accountant", "Controller"), []),
        (("Accounting Manager", "Senior Accountant"), [DOWN]),
        (("Senior Accountant", "Accountant II"), [DOWN]),
        (("Senior Accountant", "Financial Analyst"), []),
        (("Analyst", "Vice President"), []),
        (("Project Manager", "Analyst"), []),
        (("", "Director"), []),
        (("Credit Controller", "Senior Accountant"), []),
        (("Art Director", "Designer"), []),
        (("Lead Generation Specialist", "Sales Specialist"), []),
        (("Accountant", "Analyst, Office of the CFO"), []),
        (("Finance Director", "Head of Finance"), []),
        (("Accounting Manager", "Interim CFO"), []),
    ],
)
def test_only_two_rungs_up_and_steps_down_are_told(titles: tuple[str, ...], found: list[CareerFactKind]) -> None:
    positions = tuple(
        make_position(title, f"Firm {number}", f"{2010 + 3 * number}-01", f"{2012 + 3 * number}-12")
        for number, title in enumerate(titles)
    )
    assert [fact.kind for fact in read_title_steps(positions)] == found


def test_jobs_held_side_by_side_are_no_step() -> None:
    beside = (
        make_position("Accounting Manager", "X", "2015", "2022"),
        make_position("Accountant", "Y", "2017", "2019"),
    )
    assert list(read_title_steps(beside)) == []


def test_a_job_that_goes_on_was_not_left() -> None:
    beside = (make_position("Accounting Manager", "X", "2015"), make_position("Accountant", "Y", "2017", "2019"))
    assert list(read_title_steps(beside)) == []


def test_undated_and_unpaid_jobs_are_no_step() -> None:
    positions = (
        make_position("Clerk", "X", "", ""),
        make_position("Clerk", "Y", "2010", "2012", is_volunteer=True),
        make_position("Director", "Z", "2015", "2018"),
    )
    assert list(read_title_steps(positions)) == []


def test_a_title_without_a_rung_is_unknown() -> None:
    assert rungs_of("Wizard of Ledgers") is None
    assert rungs_of("Principal") is None


def test_a_job_without_an_end_leaves_the_order_open() -> None:
    first = Position(
        title="Accounting Manager", start=PartialDate(year=2012), evidence=Evidence(document="resume.json")
    )
    assert list(read_title_steps((first, make_position("Accountant", "Y", "2017", "2019")))) == []
