from __future__ import annotations

from second_interview.model import Candidate
from second_interview.planning import build_plan
from tests.factories import TODAY, finding_ids, make_candidacy, make_posting


def test_a_resume_without_work_is_said_and_asked_for() -> None:
    candidacy = make_candidacy(candidate=Candidate(name="Robin Vance"))
    assert "resume-without-work" in finding_ids(candidacy)
    asked_for = [item.input for item in build_plan(candidacy, today=TODAY).improvements]
    assert "positions in your résumé" in asked_for
    assert "your résumé" not in asked_for


def test_a_posting_in_which_nothing_is_asked_is_said_and_asked_for() -> None:
    candidacy = make_candidacy(posting=make_posting())
    assert "posting-without-demands" in finding_ids(candidacy)
    asked_for = [item.input for item in build_plan(candidacy, today=TODAY).improvements]
    assert "the whole text of the posting" in asked_for


def test_papers_that_hold_something_are_no_finding() -> None:
    found = finding_ids(make_candidacy(posting=make_posting("CPA required")))
    assert not {"resume-without-work", "posting-without-demands"} & found


def test_papers_nobody_gave_are_no_finding() -> None:
    found = finding_ids(make_candidacy(candidate=Candidate(), posting=None))
    assert not {"resume-without-work", "posting-without-demands"} & found
