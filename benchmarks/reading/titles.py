"""Titles: occupation code and seniority, beside the official title that shares most words (Jaccard) in the same run.

A row with a code is judged at six digits and at the minor group (first four characters). Many titles of O*NET lead to
several codes and the set lists one in each row, so that even a perfect reader cannot reach 1; the figure "a code the
set lists for the title" counts any. Reported and alternate titles of O*NET are shipped, so the first figures are of
look-up; for the held-out ones the index is made anew without any title of the set, in whatever order of words.

``level`` of a row with a code is O*NET's job zone, how much preparation a job takes, which says nothing of rank: such
rows have no seniority. Rows of the city of New York carry the career level of the posting form: Student, Entry-Level,
Experienced (non-manager), Manager, Executive. The form follows pay plans, not titles ("Director of Procurement" is
non-manager, "Neighborhood Planner" a manager), so only what a title can tell is judged: leads people or not (Manager
and Executive against the rest), read in a public body; and that students are beginners. The most frequent answer is the
baseline. Two further sets are our own, titles in a named sort of house: one was labelled before the rules were written
and then used to finish them; the other was labelled afterwards, and no rule was changed for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from benchmarks.reading.results import SHARED, Figure, Result, read_rows
from second_interview.content.occupations import onet_occupations
from second_interview.reading.houses import House
from second_interview.reading.occupations import OccupationIndex, index_of, onet_index
from second_interview.reading.title_ranks import Seniority
from second_interview.reading.title_words import fold_title, split_title
from second_interview.reading.titles import find_occupations, read_title

__all__ = ["measure"]

_Row = dict[str, str]
_OWN = Path(__file__).parents[2] / "tests" / "data" / "titles_in_context.tsv"
_LATER = _OWN.with_name("titles_in_context_later.tsv")
_LEADING = frozenset({"Manager", "Executive"})
_CITY = frozenset({"Student", "Entry-Level", "Experienced (non-manager)", "Manager", "Executive"})


def measure(path: Path | None) -> tuple[Result, ...]:
    """Return the figures for occupations and seniority, seen, held out, and of the baseline."""
    chosen = path or SHARED / "titles.tsv"
    rows = read_rows(chosen)
    coded = [row for row in rows if row["soc"].strip()]
    city = [row for row in rows if not row["soc"].strip() and row["level"] in _CITY]
    results: list[Result] = []
    if coded:
        without = frozenset(" ".join(fold_title(row["title"])) for row in coded)
        held_out = index_of(onet_occupations(), without)
        data = f"{chosen.name} ({len(coded)} with a code)"
        results += [
            _occupations("titles", data, coded, _finder(onet_index())),
            _occupations("titles", f"{data}, held out", coded, _finder(held_out)),
            _occupations("titles baseline", data, coded, _nearest_official()),
        ]
    if city:
        results.append(_seniority(f"{chosen.name} ({len(city)} of a city)", city))
    if path is None:
        results += [_in_context(_OWN, "finished on this set"), _in_context(_LATER, "never seen by the rules")]
    return tuple(results)


def _finder(index: OccupationIndex) -> Callable[[str], Sequence[tuple[str, float]]]:
    def find(title: str) -> list[tuple[str, float]]:
        return [(one.soc, one.confidence) for one in find_occupations(split_title(title), index=index, most=12)]

    return find


def _nearest_official() -> Callable[[str], Sequence[tuple[str, float]]]:
    official = [(one.code[:7], set(one.official.split())) for one in onet_occupations().occupations]

    def find(title: str) -> list[tuple[str, float]]:
        own = set(fold_title(title))
        near = sorted(((len(own & words) / (len(own | words) or 1), code) for code, words in official), reverse=True)
        return [(code, share) for share, code in near[:12] if share]

    return find


def _occupations(
    task: str, data: str, rows: Sequence[_Row], find: Callable[[str], Sequence[tuple[str, float]]]
) -> Result:
    listed: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        listed[_key(row["title"])].add(row["soc"][:7])
    first, third, minor, minor_third, any_listed = [], [], [], [], []
    unknown, unsure, sure = [], [], []
    failures: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        found = find(row["title"])
        top = tuple(dict.fromkeys(code for code, _ in found))[:3]
        code = row["soc"][:7]
        first.append(top[:1] == (code,))
        third.append(code in top)
        minor.append(any(one[:4] == code[:4] for one in top[:1]))
        minor_third.append(any(one[:4] == code[:4] for one in top))
        any_listed.append(any(one in listed[_key(row["title"])] for one in top[:1]))
        unknown.append(not top)
        unsure.append(not found or found[0][1] < 0.25)
        if found and found[0][1] >= 0.75:
            sure.append(first[-1])
        if not any_listed[-1]:
            kind = "unknown" if not top else "other code, right minor group" if minor[-1] else "other minor group"
            failures[kind].append(f"{row['title']} → {', '.join(top)}; labelled {code}")
    figures = (
        _share("6 digits, first", first),
        _share("6 digits, among three", third),
        _share("minor group, first", minor),
        _share("minor group, among three", minor_third),
        _share("first is a code the set lists for the title", any_listed),
        _share("no occupation", unknown),
        *((_share("none likely enough", unsure),) if task == "titles" else ()),
        *((_share("6 digits, first, where confidence ≥ 0.75", sure),) if task == "titles" and sure else ()),
    )
    return Result(task=task, data=data, figures=figures, failures=dict(failures))


def _seniority(data: str, rows: Sequence[_Row]) -> Result:
    right, beginners, unknown = [], [], []
    failures: dict[str, list[str]] = defaultdict(list)
    found_leading: list[tuple[bool, bool]] = []
    for row in rows:
        told = read_title(row["title"], house=House.PUBLIC).seniority.seniority
        is_leading = row["level"] in _LEADING
        says_leading = told.rung >= Seniority.MANAGER.rung
        right.append(is_leading == says_leading)
        found_leading.append((is_leading, says_leading))
        unknown.append(told is Seniority.UNKNOWN)
        if row["level"] == "Student":
            beginners.append(told is Seniority.ENTRY)
        if is_leading != says_leading:
            kind = "leads, read as not leading" if is_leading else "does not lead, read as leading"
            failures[kind].append(f"{row['title']} → {told.value}; labelled {row['level']}")
    figures = (
        _share("leads people or not", right),
        _share("baseline: nobody leads", [not leads for leads, _ in found_leading]),
        _share("of those who lead, found", [says for leads, says in found_leading if leads]),
        _share("of those read as leading, right", [leads for leads, says in found_leading if says]),
        _share("students are beginners", beginners),
        _share("seniority unknown", unknown),
    )
    return Result(task="titles seniority", data=data, figures=figures, failures=dict(failures))


def _in_context(path: Path, use: str) -> Result:
    rows = read_rows(path)
    ranks, functions, alone = [], [], []
    failures: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        reading = read_title(row["title"], employer=row["employer"])
        ranks.append(reading.seniority.seniority.value == row["seniority"])
        functions.append(reading.function.function.value == row["function"])
        alone.append(read_title(row["title"]).seniority.seniority.value == row["seniority"])
        if not ranks[-1]:
            failures["seniority"].append(f"{row['title']} at {row['employer']}: labelled {row['seniority']}")
        if not functions[-1]:
            failures["function"].append(f"{row['title']} at {row['employer']}: labelled {row['function']}")
    figures = (
        _share(f"seniority ({use})", ranks),
        _share(f"function ({use})", functions),
        _share("baseline: seniority without the employer", alone),
    )
    return Result(task="titles context", data=f"{path.name} ({len(rows)})", figures=figures, failures=dict(failures))


def _key(title: str) -> str:
    return " ".join(sorted(set(fold_title(title))))


def _share(name: str, outcomes: Iterable[bool]) -> Figure:
    told = list(outcomes)
    return Figure(name=name, value=sum(told) / len(told) if told else 0.0)
