from __future__ import annotations

from tests.factories import (
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
