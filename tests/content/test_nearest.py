from __future__ import annotations

from second_interview.content.nearest import did_you_mean, nearest

_KNOWN = ("core/close-days", "core/pay-range")


def test_the_nearest_name_is_found() -> None:
    assert nearest("core/close-day", _KNOWN) == "core/close-days"


def test_the_slug_alone_is_enough() -> None:
    assert nearest("pay", ("core/pay",)) == "core/pay"


def test_nothing_is_near_to_something_else() -> None:
    assert nearest("zebra", _KNOWN) is None


def test_a_very_long_name_takes_no_long_time() -> None:
    assert nearest("x" * 1_000_000, _KNOWN * 500) is None


def test_few_names_are_listed_and_many_are_not() -> None:
    assert did_you_mean("zebra", ("a", "b")) == "; known: a, b"
    assert did_you_mean("zebra", [f"core/{n}" for n in range(30)]) == ""
