"""What binds the candidate, and what only sounds like it."""

from __future__ import annotations

from datetime import date

import pytest

from second_interview.model import Constraint, ConstraintKind, DateSpan
from second_interview.reading.notes import read_notes
from tests.reading.note_factory import make_candidacy


def _constraints(text: str, about: str = "round 1") -> tuple[Constraint, ...]:
    return read_notes(make_candidacy(text, about=about)).constraints


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("four weeks' notice", "notice"),
        ("My contract says 3 months", "notice"),
        ("They asked about notice, I said four weeks' notice", "notice"),
        ("I am on 3 months notice", "notice"),
        ("notice period: 1 month", "notice"),
        ("I have to give two weeks", "notice"),
        ("I'm coeliac, haven't told anyone", "food"),
        ("vegetarian", "food"),
        ("nut allergy", "food"),
        ("I don't eat pork", "food"),
        ("I use a wheelchair", "access"),
        ("need captions on video calls", "access"),
        ("I wear hearing aids", "access"),
        ("my boss doesn't know I'm looking", "reference"),
        ("Bill (my boss there) has no idea I'm looking", "reference"),
        ("don't call my current employer", "reference"),
        ("can't take calls before 4", "hours"),
        ("only free after 4pm", "hours"),
        ("have to pick up the kids by 3:30", "hours"),
    ],
)
def test_what_binds_is_read(text: str, kind: str) -> None:
    assert [one.kind for one in _constraints(text)] == [ConstraintKind(kind)]


@pytest.mark.parametrize(
    "text",
    [
        "they asked about my last notice period at school",
        "the call came at short notice",
        "I noticed 3 months of errors",
        "they gave two weeks notice to the old controller",
        "I used to be vegetarian",
        "I'm not vegan",
        "my cousin is vegan",
        "My partner is vegetarian and needs a wheelchair",
        "I'm allergic to bureaucracy",
        "there's a vegan restaurant next door",
        "gluten-free line is their big launch",
        "Their product has an accessibility problem with screen readers",
        "They can't close the books before 4 days",
        "She can't do calls before 4",
        "Dana is away 7–11 Dec",
        "The auditors are on site 7-11 Dec",
        "was away 2-6 Nov",
        "I was away from work for 2 years",
        "They want an answer by Friday",
        "team is off work Dec 24-26",
        "the lease on my flat runs out 31 Jan",
        "who decides? Marguerite, within a day, the budget is gone",
    ],
)
def test_what_binds_somebody_else_or_nobody_is_not(text: str) -> None:
    assert _constraints(text) == ()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("away 7–11 Dec", "2026-12-07", "2026-12-11"),
        ("flying to Lisbon on the 9th, back the 14th", "2026-12-09", "2026-12-14"),
        ("On holiday from Dec 21 until Jan 4", "2026-12-21", "2027-01-04"),
        ("I'm in Tucson Wed Dec 9 to Sun Dec 13 for Dad's 70th.", "2026-12-09", "2026-12-13"),
        ("I have an exam on 8 December", "2026-12-08", "2026-12-08"),
        ("can't do Thursday the 10th", "2026-12-10", "2026-12-10"),
        ("out 21-23 Dec", "2026-12-21", "2026-12-23"),
    ],
)
def test_an_absence_has_its_days(text: str, first: str, last: str) -> None:
    (absence,) = _constraints(text)
    assert absence.kind is ConstraintKind.ABSENCE
    assert absence.span == DateSpan(first=date.fromisoformat(first), last=date.fromisoformat(last))


def test_an_item_of_the_constraints_section_is_never_lost() -> None:
    kinds = [one.kind for one in _constraints("no Teams on this laptop\ncoeliac", about="constraints")]
    assert kinds == [ConstraintKind.OTHER, ConstraintKind.FOOD]


def test_somebody_elses_absence_can_bind_the_candidates_hours() -> None:
    (found,) = _constraints("My sister is off the 7th to the 11th of December so I have no sitter those mornings.")
    assert (found.kind, found.span) == (ConstraintKind.HOURS, None)
    assert _constraints("my sister has no sitter on the 7th") == ()


def test_leave_before_an_event_is_no_absence_on_its_day() -> None:
    (found,) = _constraints("CTA exam sitting is 5 May so study leave the month before.")
    assert (found.kind, found.span) == (ConstraintKind.OTHER, None)
    (exam,) = _constraints("exam on 5 May")
    assert exam.kind is ConstraintKind.ABSENCE
