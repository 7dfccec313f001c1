from __future__ import annotations

from second_interview.model import ConstraintKind
from second_interview.planning import build_plan
from tests.factories import TODAY, finding_ids, make_candidacy, make_constraint


def test_confidentiality_is_said_in_writing_and_names_the_present_employer() -> None:
    quiet = make_constraint(ConstraintKind.REFERENCE, "my boss has no idea")
    plan = build_plan(make_candidacy(constraints=(quiet,)), today=TODAY)
    message = plan.message("reference-confidentiality")
    assert message is not None
    assert "Larkfield Paper" in message.body


def test_another_constraint_is_no_reference() -> None:
    busy = make_constraint(ConstraintKind.HOURS, "my boss has meetings before 4")
    assert "reference-confidential" not in finding_ids(make_candidacy(constraints=(busy,)))
