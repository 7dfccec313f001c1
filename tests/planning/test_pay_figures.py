"""One range to say aloud, and figures shown as they were said."""

from __future__ import annotations

from typing import Any

import pytest

from second_interview.content import load_catalog
from second_interview.model import PayExpectation, PayStatement, Plan
from second_interview.planning.pay_figures import spoken_range
from second_interview.planning.plan import build_plan, make_context
from tests.factories import TODAY, line, make_candidacy, make_posting, pay, usd

WISH = PayExpectation(floor=usd(90000), target=usd(95000), stretch=usd(105000))


def _mine(low: int, high: int, words: str = "") -> PayStatement:
    return PayStatement(
        pay=pay(low, high), by="me", to="Marcus Oyelaran", words=words, line=line("I said it", private=True)
    )


def _theirs(low: int, high: int, words: str = "", by: str = "Marcus Oyelaran") -> PayStatement:
    return PayStatement(pay=pay(low, high), by=by, to="me", words=words, line=line("he said it", private=True))


def _candidacy(*said: PayStatement, posted: tuple[int, int] | None = (84000, 102000)) -> Any:
    posting = make_posting(pay=pay(*posted) if posted else None)
    return make_candidacy(posting=posting, expectation=WISH, pay_statements=said)


@pytest.mark.parametrize(
    ("said", "posted", "spoken"),
    [
        ((), None, "$95,000 to $105,000 a year"),
        ((), (84000, 120000), "$95,000 to $105,000 a year"),
        ((), (84000, 102000), "$95,000 to $102,000 a year"),
        ((_theirs(90000, 98000),), (84000, 102000), "$95,000 to $98,000 a year"),
        ((_mine(94000, 97000),), (84000, 102000), "$95,000 to $97,000 a year"),
        ((_theirs(90000, 95000),), (84000, 102000), "$95,000 a year"),
        ((_theirs(100000, 110000),), (84000, 102000), "$95,000 to $102,000 a year"),
        ((_mine(90000, 92000),), (84000, 102000), "$95,000 to $102,000 a year"),
        ((_theirs(90000, 96000, by="Payscale"),), (84000, 102000), "$95,000 to $102,000 a year"),
        ((), (70000, 80000), "$95,000 to $105,000 a year"),
    ],
)
def test_the_spoken_range_ends_at_the_lowest_ceiling_above_the_target(
    said: tuple[PayStatement, ...], posted: tuple[int, int] | None, spoken: str
) -> None:
    context = make_context(_candidacy(*said, posted=posted), today=TODAY, catalog=load_catalog())
    found = spoken_range(context)
    assert found is not None
    assert str(found.pay) == spoken


def _plan(*said: PayStatement) -> Plan:
    return build_plan(_candidacy(*said), today=TODAY)


def test_one_spoken_range_stands_everywhere() -> None:
    plan = _plan(_mine(94000, 97000))
    aloud = "$95,000 to $97,000 a year"
    brief = plan.compensation
    assert str(brief.spoken) == aloud
    assert brief.spoken_comparison is not None
    assert str(brief.spoken_comparison.mine) == aloud
    scripts = [advice.say for advice in brief.advice if "$" in advice.say]
    assert scripts
    assert all(aloud in say for say in scripts)
    assert any(aloud in row for row in brief.same_page)
    assert any(aloud in one.text for one in plan.consistency)
    (standing,) = [one for one in plan.specifics.likely if one.id == "standing-pay"]
    assert aloud in standing.say


def test_a_plan_says_why_the_spoken_range_ends() -> None:
    assert any("their published top" in row for row in _plan().compensation.same_page)


def test_loose_figures_are_attributed_in_the_words_they_were_said_in() -> None:
    plan = _plan(_theirs(90000, 95000, "low to mid nineties"), _mine(97000, 99000, "high nineties"))
    shown = [figure.text for figure in plan.compensation.figures]
    assert "“low to mid nineties”, read here as about $90,000 to $95,000 a year" in shown
    assert "“high nineties”, read here as about $97,000 to $99,000 a year" in shown
    attributed = [row for row in plan.compensation.same_page if row.startswith("Yours")]
    assert attributed == [
        "Yours: to Marcus Oyelaran you named “high nineties”, read here as about $97,000 to $99,000 a year."
    ]
    assert any("“high nineties”" in one.text for one in plan.consistency)


def test_a_figure_named_too_low_gets_no_standing_answer_that_repeats_it() -> None:
    assert not [one for one in _plan(_mine(90000, 92000)).specifics.likely if one.id == "standing-pay"]


def test_a_range_known_only_in_words_keeps_its_words() -> None:
    plan = build_plan(_candidacy(_theirs(90000, 99000, "the nineties"), posted=None), today=TODAY)
    assert "“the nineties”" in plan.compensation.theirs_source
    assert "“the nineties”" in plan.compensation.same_page[0]
