"""Days and due times as people write them."""

from __future__ import annotations

import time as clock
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.reading.dates import find_days, read_day, read_due

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-12-03", "2026-12-03"),
        ("3 December", "2026-12-03"),
        ("Dec 3rd", "2026-12-03"),
        ("December 3, 2026", "2026-12-03"),
        ("Thursday 3 December", "2026-12-03"),
        ("the 3rd of December", "2026-12-03"),
        ("13/12/2026", "2026-12-13"),
        ("12/24/2026", "2026-12-24"),
        ("Fri 12/4", "2026-12-04"),
        ("Friday", "2026-11-27"),
        ("by Wednesday", "2026-12-02"),
        ("this Friday", "2026-11-27"),
        ("next Monday", "2026-11-30"),
        ("Friday week", "2026-12-04"),
        ("a week from Friday", "2026-12-04"),
        ("Friday of next week", "2026-12-04"),
        ("last Friday", "2026-11-20"),
        ("tomorrow", "2026-11-26"),
        ("the day after tomorrow", "2026-11-27"),
        ("in two weeks", "2026-12-09"),
        ("within 10 days", "2026-12-05"),
        ("end of next week", "2026-12-04"),
        ("end of the week", "2026-11-27"),
        ("end of the month", "2026-11-30"),
        ("end of December", "2026-12-31"),
        ("by the 11th", "2026-12-11"),
        ("Friday the 11th", "2026-12-11"),
        ("24.12.2026", "2026-12-24"),
        ("12 November", "2026-11-12"),
        ("10 September", "2027-09-10"),
        ("day after Thanksgiving", "2026-11-27"),
        ("New Year's Day", "2027-01-01"),
    ],
)
def test_words_name_one_day(words: str, day: str) -> None:
    assert read_day(words, said_on=WEDNESDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "words",
    [
        "12/3/2026",
        "Friday 3 December",
        "31 February",
        "next Friday",
        "early January",
        "Tuesday or Wednesday",
        "around Friday",
        "the 11th floor",
        "the 1st round",
        "their 2nd interview",
        "I sat with the team",
        "the sun was out",
        "24/7 support",
        "3/4 of the team",
        "may 5 people join",
        "we may 3 times",
        "Fridays are quiet",
        "version 1.2.",
        "2026-13-40",
        "$12/24",
    ],
)
def test_what_names_no_single_day_gives_none(words: str) -> None:
    assert read_day(words, said_on=WEDNESDAY) is None


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("7–11 December", "2026-12-07", "2026-12-11"),
        ("Dec 7-11", "2026-12-07", "2026-12-11"),
        ("Mon 7 – Fri 11 Dec", "2026-12-07", "2026-12-11"),
        ("Dec 24 to Jan 2", "2026-12-24", "2027-01-02"),
        ("24.12.–1.1.", "2026-12-24", "2027-01-01"),
        ("between 7 and 11 Dec", "2026-12-07", "2026-12-11"),
        ("from the 9th to the 14th", "2026-12-09", "2026-12-14"),
        ("Wednesday to Friday", "2026-12-02", "2026-12-04"),
        ("week of Dec 7", "2026-12-07", "2026-12-11"),
        ("w/c 7 December", "2026-12-07", "2026-12-11"),
        ("early January", "2027-01-01", "2027-01-10"),
        ("next week", "2026-11-30", "2026-12-04"),
        ("Thanksgiving Thursday and Friday", "2026-11-26", "2026-11-27"),
        ("2026-12-24 to 2027-01-02", "2026-12-24", "2027-01-02"),
    ],
)
def test_words_name_a_span(words: str, first: str, last: str) -> None:
    (found,) = find_days(words, said_on=WEDNESDAY)
    assert (found.first, found.last) == (date.fromisoformat(first), date.fromisoformat(last))


def test_next_friday_said_on_a_wednesday_is_read_but_not_exact() -> None:
    (found,) = find_days("next Friday", said_on=WEDNESDAY)
    assert (found.day, found.is_exact) == (date(2026, 12, 4), False)


def test_next_friday_said_on_a_saturday_is_exact() -> None:
    (found,) = find_days("next Friday", said_on=date(2026, 11, 28))
    assert (found.day, found.is_exact) == (date(2026, 12, 4), True)


