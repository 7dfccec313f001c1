from __future__ import annotations

from datetime import date

import pytest

from second_interview.model import ConstraintKind, Due, Employer
from second_interview.planning.findings.start_window import earliest_start
from tests.factories import ZONE, finding_ids, make_candidacy, make_constraint


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("two weeks' notice", date(2026, 12, 26)),
        ("4 weeks notice", date(2027, 1, 9)),
        ("three months' notice", date(2027, 3, 12)),
        ("one month", date(2027, 1, 12)),
        ("notice as in the contract", None),
    ],
)
def test_the_first_day_of_work_follows_from_the_notice(words: str, expected: date | None) -> None:
    assert earliest_start(make_constraint(ConstraintKind.NOTICE, words), date(2026, 12, 11)) == expected


def test_a_month_ends_on_a_day_that_exists() -> None:
    assert earliest_start(make_constraint(ConstraintKind.NOTICE, "1 month"), date(2027, 1, 31)) == date(2027, 3, 1)


@pytest.mark.parametrize(
    ("notice", "wanted", "expected"),
    [
        ("three months' notice", Due(on=date(2027, 1, 11)), "start-too-late"),
        ("two weeks' notice", Due(on=date(2027, 1, 11)), "start-fits"),
        ("two weeks' notice", Due(said="before the January close"), "start-to-compare"),
        ("two weeks' notice", None, "start-unnamed"),
    ],
)
def test_the_start_is_held_against_what_they_want(notice: str, wanted: Due | None, expected: str) -> None:
    employer = Employer(name="Harbor Foods", zone=ZONE, decides=Due(on=date(2026, 12, 11)), wants_start=wanted)
    candidacy = make_candidacy(employer=employer, constraints=(make_constraint(ConstraintKind.NOTICE, notice),))
    assert {item for item in finding_ids(candidacy) if item.startswith("start-")} == {expected}
