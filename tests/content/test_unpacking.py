from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from attrs.exceptions import FrozenInstanceError

from second_interview.content.compiled import compile_pack, read_compiled
from second_interview.content.tables import RECORDS
from second_interview.content.unpacking import unpack
from second_interview.model.bank import Area, AskedBy, Question, QuestionKind, Source
from second_interview.model.evidence import Grade
from second_interview.model.people import InterviewerKind
from second_interview.model.practice import Drill

_DRILL = """
[[drill]]
id = "core/x"
name = "x"
families = ["fpa"]
competencies = ["domain_depth"]
minutes = 5
task = "t"
given = { a = "1.50" }
table = { columns = ["c"], rows = [["1"], ["2"]] }
answers = [{ name = "n", ask = "q", formula = "a", value = "1.50" }]
trap = "t"
say = "s"
grade = "P"
reviewed_on = 2026-11-25
"""
_QUESTION = """
[[question]]
id = "core/x"
asked_by = "employer"
topic = "t"
prompt = "p"
kind = "past"
competencies = ["c"]
interviewers = ["peer"]
grade = "P"
as_of = 2026-01-02
reviewed_on = 2026-11-25

[[question]]
id = "core/y"
asked_by = "candidate"
topic = "t"
prompt = "p"
area = "role"
ask = ["peer", "recruiter_hr"]
follow_up = "f"
wordings = ["one", "two"]
depth = 3
grade = "P"
reviewed_on = 2026-11-25
"""


def _unpacked(folder: Path, kind: type, text: str) -> list[object]:
    (folder / "a.toml").write_text(text, encoding="utf-8")
    ((_, table),) = read_compiled(compile_pack(folder))["tables"].items()
    return unpack(kind, table)


def test_lists_dates_amounts_and_records_inside_records_get_their_types(tmp_path: Path) -> None:
    (drill,) = _unpacked(tmp_path, Drill, _DRILL)
    assert isinstance(drill, Drill)
    assert drill.given == {"a": Decimal("1.50")}
    assert drill.table is not None
    assert drill.table.rows == (("1",), ("2",))
    assert drill.answers[0].value == Decimal("1.50")
    assert drill.reviewed_on == date(2026, 11, 25)


def test_each_record_gets_what_it_has_and_the_default_for_the_rest(tmp_path: Path) -> None:
    assert _unpacked(tmp_path, Question, _QUESTION) == [
        Question(
            id="core/x",
            asked_by=AskedBy.EMPLOYER,
            topic="t",
            prompt="p",
            kind=QuestionKind.PAST,
            competencies=("c",),
            interviewers=(InterviewerKind.PEER,),
            grade=Grade.P,
            as_of=date(2026, 1, 2),
            reviewed_on=date(2026, 11, 25),
        ),
        Question(
            id="core/y",
            asked_by=AskedBy.CANDIDATE,
            topic="t",
            prompt="p",
            area=Area.ROLE,
            ask=(InterviewerKind.PEER, InterviewerKind.RECRUITER_HR),
            follow_up="f",
            wordings=("one", "two"),
            depth=3,
            grade=Grade.P,
            reviewed_on=date(2026, 11, 25),
        ),
    ]


def test_a_made_value_is_as_frozen_as_any(tmp_path: Path) -> None:
    (source,) = _unpacked(tmp_path, Source, '[[source]]\nid = "a"\ntitle = "A"\n')
    with pytest.raises(FrozenInstanceError):
        source.title = "B"  # type: ignore[attr-defined]


def test_a_value_the_class_does_not_know_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=r"^Source has no field yaer$"):
        _unpacked(tmp_path, Source, '[[source]]\nid = "a"\ntitle = "A"\nyaer = 2026\n')


def test_a_class_whose_types_were_resolved_before_is_read_alike(tmp_path: Path) -> None:
    code = f"""
import attrs
from pathlib import Path
from second_interview.content.compiled import compile_pack, read_compiled
from second_interview.content.unpacking import unpack
from second_interview.model.practice import Drill
attrs.resolve_types(Drill)
print(unpack(Drill, read_compiled(compile_pack(Path({str(tmp_path)!r})))["tables"]["drill"])[0].given)
"""
    (tmp_path / "a.toml").write_text(_DRILL, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "{'a': Decimal('1.50')}\n"


@pytest.mark.parametrize("table", sorted(RECORDS))
def test_every_class_of_content_can_be_unpacked(table: str) -> None:
    # A class with a type that unpacking does not know would come out as plain JSON, or fail here.
    with pytest.raises(TypeError, match="is missing"):
        unpack(RECORDS[table], {"count": 1, "fields": {}})
