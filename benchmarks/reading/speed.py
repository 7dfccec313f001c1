"""How long reading takes: papers in milliseconds, many questions beside the sentence model, and loading.

All by processor time, as the sentence model spreads over all cores. The papers are the three examples, each read for
the first time after the other two, so that what is loaded and remembered once is not counted, and nothing else spared.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from benchmarks.reading.baselines import sentence_model
from benchmarks.reading.results import Figure, Result
from second_interview.content import load_catalog
from second_interview.reading import find_repeats

__all__ = ["measure"]

ROOT = Path(__file__).parents[2]
EXAMPLES = ("fpa-manager", "site-reliability-engineer", "senior-accountant")
TODAY = date(2026, 11, 23)


def measure(path: Path | None) -> tuple[Result, ...]:
    """Measure; there is no set, so *path* is not read."""
    del path
    papers = [_in_new_process(f"read_papers({name!r})") for name in EXAMPLES]
    figures = [
        Figure(name="ms for a résumé and a posting, on average", value=sum(papers) / len(papers), bar=20, at_most=True),
        Figure(name="ms to load the word vectors", value=_in_new_process("load_vectors()"), bar=40, at_most=True),
        Figure(name="ms to load the classifiers besides", value=_in_new_process("load_classes()")),
    ]
    texts = [text for each in load_catalog().questions for text in (each.prompt, *each.wordings)]
    earlier, later = texts[:500], texts[1500:1600]
    find_repeats(texts[3000:3100], texts[3100:3110])
    ours = _milliseconds(lambda: find_repeats(earlier, later))
    figures.append(Figure(name="ms for 500 questions against 100", value=ours))
    encode = sentence_model()
    if encode is not None:
        encode(texts[:8])
        theirs = _milliseconds(lambda: encode(earlier) @ encode(later).T)
        figures.append(Figure(name="ms for the same by the sentence model", value=theirs))
        figures.append(Figure(name="times as fast as the sentence model", value=theirs / ours, bar=20))
    return (Result(task="speed", data="examples, the pack's wordings", figures=tuple(figures)),)


def read_papers(chosen: str) -> Callable[[], object]:
    """Return what reads one example's papers, all others having been read."""
    from second_interview import reading
    from second_interview.intake import read_job_posting, read_json_resume

    def read(name: str) -> None:
        folder = ROOT / "examples" / name
        candidate = read_json_resume(folder / "resume.json").candidate
        posting = read_job_posting(next(folder.glob("posting.*")))
        reading.read_accomplishments(candidate)
        reading.read_duties(candidate)
        reading.read_career(candidate, today=TODAY)
        reading.match_requirements(posting, candidate, today=TODAY)

    for name in EXAMPLES:
        if name != chosen:
            read(name)
    return lambda: read(chosen)


def load_vectors() -> Callable[[], object]:
    """Return what loads the table."""
    from second_interview.reading.word_vectors import load_word_vectors

    return load_word_vectors


def load_classes() -> Callable[[], object]:
    """Return what loads the classifiers, the table being there."""
    from second_interview.reading.question_classes import load_classifiers
    from second_interview.reading.word_vectors import load_word_vectors

    load_word_vectors()
    return load_classifiers


def _in_new_process(call: str) -> float:
    code = f"from benchmarks.reading import speed; print(speed._milliseconds(speed.{call}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)  # noqa: S603 - our own
    return float(done.stdout)


def _milliseconds(call: Callable[[], object]) -> float:
    begun = time.process_time()
    call()
    return (time.process_time() - begun) * 1000
