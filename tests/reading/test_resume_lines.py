import pytest

from second_interview.reading.resume_lines import read_accomplishments, read_duties
from tests.reading.paper_factory import make_candidate, make_position

CUT = "Cut the close from 9 to 6 working days by moving accruals forward"


def test_a_deed_with_result_and_value_before_comes_first() -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", "Built a dashboard", CUT))
    best = read_accomplishments(candidate)[0]
    assert best.line.text == CUT
    assert best.missing == ("period",)


def test_a_duty_is_no_accomplishment() -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", "Reconciled 45 accounts monthly"))
    assert read_accomplishments(candidate) == ()
    assert [line.text for line in read_duties(candidate)] == ["Reconciled 45 accounts monthly"]


def test_a_percentage_without_a_value_before_misses_its_baseline() -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", "Reduced waste 9% by tightening orders"))
    assert read_accomplishments(candidate)[0].missing == ("baseline", "period")


def test_we_leaves_the_own_share_open() -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", "We moved 38 leases onto a lease tool"))
    assert "own_share" in read_accomplishments(candidate)[0].missing


def test_fixed_assets_are_not_something_fixed() -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", "General ledger and fixed assets for two plants"))
    assert read_accomplishments(candidate) == ()


def test_repeated_lines_and_projects_count_once() -> None:
    candidate = make_candidate(
        make_position("A", "X", "2020", "", CUT, CUT), projects=("Built a budget tool for clubs",)
    )
    assert [told.line.text for told in read_accomplishments(candidate)] == [CUT, "Built a budget tool for clubs"]


def test_duties_are_those_of_the_last_two_positions() -> None:
    candidate = make_candidate(
        make_position("C", "X", "2022", "", "Post entries"),
        make_position("B", "Y", "2019", "2021", "Process invoices"),
        make_position("A", "Z", "2016", "2018", "Answer phones"),
    )
    assert [line.text for line in read_duties(candidate)] == ["Post entries", "Process invoices"]


def test_an_empty_resume_has_neither() -> None:
    assert not read_accomplishments(make_candidate())
    assert not read_duties(make_candidate())


@pytest.mark.parametrize(
    "text",
    [
        "Self-initiated a reserve workbook",
        "Employee of the Quarter, 2022",
        "Supervised the migration to a new ledger",
        "Used VBA to automate the accruals file",
        "Lead developer of the budget portal",
        "Closed 30 tickets daily, exceeding the target by 20%",
        "Promoted to senior after one year",
    ],
)
def test_something_made_won_or_changed_is_an_accomplishment(text: str) -> None:
    assert len(read_accomplishments(make_candidate(make_position("A", "X", "2020", "", text)))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Developed and maintained ledgers for three plants",
        "Closed 30 tickets daily",
        "Helped the team with filing",
        "A ledger that closes itself",
        "Built with Python and SQL",
        "Managed the help desk, keeping 95% satisfaction",
        "I work on tools used by sales",
        "Awarded contracts to suppliers",
    ],
)
def test_a_standing_task_or_a_description_is_none(text: str) -> None:
    assert read_accomplishments(make_candidate(make_position("A", "X", "2020", "", text))) == ()


def test_an_accomplishment_says_with_what_for_whom_and_when() -> None:
    text = "Built a forecast for the board using Python, cutting the cycle by 30% over two quarters"
    (told,) = read_accomplishments(make_candidate(make_position("A", "X", "2020", "", text)))
    assert (told.share, told.means, told.recipient, told.period) == ("own", "Python", "the board", "over two quarters")
    assert told.figures[0].direction == "down"
    assert told.missing == ("baseline",)


def test_money_recovered_needs_no_value_before() -> None:
    text = "Recovered $40,000, saving $10,000 by matching vendor statements"
    (told,) = read_accomplishments(make_candidate(make_position("A", "X", "2020", "", text)))
    assert "baseline" not in told.missing


def test_unpaid_work_counts_less_and_a_scrap_of_a_line_not_at_all() -> None:
    paid = make_position("A", "X", "2020", "2021", "Built a budget tool for clubs")
    unpaid = make_position("B", "Y", "2020", "2021", "Built a rota tool for clubs", "Used by", is_volunteer=True)
    first, second = read_accomplishments(make_candidate(paid, unpaid))
    assert first.weight > second.weight
    scrap = make_position("C", "Z", "2010", "2011", "Ran launch", is_volunteer=True)
    assert read_accomplishments(make_candidate(scrap)) == ()
