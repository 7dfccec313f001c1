"""Two pay ranges compared: overlap, gap, position, and what the room between them means."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen

from second_interview.errors import FieldError
from second_interview.model import (
    STANDARD_YEAR,
    CompensationRange,
    Money,
    PayConventions,
    RangeComparison,
    Verdict,
)

__all__ = ["RangeThresholds", "comparable", "compare_ranges"]


_TRACE = Decimal("1e-8")


@frozen(kw_only=True)
class RangeThresholds:
    """Where a verdict begins; common practice, to be set by the caller."""

    comfortable: Decimal = Decimal("0.10")
    """Room above the floor, as a share of their top."""


def comparable(theirs: CompensationRange, mine: CompensationRange) -> bool:
    """Say whether two ranges can be compared without an exchange rate or another basis."""
    return theirs.currency == mine.currency and theirs.basis is mine.basis


def compare_ranges(
    theirs: CompensationRange,
    mine: CompensationRange,
    *,
    target: Money | None = None,
    conventions: PayConventions = STANDARD_YEAR,
    thresholds: RangeThresholds | None = None,
) -> RangeComparison:
    """Compare the employer's range [a, b] with the candidate's [c, d], by the employer's period.

    Args:
        theirs: Employer's range; an open end leaves measures that need it undefined.
        mine: Candidate's range, in any period.
        target: Candidate's target by the period of *mine*.
        conventions: How periods convert.
        thresholds: Where a verdict begins.

    Raises:
        FieldError: currency or basis differ.

    Example:
        >>> usd = lambda n: Money(amount=Decimal(n), currency="USD")
        >>> theirs = CompensationRange(low=usd(92), high=usd(118))
        >>> found = compare_ranges(theirs, CompensationRange(low=usd(100), high=usd(122)), target=usd(110))
        >>> str(found.overlap), str(found.room), round(found.jaccard, 2), found.verdict.value
        ('$18', '$18', Decimal('0.60'), 'comfortable')
    """
    if theirs.currency != mine.currency:
        raise FieldError("currency", f"{theirs.currency} and {mine.currency} are not compared without a rate")
    if theirs.basis is not mine.basis:
        raise FieldError(
            "basis", f"{theirs.basis.value} and {mine.basis.value} are different bases; compare like with like"
        )
    ours = mine.per(theirs.period, conventions=conventions)
    aim = None
    if target is not None:
        aim = (
            CompensationRange(low=target, high=target, period=mine.period, basis=mine.basis)
            .per(theirs.period, conventions=conventions)
            .low
        )
    a, b, c, d = (_amount(end) for end in (theirs.low, theirs.high, ours.low, ours.high))
    t = _amount(aim)
    overlap = max(Decimal(0), min(b, d) - max(a, c)) if None not in {a, b, c, d} else None  # type: ignore[operator, type-var]
    room = b - c if b is not None and c is not None else None

    def money(amount: Decimal | None) -> Money | None:
        return None if amount is None else Money(amount=amount, currency=theirs.currency)

    return RangeComparison(
        theirs=theirs,
        mine=ours,
        target=aim,
        overlap=money(overlap),
        jaccard=_ratio(overlap, _union(a, b, c, d)),
        my_coverage=_coverage(overlap, c, d, a, b),
        their_coverage=_coverage(overlap, a, b, c, d),
        room=money(room),
        room_share=_ratio(room, b),
        target_position=_ratio(t - a, b - a) if t is not None and a is not None and b is not None else None,
        compa_ratio=_ratio(t, (a + b) / 2) if t is not None and a is not None and b is not None else None,
        spread=_ratio(b - a, a) if a is not None and b is not None else None,
        verdict=_verdict(a, b, c, d, thresholds or RangeThresholds()),
    )


def _amount(end: Money | None) -> Decimal | None:
    """Return the amount without the last digits, where dividing by 2,080 and back leaves a trace."""
    return None if end is None else end.amount.quantize(_TRACE)


def _ratio(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    return None if part is None or not whole else part / whole


def _union(a: Decimal | None, b: Decimal | None, c: Decimal | None, d: Decimal | None) -> Decimal | None:
    return None if a is None or b is None or c is None or d is None else max(b, d) - min(a, c)


def _coverage(
    overlap: Decimal | None, low: Decimal | None, high: Decimal | None, a: Decimal | None, b: Decimal | None
) -> Decimal | None:
    if overlap is None or low is None or high is None or a is None or b is None:
        return None
    if low == high:
        return Decimal(1) if a <= low <= b else Decimal(0)
    return overlap / (high - low)


def _verdict(
    a: Decimal | None, b: Decimal | None, c: Decimal | None, d: Decimal | None, thresholds: RangeThresholds
) -> Verdict:
    if b is not None and c is not None and b < c:
        return Verdict.GAP
    if a is not None and d is not None and d < a:
        return Verdict.UNDER_ASK
    if b is None or c is None:
        return Verdict.UNKNOWN
    return Verdict.COMFORTABLE if b - c >= thresholds.comfortable * b else Verdict.TIGHT
