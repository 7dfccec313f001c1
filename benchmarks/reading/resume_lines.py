"""Résumé lines: duty or accomplishment, figures with direction, own share; labelled by reading, before the answers.

``labels/resume_lines.tsv`` holds file, path and labels only; the words are looked up in the shared folder. Another
file may bring its own words in a column ``text``.

Conventions of the labels: an *accomplishment* is something finished, made, won or changed, or a task with what came of
it; a *duty* is a standing task without a change, also where a level was kept; *other* describes an employer or a
product. Figures are ``value unit [up|down] [from baseline]``; spans of time that say when or how long are periods, no
figures. The direction is that of the thing measured, so hours saved go down. The share is *we* where the line says
helped, assisted, a team; *unknown* for descriptions. What is missing is judged for accomplishments only: result,
baseline, period (for a change without a time), own_share.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sized
from decimal import Decimal
from pathlib import Path

from attrs import frozen

from benchmarks.reading.results import SHARED, Figure, Result, read_rows
from second_interview.intake import read_json_resume
from second_interview.model import Accomplishment, Candidate, Evidence, Line, Position
from second_interview.model import Figure as ReadFigure
from second_interview.reading.figures import read_figures
from second_interview.reading.line_parts import read_share
from second_interview.reading.resume_lines import read_accomplishments

__all__ = ["measure"]

_LABELS = Path(__file__).parent / "labels" / "resume_lines.tsv"
_SEED = 4
_MISSING = ("result", "baseline", "period", "own_share")
_FIGURE = re.compile(r"^([\d.]+) ([^ ]+)(?: (up|down))?(?: from ([\d.]+))?$")


@frozen(kw_only=True)
class _Labelled:
    file: str
    path: str
    text: str
    row: dict[str, str]
    told: Accomplishment | None
    figures: tuple[ReadFigure, ...]
    share: str

    @property
    def name(self) -> str:
        return f"{self.file[:28]} {self.path}: {self.text[:90]}"


def measure(path: Path | None) -> tuple[Result, ...]:
    """Return a result for the development half of the files and one for the half held out."""
    rows = read_rows(path or _LABELS)
    lines = [line for file, own in _by_file(rows).items() for line in _read(file, own)]
    name = (path or _LABELS).name
    halves = _halves([line.file for line in lines])
    return tuple(_result(f"{name} {half}", [one for one in lines if one.file in files]) for half, files in halves)


def _by_file(rows: list[dict[str, str]]) -> dict[str, list[dict[str, str]]]:
    grouped: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        grouped.setdefault(row["file"], []).append(row)
    return grouped


def _halves(files: list[str]) -> tuple[tuple[str, frozenset[str]], ...]:
    """Deal the files, in an order drawn with a fixed seed, each to the half that has fewer lines."""
    order = sorted(set(files))
    random.Random(_SEED).shuffle(order)  # noqa: S311
    halves: tuple[list[str], list[str]] = ([], [])
    for file in order:
        sizes = [sum(files.count(one) for one in half) for half in halves]
        halves[sizes.index(min(sizes))].append(file)
    return (("development", frozenset(halves[0])), ("held out", frozenset(halves[1])))


def _read(file: str, rows: list[dict[str, str]]) -> Iterable[_Labelled]:
    candidate = _candidate(file, rows)
    told = {item.line.evidence.path: item for item in read_accomplishments(candidate)}
    texts = {line.evidence.path: line.text for line in _lines(candidate)}
    for row in rows:
        text = texts[row["path"]]
        yield _Labelled(
            file=file,
            path=row["path"],
            text=text,
            row=row,
            told=told.get(row["path"]),
            figures=read_figures(text),
            share=read_share(text),
        )


def _candidate(file: str, rows: list[dict[str, str]]) -> Candidate:
    if "text" not in rows[0]:
        return read_json_resume(SHARED / "resumes" / file).candidate
    lines = tuple(
        Line(text=row["text"], evidence=Evidence(document=file, path=row["path"], quote=row["text"])) for row in rows
    )
    position = Position(title="Specialist", is_current=True, highlights=lines, evidence=Evidence(document=file))
    return Candidate(positions=(position,))


def _lines(candidate: Candidate) -> Iterable[Line]:
    for position in candidate.positions:
        yield from position.lines
    for project in candidate.projects:
        yield from project.lines


def _result(name: str, lines: list[_Labelled]) -> Result:
    judged = [line for line in lines if line.row["kind"] != "other"]
    failures: dict[str, list[str]] = {}
    figures = [
        *_kind_figures(judged, lambda line: line.told is not None, ""),
        *_kind_figures(judged, lambda line: any(char.isdigit() for char in line.text), " (baseline: has a digit)"),
    ]
    for line in judged:
        if (line.told is not None) != (line.row["kind"] == "accomplishment"):
            failures.setdefault(f"{line.row['kind']} read as the other kind", []).append(line.name)
    others = [line for line in lines if line.row["kind"] == "other"]
    wrong = [line for line in others if line.told is not None]
    failures["description read as accomplishment"] = [line.name for line in wrong]
    figures.append(Figure(name="descriptions told apart", value=1 - len(wrong) / max(1, len(others))))
    figures.extend(_number_figures(lines, failures))
    figures.extend(_share_figures(lines, failures))
    figures.extend(_missing_figures(judged, failures))
    kept = {kind: rows for kind, rows in failures.items() if rows}
    return Result(task="resume_lines", data=f"{name} ({len(lines)})", figures=tuple(figures), failures=kept)


def _kind_figures(lines: list[_Labelled], says: Callable[[_Labelled], bool], note: str) -> Iterable[Figure]:
    labels = [line.row["kind"] == "accomplishment" for line in lines]
    said = [says(line) for line in lines]
    yield Figure(
        name=f"kind accuracy{note}", value=_share(sum(a == b for a, b in zip(labels, said, strict=True)), said)
    )
    both = sum(a and b for a, b in zip(labels, said, strict=True))
    yield Figure(name=f"accomplishment F1{note}", value=2 * both / max(1, sum(labels) + sum(said)))


def _number_figures(lines: list[_Labelled], failures: dict[str, list[str]]) -> Iterable[Figure]:
    right = wanted = read = directed = same = 0
    for line in lines:
        labels = [match for part in line.row["figures"].split(";") if (match := _FIGURE.match(part))]
        left = list(line.figures)
        read += len(left)
        wanted += len(labels)
        for label in labels:
            found = next((figure for figure in left if _agrees(figure, label)), None)
            if found is None:
                failures.setdefault("figure not read", []).append(f"{label[0]} in {line.name}")
                continue
            left.remove(found)
            right += 1
            directed += 1
            if found.direction == (label[3] or ""):
                same += 1
            else:
                failures.setdefault("direction wrong", []).append(f"{label[0]} not {found.direction}: {line.name}")
        failures.setdefault("figure too many", []).extend(f"{figure.text} in {line.name}" for figure in left)
    yield Figure(name="figure precision", value=right / max(1, read))
    yield Figure(name="figure recall", value=right / max(1, wanted))
    yield Figure(name="direction accuracy of figures read", value=same / max(1, directed))


def _agrees(figure: ReadFigure, label: re.Match[str]) -> bool:
    if figure.value != Decimal(label[1]) or (label[4] is not None) != (figure.baseline is not None):
        return False
    if label[4] is not None and figure.baseline != Decimal(label[4]):
        return False
    words = re.split(r"[\s/-]", figure.unit.lower()) or [""]
    return label[2].lower().rstrip("s") in {word.rstrip("s") for word in words}


def _share_figures(lines: list[_Labelled], failures: dict[str, list[str]]) -> Iterable[Figure]:
    known = [line for line in lines if line.row["own_share"] != "unknown"]
    wrong = [line for line in known if line.share != line.row["own_share"]]
    failures["own share wrong"] = [f"{line.share} for {line.row['own_share']}: {line.name}" for line in wrong]
    yield Figure(name="own share accuracy", value=_share(len(known) - len(wrong), known))
    usual = sum(line.row["own_share"] == "own" for line in known)
    yield Figure(name="own share accuracy (baseline: always own)", value=_share(usual, known))
    shared = [line for line in known if line.row["own_share"] == "we"]
    if shared:
        yield Figure(name="recall of we", value=_share(sum(line.share == "we" for line in shared), shared))


def _missing_figures(lines: list[_Labelled], failures: dict[str, list[str]]) -> Iterable[Figure]:
    pairs = [(line, line.told) for line in lines if line.told is not None and line.row["kind"] == "accomplishment"]
    for part in _MISSING:
        right = 0
        for line, told in pairs:
            wanted = part in line.row["missing"].split(",")
            right += (part in told.missing) == wanted
            if (part in told.missing) != wanted:
                failures.setdefault(f"missing {part} {'not said' if wanted else 'said wrongly'}", []).append(line.name)
        yield Figure(name=f"missing {part} accuracy", value=_share(right, pairs))


def _share(part: int, whole: Sized) -> float:
    return part / max(1, len(whole))
