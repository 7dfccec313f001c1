from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve

from second_interview.content import load_catalog
from second_interview.content.calculating import calculate
from second_interview.errors import FieldError
from second_interview.model.practice import Drill, DrillAnswer, DrillTable

DRILLS = load_catalog().drills


def _drill(*formulas: str, name: str = "x") -> Drill:
    answers = tuple(
        DrillAnswer(name=f"{name}{n}", ask="?", formula=formula, value=Decimal(0)) for n, formula in enumerate(formulas)
    )
    table = DrillTable(
        columns=("item", "amount", "days"), rows=(("a", "10.50", "61"), ("b", "20", "60"), ("c", "5", "90"))
    )
    return evolve(DRILLS[0], given={"rate": Decimal("0.1"), "base": Decimal(200)}, table=table, answers=answers)


def test_there_are_enough_drills() -> None:
    assert len(DRILLS) >= 40


@pytest.mark.parametrize("drill", DRILLS, ids=lambda drill: drill.id)
def test_the_check_figures_of_a_drill_are_right(drill: Drill) -> None:
    assert calculate(drill) == {answer.name: answer.value for answer in drill.answers}


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("base * (1 + rate) - 20", "200.0"),
        ("-base / 8", "-25"),
        ("2 ** 10", "1024"),
        ("sum(amount)", "35.50"),
        ("count(item)", "3"),
        ("average(days)", "70.33333333333333333333333333"),
        ("median(days)", "61"),
        ("smallest(amount) + largest(amount)", "25"),
        ("sumproduct(amount, days)", "2290.50"),
        ("cell(amount, 2)", "20"),
        ('sum_if(amount, days, "> 60")', "15.50"),
        ('sum_if(amount, item, "= b")', "20"),
        ('count_if(item, "<> b")', "2"),
        ('count_if(days, "<= 60")', "1"),
        ("round(2.345, 2)", "2.35"),
        ("round(1234, -2)", "1.2E+3"),
        ("roundup(2.1, 0)", "3"),
        ("min(base, 3) + max(base, 3) + abs(-1) + sqrt(16)", "208"),
    ],
)
def test_formulas_know_what_a_sheet_knows(formula: str, value: str) -> None:
    assert calculate(_drill(formula))["x0"] == Decimal(value)


def test_a_formula_may_use_the_answers_above_it() -> None:
    assert calculate(_drill("base * 2", "x0 + 1"))["x1"] == Decimal(401)


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        ("basis + 1", "no figure 'basis'; known: rate, base"),
        ("total(amount)", "no function 'total'; known: sum, count,"),
        ("sum(base)", "a column is wanted; known: item, amount, days"),
        ("sum(item)", "the cell 'a' is not a number"),
        ("sum(amount, days)", "sum takes 1 values"),
        ('count_if(days, "60")', "'60' is not a test"),
        ("cell(amount, 4)", "there is no row 4; rows count from 1 to 3"),
        ("base / 0", "cannot be worked out"),
        ("base +", "cannot be worked out"),
        ("9 ** 9 ** 9", "a power of at most 400"),
        ("__import__('os')", "no function '__import__'"),
        ("().__class__", "only figures"),
        ("True + 1", "no true or false"),
        ("1 if base else 2", "only figures"),
        ("base" * 100, "more than 300 characters"),
    ],
)
def test_what_cannot_be_worked_out_is_refused_in_words(formula: str, words: str) -> None:
    with pytest.raises(FieldError) as caught:
        calculate(_drill(formula))
    assert words in caught.value.problem


@pytest.mark.parametrize("name", ["rate", "Rate", "two words"])
def test_an_answer_needs_a_name_of_its_own(name: str) -> None:
    drill = _drill("1")
    with pytest.raises(FieldError, match="another name"):
        calculate(evolve(drill, answers=(evolve(drill.answers[0], name=name),)))


def test_two_answers_of_one_name_are_refused() -> None:
    drill = _drill("1")
    with pytest.raises(FieldError, match="another name"):
        calculate(evolve(drill, answers=drill.answers * 2))
