"""Demands that the catalogue knows by name, with their neighbours, and knowledge of which no word is in the papers."""

from __future__ import annotations

import re
from functools import lru_cache

from second_interview.model.evidence import Line
from second_interview.model.facts import Standing
from second_interview.model.practice import DemandBridge
from second_interview.reading.evidence_lines import PaperLine, is_negated, is_practised
from second_interview.reading.paper_answers import GENERIC, Answer, Papers, strength
from second_interview.reading.words import content_words, phrase_words, plain_text

__all__ = ["answer_known", "is_absent"]

_WORK = frozenset({"position", "title", "project", "certificate"})
_ASKED_FOR = re.compile(
    r"\b(?:(?:experience|expertise|background|track record) (?:with|in|of|using)|knowledge (?:of|in)|understanding of|"
    r"familiar(?:ity)? with|profici(?:ent|ency) (?:in|with)|exposure to|skilled in|command of|awareness|"
    r"licen[cs]e|permit|clearance)\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:industr\w+|sectors?|environments?|background|ability|able|willing\w*|passion\w*|comfortable|attitude|"
    r"mindset|driven|large|fast-paced|people|teams?|leadership|senior)\b",
    re.IGNORECASE,
)
"""Words of a demand that papers may well carry without using any of its words."""
_EMPTY = frozenset(
    content_words(
        "basic software tool tools system systems application applications platform platforms process processes "
        "package packages technique techniques method methods practice practices best principle principles "
        "concept concepts standard standards valid current strong awareness class classes type types area areas "
        "large small scale effective proven various multiple general set wide range plus digital modern new business"
    )
)
_LONGEST = 20_000
_LONGEST_CUE = 6
_MOST_WORDS = 200


def answer_known(text: str, papers: Papers) -> Answer | None:
    """Return how the papers stand to a demand the catalogue knows, or ``None`` where it knows none.

    What the papers call by the demand's own name is shown; by a neighbour's name it is partly shown, except a tool or
    a certificate: those are not shown, with the neighbour's line.
    """
    bridge = _bridge(text, papers)
    if bridge is None:
        return None
    own = _named_by(bridge.cues, papers)
    if own:
        shown = any(line.source in _WORK for line in own)
        return Answer(standing=Standing.SHOWN if shown else Standing.PARTLY, lines=_lines(own))
    near = _lines(_named_by(bridge.near, papers))
    soft = bridge.kind == "soft"
    if bridge.kind in {"tool", "certificate"}:
        return Answer(standing=Standing.NOT_SHOWN, lines=near, missing=(bridge.demand,))
    return Answer(
        standing=Standing.PARTLY, lines=near, missing=() if soft or not near else (bridge.demand,), is_soft=soft
    )


def is_absent(text: str, papers: Papers) -> bool:
    """Say whether *text* asks for knowledge or experience of which no word stands in the papers."""
    plain = plain_text(text)
    if _ASKED_FOR.search(plain) is None or _VAGUE.search(plain) is not None or not papers.lines:
        return False
    wanted = frozenset(content_words(plain)) - GENERIC - _EMPTY
    return bool(wanted) and not wanted & papers.stems


def _bridge(text: str, papers: Papers) -> DemandBridge | None:
    """Return what is known of the demand that *text* names by the longest cue; one of the posting's trade first."""
    said = phrase_words(text)[:_MOST_WORDS]
    for length in range(_LONGEST_CUE, 0, -1):
        runs = (said[at : at + length] for at in range(len(said) - length + 1))
        found = [bridge for run in runs for bridge in papers.bridges.get(run, ())]
        if found:
            return max(found, key=lambda one: (papers.trade in _areas(one, papers), one.id))
    return None


def _areas(bridge: DemandBridge, papers: Papers) -> frozenset[str]:
    known = {family.id: family.area for family in papers.catalog.families} if papers.catalog is not None else {}
    return frozenset(known.get(family, "") for family in bridge.families)


@lru_cache(maxsize=1_024)
def _pattern(cues: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(cues, key=lambda cue: (-len(cue), cue))
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(map(re.escape, longest_first))})(?![a-z0-9])")


def _named_by(cues: tuple[str, ...], papers: Papers) -> list[PaperLine]:
    """Return the lines that claim one of *cues*, the most telling first."""
    if not cues:
        return []
    found = []
    for line in papers.lines:
        plain = plain_text(line.line.text[:_LONGEST])
        match = _pattern(cues).search(plain.lower())
        if match is not None and not is_negated(plain, match.start()) and is_practised(line, plain, *match.span()):
            found.append(line)
    return sorted(found, key=strength)


def _lines(found: list[PaperLine]) -> tuple[Line, ...]:
    return tuple(line.line for line in found)
