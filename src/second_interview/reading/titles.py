"""A job title read whole: function, seniority and occupation, each with a confidence, a runner-up and its words."""

from __future__ import annotations

from attrs import evolve, frozen

from second_interview.model.evidence import Evidence
from second_interview.reading.houses import House, HouseReading, read_house
from second_interview.reading.occupations import OccupationIndex, OccupationReading, onet_index, uk_index
from second_interview.reading.title_functions import FunctionReading, JobFunction, function_of_soc, read_function
from second_interview.reading.title_ranks import RankReading, read_rank
from second_interview.reading.title_words import LONGEST_TITLE, TitleWords, split_title
from second_interview.reading.words import word_set

__all__ = ["TitleReading", "find_occupations", "house_of_title", "read_title"]

_LEAST = 0.25
"""An occupation less likely than this is a guess."""
_MOST_OCCUPATIONS = 5
_FIRM_BY_FUNCTION = {
    JobFunction.AUDIT: House.AUDIT_FIRM,
    JobFunction.TAX: House.AUDIT_FIRM,
    JobFunction.ACCOUNTING: House.AUDIT_FIRM,
    JobFunction.LEGAL: House.LAW_FIRM,
}
_KINDRED = (
    frozenset({JobFunction.IT, JobFunction.SOFTWARE, JobFunction.DATA, JobFunction.INFRASTRUCTURE})
    | {JobFunction.SECURITY, JobFunction.IT_SUPPORT, JobFunction.PRODUCT, JobFunction.DESIGN},
    frozenset({JobFunction.ACCOUNTING, JobFunction.AUDIT, JobFunction.TAX, JobFunction.FINANCE})
    | {JobFunction.BANKING, JobFunction.RISK},
)
_PREFERENCE = 30.0
_SURE = 0.75
_RANK_ALONE = 0.5
_RANKS_ONLY = word_set(
    """vice president executive director officer managing deputy assistant associate senior junior chief
    principal
    partner manager head lead leader commissioner summer analyst consultant staff member first group regional higher
    trainee intern graduate apprentice general supervisor"""
)
_SOFTWARE = frozenset({JobFunction.SOFTWARE, JobFunction.INFRASTRUCTURE, JobFunction.PRODUCT})


@frozen(kw_only=True)
class TitleReading:
    """What a job title says."""

    title: str
    function: FunctionReading
    seniority: RankReading
    house: HouseReading
    """The sort of employer it was read for."""
    occupations: tuple[OccupationReading, ...] = ()
    """Occupations of O*NET-SOC, the likeliest first; those that are hardly likely too."""
    uk_occupations: tuple[OccupationReading, ...] = ()
    """Unit groups of the UK's SOC 2020, the likeliest first."""
    evidence: Evidence

    @property
    def occupation(self) -> OccupationReading | None:
        """The O*NET occupation it names; ``None`` when none is likely enough."""
        return _likely(self.occupations)

    @property
    def uk_occupation(self) -> OccupationReading | None:
        """The UK unit group it names; ``None`` when none is likely enough."""
        return _likely(self.uk_occupations)

    @property
    def occupation_runner_up(self) -> OccupationReading | None:
        """The next of the O*NET occupations."""
        return self.occupations[1] if len(self.occupations) > 1 else None

    @property
    def uk_occupation_runner_up(self) -> OccupationReading | None:
        """The next of the UK unit groups."""
        return self.uk_occupations[1] if len(self.uk_occupations) > 1 else None


def read_title(
    title: str, *, employer: str = "", text: str = "", house: House | None = None, evidence: Evidence | None = None
) -> TitleReading:
    """Return what *title* says: function, seniority and occupation.

    Args:
        title: the title; only the first 300 characters are read.
        employer: the employer's name, or a few words on what it is. It tells a bank's vice president from another's.
        text: the posting's text, looked at where the name does not tell.
        house: the sort of house, for a caller who knows it; *employer* and *text* are not looked at then.
        evidence: where the title stands.

    Example:
        >>> reading = read_title("Sr. GL Accountant (Remote)")
        >>> reading.function.function.value, reading.seniority.seniority.value, reading.occupation.soc
        ('accounting', 'senior', '13-2011')
        >>> read_title("VP", employer="Lakeside Savings Bank").seniority.seniority.value
        'manager'
    """
    words = split_title(title[:LONGEST_TITLE])
    told = HouseReading(house=house) if house is not None else read_house(employer, text)
    if told.house in {House.UNKNOWN, House.FIRM}:
        told = _by_title(words, told)
    function = read_function(words, told.house)
    occupations = find_occupations(words, house=told.house)
    return TitleReading(
        title=title,
        function=_with_occupation(function, occupations, words),
        seniority=read_rank(words, told.house),
        house=told,
        occupations=occupations,
        uk_occupations=find_occupations(words, house=told.house, index=uk_index()),
        evidence=evidence or Evidence(document="title", quote=title[:LONGEST_TITLE]),
    )


