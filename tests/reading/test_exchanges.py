"""Questions really asked, both ways."""

from __future__ import annotations

import pytest
from attrs import evolve

from second_interview.model import Direction, Exchange
from second_interview.reading.notes import read_notes
from tests.reading.note_factory import make_candidacy


def _exchanges(text: str, about: str = "round 1") -> tuple[Exchange, ...]:
    return read_notes(make_candidacy(text, about=about)).rounds[0].exchanges


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("they asked abt SOX controls", "SOX controls"),
        ("Q: Tell me about a close you shortened. A: nine to six days.", "Tell me about a close you shortened"),
        ("Dana wanted to know why I left Larkfield", "why I left Larkfield"),
        ("asked how I'd handle late entries", "how I'd handle late entries"),
        ("I was asked about conflict with a peer", "conflict with a peer"),
        ("Marcus pressed me on the budget variance", "the budget variance"),
        ("dana asked how i built the model?", "how i built the model?"),
        ('Dana asked: "how would you shorten the close?"', "how would you shorten the close?"),
        ("Dana wanted an example of pushing back", "pushing back"),
        ("Interviewer: why did you leave?", "why did you leave?"),
    ],
)
def test_a_question_to_the_candidate_is_read(text: str, question: str) -> None:
    (exchange,) = _exchanges(text)
    assert (exchange.direction, exchange.question.text) == (Direction.ASKED_ME, question)


@pytest.mark.parametrize(
    "text",
    [
        "They'll ask about the gap",
        "hope they don't ask about it",
        "they never asked about it",
        "my cousin asked about it",
        "my boss asked about the close",
        "Marcus asked me to send my references",
        "He asked if I wanted water",
        "I should have asked about travel",
        "wish I'd asked about travel",
        "Did not get to ask about travel.",
        "we talked about the audit",
    ],
)
def test_what_was_not_asked_is_no_exchange(text: str) -> None:
    assert _exchanges(text) == ()


def test_two_questions_in_one_sentence_are_two_exchanges() -> None:
    found = _exchanges("They asked about the gap in 2021 and how I'd rebuild the forecast.")
    assert [one.question.text for one in found] == ["the gap in 2021", "how I'd rebuild the forecast"]


def test_lists_under_headings_are_read_both_ways() -> None:
    text = (
        "What they asked:\n1. Walk me through your close\n2. Biggest mistake? blanked\n\n"
        "Questions I asked\n- How big is the team? six\n- Next ERP -> NetSuite"
    )
    found = _exchanges(text)
    assert [(one.direction, one.question.text, one.answer and one.answer.text) for one in found] == [
        (Direction.ASKED_ME, "Walk me through your close", None),
        (Direction.ASKED_ME, "Biggest mistake?", None),
        (Direction.I_ASKED, "How big is the team?", "six"),
        (Direction.I_ASKED, "Next ERP", "NetSuite"),
    ]
    assert found[1].went is not None


def test_questions_for_next_time_were_not_asked() -> None:
    assert _exchanges("Questions to ask next time:\n- How big is the team?\n- Why is it open?") == ()


def test_an_answer_of_several_sentences_stays_whole() -> None:
    text = (
        'They asked\n\n- Leases. "Which rate do you use?" Fumbled it. '
        "Said the original rate. Told her I'd get back to her."
    )
    (exchange,) = _exchanges(text)
    assert exchange.answer is not None
    assert exchange.answer.text.startswith("Fumbled it. Said the original rate.")
    assert exchange.went is not None
    assert exchange.owed is not None
    assert (exchange.went.text, exchange.owed.text) == ("Fumbled it.", "Told her I'd get back to her.")


def test_the_asker_is_the_person_named() -> None:
    (exchange,) = _exchanges("The recruiter asked what I want to earn, I said around 105")
    assert exchange.person == "Marcus Oyelaran"


@pytest.mark.parametrize(
    ("text", "person", "answer"),
    [
        ("I asked Marcus about the team, he said six people.", "Marcus Oyelaran", "he said six people"),
        ("I asked what success looks like. She said closing in five days.", "", "She said closing in five days."),
        ("Asked her how the audit went, she said two findings", "", "she said two findings"),
        ("Asked Marcus who I'd report to: Dana", "Marcus Oyelaran", "Dana"),
    ],
)
def test_the_candidates_own_question_keeps_its_answer(text: str, person: str, answer: str) -> None:
    (exchange,) = _exchanges(text)
    assert (exchange.direction, exchange.person) == (Direction.I_ASKED, person)
    assert exchange.answer is not None
    assert exchange.answer.text.rstrip(".") == answer.rstrip(".")


