"""Figures somebody named, and other offers."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from second_interview.model import CompetingOffer, PayPeriod
from second_interview.reading.notes import read_notes
from second_interview.reading.spoken_pay import read_spoken_pay
from tests.reading.note_factory import make_candidacy


@pytest.mark.parametrize(
    ("text", "by", "to", "pay"),
    [
        ("recruiter said 95-110k", "Marcus Oyelaran", "me", "$95,000 to $110,000 a year"),
        ("I told Marcus I'm around 105", "me", "Marcus Oyelaran", "$105,000 a year"),
        ("posting says $95,000 to $115,000", "posting", "", "$95,000 to $115,000 a year"),
        ("Glassdoor has it at 92k to 108k", "Glassdoor", "", "$92,000 to $108,000 a year"),
        ("Marcus thinks they can go to 112", "Marcus Oyelaran", "me", "$112,000 a year"),
        ("Marcus told me on the phone 44 is realistic", "Marcus Oyelaran", "me", "$44,000 a year"),
        ("the range is 95 to 110", "", "", "$95,000 to $110,000 a year"),
        ('Pay, from Marcus: "low to mid nineties is realistic"', "Marcus Oyelaran", "me", "$90,000 to $95,000 a year"),
        (
            "Told Marcus I'm looking for high eighties to mid nineties.",
            "me",
            "Marcus Oyelaran",
            "$87,000 to $95,000 a year",
        ),
        ("marcus says 170s is where people land", "Marcus Oyelaran", "me", "$170,000 to $179,000 a year"),
    ],
)
def test_a_figure_has_a_speaker(text: str, by: str, to: str, pay: str) -> None:
    said = read_notes(make_candidacy(text, about="pay")).pay_statements
    assert [(one.by, one.to, str(one.pay)) for one in said] == [(by, to, pay)]


@pytest.mark.parametrize(
    ("text", "words", "pay"),
    [
        ("I said I'd want to be in the high 170s", "high 170s", "$177,000 to $179,000 a year"),
        ("told Marcus I'm at mid nineties", "mid nineties", "$95,000 a year"),
        ("Marcus says low to mid nineties is realistic", "low to mid nineties", "$90,000 to $95,000 a year"),
        ("I told Marcus I'm around 105", "around 105", "$105,000 a year"),
        ("recruiter said about $95k", "about $95k", "$95,000 a year"),
        ("recruiter said 95-110k", "", "$95,000 to $110,000 a year"),
    ],
)
def test_a_loose_figure_keeps_its_words(text: str, words: str, pay: str) -> None:
    (said,) = read_notes(make_candidacy(text, about="pay")).pay_statements
    assert (said.words, str(said.pay)) == (words, pay)


def test_another_offer_says_whether_it_has_a_bonus() -> None:
    (offer,) = _offers("Larkfield made me an offer on Friday. $104,000, no bonus. Answer by Fri Dec 4.")
    assert offer.bonus == 0


@pytest.mark.parametrize(
    "text",
    [
        "I currently make 88k",
        "they closed 3 deals worth 110k",
        "I saved $40k on audit fees",
        "I manage a team of 105",
        "she said there are 120 people",
        "the close went from 9 to 6 days",
        "told her I cut it from 12 to 8",
    ],
)
def test_other_figures_are_no_pay_statement(text: str) -> None:
    assert read_notes(make_candidacy(text)).pay_statements == ()


def test_what_the_candidate_wants_is_read_from_pay_notes() -> None:
    wants = read_notes(make_candidacy("floor 98k, target 106k, stretch 112k", about="pay")).expectation
    assert wants is not None
    assert [str(money) for money in (wants.floor, wants.target, wants.stretch)] == ["$98,000", "$106,000", "$112,000"]


def _offers(text: str, about: str = "round 1") -> tuple[CompetingOffer, ...]:
    return read_notes(make_candidacy(text, about=about)).offers


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("other offer from Larkfield, 104k, they want an answer by Fri 4 Dec 5pm", "round 1"),
        ("I have an offer from Larkfield for $104,000. They want an answer by Fri 4 Dec 5pm.", "round 1"),
        (
            "Larkfield made me an offer on Friday. $104,000, no bonus. They need an answer by Fri Dec 4, 5 pm.",
            "round 1",
        ),
        ("Larkfield, 104k, answer by Fri 4 Dec 5pm", "offers"),
        ("Larkfield came back with 104k. I've got until Fri 4 Dec 5pm to say yes.", "round 1"),
    ],
)
def test_another_offer_has_employer_pay_and_deadline(text: str, about: str) -> None:
    (offer,) = _offers(text, about)
    assert (offer.employer, str(offer.pay)) == ("Larkfield", "$104,000 a year")
    assert offer.answer_by is not None
    assert offer.answer_by.at is not None
    assert offer.answer_by.at.local == datetime(2026, 12, 4, 17)


@pytest.mark.parametrize(
    "text",
    [
        "my cousin has an offer from Deloitte",
        "My cousin got an offer from Deloitte, 120k, she has to answer by Friday.",
        "Hoping for an offer from Deloitte by Friday",
        "if they make me an offer I need to tell Kessel",
        "I turned down an offer from Deloitte last year",
        "told Marcus about the other offer",
        "Kevin can be a reference but only after an offer",
        "They have another offer out to an internal candidate",
        "Harbor & Pine made me an offer",
        "no other offer yet",
    ],
)
def test_what_is_no_offer_to_the_candidate_is_not_read(text: str) -> None:
    assert _offers(text) == ()


def test_an_offer_without_a_name_is_an_offer() -> None:
    (offer,) = _offers("I have an offer already, 104k")
    assert (offer.employer, str(offer.pay)) == ("", "$104,000 a year")


@pytest.mark.parametrize(
    ("text", "employer", "pay"),
    [
        (
            "They don't want me, as Dunmore Controls want their answer by December 4 and that one is $168K in writing",
            "Dunmore Controls",
            "$168,000 a year",
        ),
        ("Told her about Bolcom: they want me to say by 4 December, 75k", "Bolcom", "$75,000 a year"),
        ("Northwind wants my answer by December 4, $98k in writing", "Northwind", "$98,000 a year"),
    ],
)
def test_a_firm_that_waits_for_an_answer_has_made_an_offer(text: str, employer: str, pay: str) -> None:
    (offer,) = _offers(text)
    assert (offer.employer, str(offer.pay)) == (employer, pay)
    assert offer.answer_by is not None
    assert offer.answer_by.day == date(2026, 12, 4)


@pytest.mark.parametrize(
    "text",
    [
        "Harbor want my answer about the date by Friday",
        "my friend says Northwind wants an answer by Friday",
        "Piotr says Northwind wants his answer by Friday",
        "Dana wants my answer by Friday",
        "Marcus put 98k in writing",
        "Asked for 98k in writing",
        "Northwind wants an answer",
    ],
)
def test_who_else_waits_for_an_answer_has_made_none(text: str) -> None:
    assert _offers(text) == ()


def test_said_after_a_question_about_pay_is_the_candidates_figure() -> None:
    (said,) = read_notes(make_candidacy("Marcus asked salary. Said 6.200 a month.")).pay_statements
    assert (said.by, said.to) == ("me", "Marcus Oyelaran")


def test_a_pay_field_may_leave_thousands_out() -> None:
    assert str(read_spoken_pay("150 to 175 plus 20% bonus", currency="USD")) == "$150,000 to $175,000 a year"
    assert str(read_spoken_pay("32 an hour", currency="USD")) == "$32 an hour"
    assert read_spoken_pay("45 people in finance", currency="USD") is None
    assert read_spoken_pay("34", currency="USD", period=PayPeriod.HOUR) is None


@pytest.mark.parametrize("text", ["maybe 34", "I'm at 30.50", "I'd want 33"])
def test_a_bare_figure_is_no_pay_by_itself(text: str) -> None:
    assert read_notes(make_candidacy(text)).pay_statements == ()


def test_a_bare_figure_beside_a_count_goes_on_with_the_count() -> None:
    from second_interview.reading.spoken_pay import pay_in

    assert pay_in("said 12 pages a week, told him it was 40 before", currency="USD", about_pay=True) == ()
    assert pay_in("said around 105", currency="USD", about_pay=True) != ()
