from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.errors import FieldError
from second_interview.model import CompensationRange, Money, PayBasis, PayPeriod, RangeComparison, Verdict
from second_interview.planning import RangeThresholds, compare_ranges
from tests.factories import pay, usd

AMOUNTS = st.integers(min_value=1, max_value=500_000)


@st.composite
def ranges(draw: st.DrawFn) -> CompensationRange:
    low, high = sorted((draw(AMOUNTS), draw(AMOUNTS)))
    return pay(low, high)


def test_the_worked_example_of_the_pay_rules() -> None:
    found = compare_ranges(pay(92, 118), pay(100, 122), target=usd(110))
    assert found.overlap == usd(18)
    assert found.room == usd(18)
    shares = (found.jaccard, found.my_coverage, found.their_coverage, found.room_share)
    assert [round(share, 2) for share in shares if share is not None] == [
        Decimal("0.60"),
        Decimal("0.82"),
        Decimal("0.69"),
        Decimal("0.15"),
    ]
    assert found.target_position is not None
    assert round(found.target_position, 2) == Decimal("0.69")
    assert found.compa_ratio is not None
    assert round(found.compa_ratio, 2) == Decimal("1.05")
    assert found.spread is not None
    assert round(found.spread, 2) == Decimal("0.28")
    assert found.verdict is Verdict.COMFORTABLE


def test_a_floor_above_their_top_is_a_gap_with_its_size() -> None:
    found = compare_ranges(pay(80, 95), pay(102, 110))
    assert found.verdict is Verdict.GAP
    assert found.room == usd(-7)
    assert found.overlap == usd(0)


@given(ranges(), ranges())
def test_overlap_is_symmetric(one: CompensationRange, other: CompensationRange) -> None:
    assert compare_ranges(one, other).overlap == compare_ranges(other, one).overlap
    assert compare_ranges(one, other).jaccard == compare_ranges(other, one).jaccard


@given(ranges(), ranges(), st.integers(min_value=0, max_value=100_000))
def test_widening_a_range_never_shrinks_the_overlap(
    one: CompensationRange, other: CompensationRange, more: int
) -> None:
    assert other.low is not None
    assert other.high is not None
    wider = CompensationRange(low=other.low, high=other.high + usd(more))
    before, after = compare_ranges(one, other).overlap, compare_ranges(one, wider).overlap
    assert before is not None
    assert after is not None
    assert after >= before


ORDER = [Verdict.GAP, Verdict.TIGHT, Verdict.COMFORTABLE]


@given(ranges(), ranges(), st.integers(min_value=0, max_value=100_000))
def test_a_higher_top_never_makes_the_verdict_worse(
    theirs: CompensationRange, mine: CompensationRange, more: int
) -> None:
    assert theirs.high is not None
    raised = CompensationRange(low=theirs.low, high=theirs.high + usd(more))
    before, after = compare_ranges(theirs, mine).verdict, compare_ranges(raised, mine).verdict
    if before in ORDER and after in ORDER:
        assert ORDER.index(after) >= ORDER.index(before)


@given(ranges(), ranges())
def test_the_period_does_not_change_the_verdict(theirs: CompensationRange, mine: CompensationRange) -> None:
    hourly = mine.per(PayPeriod.HOUR)
    assert _plain(compare_ranges(theirs, hourly)) == _plain(compare_ranges(theirs, mine))


def _plain(found: RangeComparison) -> tuple[Verdict, Decimal | None]:
    overlap = found.overlap
    return found.verdict, round(overlap.amount, 6) if overlap is not None else None


@pytest.mark.parametrize(
    ("theirs", "mine", "expected"),
    [
        (pay(90, None), pay(100, 120), Verdict.UNKNOWN),
        (pay(90, None), pay(50, 80), Verdict.UNDER_ASK),
        (pay(None, 90), pay(100, 120), Verdict.GAP),
        (pay(None, 90), pay(None, 120), Verdict.UNKNOWN),
        (pay(90, 90), pay(90, 90), Verdict.TIGHT),
    ],
)
def test_open_ends_leave_undefined_measures_empty(
    theirs: CompensationRange, mine: CompensationRange, expected: Verdict
) -> None:
    assert compare_ranges(theirs, mine).verdict is expected


def test_currencies_and_bases_are_never_mixed() -> None:
    euro = Money(amount=Decimal(100), currency="EUR")
    with pytest.raises(FieldError, match="not compared without a rate"):
        compare_ranges(pay(90, 120), CompensationRange(low=euro, high=euro))
    with pytest.raises(FieldError, match="different bases"):
        compare_ranges(pay(90, 120), CompensationRange(low=usd(90), high=usd(100), basis=PayBasis.TOTAL))


def test_thresholds_are_the_callers() -> None:
    strict = RangeThresholds(comfortable=Decimal("0.2"))
    assert compare_ranges(pay(92, 118), pay(100, 122), thresholds=strict).verdict is Verdict.TIGHT
