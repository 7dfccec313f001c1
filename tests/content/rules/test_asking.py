from __future__ import annotations

import pytest
from attrs import evolve

from second_interview.content import load_catalog
from second_interview.content.rules.asking import passed_tests
from second_interview.model.bank import AskedBy, Question
from second_interview.model.people import InterviewerKind

ASKING = load_catalog().find_questions(asked_by=AskedBy.CANDIDATE)
GOOD = load_catalog().question("core/ask-strictest-line")


def test_there_are_enough_and_each_passes_six_of_eight() -> None:
    assert len(ASKING) >= 250
    assert min(sum(passed_tests(question).values()) for question in ASKING) >= 6


@pytest.mark.parametrize(
    ("test", "change"),
    [
        (1, {"prompt": "Are people happy?"}),
        (2, {"prompt": "What does the company do?"}),
        (3, {"not_ask": (InterviewerKind.HIRING_MANAGER,)}),
        (4, {"decides": ""}),
        (5, {"prompt": "How would you describe the culture here this year?"}),
        (6, {"prompt": "Which line counts most? And who says so?"}),
        (6, {"prompt": "Which " + "very " * 30 + "long line counts?"}),
        (7, {"prompt": "Which lawsuit cost you most last year?"}),
    ],
)
def test_a_question_fails_the_test_it_should(test: int, change: dict[str, object]) -> None:
    assert all(passed_tests(GOOD).values())
    changed: Question = evolve(GOOD, **change)  # type: ignore[arg-type]
    assert not passed_tests(changed)[test]