@pytest.mark.parametrize(
    "reply", ["Ran out of time.", "Laughed. Didn't answer.", '"That\'s a Priya question."', '"Ask Priya."']
)
def test_a_question_that_was_dodged_has_no_answer(reply: str) -> None:
    (exchange,) = _exchanges(f"I asked\n- Who owns standard cost? {reply}")
    assert exchange.answer is None
    assert exchange.went is not None


def test_how_it_went_stays_with_its_question() -> None:
    found = _exchanges("Dana asked how I'd shorten the close. It went well. Then she asked about SOX and I blanked.")
    assert [one.went and one.went.text for one in found] == ["It went well.", "and I blanked"]
    assert found[1].person == "Dana Whitfield"


def test_a_weak_answer_named_alone_is_an_exchange() -> None:
    (exchange,) = _exchanges("Fumbled the lease accounting question.")
    assert exchange.question.text == "lease accounting"


def test_a_weak_answer_named_later_joins_its_question() -> None:
    text = "They asked about lease accounting. They asked about SOX.\n\nOn the train: botched the lease question."
    found = _exchanges(text)
    assert [bool(one.went) for one in found] == [True, False]


def test_notes_fill_in_a_stated_exchange_and_do_not_double_it() -> None:
    once = read_notes(make_candidacy("They asked about lease accounting."))
    more = make_candidacy("They asked about lease accounting, fumbled it.")
    (exchange,) = read_notes(evolve(more, rounds=once.rounds)).rounds[0].exchanges
    assert exchange.went is not None


@pytest.mark.parametrize("heading", ["He asked", "Dana asked", "Dana's questions", "What Dana asked", "She asked:"])
def test_a_heading_may_say_who_asked(heading: str) -> None:
    text = f"Talked to Dana.\n\n{heading}\n- Why leave? said growth\n- have you done leases? twice"
    found = _exchanges(text)
    assert [one.question.text for one in found] == ["Why leave?", "have you done leases?"]
    assert {one.direction for one in found} == {Direction.ASKED_ME}
    assert {one.person for one in found} == {"Dana Whitfield"}


def test_nobody_asked_is_no_heading_of_questions() -> None:
    assert _exchanges("Nobody asked\n- Bring a pen") == ()


@pytest.mark.parametrize("arrow", ["->", "→", "=", "—"])
@pytest.mark.parametrize("label", ["my q", "mine", "me", "I"])
def test_an_item_may_be_a_question_of_ones_own(label: str, arrow: str) -> None:
    (found,) = _exchanges(f"- {label}: size of the team {arrow} 5")
    assert (found.direction, found.question.text) == (Direction.I_ASKED, "size of the team")
    assert found.answer is not None
    assert found.answer.text == "5"


def test_me_after_a_question_is_the_answer() -> None:
    (found,) = _exchanges("Q: Why leave?\nme: growth, is that odd? no")
    assert found.direction is Direction.ASKED_ME


def test_items_may_be_questions_without_a_heading() -> None:
    found = _exchanges(
        "- Dana: why leave Larkfield? -> said growth\n- ITGC: what do you test first? access, then stuck\n"
        "- my q: how big is the team? 5"
    )
    assert [(one.direction, one.question.text) for one in found] == [
        (Direction.ASKED_ME, "why leave Larkfield?"),
        (Direction.ASKED_ME, "ITGC: what do you test first?"),
        (Direction.I_ASKED, "how big is the team?"),
    ]
    assert found[0].answer is not None
    assert found[0].answer.text == "said growth"


def test_an_item_that_only_wonders_is_no_exchange() -> None:
    assert _exchanges("- Dana: will she be there?\n- what do I wear? ask Marcus") == ()


def test_the_answer_may_be_the_next_sentence() -> None:
    (found,) = _exchanges("I asked Dana how many people are on the team. Nine, two open.")
    assert found.answer is not None
    assert found.answer.text == "Nine, two open."
    (other,) = _exchanges("I asked Dana how many people are on the team. Need to find the bus.")
    assert other.answer is None
