from __future__ import annotations

from datetime import date
from pathlib import Path

import second_interview as si
from second_interview.model import Candidacy
from second_interview.planning import build_plan
from tests.factories import TODAY, line, make_candidacy, make_candidate, make_exchange, make_held_round, make_posting

_EXAMPLES = Path(__file__).parents[2] / "examples"


def _candidacy(demand: str, *highlights: str, **changes: object) -> Candidacy:
    return make_candidacy(candidate=make_candidate(*highlights), posting=make_posting(demand), **changes)


def _say(candidacy: Candidacy) -> str:
    (bridge,) = build_plan(candidacy, today=TODAY).specifics.bridges
    return bridge.say


def test_a_known_demand_names_the_neighbour_as_the_papers_spell_it() -> None:
    candidacy = _candidacy("Experience with NetSuite", "Closed the books in Sage Intacct for six entities")
    (bridge,) = build_plan(candidacy, today=TODAY).specifics.bridges
    assert bridge.say.startswith("“NetSuite is not on my résumé, so I won't claim it.")
    assert "Sage Intacct" in bridge.say
    assert "[Keep what is true of you" in bridge.say
    assert "core/bridge-netsuite" in bridge.reason.content
    assert any("Sage Intacct" in evidence.quote for evidence in bridge.reason.evidence)


def test_a_missing_name_is_said_to_be_missing_where_the_rest_is_shown() -> None:
    candidacy = _candidacy(
        "Experience with NetSuite and Power Query", "Built month-end files in Power Query and Sage Intacct"
    )
    (bridge,) = build_plan(candidacy, today=TODAY).specifics.bridges
    assert bridge.is_partly
    assert bridge.say.startswith("“NetSuite is not on my résumé")


def test_what_the_summary_claims_is_not_said_to_be_missing() -> None:
    candidacy = si.load_candidacy(_EXAMPLES / "fpa-manager")
    plan = build_plan(candidacy, today=date(2026, 11, 23))
    bridge = next(each for each in plan.specifics.bridges if "line management" in each.requirement)
    assert bridge.is_partly
    assert bridge.say.startswith("“Part of this is on my résumé: ")


def test_without_a_neighbour_nothing_is_said_to_carry_over() -> None:
    say = _say(_candidacy("Experience with NetSuite", "Wrote the staff newsletter"))
    assert "[The nearest thing you have done" in say
    assert "I know" not in say.split("[The nearest")[0]


def test_a_demand_nobody_wrote_a_bridge_for_keeps_the_general_words() -> None:
    say = _say(_candidacy("Experience with Frobnicator 9", "Wrote the staff newsletter"))
    assert "I would rather say so now" in say


def test_what_was_denied_in_round_one_is_not_taken_back() -> None:
    exchange = make_exchange("Have you used NetSuite?", answer=line("No, not yet", private=True))
    say = _say(
        _candidacy(
            "Experience with NetSuite",
            "Closed the books in Sage Intacct for six entities",
            rounds=(make_held_round(exchange),),
        )
    )
    assert say.startswith("“As I told Marcus Oyelaran, I have not worked with NetSuite")


def test_every_bridge_is_words_one_can_say_and_no_slot_stays_open() -> None:
    from second_interview.content import load_catalog

    catalog = load_catalog()
    assert len(catalog.bridges) >= 150
    for item in catalog.bridges:
        words = " ".join((item.carries, item.new, item.first, item.month[0])).split()
        assert 40 <= len(words) <= 130, (item.id, len(words))


def test_a_demand_with_an_alternative_is_never_named_by_its_first_half() -> None:
    demand = "Active CPA license, or all four exam sections passed by your start date"
    candidacy = _candidacy(demand, "Uniform CPA Examination: FAR, AUD and REG passed")
    assert demand in _say(candidacy)
