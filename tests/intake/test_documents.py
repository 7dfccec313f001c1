from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from second_interview.errors import InputError
from second_interview.intake.documents import Document, open_document, parse_json, parse_toml


def _refused(source: Path | str | bytes, *, limit: int = 1000) -> str:
    with pytest.raises(InputError) as caught:
        open_document(source, document=None, fallback="paper", limit=limit)
    return str(caught.value)


def test_a_path_gives_the_file_and_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("hello")
    opened = open_document(tmp_path / "a.md", document=None, fallback="paper")
    assert (opened.name, opened.text, opened.suffix, opened.is_file) == ("a.md", "hello", ".md", True)


def test_text_of_several_lines_is_the_text_itself() -> None:
    assert open_document("a\nb.md", document=None, fallback="paper").text == "a\nb.md"


def test_a_byte_order_mark_is_dropped() -> None:
    assert open_document(b"\xef\xbb\xbfhello", document=None, fallback="paper").text == "hello"


def test_a_missing_file_is_named() -> None:
    assert "there is no file 'nowhere.json'" in _refused("nowhere.json")


def test_a_directory_is_refused(tmp_path: Path) -> None:
    assert "is a directory; give the file itself" in _refused(tmp_path)


def test_a_device_is_refused() -> None:
    assert "is not a regular file" in _refused(Path("/dev/zero")) or not Path("/dev/zero").exists()


def test_too_large_a_document_is_refused(tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_bytes(b"x" * 11)
    assert "larger than 10 bytes" in _refused(tmp_path / "big.txt", limit=10)
    assert "larger than 10 bytes" in _refused(b"x" * 11, limit=10)


def test_bytes_that_are_not_utf_8_are_refused_with_their_line() -> None:
    assert _refused(b"ok\n\xe9") == "paper:2: byte 0xe9 is not UTF-8; save the file as UTF-8"


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"PK\x03\x04", b"{\\rtf1", b"\xff\xfea\x00"])
def test_another_format_is_named(data: bytes) -> None:
    assert "save it as plain text in UTF-8" in _refused(data)


def test_a_path_with_a_null_byte_is_refused() -> None:
    assert "cannot be read" in _refused(Path("a\0b"))


def test_json_keeps_decimals_exact_and_reports_repeated_keys() -> None:
    reading = parse_json(Document(name="a.json", text='{"a": 0.10, "a": 1e400, "b": NaN}'))
    assert reading.repeated == ("a",)
    assert isinstance(reading.data, dict)
    assert reading.data["a"] == Decimal("1e400")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is empty"),
        ("{", "is not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ("9" * 5000, "a number that is too long"),
    ],
)
def test_json_that_cannot_be_read_is_refused(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        parse_json(Document(name="a.json", text=text))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = ", "a.toml:1: "),
        ("a = " + "[" * 100_000, "nested too deeply"),
        (".".join("a" * 1000) + " = 1", "dotted key of more than 50 parts"),
        ("a = " + "9" * 5000, "cannot be read"),
        ("\n" * 60_000, "more than 50,000 lines"),
    ],
)
def test_toml_that_cannot_be_read_is_refused(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        parse_toml(Document(name="a.toml", text=text))


def test_a_source_of_another_kind_is_refused() -> None:
    with pytest.raises(InputError, match="int is not a path, text or bytes"):
        open_document(7, document=None, fallback="paper")  # type: ignore[arg-type]


def test_a_line_that_names_an_existing_file_without_an_ending_is_its_path(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("hello")
    assert open_document(str(tmp_path / "letter"), document=None, fallback="paper").text == "hello"
    assert open_document("just words", document=None, fallback="paper").text == "just words"


def test_an_exponent_beyond_all_decimals_is_no_number() -> None:
    reading = parse_json(Document(name="a.json", text='{"a": 1e99999999999999999999}'))
    assert str(reading.data) == "{'a': Decimal('NaN')}"
