from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from second_interview.errors import InputError
from second_interview.intake import candidacy_from, load_candidacy
from second_interview.model import Candidacy
from tests.intake.papers import make_docx

_RESUME = {"basics": {"name": "Ana Lima"}, "work": [{"name": "Acme", "positon": "Clerk"}]}
_TOML = """\
written_on = 2026-11-23
resume = "resume.json"
posting = "posting.md"
cover_letter = "letter.md"
notes = ["first-round-notes.md", "call Marcus back"]
on_my_mind = ["the gap"]

[interview]
starts = 2026-12-03T09:30:00
zone = "America/New_York"

[[panel]]
name = "Dana Whitfield"
minuts = 30
"""


def _folder(folder: Path) -> Path:
    (folder / "resume.json").write_text(json.dumps(_RESUME))
    (folder / "posting.md").write_text("---\ntitle: Senior Accountant\n---\n\nRequirements:\n- CPA required\n")
    (folder / "letter.md").write_text("Dear all,\n")
    (folder / "first-round-notes.md").write_text("\n\n# Round 1\nfumbled the close\n")
    (folder / "candidacy.toml").write_text(_TOML)
    return folder


def _refused(path: Path | str) -> str:
    with pytest.raises(InputError) as caught:
        load_candidacy(path)
    return str(caught.value)


def test_a_folder_gives_the_candidacy_and_its_papers(tmp_path: Path) -> None:
    candidacy = load_candidacy(_folder(tmp_path))
    assert (candidacy.title, candidacy.candidate.name, candidacy.day) == (
        "Senior Accountant",
        "Ana Lima",
        date(2026, 12, 3),
    )
    assert candidacy.posting is not None
    assert candidacy.candidate.cover_letter is not None
    assert [(note.document, note.first_line, note.about) for note in candidacy.notes] == [
        ("first-round-notes.md", 3, "round 1"), ("candidacy.toml", 5, ""),
    ]  # fmt: skip
    assert {note.written_on for note in candidacy.notes} == {date(2026, 11, 23)}


def test_what_is_unread_comes_from_every_document(tmp_path: Path) -> None:
    assert [each.place for each in load_candidacy(_folder(tmp_path)).unread] == [
        "resume.json: work[0].positon", "candidacy.toml:14: panel[0].minuts",
    ]  # fmt: skip


def test_json_of_the_same_shape_gives_the_same_candidacy(tmp_path: Path) -> None:
    data = {
        "title": "Clerk",
        "interview": {"starts": "2026-12-03T09:30:00", "zone": "UTC"},
        "pay": {"currency": "USD", "target": 1.5},
    }
    (tmp_path / "candidacy.json").write_text(json.dumps(data))
    (tmp_path / "a.toml").write_text(
        'title = "Clerk"\n[interview]\nstarts = 2026-12-03T09:30:00\nzone = "UTC"\n'
        '[pay]\ncurrency = "USD"\ntarget = 1.5\n'
    )
    assert load_candidacy(tmp_path) == load_candidacy(tmp_path / "a.toml") == candidacy_from(data)


def test_papers_may_be_data_or_text() -> None:
    candidacy = candidacy_from(
        {
            "interview": "2026-12-03", "resume": _RESUME, "posting": "Senior Accountant\n\nMust have a CPA.",
            "cover_letter": "Dear all,\nhello",
        }
    )  # fmt: skip
    assert (candidacy.title, candidacy.candidate.name) == ("Senior Accountant", "Ana Lima")
    assert candidacy.candidate.cover_letter is not None


def test_a_path_without_a_folder_is_refused() -> None:
    with pytest.raises(InputError, match="cannot be opened without base="):
        candidacy_from({"title": "Clerk", "interview": "2026-12-03", "resume": "resume.json"})


def test_a_path_that_is_no_text_is_refused() -> None:
    with pytest.raises(InputError, match="is not a path"):
        candidacy_from({"title": "Clerk", "interview": "2026-12-03", "resume": [1]})


def test_every_problem_of_every_document_is_listed_at_once(tmp_path: Path) -> None:
    (_folder(tmp_path) / "resume.json").write_text("{")
    (tmp_path / "letter.md").unlink()
    (tmp_path / "candidacy.toml").write_text(_TOML.replace("minuts = 30", 'minutes = "forty"'))
    places = [line.split(": ")[0:2] for line in _refused(tmp_path).splitlines()]
    assert places == [
        ["candidacy.toml:4", "cover_letter"],
        ["candidacy.toml:14", "panel[0].minutes"],
        ["resume.json:1", "is not JSON"],
    ]


