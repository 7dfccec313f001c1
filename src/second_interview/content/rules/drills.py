"""Check figures of drills, worked out again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from second_interview.content.calculating import calculate
from second_interview.content.files import Mistake
from second_interview.content.records import Record
from second_interview.errors import FieldError

__all__ = ["check_drills"]


def check_drills(mine: Sequence[Record], _below: Sequence[Record] = ()) -> Iterator[Mistake]:
    """Yield drills whose figures are not what their formulas give."""
    for record in mine:
        if record.table != "drill":
            continue
        try:
            figures = calculate(record.item)
        except FieldError as error:
            yield record.mistake(f"answers: {error.problem}", "answers")
            continue
        for number, answer in enumerate(record.item.answers):
            if figures[answer.name] != answer.value:
                yield record.mistake(
                    f"answers: {answer.name} is {answer.value}, but its formula gives {figures[answer.name]}; mend one",
                    "answers",
                    number,
                    "value",
                )
