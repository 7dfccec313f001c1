from __future__ import annotations

from datetime import date

import pytest

from second_interview.errors import InputError
from second_interview.intake import candidacy_from
from second_interview.model import Audience, Candidacy, PayBasis, PayPeriod


def _read(**sections: object) -> Candidacy:
    data = {"title": "Clerk", "interview": "2026-12-03", "zone": "America/New_York", "written_on": "2026-11-23"}
    return candidacy_from({**data, **sections})


def test_wishes_are_read_with_currency_period_and_basis() -> None:
    wishes = _read(
        pay={
            "currency": "usd",
            "period": "annual",
            "basis": "OTE",
            "floor": "98k",
            "target": 106000,
            "stretch": "112,000",
        }
    )
    assert wishes.expectation is not None
    steps = (wishes.expectation.floor, wishes.expectation.target, wishes.expectation.stretch)
    assert [str(each) for each in steps] == [
        "$98,000", "$106,000", "$112,000",
    ]  # fmt: skip
    assert (wishes.expectation.period, wishes.expectation.basis) == (PayPeriod.YEAR, PayBasis.TOTAL_CASH)


def test_the_currency_may_stand_in_the_amount_or_come_from_the_posting() -> None:
    assert str(_read(pay={"target": "£62,500"}).expectation.target) == "£62,500"  # type: ignore[union-attr]
    posting = {
        "@type": "JobPosting",
        "title": "x",
        "baseSalary": {"currency": "EUR", "value": 60000, "unitText": "YEAR"},
    }
    assert str(_read(pay={"target": 62500}, posting=posting).expectation.target) == "€62,500"  # type: ignore[union-attr]


def test_an_hourly_wish_is_hourly() -> None:
    expectation = _read(pay={"target": "$45 an hour"}).expectation
    assert expectation is not None
    assert expectation.period is PayPeriod.HOUR


def test_figures_said_are_statements() -> None:
    said = {"pay": "95-110k", "by": "Marcus Oyelaran", "to": "me", "on": "2026-11-12"}
    (statement,) = _read(pay={"currency": "USD", "said": [said]}).pay_statements
    assert (str(statement.pay), statement.by, statement.to, statement.on) == (
        "$95,000 to $110,000 a year", "Marcus Oyelaran", "me", date(2026, 11, 12),
    )  # fmt: skip
    assert (statement.line.text, statement.line.evidence.audience) == ("95-110k", Audience.CANDIDATE)


def test_words_about_pay_are_notes() -> None:
    candidacy = _read(pay={"notes": "less if remote", "said": ["she said mid 90s", {"pay": "enough", "by": "Marcus"}]})
    assert [(note.about, note.text) for note in candidacy.notes] == [
        ("pay", "she said mid 90s"), ("pay", "enough, by Marcus"), ("pay", "less if remote"),
    ]  # fmt: skip
    assert _read(pay="around 98k").notes[0].about == "pay"


def test_offers_are_read() -> None:
    (offer,) = _read(
        offers=[{"employer": "Brightwater", "pay": "$104,000", "answer_by": "Friday noon", "notes": "keen"}]
    ).offers
    assert (offer.employer, str(offer.pay), offer.line.text) == ("Brightwater", "$104,000 a year", "keen")
    assert offer.answer_by is not None
    assert offer.answer_by.day == date(2026, 11, 27)


def test_an_answer_day_in_the_notes_of_an_offer_is_found() -> None:
    (offer,) = _read(offers=[{"employer": "Brightwater", "notes": "they want an answer by 4 December"}]).offers
    assert offer.answer_by is not None
    assert offer.answer_by.on == date(2026, 12, 4)


def test_a_whole_number_takes_the_currency_of_the_wishes() -> None:
    (offer,) = _read(pay={"currency": "USD", "target": 1}, offers=[{"pay": 104000}]).offers
    assert (str(offer.pay), offer.line.text) == ("$104,000 a year", "$104,000")


def test_a_whole_number_without_any_currency_is_refused() -> None:
    with pytest.raises(InputError, match="has no currency"):
        _read(offers=[{"pay": 104000}])


def test_an_offer_in_words_is_a_note_and_an_empty_one_is_nothing() -> None:
    candidacy = _read(offers=["Brightwater offered 104", {}])
    assert candidacy.offers == ()
    assert [note.about for note in candidacy.notes] == ["offers"]


def test_an_offer_whose_notes_are_long_keeps_them_as_its_line() -> None:
    (offer,) = _read(offers=[{"notes": "they wrote a lot " * 30}]).offers
    assert (offer.answer_by, offer.line.text.startswith("they wrote")) == (None, True)


def test_pay_that_cannot_be_read_is_kept_as_unread() -> None:
    candidacy = candidacy_from(
        {
            "title": "Clerk",
            "interview": {"on": "2026-12-03"},
            "pay": {
                "currency": "USD",
                "said": [{"pay": "a lot plus bonus", "by": "Dee"}, {"pay": "95-110k", "by": "Dee"}],
            },
        }
    )
    assert [each.text for each in candidacy.unread] == ["a lot plus bonus"]
    assert len(candidacy.pay_statements) == 1
