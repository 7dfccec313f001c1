from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from second_interview.cli.writing import write_files
from second_interview.errors import OutputError
from tests.cli.command import files_in

LOOP = """
import sys
from pathlib import Path
from second_interview.cli.writing import write_files
folder = Path(sys.argv[1])
while True:
    for letter in (b"a", b"b"):
        write_files(folder, {"plan.md": letter * 2_000_000, "plan.json": letter * 2_000_000})
"""


def test_every_file_is_written_with_its_bytes(tmp_path: Path) -> None:
    write_files(tmp_path, {"plan.md": b"# Plan\n", "plan.json": b"{}\n"})
    assert files_in(tmp_path) == {"plan.md": b"# Plan\n", "plan.json": b"{}\n"}


def test_the_places_are_returned_in_the_order_given(tmp_path: Path) -> None:
    assert write_files(tmp_path, {"b": b"", "a": b""}) == (tmp_path / "b", tmp_path / "a")


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    write_files(tmp_path / "for" / "counsellor", {"plan.md": b"x"})
    assert (tmp_path / "for" / "counsellor" / "plan.md").read_bytes() == b"x"


def test_an_old_file_gives_way_to_the_new_one(tmp_path: Path) -> None:
    (tmp_path / "plan.md").write_bytes(b"old and longer")
    write_files(tmp_path, {"plan.md": b"new"})
    assert files_in(tmp_path) == {"plan.md": b"new"}


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_bytes(b"mine")
    write_files(tmp_path, {"plan.md": b"new"})
    assert files_in(tmp_path)["notes.md"] == b"mine"


def test_the_owner_can_read_and_change_what_was_written(tmp_path: Path) -> None:
    (path,) = write_files(tmp_path, {"plan.md": b"x"})
    assert stat.S_IMODE(path.stat().st_mode) & 0o600 == 0o600


def test_a_file_in_place_of_the_folder_is_refused_by_its_name(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_bytes(b"mine")
    with pytest.raises(OutputError, match=r"out: .*; choose another folder with --out"):
        write_files(out, {"plan.md": b"x"})
    assert out.read_bytes() == b"mine"


def test_a_folder_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"mine")
    with pytest.raises(OutputError, match="choose another folder"):
        write_files(tmp_path / "out" / "deeper", {"plan.md": b"x"})


def test_a_folder_in_the_way_of_one_file_leaves_all_files_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "plan.md").write_bytes(b"old")
    (tmp_path / "plan.json").mkdir()
    with pytest.raises(OutputError):
        write_files(tmp_path, {"plan.md": b"new", "plan.json": b"{}"})
    assert files_in(tmp_path) == {"plan.md": b"old"}


def test_a_failure_leaves_no_temporary_file(tmp_path: Path) -> None:
    (tmp_path / "plan.json").mkdir()
    with pytest.raises(OutputError):
        write_files(tmp_path, {"plan.json": b"{}"})
    assert files_in(tmp_path) == {}


def test_a_killed_process_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", LOOP, str(tmp_path)])
    try:
        while not (tmp_path / "plan.json").exists():
            assert process.poll() is None
            time.sleep(0.01)
        time.sleep(0.3)
    finally:
        process.kill()
        process.wait()
    for name in ("plan.md", "plan.json"):
        data = (tmp_path / name).read_bytes()
        assert len(data) == 2_000_000
        assert len(set(data)) == 1


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_gives_way_and_what_it_led_to_stays(tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"mine")
    (tmp_path / "plan.md").symlink_to(tmp_path / "kept")
    write_files(tmp_path, {"plan.md": b"new"})
    assert files_in(tmp_path) == {"kept": b"mine", "plan.md": b"new"}
