from __future__ import annotations

import re

import pytest

from second_interview.model import Note, Unread
from second_interview.planning.findings.ranking import find_all
from second_interview.planning.plan import make_context
from tests.factories import TODAY, finding_ids, make_candidacy


def test_what_was_not_understood_is_shown() -> None:
    piece = Unread(place="candidacy.toml: salery", text="98000", remedy="did you mean 'pay'?")
    assert "not-understood" in finding_ids(make_candidacy(unread=(piece,)))


def test_nothing_unread_nothing_shown() -> None:
    assert "not-understood" not in finding_ids(make_candidacy())


@pytest.mark.parametrize(
    "text",
    [
        "Dec 24 through Jan 1 the forklifts get new tyres.",
        "somebody there gets $110,000 a year",
        "Deadline for the case study is Nov 30",
        "i promised things",
    ],
)
def test_what_notes_leave_open_is_asked_in_the_words_of_the_reader(text: str) -> None:
    context = make_context(make_candidacy(notes=(Note(text=text),)), today=TODAY)
    (item,) = [each.finding for each in find_all(context) if each.finding.id.startswith("not-understood")]
    assert "Marcus Oyelaran" in item.action
    assert not re.search(r"\[\[|employer\.|pay\.|own fields", f"{item.title} {item.detail} {item.action}")
