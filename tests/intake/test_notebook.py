from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from second_interview.errors import FieldError
from second_interview.intake.ledger import Ledger
from second_interview.intake.notebook import Notebook, instant_of
from second_interview.intake.table import Table
from second_interview.model import Audience

_TOML = 'a = """\none\n\ntwo\n"""\nb = "three"\n'


def _toml() -> Notebook:
    return Notebook(Ledger("c.toml", toml=_TOML), written_on=date(2026, 11, 23), toml=_TOML)


def _due(value: object, zone: str = "America/New_York") -> tuple[str, str]:
    notebook = Notebook(Ledger("c.json"), written_on=date(2026, 11, 23))
    due = notebook.due(Table(notebook.ledger, (), {"due": value}), "due", zone)
    assert due is not None
    return due.said, str(due.at.local if due.at is not None else due.on)


def test_a_note_knows_the_line_of_the_file_it_begins_on() -> None:
    notebook = _toml()
    notebook.add(("a",), "one\n\ntwo\n", "pay")
    notebook.add(("b",), "three", "")
    assert [(note.first_line, note.document, note.about, note.written_on) for note in notebook.notes] == [
        (2, "c.toml", "pay", date(2026, 11, 23)), (6, "c.toml", "", date(2026, 11, 23)),
    ]  # fmt: skip


def test_a_note_from_data_names_its_key_in_place_of_a_line() -> None:
    notebook = Notebook(Ledger("c.json"))
    notebook.add(("rounds", 0, "notes"), "x", "round 1")
    assert notebook.notes[0].document == "c.json: rounds[0].notes"


def test_lines_are_the_candidates_own_and_numbered() -> None:
    lines = _toml().lines(("a",), "one\n\ntwo\n")
    assert [(line.text, line.evidence.path) for line in lines] == [("one", "a line 2"), ("two", "a line 4")]
    assert {line.evidence.audience for line in lines} == {Audience.CANDIDATE}


def test_free_text_is_kept_as_lines_and_as_a_note() -> None:
    notebook = Notebook(Ledger("c.json"))
    lines = notebook.noted(Table(notebook.ledger, (), {"notes": ["one", {"x": 1}]}), "notes", "employer")
    assert [line.text for line in lines] == ["one"]
    assert [note.about for note in notebook.notes] == ["employer"]
    assert "is not free text" in str(notebook.ledger.problems[0])


@pytest.mark.parametrize(
    ("value", "said", "when"),
    [
        (date(2026, 12, 4), "", "2026-12-04"),
        (datetime(2026, 12, 4, 17), "2026-12-04 17:00", "2026-12-04 17:00:00"),
        ("2026-12-04T17:00:00-05:00", "2026-12-04 17:00", "2026-12-04 17:00:00"),
        ("Friday noon", "Friday noon", "2026-11-27 12:00:00"),
        ("when they feel like it", "when they feel like it", "None"),
    ],
)
def test_a_due_time_keeps_its_words(value: object, said: str, when: str) -> None:
    assert _due(value) == (said, when)


def test_a_time_without_any_zone_is_known_to_the_day() -> None:
    assert _due(datetime(2026, 12, 4, 17), zone="") == ("2026-12-04 17:00", "2026-12-04")


def test_an_offset_time_is_put_on_the_wall_of_the_zone() -> None:
    moment = datetime(2026, 12, 4, 17, tzinfo=UTC)
    found = instant_of(moment, "America/New_York")
    assert found is not None
    assert found.local == datetime(2026, 12, 4, 12)


def test_an_offset_of_whole_hours_is_a_zone_of_its_own() -> None:
    found = instant_of(datetime(2026, 12, 4, 17, tzinfo=timezone(timedelta(hours=-5))), "")
    assert found is not None
    assert found.zone == "Etc/GMT+5"


def test_an_odd_offset_needs_a_zone() -> None:
    moment = datetime(2026, 12, 4, 17, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert instant_of(moment, "") is None
    found = instant_of(moment, "Asia/Kolkata")
    assert found is not None
    assert found.local == datetime(2026, 12, 4, 17)


def test_a_time_at_the_end_of_the_calendar_is_refused() -> None:
    with pytest.raises(FieldError):
        instant_of(datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-14))), "Pacific/Kiritimati")
