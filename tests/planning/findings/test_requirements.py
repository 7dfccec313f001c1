from __future__ import annotations

from second_interview.planning import build_plan
from tests.factories import (
    TODAY,
    finding_ids,
    line,
    make_candidacy,
    make_candidate,
    make_exchange,
    make_held_round,
    make_posting,
)


def test_a_must_have_nobody_shows_is_named() -> None:
    candidacy = make_candidacy(posting=make_posting("NetSuite experience required"))
    assert "must-not-shown" in finding_ids(candidacy)


def test_a_must_have_the_resume_shows_is_no_finding() -> None:
    candidacy = make_candidacy(
        posting=make_posting("NetSuite experience required"),
        candidate=make_candidate("Moved 14 entities from spreadsheets to NetSuite in seven months"),
    )
    assert "must-not-shown" not in finding_ids(candidacy)


def test_what_was_said_of_a_licence_stands_beside_the_demand_with_whom_the_note_names() -> None:
    told = make_exchange(
        "When will the CPA be done?", answer=line("Three down, result in March. Marcus typed something.", private=True)
    )
    candidacy = make_candidacy(
        posting=make_posting("Active CPA license, or all four exam sections passed"),
        candidate=make_candidate("Uniform CPA Examination: FAR, AUD and REG passed"),
        rounds=(make_held_round(told, people=("Marcus Oyelaran", "Dana Whitfield")),),
    )
    plan = build_plan(candidacy, today=TODAY)
    (found,) = [item for item in (*plan.what_matters, *plan.findings) if item.id.startswith("must-")]
    assert "You told Marcus Oyelaran: “Three down, result in March." in found.detail
