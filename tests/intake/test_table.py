from __future__ import annotations

from datetime import date, datetime, time
from enum import Enum

import pytest

from second_interview.intake.ledger import Ledger
from second_interview.intake.table import Table, clock, iso_moment, split_names
from second_interview.model import Mode


def _table(**data: object) -> Table:
    return Table(Ledger("c.json"), (), data)


def _said(table: Table) -> list[str]:
    return [str(problem) for problem in table.ledger.problems]


def test_a_second_name_for_the_same_thing_is_kept_as_unread() -> None:
    table = _table(name="Ana", title="Bo")
    assert table.text("name", "title") == "Ana"
    assert table.ledger.unread[0].remedy == "'name' was read instead"


def test_keys_that_are_never_taken_are_unread() -> None:
    table = _table(name="Ana", nmae="Bo", empty="")
    table.text("name")
    table.close()
    assert [each.place for each in table.ledger.unread] == ["c.json: nmae"]


@pytest.mark.parametrize(
    ("value", "minutes"),
    [
        (45, 45),
        ("45", 45),
        ("45 min", 45),
        ("1 hour", 60),
        ("1.5 h", 90),
        ("1h 30m", 90),
        ("2 hours and 15 minutes", 135),
    ],
)
def test_minutes_are_read_as_people_write_them(value: object, minutes: int) -> None:
    assert _table(minutes=value).minutes() == minutes


@pytest.mark.parametrize("value", ["forty", 0, -3, 1441, True, 4.5, [45]])
def test_other_minutes_are_a_problem(value: object) -> None:
    table = _table(minutes=value)
    assert table.minutes() is None
    assert "minutes = 40" in _said(table)[0]


def test_a_choice_suggests_what_is_allowed() -> None:
    table = _table(mode="somehow")
    assert table.choice("mode", Mode) is None
    assert _said(table) == ["c.json: mode: 'somehow' is not one of onsite, video, phone, hybrid"]


def test_a_choice_is_read_in_any_case_and_by_its_alias() -> None:
    class _Colour(Enum):
        DARK_RED = "dark_red"

    assert _table(a="Dark red").choice("a", _Colour) is _Colour.DARK_RED
    assert _table(a="crimson").choice("a", _Colour, {"crimson": _Colour.DARK_RED}) is _Colour.DARK_RED


def test_days_and_times_of_toml_and_json_are_the_same() -> None:
    assert _table(on=date(2026, 12, 3)).day("on") == _table(on="2026-12-03").day("on") == date(2026, 12, 3)
    assert iso_moment("2026-12-03T09:30") == datetime(2026, 12, 3, 9, 30)
    assert _table(at=time(9, 30)).clock("at") == _table(at="9:30").clock("at") == time(9, 30)


@pytest.mark.parametrize("value", ["2026-02-30", "soon", 7, date(1066, 1, 1), "9999-01-01"])
def test_other_days_are_a_problem(value: object) -> None:
    table = _table(on=value)
    assert table.day("on") is None
    assert len(_said(table)) == 1


@pytest.mark.parametrize(
    ("words", "at"), [("12 pm", time(12)), ("12:15am", time(0, 15)), ("9", None), ("25:00", None), ("13 pm", None)]
)
def test_a_time_of_day_needs_minutes_or_am_or_pm(words: str, at: time | None) -> None:
    assert clock(words) == at


def test_an_unclear_time_of_day_is_a_problem() -> None:
    table = _table(at="nineish")
    assert table.clock("at") is None
    assert "write at = 09:30:00" in _said(table)[0]


def test_flags_counts_zones_and_tables_refuse_other_values() -> None:
    table = _table(kept="yes", number="0", zone="Mars", inner=3, names=5, more=["Ana", None, 7])
    assert (table.flag("kept"), table.count("number"), table.zone(), table.table("inner"), table.names("names")) == (
        False, None, "", None, (),
    )  # fmt: skip
    assert table.names("more") == ("Ana",)
    assert len(_said(table)) == 6


def test_flags_and_counts_are_read() -> None:
    table = _table(kept=True, number="2")
    assert (table.flag("kept"), table.flag("none"), table.count("number"), table.count("none")) == (
        True,
        False,
        2,
        None,
    )


def test_a_list_section_takes_tables_and_words_and_refuses_the_rest() -> None:
    table = _table(panel=[{"name": "Ana"}, "words", None, 7])
    assert [path for path, _ in table.items("panel")] == [("panel", 0), ("panel", 1)]
    assert _said(table) == ["c.json: panel[3]: 7 is neither a table nor text"]


def test_a_list_of_thousands_is_refused_at_once() -> None:
    table = _table(panel=["x"] * 1001)
    assert list(table.items("panel")) == []
    assert "has 1,001 entries" in _said(table)[0]


def test_names_in_words_are_split() -> None:
    assert split_names("Dana Whitfield, Tom Ek and HR") == ("Dana Whitfield", "Tom Ek", "HR")


def test_keys_that_are_no_text_are_read_as_text() -> None:
    assert Table(Ledger("c.json"), (), {5: "x"}).text("5") == "x"


def test_the_same_value_under_two_names_is_not_reported() -> None:
    table = _table(name="Ana", title="Ana")
    assert table.text("name", "title") == "Ana"
    assert table.ledger.unread == ()


def test_a_date_with_a_time_gives_its_time_of_day() -> None:
    assert _table(at=datetime(2026, 12, 3, 9, 30)).clock("at") == time(9, 30)
    assert _table().clock("at") is None
