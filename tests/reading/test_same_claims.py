import pytest

from second_interview.model import Candidate, CareerFactKind
from second_interview.reading.career import read_career
from tests.reading.paper_factory import TODAY, make_candidate, make_position

LONG = "Reconciled all balance sheet accounts for the plant every month"


def lines(candidate: Candidate, kind: CareerFactKind) -> list[tuple[str, ...]]:
    facts = read_career(candidate, today=TODAY)
    return [tuple(line.text for line in fact.lines) for fact in facts if fact.kind is kind]


@pytest.mark.parametrize(
    ("summary", "line"),
    [
        ("Closes 12 legal entities.", "Consolidated 9 legal entities"),
        ("Leads a team of eight.", "Managed a team of five"),
        ("Runs payroll for 900 employees.", "Ran weekly payroll for 400 employees"),
    ],
)
def test_counts_that_differ_are_told(summary: str, line: str) -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", line), summary=summary)
    assert lines(candidate, CareerFactKind.CONFLICTING_COUNTS) == [(summary, line)]


@pytest.mark.parametrize(
    ("summary", "line"),
    [
        ("Closes 9 legal entities.", "Consolidated 9 legal entities"),
        ("Closes 5+ legal entities.", "Consolidated 9 legal entities"),
        ("Closes over 5 legal entities.", "Consolidated 9 legal entities"),
        ("Has 9 years with ledgers.", "Ran ledgers for 3 years"),
        ("Closes 12 legal entities.", "Trained 9 clerks"),
        ("Cut 12 reports.", "Filed 9 tax returns on reports"),
    ],
)
def test_counts_that_agree_or_count_something_else_are_not(summary: str, line: str) -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", line), summary=summary)
    assert lines(candidate, CareerFactKind.CONFLICTING_COUNTS) == []


def test_a_total_over_two_jobs_is_no_conflict() -> None:
    candidate = make_candidate(
        make_position("B", "Y", "2020", "", "Consolidated 9 legal entities"),
        make_position("A", "X", "2016", "2019", "Consolidated 3 legal entities"),
        summary="Closed 12 legal entities.",
    )
    assert lines(candidate, CareerFactKind.CONFLICTING_COUNTS) == []


def test_one_line_under_two_employers_is_told_once() -> None:
    candidate = make_candidate(
        make_position("B", "Y", "2020", "", LONG, LONG), make_position("A", "X", "2016", "2019", LONG + " end")
    )
    assert len(lines(candidate, CareerFactKind.REPEATED_CLAIM)) == 1


def test_one_line_under_two_roles_of_one_employer_or_a_short_one_is_not() -> None:
    candidate = make_candidate(
        make_position("B", "Y", "2020", "", LONG, "Posted entries"),
        make_position("A", "Y", "2016", "2019", LONG),
        make_position("C", "Z", "2012", "2015", "Posted entries"),
    )
    assert lines(candidate, CareerFactKind.REPEATED_CLAIM) == []
