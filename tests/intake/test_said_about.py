from __future__ import annotations

import pytest

from second_interview.intake.said_about import about_of, bracketed, is_remark


@pytest.mark.parametrize("words", ["seemed bored", "he is on probation", "my weak spot is IHT", "not sure"])
def test_sentences_are_remarks(words: str) -> None:
    assert is_remark(words)


@pytest.mark.parametrize("words", ["IT auditor", "Head of Internal Audit", "US Controller", "tax senior"])
def test_titles_are_none(words: str) -> None:
    assert not is_remark(words)


def test_brackets_are_taken_out() -> None:
    assert bracketed("Group CFO (my boss's boss), Zurich") == ("Group CFO, Zurich", ("my boss's boss",))


def test_a_title_may_stand_in_brackets() -> None:
    assert about_of("(Corporate Controller)").title == "Corporate Controller"


def test_a_title_has_at_most_eight_words() -> None:
    about = about_of("Director of Extremely Many Things, Head of Rather More Things")
    assert (about.title, about.remark) == ("Director of Extremely Many Things", "Head of Rather More Things")
