from __future__ import annotations

from datetime import datetime

import pytest

from second_interview.content import load_catalog, table_of
from second_interview.errors import FieldError
from second_interview.model import Interviewer
from second_interview.planning import schedule_follow_ups
from tests.factories import at


def test_a_table_shows_the_named_fields_and_escapes_what_they_hold() -> None:
    table = table_of([Interviewer(name="Ana <b>Ruiz</b>", title="CFO")], "name", "relation")
    assert table.rows == (("Ana <b>Ruiz</b>", "unknown"),)
    assert "<b>" not in table._repr_html_()
    assert str(table).splitlines()[0].split() == ["name", "relation"]


def test_without_fields_the_id_and_the_first_texts_are_shown() -> None:
    assert table_of(load_catalog().kinds).columns == ("id", "name", "wants")
    assert table_of([]).rows == ()
    assert table_of(["a", "b"]).rows == (("a",), ("b",))


def test_a_dotted_name_reaches_into_a_field() -> None:
    steps = schedule_follow_ups([Interviewer(name="Ana Ruiz")], ended_at=at("2026-12-03 12:30"))
    assert table_of(steps, "closes.local").rows[0] == (str(datetime(2026, 12, 3, 18, 0)),)


def test_a_misspelt_field_names_the_nearest() -> None:
    with pytest.raises(FieldError, match="did you mean 'prompt'"):
        table_of(load_catalog().questions, "promt")


def test_a_long_cell_is_cut_in_the_terminal_only() -> None:
    table = table_of(load_catalog().stages, "purpose")
    assert max(len(line) for line in str(table).splitlines()) <= 60
    assert "…" not in table._repr_html_()
