from __future__ import annotations

from second_interview.planning import build_plan
from tests.factories import TODAY, finding_ids, line, make_candidacy, make_exchange, make_held_round


def test_what_they_call_success_is_kept_in_their_words() -> None:
    candidacy = make_candidacy(
        rounds=(
            make_held_round(
                make_exchange(
                    "What does good look like after six months?",
                    mine=True,
                    person="Dana Whitfield",
                    answer=line('Laughed. "Books I don\'t have to check."', private=True),
                )
            ),
        )
    )
    plan = build_plan(candidacy, today=TODAY)
    found = next(item for item in (*plan.what_matters, *plan.findings) if item.id.startswith("scoring-key"))
    assert found.title == "Dana Whitfield said how a hire is judged: “Books I don't have to check”"


def test_what_they_would_regret_is_never_advice_to_do_it() -> None:
    answer = line('"Somebody who needs to be right in the incident channel."', private=True)
    asked = make_exchange(
        "What would make you sorry you hired someone?", mine=True, person="Dana Whitfield", answer=answer
    )
    plan = build_plan(make_candidacy(rounds=(make_held_round(asked),)), today=TODAY)
    (found,) = [item for item in (*plan.what_matters, *plan.findings) if item.id.partition(":")[0].endswith("-key")]
    assert found.title == (
        "Dana Whitfield said what they would regret in a hire: “Somebody who needs to be right in the incident channel”"
    )
    assert found.action.startswith("Let one story show the opposite")


def test_an_answer_about_something_else_is_no_measure() -> None:
    told = make_exchange("How big is the team?", mine=True, answer=line("Six", private=True))
    assert "scoring-key" not in finding_ids(make_candidacy(rounds=(make_held_round(told),)))
