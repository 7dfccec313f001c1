"""Which way a figure went: the value before says it, else the verb that governs it, else nothing is said."""

from __future__ import annotations

import re
from decimal import Decimal

__all__ = ["read_direction"]

_REACH = 90
_MOST_TO = 5
_DOWN = (
    r"reduc(?:e[sd]?|ing)|cut(?:s|ting)?|decreas(?:e[sd]?|ing)|lower(?:s|ed|ing)?|shorten(?:s|ed|ing)?|"
    r"trim(?:s|med|ming)?|slash(?:es|ed|ing)?|sav(?:e[sd]?|ing)|shr(?:ank|unk|ink(?:s|ing)?)|"
    r"eliminat(?:e[sd]?|ing)|offload(?:s|ed|ing)?|deflect(?:s|ed|ing)?|drop(?:s|ped|ping)?|fell|"
    r"remov(?:e[sd]?|ing)|minimi[sz](?:e[sd]?|ing)|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|free(?:d|ing)|down"
)
_UP = (
    r"increas(?:e[sd]?|ing)|gr(?:ew|ow(?:s|n|ing)?)|rais(?:e[sd]?|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|"
    r"expand(?:s|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outperform(?:s|ed|ing)?|scal(?:e[sd]?|ing)|"
    r"gain(?:s|ed|ing)?|generat(?:e[sd]?|ing)|climb(?:s|ed|ing)?|up(?! to\b)|rose"
)
_BETTER = r"improv(?:e[sd]?|ing)|accelerat(?:e[sd]?|ing)|speed(?:s|ing)?|sped|optimi[sz](?:e[sd]?|ing)"
_CUE = re.compile(rf"\b(?:(?P<down>{_DOWN})|(?P<up>{_UP})|(?P<better>{_BETTER}))\b", re.IGNORECASE)
_BREAK = re.compile(r"[;:()]|\.\s|,\s", re.IGNORECASE)
_BARRIER = re.compile(
    r"\b(?:with|while|for|across|maintaining|affecting|serving|using|through|among|over|in|against|achieving|covering|"
    r"who|on|at|via)\b",
    re.IGNORECASE,
)
_GOVERNED = re.compile(
    r"\b(?:by|to)\s(?:(?:a|an|about|around|over|up|to|some|nearly|almost|roughly|more|than|at|least|another|further|"
    r"approximately|only|just|under)\s){0,3}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\+?\s(?:(?:in|of)\s)?(?:[\w/-]+\s){0,2}?(?:(?P<down>savings?|reductions?|decreases?|drop|cut|fewer|less|lower|"
    r"shorter)|(?P<up>increases?|growth|gains?|improvements?|uplift|rise|higher|greater|more|better))\b",
    re.IGNORECASE,
)
_COSTLY = re.compile(
    r"\b(?:times?|costs?|latenc\w+|errors?|turnaround|days|hours|minutes|delays?|backlogs?|expenses?|downtime|churn|"
    r"attrition|defects?|waste|risks?|duration|cycles?|close|dso|aging|spend\w*|exceptions?)\b",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|ms)\b", re.IGNORECASE)


def read_direction(
    plain: str, start: int, end: int, *, unit: str, value: Decimal | None = None, baseline: Decimal | None = None
) -> str:
    """Return ``up`` or ``down`` for the figure at *start*, or nothing where no word says that it is a change.

    Example:
        >>> line = "Reduced waste 9% across 12 plants"
        >>> read_direction(line, 14, 16, unit="%"), read_direction(line, 24, 33, unit="plants")
        ('down', '')
    """
    if baseline is not None and value is not None:
        return "" if value == baseline else "up" if value > baseline else "down"
    after = _AFTER.match(plain[end : end + 50])
    if after is not None and (unit == "%" or after["down"] is not None or len(unit) == 3):
        return "down" if after["down"] else "up"
    before = plain[max(0, start - _REACH) : start]
    if plain[start : start + 3].lower() == "by ":
        before += "by "
    return _by_verb(before, unit)


def _by_verb(before: str, unit: str) -> str:
    """Return the direction that the nearest verb of change gives, if nothing stands between it and the figure."""
    breaks = list(_BREAK.finditer(before))
    clause = before[breaks[-1].end() :] if breaks else before
    cues = list(_CUE.finditer(clause))
    if not cues:
        return ""
    governed = _GOVERNED.search(clause)
    if governed is not None:
        cues = [cue for cue in cues if cue.end() <= governed.start() + 1] or cues
    cue = cues[-1]
    between = clause[cue.end() :]
    if governed is None and (_BARRIER.search(between) or len(between.split()) > (6 if unit == "%" else 3)):
        return ""
    if governed is not None and governed.group().lower().startswith("to") and len(between.split()) > _MOST_TO:
        return ""
    if governed is None and unit not in {"%", "times"} and not _is_amount(unit):
        return ""
    if cue["better"]:
        return _better(cue.group().lower(), between, unit)
    return "down" if cue["down"] else "up"


def _is_amount(unit: str) -> bool:
    return _TIME.search(unit) is not None or (len(unit) == 3 and unit.isupper())


def _better(verb: str, between: str, unit: str) -> str:
    """Return up for an improvement, down where time is what improved, nothing where less is better."""
    if _TIME.search(unit):
        return "down"
    if verb.startswith(("accelerat", "spe")) or _COSTLY.search(between):
        return ""
    return "up"
