from __future__ import annotations

import pytest

from second_interview.model import ConstraintKind, Note
from second_interview.planning import build_plan
from tests.factories import TODAY, line, make_candidacy, make_constraint, make_exchange, make_held_round


@pytest.mark.parametrize(
    ("note", "recalled"),
    [
        (
            'went vague. said "we". he waited. it\'s March 18, I took checkout down for 52 minutes. not proud of it.',
            "From your own note: “it's March 18, I took checkout down for 52 minutes”",
        ),
        (
            'waffled. Said "build trust", twice. Should have told her about the contract managers.',
            "From your own note: “Should have told her about the contract managers”",
        ),
        ("went vague. She wrote it down.", ""),
    ],
)
def test_a_repair_recalls_what_the_note_tells_of_the_matter_itself(note: str, recalled: str) -> None:
    weak = make_exchange(
        "Which incident was your fault?",
        person="Dana Whitfield",
        answer=line(note, private=True),
        went=line(note.split(".", maxsplit=1)[0], private=True),
    )
    plan = build_plan(make_candidacy(rounds=(make_held_round(weak),)), today=TODAY)
    (again,) = [question for question in plan.specifics.likely if question.id.startswith("again-")]
    assert again.gap == recalled


def test_who_may_be_asked_is_recalled_from_the_notes() -> None:
    note = Note(text="Nobody at work knows. Kevin there can be a reference, but only after an offer.\nLunch was good.")
    quiet = make_constraint(ConstraintKind.REFERENCE, "Nobody at work knows")
    plan = build_plan(make_candidacy(constraints=(quiet,), notes=(note,)), today=TODAY)
    (asked,) = [question for question in plan.specifics.likely if question.id == "standing-referees"]
    assert asked.gap == "From your own note: “Kevin there can be a reference, but only after an offer”"
