from second_interview.reading.resume_lines import read_accomplishments, read_duties
from tests.reading.paper_factory import make_candidate, make_position

CUT = "Cut the close from 9 to 6 working days by moving accruals forward"


def test_a_deed_with_result_and_value_before_comes_first() -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", "Built a dashboard", CUT))
    best = read_accomplishments(candidate)[0]
    assert best.line.text == CUT
    assert best.missing == ()


def test_a_duty_is_no_accomplishment() -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", "Reconciled 45 accounts monthly"))
    assert read_accomplishments(candidate) == ()
    assert [line.text for line in read_duties(candidate)] == ["Reconciled 45 accounts monthly"]


def test_a_percentage_without_a_value_before_misses_its_baseline() -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", "Reduced waste 9% by tightening orders"))
    assert read_accomplishments(candidate)[0].missing == ("baseline",)


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
