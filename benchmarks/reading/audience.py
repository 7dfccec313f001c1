"""Who should be asked a candidate's question: the best kind among the acceptable ones, and never one to avoid."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from benchmarks.reading.results import SHARED, Figure, Result, read_rows
from second_interview.reading.question_reading import audience_of

__all__ = ["measure"]


def measure(path: Path | None) -> tuple[Result, ...]:
    """Measure on *path*, or on the development set."""
    file = path or SHARED / "audience.tsv"
    rows = read_rows(file)
    right = avoided = 0
    failures: dict[str, list[str]] = {}
    always = Counter(kind for row in rows for kind in row["best"].split(","))
    for row in rows:
        found = audience_of(row["question"])[0][0].value
        best = row["best"].split(",")
        right += found in best
        avoided += found in (row.get("avoid") or "").split(",")
        if found not in best:
            failures.setdefault(best[0], []).append(f"{row['question']} → {found}")
    count = len(rows) or 1
    return (
        Result(
            task="audience",
            data=f"{file.name}, {len(rows)} questions",
            figures=(
                Figure(name="first kind among the best", value=right / count, bar=0.90),
                Figure(name="first kind is one to avoid", value=avoided / count, bar=0.05, at_most=True),
                Figure(name="baseline: the commonest kind for all", value=max(always.values(), default=0) / count),
            ),
            failures=failures,
        ),
    )
