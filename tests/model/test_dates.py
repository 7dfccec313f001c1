from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from second_interview.errors import FieldError
from second_interview.model import DateSpan, Due, Instant, PartialDate, zone_named
from tests.factories import at

ZONES = (
    "UTC",
    "America/New_York",
    "America/St_Johns",
    "Europe/London",
    "Europe/Dublin",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "America/Sao_Paulo",
)
FIRST, LAST = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))
MOMENTS = st.datetimes(min_value=datetime(1975, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC))


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day, parts = draw(DAYS), draw(st.integers(min_value=1, max_value=3))
    return PartialDate(year=day.year, month=day.month if parts > 1 else None, day=day.day if parts > 2 else None)


@st.composite
def instants(draw: st.DrawFn) -> Instant:
    zone = draw(st.sampled_from(ZONES))
    return Instant(local=draw(MOMENTS).astimezone(ZoneInfo(zone)).replace(tzinfo=None), zone=zone)


def moment_of(instant: Instant) -> datetime:
    return instant.aware.astimezone(UTC)


@given(partial_dates())
def test_a_partial_date_reads_back_from_what_it_prints(written: PartialDate) -> None:
    assert PartialDate.parse(str(written)) == written


@given(partial_dates())
def test_a_partial_date_begins_no_later_than_it_ends(written: PartialDate) -> None:
    assert written.first_day() <= written.last_day()


@given(partial_dates(), DAYS)
def test_the_days_a_partial_date_can_mean_are_those_that_begin_like_it(written: PartialDate, day: date) -> None:
    assert (written.first_day() <= day <= written.last_day()) == day.isoformat().startswith(str(written))


@given(st.text(max_size=20))
def test_any_text_is_a_partial_date_or_one_clear_error(text: str) -> None:
    try:
        said = f"year {PartialDate.parse(text).year} was read"
    except FieldError as error:
        said = str(error)
    assert "is not a date" in said or "was read" in said


@pytest.mark.parametrize("text", ["2019-03-08T10:30:00Z", " 2019-03-08 ", "2019-3-8"])
def test_times_spaces_and_missing_zeros_do_not_matter(text: str) -> None:
    assert PartialDate.parse(text) == PartialDate(year=2019, month=3, day=8)


@pytest.mark.parametrize("text", ["2019-13", "2019-00", "2019-02-30", "2019-04-31", "2019-03-00", "1899", "2201-01"])
def test_an_impossible_date_is_refused_with_its_words(text: str) -> None:
    with pytest.raises(FieldError, match=f"'{text}' is not a date: "):
        PartialDate.parse(text)


@pytest.mark.parametrize("text", ["", "March 2019", "03/2019", "2019/03", "19-03", "2019-03-08-01"])
def test_another_form_is_refused_with_the_forms_that_are_read(text: str) -> None:
    with pytest.raises(FieldError, match="write 2019, 2019-03 or 2019-03-08"):
        PartialDate.parse(text)


def test_the_29th_of_february_needs_a_leap_year() -> None:
    assert PartialDate.parse("2024-02-29").last_day() == date(2024, 2, 29)
    with pytest.raises(FieldError, match="29 is not a day of 2023-02"):
        PartialDate(year=2023, month=2, day=29)


def test_a_day_needs_a_month() -> None:
    with pytest.raises(FieldError, match="a day without a month"):
        PartialDate(year=2019, day=8)


@given(DAYS, st.integers(min_value=0, max_value=400))
def test_a_span_covers_exactly_its_days(first: date, length: int) -> None:
    assume(first <= date(2199, 1, 1))
    span = DateSpan(first=first, last=first + timedelta(days=length))
    assert len(span.days()) == length + 1
    assert all(span.covers(day) for day in span.days())
    assert not span.covers(span.first - timedelta(days=1))
    assert not span.covers(span.last + timedelta(days=1))


def test_a_span_upside_down_is_refused() -> None:
    with pytest.raises(FieldError, match="2026-12-01 is before 2026-12-03"):
        DateSpan(first=date(2026, 12, 3), last=date(2026, 12, 1))


@pytest.mark.parametrize(
    "name", ["Mars/Base", "EST5", "", "../../etc/passwd", "Europe", "a\0b", "🙂", "\ud83d", "x" * 5000]
)
def test_what_is_no_zone_is_refused_with_examples(name: str) -> None:
    with pytest.raises(FieldError, match="write for example 'America/New_York'"):
        zone_named(name)


@given(instants(), st.sampled_from(ZONES))
def test_another_wall_shows_the_same_moment(instant: Instant, zone: str) -> None:
    assert moment_of(instant.in_zone(zone)) == moment_of(instant)


