"""The papers made ready to be asked, and the form of their answer; shared by everything that judges a demand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property, lru_cache

from attrs import frozen

from second_interview.content import Catalog
from second_interview.model.evidence import Line
from second_interview.model.facts import Standing
from second_interview.model.papers import Candidate, JobPosting, Position
from second_interview.model.practice import DemandBridge
from second_interview.reading.career import paid_months
from second_interview.reading.evidence_lines import PaperLine, paper_lines
from second_interview.reading.families import family_of_title
from second_interview.reading.namings import Naming, read_namings
from second_interview.reading.words import content_words, phrase_words

__all__ = [
    "GENERIC",
    "MOST_LINES",
    "Answer",
    "Papers",
    "headings",
    "is_same_role",
    "is_same_trade",
    "read_papers",
    "strength",
]

MOST_LINES = 3
GENERIC = frozenset(
    content_words(
        "experience experienced strong ability able knowledge excellent skill skills proven work working role "
        "environment good great solid demonstrated required require"
        "preferred plus must relevant related years year understanding familiarity familiar proficiency "
        "comfortable minimum least ideally similar background track record"
        "highly especially prior previous hands-on deep extensive comprehensive desirable important degree "
        "field sector industry person individual level"
        "one two three four five six seven eight nine ten candidate candidates need know bring "
        "looking want advantage bonus expertise exceptional outstanding"
    )
)
"""Stems of the words of asking, which say nothing of what is asked for."""
_RANKS = frozenset(
    content_words(
        "senior junior lead principal staff associate assistant chief head trainee graduate intern interim global "
        "group regional deputy vice president officer specialist advisor"
    )
)
_SISTERS = {
    "it_support": ("systems_network_admin",),
    "systems_network_admin": ("it_support", "sre_devops"),
    "sre_devops": ("systems_network_admin",),
}
"""Role families whose work is nearly the same."""
_SOURCES = ("certificate", "position", "title", "project", "education", "summary", "letter", "label", "skill")
"""Where a thing is named, the most telling first."""


@frozen(kw_only=True)
class Papers:
    """A candidate's lines with what they name, and the posting that they are held against."""

    candidate: Candidate
    posting: JobPosting
    lines: tuple[PaperLine, ...]
    today: date
    months: int | None
    """Months of paid work, or ``None`` where the dates do not say."""
    naming: tuple[Naming, ...]
    catalog: Catalog | None = None

    @cached_property
    def stems(self) -> frozenset[str]:
        """Every stem that stands anywhere in the papers."""
        return frozenset().union(*(line.stems for line in self.lines))

    @cached_property
    def trade(self) -> str:
        """The area of work of the posting: accounting, finance or it; empty when unknown."""
        return _area(self.posting.title, self.catalog)

    @cached_property
    def bridges(self) -> dict[tuple[str, ...], list[DemandBridge]]:
        """What the catalogue knows of demands, under the words of each cue."""
        found: dict[tuple[str, ...], list[DemandBridge]] = {}
        for bridge in self.catalog.bridges if self.catalog is not None else ():
            for cue in bridge.cues:
                found.setdefault(_key(cue), []).append(bridge)
        return found


@frozen(kw_only=True)
class Answer:
    """What the papers say to one demand."""

    standing: Standing
    lines: tuple[Line, ...] = ()
    missing: tuple[str, ...] = ()
    is_soft: bool = False


def read_papers(posting: JobPosting, candidate: Candidate, *, today: date, catalog: Catalog | None) -> Papers:
    """Return the papers of *candidate* made ready for the demands of *posting*."""
    lines = tuple(paper_lines(candidate))
    return Papers(
        candidate=candidate,
        posting=posting,
        lines=lines,
        today=today,
        months=paid_months(candidate, today=today),
        naming=read_namings(lines, candidate, today),
        catalog=catalog,
    )


def strength(line: PaperLine) -> int:
    """Return how little a line tells by where it stands: 0 for a certificate, the most for a list of skills."""
    return _SOURCES.index(line.source) if line.source in _SOURCES else len(_SOURCES)


def headings(positions: tuple[Position, ...], papers: Papers) -> Iterator[Line]:
    """Yield the headings of *positions*, at most a few."""
    for position in positions[:MOST_LINES]:
        for line in papers.lines:
            if line.position is position and line.source == "title":
                yield line.line
                break


def is_same_trade(position: Position, papers: Papers) -> bool | None:
    """Say whether *position* is of the posting's kind by area or by a word of the titles; ``None`` when unknown."""
    if _shared(position, papers):
        return True
    area = _area(position.title, papers.catalog) if papers.trade else ""
    if area:
        return papers.trade == area or {papers.trade, area} == {"accounting", "finance"}
    return None


def is_same_role(position: Position, papers: Papers) -> bool:
    """Say whether *position* is the posting's own kind of job: a word of the titles or the role family agrees."""
    shared = _shared(position, papers)
    if shared or papers.catalog is None:
        return bool(shared)
    family = family_of_title(papers.posting.title[:300], papers.catalog)
    return bool(family) and family_of_title(position.title[:300], papers.catalog) in {family, *_SISTERS.get(family, ())}


def _shared(position: Position, papers: Papers) -> frozenset[str]:
    """Return the telling words that both titles have."""
    return frozenset(content_words(position.title)) & frozenset(content_words(papers.posting.title)) - _RANKS


def _area(title: str, catalog: Catalog | None) -> str:
    family = family_of_title(title[:300], catalog) if catalog is not None else ""
    return catalog.family(family).area if catalog is not None and family else ""


@lru_cache(maxsize=1 << 13)
def _key(cue: str) -> tuple[str, ...]:
    return phrase_words(cue)
