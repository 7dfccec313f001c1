from __future__ import annotations

from decimal import Context, Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.errors import FieldError
from second_interview.model import CompensationRange, Money, PayBasis, PayConventions, PayExpectation, PayPeriod
from second_interview.model.currencies import MINOR_DIGITS
from tests.factories import pay, usd

AMOUNTS = st.decimals(min_value=-(10**14), max_value=10**14, places=6)
PAY = st.decimals(min_value=1, max_value=10**9, places=2)
CURRENCIES = st.sampled_from(sorted(MINOR_DIGITS))
PERIODS = st.sampled_from(PayPeriod)
OPEN_ENDS = st.sampled_from(["low", "high", "neither"])


@st.composite
def ranges(draw: st.DrawFn) -> CompensationRange:
    currency, is_open = draw(CURRENCIES), draw(OPEN_ENDS)
    low, high = (Money(amount=amount, currency=currency) for amount in sorted([draw(PAY), draw(PAY)]))
    return CompensationRange(
        low=None if is_open == "low" else low,
        high=None if is_open == "high" else high,
        period=draw(PERIODS),
        basis=draw(st.sampled_from(PayBasis)),
    )


def ends(span: CompensationRange) -> list[Decimal]:
    return [end.amount for end in (span.low, span.high) if end is not None]


@given(AMOUNTS, AMOUNTS)
def test_adding_and_taking_away_again_changes_nothing(one: Decimal, other: Decimal) -> None:
    first, second = Money(amount=one, currency="USD"), Money(amount=other, currency="USD")
    assert first + second - second == first


@given(AMOUNTS, AMOUNTS)
def test_sums_do_not_depend_on_the_order(one: Decimal, other: Decimal) -> None:
    first, second = Money(amount=one, currency="USD"), Money(amount=other, currency="USD")
    assert first + second == second + first


@given(AMOUNTS, AMOUNTS)
def test_sums_are_exact_to_the_last_digit(one: Decimal, other: Decimal) -> None:
    total = Money(amount=one, currency="USD") + Money(amount=other, currency="USD")
    assert int(total.amount * 10**6) == int(one * 10**6) + int(other * 10**6)


@given(AMOUNTS, st.integers(min_value=0, max_value=9))
def test_times_is_adding_over_and_over(amount: Decimal, factor: int) -> None:
    money = Money(amount=amount, currency="USD")
    total = Money(amount=Decimal(0), currency="USD")
    for _ in range(factor):
        total += money
    assert money.times(factor) == total


@given(AMOUNTS, AMOUNTS)
def test_money_is_ordered_as_its_amounts_are(one: Decimal, other: Decimal) -> None:
    first, second = Money(amount=one, currency="USD"), Money(amount=other, currency="USD")
    assert (first < second, first <= second, first > second, first >= second) == (
        one < other,
        one <= other,
        one > other,
        one >= other,
    )


def test_arithmetic_does_not_depend_on_the_precision_of_the_program_around() -> None:
    with localcontext(Context(prec=3)):
        assert usd(123456) + usd(1) == usd(123457)
        assert usd(123456) - usd(1) == usd(123455)
        assert usd("123456.78").times(2) == usd("246913.56")
        assert pay(104000, 208000).per(PayPeriod.MONTH).per(PayPeriod.YEAR).high == usd(208000)


def test_display_does_not_depend_on_the_precision_of_the_program_around() -> None:
    with localcontext(Context(prec=3)):
        assert str(usd("-123456.78")) == "-$123,456.78"


@pytest.mark.parametrize("act", [Money.__add__, Money.__sub__, Money.__lt__, Money.__le__, Money.__gt__, Money.__ge__])
def test_two_currencies_are_never_mixed(act: object) -> None:
    assert callable(act)
    with pytest.raises(FieldError, match="are not converted without a rate"):
        act(usd(1), Money(amount=Decimal(1), currency="GBP"))


def test_the_same_amount_in_another_currency_is_another_amount() -> None:
    assert usd(1) != Money(amount=Decimal(1), currency="GBP")


def test_trailing_zeros_make_no_difference() -> None:
    assert usd("1.50") == usd("1.5")
    assert hash(usd("1.50")) == hash(usd("1.5"))


@pytest.mark.parametrize("amount", ["NaN", "sNaN", "Infinity", "-Infinity", "1e15", "-1e15", "1e999999"])
def test_what_is_no_amount_of_pay_is_refused(amount: str) -> None:
    with pytest.raises(FieldError, match=r"^amount: "):
        usd(amount)


@pytest.mark.parametrize("currency", ["", "usd", "US", "DOLLARS", "$", "XXX"])
def test_an_unknown_currency_is_refused_with_examples(currency: str) -> None:
    with pytest.raises(FieldError, match="not an ISO 4217 currency code such as 'USD'"):
        Money(amount=Decimal(1), currency=currency)


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("104000", "USD", "$104,000"),
        ("50.5", "USD", "$50.50"),
        ("-5000", "GBP", "-£5,000"),
        ("1234.5", "JPY", "¥1,234"),
        ("1.2345", "KWD", "KWD 1.234"),
        ("100000", "CHF", "CHF 100,000"),
        ("-0", "USD", "$0"),
        ("1e-9999", "USD", "$0.00"),
    ],
)
def test_money_is_shown_with_its_sign_and_no_needless_digits(amount: str, currency: str, shown: str) -> None:
    assert str(Money(amount=Decimal(amount), currency=currency)) == shown


