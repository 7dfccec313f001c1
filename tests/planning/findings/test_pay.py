from __future__ import annotations

import pytest

from second_interview.model import CompensationRange, PayExpectation, PayStatement
from tests.factories import finding_ids, line, make_candidacy, make_posting, pay, usd

WISH = PayExpectation(floor=usd(98000), target=usd(106000), stretch=usd(112000))


def _found(theirs: CompensationRange | None, *said: PayStatement) -> set[str]:
    candidacy = make_candidacy(posting=make_posting(pay=theirs), expectation=WISH, pay_statements=said)
    return {item for item in finding_ids(candidacy) if item.startswith("pay-")}


@pytest.mark.parametrize(
    ("theirs", "expected"),
    [
        (pay(80000, 95000), {"pay-gap"}),
        (pay(120000, 140000), {"pay-under-ask"}),
        (pay(95000, 118000), set()),
        (None, {"pay-range-unknown"}),
    ],
)
def test_both_sides_are_held_against_each_other(theirs: CompensationRange | None, expected: set[str]) -> None:
    assert _found(theirs) == expected


def test_a_recruiters_other_figure_is_named() -> None:
    said = PayStatement(pay=pay(90000, 105000), by="Marcus Oyelaran", to="me", line=line("90 to 105", private=True))
    assert _found(pay(95000, 118000), said) == {"pay-sources-differ"}


def test_a_figure_inside_the_posted_range_contradicts_nothing() -> None:
    said = PayStatement(pay=pay(95000, 110000), by="Marcus Oyelaran", to="me", line=line("95 to 110", private=True))
    assert _found(pay(95000, 118000), said) == set()


def test_a_third_partys_estimate_is_never_their_range() -> None:
    said = PayStatement(pay=pay(70000, 80000), by="Payscale", line=line("Payscale says 70-80", private=True))
    assert _found(pay(95000, 118000), said) == set()


def test_a_figure_named_below_the_target_is_found() -> None:
    said = PayStatement(pay=pay(100000, 100000), by="me", to="Marcus Oyelaran", line=line("I said 100", private=True))
    assert _found(pay(95000, 118000), said) == {"pay-said-too-low"}


def test_the_ends_of_a_loose_figure_contradict_no_posting() -> None:
    notes = line("high nineties", private=True)
    loose = PayStatement(pay=pay(97000, 99000), by="Marcus Oyelaran", to="me", words="high nineties", line=notes)
    assert "pay-sources-differ" not in _found(pay(84000, 98000), loose)
    assert "pay-sources-differ" in _found(pay(84000, 95000), loose)
