from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from second_interview.model import Due, Employer
from second_interview.planning import build_plan
from tests.factories import TODAY, ZONE, at, finding_ids, line, make_candidacy, make_offer

DECIDES = Employer(name="Harbor Foods", zone=ZONE, country="US", decides=Due(on=date(2026, 12, 11)))


@pytest.mark.parametrize(
    ("answer_by", "expected"),
    [
        (date(2026, 12, 1), "offer-before-interview"),
        (date(2026, 12, 4), "offer-before-decision"),
        (date(2026, 12, 10), "offer-before-decision"),
        (date(2026, 12, 11), "offer-after-decision"),
        (date(2026, 12, 18), "offer-after-decision"),
        (date(2026, 11, 20), "offer-lapsed"),
        (None, "offer-without-deadline"),
    ],
)
def test_each_deadline_is_held_against_interview_and_decision(answer_by: date | None, expected: str) -> None:
    candidacy = make_candidacy(employer=DECIDES, offers=(make_offer(answer_by),))
    offers = {found for found in finding_ids(candidacy) if found.startswith("offer-")}
    assert offers == {expected}


def test_without_a_decision_date_the_finding_says_so() -> None:
    candidacy = make_candidacy(offers=(make_offer(date(2026, 12, 10)),))
    assert "offer-before-unknown-decision" in finding_ids(candidacy)


def test_no_offer_no_finding() -> None:
    assert not any(found.startswith("offer-") for found in finding_ids(make_candidacy(employer=DECIDES)))


def test_the_finding_opens_the_plan_with_a_ready_message_and_counts_business_days() -> None:
    candidacy = make_candidacy(employer=DECIDES, offers=(make_offer(date(2026, 12, 4)),))
    plan = build_plan(candidacy, today=TODAY)
    first = plan.what_matters[0]
    assert first.id == "offer-before-decision:1"
    assert "5 business days later" in first.detail
    message = plan.message(first.message)
    assert message is not None
    assert "Fri 4 Dec" in message.body
    assert "Fri 11 Dec" in message.body
    assert message.to == "Marcus Oyelaran"
    assert first.by == TODAY


def test_an_hour_before_the_end_of_the_day_still_leaves_that_day() -> None:
    offer = make_offer(None)
    offer = evolve(offer, answer_by=Due(at=at("2026-12-04 17:00")))
    plan = build_plan(make_candidacy(employer=DECIDES, offers=(offer,)), today=TODAY)
    assert "decide on Fri 4 Dec" in plan.what_matters[0].action


def test_what_they_refused_once_is_not_asked_for_again() -> None:
    held = line("Gail signs off by Friday the 11th, not sooner because of the lender meeting on the 8th.", private=True)
    candidacy = make_candidacy(employer=evolve(DECIDES, decides_line=held), offers=(make_offer(date(2026, 12, 4)),))
    plan = build_plan(candidacy, today=TODAY)
    found = next(item for item in plan.what_matters if item.id.startswith("offer-before-decision"))
    assert "They have already said “not sooner because of the lender meeting on the 8th”" in found.detail
    (asked,) = [each for each in plan.specifics.likely if "talking to anybody else" in each.text]
    assert "I know that you decide on Fri 11 Dec and not sooner." in asked.say
    assert "Can you reach a decision before" not in asked.say
