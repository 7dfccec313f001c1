from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from second_interview.content.tables import RECORDS
from second_interview.content.unpacking import unpack
from second_interview.model.bank import Level, Question, QuestionKind
from second_interview.model.people import InterviewerKind
from second_interview.model.practice import Drill

_DRILL = {
    "id": "core/x",
    "name": "x",
    "families": ["fpa"],
    "competencies": ["domain_depth"],
    "minutes": 5,
    "task": "t",
    "given": {"a": "1.50"},
    "table": {"columns": ["c"], "rows": [["1"], ["2"]]},
    "answers": [{"name": "n", "ask": "q", "formula": "a", "value": "1.50"}],
    "trap": "t",
    "say": "s",
    "grade": "P",
    "reviewed_on": "2026-11-25",
}


def test_lists_dates_amounts_and_records_inside_records_get_their_types() -> None:
    drill = unpack(Drill, {**_DRILL})
    assert drill.given == {"a": Decimal("1.50")}
    assert drill.table.rows == (("1",), ("2",))
    assert drill.answers[0].value == Decimal("1.50")
    assert drill.reviewed_on == date(2026, 11, 25)


def test_enums_and_what_may_be_none() -> None:
    level = unpack(Level, {"id": "x", "code": "L9", "name": "n", "years_low": 1, "centre": "c", "grade": "P"})
    assert level.reviewed_on is None
    question = unpack(
        Question,
        {
            "id": "core/x",
            "asked_by": "employer",
            "topic": "t",
            "prompt": "p",
            "kind": "past",
            "competencies": ["c"],
            "interviewers": ["peer"],
            "grade": "P",
            "as_of": "2026-01-02",
            "reviewed_on": "2026-11-25",
        },
    )
    assert (question.kind, question.interviewers) == (QuestionKind.PAST, (InterviewerKind.PEER,))
    assert question.as_of == date(2026, 1, 2)


@pytest.mark.parametrize("table", sorted(RECORDS))
def test_every_class_of_content_can_be_unpacked(table: str) -> None:
    # A class with a type that unpacking does not know would come out as plain JSON, or fail here.
    with pytest.raises(TypeError, match="missing"):
        unpack(RECORDS[table], {})