@given(ranges(), PERIODS)
def test_pay_by_another_period_turns_back_into_itself(span: CompensationRange, period: PayPeriod) -> None:
    there_and_back = span.per(period).per(span.period)
    for before, after in zip(ends(span), ends(there_and_back), strict=True):
        assert abs(before - after) < Decimal("1e-12")


@given(ranges(), PERIODS)
def test_an_open_end_stays_open_in_every_period(span: CompensationRange, period: PayPeriod) -> None:
    converted = span.per(period)
    assert (converted.low is None, converted.high is None) == (span.low is None, span.high is None)


@given(ranges(), PERIODS)
def test_basis_and_currency_survive_another_period(span: CompensationRange, period: PayPeriod) -> None:
    converted = span.per(period)
    assert (converted.period, converted.basis, converted.currency) == (period, span.basis, span.currency)


def test_an_hour_of_a_standard_year_is_one_of_2080() -> None:
    assert pay(104000, None).per(PayPeriod.HOUR).low == usd(50)


def test_fourteen_months_are_fourteen_when_the_convention_says_so() -> None:
    monthly = CompensationRange(low=usd(3000), period=PayPeriod.MONTH)
    assert monthly.per(PayPeriod.YEAR, conventions=PayConventions(months_a_year=Decimal(14))).low == usd(42000)


@pytest.mark.parametrize("count", ["0", "-1", "NaN", "Infinity"])
def test_a_year_has_a_number_of_hours(count: str) -> None:
    with pytest.raises(FieldError, match="hours_a_year"):
        PayConventions(hours_a_year=Decimal(count))


def test_a_range_upside_down_is_refused() -> None:
    with pytest.raises(FieldError, match=r"\$95,000 is below \$115,000; the range is upside down"):
        pay(115000, 95000)


def test_a_range_without_ends_is_refused() -> None:
    with pytest.raises(FieldError, match="needs at least one end"):
        CompensationRange()


def test_a_range_in_two_currencies_is_refused() -> None:
    with pytest.raises(FieldError, match="not converted"):
        CompensationRange(low=usd(1), high=Money(amount=Decimal(2), currency="GBP"))


def test_pay_below_nothing_is_refused() -> None:
    with pytest.raises(FieldError, match="pay is not below 0"):
        CompensationRange(low=usd(-1))


@pytest.mark.parametrize(
    ("span", "shown"),
    [
        (pay(95000, None), "$95,000 and up a year"),
        (pay(None, 115000), "up to $115,000 a year"),
        (pay(95000, 95000), "$95,000 a year"),
        (CompensationRange(low=usd(40), high=usd(55), period=PayPeriod.HOUR), "$40 to $55 an hour"),
        (CompensationRange(low=usd(1), basis=PayBasis.TOTAL_CASH), "$1 and up a year (total cash)"),
    ],
)
def test_a_range_is_shown_as_one_would_say_it(span: CompensationRange, shown: str) -> None:
    assert str(span) == shown


def test_a_range_knows_its_currency_from_either_end() -> None:
    assert (pay(1, None).currency, pay(None, 1).currency) == ("USD", "USD")


def test_an_expectation_out_of_order_names_both_steps() -> None:
    with pytest.raises(FieldError, match=r"^target: \$90 is below the floor of \$98"):
        PayExpectation(floor=usd(98), target=usd(90))


def test_a_stretch_below_the_floor_is_refused_without_a_target_between() -> None:
    with pytest.raises(FieldError, match=r"^stretch: "):
        PayExpectation(floor=usd(98), stretch=usd(90))


def test_an_expectation_needs_a_figure() -> None:
    with pytest.raises(FieldError, match="needs at least one of floor, target and stretch"):
        PayExpectation()


def test_an_expectation_is_in_one_currency() -> None:
    with pytest.raises(FieldError, match="not converted"):
        PayExpectation(floor=usd(1), target=Money(amount=Decimal(2), currency="GBP"))


def test_the_private_range_goes_from_the_lowest_to_the_highest_figure() -> None:
    assert PayExpectation(floor=usd(98), target=usd(106), stretch=usd(112)).private_range == pay(98, 112)


@given(st.lists(PAY, min_size=3, max_size=3, unique=True))
def test_the_spoken_range_never_shows_the_floor(figures: list[Decimal]) -> None:
    floor, target, stretch = (Money(amount=figure, currency="USD") for figure in sorted(figures))
    spoken = PayExpectation(floor=floor, target=target, stretch=stretch).spoken_range
    assert spoken is not None
    assert floor.amount not in ends(spoken)


def test_without_a_stretch_the_spoken_range_is_the_target() -> None:
    assert PayExpectation(floor=usd(98), target=usd(106)).spoken_range == pay(106, 106)


def test_without_a_target_nothing_is_spoken() -> None:
    assert PayExpectation(floor=usd(98)).spoken_range is None
