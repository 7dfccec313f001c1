"""The promise of docs/users/privacy.md on real papers: nobody else reads the candidate's own notes."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import second_interview as si

EXAMPLES = Path(__file__).parent.parent / "examples"
FOLDERS = sorted(path.parent for path in EXAMPLES.glob("*/candidacy.toml"))
_LENGTH = 5


def _runs(text: str) -> set[tuple[str, ...]]:
    """Every run of five words."""
    words = re.findall(r"[^\W_]+", text.lower())
    return {tuple(words[n : n + _LENGTH]) for n in range(len(words) - _LENGTH + 1)}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_shareable_plan_quotes_nothing_from_the_notes(folder: Path) -> None:
    plan = si.build_plan(si.load_candidacy(folder), today=date(2026, 11, 23))
    shown = _runs(re.sub(r"<[^>]+>", " ", si.to_html(plan, audience=si.Audience.SHAREABLE)))
    notes = _runs((folder / "round-1-notes.md").read_text(encoding="utf-8"))
    catalog = si.load_catalog()
    papers = {run for question in catalog.questions for run in _runs(question.prompt)}
    for name in ("resume.json", "posting.html", "posting.json", "posting.txt", "cover-letter.md"):
        if (folder / name).is_file():
            papers |= _runs((folder / name).read_text(encoding="utf-8"))
    assert sorted(" ".join(run) for run in shown & notes - papers) == []
