from __future__ import annotations

from second_interview.model import Unread
from tests.factories import finding_ids, make_candidacy


def test_what_was_not_understood_is_shown() -> None:
    piece = Unread(place="candidacy.toml: salery", text="98000", remedy="did you mean 'pay'?")
    assert "not-understood" in finding_ids(make_candidacy(unread=(piece,)))


def test_nothing_unread_nothing_shown() -> None:
    assert "not-understood" not in finding_ids(make_candidacy())