def test_offsets_point_at_the_words() -> None:
    text = "they need it by Fri 4 Dec 5pm, ok?"
    (found,) = find_days(text, said_on=WEDNESDAY)
    assert text[found.start : found.end] == "Fri 4 Dec 5pm"
    assert found.at == time(17)


@pytest.mark.parametrize(
    ("words", "at"), [("9:30 Thu 3 Dec", time(9, 30)), ("Dec 4 at noon", time(12)), ("by 5 on Friday", None)]
)
def test_a_clock_time_is_taken_only_when_it_is_clear(words: str, at: time | None) -> None:
    assert find_days(words, said_on=WEDNESDAY)[0].at == at


def test_without_a_day_said_only_days_with_a_year_are_read() -> None:
    found = find_days("Friday, 3 December, tomorrow, the 11th, 4 December 2026", said_on=None)
    assert [day.first for day in found] == [date(2026, 12, 4)]


def test_a_time_with_a_zone_makes_an_instant() -> None:
    due = read_due("an answer by Fri 4 Dec 5pm", said_on=WEDNESDAY, zone="Europe/Dublin")
    assert due is not None
    assert due.at is not None
    assert (due.at.local, due.at.zone) == (datetime(2026, 12, 4, 17), "Europe/Dublin")


def test_a_zone_in_the_words_wins() -> None:
    due = read_due("Friday at 5 pm ET", said_on=WEDNESDAY, zone="Europe/Dublin")
    assert due is not None
    assert due.at is not None
    assert due.at.zone == "America/New_York"


def test_a_time_without_a_zone_leaves_the_day() -> None:
    due = read_due("Fri 4 Dec 5pm", said_on=WEDNESDAY)
    assert due is not None
    assert (due.on, due.said) == (date(2026, 12, 4), "Fri 4 Dec 5pm")


def test_business_days_count_from_their_event() -> None:
    due = read_due("two business days after the interview", said_on=WEDNESDAY)
    assert due is not None
    assert (due.business_days, due.after) == (2, "interview")


def test_the_day_after_by_is_the_due_day() -> None:
    due = read_due("not before the meeting on the 8th, by Friday the 11th", said_on=WEDNESDAY)
    assert due is not None
    assert due.on == date(2026, 12, 11)


@pytest.mark.parametrize("words", ["soon", "before year-end close", "when Gail is back", ""])
def test_words_without_a_day_give_no_due(words: str) -> None:
    assert read_due(words, said_on=WEDNESDAY) is None


@given(st.text(max_size=300), st.one_of(st.none(), st.dates()))
def test_any_text_is_met_without_an_exception(text: str, said_on: date | None) -> None:
    for found in find_days(text, said_on=said_on):
        assert found.first <= found.last
        assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize("unit", ["Fri 4 Dec to ", "1.1.", "the 11th and ", "12/3/2026-", "a week from "])
def test_twice_the_text_takes_about_twice_the_time(unit: str) -> None:
    def taken(size: int) -> float:
        text = unit * (size // len(unit))
        begun = clock.process_time()
        find_days(text, said_on=WEDNESDAY)
        return clock.process_time() - begun

    assert taken(40_000) < 4 * taken(20_000) + 0.3


@pytest.mark.parametrize(
    ("text", "day_first", "day"),
    [
        ("uiterlijk 11-12-2026", True, date(2026, 12, 11)),
        ("uiterlijk 11-12-2026", False, date(2026, 11, 12)),
        ("uiterlijk 11-12-2026", None, None),
        ("say by 9-12, 75k", True, date(2026, 12, 9)),
        ("say by 9-12, 75k", None, None),
        ("free from 9-12", True, None),
        ("by 9-12 am", True, None),
        ("12/11/2026", True, date(2026, 11, 12)),
        ("12/25/2026", True, date(2026, 12, 25)),
    ],
)
def test_the_order_of_day_and_month_may_be_known(text: str, day_first: bool | None, day: date | None) -> None:
    assert read_day(text, said_on=date(2026, 11, 23), day_first=day_first) == day
