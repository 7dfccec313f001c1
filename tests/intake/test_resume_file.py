from __future__ import annotations

import json
from pathlib import Path

import pytest

from second_interview.errors import InputError
from second_interview.intake import read_resume
from tests.intake.papers import make_docx, make_pdf, words_at

_DATA = {"basics": {"name": "Ana Lima"}, "work": [{"name": "Acme Ltd", "position": "Clerk", "startDate": "2019"}]}
_TEXT = "Ana Lima\n\nExperience\nClerk, Acme Ltd, 2019 - present\n"
_PAGE = [words_at(50, 700 - 20 * number, text) for number, text in enumerate(_TEXT.splitlines()) if text]


def _facts(source: object) -> tuple[str, str, str, bool]:
    candidate = read_resume(source).candidate  # type: ignore[arg-type]
    position = candidate.positions[0]
    return candidate.name, position.title, position.organisation, position.is_current


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cv.json", json.dumps(_DATA).encode()),
        ("cv.txt", _TEXT.encode()),
        ("cv.md", b"# Ana Lima\n## Experience\n### Clerk, Acme Ltd\n*2019 - present*\n"),
        ("cv.html", b"<h1>Ana Lima</h1><h2>Experience</h2><p>Clerk, Acme Ltd, 2019 - present</p>"),
        ("cv.pdf", make_pdf(_PAGE)),
        ("cv.docx", make_docx(*filter(None, _TEXT.splitlines()))),
    ],
)
def test_every_format_gives_the_same_candidate(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert _facts(tmp_path / name) == ("Ana Lima", "Clerk", "Acme Ltd", True)
    assert _facts(data) == ("Ana Lima", "Clerk", "Acme Ltd", True)
    assert read_resume(tmp_path / name).unread == ()


def test_data_and_text_are_read_too() -> None:
    assert _facts(_DATA) == _facts(json.dumps(_DATA)) == _facts(_TEXT)


def test_json_under_another_name_is_read_and_said(tmp_path: Path) -> None:
    (tmp_path / "cv.txt").write_text(json.dumps(_DATA))
    assert [each.remedy for each in read_resume(tmp_path / "cv.txt").unread] == [
        "named .txt, but holds JSON; read as that"
    ]


def test_a_json_file_that_is_none_says_where_it_breaks(tmp_path: Path) -> None:
    (tmp_path / "cv.json").write_text("Ana Lima")
    with pytest.raises(InputError, match=r"cv\.json:1: is not JSON"):
        read_resume(tmp_path / "cv.json")
