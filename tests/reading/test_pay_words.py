"""Words that tell pay from other figures."""

from __future__ import annotations

import pytest

from second_interview.reading.pay_words import (
    Telling,
    is_counted,
    is_left_bare,
    is_other_after,
    is_pay_after,
    is_pay_for,
    is_plain_after,
    told_before,
)


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("Salary: ", Telling.PAY),
        ("We raised capital and pay ", Telling.PAY),
        ("Jahresgehalt ", Telling.PAY),
        ("the range is ", Telling.WEAK),
        ("Our client is offering ", Telling.WEAK),
        ("Life insurance of 4x salary, up to ", Telling.OTHER),
        ("Underwrote loans from ", Telling.OTHER),
        ("Salary increases of ", Telling.OTHER),
        ("a bonus of ", Telling.OTHER),
        ("training up to ", Telling.OTHER),
        ("determined by skills, training and experience, and the place you work from, and is ", Telling.NOTHING),
        ("She lives in Leeds and ", Telling.NOTHING),
    ],
)
def test_the_nearest_word_before_tells(clause: str, told: str) -> None:
    assert told_before(clause) == told


def test_a_reference_number_is_none_where_the_figure_is_money() -> None:
    assert told_before("Req # ", is_money=False) == Telling.OTHER
    assert told_before("Req # ", is_money=True) == Telling.NOTHING


@pytest.mark.parametrize(
    "after", [" home office allowance", " per seat", " a month for childcare", " in revenue", " fee"]
)
def test_words_after_name_other_money(after: str) -> None:
    assert is_other_after(after)


@pytest.mark.parametrize("after", [" base", " plus bonus", " DOE", " brutto", " per annum", ""])
def test_words_of_pay_are_no_other_money(after: str) -> None:
    assert not is_other_after(after)


def test_single_questions_about_the_words_beside_a_figure() -> None:
    assert is_pay_after(" gross")
    assert not is_pay_after(" people")
    assert is_pay_for(" for this senior role")
    assert not is_pay_for(" for charity")
    assert is_counted(" employees")
    assert not is_counted(" a year")
    assert is_plain_after(" per year")
    assert not is_plain_after(" widgets")
    assert is_left_bare("around  per year")
    assert not is_left_bare("square feet")
