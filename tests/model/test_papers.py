from __future__ import annotations

import pytest

from second_interview.errors import FieldError
from second_interview.model import Candidate, Certificate, Language, PartialDate, Position, Project, Requirement
from tests.factories import evidence, line


def make_position(start: str = "", end: str = "", *, is_current: bool = False, is_volunteer: bool = False) -> Position:
    return Position(
        title=f"{start} to {end}",
        start=PartialDate.parse(start) if start else None,
        end=PartialDate.parse(end) if end else None,
        is_current=is_current,
        is_volunteer=is_volunteer,
        evidence=evidence(),
    )


def test_a_current_position_has_no_end() -> None:
    with pytest.raises(FieldError, match="a current position has no end"):
        make_position("2019", "2021", is_current=True)


def test_the_lines_of_a_position_begin_with_its_summary() -> None:
    position = Position(summary=line("Runs the close"), highlights=(line("Cut it by 3 days"),), evidence=evidence())
    assert [str(each) for each in position.lines] == ["Runs the close", "Cut it by 3 days"]


def test_a_position_without_text_has_no_lines() -> None:
    assert make_position("2019").lines == ()


def test_the_current_position_is_the_running_one_that_began_last() -> None:
    older, newer = make_position("2015", is_current=True), make_position("2019-03", is_current=True)
    assert Candidate(positions=(older, newer, make_position("2020", "2021"))).current is newer


def test_without_a_running_position_the_one_that_ended_last_counts() -> None:
    last = make_position("2018", "2021-06")
    assert Candidate(positions=(make_position("2015", "2018"), last, make_position("2010"))).current is last


def test_volunteering_is_no_current_position() -> None:
    paid = make_position("2015", "2018")
    assert Candidate(positions=(make_position("2019", is_current=True, is_volunteer=True), paid)).current is paid


def test_a_resume_without_work_has_no_current_position() -> None:
    assert Candidate().current is None


def test_a_running_position_without_a_start_is_current_all_the_same() -> None:
    position = make_position(is_current=True)
    assert Candidate(positions=(position,)).current is position


@pytest.mark.parametrize(("name", "first"), [("Robin Vance", "Robin"), ("", ""), ("  ", ""), ("Cher", "Cher")])
def test_the_first_name_is_the_first_word(name: str, first: str) -> None:
    assert Candidate(name=name).first_name == first


@pytest.mark.parametrize("kind", [Certificate, Language, Project])
def test_what_has_a_name_has_one_that_can_be_read(
    kind: type[Certificate | Language | Project],
) -> None:
    with pytest.raises(FieldError, match="name: must not be empty"):
        kind(name=" ", evidence=evidence())


def test_a_requirement_asks_for_something() -> None:
    with pytest.raises(FieldError, match="text: must not be empty"):
        Requirement(text="", is_must=True, evidence=evidence())
