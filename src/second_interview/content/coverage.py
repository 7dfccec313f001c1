"""Where content is thick and where it has holes: competency by kind, family by level, topic by depth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import frozen

from second_interview.content.catalog import Catalog
from second_interview.model.bank import Area, AskedBy, Level, Question, QuestionKind, RoleFamily

__all__ = ["CoverageTable", "measure_coverage"]

_KINDS: Mapping[QuestionKind, int] = {QuestionKind.PAST: 3, QuestionKind.DILEMMA: 3, QuestionKind.TECHNICAL: 2}
"""How many questions of a kind each competency needs as its main one."""
_FEWEST_TECHNICAL = 5
_FEWEST_NEAR = 10
_NEAR = frozenset(
    """gl_accountant financial_reporting external_audit internal_audit tax controller ap_ar_billing payroll fpa treasury
    finance_manager software_engineer data_analyst data_engineer sre_devops systems_network_admin security
    it_support""".split()  # noqa: SIM905 - a list of ids reads better in lines
)
"""The families closest to what this library began with; they need more."""
_FEWEST_AT_A_LEVEL = 2
_AREAS = frozenset(area.value for area in Area)
_HOLE = "!"


@frozen(kw_only=True)
class CoverageTable:
    """Counts by row and column; a count that is too small is marked with ``!``."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    holes: int

    def __str__(self) -> str:
        width = max([len(name) for name, _ in self.rows] + [len(self.name)])
        widths = [
            max([len(column), *(len(cells[n]) for _, cells in self.rows)]) for n, column in enumerate(self.columns)
        ]
        lines = [(self.name, self.columns), ("-" * width, tuple("-" * each for each in widths)), *self.rows]
        return "\n".join(
            f"{name.ljust(width)}  " + "  ".join(cell.rjust(each) for cell, each in zip(cells, widths, strict=True))
            for name, cells in lines
        )


def measure_coverage(catalog: Catalog) -> tuple[CoverageTable, ...]:
    """Return the three tables of coverage.

    Example:
        >>> from second_interview.content import load_catalog
        >>> sum(table.holes for table in measure_coverage(load_catalog()))
        0
    """
    asked = catalog.find_questions(asked_by=AskedBy.EMPLOYER)
    asking = catalog.find_questions(asked_by=AskedBy.CANDIDATE)
    return (
        _table("competency", tuple(kind.value for kind in QuestionKind), _by_competency(catalog, asked)),
        _table("family", ("technical", *(level.id for level in catalog.levels)), _by_family(catalog, asked)),
        _table("topic", ("first round", "deeper", "asked", "depth 2", "depth 3"), _by_topic(catalog, asked, asking)),
    )


Count = tuple[int, int] | None
"""A count with the least it should be, or ``None`` where there is nothing to count."""
Rows = Iterator[tuple[str, tuple[Count, ...]]]


def _by_competency(catalog: Catalog, asked: tuple[Question, ...]) -> Rows:
    counts = Counter((question.competencies[0], question.kind) for question in asked)
    for item in catalog.competencies:
        yield item.id, tuple((counts[item.id, kind], _KINDS.get(kind, 0)) for kind in QuestionKind)


def _by_family(catalog: Catalog, asked: tuple[Question, ...]) -> Rows:
    technical = [question for question in asked if question.kind is QuestionKind.TECHNICAL]
    for family in catalog.families:
        own = [question for question in technical if family.id in question.families]
        fewest = _FEWEST_NEAR if family.id in _NEAR else _FEWEST_TECHNICAL
        yield family.id, ((len(own), fewest), *(_at_level(level, family, own) for level in catalog.levels))


def _at_level(level: Level, family: RoleFamily, own: list[Question]) -> Count:
    if family.levels and level.id not in family.levels:
        return None
    return sum(level.id in question.levels or not question.levels for question in own), _FEWEST_AT_A_LEVEL


def _by_topic(catalog: Catalog, asked: tuple[Question, ...], asking: tuple[Question, ...]) -> Rows:
    employers = Counter(question.topic for question in asked)
    depths = Counter((question.topic, question.depth) for question in asking)
    for topic in catalog.topics:
        is_theirs = topic.area in _AREAS
        further = depths[topic.id, 2] + depths[topic.id, 3]
        yield (
            topic.id,
            (
                (int(bool(topic.first_round)), 1),
                (len(topic.deeper), 1),
                (employers[topic.id], int(not is_theirs or not further)),
                (depths[topic.id, 2], int(is_theirs and not further and not employers[topic.id])),
                (depths[topic.id, 3], 0),
            ),
        )


def _table(name: str, columns: tuple[str, ...], given: Rows) -> CoverageTable:
    rows: list[tuple[str, tuple[str, ...]]] = []
    holes = 0
    for row, counts in given:
        holes += sum(count is not None and count[0] < count[1] for count in counts)
        rows.append((row, tuple(map(_cell, counts))))
    return CoverageTable(name=name, columns=columns, rows=tuple(rows), holes=holes)


def _cell(count: Count) -> str:
    if count is None:
        return "- "
    return f"{count[0]}{_HOLE if count[0] < count[1] else ' '}"
