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
from second_interview.reading.line_parts import LineParts, read_parts
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
    orchestrated revamped re-engineered
    reengineered reprogrammed reworked scripted programmed coded configured commissioned digitalised digitalized
    pivoted salvaged averted curbed quantified standardising modelled modeled formalised formalized codified
    scoped piloted spun revived recouped restored reclaimed amended exposed"""
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
    r"(?:which|that) (?:cut|"
    r"saved|reduced|raised|brought|took|let|freed|meant|ended|stopped)|so that|enabling|allowing|freeing|eliminating|"
    r"bringing|lowering|raising|shortening|without (?:a|any) (?:single )?\w+|with no \w+|zero|"
    r"ahead of (?:schedule|time)|on time|under budget|"
    r"clean (?:audit|opinion)|no (?:audit )?(?:findings|adjustments|exceptions|downtime)|adopted|still used|"
    r"now used|used org|used company|promoted|won|accepted)\b",
    re.IGNORECASE,
)
_ADOPTED = re.compile(r"\bused (?:by|in|at|across)\b", re.IGNORECASE)
_HONOUR = re.compile(
    r"^(?:successfully )?(?:won|recogni[sz]ed (?:for|as|by)|named (?:as )?(?:an?|the|top|best|to)\b|honou?red|"
    r"selected (?:as|for|from)|winner|recipient|finalist|promoted|awarded (?!contracts?|tenders?|bids?)|"
    r"received (?:the|an?) [\w' ]{0,40}(?:award|prize|medal|scholarship|recognition))\b"
    r"|\b\w+ of the (?:month|quarter|year)\b|\b(?:first|second|third|1st|2nd|3rd) (?:place|prize)\b"
    r"|\btop (?:graduate|performer|scorer)\b|\b(?:valedictorian|summa cum laude|dean's list|world record)\b"
    r"|\bpromot(?:ion|ed) to\b|\brecognition for\b",
    re.IGNORECASE,
)
_DESCRIPTION = re.compile(
    r"^(?:an? \w|(?:built|developed|made|written|coded) (?:by|with (?!an? |the |my |two |three |four |only )))",
    re.IGNORECASE,
)
_STANDING_PAIR = re.compile(r"^\w+(?:ed|t),? and (?:maintain|support|administer|operat|manag)\w*", re.IGNORECASE)
_ROLE_IN = re.compile(
    r"^(?:main|lead|core|sole|principal|key|project|founding) (?:contributor|developer|author|architect|lead|manager|"
    r"engineer|designer) (?:to|of|for|on|behind)\b",
    re.IGNORECASE,
)
_PROJECT = re.compile(
    r"^(?:supervised|managed|coordinated|oversaw|ran|directed|owned|executed|conducted)\b[^.,;]{0,60}?\b(?:roll-?out|"
    r"migration|implementation|conversion|go-live|launch|relocation|redesign|carve-out|cut-?over|turnaround|"
    r"divestiture|integration of|transition (?:to|from))\b",
    re.IGNORECASE,
)
_USED_TO = re.compile(
    r"^(?:utili[sz]ed|used|leveraged|applied|employed)\b[^.;]{0,60}? to (?:automate|build|cut|reduce|create|replace|"
    r"streamline|eliminate|speed|shorten|identify|improve|increase|detect)\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\b(?:daily|weekly|monthly|quarterly|per (?:shift|day|week|month|quarter)|each (?:day|week|month|quarter)|"
    r"every (?:day|week|month|quarter)|month-end|routine(?:ly)?|on a (?:daily|weekly|monthly) basis)\b",
    re.IGNORECASE,
)
_ROUTINE_VERBS = word_set(
    "resolved fixed closed completed documented identified trained passed presented filed cleared collected detected "
    "solved configured moved took set wrote recruited hired corrected cleaned prevented secured recovered"
)
_FROM_TO = re.compile(r"\bfrom [\w ]{1,25} to \w+", re.IGNORECASE)
_HOW = re.compile(
    r"\b(?:by (?!\d|about \d|over \d|nearly \d|around \d|half\b|[$€£]|(?:\w+ ){0,2}percent)\w+|through|using|"
    r"via|thanks to|with (?:a|an|the|new|python|sql|"
    r"excel|power|vba)\b|after \w+ing|based on|on top of|leveraging)",
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
_PREFIX = re.compile(r"^(?:self|open|co)-(?=[a-z])", re.IGNORECASE)
_HELP_VERBS = frozenset({"helped", "contributed"})
_MOST_LINES = 2_000
_LEAST_WEIGHT = 1


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
    told = _told(placed.line.text)
    if not told.is_deed:
        return None
    weight = _weight(placed, told)
    if weight < _LEAST_WEIGHT:
        return None
    parts = read_parts(told.text)
    return Accomplishment(
        line=placed.line,
        position=placed.position,
        figures=told.figures,
        verb=told.verb,
        weight=weight,
        missing=_missing(told, parts),
        share=parts.share,
        means=parts.means,
        recipient=parts.recipient,
        period=parts.period,
    )


@frozen(kw_only=True)
class _Told:
    """What the words of one line tell, wherever it stands."""

    text: str
    verb: str
    figures: tuple[Figure, ...]
    has_result: bool
    has_change: bool
    is_honour: bool
    is_described: bool

    @property
    def is_deed(self) -> bool:
        """Whether something was made, won or changed, rather than done as a matter of course."""
        if self.is_honour:
            return True
        if self.is_described:
            return False
        if self.has_change or _PROJECT.search(self.text) or _USED_TO.search(self.text) or _ROLE_IN.search(self.text):
            return True
        if self.verb in _DEED_VERBS:
            return self.has_result or not (self._is_standing or self.verb in _HELP_VERBS)
        if self.verb in _DUTY_VERBS:
            return self.has_result and bool(self.figures)
        return self.has_result

    @property
    def _is_standing(self) -> bool:
        if _STANDING_PAIR.search(self.text):
            return True
        return self.verb in _ROUTINE_VERBS and _RATE.search(self.text) is not None


def _told(line: str) -> _Told:
    text = plain_text(line)
    figures = read_figures(text)
    verb = _opening_verb(text)
    has_money = verb in _MONEY_VERBS and any(len(figure.unit) == 3 and figure.unit.isupper() for figure in figures)
    is_honour = _HONOUR.search(text) is not None
    is_adopted = verb in _DEED_VERBS and _ADOPTED.search(text) is not None
    has_change = any(figure.baseline is not None or figure.direction for figure in figures)
    return _Told(
        text=text,
        verb=verb,
        figures=figures,
        has_result=has_money or is_honour or is_adopted or _RESULT.search(text) is not None,
        has_change=has_change,
        is_honour=is_honour,
        is_described=_DESCRIPTION.search(text) is not None,
    )


def _opening_verb(text: str) -> str:
    """Return the deed or duty verb among the first words; else the first word."""
    text = _PREFIX.sub("", text, count=1)
    opening = [word for word in phrase_words(text[:200]) if word not in _ADVERBS][:1] or [""]
    if opening[0] in _DEED_VERBS or opening[0] in _DUTY_VERBS:
        return opening[0]
    early = phrase_words(text[:300])[:14]
    later = (word for before, word in pairwise(early) if word in _DEED_VERBS - _ADJECTIVES and before in _BEFORE_A_VERB)
    return next(later, opening[0])


def _weight(placed: _Placed, told: _Told) -> int:
    weight = 1 if told.verb in _HELP_VERBS or told.verb in _DUTY_VERBS - _DEED_VERBS else 3
    weight += 2 if told.figures else 0
    weight += 2 if told.has_change else 0
    weight += 2 if any(figure.baseline is not None for figure in told.figures) else 0
    weight += 1 if told.has_result else 0
    weight += 1 if _SCOPE.search(told.text) else 0
    weight += 1 if _HOW.search(told.text) else 0
    weight += {0: 3, 1: 2, 2: 1}.get(placed.rank, 0)
    if placed.position is not None and placed.position.is_volunteer:
        weight -= 1
    return weight - (2 if len(spaced(told.text).split()) < 4 and not told.is_honour else 0)


def _missing(told: _Told, parts: LineParts) -> tuple[str, ...]:
    """Return what a story still needs; an honour needs neither a value before nor a way."""
    missing: list[str] = []
    is_change = told.verb in _CHANGE_VERBS or told.has_change
    changes = [figure for figure in told.figures if figure.direction]
    is_money = bool(changes) and all(len(figure.unit) == 3 and figure.unit.isupper() for figure in changes)
    has_baseline = any(figure.baseline is not None for figure in told.figures) or _FROM_TO.search(told.text) is not None
    if is_change and not has_baseline and not is_money and (changes or not told.figures):
        missing.append("baseline")
    if changes and not is_money and not parts.period:
        missing.append("period")
    if not told.has_result and not told.has_change and not (told.verb in _CHANGE_VERBS and told.figures):
        missing.append("result")
    if parts.share == "we":
        missing.append("own_share")
    if _HOW.search(told.text) is None and not told.is_honour:
        missing.append("how")
    return tuple(missing)
