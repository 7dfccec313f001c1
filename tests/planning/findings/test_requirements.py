from __future__ import annotations

from tests.factories import finding_ids, make_candidacy, make_candidate, make_posting


def test_a_must_have_nobody_shows_is_named() -> None:
    candidacy = make_candidacy(posting=make_posting("NetSuite experience required"))
    assert "must-not-shown" in finding_ids(candidacy)


def test_a_must_have_the_resume_shows_is_no_finding() -> None:
    candidacy = make_candidacy(
        posting=make_posting("NetSuite experience required"),
        candidate=make_candidate("Moved 14 entities from spreadsheets to NetSuite in seven months"),
    )
    assert "must-not-shown" not in finding_ids(candidacy)
