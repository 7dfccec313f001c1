"""Answers that went badly or are still owed."""

from __future__ import annotations

import pytest

from second_interview.reading.answer_words import says_weak
from second_interview.reading.notes import read_notes
from second_interview.reading.weak_answers import read_weak_answers
from tests.reading.note_factory import make_candidacy


@pytest.mark.parametrize(
    "text",
    [
        "they asked abt SOX controls, fumbled it",
        "Dana wanted to know why I left. Blanked.",
        "asked how I'd handle late entries - waffled",
        "Q: Why leave?\nA: growth. Rambled a bit.",
        "Marcus pressed me on the variance... not my best",
        "asked me:\n- an incident that was your fault?? → went vague. he waited",
        "Dana asked what I make, I dodged",
        "I rambled about SOX.",
        "Could've been better on the variance question",
        "They asked about NetSuite. I didn't have a good example.",
    ],
)
def test_a_weak_answer_is_told_by_the_candidates_own_words(text: str) -> None:
    (answer,) = read_weak_answers(read_notes(make_candidacy(text)))
    assert not answer.is_open
    assert answer.words.evidence.quote


@pytest.mark.parametrize(
    "text",
    [
        "They asked about SOX. Said I'd get back to him.",
        "Marcus asked about SOX. I owe him an example.",
        "They asked\n- Leases? Fumbled it. Told her I'd get back to her in writing.",
    ],
)
def test_an_answer_still_owed_is_open(text: str) -> None:
    (answer,) = read_weak_answers(read_notes(make_candidacy(text)))
    assert answer.is_open


@pytest.mark.parametrize(
    "text",
    [
        "they asked about SOX, went well",
        "They asked about SOX. Solid.",
        "Dana asked about the close. Didn't fumble this time.",
        "He rambled on about the merger",
        "The AP process there is weak",
        "They asked about SOX. Their controls are weak.",
        "I asked about travel. She waffled.",
        "The interview went badly wrong when the fire alarm rang",
    ],
)
def test_what_went_well_or_was_not_the_candidates_is_none(text: str) -> None:
    assert read_weak_answers(read_notes(make_candidacy(text))) == ()


@pytest.mark.parametrize(
    "words",
    [
        *("kicked myself", "messy. Mixed up MUS and random", "access, then stuck", "oops", "blew it", "bombed"),
        *("lost the thread", "all over the place", "didn't land", "not great", "honestly not really"),
        *("should have said 33", "mixed LIFO and FIFO"),
    ],
)
def test_weak_words_are_known(words: str) -> None:
    assert says_weak(words)


@pytest.mark.parametrize(
    "words",
    [
        "he was stuck in traffic",
        "a messy client",
        "the books were messy and late",
        "then stuck in traffic",
        "mixed-use sites",
    ],
)
def test_like_words_of_other_things_are_not_weak(words: str) -> None:
    assert not says_weak(words)
