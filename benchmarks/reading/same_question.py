"""Does one question repeat another? Recall of *same* and of *same or maybe* by difficulty, beside the sentence model.

The sentence model answers *same* from the lowest cosine at which it is 95 per cent precise on this set, and *maybe*
from the cosine at which it calls as many of the different pairs *maybe* as we do: its best case, chosen in sample.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.reading.baselines import fuzzy, overlap, sentence_model
from benchmarks.reading.results import SHARED, Figure, Result, read_rows
from second_interview.reading.question_classes import load_classifiers
from second_interview.reading.question_reading import Sameness, compare_questions, topic_agreement

__all__ = ["measure"]

PRECISION = 0.95
NEAR_PAIRS = Path(__file__).parent / "labels" / "near_pairs.tsv"
Row = dict[str, str]


def measure(path: Path | None) -> tuple[Result, ...]:
    """Measure on *path*, or on the development set; debatable rows are left out."""
    file = path or SHARED / "same_question.tsv"
    rows = [row for row in read_rows(file) if "borderline" not in (row.get("note") or "")]
    verdicts = [compare_questions(row["text1"], row["text2"]).verdict for row in rows]
    agreement = [topic_agreement(load_classifiers()["topic"], row["text1"], row["text2"]) for row in rows]
    is_same = [row["label"] == "same" for row in rows]
    said = [verdict is Sameness.SAME for verdict in verdicts]
    kept = [verdict is not Sameness.NEW for verdict in verdicts]
    flagged = _share(kept, [not same for same in is_same])
    named = sum(said)
    figures = [
        Figure(name="precision of same", value=_share(is_same, said) if named else 1.0, bar=PRECISION),
        Figure(name="pairs called same", value=float(named)),
        Figure(name="different or deeper pairs kept as maybe", value=flagged),
        *_recalls("ours", rows, said, kept),
        Figure(name="ours: area under the curve of agreement", value=_area(agreement, is_same)),
        *_peer("word overlap", [overlap(row["text1"], row["text2"]) for row in rows], rows, flagged),
    ]
    ratio = fuzzy()
    if ratio is not None:
        figures += _peer("rapidfuzz", [ratio(row["text1"], row["text2"]) for row in rows], rows, flagged)
    encode = sentence_model()
    if encode is not None:
        first, second = encode([row["text1"] for row in rows]), encode([row["text2"] for row in rows])
        cosines = [float(value) for value in (first * second).sum(1)]
        peer = _peer("sentence model", cosines, rows, flagged)
        figures += peer
        ours = {figure.name: figure.value for figure in figures}
        for name in ("same", "same or maybe"):
            theirs = ours[f"sentence model: recall of {name}, all"]
            value = ours[f"ours: recall of {name}, all"] / theirs if theirs else 1.0
            figures.append(Figure(name=f"recall of {name} against the sentence model's", value=value, bar=0.9))
    missed = [
        f"{r['text1']} / {r['text2']}" for r, same, keep in zip(rows, is_same, kept, strict=True) if same and not keep
    ]
    wrong = [
        f"{r['text1']} / {r['text2']}" for r, same, say in zip(rows, is_same, said, strict=True) if say and not same
    ]
    found = [
        Result(
            task="same_question",
            data=f"{file.name}, {len(rows)} pairs",
            figures=tuple(figures),
            failures={"same, but called new": missed, "called same, but is not": wrong},
        )
    ]
    if path is None:
        found.append(_near_pairs())
    return tuple(found)


def _near_pairs() -> Result:
    """Measure on pairs of our own phrasings that lie nearest to each other; the rule for *same* was chosen on them."""
    rows = read_rows(NEAR_PAIRS)
    said = [compare_questions(row["text1"], row["text2"]).verdict is Sameness.SAME for row in rows]
    is_same = [row["label"] == "same" for row in rows]
    wrong = [
        f"{row['text1']} / {row['text2']}"
        for row, same, say in zip(rows, is_same, said, strict=True)
        if say and not same
    ]
    return Result(
        task="same_question",
        data=f"{NEAR_PAIRS.name}, {len(rows)} nearest pairs of our own, in sample",
        figures=(
            Figure(name="precision of same", value=_share(is_same, said)),
            Figure(name="recall of same", value=_share(said, is_same)),
        ),
        failures={"called same, but is not": wrong},
    )


def _recalls(name: str, rows: Sequence[Row], said: Sequence[bool], kept: Sequence[bool]) -> list[Figure]:
    """Return the recall of both answers over all same pairs, and over those that share few and many words."""
    strata: dict[str, Callable[[Row], bool]] = {
        "all": lambda _: True,
        "few shared words": lambda row: overlap(row["text1"], row["text2"]) < 0.15,
        "many shared words": lambda row: overlap(row["text1"], row["text2"]) >= 0.15,
    }
    figures = []
    for stratum, holds in strata.items():
        chosen = [row["label"] == "same" and holds(row) for row in rows]
        figures.append(Figure(name=f"{name}: recall of same, {stratum}", value=_share(said, chosen)))
        figures.append(Figure(name=f"{name}: recall of same or maybe, {stratum}", value=_share(kept, chosen)))
    return figures


def _peer(name: str, scores: Sequence[float], rows: Sequence[Row], flagged: float) -> list[Figure]:
    is_same = [row["label"] == "same" for row in rows]
    same_from = _lowest_precise(scores, is_same)
    others = sorted((score for score, same in zip(scores, is_same, strict=True) if not same), reverse=True)
    place = min(len(others) - 1, round(flagged * len(others))) if others else 0
    maybe_from = others[place] if others else 0.0
    said = [score >= same_from for score in scores]
    kept = [score > maybe_from or say for score, say in zip(scores, said, strict=True)]
    return [
        *_recalls(name, rows, said, kept),
        Figure(name=f"{name}: area under the curve", value=_area(scores, is_same)),
    ]


def _lowest_precise(scores: Sequence[float], is_same: Sequence[bool]) -> float:
    best, right = float("inf"), 0
    for count, (score, same) in enumerate(sorted(zip(scores, is_same, strict=True), reverse=True), 1):
        right += same
        if right / count >= PRECISION:
            best = score
    return best


def _area(scores: Sequence[float], is_same: Sequence[bool]) -> float:
    """Return the chance that a same pair scores above another one."""
    yes = [score for score, same in zip(scores, is_same, strict=True) if same]
    no = [score for score, same in zip(scores, is_same, strict=True) if not same]
    wins = sum((one > other) + (one == other) / 2 for one in yes for other in no)
    return wins / (len(yes) * len(no)) if yes and no else 0.0


def _share(values: Sequence[bool], among: Sequence[bool]) -> float:
    """Return the share of true values among those chosen."""
    chosen = [value for value, is_chosen in zip(values, among, strict=True) if is_chosen]
    return sum(chosen) / len(chosen) if chosen else 0.0
