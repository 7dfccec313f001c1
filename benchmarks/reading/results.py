"""What a task reports: figures with their bars and baselines, and what went wrong by kind."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import field, frozen

__all__ = ["SHARED", "Figure", "Result", "read_rows"]

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "dev"
"""Where the development sets are, beside the checkout; they are no part of the product."""


@frozen(kw_only=True)
class Figure:
    """One figure that was measured."""

    name: str
    value: float
    bar: float | None = None
    """What must be reached; ``None`` for a figure that only informs."""
    at_most: bool = False
    """Whether less is better."""

    @property
    def is_met(self) -> bool:
        """Whether the bar, if there is one, is reached."""
        if self.bar is None:
            return True
        return self.value <= self.bar if self.at_most else self.value >= self.bar


@frozen(kw_only=True)
class Result:
    """The outcome of one task on one set."""

    task: str
    data: str
    """The set, with its size."""
    figures: tuple[Figure, ...]
    failures: Mapping[str, Sequence[str]] = field(factory=dict)
    """Some of what went wrong, by kind."""


def read_rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a tab-separated file, read with no quoting."""
    with path.open(encoding="utf-8", newline="") as file:
        return [dict(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
