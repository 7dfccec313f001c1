"""A posting's requirements: found or not, must or nice, of which kind, and whether a résumé shows each, by which line.

Labels of one's own over the development postings (``labels/requirements.tsv``, ``labels/postings.tsv`` beside it): one
row for each requirement and résumé; fragments of at most six words, no texts. The halves share no posting, but some
résumés.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import product
from pathlib import Path

from attrs import frozen

from benchmarks.reading.baselines import fuzzy, overlap
from benchmarks.reading.results import SHARED, Figure, Result, read_rows
from second_interview.content import Catalog, load_catalog
from second_interview.intake.job_posting import read_job_posting
from second_interview.intake.json_resume import read_json_resume
from second_interview.model import Candidate, JobPosting, RequirementMatch
from second_interview.reading.evidence_lines import paper_lines
from second_interview.reading.requirements import match_requirements

__all__ = ["measure"]

_LABELS = Path(__file__).parent / "labels"
_MAIN = Path(__file__).parents[2]
_TODAY = date(2026, 11, 23)
_STANDINGS = ("shown", "partly", "not_shown")
Score = Callable[[str, str], float]


@frozen(kw_only=True)
class _Row:
    """One label beside what was read for it; ``match`` is ``None`` where the requirement was not found."""

    label: Mapping[str, str]
    match: RequirementMatch | None

    @property
    def paths(self) -> tuple[str, ...]:
        """The places in the résumé that show it."""
        return tuple(self.label["paths"].split())

    @property
    def standing(self) -> str:
        """What was said of it."""
        return self.match.standing.value if self.match is not None else "none"

    @property
    def name(self) -> str:
        """Posting, words and résumé, for the list of failures."""
        return f"{self.label['posting'].split('/')[-1][:24]}: {self.label['anchor']} · {self._resume}"

    @property
    def _resume(self) -> str:
        path = Path(self.label["resume"])
        return path.parent.name if path.name == "resume.json" else path.stem[-20:]


def measure(path: Path | None = None) -> tuple[Result, ...]:
    """Measure both halves; the development half is the one whose errors may be looked at."""
    file = path or _LABELS / "requirements.tsv"
    labels = read_rows(file)
    facts = {row["posting"]: row for row in read_rows(file.with_name("postings.tsv"))}
    rows = tuple(_Row(label=label, match=_match_of(label)) for label in labels)
    halves = tuple(dict.fromkeys(row.label["half"] for row in rows))
    first = tuple(row for row in rows if row.label["half"] == halves[0])
    results = []
    for half in halves:
        chosen = tuple(row for row in rows if row.label["half"] == half)
        posted = tuple(fact for fact in facts.values() if fact["half"] == half)
        found, wrong = _detection(chosen, posted)
        results.append(
            Result(
                task="requirements",
                data=f"{half} ({len(posted)} postings, {len(chosen)} rows)",
                figures=(*found, *_asked(chosen), *_posting_facts(posted), *_shown(chosen), *_baselines(first, chosen)),
                failures={**wrong, **_failures(chosen)} if half == halves[0] else {},
            )
        )
    return tuple(results)


@cache
def _catalog() -> Catalog:
    return load_catalog()


@cache
def _posting(name: str) -> JobPosting:
    return read_job_posting(SHARED / "postings" / name)


@cache
def _candidate(name: str) -> Candidate:
    return read_json_resume((_MAIN if name.startswith("examples/") else SHARED) / name).candidate


@cache
def _matches(posting: str, resume: str) -> tuple[RequirementMatch, ...]:
    return match_requirements(_posting(posting), _candidate(resume), today=_TODAY, catalog=_catalog())


def _match_of(label: Mapping[str, str]) -> RequirementMatch | None:
    anchor = _folded(label["anchor"])
    found = [one for one in _matches(label["posting"], label["resume"]) if anchor in _folded(one.requirement.text)]
    return min(found, key=lambda one: len(one.requirement.text), default=None)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).lower().replace("’", "'").replace("‘", "'")
    return " ".join(plain.split())


def _detection(rows: Sequence[_Row], posted: Sequence[Mapping[str, str]]) -> tuple[list[Figure], dict[str, list[str]]]:
    anchors: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        anchors[row.label["posting"]].add(_folded(row.label["anchor"]))
    missed = sorted({row.name for row in rows if row.match is None})
    right, extra = 0, []
    for fact in posted:
        name = fact["posting"]
        also = [_folded(one) for one in fact["also"].split("|") if one.strip()]
        for each in _posting(name).requirements:
            text = _folded(each.text)
            if any(anchor in text for anchor in anchors[name]):
                right += 1
            elif not any(one in text for one in also):
                extra.append(f"{name.split('/')[-1][:24]}: {each.text}")
    asked = sum(len(each) for each in anchors.values())
    found = len({(row.label["posting"], row.label["anchor"]) for row in rows if row.match is not None})
    figures = [
        Figure(name="requirements found: precision", value=_share(right, right + len(extra))),
        Figure(name="requirements found: recall", value=_share(found, asked)),
    ]
    return figures, {"requirement not found": missed, "no requirement": extra}


def _asked(rows: Sequence[_Row]) -> list[Figure]:
    once = {(row.label["posting"], row.label["anchor"]): row for row in rows}.values()
    level = [row for row in once if row.match is not None and _is_level(row)]
    kind = [row for row in once if _is_kind(row)]
    years = [row for row in once if _is_years(row)]
    return [
        Figure(name="must or nice", value=_share(len(level), len(once))),
        Figure(name="kind", value=_share(len(kind), len(once))),
        Figure(name="years", value=_share(len(years), len(once))),
    ]


def _is_level(row: _Row) -> bool:
    return row.match is not None and row.match.requirement.is_must == (row.label["level"] == "must")


def _is_kind(row: _Row) -> bool:
    if row.match is None:
        return False
    said = [kind.value for kind in row.match.kinds]
    if "+" in row.label["kind"]:
        return set(row.label["kind"].split("+")) <= set(said)
    return bool(said) and said[0] in row.label["kind"].split("/")


def _is_years(row: _Row) -> bool:
    wanted = {int(one) for one in row.label["years"].split(";") if one}
    return row.match is not None and set(row.match.years) == wanted


def _posting_facts(posted: Sequence[Mapping[str, str]]) -> list[Figure]:
    right = Counter[str]()
    for fact in posted:
        posting = _posting(fact["posting"])
        workplace = posting.workplace.text.lower() if posting.workplace is not None else ""
        boss = posting.reports_to.text if posting.reports_to is not None else ""
        right["responsibilities"] += abs(len(posting.responsibilities) - int(fact["responsibilities"])) <= 1
        right["reporting line"] += (fact["reports_to"] in boss) if fact["reports_to"] else not boss
        right["remote policy"] += (fact["remote"] in workplace) if fact["remote"] else not workplace
        right["pay"] += (posting.pay is not None) == (fact["pay"] == "yes")
    return [Figure(name=f"postings: {name}", value=_share(count, len(posted))) for name, count in right.items()]


def _shown(rows: Sequence[_Row]) -> list[Figure]:
    pairs = [(row.label["standing"], row.standing) for row in rows]
    shown = [row for row in rows if row.paths]
    wrong = sum(said == "not_shown" and label == "shown" for label, said in pairs)
    return [
        *_scores(pairs, ""),
        Figure(name="not shown though shown", value=_share(wrong, sum(label == "shown" for label, _ in pairs))),
        Figure(name="right line", value=_share(sum(_is_line(row) for row in shown), len(shown))),
    ]


def _is_line(row: _Row) -> bool:
    shown = row.match.shown_by[:1] if row.match is not None else ()
    return any(_is_place(line.evidence.path, row.paths) for line in shown)


def _is_place(path: str, wanted: Sequence[str]) -> bool:
    """Say whether a line stands in one of the labelled places; a heading counts as the position it names."""
    place = f"{path}.position" if re.fullmatch(r"(?:work|volunteer)\[\d+\]", path) else path
    return any(
        place == one or place.startswith((f"{one}.", f"{one}[")) or one.startswith((f"{place}.", f"{place}["))
        for one in wanted
    )


def _scores(pairs: Sequence[tuple[str, str]], by: str) -> list[Figure]:
    return [
        Figure(name=f"standing{by}", value=_share(sum(label == said for label, said in pairs), len(pairs))),
        Figure(name=f"standing, macro F1{by}", value=_macro(pairs)),
    ]


def _macro(pairs: Sequence[tuple[str, str]]) -> float:
    total = 0.0
    for one in _STANDINGS:
        both = sum(label == said == one for label, said in pairs)
        total += 2 * both / max(1, sum((label == one) + (said == one) for label, said in pairs))
    return total / len(_STANDINGS)


def _baselines(first: Sequence[_Row], rows: Sequence[_Row]) -> Iterable[Figure]:
    """Yield what the nearest line by likeness alone reaches; its two thresholds are chosen on the first half."""
    for name, score in _likenesses():
        known = [(row.label["standing"], _nearest(row, score)[0]) for row in first]
        steps = sorted({value for _, value in known})
        low, high = max(
            ((low, high) for low, high in product(steps, steps) if low <= high),
            key=lambda cut: sum(label == _by(value, *cut) for label, value in known),
        )
        here = [(row, *_nearest(row, score)) for row in rows]
        yield from _scores([(row.label["standing"], _by(value, low, high)) for row, value, _ in here], f" by {name}")
        shown = [_is_place(path, row.paths) for row, _, path in here if row.paths]
        yield Figure(name=f"right line by {name}", value=_share(sum(shown), len(shown)))


def _by(value: float, low: float, high: float) -> str:
    return "shown" if value >= high else "partly" if value >= low else "not_shown"


def _likenesses() -> Iterable[tuple[str, Score]]:
    yield "word overlap", overlap
    if (ratio := fuzzy()) is not None:
        yield "rapidfuzz", lambda one, two: ratio(one.lower(), two.lower())


def _nearest(row: _Row, score: Score) -> tuple[float, str]:
    text = row.match.requirement.text if row.match is not None else row.label["anchor"]
    lines = [one.line for one in paper_lines(_candidate(row.label["resume"]))]
    best = max(lines, key=lambda line: score(text, line.text))
    return score(text, best.text), best.evidence.path


def _failures(rows: Sequence[_Row]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.match is None:
            continue
        if row.label["standing"] != row.standing:
            found[f"{row.label['standing']}, read as {row.standing}"].append(row.name)
        if row.paths and not _is_line(row):
            found["wrong line first"].append(f"{row.name}: {[line.text[:40] for line in row.match.shown_by[:1]]}")
        if not _is_level(row):
            found["must or nice"].append(row.name)
        if not _is_kind(row):
            found["kind"].append(f"{row.name}: {', '.join(kind.value for kind in row.match.kinds)}")
        if not _is_years(row):
            found["years"].append(f"{row.name}: {row.match.years}")
    return {kind: sorted(set(names)) for kind, names in sorted(found.items())}


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
