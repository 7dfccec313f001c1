from __future__ import annotations

from datetime import date

import pytest

from second_interview.model import ConstraintKind, Due, Employer
from tests.factories import ZONE, finding_ids, line, make_candidacy, make_constraint, make_posting


@pytest.mark.parametrize(
    ("notice", "wanted", "expected"),
    [
        ("three months' notice", Due(on=date(2027, 1, 11)), "start-too-late"),
        ("two weeks' notice", Due(on=date(2027, 1, 11)), "start-fits"),
        ("two weeks' notice", Due(said="before the January close"), "start-to-compare"),
        ("two weeks' notice", Due(said="as soon as possible"), "start-soonest"),
        ("two weeks' notice", None, "start-unnamed"),
    ],
)
def test_the_start_is_held_against_what_they_want(notice: str, wanted: Due | None, expected: str) -> None:
    employer = Employer(name="Harbor Foods", zone=ZONE, decides=Due(on=date(2026, 12, 11)), wants_start=wanted)
    candidacy = make_candidacy(employer=employer, constraints=(make_constraint(ConstraintKind.NOTICE, notice),))
    assert {item for item in finding_ids(candidacy) if item.startswith("start-")} == {expected}


def test_a_start_wanted_in_the_posting_is_held_against_the_notice() -> None:
    posting = make_posting(lines=(line("We would like you here before the January close.", document="posting.txt"),))
    candidacy = make_candidacy(posting=posting, constraints=(make_constraint(ConstraintKind.NOTICE, "two weeks"),))
    assert "start-to-compare" in finding_ids(candidacy)
    assert "start-unnamed" not in finding_ids(candidacy)
