from __future__ import annotations

from datetime import date

from second_interview.model import ConstraintKind, Due, Employer
from second_interview.planning.findings import ranking
from second_interview.planning.findings.ranking import find_all
from second_interview.planning.plan import make_context
from tests.factories import TODAY, ZONE, make_candidacy, make_constraint, make_offer


def test_what_decides_comes_first_and_order_is_stable() -> None:
    candidacy = make_candidacy(
        employer=Employer(name="Harbor Foods", zone=ZONE, decides=Due(on=date(2026, 12, 11))),
        offers=(make_offer(date(2026, 12, 4)),),
        constraints=(make_constraint(ConstraintKind.NOTICE, "two weeks' notice"),),
    )
    context = make_context(candidacy, today=TODAY)
    found = find_all(context)
    assert found[0].finding.id == "offer-before-decision:1"
    assert [item.finding.id for item in found] == [item.finding.id for item in find_all(context)]
    assert len({item.finding.id for item in found}) == len(found)


def test_every_rule_module_is_found_by_its_file_alone() -> None:
    names = {rule.__module__.rpartition(".")[2] for rule in ranking.rules()}
    assert {"competing_offer", "absence", "pay", "unread"} <= names