def find_occupations(
    words: TitleWords,
    *,
    house: House = House.UNKNOWN,
    index: OccupationIndex | None = None,
    most: int = _MOST_OCCUPATIONS,
) -> tuple[OccupationReading, ...]:
    """Return the occupations a title names, the likeliest first: of O*NET-SOC, or of another *index*.

    Example:
        >>> [one.soc for one in find_occupations(split_title("Payroll Clerk"), most=1)]
        ['43-3051']
    """
    found = (index or onet_index()).find(words, most)
    if _RANKS_ONLY.issuperset(words.words) and "chief" not in words.words:
        # There are vice presidents of everything.
        found = tuple(evolve(one, confidence=round(one.confidence * _RANK_ALONE, 3)) for one in found)
    return _agreeing(found, read_function(words, house))


def house_of_title(words: TitleWords) -> House:
    """Return the sort of house that a title itself tells, such as an audit associate's.

    Example:
        >>> house_of_title(split_title("Audit Associate")).value, house_of_title(split_title("Associate")).value
        ('audit_firm', 'unknown')
    """
    joined = f" {' '.join(words.words)} "
    if " private equity " in joined or " venture capital " in joined:
        return House.INVESTOR
    if any(f" {cue} " in joined for cue in ("investment banking", "equity research", "capital market")):
        return House.BANK
    if any(f" {cue} " in joined for cue in ("high school", "elementary", "school principal")):
        return House.SCHOOL
    function = read_function(words).function
    if function in {JobFunction.AUDIT, JobFunction.TAX} and {"associate", "partner"} & set(words.words):
        return House.AUDIT_FIRM
    if function is JobFunction.LEGAL and {"associate", "partner"} & set(words.words):
        return House.LAW_FIRM
    return House.SOFTWARE if function in _SOFTWARE else House.UNKNOWN


def _by_title(words: TitleWords, told: HouseReading) -> HouseReading:
    if told.house is House.FIRM:
        return HouseReading(house=_FIRM_BY_FUNCTION.get(read_function(words).function, House.FIRM), words=told.words)
    house = house_of_title(words)
    return HouseReading(house=house, words=" ".join(words.words) if house is not House.UNKNOWN else "")


def _agreeing(found: tuple[OccupationReading, ...], told: FunctionReading) -> tuple[OccupationReading, ...]:
    """Of occupations that list the title itself, prefer those of the function it tells.

    Site reliability engineers are listed among those who validate machines, too.
    """
    group = next((one for one in _KINDRED if told.function in one), frozenset())
    if told.confidence < _SURE or not group:
        return found
    weights = [
        one.confidence * (_PREFERENCE if one.is_exact and function_of_soc(one.soc) in group else 1.0) for one in found
    ]
    scale = sum(one.confidence for one in found) / (sum(weights) or 1.0)
    weighed = [evolve(one, confidence=round(weight * scale, 3)) for one, weight in zip(found, weights, strict=True)]
    return tuple(sorted(weighed, key=lambda one: -one.confidence))


def _with_occupation(
    told: FunctionReading, occupations: tuple[OccupationReading, ...], words: TitleWords
) -> FunctionReading:
    """Where no word for a field stands in the title, its occupation tells the function; a rank alone tells none."""
    best = _likely(occupations)
    if told.function is not JobFunction.UNKNOWN or best is None or _RANKS_ONLY.issuperset(words.words):
        return told
    weights: dict[JobFunction, float] = {}
    for one in occupations:
        function = function_of_soc(one.soc)
        weights[function] = weights.get(function, 0.0) + one.confidence
    first, *more = sorted(weights, key=lambda function: -weights[function])
    if first is JobFunction.UNKNOWN or weights[first] < 0.5:
        return told
    return FunctionReading(
        function=first,
        confidence=round(min(0.8, weights[first] * 0.9), 2),
        runner_up=more[0] if more else None,
        words=best.read_from,
    )


def _likely(occupations: tuple[OccupationReading, ...]) -> OccupationReading | None:
    return occupations[0] if occupations and occupations[0].confidence >= _LEAST else None
