from __future__ import annotations

from second_interview.planning import build_plan
from tests.factories import (
    TODAY,
    finding_ids,
    line,
    make_candidacy,
    make_candidate,
    make_exchange,
    make_held_round,
    make_posting,
)

NETSUITE = make_posting("At least two years of NetSuite")


def test_a_worry_about_a_demand_the_papers_do_not_show_is_taken_up() -> None:
    worry = line("Is no NetSuite a deal-breaker?", private=True)
    found = finding_ids(make_candidacy(on_my_mind=(worry,), posting=NETSUITE))
    assert "on-my-mind-demand" in found


def test_a_worry_they_have_answered_is_not_sent_back_as_a_question() -> None:
    worry = line("Is no NetSuite a deal-breaker?", private=True)
    told = make_exchange(
        "Have you used NetSuite?",
        person="Dana Whitfield",
        answer=line('No. Said so straight. She said "trainable, mostly".', private=True),
    )
    plan = build_plan(
        make_candidacy(on_my_mind=(worry,), posting=NETSUITE, rounds=(make_held_round(told),)), today=TODAY
    )
    (found,) = [item for item in (*plan.what_matters, *plan.findings) if item.id.startswith("on-my-mind")]
    assert found.detail.endswith("You told Dana Whitfield that you have not done it, and heard: “trainable, mostly”.")
    assert "do not ask again" in found.action


def test_a_worry_about_a_demand_the_papers_show_is_no_finding() -> None:
    worry = line("Is no NetSuite a deal-breaker?", private=True)
    shown = make_candidate("Ran NetSuite for 14 entities since 2021")
    found = finding_ids(make_candidacy(on_my_mind=(worry,), posting=NETSUITE, candidate=shown))
    assert "on-my-mind-demand" not in found


def test_a_worry_that_belongs_to_a_weak_answer_is_tied_to_it() -> None:
    worry = line("How much of the March outage do I tell?", private=True)
    weak = make_exchange(
        "Which incident was your fault?",
        answer=line("the March outage, I went vague", private=True),
        went=line("went vague", private=True),
    )
    assert "on-my-mind-weak" in finding_ids(make_candidacy(on_my_mind=(worry,), rounds=(make_held_round(weak),)))


def test_a_worry_nothing_answers_is_listed_not_dropped() -> None:
    worry = line("hope it does not snow", private=True)
    found = {item for item in finding_ids(make_candidacy(on_my_mind=(worry,))) if item.startswith("on-my-mind")}
    assert found == {"on-my-mind-open"}


def test_no_worry_no_finding() -> None:
    assert not any(item.startswith("on-my-mind") for item in finding_ids(make_candidacy()))
