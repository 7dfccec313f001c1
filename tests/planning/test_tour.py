from __future__ import annotations

from datetime import date

import pytest

from second_interview.model import Round
from second_interview.planning import Holiday, PlanOptions
from second_interview.planning.plan import build_plan
from tests.factories import TODAY, at, make_candidacy

THANKSGIVING = Holiday(on=date(2026, 11, 26), name="Thanksgiving Day")


def _caveats(day: str) -> str:
    candidacy = make_candidacy(interview=Round(number=2, starts=at(f"{day} 09:30"), minutes=180))
    options = PlanOptions(holidays=(THANKSGIVING,))
    return " ".join(build_plan(candidacy, today=TODAY, options=options).tour.caveats)


@pytest.mark.parametrize("day", ["2026-11-24", "2026-11-25", "2026-11-27"])
def test_a_holiday_beside_the_day_is_named(day: str) -> None:
    assert "Thanksgiving" in _caveats(day)


@pytest.mark.parametrize("day", ["2026-11-23", "2026-11-30", "2026-12-02", "2026-12-03"])
def test_a_holiday_days_away_empties_no_desk(day: str) -> None:
    assert "Thanksgiving" not in _caveats(day)
