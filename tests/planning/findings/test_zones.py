from __future__ import annotations

from second_interview.model import Round
from tests.factories import at, finding_ids, make_candidacy


def test_another_clock_is_found() -> None:
    assert "zones-differ" in finding_ids(make_candidacy(zone="America/Denver"))


def test_another_name_for_the_same_clock_is_no_finding() -> None:
    assert "zones-differ" not in finding_ids(make_candidacy(zone="America/Toronto"))


def test_a_day_without_an_hour_is_no_finding() -> None:
    day = at("2026-12-03 09:30").on
    assert "zones-differ" not in finding_ids(make_candidacy(zone="America/Denver", interview=Round(on=day)))