def test_an_empty_notes_file_is_unread(tmp_path: Path) -> None:
    (_folder(tmp_path) / "first-round-notes.md").write_text("\n")
    assert "the file is empty" in [each.remedy for each in load_candidacy(tmp_path).unread]


def test_words_that_end_like_a_file_are_words_when_they_are_many() -> None:
    candidacy = candidacy_from(
        {"title": "Clerk", "interview": "2026-12-03", "notes": "ask what is in the file notes.md"}
    )
    assert candidacy.notes[0].text == "ask what is in the file notes.md"


def test_a_folder_without_or_with_two_candidacies_is_refused(tmp_path: Path) -> None:
    assert "has no candidacy.toml or candidacy.json" in _refused(tmp_path)
    (tmp_path / "candidacy.toml").write_text("")
    (tmp_path / "candidacy.json").write_text("{}")
    assert "has both" in _refused(tmp_path)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("c.json", b"[]", "is not a candidacy"),
        ("c.json", b'{"title": "a", "title": "b", "interview": "2026-12-03"}', "given twice"),
        ("c.json", b"{", "is not JSON"),
        ("c.toml", b"\xff\xfe", "UTF-16"),
        ("c.toml", b'title = "\xe9"', "not UTF-8"),
        ("c.toml", b"title = 'a'\ntitle = 'b'", "c.toml:2"),
        ("c.toml", b"", "a plan needs the job title"),
    ],
)
def test_a_file_that_is_no_candidacy_is_refused(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert message in _refused(tmp_path / name)


def test_a_missing_file_too_large_a_file_and_a_null_byte_are_refused(tmp_path: Path) -> None:
    (tmp_path / "big.toml").write_bytes(b"#" * 6_000_000)
    assert "there is no file" in _refused(tmp_path / "gone.toml")
    assert "larger than 5,000,000 bytes" in _refused(tmp_path / "big.toml")
    assert "cannot be" in _refused("a\0b")
    assert "cannot be" in _refused("a" * 5000)


def test_data_that_is_no_mapping_is_refused() -> None:
    with pytest.raises(InputError, match="is not a candidacy"):
        candidacy_from([])  # type: ignore[arg-type]


def test_the_least_there_can_be_is_a_title_and_a_day() -> None:
    candidacy = candidacy_from({"title": "Clerk", "interview": {"on": date(2026, 12, 3)}})
    assert isinstance(candidacy, Candidacy)
    assert candidacy.unread == ()


def test_resume_and_letter_may_be_in_any_file(tmp_path: Path) -> None:
    (tmp_path / "cv.docx").write_bytes(make_docx("Ana Lima", "Experience", "Clerk, Acme Ltd, 2019 - 2021"))
    (tmp_path / "letter.txt").write_bytes(make_docx("Dear all,"))
    candidacy = candidacy_from(
        {"title": "Clerk", "interview": "2026-12-03", "resume": "cv.docx", "cover_letter": "letter.txt"}, base=tmp_path
    )
    assert candidacy.candidate.positions[0].organisation == "Acme Ltd"
    assert candidacy.candidate.cover_letter is not None
    assert [each.remedy for each in candidacy.unread] == ["named .txt, but holds a Word document; read as that"]


def test_a_resume_may_be_the_words_themselves() -> None:
    words = "Ana Lima\n\nExperience\nClerk, Acme Ltd, 2019 - 2021\n"
    candidacy = candidacy_from({"title": "Clerk", "interview": "2026-12-03", "resume": words})
    assert str(candidacy.candidate.positions[0].evidence).startswith("candidacy.toml: resume: line 4:")


def test_what_is_wrong_with_a_file_is_said_at_its_key(tmp_path: Path) -> None:
    (tmp_path / "cv.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    with pytest.raises(InputError, match=r"candidacy\.toml: resume: is an old Word file; save it as PDF, DOCX"):
        candidacy_from({"title": "Clerk", "interview": "2026-12-03", "resume": "cv.doc"}, base=tmp_path)


def test_a_name_may_stand_in_the_file_when_there_is_no_resume() -> None:
    assert candidacy_from({"title": "Clerk", "interview": "2026-12-03", "candidate": "Ana"}).candidate.name == "Ana"


def test_notes_that_are_tables_are_refused() -> None:
    with pytest.raises(InputError, match="a table is not notes"):
        candidacy_from({"title": "Clerk", "interview": "2026-12-03", "notes": [{"a": "b"}]})
