from __future__ import annotations

from second_interview.planning import build_plan
from tests.factories import TODAY, finding_ids, line, make_candidacy, make_exchange, make_held_round


def test_a_weak_answer_comes_back_with_the_words_that_say_so() -> None:
    weak = make_exchange("How do you reconcile intercompany balances?", went=line("I fumbled that one", private=True))
    plan = build_plan(make_candidacy(rounds=(make_held_round(weak),)), today=TODAY)
    found = next(item for item in plan.what_matters if item.id.startswith("weak-answer"))
    assert "I fumbled that one" in found.detail
    assert any(question.id == "again-1" for question in plan.specifics.likely)


def test_an_answer_that_went_well_is_no_finding() -> None:
    good = make_exchange("How do you reconcile intercompany balances?", went=line("went really well", private=True))
    assert not {"weak-answer", "answer-owed"} & finding_ids(make_candidacy(rounds=(make_held_round(good),)))


def test_an_owed_answer_becomes_a_message_to_who_asked() -> None:
    owed = make_exchange(
        "What is the materiality threshold you used?",
        person="Dana Whitfield",
        owed=line("said I would get back to her", private=True),
    )
    plan = build_plan(make_candidacy(rounds=(make_held_round(owed),)), today=TODAY)
    message = plan.message("loose-end-1")
    assert message is not None
    assert message.to == "Dana Whitfield"
    assert not message.is_ready
