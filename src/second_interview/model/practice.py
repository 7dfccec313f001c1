"""What content holds to prepare with: bridges over open demands, drills, reasons that jar, words to keep out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import Attribute, field, frozen

from second_interview.errors import FieldError
from second_interview.model.bank import slug
from second_interview.model.checks import not_blank, positive
from second_interview.model.evidence import Grade

__all__ = ["Clash", "DemandBridge", "Drill", "DrillAnswer", "DrillTable", "Forbidden"]


def _three(_: object, attribute: Attribute[tuple[str, ...]], value: tuple[str, ...]) -> None:
    if len(value) != 3:
        raise FieldError(attribute.name, f"{len(value)} given; write exactly 3")


@frozen(kw_only=True)
class DemandBridge:
    """What honestly counts towards one demand of a posting that the papers do not show, and how to close the rest."""

    id: str = field(validator=slug)
    demand: str = field(validator=not_blank)
    """How the demand is called in a sentence."""
    kind: str
    """``tool``, ``certificate``, ``duty``, ``topic`` or ``soft``."""
    cues: tuple[str, ...]
    """Lower-case words by which a posting asks for it."""
    families: tuple[str, ...] = ()
    """Role families it belongs to; empty for any."""
    near: tuple[str, ...] = ()
    """Lower-case words of neighbouring experience that honestly counts."""
    carries: str = field(validator=not_blank)
    """First person: what carries over from such experience. ``{near}`` stands for what the papers show."""
    new: str = field(validator=not_blank)
    """First person: what does not carry over."""
    first: str = field(validator=not_blank)
    """First person: what a practitioner does first with it."""
    month: tuple[str, ...] = field(validator=_three)
    """First person: three steps of the first month."""
    grade: Grade
    as_of: date | None = None
    reviewed_on: date


@frozen(kw_only=True)
class DrillTable:
    """Rows to calculate with; every cell is text, numbers without separators."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __attrs_post_init__(self) -> None:
        for number, row in enumerate(self.rows, 1):
            if len(row) != len(self.columns):
                raise FieldError("rows", f"row {number} has {len(row)} cells for {len(self.columns)} columns")


@frozen(kw_only=True)
class DrillAnswer:
    """One figure to arrive at, with how it is worked out."""

    name: str = field(validator=not_blank)
    """A word by which later formulas call it."""
    ask: str = field(validator=not_blank)
    formula: str = field(validator=not_blank)
    value: Decimal
    unit: str = ""


@frozen(kw_only=True)
class Drill:
    """A short exercise with its own small data and figures to check against."""

    id: str = field(validator=slug)
    name: str = field(validator=not_blank)
    families: tuple[str, ...]
    levels: tuple[str, ...] = ()
    competencies: tuple[str, ...]
    minutes: int = field(validator=positive)
    task: str = field(validator=not_blank)
    given: dict[str, Decimal] = field(factory=dict)
    """Single figures, by the word formulas use."""
    table: DrillTable | None = None
    answers: tuple[DrillAnswer, ...]
    trap: str = field(validator=not_blank)
    """The usual slip."""
    say: str = field(validator=not_blank)
    """What to say aloud with the result, one sentence."""
    grade: Grade
    as_of: date | None = None
    reviewed_on: date


@frozen(kw_only=True)
class Clash:
    """A reason for leaving that would jar with one kind of employer."""

    id: str = field(validator=slug)
    reason: str = field(validator=not_blank)
    """The reason as a candidate gives it."""
    reason_cues: tuple[str, ...]
    """Lower-case words in notes by which it is recognised."""
    employer: str = field(validator=not_blank)
    """The kind of employer."""
    employer_cues: tuple[str, ...]
    """Lower-case words in a posting by which that kind is recognised."""
    why: str = field(validator=not_blank)
    instead: str = field(validator=not_blank)
    """First person, with ``[brackets]``: a true way to put it that does not jar."""
    grade: Grade
    reviewed_on: date


@frozen(kw_only=True)
class Forbidden:
    """Words that content must not use, with what to write in their place."""

    id: str = field(validator=slug)
    phrases: tuple[str, ...]
    """Lower-case phrases; whole words only."""
    why: str = field(validator=not_blank)
    instead: str = field(validator=not_blank)
    """What to write in their place."""
    only_in: tuple[str, ...] = ()
    """Tables in which they are forbidden; empty for all."""
    reviewed_on: date
