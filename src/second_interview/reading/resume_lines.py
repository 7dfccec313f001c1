"""Deeds and duties: which résumé lines tell what was achieved, how much they tell, what a story still needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from second_interview.model.evidence import Line
from second_interview.model.facts import Accomplishment, Figure
from second_interview.model.papers import Candidate, Position
from second_interview.reading.figures import read_figures
from second_interview.reading.words import phrase_words, plain_text, spaced, word_set

__all__ = ["read_accomplishments", "read_duties"]

_CHANGE_VERBS = word_set(
    """cut reduced lowered shortened decreased trimmed slashed halved shrank increased raised grew doubled tripled
    improved boosted accelerated lifted expanded brought saved sped drove"""
)
_DEED_VERBS = _CHANGE_VERBS | word_set(
    """built led launched designed automated implemented negotiated migrated rolled cleared found recovered resolved
    introduced created developed redesigned won delivered replaced wrote hired standardised standardized
    consolidated eliminated established founded initiated pioneered rebuilt rewrote refactored restructured
    reorganised reorganized spearheaded championed transformed streamlined simplified moved converted modernised
    modernized deployed architected engineered optimised optimized identified uncovered detected discovered
    prevented fixed solved secured closed completed authored published proposed persuaded convinced turned
    stabilised stabilized unified centralised centralized digitised digitized integrated set started stood retired
    removed caught exceeded beat earned achieved generated headed mentored promoted trained recruited passed owned
    shipped unblocked renegotiated surfaced overhauled retained tightened freed collected rescued salvaged mapped
    adopted instituted devised formed piloted coached onboarded upgraded scaled released invented surpassed
    outperformed sourced untangled reconstructed traced documented took presented cleaned contributed helped
    co-led co-founded"""
)
_DUTY_VERBS = word_set(
    """responsible manage managed manages prepare prepared prepares maintain maintained maintains assist assisted
    assists support supported supports handle handled handles process processed processes perform performed
    performs monitor monitored monitors review reviewed reviews ensure ensured ensures work worked works
    participate participated oversee oversaw oversees coordinate coordinated coordinates post posted posts
    reconcile reconciled reconciles administer administered administers conduct conducted conducts report reported
    reports provide provided provides liaise liaised run ran runs act acted serve served own owns lead leads help
    helps analyse analysed analyze analyzed track tracked update updated file filed issue issued respond responded
    attend attended duties daily monthly quarterly weekly supervise supervised"""
)
_RESULT = re.compile(
    r"\b(?:reducing|saving|saved|saves|cutting|increasing|improving|resulting in|result(?:ed)? in|leading to|led to|"
    r"which (?:cut|"
    r"saved|reduced|raised|brought|took|let|freed|meant|ended|stopped)|so that|enabling|allowing|freeing|eliminating|"
    r"bringing|lowering|raising|shortening|without (?:a|any) (?:single )?\w+|with no \w+|zero|"
    r"ahead of (?:schedule|time)|on time|under budget|"
    r"clean (?:audit|opinion)|no (?:audit )?(?:findings|adjustments|exceptions|downtime)|adopted|still used|"
    r"now used|used "
    r"(?:by|org|company)|promoted|won|accepted)\b",
    re.IGNORECASE,
)
_HOW = re.compile(
    r"\b(?:by (?!\d|about \d|over \d|nearly \d|around \d|half\b|[$€£]|(?:\w+ ){0,2}percent)\w+|through|using|"
    r"via|thanks to|with (?:a|an|the|new|python|sql|"
    r"excel|power|vba)\b|after \w+ing|based on|on top of|leveraging)",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"\b(?:we|our|us|took part|helped|assisted|contributed|contributing|participated|part of (?:a|the)|supported|"
    r"involved in|"
    r"member of|together with|alongside|jointly|collaborated|worked (?:with|on)|co-\w+|team effort|"
    r"as a team|with (?:my|the) team)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"^(?:the |a |an |our )?\w+(?: \w+){0,4} (?:was|were|has been|have been) \w+(?:ed|en|t)\b",
    re.IGNORECASE,
)
_SCOPE = re.compile(
    r"\b(?:company[- ]?wide|org(?:ani[sz]ation)?[- ]?wide|group[- ]?wide|global(?:ly)?|across (?:the|all|\w+)|"
    r"countries|regions|"
    r"entities|subsidiaries|sites|plants|board|executive|first[- ]ever|from scratch)\b",
    re.IGNORECASE,
)
_ADVERBS = frozenset(
    {"successfully", "personally", "single-handedly", "also", "then", "i", "we", "quickly", "jointly", "recently"}
)
_ADJECTIVES = word_set("fixed set closed found cut led integrated consolidated combined")
_BEFORE_A_VERB = word_set("i we and that which who then later also successfully personally team")
_MONEY_VERBS = word_set(
    "found saved recovered collected freed won generated identified uncovered renegotiated negotiated secured raised"
)
_MOST_LINES = 2_000
_LEAST_WEIGHT = 3


@frozen(kw_only=True)
class _Placed:
    line: Line
    position: Position | None
    rank: int
    """0 for the current or last position, rising into the past."""


def read_accomplishments(candidate: Candidate) -> tuple[Accomplishment, ...]:
    """Return the lines of the résumé that tell a deed, the most telling first; projects count, repeats once.

    A line tells more by a result figure, the value before it, its reach, and by being recent.
    """
    found = [told for placed in _placed_lines(candidate) if (told := _accomplishment(placed)) is not None]
    return tuple(sorted(found, key=lambda told: -told.weight))


def read_duties(candidate: Candidate) -> tuple[Line, ...]:
    """Return the lines of the current and the previous paid position that tell a duty rather than a deed."""
    placed = [one for one in _placed_lines(candidate) if one.position is not None and one.rank <= 1]
    return tuple(one.line for one in placed if _accomplishment(one) is None)


def _placed_lines(candidate: Candidate) -> Iterator[_Placed]:
    seen: set[tuple[str, ...]] = set()
    ranks = _ranks(candidate)
    count = 0
    for line, position, rank in _all_lines(candidate, ranks):
        key = phrase_words(line.text)
        if key and key not in seen and count < _MOST_LINES:
            count += 1
            seen.add(key)
            yield _Placed(line=line, position=position, rank=rank)


def _all_lines(candidate: Candidate, ranks: dict[int, int]) -> Iterator[tuple[Line, Position | None, int]]:
    for index, position in enumerate(candidate.positions):
        for line in (*position.highlights, *((position.summary,) if position.summary is not None else ())):
            yield line, position, ranks.get(index, 3)
    for project in candidate.projects:
        for line in project.lines:
            yield line, None, 2


def _ranks(candidate: Candidate) -> dict[int, int]:
    """Rank the paid positions by recency; volunteering and undated ones come last."""
    paid = [(index, position) for index, position in enumerate(candidate.positions) if not position.is_volunteer]

    def recency(item: tuple[int, Position]) -> tuple[int, int, int]:
        index, position = item
        end = position.end.last_day().toordinal() if position.end else 0
        start = position.start.first_day().toordinal() if position.start else 0
        return (-int(position.is_current), -(end or start), index)

    return {index: rank for rank, (index, _) in enumerate(sorted(paid, key=recency))}


def _accomplishment(placed: _Placed) -> Accomplishment | None:
    text = plain_text(placed.line.text)
    figures = read_figures(text)
    verb = _opening_verb(text)
    has_money = verb in _MONEY_VERBS and any(len(figure.unit) == 3 and figure.unit.isupper() for figure in figures)
    has_result = has_money or _RESULT.search(text) is not None
    has_change = any(figure.baseline is not None or figure.unit in {"%", "times"} for figure in figures)
    if not (verb in _DEED_VERBS or has_change or (has_result and verb not in _DUTY_VERBS)):
        return None
    if verb in _DUTY_VERBS and verb not in _DEED_VERBS and not (has_change or (has_result and figures)):
        return None
    weight = _weight(placed, text, figures, verb, has_result=has_result, has_change=has_change)
    if weight < _LEAST_WEIGHT:
        return None
    return Accomplishment(
        line=placed.line,
        position=placed.position,
        figures=figures,
        verb=verb,
        weight=weight,
        missing=_missing(text, figures, verb, has_result=has_result, has_change=has_change),
    )


def _opening_verb(text: str) -> str:
    """Return the deed or duty verb among the first words; else the first word."""
    opening = [word for word in phrase_words(text[:200]) if word not in _ADVERBS][:1] or [""]
    if opening[0] in _DEED_VERBS or opening[0] in _DUTY_VERBS:
        return opening[0]
    early = phrase_words(text[:300])[:14]
    later = (word for before, word in pairwise(early) if word in _DEED_VERBS - _ADJECTIVES and before in _BEFORE_A_VERB)
    return next(later, opening[0])


def _weight(
    placed: _Placed, text: str, figures: tuple[Figure, ...], verb: str, *, has_result: bool, has_change: bool
) -> int:
    weight = 3 if verb in _DEED_VERBS and verb not in {"helped", "contributed"} else 1
    weight += 2 if figures else 0
    weight += 2 if has_change else 0
    weight += 2 if any(figure.baseline is not None for figure in figures) else 0
    weight += 1 if has_result else 0
    weight += 1 if _SCOPE.search(text) else 0
    weight += 1 if _HOW.search(text) else 0
    weight += {0: 3, 1: 2, 2: 1}.get(placed.rank, 0)
    if placed.position is not None and placed.position.is_volunteer:
        weight -= 1
    return weight - (2 if len(spaced(text).split()) < 4 else 0)


def _missing(
    text: str, figures: tuple[Figure, ...], verb: str, *, has_result: bool, has_change: bool
) -> tuple[str, ...]:
    missing: list[str] = []
    is_change = verb in _CHANGE_VERBS or has_change
    if is_change and not any(figure.baseline is not None for figure in figures):
        missing.append("baseline")
    if not has_result and not has_change and not (verb in _CHANGE_VERBS and figures):
        missing.append("result")
    if _SHARED.search(text) or _PASSIVE.search(text):
        missing.append("own_share")
    if not _HOW.search(text):
        missing.append("how")
    return tuple(missing)