@given(instants(), st.sampled_from(ZONES))
def test_there_and_back_is_where_one_began(instant: Instant, zone: str) -> None:
    assert instant.in_zone(zone).in_zone(instant.zone) == instant


@given(instants(), st.integers(min_value=-100_000, max_value=100_000))
def test_minutes_later_are_minutes_that_pass(instant: Instant, minutes: int) -> None:
    assert moment_of(instant.plus(minutes)) - moment_of(instant) == timedelta(minutes=minutes)


@given(instants(), st.integers(min_value=0, max_value=10_000))
def test_minutes_forth_and_back_are_none(instant: Instant, minutes: int) -> None:
    assert instant.plus(minutes).plus(-minutes) == instant


@given(instants(), instants())
def test_equal_instants_are_the_same_moment_and_hash_alike(one: Instant, other: Instant) -> None:
    there = other.in_zone(one.zone)
    assert (there == one) == (moment_of(there) == moment_of(one))
    assert (hash(there) == hash(one)) or there != one


def test_the_hour_that_comes_twice_keeps_which_of_the_two_it_is() -> None:
    first = at("2026-11-01 05:30", "UTC").in_zone("America/New_York")
    second = at("2026-11-01 06:30", "UTC").in_zone("America/New_York")
    assert (first.local, second.local) == (datetime(2026, 11, 1, 1, 30), datetime(2026, 11, 1, 1, 30))
    assert first != second
    assert second.in_zone("UTC") == at("2026-11-01 06:30", "UTC")


def test_where_no_hour_comes_twice_the_second_is_the_only_one() -> None:
    wall = datetime(2026, 12, 3, 9, 30)
    assert Instant(local=wall.replace(fold=1), zone="UTC") == Instant(local=wall, zone="UTC")


@pytest.mark.parametrize(
    ("wall", "zone"),
    [
        ("2026-03-08 02:30", "America/New_York"),
        ("2026-03-29 01:30", "Europe/London"),
        ("2011-12-30 12:00", "Pacific/Apia"),
    ],
)
def test_a_time_the_clocks_leap_over_does_not_exist(wall: str, zone: str) -> None:
    with pytest.raises(FieldError, match=f"does not exist in {zone}"):
        at(wall, zone)


@pytest.mark.parametrize("moment", [FIRST, LAST])
@pytest.mark.parametrize("zone", ["Asia/Kolkata", "America/New_York", "UTC"])
def test_the_ends_of_the_calendar_are_out_of_range_or_fine(moment: datetime, zone: str) -> None:
    try:
        said = f"{Instant(local=moment, zone=zone).local} is fine"
    except FieldError as error:
        said = str(error)
    assert said in (f"{moment} is fine", f"local: {moment} is out of range")


def test_an_instant_off_the_calendar_elsewhere_is_out_of_range() -> None:
    with pytest.raises(FieldError, match="out of range"):
        Instant(local=LAST, zone="UTC").in_zone("Asia/Kolkata")


def test_more_minutes_than_the_calendar_has_are_out_of_range() -> None:
    with pytest.raises(FieldError, match="out of range"):
        at("2026-12-03 09:30").plus(10**13)


def test_a_wall_time_has_no_offset() -> None:
    with pytest.raises(FieldError, match="without an offset"):
        Instant(local=datetime(2026, 12, 3, 9, 30, tzinfo=UTC), zone="UTC")


def test_the_day_of_an_instant_is_the_day_on_its_wall() -> None:
    evening = at("2026-12-03 22:00", "America/New_York")
    assert (evening.on, evening.in_zone("Europe/London").on) == (date(2026, 12, 3), date(2026, 12, 4))


def test_an_instant_is_made_of_a_day_and_a_time() -> None:
    assert Instant.of(date(2026, 12, 3), time(9, 30), "UTC") == at("2026-12-03 09:30", "UTC")


def test_due_takes_one_kind_of_date_only() -> None:
    with pytest.raises(FieldError, match="give one of an instant, a day or business days"):
        Due(at=at("2026-12-03 09:30"), on=date(2026, 12, 3))


def test_due_may_be_words_alone() -> None:
    assert Due(said="end of next week").day is None


def test_due_without_anything_is_refused() -> None:
    with pytest.raises(FieldError, match="needs an instant, a day, business days or the words"):
        Due(said="  ")


def test_business_days_need_the_event_they_count_from() -> None:
    with pytest.raises(FieldError, match="need the event they count from"):
        Due(business_days=2)


def test_only_business_days_count_from_an_event() -> None:
    with pytest.raises(FieldError, match="only they do"):
        Due(on=date(2026, 12, 3), after="interview")


def test_due_knows_its_day_from_an_instant_or_a_day() -> None:
    assert Due(at=at("2026-12-03 09:30")).day == Due(on=date(2026, 12, 3)).day == date(2026, 12, 3)
