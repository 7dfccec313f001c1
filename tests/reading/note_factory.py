"""A candidacy with one note, for the tests of what notes say."""

from __future__ import annotations

from datetime import date

from second_interview.model import (
    Candidacy,
    Contact,
    Employer,
    Interviewer,
    Note,
    Relation,
    Round,
)

__all__ = ["SAID_ON", "make_candidacy"]

SAID_ON = date(2026, 11, 25)
"""A Wednesday."""


def make_candidacy(*texts: str, about: str = "round 1", written_on: date | None = SAID_ON) -> Candidacy:
    """Return a candidacy for Harbor & Pine with *texts* as notes written on Wednesday 25 November 2026."""
    return Candidacy(
        title="Senior Accountant",
        employer=Employer(name="Harbor & Pine Foods", country="US", zone="America/New_York"),
        panel=(
            Interviewer(name="Dana Whitfield", title="Corporate Controller", relation=Relation.BOSS),
            Interviewer(name="Priya Raman", title="Chief Financial Officer"),
        ),
        contacts=(Contact(name="Marcus Oyelaran", role="recruiter"),),
        interview=Round(number=2, on=date(2026, 12, 3)),
        rounds=(Round(number=1, on=date(2026, 11, 12)),),
        notes=tuple(Note(text=text, about=about) for text in texts),
        written_on=written_on,
        zone="America/New_York",
    )
