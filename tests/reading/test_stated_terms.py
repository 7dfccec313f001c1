"""Terms beside base pay in the prose of a posting."""

from __future__ import annotations

from decimal import Decimal

import pytest

from second_interview.reading.stated_terms import PayTerm, bonus_share, find_terms
from tests.factories import line


@pytest.mark.parametrize(
    ("text", "term", "words"),
    [
        ("There is no annual bonus.", PayTerm.BONUS, "There is no annual bonus"),
        ("$84,000 to $98,000 a year, plus an annual bonus of 6%.", PayTerm.BONUS, "an annual bonus of 6%"),
        ("We also offer RSUs, 401(k) with a 3% match, and a gym.", PayTerm.RETIREMENT, "401(k) with a 3% match"),
        ("We offer stock options (four years, one-year cliff).", PayTerm.EQUITY, None),
        ("25 days' leave and a boot allowance", PayTerm.LEAVE, None),
        ("You get $500 for each on-call week.", PayTerm.ON_CALL, "You get $500 for each on-call week"),
        ("This is a non-exempt position.", PayTerm.OVERTIME, None),
        ("7% employer pension contribution", PayTerm.RETIREMENT, None),
    ],
)
def test_a_term_is_read_with_its_clause(text: str, term: PayTerm, words: str | None) -> None:
    found = {one.term: one for one in find_terms([line(text)])}
    assert term in found
    assert words is None or found[term].line.text == words


@pytest.mark.parametrize(
    "text",
    [
        "Prepare bonus accruals and pension reconciliations",
        "Sign-on bonus of $5,000",
        "Respond to requests within 30 days, leave no mess",
        "Share the on-call rotation described below",
        "Knowledge of 401(k) plan audits",
        "Bonus points if you know Rust",
        "Equity and inclusion matter here",
    ],
)
def test_duties_and_other_words_are_no_terms(text: str) -> None:
    assert find_terms([line(text)]) == ()


def test_a_figure_goes_before_a_bare_mention() -> None:
    (bonus,) = find_terms([line("Salary and bonus."), line("The bonus is 8% of base.")])
    assert (bonus.is_settled, bonus.line.text) == (True, "The bonus is 8% of base")


@pytest.mark.parametrize(
    ("words", "share"),
    [
        ("$94,000, no bonus, two days from home", Decimal(0)),
        ("104k and a 10% bonus", Decimal("0.1")),
        ("up to 12% bonus", None),
        ("a bonus", None),
        ("5% match", None),
    ],
)
def test_a_target_bonus_is_a_share_of_base(words: str, share: Decimal | None) -> None:
    assert bonus_share(words) == share
