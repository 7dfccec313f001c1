from __future__ import annotations

from second_interview.model import PartialDate, Position
from tests.factories import evidence, finding_ids, make_candidacy, make_candidate


def _job(title: str, start: tuple[int, int], end: tuple[int, int] | None) -> Position:
    return Position(
        title=title,
        organisation=f"{title} Ltd",
        start=PartialDate(year=start[0], month=start[1]),
        end=PartialDate(year=end[0], month=end[1]) if end else None,
        is_current=end is None,
        evidence=evidence(document="resume.json", path=title),
    )


def test_the_same_title_again_is_found() -> None:
    assert "career-same-title" in finding_ids(make_candidacy())


def test_a_step_up_is_no_finding() -> None:
    assert "career-same-title" not in finding_ids(make_candidacy(title="Accounting Manager"))


def test_a_gap_of_seven_months_is_found() -> None:
    jobs = (_job("Accountant", (2020, 2), None), _job("Clerk", (2016, 1), (2019, 6)))
    assert "career-gap" in finding_ids(make_candidacy(candidate=make_candidate(positions=jobs)))


def test_a_month_between_jobs_is_no_gap() -> None:
    jobs = (_job("Accountant", (2020, 2), None), _job("Clerk", (2016, 1), (2019, 12)))
    assert "career-gap" not in finding_ids(make_candidacy(candidate=make_candidate(positions=jobs)))
