from __future__ import annotations

from datetime import date

import pytest

from second_interview.model import ConstraintKind, Due, Employer
from tests.factories import ZONE, finding_ids, make_candidacy, make_constraint

DECIDES = Employer(name="Harbor Foods", zone=ZONE, decides=Due(on=date(2026, 12, 11)))


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 12, 2), date(2026, 12, 4), {"absence-on-the-day"}),
        (date(2026, 12, 9), date(2026, 12, 13), {"absence-at-decision"}),
        (date(2026, 12, 7), date(2026, 12, 8), {"absence-after-interview"}),
        (date(2026, 11, 27), date(2026, 11, 29), {"absence-before-interview"}),
        (date(2026, 11, 2), date(2026, 11, 8), set()),
    ],
)
def test_each_absence_is_held_against_the_day_and_the_decision(first: date, last: date, expected: set[str]) -> None:
    away = make_constraint(ConstraintKind.ABSENCE, "away", first, last)
    found = finding_ids(make_candidacy(employer=DECIDES, constraints=(away,)))
    assert {item for item in found if item.startswith("absence-")} == expected
