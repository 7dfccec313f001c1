"""Which family of jobs and which level a title and a text belong to, by the cues of the catalog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from second_interview.content import Catalog
from second_interview.model.bank import RoleFamily
from second_interview.model.evidence import Evidence, Line
from second_interview.reading.words import longest_cue, phrase_words, plain_text, spaced

__all__ = ["family_of_title", "read_family", "read_level"]

_LEAST_CUES = 3
_MOST_TEXT = 60_000
_LONGEST_TITLE = 300
_PEOPLE_CUES = (
    "direct reports",
    "lead a team",
    "manage a team",
    "managing a team",
    "line manage",
    "line management",
    "people management",
    "team of",
)
_MANAGERIAL = frozenset({"manager", "director"})


def read_family(title: str, text: str | Sequence[Line], catalog: Catalog) -> tuple[str, Line | None]:
    """Return the role family of a job and the words that tell it: the title's longest cue, else the cues in *text*.

    An empty id means unknown. A text counts only with three different cues, and more than any other family has.
    """
    if family := family_of_title(title[:_LONGEST_TITLE], catalog):
        return family, Line(text=title, evidence=Evidence(document="candidacy", path="title", quote=title))
    lines = _as_lines(text)
    joined = spaced("\n".join(line.text for line in lines)[:_MOST_TEXT])
    counts = sorted(
        ((sum(_holds(joined, cue) for cue in family.text_cues), family.id, family) for family in catalog.families),
        key=lambda item: (-item[0], item[1]),
    )
    if not counts or counts[0][0] < _LEAST_CUES or (len(counts) > 1 and counts[1][0] == counts[0][0]):
        return "", None
    best = counts[0][2]
    return best.id, max(lines, key=lambda line: sum(_holds(spaced(line.text), cue) for cue in best.text_cues))


def family_of_title(title: str, catalog: Catalog) -> str:
    """Return the family whose title cue is the longest in *title*, words in any order as a second try."""
    if not title.strip():
        return ""
    best = _longest(title, catalog.families)
    if best:
        return best
    own = set(phrase_words(title))
    loose = [
        (len(cue), family.id)
        for family in catalog.families
        for cue in family.title_cues
        if len(words := phrase_words(cue)) > 1 and own.issuperset(words)
    ]
    return max(loose)[1] if loose else ""


def read_level(title: str, years: int | None, catalog: Catalog, text: str = "") -> str:
    """Return the level of a job: by the longest title cue, else by people led, else by years; empty when unknown."""
    found = [
        (len(cue), level.id)
        for level in catalog.levels
        if (cue := longest_cue(title[:_LONGEST_TITLE], level.title_cues))
    ]
    if found:
        return max(found)[1]
    joined = spaced(text[:_MOST_TEXT])
    if any(_holds(joined, cue) for cue in _PEOPLE_CUES) and any(level.id == "manager" for level in catalog.levels):
        return "manager"
    if years is None:
        return ""
    fitting = [
        level
        for level in catalog.levels
        if level.id not in _MANAGERIAL
        and level.years_low <= years
        and (level.years_high is None or years < level.years_high)
    ]
    if fitting:
        return fitting[0].id
    steps = [level for level in catalog.levels if level.id not in _MANAGERIAL]
    return steps[-1].id if steps else ""


def _longest(title: str, families: Iterable[RoleFamily]) -> str:
    found = [(len(cue), family.id) for family in families if (cue := longest_cue(title, family.title_cues))]
    return max(found, key=lambda item: item[0])[1] if found else ""


def _as_lines(text: str | Sequence[Line]) -> list[Line]:
    if not isinstance(text, str):
        return list(text)
    return [
        Line(text=part.strip(), evidence=Evidence(document="posting", path=f"line {number}", quote=part.strip()))
        for number, part in enumerate(plain_text(text[:_MOST_TEXT]).splitlines(), start=1)
        if part.strip()
    ]


def _holds(joined: str, cue: str) -> bool:
    return spaced(cue) in joined
