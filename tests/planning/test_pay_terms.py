"""Terms the posting states, like held against like, and a condition on the upper part."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from second_interview.model import Audience, CompetingOffer, PayCondition, PayExpectation, Plan
from second_interview.planning.plan import build_plan
from tests.factories import TODAY, line, make_candidacy, make_posting, pay, usd

WISH = PayExpectation(floor=usd(90000), target=usd(95000), stretch=usd(97000))
KEPT = PayCondition(
    needs="somebody with the license",
    by="Marcus Oyelaran",
    line=line("the top of the band is for somebody with the license", private=True),
)


def _plan(*posted: str, **changes: Any) -> Plan:
    lines = tuple(line(text, document="posting.txt", path=f"line {n}") for n, text in enumerate(posted, start=1))
    posting = make_posting(lines=lines, pay=pay(84000, 98000))
    return build_plan(make_candidacy(posting=posting, expectation=WISH, **changes), today=TODAY)


def _components(plan: Plan) -> str:
    return next(row for row in plan.compensation.same_page if "in writing" in row or "Known from" in row)


def _said(plan: Plan) -> str:
    return " ".join((*(one.say for one in plan.compensation.advice), *plan.compensation.ladder))


def _offer(bonus: Decimal | None) -> CompetingOffer:
    return CompetingOffer(
        employer="Tanager", pay=pay(94000, 94000), bonus=bonus, line=line("Tanager, 94k", private=True)
    )


def test_stated_terms_are_listed_with_their_line_and_not_asked() -> None:
    plan = _plan("An annual bonus with a target of 6%, 401(k) with a 4% match, 17 days of PTO.")
    known = [figure for figure in plan.compensation.figures if figure.text.startswith(("bonus", "retire", "paid"))]
    assert [figure.text for figure in known] == [
        "bonus: An annual bonus with a target of 6%",
        "retirement: 401(k) with a 4% match",
        "paid leave: 17 days of PTO",
    ]
    assert {(one.reason.evidence[0].path, one.audience) for one in known} == {("line 1", Audience.SHAREABLE)}
    assert _components(plan) == (
        "Known from the posting: bonus, retirement and paid leave. "
        "Still open, to ask for in writing: equity and overtime status."
    )


def test_a_term_without_a_figure_leaves_its_size_to_ask() -> None:
    assert "amount and price of the equity" in _components(_plan("We offer stock options and a 5% bonus."))


def test_without_stated_terms_all_are_asked() -> None:
    assert _components(_plan("You close the books.")).startswith("Bonus, equity, retirement")


def test_a_bonus_that_is_ruled_out_is_in_no_script() -> None:
    assert "bonus" not in _said(_plan("There is no annual bonus."))
    assert "bonus" in _said(_plan("You close the books."))


def test_terms_that_are_known_would_improve_nothing() -> None:
    def wanted(plan: Plan) -> list[str]:
        return [one.input for one in plan.improvements if one.input.startswith("what they offer")]

    assert wanted(_plan("A 6% bonus, 401(k) with a 4% match, 17 days of PTO.")) == []


def test_like_is_held_against_like() -> None:
    rows = _plan("An annual bonus with a target of 6%.", offers=(_offer(Decimal(0)),)).compensation.same_page
    assert "Base alone: Tanager $94,000 a year; Harbor Foods $84,000 to $98,000 a year." in rows
    (both,) = [row for row in rows if row.startswith("Base with target bonus")]
    assert "Tanager $94,000 a year (no bonus); Harbor Foods $89,040 to $103,880 a year (6% of base)" in both
    assert "at your target $100,700 a year" in both


def test_a_bonus_known_on_one_side_only_is_not_reckoned_with() -> None:
    for plan in (
        _plan("An annual bonus with a target of 6%.", offers=(_offer(None),)),
        _plan("A bonus of up to 12%.", offers=(_offer(Decimal(0)),)),
        _plan("You close the books.", offers=(_offer(Decimal(0)),)),
    ):
        rows = plan.compensation.same_page
        assert [row for row in rows if row.startswith("Base alone")]
        assert not [row for row in rows if row.startswith("Base with")]


def test_a_condition_stands_beside_the_range_and_asks_for_a_review() -> None:
    plan = _plan("You close the books.", pay_conditions=(KEPT,))
    assert any("somebody with the license" in figure.text for figure in plan.compensation.figures)
    assert any("somebody with the license" in row for row in plan.compensation.same_page)
    posted = next(one.say for one in plan.compensation.advice if one.id == "core/pay-range-posted")
    assert "looked at again" in posted
    assert "What has placed people in the upper part" not in posted
    assert not [text for text in plan.compensation.to_learn if "upper part" in text or "posted range" in text]


def test_without_a_condition_the_upper_part_is_asked_about() -> None:
    plan = _plan("You close the books.")
    posted = next(one.say for one in plan.compensation.advice if one.id == "core/pay-range-posted")
    assert "What has placed people in the upper part" in posted
