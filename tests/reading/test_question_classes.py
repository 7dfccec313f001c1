from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.content import load_catalog
from second_interview.model.people import InterviewerKind
from second_interview.reading.question_classes import load_classifiers, read_classifiers
from second_interview.reading.word_vectors import load_word_vectors

CLASSIFIERS = load_classifiers()


def test_the_labels_are_words_of_the_vocabulary() -> None:
    catalog = load_catalog()
    assert set(CLASSIFIERS) == {"topic", "competency", "audience"}
    assert set(CLASSIFIERS["topic"].labels) == {topic.id for topic in catalog.topics}
    assert set(CLASSIFIERS["competency"].labels) == {item.id for item in catalog.competencies}
    assert set(CLASSIFIERS["audience"].labels) == {kind.value for kind in InterviewerKind} - {"unknown"}


@given(st.text(max_size=80))
def test_chances_sum_to_one_whatever_the_text(text: str) -> None:
    for classifier in CLASSIFIERS.values():
        chances = classifier.chances(text)
        assert math.isclose(sum(chances), 1, rel_tol=1e-9)
        assert min(chances) >= 0


def test_the_likeliest_come_first() -> None:
    ranked = CLASSIFIERS["competency"].ranked("Tell me about a conflict with a colleague", 5)
    assert [chance for _, chance in ranked] == sorted((chance for _, chance in ranked), reverse=True)
    assert len(ranked) == 5


def test_other_data_are_refused() -> None:
    with pytest.raises(ValueError, match="no question classifiers"):
        read_classifiers(b"{}", load_word_vectors())
