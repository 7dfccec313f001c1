"""What an employer's question judges: top one and top three among the acceptable competencies."""

from __future__ import annotations

from pathlib import Path

from benchmarks.reading.baselines import overlap
from benchmarks.reading.results import SHARED, Figure, Result, read_rows
from second_interview.content import load_catalog
from second_interview.model.bank import AskedBy
from second_interview.reading.question_reading import read_question

__all__ = ["measure"]


def measure(path: Path | None) -> tuple[Result, ...]:
    """Measure on *path*, or on the development set."""
    file = path or SHARED / "competency.tsv"
    rows = read_rows(file)
    catalog = load_catalog()
    ids = {item.code: item.id for item in catalog.competencies}
    bank = [
        (text, question.competencies[0])
        for question in catalog.find_questions(asked_by=AskedBy.EMPLOYER)
        for text in (question.prompt, *question.wordings)
    ]
    first = third = base = 0
    failures: dict[str, list[str]] = {}
    for row in rows:
        codes = [row["primary"], *filter(None, (row.get("also_ok") or "").split(","))]
        accepted = {ids.get(code.strip(), code.strip()) for code in codes}
        found = [name for name, _ in read_question(row["question"]).competencies]
        first += found[0] in accepted
        third += bool(accepted & set(found))
        base += max(bank, key=lambda each: overlap(row["question"], each[0]))[1] in accepted
        if found[0] not in accepted:
            failures.setdefault(ids.get(row["primary"], row["primary"]), []).append(f"{row['question']} → {found[0]}")
    count = len(rows) or 1
    return (
        Result(
            task="competency",
            data=f"{file.name}, {len(rows)} questions",
            figures=(
                Figure(name="top one among the acceptable", value=first / count, bar=0.85),
                Figure(name="top three hold an acceptable one", value=third / count, bar=0.95),
                Figure(name="baseline: nearest wording by word overlap", value=base / count),
            ),
            failures=failures,
        ),
    )
