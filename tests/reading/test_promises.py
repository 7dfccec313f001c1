"""What either side said it would do."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from second_interview.model import Promise
from second_interview.reading.notes import read_notes
from tests.reading.note_factory import make_candidacy


def _promises(text: str, about: str = "round 1") -> tuple[Promise, ...]:
    return read_notes(make_candidacy(text, about=about)).promises


@pytest.mark.parametrize(
    ("text", "by", "to", "what", "due"),
    [
        ("said I'd send the template by Wednesday", "me", "", "send the template", "2026-12-02"),
        ("I promised Dana the template by Dec 1", "me", "Dana Whitfield", "the template", "2026-12-01"),
        (
            "promised dana my checklist, scrubbed, by friday",
            "me",
            "Dana Whitfield",
            "my checklist, scrubbed",
            "2026-11-27",
        ),
        ("I owe Marcus two references by Friday", "me", "Marcus Oyelaran", "two references", "2026-11-27"),
        ("Priya will send the agenda tomorrow", "Priya Raman", "me", "send the agenda", "2026-11-26"),
        ("Marcus said he'd let me know by Friday", "Marcus Oyelaran", "me", "let me know", "2026-11-27"),
        (
            "Marcus called. She was going to send the sheet by last Friday.",
            "Marcus Oyelaran",
            "me",
            "send the sheet",
            "2026-11-20",
        ),
        ("Data pack comes Tuesday week from Priya", "Priya Raman", "me", "Data pack", "2026-12-08"),
        ("Need to submit the case by Mon 30 Nov", "me", "", "submit the case", "2026-11-30"),
        ("send Dana the template by Monday", "me", "Dana Whitfield", "send Dana the template", "2026-11-30"),
    ],
)
def test_a_promise_has_sides_and_a_day(text: str, by: str, to: str, what: str, due: str) -> None:
    (promise,) = _promises(text)
    assert (promise.by, promise.to, promise.what.text) == (by, to, what)
    assert promise.due is not None
    assert promise.due.on == date.fromisoformat(due)


@pytest.mark.parametrize(
    "text",
    [
        "they'll ask about the gap",
        "she will be my boss",
        "When will the CPA be done?",
        "if they send the agenda I can prepare",
        "hope she'll send the agenda",
        "not sure whether Priya will send it",
        "Will Dana send the agenda?",
        "The audit will take two weeks",
    ],
)
def test_what_was_not_promised_is_none(text: str) -> None:
    assert _promises(text) == ()


def test_an_answer_owed_without_a_day_stays_with_its_question() -> None:
    read = read_notes(make_candidacy("They asked about SOX. Said I'd get back to him."))
    assert read.promises == ()
    assert read.rounds[0].exchanges[0].owed is not None


def test_an_answer_owed_by_a_day_is_also_a_promise() -> None:
    read = read_notes(make_candidacy("They asked about SOX. Said I'd get back to them by Friday."))
    assert read.promises[0].due is not None
    assert read.rounds[0].exchanges[0].owed is not None


def test_a_list_of_promises_needs_no_cue() -> None:
    found = _promises("send Dana the template by Wednesday\nPriya: send the agenda", about="promises")
    assert [(one.by, one.to) for one in found] == [("me", "Dana Whitfield"), ("Priya Raman", "me")]


def test_a_promise_said_to_be_done_is_kept() -> None:
    (promise,) = _promises("said I'd send Dana the template - done")
    assert promise.is_kept


def test_what_is_undone_was_due_after_the_round() -> None:
    text = "Owe Dana my referees - said by the 20th. Then the results came out. Still not done."
    (promise,) = _promises(text)
    assert promise.due is not None
    assert promise.due.on == date(2026, 11, 20)
    (open_one,) = _promises("Owe Dana my referees by the 20th.")
    assert open_one.due is not None
    assert open_one.due.on == date(2026, 12, 20)


def test_a_promise_may_say_when_it_was_made() -> None:
    (promise,) = _promises("On the 13th I said I'd send the list by the 20th")
    assert promise.due is not None
    assert promise.due.on == date(2026, 11, 20)


def test_days_count_from_the_last_round_where_the_note_has_none() -> None:
    text = "I said I'd send her my certificate by Monday, have to find it."
    candidacy = make_candidacy(text, written_on=None)
    (promise,) = read_notes(candidacy).promises
    assert promise.what.text == "send her my certificate"
    assert promise.due is not None
    assert promise.due.on == date(2026, 11, 16)
    (loose,) = read_notes(evolve(candidacy, rounds=())).promises
    assert loose.what.text == "send her my certificate"
    assert loose.due is not None
    assert (loose.due.day, loose.due.said) == (None, "Monday")


def test_an_aside_is_no_part_of_the_thing() -> None:
    text = "Promised Dana the reference list by last Friday and have not sent it, one of the three hasn't called."
    (promise,) = _promises(text)
    assert promise.what.text == "the reference list"
