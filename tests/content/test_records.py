from __future__ import annotations

from pathlib import Path
from typing import Any

from second_interview.codec import content_converter
from second_interview.content.files import Mistake, PackFile
from second_interview.content.records import FileText, Record, read_records

_MESSAGE = '''schema = 1
[[message]]
id = "core/thanks"
kind = "thank_you"
purpose = """
Thanks   the
person."""
subject = "  Thank you "
body = """
Dear {recipient},\x20\x20

Thank you.

{candidate}
"""
reviewed_on = 2026-11-24
'''


def read(text: str) -> tuple[list[Record], list[str]]:
    origin = FileText(file=PackFile(name="a.toml", shown="a.toml", source=Path("a.toml")), text=text)
    taken = read_records(origin, content_converter())
    if isinstance(taken, Mistake):
        return [], [str(taken.problem)]
    return taken[0], [str(mistake.problem) for mistake in taken[1]]


def item(text: str) -> Any:
    (record,), mistakes = read(text)
    assert not mistakes
    return record.item


def test_the_body_of_a_message_keeps_its_paragraphs() -> None:
    assert item(_MESSAGE).body == "Dear {recipient},\n\nThank you.\n\n{candidate}"


def test_other_prose_is_one_line() -> None:
    message = item(_MESSAGE)
    assert (message.purpose, message.subject) == ("Thanks the person.", "Thank you")


def test_a_no_break_space_stays() -> None:
    assert item('schema = 1\n[[source]]\nid = "S1"\ntitle = "5\u00a0%  a"\n').title == "5\u00a0% a"


def test_a_record_knows_its_place() -> None:
    (record,), _ = read(_MESSAGE)
    assert (record.table, record.id, record.place, record.is_sound) == ("message", "core/thanks", "a.toml:2", True)


def test_a_file_nested_too_deep_is_one_mistake() -> None:
    assert read("schema = 1\na = " + "[" * 5000) == ([], ["a.toml: lists nest too deep"])


def test_a_number_too_long_to_read_is_one_mistake() -> None:
    _, mistakes = read("schema = 1\na = " + "9" * 5000 + "\n")
    assert len(mistakes) == 1


def test_labels_in_tables_get_keys_with_dots() -> None:
    records, _ = read('schema = 1\n[labels]\na = "A"\n[labels.b]\nc = "C\\n d"\n')
    assert [(record.id, record.item) for record in records] == [("a", "A"), ("b.c", "C d")]
