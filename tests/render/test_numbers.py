from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

from second_interview.model import CompensationBrief, CompensationRange, Money, RangeComparison
from second_interview.render import to_html, to_markdown
from tests.render.sample import sample_plan, usd


def _page(theirs: CompensationRange, mine: CompensationRange, target: Money | None) -> str:
    comparison = RangeComparison(theirs=theirs, mine=mine, target=target)
    brief = CompensationBrief(private_comparison=comparison)
    return to_html(attrs.evolve(sample_plan(), compensation=brief))


def test_formula_stands_beside_its_value() -> None:
    assert (
        "- **Overlap:** With your floor: $12,000; As spoken: $4,000; the lower top less the higher bottom, or nothing"
    ) in to_markdown(sample_plan())


def test_ratio_is_no_percentage() -> None:
    assert "- **Target to middle:** With your floor: 1.03;" in to_markdown(sample_plan())


def test_range_open_above_is_drawn_with_an_arrow() -> None:
    page = _page(CompensationRange(low=usd(90000)), CompensationRange(low=usd(95000), high=usd(99000)), usd(97000))
    assert page.count("<path") == 1


def test_range_open_below_is_drawn_with_an_arrow() -> None:
    page = _page(CompensationRange(high=usd(90000)), CompensationRange(low=usd(95000), high=usd(99000)), None)
    assert page.count("<path") == 1


@pytest.mark.parametrize("amount", [0, 1, 98000])
def test_single_figure_on_both_sides_can_be_drawn(amount: int) -> None:
    pay = CompensationRange(low=usd(amount), high=usd(amount))
    assert "<rect" in _page(pay, pay, Money(amount=Decimal(amount), currency="USD"))


def test_plan_without_pay_has_no_numbers_card() -> None:
    page = to_markdown(attrs.evolve(sample_plan(), compensation=CompensationBrief()))
    assert "Numbers card" not in page
