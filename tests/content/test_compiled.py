from __future__ import annotations

import runpy
import shutil
import tomllib
from importlib import resources
from pathlib import Path

import pytest

from second_interview.content.compiled import compile_pack, parsed, read_compiled
from second_interview.content.packs import merge_packs, read_pack

from .packs import QUESTION, make_pack

_CORE = Path(str(resources.files("second_interview.content"))) / "data" / "core"


def test_compiled_data_are_what_the_files_say(tmp_path: Path) -> None:
    core = Path(shutil.copytree(_CORE, tmp_path / "core"))
    compiled = read_compiled(compile_pack(core))
    files = sorted(core.rglob("*.toml"))
    assert files
    for file in files:
        text = file.read_text(encoding="utf-8")
        name = file.relative_to(core).as_posix()
        assert parsed(compiled, name=name, text=text) == tomllib.loads(text)


def test_a_catalog_of_compiled_data_is_the_same_catalog(tmp_path: Path) -> None:
    core = Path(shutil.copytree(_CORE, tmp_path / "core"))
    ahead = merge_packs([read_pack(core, shown="", compiled=read_compiled(compile_pack(core)))])
    plain = merge_packs([read_pack(core, shown="")])
    assert (ahead.questions, ahead.messages, ahead.topics, ahead.conduct, ahead.labels) == (
        plain.questions,
        plain.messages,
        plain.topics,
        plain.conduct,
        plain.labels,
    )


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    one, other = (
        make_pack(tmp_path / "one", a=QUESTION, b="x = 1\n"),
        make_pack(tmp_path / "two", b="x = 1\n", a=QUESTION),
    )
    assert compile_pack(one) == compile_pack(other)


def test_a_file_that_was_changed_since_is_read_from_its_text(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", a=QUESTION)
    compiled = read_compiled(compile_pack(folder))
    make_pack(folder, a=QUESTION.replace("trial/one", "trial/two"))
    pack = read_pack(folder, shown="trial", compiled=compiled)
    assert [record.id for record in pack.records] == ["trial/two"]


@pytest.mark.parametrize("line", ["a = 2026-05-01T09:30:00", "a = 09:30:00", 'a = { "$date" = "2026-05-01" }'])
def test_a_file_that_json_cannot_hold_unchanged_is_left_out(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.toml").write_text(line + "\n", encoding="utf-8")
    assert compile_pack(tmp_path) == b"{}\n"


def test_a_table_that_only_looks_like_a_date_is_kept(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('a = { "$date" = "soon" }\n', encoding="utf-8")
    assert list(read_compiled(compile_pack(tmp_path))) == ["a.toml"]


@pytest.mark.parametrize("data", [b"", b"[1]", b'{"a.toml": 3}', b"\xff", b"[" * 100_000])
def test_damaged_data_are_not_used(data: bytes) -> None:
    assert parsed(read_compiled(data), name="a.toml", text="a = 1\n") is None


def test_the_build_can_run_the_file_by_itself(tmp_path: Path) -> None:
    names = runpy.run_path(str(_CORE.parents[1] / "compiled.py"))
    (tmp_path / "a.toml").write_text("a = 2026-05-01\n", encoding="utf-8")
    assert names["compile_pack"](tmp_path) == compile_pack(tmp_path)
