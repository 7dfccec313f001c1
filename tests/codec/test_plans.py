from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from second_interview._version import __version__
from second_interview.codec import dump_plan, load_plan
from second_interview.errors import InputError, PlanFormatError, PlanTooNewError
from second_interview.model import Finding, Message, Plan, TourBrief

from .sample import sample_plan
from .strategies import plans

_ROOT = Path(__file__).parents[2]
_SAVED = _ROOT / "tests" / "data" / "plans"


def make_plan(**changes: Any) -> Plan:
    plan = Plan(id="p", title="Accountant", interview_on=date(2026, 12, 3), today=date(2026, 11, 25))
    return attrs.evolve(plan, **changes)


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    document = json.loads(dump_plan(sample_plan()))
    change(document)
    return json.dumps(document).encode()


@given(plans())
@settings(max_examples=40, deadline=None, database=None, suppress_health_check=list(HealthCheck))
def test_any_plan_comes_back_equal(plan: Plan) -> None:
    data = dump_plan(plan)
    assert load_plan(data) == plan
    assert dump_plan(load_plan(data)) == data


def test_the_envelope_says_what_wrote_it() -> None:
    document = json.loads(dump_plan(make_plan(packs={"core": "2026.11"})))
    assert {name: value for name, value in document.items() if name != "plan"} == {
        "format": "second-interview/plan",
        "schema": 1,
        "library": __version__,
        "packs": {"core": "2026.11"},
    }


def test_the_same_plan_gives_the_same_bytes_whatever_the_order_of_its_packs() -> None:
    one, other = {"a": "1", "b": "2"}, {"b": "2", "a": "1"}
    assert dump_plan(make_plan(packs=one)) == dump_plan(make_plan(packs=other))


def test_bytes_are_readable_utf_8_and_end_with_a_line_end() -> None:
    data = dump_plan(make_plan(title="Comptable à Évry"))
    assert '"title": "Comptable à Évry"' in data.decode()
    assert data.endswith(b"}\n")


def test_half_a_surrogate_pair_survives() -> None:
    plan = make_plan(title="broken \ud83d paper")
    assert load_plan(dump_plan(plan)) == plan


def test_text_a_byte_order_mark_and_a_file_are_read_too(tmp_path: Path) -> None:
    plan = sample_plan()
    data = dump_plan(plan)
    file = tmp_path / "plan.json"
    file.write_bytes(data)
    assert load_plan(data.decode()) == load_plan(b"\xef\xbb\xbf" + data) == load_plan(file) == plan


@pytest.mark.parametrize("file", sorted(_SAVED.glob("v*.json")), ids=lambda file: file.name)
def test_every_released_schema_keeps_opening(file: Path) -> None:
    assert load_plan(file) == sample_plan()


def test_there_is_a_saved_plan_of_the_schema_of_today() -> None:
    assert (_SAVED / "v1.json").is_file()


def test_a_newer_schema_is_refused_with_the_version_to_install() -> None:
    data = changed(lambda document: document.update(schema=9, library="7.1.0"))
    with pytest.raises(PlanTooNewError, match=r"second-interview>=7\.1\.0"):
        load_plan(data)


def test_every_problem_is_said_with_its_place() -> None:
    def change(document: dict[str, Any]) -> None:
        document["plan"]["titel"] = document["plan"].pop("title")
        document["plan"]["mode"] = "vidoe"
        document["plan"]["meet"]["people"][0]["minutes"] = "45"
        document["plan"]["interview"]["zone"] = "Europe/Nowhere"
        document["packs"]["core"] = 2026

    zone = "'Europe/Nowhere' is not an IANA time zone; write for example 'America/New_York' or 'Europe/London'"
    with pytest.raises(PlanFormatError) as caught:
        load_plan(changed(change))
    assert sorted(str(caught.value).splitlines()) == [
        "packs.core: expected text in quotes, found a whole number: '2026'",
        "plan.interview.zone: " + zone,
        "plan.meet.people[0].minutes: expected a whole number, found text: '45'",
        "plan.mode: 'vidoe' is not one of onsite, video, phone, hybrid, unknown; did you mean 'video'?",
        "plan: unknown key 'titel'; did you mean 'title'?",
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "line 1 column 1: not complete JSON"),
        (b'{"format": "second-interview/plan", ', "not complete JSON"),
        (b"[]", "not a saved plan; a saved plan has format 'second-interview/plan'"),
        (b"{}", "format: not a saved plan (no format)"),
        (b'{"format": "nbformat"}', "format: not a saved plan (format 'nbformat')"),
        (b'{"format": "second-interview/plan"}', "schema: 'None' is not a schema number"),
        (b'{"format": "second-interview/plan", "schema": true}', "schema: 'True' is not a schema number"),
        (b'{"format": "second-interview/plan", "schema": 0}', "schema: '0' is not a schema number"),
        (b'{"format": "second-interview/plan", "schema": 1}', "missing key 'plan'"),
        (b'{"format": "second-interview/plan", "schema": 1, "plan": []}', "plan: expected a table, found a list"),
        (b'{"a": 1, "a": 2}', "the key 'a' is given twice"),
        (b'{"a": NaN}', "NaN is not a value"),
        (b'{"a": "\xff"}', "byte 7 is not UTF-8"),
        (b"[" * 100_000, "nests too deep"),
        (b'{"a": ' + b"9" * 10_000 + b"}", "limit"),
        ("plan.json", "to open a file give its path"),
        (b" " * 20_000_001, "more than 20 MB"),
    ],
)
def test_what_is_no_saved_plan_is_refused_in_words(data: bytes | str, words: str) -> None:
    with pytest.raises(PlanFormatError) as caught:
        load_plan(data)
    assert words in str(caught.value)


def test_a_torn_plan_is_refused_wherever_it_is_torn() -> None:
    data = dump_plan(sample_plan()).rstrip()
    for end in range(0, len(data) - 1, 97):
        with pytest.raises(PlanFormatError):
            load_plan(data[:end])


def test_packs_inside_the_plan_are_refused() -> None:
    with pytest.raises(PlanFormatError, match=r"plan\.packs: unknown key 'packs'"):
        load_plan(changed(lambda document: document["plan"].update(packs={})))


def test_an_endless_list_of_problems_is_cut() -> None:
    def change(document: dict[str, Any]) -> None:
        document["plan"]["remember"] = list(range(200))

    with pytest.raises(PlanFormatError) as caught:
        load_plan(changed(change))
    lines = str(caught.value).splitlines()
    assert (len(lines), lines[-1]) == (51, "and 150 more problems")


def test_problems_of_a_file_name_the_file(tmp_path: Path) -> None:
    file = tmp_path / "plan.json"
    file.write_text("{}", encoding="utf-8")
    with pytest.raises(PlanFormatError, match=r"^plan\.json: format: "):
        load_plan(file)


def test_a_missing_file_and_a_folder_are_said(tmp_path: Path) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(InputError, match="cannot be read"):
            load_plan(path)


def test_tuples_and_defaults_come_back_as_what_they_were() -> None:
    plan = make_plan(
        findings=(Finding(id="a", title="t"),),
        messages=(Message(id="m", kind="thank_you", subject="s", body="one\n\ntwo"),),
        tour=TourBrief(conduct=("Look up",)),
    )
    back = load_plan(dump_plan(plan))
    assert back == plan
    assert isinstance(back.tour.conduct, tuple)


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__


def test_the_model_is_imported_without_the_codec() -> None:
    code = "import sys, second_interview.model; print({'cattrs', 'second_interview.codec'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
