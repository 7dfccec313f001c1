from __future__ import annotations

from pathlib import Path

import pytest

from second_interview.content import load_catalog
from second_interview.errors import ContentError

from .packs import make_pack, question

_TAIL = 'grade = "P"\nreviewed_on = 2026-11-24\n'


@pytest.mark.parametrize(
    ("table", "field", "value", "words"),
    [
        ("claim", "sources", '["S999999"]', "no source 'S999999'"),
        ("stage", "claims", '["core/e0"]', "no claim 'core/e0'"),
        ("family", "formats", '["tmed_test"]', "no exercise 'tmed_test'; did you mean 'timed_test'?"),
        ("family", "topics", '["strenghts"]', "no topic 'strenghts'; did you mean 'strengths'?"),
        ("level", "people", '["peer", "bos"]', "no interviewer kind 'bos'"),
        ("competency", "decisive_for", '["seniro"]', "no level 'seniro'; did you mean 'senior'?"),
        ("competency", "probed_by", "{ per = 2 }", "no interviewer kind 'per'; did you mean 'peer'?"),
        ("cue", "families", '["gl_acountant"]', "no family 'gl_acountant'; did you mean 'gl_accountant'?"),
        ("message", "recipients", '["coordinater"]', "no recipient 'coordinater'; did you mean 'coordinator'?"),
        ("intent", "claims", '["core/nope"]', "no claim 'core/nope'"),
    ],
)
def test_a_name_nothing_answers_to_is_said(tmp_path: Path, table: str, field: str, value: str, words: str) -> None:
    text = f'schema = 1\n[[{table}]]\nid = "trial/one"\n{field} = {value}\n'
    with pytest.raises(ContentError) as caught:
        load_catalog([make_pack(tmp_path / "trial", a=text)])
    found = [problem for problem in caught.value.problems if words in problem.message]
    assert [problem.place.rpartition(":")[2] for problem in found] == ["4"]
    assert found[0].message.startswith(f"trial/one: {field}: ")


def test_names_of_one_line_each_are_said_on_their_lines(tmp_path: Path) -> None:
    text = "schema = 1\n" + question(more='levels = [\n  "senior",\n  "boss",\n]\nfamilies = ["x"]')
    with pytest.raises(ContentError) as caught:
        load_catalog([make_pack(tmp_path / "trial", a=text)])
    assert [problem.place.rpartition(":")[2] for problem in caught.value.problems] == ["14", "16"]


def test_endless_unknown_names_take_no_endless_time(tmp_path: Path) -> None:
    names = ", ".join(f'"topic_{number}"' for number in range(50_000))
    text = f'schema = 1\n[[family]]\nid = "trial"\ntopics = [{names}]\n'
    with pytest.raises(ContentError) as caught:
        load_catalog([make_pack(tmp_path / "trial", a=text)])
    assert sum("topics: no topic" in problem.message for problem in caught.value.problems) == 500


def test_somebody_to_ask_and_not_to_ask_is_said(tmp_path: Path) -> None:
    text = (
        """schema = 1
[[question]]
id = "trial/one"
asked_by = "candidate"
topic = "strengths"
prompt = "How?"
area = "role"
ask = ["peer", "hiring_manager"]
not_ask = ["peer"]
follow_up = "And?"
"""
        + _TAIL
    )
    with pytest.raises(ContentError, match=r"a\.toml:9: trial/one: not_ask: peer also stands in ask"):
        load_catalog([make_pack(tmp_path / "trial", a=text)])
