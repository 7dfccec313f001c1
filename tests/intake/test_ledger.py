from __future__ import annotations

from datetime import date
from decimal import Decimal

from second_interview.errors import InputError, Problem
from second_interview.intake.ledger import Ledger, shown
from second_interview.model import Contact


def test_places_have_the_line_in_toml_and_none_elsewhere() -> None:
    assert Ledger("c.toml", toml="a = 1\n[b]\nc = 2\n").place(("b", "c")) == "c.toml:3: b.c"
    assert Ledger("c.json").place(("b", 0, "c")) == "c.json: b[0].c"


def test_problems_come_in_the_order_of_the_document() -> None:
    ledger = Ledger("c.toml", toml="a = 1\nb = 2\n")
    ledger.wrong(("b",), "second")
    ledger.wrong(("a",), "first")
    assert [problem.message for problem in ledger.problems] == ["first", "second"]


def test_a_lenient_ledger_keeps_what_is_wrong_as_unread() -> None:
    ledger = Ledger("r.json", is_lenient=True)
    ledger.wrong(("work", 2, "startDate"), "'2019-13' is not a date", "2019-13")
    assert ledger.problems == ()
    assert ledger.unread[0].place == "r.json: work[2].startDate"
    assert (ledger.unread[0].text, ledger.unread[0].remedy) == ("2019-13", "'2019-13' is not a date")


def test_an_unknown_key_says_which_was_meant() -> None:
    ledger = Ledger("c.json")
    ledger.unknown(("panel", 0, "minuts"), 30, ("name", "minutes"))
    assert ledger.unread[0].remedy == "unknown key 'minuts'; did you mean 'minutes'?"


def test_thousands_of_problems_are_counted_not_listed() -> None:
    ledger = Ledger("c.json")
    for number in range(1000):
        ledger.wrong(("a", number), "no")
        ledger.keep(("b", number), 1, "")
        ledger.unknown(("c",), 1, ())
    assert len(ledger.problems) == 201
    assert ledger.problems[-1].message == "and 800 more problems"
    assert ledger.unread[-1].text == "1800 more pieces"


def test_a_broken_model_rule_becomes_a_problem_under_the_path() -> None:
    ledger = Ledger("c.json")
    assert ledger.build(("contacts", 0), lambda: Contact(name=" ")) is None
    assert str(ledger.problems[0]) == "c.json: contacts[0].name: must not be empty"


def test_what_is_wrong_with_a_whole_paper_is_said_where_it_is_named() -> None:
    ledger = Ledger("c.toml", toml='resume = "r.json"\n')
    papers = InputError([Problem(place="r.json", message="is empty"), Problem(place="r.json: work", message="odd")])
    ledger.adopt(("resume",), papers, "r.json")
    assert [str(problem) for problem in ledger.problems] == ["c.toml:1: resume: is empty", "r.json: work: odd"]


def test_values_are_shown_short_and_on_one_line() -> None:
    assert shown({"a": [Decimal("1.50"), date(2026, 1, 2), None, True]}) == '{"a": ["1.50", "2026-01-02", null, true]}'
    assert len(shown("x" * 5000)) == 300
    assert shown(10**5000) == '"a very long number"'
    assert shown("a\n\x00b") == "a b"
