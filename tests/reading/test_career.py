from second_interview.model import Candidate, CareerFact, CareerFactKind
from second_interview.reading.career import read_career, years_of_experience
from tests.reading.paper_factory import TODAY, make_candidate, make_position


def facts(candidate: Candidate, kind: CareerFactKind) -> list[CareerFact]:
    return [fact for fact in read_career(candidate, today=TODAY) if fact.kind is kind]


def test_a_gap_of_months_is_counted() -> None:
    candidate = make_candidate(make_position("B", "Y", "2020-02"), make_position("A", "X", "2016-01", "2019-06"))
    assert [fact.months for fact in facts(candidate, CareerFactKind.GAP)] == [7]


def test_a_gap_that_partial_dates_may_close_is_not_reported() -> None:
    candidate = make_candidate(make_position("B", "Y", "2020"), make_position("A", "X", "2016", "2019"))
    assert facts(candidate, CareerFactKind.GAP) == []


def test_three_months_are_no_gap() -> None:
    candidate = make_candidate(make_position("B", "Y", "2020-04"), make_position("A", "X", "2016-01", "2019-12"))
    assert facts(candidate, CareerFactKind.GAP) == []


def test_an_undated_job_could_fill_any_gap() -> None:
    candidate = make_candidate(
        make_position("C", "Z", "", ""), make_position("B", "Y", "2020-06"), make_position("A", "X", "2016", "2018")
    )
    assert facts(candidate, CareerFactKind.GAP) == []


def test_a_time_without_work_until_today_is_a_gap() -> None:
    candidate = make_candidate(make_position("A", "X", "2016-01", "2026-03"))
    assert [fact.months for fact in facts(candidate, CareerFactKind.GAP)] == [7]


def test_a_short_stay_is_reported_once() -> None:
    candidate = make_candidate(make_position("B", "Y", "2022-07"), make_position("A", "X", "2022-02", "2022-06"))
    (fact,) = facts(candidate, CareerFactKind.SHORT_STAY)
    assert fact.months == 5


def test_an_internship_and_a_promotion_are_no_short_stays() -> None:
    candidate = make_candidate(
        make_position("Accountant II", "X", "2021-01"),
        make_position("Accountant", "X Inc", "2020-03", "2020-12"),
        make_position("Audit Intern", "Y", "2019-06", "2019-09"),
    )
    assert facts(candidate, CareerFactKind.SHORT_STAY) == []


def test_two_paid_jobs_at_once_overlap() -> None:
    candidate = make_candidate(make_position("B", "Y", "2020-01"), make_position("A", "X", "2018-01", "2020-08"))
    (fact,) = facts(candidate, CareerFactKind.OVERLAP)
    assert fact.months is not None
    assert fact.months > 2


def test_volunteering_beside_a_job_is_no_overlap() -> None:
    beside = make_position("Helper", "Club", "2020-01", "2021-01", is_volunteer=True)
    assert facts(make_candidate(make_position(), beside), CareerFactKind.OVERLAP) == []


def test_two_titles_at_one_employer_are_several_roles() -> None:
    candidate = make_candidate(make_position("B", "X Ltd", "2021"), make_position("A", "X", "2018", "2021"))
    (fact,) = facts(candidate, CareerFactKind.SEVERAL_ROLES)
    assert [line.text for line in fact.lines] == ["A, X", "B, X Ltd"]


def test_education_without_dates_is_noticed() -> None:
    candidate = make_candidate(make_position(), education=(("BSc", "Accounting", ""),))
    assert len(facts(candidate, CareerFactKind.NO_DATES)) == 1


def test_years_count_overlaps_once() -> None:
    candidate = make_candidate(
        make_position("B", "Y", "2020-01", "2021-12"), make_position("A", "X", "2018-01", "2021-12")
    )
    assert years_of_experience(candidate, today=TODAY) == 4


def test_years_are_unknown_without_dates() -> None:
    assert years_of_experience(make_candidate(), today=TODAY) is None
