from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.content import load_catalog
from second_interview.model.people import InterviewerKind
from second_interview.reading.question_classes import load_classifiers
from second_interview.reading.question_reading import (
    Sameness,
    audience_of,
    compare_questions,
    find_repeats,
    read_question,
)


def test_the_wordings_of_the_pack_are_recognised_as_their_own_topic() -> None:
    topic = load_classifiers()["topic"]
    missed: list[str] = []
    lost: list[str] = []
    count = 0
    for question in load_catalog().questions:
        for text in (question.prompt, *question.wordings):
            count += 1
            (first, _), *more = topic.ranked(text, 3)
            if first != question.topic:
                missed.append(f"{question.topic}: {text}")
                lost += [text] if question.topic not in {name for name, _ in more} else []
    assert lost == []
    assert len(missed) <= 0.005 * count, missed[:20]


@pytest.mark.parametrize(
    ("text", "competency"),
    [
        ("When did you last disagree with your manager, and how did it end?", "conflict_pushback"),
        ("Walk me through how you hunt down a bug nobody can reproduce.", "diagnosis_troubleshooting"),
        ("How do you decide what to do first when everything is urgent?", "planning_prioritisation"),
        ("Why do you want to leave your job?", "motivation_fit"),
        ("Explain a technical matter to someone from sales.", "explain_to_nonspecialists"),
    ],
)
def test_what_a_question_judges_is_among_the_first_three(text: str, competency: str) -> None:
    assert competency in {name for name, _ in read_question(text).competencies}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How many interviews are left, and when will you decide?", InterviewerKind.RECRUITER_HR),
        ("What would you want me to have achieved after six months?", InterviewerKind.HIRING_MANAGER),
        ("Which market would the board rather leave than invest in?", InterviewerKind.SENIOR_EXECUTIVE),
    ],
)
def test_who_can_answer_comes_first(text: str, kind: InterviewerKind) -> None:
    assert audience_of(text)[0][0] is kind


@given(st.text(max_size=60), st.text(max_size=60))
def test_comparing_is_symmetric_in_agreement_and_never_fails(first: str, second: str) -> None:
    there, back = compare_questions(first, second), compare_questions(second, first)
    assert abs(there.agreement - back.agreement) < 1e-9
    assert there.verdict is back.verdict


def test_a_question_is_the_same_as_itself_and_not_as_another() -> None:
    text = "What happened at the last close?"
    assert compare_questions(text, text).verdict is Sameness.SAME
    assert compare_questions(text, "How do you rotate secrets in production?").verdict is Sameness.NEW


def test_a_case_asked_for_after_a_general_question_goes_deeper() -> None:
    earlier = "How do you make decisions with incomplete information?"
    later = "Describe a time you had to make a decision with incomplete information."
    comparison = compare_questions(earlier, later)
    assert (comparison.verdict, comparison.is_deeper) == (Sameness.MAYBE, True)
    assert not compare_questions(later, earlier).is_deeper


@pytest.mark.parametrize(("likeness", "verdict"), [(1.0, Sameness.SAME), (0.0, Sameness.MAYBE)])
def test_a_sentence_model_of_the_caller_decides_in_place_of_the_table(likeness: float, verdict: Sameness) -> None:
    class Model:
        def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
            return [[1.0, 0.0], [likeness, 1.0 - likeness]][: len(texts)]

    first = "Which reconciliation differences remained open after the audit last year?"
    second = "Which audit reconciliation differences stayed open last year?"
    assert compare_questions(first, second, embedder=Model()).verdict is verdict


@pytest.mark.parametrize("text", ["", "?", "x" * 100_000, "日本語", "\u202eabc"])
def test_odd_texts_name_no_topic_and_do_not_fail(text: str) -> None:
    assert read_question(text).topic == "" or read_question(text).confidence >= 0.5


_QUESTIONS = [text for question in load_catalog().questions[::40] for text in (question.prompt, *question.wordings[:1])]


@given(st.lists(st.sampled_from(_QUESTIONS), max_size=12), st.lists(st.sampled_from(_QUESTIONS), max_size=5))
def test_many_questions_at_once_get_the_verdicts_of_one_by_one(earlier: list[str], later: list[str]) -> None:
    for text, repeat in zip(later, find_repeats(earlier, later), strict=True):
        compared = [compare_questions(each, text) for each in earlier]
        verdicts = {each.verdict for each in compared}
        if repeat is None:
            assert verdicts <= {Sameness.NEW}
            continue
        best = Sameness.SAME if Sameness.SAME in verdicts else Sameness.MAYBE
        assert compared[repeat.place].verdict is repeat.comparison.verdict is best
        agreements = [each.agreement for each in compared if each.verdict is best]
        assert abs(repeat.comparison.agreement - max(agreements)) < 1e-9


def test_the_earlier_of_two_equal_questions_is_named() -> None:
    (repeat,) = find_repeats(["Who am I?", "Why is the job open?", "Why is the job open?"], ["Why is the job open?"])
    assert repeat is not None
    assert (repeat.place, repeat.comparison.verdict) == (1, Sameness.SAME)


def test_nothing_earlier_makes_everything_new() -> None:
    assert find_repeats([], ["Why is the job open?", ""]) == (None, None)
