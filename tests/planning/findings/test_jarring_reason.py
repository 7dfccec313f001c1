from __future__ import annotations

import pytest

from second_interview.model import Candidacy, Finding
from second_interview.planning import build_plan
from tests.factories import TODAY, line, make_candidacy, make_exchange, make_held_round, make_posting

_WHY = "Why do you want to leave Larkfield?"
_HOURS = "Too much overtime, every close week until midnight"
_FIRM = "You will carry several client engagements through busy season"


def _found(question: str = _WHY, answer: str = _HOURS, posting: str = _FIRM) -> Finding | None:
    exchange = make_exchange(question, answer=line(answer, private=True))
    candidacy: Candidacy = make_candidacy(rounds=(make_held_round(exchange),), posting=make_posting(posting))
    plan = build_plan(candidacy, today=TODAY)
    return next((each for each in (*plan.what_matters, *plan.findings) if each.id == "reason-jars"), None)


def test_a_reason_that_jars_is_quoted_with_the_line_and_words_that_do_not() -> None:
    finding = _found()
    assert finding is not None
    assert _HOURS in finding.detail
    assert _FIRM in finding.detail
    assert "peaks that are planned" in finding.action
    assert "core/clash-hours-audit" in finding.reason.content


@pytest.mark.parametrize(
    "change",
    [
        {"question": "How did you speed up the close?"},
        {"answer": "I want to own the whole close"},
        {"posting": "You will run the plant's month-end close"},
    ],
)
def test_it_takes_the_question_the_reason_and_the_employer_together(change: dict[str, str]) -> None:
    assert _found(**change) is None
