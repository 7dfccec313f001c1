from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from second_interview.model import Due, Promise
from tests.factories import finding_ids, line, make_candidacy

PROMISE = Promise(by="me", to="Dana Whitfield", what=line("send the reconciliation template", private=True))


@pytest.mark.parametrize(
    ("promise", "expected"),
    [
        (evolve(PROMISE, due=Due(on=date(2026, 12, 1))), {"promise-due"}),
        (evolve(PROMISE, due=Due(on=date(2026, 11, 20))), {"promise-overdue"}),
        (PROMISE, {"promise-undated"}),
        (evolve(PROMISE, by="Marcus Oyelaran", to="me"), {"promise-theirs"}),
        (evolve(PROMISE, is_kept=True), set()),
    ],
)
def test_each_promise_is_said_with_its_date(promise: Promise, expected: set[str]) -> None:
    found = finding_ids(make_candidacy(promises=(promise,)))
    assert {item for item in found if item.startswith("promise-")} == expected
