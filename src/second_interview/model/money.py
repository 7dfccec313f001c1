"""Amounts and pay ranges: exact decimals, one currency, a period and a basis."""

from __future__ import annotations

from decimal import Context, Decimal
from enum import Enum
from itertools import pairwise

from attrs import Attribute, field, frozen

from second_interview.errors import FieldError
from second_interview.model.checks import positive
from second_interview.model.currencies import MINOR_DIGITS, SIGNS

__all__ = [
    "STANDARD_YEAR",
    "CompensationRange",
    "Money",
    "PayBasis",
    "PayConventions",
    "PayExpectation",
    "PayPeriod",
    "RangeComparison",
    "Verdict",
]

# Contexts of our own: a program that uses this library may have lowered the precision of its own.
_EXACT = Context(prec=60)
_DIVISION = Context(prec=28)


class PayPeriod(Enum):
    """What one amount pays for."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class PayBasis(Enum):
    """What is counted in: base pay, base with expected cash, or everything."""

    BASE = "base"
    TOTAL_CASH = "total_cash"
    TOTAL = "total"


def _currency(_: object, attribute: Attribute[str], value: str) -> None:
    if value not in MINOR_DIGITS:
        raise FieldError(attribute.name, f"{value!r} is not an ISO 4217 currency code such as 'USD' or 'GBP'")


def _amount(_: object, attribute: Attribute[Decimal], value: Decimal) -> None:
    if not value.is_finite():
        raise FieldError(attribute.name, f"{value} is not an amount")
    if abs(value) >= Decimal("1e15"):
        raise FieldError(attribute.name, f"{value:.3g} is too large for an amount of pay")


@frozen(kw_only=True)
class Money:
    """An exact amount in one currency; nothing is rounded before display.

    Example:
        >>> str(Money(amount=Decimal("104000"), currency="USD"))
        '$104,000'
    """

    amount: Decimal = field(validator=_amount)
    currency: str = field(validator=_currency)
    """ISO 4217 code."""

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise FieldError("currency", f"{self.currency} and {other.currency} are not converted without a rate")

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(amount=_EXACT.add(self.amount, other.amount), currency=self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(amount=_EXACT.subtract(self.amount, other.amount), currency=self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.amount < other.amount

    def __le__(self, other: Money) -> bool:
        self._same(other)
        return self.amount <= other.amount

    def __gt__(self, other: Money) -> bool:
        return other < self

    def __ge__(self, other: Money) -> bool:
        return other <= self

    def times(self, factor: Decimal | int) -> Money:
        """Return the amount multiplied by *factor*."""
        return Money(amount=_EXACT.multiply(self.amount, factor), currency=self.currency)

    def __str__(self) -> str:
        digits = MINOR_DIGITS[self.currency]
        whole = self.amount == self.amount.to_integral_value()
        shown = self.amount if whole else _EXACT.quantize(self.amount, Decimal(1).scaleb(-digits))
        number = f"{shown.copy_abs():,.{0 if whole else digits}f}"
        sign = "-" if self.amount < 0 else ""
        mark = SIGNS.get(self.currency, f"{self.currency} ")
        return f"{sign}{mark}{number}"


@frozen(kw_only=True)
class PayConventions:
    """How one period is turned into another; the default year is 40 hours by 52 weeks, paid monthly twelve times."""

    hours_a_year: Decimal = field(default=Decimal(2080), validator=positive)
    days_a_year: Decimal = field(default=Decimal(260), validator=positive)
    weeks_a_year: Decimal = field(default=Decimal(52), validator=positive)
    months_a_year: Decimal = field(default=Decimal(12), validator=positive)
    """12, or 13 or 14 where a thirteenth or fourteenth month is paid."""

    def periods_a_year(self, period: PayPeriod) -> Decimal:
        """Return how many of *period* make a year."""
        return {
            PayPeriod.HOUR: self.hours_a_year,
            PayPeriod.DAY: self.days_a_year,
            PayPeriod.WEEK: self.weeks_a_year,
            PayPeriod.MONTH: self.months_a_year,
            PayPeriod.YEAR: Decimal(1),
        }[period]


STANDARD_YEAR = PayConventions()
"""2,080 hours, 260 days, 52 weeks, 12 months (US BLS full-time year)."""


@frozen(kw_only=True)
class CompensationRange:
    """A pay range with period and basis; one end may be open.

    Example:
        >>> low, high = (Money(amount=Decimal(n), currency="USD") for n in (95000, 115000))
        >>> str(CompensationRange(low=low, high=high, period=PayPeriod.YEAR))
        '$95,000 to $115,000 a year'
    """

    low: Money | None = None
    high: Money | None = None
    period: PayPeriod = PayPeriod.YEAR
    basis: PayBasis = PayBasis.BASE

    def __attrs_post_init__(self) -> None:
        ends = [end for end in (self.low, self.high) if end is not None]
        if not ends:
            raise FieldError("low", "a range needs at least one end")
        if any(end.amount < 0 for end in ends):
            raise FieldError("low", "pay is not below 0")
        if self.low is not None and self.high is not None and self.high < self.low:
            raise FieldError("high", f"{self.high} is below {self.low}; the range is upside down")

    @property
    def currency(self) -> str:
        """ISO 4217 code of both ends."""
        end = self.low if self.low is not None else self.high
        assert end is not None
        return end.currency

    def per(self, period: PayPeriod, *, conventions: PayConventions = STANDARD_YEAR) -> CompensationRange:
        """Return the same pay by another period; nothing is rounded but what no decimal can hold."""
        if period is self.period:
            return self
        ours, theirs = conventions.periods_a_year(self.period), conventions.periods_a_year(period)

        def convert(end: Money | None) -> Money | None:
            if end is None:
                return None
            return Money(amount=_DIVISION.divide(end.times(ours).amount, theirs), currency=end.currency)

        return CompensationRange(low=convert(self.low), high=convert(self.high), period=period, basis=self.basis)

    def __str__(self) -> str:
        if self.low == self.high:
            span = str(self.low)
        elif self.high is None:
            span = f"{self.low} and up"
        elif self.low is None:
            span = f"up to {self.high}"
        else:
            span = f"{self.low} to {self.high}"
        per = {"hour": "an hour"}.get(self.period.value, f"a {self.period.value}")
        basis = "" if self.basis is PayBasis.BASE else f" ({self.basis.value.replace('_', ' ')})"
        return f"{span} {per}{basis}"


@frozen(kw_only=True)
class PayExpectation:
    """What the candidate wants; the floor is never spoken."""

    floor: Money | None = None
    """Private walk-away point."""
    target: Money | None = None
    stretch: Money | None = None
    period: PayPeriod = PayPeriod.YEAR
    basis: PayBasis = PayBasis.BASE

    def __attrs_post_init__(self) -> None:
        steps = [(name, getattr(self, name)) for name in ("floor", "target", "stretch")]
        known = [(name, money) for name, money in steps if money is not None]
        if not known:
            raise FieldError("target", "an expectation needs at least one of floor, target and stretch")
        for (low_name, low), (high_name, high) in pairwise(known):
            if high < low:
                raise FieldError(high_name, f"{high} is below the {low_name} of {low}")

    @property
    def private_range(self) -> CompensationRange:
        """From the lowest to the highest figure; for private arithmetic only."""
        known = [money for money in (self.floor, self.target, self.stretch) if money is not None]
        return CompensationRange(low=known[0], high=known[-1], period=self.period, basis=self.basis)

    @property
    def spoken_range(self) -> CompensationRange | None:
        """Target to stretch: what may be said aloud; ``None`` when no target is known."""
        if self.target is None:
            return None
        return CompensationRange(
            low=self.target, high=self.stretch or self.target, period=self.period, basis=self.basis
        )


class Verdict(Enum):
    """What the room between their top and your floor means."""

    COMFORTABLE = "comfortable"
    TIGHT = "tight"
    GAP = "gap"
    UNDER_ASK = "under_ask"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class RangeComparison:
    """Both sides' ranges made comparable; amounts per ``period``, ratios exact.

    Formulas are those of the pay rules in ``docs/users/compensation.md``. A measure that an open end makes
    undefined is ``None``.
    """

    theirs: CompensationRange
    """Employer [a, b]."""
    mine: CompensationRange
    """Candidate [c, d], converted to their period."""
    target: Money | None = None
    overlap: Money | None = None
    """max(0, min(b, d) - max(a, c))."""
    jaccard: Decimal | None = None
    """Overlap over the union of both ranges."""
    my_coverage: Decimal | None = None
    """Overlap over d - c."""
    their_coverage: Decimal | None = None
    """Overlap over b - a."""
    room: Money | None = None
    """b - c: room above the candidate's low end; negative is a gap."""
    room_share: Decimal | None = None
    """Room over b."""
    target_position: Decimal | None = None
    """(target - a) / (b - a); above 1 is above their top."""
    compa_ratio: Decimal | None = None
    """Target over the middle of their range."""
    spread: Decimal | None = None
    """(b - a) / a."""
    verdict: Verdict = Verdict.UNKNOWN
