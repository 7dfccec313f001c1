from __future__ import annotations

from pathlib import Path

import pytest

from second_interview.content.files import Mistake, PackFile, find_files, read_text


def _file(path: Path) -> PackFile:
    return PackFile(name=path.name, shown=path.name, source=path)


def test_toml_files_are_found_in_sub_folders_in_a_fixed_order(tmp_path: Path) -> None:
    for name in ("b.toml", "a/z.toml", "a/b/c.toml", "notes.md", ".hidden.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    found, mistakes = find_files(tmp_path, shown="packs/trial")
    assert [file.shown for file in found] == ["packs/trial/a/b/c.toml", "packs/trial/a/z.toml", "packs/trial/b.toml"]
    assert not mistakes


def test_links_out_of_the_pack_and_to_folders_are_not_followed(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    pack.mkdir()
    (tmp_path / "secret.toml").write_text("", encoding="utf-8")
    (pack / "out.toml").symlink_to(tmp_path / "secret.toml")
    (pack / "loop").symlink_to(pack)
    (pack / "real.toml").write_text("", encoding="utf-8")
    (pack / "same.toml").symlink_to(pack / "real.toml")
    found, mistakes = find_files(pack, shown="")
    assert [file.name for file in found] == ["real.toml", "same.toml"]
    assert [(mistake.place, mistake.message[:25]) for mistake in mistakes] == [
        ("loop", "a link that leads elsewhe"),
        ("out.toml", "a link that leads elsewhe"),
    ]


def test_folders_that_nest_too_deep_are_said(tmp_path: Path) -> None:
    (tmp_path / "/".join("abcdefghijk")).mkdir(parents=True)
    _, mistakes = find_files(tmp_path, shown="")
    assert [mistake.message for mistake in mistakes] == ["folders nest deeper than 8; move it up"]


def test_too_many_files_are_said(tmp_path: Path) -> None:
    for number in range(2001):
        (tmp_path / f"{number:04}.toml").touch()
    found, mistakes = find_files(tmp_path, shown="")
    assert (len(found), [mistake.place for mistake in mistakes]) == (2000, ["2000.toml"])


def test_a_file_above_two_megabytes_is_said(tmp_path: Path) -> None:
    path = tmp_path / "big.toml"
    path.write_bytes(b"#" * 2_000_001)
    assert read_text(_file(path)) == Mistake(file="big.toml", message="more than 2 MB; split it into several files")


def test_bytes_that_are_not_utf_8_are_said_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "latin.toml"
    path.write_bytes(b"a = 1\nb = 'caf\xe9'\n")
    assert read_text(_file(path)) == Mistake(
        file="latin.toml", line=2, message="byte 0xe9 at column 9 is not UTF-8; save the file as UTF-8"
    )


def test_a_byte_order_mark_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "bom.toml"
    path.write_bytes(b"\xef\xbb\xbfa = 1\n")
    assert read_text(_file(path)) == "a = 1\n"


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    found = read_text(_file(tmp_path / "gone.toml"))
    assert found == Mistake(file="gone.toml", message="cannot be read: No such file or directory")


@pytest.mark.parametrize(("line", "place"), [(0, "a.toml"), (3, "a.toml:3")])
def test_a_mistake_says_its_place(line: int, place: str) -> None:
    assert Mistake(file="a.toml", line=line, message="m").problem.place == place
