from __future__ import annotations

from datetime import time

import pytest

from second_interview.intake.agenda import read_agenda
from second_interview.intake.ledger import Ledger
from second_interview.intake.notebook import Notebook
from second_interview.intake.table import Table
from second_interview.model import AgendaItem, AgendaKind, Audience, Line

_PEOPLE = ("Dana Whitfield", "Marcus Oyelaran")


def _read(agenda: object) -> tuple[tuple[AgendaItem, ...], tuple[Line, ...], Notebook]:
    notebook = Notebook(Ledger("c.json"))
    items, loose = read_agenda(Table(notebook.ledger, (), {"agenda": agenda}), notebook, _PEOPLE)
    return items, loose, notebook


def _one(line: str) -> AgendaItem:
    (item,) = _read(line)[0]
    return item


@pytest.mark.parametrize(
    ("line", "at", "minutes", "who", "kind"),
    [
        ("9:30 Dana Whitfield, 45 min", time(9, 30), 45, ("Dana Whitfield",), AgendaKind.INTERVIEW),
        ("10:15-11: Priya Nair & Tom Ek, Excel test", time(10, 15), 45, ("Priya Nair", "Tom Ek"), AgendaKind.EXERCISE),
        ("12pm lunch with the team", time(12), None, (), AgendaKind.MEAL),
        ("1:15 office tour with Marcus (30m)", time(13, 15), 30, ("Marcus",), AgendaKind.TOUR),
        ("from 2 to 2:45 HR (TBD)", time(14), 45, ("TBD",), AgendaKind.INTERVIEW),
        ("9-10am Dana", time(9), 60, ("Dana",), AgendaKind.INTERVIEW),
        ("14h30 presentation to the board", time(14, 30), None, (), AgendaKind.PRESENTATION),
        ("Dana Whitfield, 1.5 hours", None, 90, ("Dana Whitfield",), AgendaKind.INTERVIEW),
        ("Whitfield, half an hour", None, 30, ("Whitfield",), AgendaKind.INTERVIEW),
        ("Wrap-up with Marcus Oyelaran", None, None, ("Marcus Oyelaran",), AgendaKind.WRAP_UP),
        ("11.00 Zoë van der Berg, Controller, 1h 15m", time(11), 75, ("Zoë van der Berg",), AgendaKind.INTERVIEW),
        ("meet Dana Whitfield the controller", None, None, ("Dana Whitfield",), AgendaKind.INTERVIEW),
    ],
)  # fmt: skip
def test_a_line_gives_time_length_people_and_kind(
    line: str, at: time | None, minutes: int | None, who: tuple[str, ...], kind: AgendaKind
) -> None:
    item = _one(line)
    assert (item.at, item.minutes, item.who, item.kind) == (at, minutes, who, kind)


def test_a_slot_keeps_its_line_as_evidence() -> None:
    item = _one("9:30 Dana Whitfield, 45 min")
    assert item.evidence is not None
    assert (item.said, item.evidence.quote) == ("Dana Whitfield", "9:30 Dana Whitfield, 45 min")


def test_early_hours_without_am_or_pm_are_in_the_afternoon() -> None:
    items = _read("9:30 Dana Whitfield\n11:45 Lunch\n1:00 Tour\n05:00 Breakfast\n8:30am Breakfast")[0]
    assert [item.at for item in items] == [time(9, 30), time(11, 45), time(13), time(5), time(8, 30)]


def test_a_line_that_is_no_slot_belongs_to_the_slot_before() -> None:
    items, loose, notebook = _read("9:30 Dana Whitfield\nbring the laptop")
    assert [line.text for line in items[0].notes] == ["bring the laptop"]
    assert loose == ()
    assert [note.text for note in notebook.notes] == ["bring the laptop"]


def test_a_line_before_any_slot_comes_back_apart() -> None:
    items, loose, _ = _read("The day is not fixed yet\n9:30 Dana Whitfield")
    assert len(items) == 1
    assert [line.text for line in loose] == ["The day is not fixed yet"]


def test_a_number_that_is_no_time_is_no_time() -> None:
    assert _one("3 people from finance, 45 min").at is None


def test_tables_are_read() -> None:
    slot = {
        "at": time(9, 30),
        "what": "Case study",
        "who": "Dana Whitfield, tbd",
        "minutes": 45,
        "notes": "on paper",
        "rooom": "4",
    }
    (item,), _, notebook = _read([slot])
    assert (item.at, item.said, item.who, item.minutes) == (time(9, 30), "Case study", ("Dana Whitfield", "TBD"), 45)
    assert item.kind is AgendaKind.EXERCISE
    assert [line.text for line in item.notes] == ["on paper"]
    assert notebook.ledger.unread[0].place == "c.json: agenda[0].rooom"


def test_a_stated_kind_outranks_the_words() -> None:
    assert _read([{"what": "Lunch", "kind": "wrap_up", "time": "12:30"}])[0][0].kind is AgendaKind.WRAP_UP


def test_an_endless_agenda_is_kept_as_a_note() -> None:
    items, _, notebook = _read("9:30 Dana Whitfield\n" * 5000)
    assert items == ()
    assert len(notebook.notes) == 1


def test_an_empty_bullet_is_no_slot() -> None:
    assert _read("9:30 Dana Whitfield\n-\n")[0][0].minutes is None


@pytest.mark.parametrize(
    ("line", "said", "remark"),
    [
        ("10:00 Dana Whitfield, 30 min (he is on probation himself, Chidi says)", "Dana Whitfield", "on probation"),
        ("11:00 Case, my weak spot is IHT", "Case", "my weak spot is IHT"),
        ("11:00 Case - my weak spot is IHT", "Case", "my weak spot is IHT"),
        ("10:00 Dana Whitfield (he is on probation", "Dana Whitfield", "on probation"),
        ("12.00 tour of the terminal with Joost (safety shoes!)", "tour of the terminal with Joost", "safety shoes!"),
    ],
)
def test_a_remark_about_a_slot_is_a_private_note(line: str, said: str, remark: str) -> None:
    item = _one(line)
    assert item.said == said
    assert remark in item.notes[0].text
    assert item.notes[0].evidence.audience is Audience.CANDIDATE


def test_how_a_slot_is_met_stays_with_it() -> None:
    item = _one("2pm Dana Whitfield and Marcus Oyelaran (Teams), 1 hour")
    assert (item.said, item.notes) == ("Dana Whitfield and Marcus Oyelaran (Teams)", ())


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("10.45 - 11.15 Case: sampling in the Rotterdam warehouse, Priya Nair", AgendaKind.EXERCISE),
        ("10:00 Dana Whitfield, Case Manager", AgendaKind.INTERVIEW),
        ("12:45 Plant walk with Dana Whitfield", AgendaKind.TOUR),
        ("12:45 Dana Whitfield, see the floor", AgendaKind.TOUR),
        ("11:45 Lunch with the accounting team, Dana Whitfield", AgendaKind.MEAL),
        ("3.30pm Coffee with Dana, 20 min", AgendaKind.BREAK),
    ],
)
def test_the_words_of_a_slot_tell_its_kind(line: str, kind: AgendaKind) -> None:
    assert _one(line).kind is kind


def test_the_end_of_the_day_is_a_note_and_no_slot() -> None:
    items, _, notebook = _read("12:00 Dana Whitfield\n12:45: end")
    assert [item.said for item in items] == ["Dana Whitfield"]
    assert [note.text for note in notebook.notes] == ["12:45: end"]


def test_an_end_of_something_is_a_slot() -> None:
    items, _, _ = _read("12:00 Dana Whitfield\n12:45: year-end exercise")
    assert len(items) == 2
