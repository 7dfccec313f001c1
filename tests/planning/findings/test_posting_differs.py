from __future__ import annotations

import pytest

from second_interview.model import Candidacy
from second_interview.planning import build_plan
from tests.factories import TODAY, finding_ids, line, make_candidacy, make_exchange, make_held_round, make_posting


def _case(printed: str, said: str) -> Candidacy:
    asked = make_exchange("Is it really like that?", mine=True, answer=line(said, private=True, path="line 9"))
    return make_candidacy(posting=make_posting(printed), rounds=(make_held_round(asked),))


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("On-call is one week in six", "one in four until we hire"),
        ("Two days a week in the office", "3 days in the office, whatever it says"),
    ],
)
def test_an_answer_that_contradicts_the_posting_is_found(printed: str, said: str) -> None:
    assert "posting-differs" in finding_ids(_case(printed, said))


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("On-call is one week in six", "yes, one in six"),
        ("On-call is one week in six", "two people left last year"),
        ("We pay fairly", "one in four until we hire"),
    ],
)
def test_an_answer_that_agrees_or_speaks_of_something_else_is_no_finding(printed: str, said: str) -> None:
    assert "posting-differs" not in finding_ids(_case(printed, said))


def test_only_their_own_words_are_given_as_theirs() -> None:
    candidacy = _case("On-call is one week in six", 'long breath. "one in four until we hire." so, not the posting')
    plan = build_plan(candidacy, today=TODAY)
    (found,) = [item for item in (*plan.what_matters, *plan.findings) if item.id.startswith("posting-differs")]
    assert "“one in four until we hire”" in found.detail
    assert "long breath" not in found.detail
