import pytest

from second_interview.content import load_catalog
from second_interview.model import AskedBy
from second_interview.reading.questions import same_question, topic_of

CATALOG = load_catalog()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("How do you close the books?", "Can you tell me how you close the books"),
        ("Describe your biggest mistake.", "tell me about your main error"),
        ("WHY did you leave Bolt & Sons?!", "Why did you leave Bolt & Sons"),
    ],
)
def test_the_same_words_in_another_dress_are_one_question(one: str, other: str) -> None:
    assert same_question(one, other)
    assert same_question(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("How do you handle conflict?", "How do you handle deadlines?"),
        ("What is your approach to budgeting?", "What is your approach to forecasting?"),
        ("What excites you about the role?", "What excites you about the company?"),
        ("Why do you reconcile weekly?", "How do you reconcile weekly?"),
        ("What do you like?", "What do you not like?"),
        ("", ""),
    ],
)
def test_a_swapped_word_makes_another_question(one: str, other: str) -> None:
    assert not same_question(one, other)


@pytest.mark.parametrize(
    ("text", "asked_by", "topic"),
    [
        ("walk me through your month-end close", AskedBy.EMPLOYER, "month_end_close"),
        ("How do you reconcile accounts?", AskedBy.EMPLOYER, "reconciliations"),
        ("what are your salary expectations", AskedBy.EMPLOYER, "pay_expectation"),
        ("Why is this position open?", AskedBy.CANDIDATE, "why_open"),
        ("How many people are on call?", AskedBy.CANDIDATE, "on_call"),
        ("Do you like the colour of the sky?", AskedBy.EMPLOYER, ""),
        ("", None, ""),
        ("日本語", None, ""),
    ],
)
def test_a_plain_question_finds_its_topic_or_none(text: str, asked_by: AskedBy | None, topic: str) -> None:
    assert topic_of(text, CATALOG, asked_by=asked_by) == topic


def test_a_wording_of_the_catalog_finds_its_own_topic() -> None:
    question = CATALOG.questions[0]
    assert topic_of(question.prompt, CATALOG, asked_by=question.asked_by) == question.topic
