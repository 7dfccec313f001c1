"""Which sorts of things a requirement asks for, told from its parts and, where it has none, from its words."""

from __future__ import annotations

import re

from second_interview.model.facts import DemandKind
from second_interview.reading.degrees import Degree
from second_interview.reading.demands import Asked, Named, Spoken, TeamSize, Topical, Unlisted, Years
from second_interview.reading.named_things import ThingKind
from second_interview.reading.trade_words import MANAGING_PEOPLE

__all__ = ["kinds_of", "years_asked"]

_THINGS = {
    ThingKind.TOOL: DemandKind.TOOL,
    ThingKind.CERTIFICATE: DemandKind.CERTIFICATE,
    ThingKind.STANDARD: DemandKind.TOPIC,
    ThingKind.EMPLOYER_TYPE: DemandKind.OTHER,
}
_PAPER = re.compile(
    r"\b(?:licen[cs]es?|permits?|certificat(?:e|es|ion|ions)|certified|clearance|accreditation|designation|"
    r"registration with|registered with|membership of)\b",
    re.IGNORECASE,
)
_TOOLS = re.compile(
    r"\b(?:software|tools?|platforms?|packages?|(?:accounting|erp|erps|crm|ticketing|hris|pos) (?:systems?)?|"
    r"applications)\b",
    re.IGNORECASE,
)
_MANNER = re.compile(
    r"\b(?:skills|ability|able|abilities|willing\w*|motivat\w+|attitude|mindset|aptitude|passion\w*|energ\w+|"
    r"enthusias\w+|confiden\w+|curio\w+|flexib\w+|dependab\w+|reliab\w+|learns?|eager\w*|driven|comfortable|player|"
    r"integrity|ethic|detail|organi[sz]ed|leadership|initiative|self-?\w*|calm|resilien\w+|empath\w+|write clearly)\b",
    re.IGNORECASE,
)


def kinds_of(text: str, demands: tuple[Asked, ...]) -> tuple[DemandKind, ...]:
    """Return the sorts of things that *text* asks for, the hardest first; *demands* are its parts.

    Example:
        >>> from second_interview.reading.demands import read_demand
        >>> text = "Bachelor's degree and 3+ years with SAP"
        >>> [kind.value for kind in kinds_of(text, read_demand(text))]
        ['degree', 'years', 'tool']
    """
    found = {_kind(asked, text) for asked in demands}
    if not found & {DemandKind.DEGREE, DemandKind.CERTIFICATE} and _PAPER.search(text):
        found.add(DemandKind.CERTIFICATE)
    if not found - {DemandKind.SOFT} and _TOOLS.search(text):
        found.add(DemandKind.TOOL)
    if not found:
        found.add(DemandKind.SOFT if _MANNER.search(text) else DemandKind.TOPIC)
    return tuple(kind for kind in DemandKind if kind in found)


def years_asked(demands: tuple[Asked, ...]) -> tuple[int, ...]:
    """Return the years of experience in *demands*, each number once, as written.

    Example:
        >>> from second_interview.reading.demands import read_demand
        >>> years_asked(read_demand("6 plus years in finance, including 3 years of managing people"))
        (6, 3)
    """
    return tuple(dict.fromkeys(asked.years for asked in demands if isinstance(asked, Years)))


def _kind(asked: Asked, text: str) -> DemandKind:
    if isinstance(asked, Named):
        return _THINGS[asked.things[0].kind]
    if isinstance(asked, Unlisted):
        return DemandKind.TOOL
    if isinstance(asked, Degree):
        return DemandKind.DEGREE
    if isinstance(asked, Years):
        return DemandKind.YEARS
    if isinstance(asked, Spoken):
        return DemandKind.LANGUAGE
    if isinstance(asked, TeamSize):
        return DemandKind.TOPIC
    return _topic_kind(asked, text)


def _topic_kind(asked: Topical, text: str) -> DemandKind:
    if asked.topic.is_sector:
        return DemandKind.TOPIC
    if asked.topic.is_soft or (asked.topic.name == MANAGING_PEOPLE and _MANNER.search(text) is not None):
        return DemandKind.SOFT
    return DemandKind.TOPIC
