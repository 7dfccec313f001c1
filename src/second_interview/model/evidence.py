"""Where a statement comes from, and for whom it is meant."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen

from second_interview.model.checks import not_blank

__all__ = ["PRIVATE", "Audience", "Evidence", "Grade", "Line", "Reason"]


class Audience(Enum):
    """For whom something is meant; a wider audience may see less."""

    CANDIDATE = "candidate"
    COUNSELLOR = "counsellor"
    SHAREABLE = "shareable"


PRIVATE = {"audience": Audience.CANDIDATE}
"""Metadata of a field that never leaves the candidate's own view; such a field has a default."""


class Grade(Enum):
    """Strength of the source behind advice (A to D research, P common practice)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    P = "P"


@frozen(kw_only=True)
class Evidence:
    """The words a fact was read from.

    Example:
        >>> print(Evidence(document="resume.json", path="work[0].highlights[1]", quote="Cut the close to 6 days"))
        resume.json: work[0].highlights[1]: "Cut the close to 6 days"
    """

    document: str = field(validator=not_blank)
    """File name, or a word such as ``notes`` when there was no file."""
    path: str = ""
    """Place inside it: a key path for data, ``line 12`` for text."""
    quote: str = ""
    """The words themselves."""
    audience: Audience = Audience.SHAREABLE
    """``CANDIDATE`` for the candidate's own notes and pay wishes."""

    def __str__(self) -> str:
        place = f"{self.document}: {self.path}" if self.path else self.document
        return f'{place}: "{self.quote}"' if self.quote else place


@frozen(kw_only=True)
class Line:
    """A piece of text with the place it was read from."""

    text: str = field(validator=not_blank)
    evidence: Evidence

    def __str__(self) -> str:
        return self.text


@frozen(kw_only=True)
class Reason:
    """Why a plan item is there; every exporter can show this."""

    text: str = ""
    """One sentence; empty when the evidence speaks for itself."""
    evidence: tuple[Evidence, ...] = ()
    content: tuple[str, ...] = ()
    """Ids of the content items behind it."""
    grade: Grade | None = None
    """Grade of the weakest content item behind it."""
