from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.content.wordings import asking_words, overlap, question_count, word_count

_TEXTS = st.text(alphabet="abc ?'", max_size=40)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tell me about a time you missed a deadline.", {"time", "missed", "deadline"}),
        ("Walk us through your month-end close, please!", {"month-end", "close"}),
        ("What would you do?", set()),
        ("How do you handle C++ or R&D?", {"handle", "c", "r&d"}),
    ],
)
def test_openers_and_stop_words_do_not_count(text: str, words: set[str]) -> None:
    assert asking_words(text) == words


@given(_TEXTS, _TEXTS)
def test_overlap_is_symmetric_and_a_share(first: str, second: str) -> None:
    assert overlap(first, second) == overlap(second, first)
    assert 0 <= overlap(first, second) <= 1


@given(_TEXTS)
def test_a_text_shares_all_words_with_itself(text: str) -> None:
    assert overlap(text, text) == float(bool(asking_words(text)))


def test_counting() -> None:
    assert (word_count("one two  three"), question_count("a? b?")) == (3, 2)
