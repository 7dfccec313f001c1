from __future__ import annotations

import runpy
import shutil
from importlib import resources
from pathlib import Path

import pytest

from second_interview.content.catalog import Catalog
from second_interview.content.compiled import compile_pack, is_current, one_line, read_compiled, tidy
from second_interview.content.loading import catalog_of_compiled
from second_interview.content.packs import merge_packs, read_pack

from .packs import QUESTION, make_pack

_CORE = Path(str(resources.files("second_interview.content"))) / "data" / "core"


@pytest.fixture(scope="module")
def compiled() -> bytes:
    return compile_pack(_CORE)


def test_the_compiled_catalog_is_the_one_the_files_give(compiled: bytes) -> None:
    ahead = catalog_of_compiled(compiled, _CORE)
    plain = merge_packs([read_pack(_CORE, shown="")])
    assert ahead is not None
    assert isinstance(plain, Catalog)
    assert ahead.__reduce__() == plain.__reduce__()
    assert len(plain.questions) > 600


def test_a_checkout_holds_no_compiled_data() -> None:
    assert not (_CORE.parent / "core.json").exists()


@pytest.mark.parametrize("change", ["edit", "add", "remove"])
def test_compiled_data_older_than_the_files_are_not_used(tmp_path: Path, compiled: bytes, change: str) -> None:
    core = Path(shutil.copytree(_CORE, tmp_path / "core"))
    if change == "edit":
        text = (core / "retired.toml").read_text(encoding="utf-8")
        (core / "retired.toml").write_text(text + "# one more line\n", encoding="utf-8")
    elif change == "add":
        (core / "more.toml").write_text(QUESTION, encoding="utf-8")
    else:
        (core / "retired.toml").unlink()
    assert catalog_of_compiled(compiled, core) is None


def test_a_link_out_of_the_pack_makes_the_files_be_read(tmp_path: Path, compiled: bytes) -> None:
    core = Path(shutil.copytree(_CORE, tmp_path / "core"))
    (core / "retired.toml").unlink()
    (core / "retired.toml").symlink_to(_CORE / "retired.toml")
    assert catalog_of_compiled(compiled, core) is None


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    one, other = (
        make_pack(tmp_path / "one", a=QUESTION, b="[x]\ny = 1\n"),
        make_pack(tmp_path / "two", b="[x]\ny = 1\n", a=QUESTION),
    )
    assert compile_pack(one) == compile_pack(other)


@pytest.mark.parametrize("line", ["a = 2026-05-01T09:30:00", "a = 09:30:00"])
def test_what_json_cannot_hold_stops_the_build(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.toml").write_text(f"[[frame]]\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="cannot be compiled"):
        compile_pack(tmp_path)


def test_a_value_outside_of_tables_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("frame = 1\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"^a.toml: frame is no table$"):
        compile_pack(tmp_path)


def test_a_field_of_texts_is_kept_as_one_text_unless_it_could_not_be_parted(tmp_path: Path) -> None:
    text = """
        [[frame]]
        plain = "one"
        many = ["a", "b"]
        parted = "left\\u007fright"
        blank = ["a"]
        [[frame]]
        many = []
        day = 2026-05-01
        blank = [""]
        number = 3
    """
    (tmp_path / "a.toml").write_text(text, encoding="utf-8")
    assert read_compiled(compile_pack(tmp_path))["tables"]["frame"] == {
        "count": 2,
        "fields": {
            "blank": {"values": [["a"], [""]]},
            "day": {"texts": "\x7f2026-05-01"},
            "many": {"texts": "a\x7fb", "lengths": [2, 0]},
            "number": {"values": [None, 3]},
            "parted": {"values": ["left\x7fright", None]},
            "plain": {"texts": "one\x7f"},
        },
    }


@pytest.mark.parametrize("data", [b"", b"[1]", b'{"digests": {}}', b"\xff", b"[" * 100_000])
def test_damaged_data_are_not_used(data: bytes) -> None:
    assert read_compiled(data) == {}
    assert not is_current(read_compiled(data), {"a.toml": b"a = 1\n"})


def test_labels_in_tables_get_keys_with_dots(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('[labels]\na = "one"\n[labels.b]\nc = """two\n  words"""\n', encoding="utf-8")
    assert read_compiled(compile_pack(tmp_path))["labels"] == {"a": "one", "b.c": "two words"}


def test_a_message_keeps_its_paragraphs() -> None:
    body = {"subject": "a\n  b", "body": "Dear you,  \n\nthanks.\n"}
    assert tidy(body, "message") == {"subject": "a b", "body": "Dear you,\n\nthanks."}
    assert one_line(" a\t b ") == "a b"


def test_the_build_can_run_the_file_by_itself(tmp_path: Path) -> None:
    names = runpy.run_path(str(_CORE.parents[1] / "compiled.py"))
    (tmp_path / "a.toml").write_text("[[frame]]\na = 2026-05-01\n", encoding="utf-8")
    assert names["compile_pack"](tmp_path) == compile_pack(tmp_path)
