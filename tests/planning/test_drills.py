from __future__ import annotations

from attrs import evolve

from second_interview.planning import build_plan
from second_interview.render import to_markdown
from tests.factories import TODAY, make_candidacy, make_posting


def test_a_drill_of_the_trade_nearest_to_the_posting_comes_with_its_figures() -> None:
    candidacy = make_candidacy(posting=make_posting("Own the bank reconciliation of four accounts"))
    plan = build_plan(candidacy, today=TODAY)
    drill = plan.specifics.drill
    assert drill is not None
    assert "reconcil" in f"{drill.name} {drill.task}".lower()
    assert drill.id in drill.reason.content
    text = to_markdown(plan)
    assert drill.answers[0] in text
    assert text.index(drill.task) < text.index(drill.answers[0])


def test_without_a_known_trade_there_is_no_drill() -> None:
    candidacy = evolve(make_candidacy(posting=None), title="Lighthouse keeper")
    assert build_plan(candidacy, today=TODAY).specifics.drill is None
