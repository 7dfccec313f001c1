from __future__ import annotations

from second_interview.model import Hearsay
from tests.factories import finding_ids, line, make_candidacy


def _about(name: str, said: str = "cares about how early people speak up") -> set[str]:
    words = line(said, private=True)
    return finding_ids(make_candidacy(hearsay=(Hearsay(about=name, said_by="Marcus", line=words),)))


def test_hearsay_about_somebody_on_the_panel_is_found() -> None:
    assert "hearsay" in _about("Dana")


def test_a_habit_is_no_question_to_prepare_for() -> None:
    assert "hearsay" not in _about("Dana", "turns the camera off when bored")


def test_hearsay_about_somebody_you_do_not_meet_is_no_finding() -> None:
    assert "hearsay" not in _about("Ines Prado")
