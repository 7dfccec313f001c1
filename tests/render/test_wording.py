from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest

from second_interview.model import Evidence, Grade, PayBasis, PayPeriod, Reason
from second_interview.render.wording import Wording, clean
from tests.render.sample import at, usd

WORDS = Wording.bundled()
NOTES = Evidence(document="notes.md", path="line 3", quote="seven people")


def test_day_is_written_with_weekday_and_year() -> None:
    assert WORDS.day(date(2026, 12, 3)) == "Thu 3 Dec 2026"


def test_time_of_day_has_24_hours() -> None:
    assert WORDS.clock(time(17, 5)) == "17:05"


def test_moment_has_its_zone() -> None:
    assert WORDS.moment(at("2026-12-03 09:30")) == "Thu 3 Dec 2026, 09:30 (America/New_York)"


def test_hours_count_elapsed_minutes_over_a_clock_change() -> None:
    assert WORDS.hours(at("2026-11-01 00:30"), 120) == "00:30 to 01:30 (America/New_York)"


def test_window_inside_a_day_names_the_day_once() -> None:
    opens, closes = at("2026-12-03 09:00"), at("2026-12-03 17:00")
    assert WORDS.window(opens, closes) == "Thu 3 Dec 2026, 09:00 to 17:00 (America/New_York)"


def test_window_over_two_zones_names_both() -> None:
    opens, closes = at("2026-12-03 09:00"), at("2026-12-04 09:00", "Europe/London")
    assert WORDS.window(opens, closes) == (
        "Thu 3 Dec 2026, 09:00 (America/New_York) to Fri 4 Dec 2026, 09:00 (Europe/London)"
    )


@pytest.mark.parametrize(
    ("share", "words"), [("0.6667", "66.7%"), ("0.8", "80%"), ("-0.125", "-12.5%"), ("1", "100%"), ("12", "1200%")]
)
def test_share_is_written_as_percent(share: str, words: str) -> None:
    assert WORDS.percent(Decimal(share)) == words


def test_pay_names_its_period_and_a_basis_other_than_base() -> None:
    assert WORDS.pay(usd(60), PayPeriod.HOUR, PayBasis.TOTAL_CASH) == "$60 an hour (total cash)"


def test_one_minute_is_not_plural() -> None:
    assert (WORDS.minutes(1), WORDS.minutes(45)) == ("1 minute", "45 minutes")


def test_slot_is_filled_once_and_never_from_what_was_filled_in() -> None:
    assert WORDS.say("job_at", title="{employer}", employer="Acme") == "{employer} at Acme"


def test_word_without_a_label_is_shown_as_itself() -> None:
    assert WORDS.named("follow_up", "carrier_pigeon") == "carrier pigeon"


def test_why_names_the_place_and_leaves_the_words_to_the_fold() -> None:
    why = WORDS.why(Reason(evidence=(NOTES,)))
    assert why is not None
    assert why.text == "notes.md, line 3"
    assert why.full == ('notes.md: line 3: "seven people"',)


def test_why_gives_its_strongest_evidence_and_keeps_the_rest_for_checking() -> None:
    bare = Evidence(document="posting.html", path="title")
    why = WORDS.why(Reason(text="They said so", evidence=(bare, NOTES), content=("core/x",), grade=Grade.P))
    assert why is not None
    assert why.text == "They said so (notes.md, line 3)."
    assert why.full == ("posting.html: title", 'notes.md: line 3: "seven people"', "core/x (grade P)")


def test_reason_without_anything_is_no_reason() -> None:
    assert WORDS.why(Reason()) is None


def test_lines_are_kept_only_where_they_count() -> None:
    assert clean("a\r\nb\tc ", keep_lines=True) == "a\nb    c"
    assert clean("a\r\nb\tc ") == "a b c"


def test_every_kind_of_message_has_a_name() -> None:
    kinds = {message.kind for message in WORDS.catalog.messages}
    assert sorted(kind for kind in kinds if f"follow_up_{kind}" not in WORDS.catalog.labels) == []
