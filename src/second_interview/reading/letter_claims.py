"""What the cover letter says and the résumé does not carry: figures, employers, titles and years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from attrs import evolve, frozen

from second_interview.model.evidence import Line
from second_interview.model.facts import CareerFact, CareerFactKind, Figure
from second_interview.model.papers import Candidate
from second_interview.reading.evidence_lines import LONGEST_LINE, PaperLine, is_claim
from second_interview.reading.figures import read_figures
from second_interview.reading.title_ranks import Seniority, read_rank
from second_interview.reading.title_words import split_title
from second_interview.reading.words import content_words, plain_text, sentences, spaced

__all__ = ["read_letter_claims"]

_OWN_DEED = re.compile(
    r"\bI(?: have|'ve)? (?:also |personally |then |later )?(?:[a-z]{2,14}ed|cut|led|ran|built|grew|brought|took|won|"
    r"found|wrote|kept|made|drove|sold|taught|set up)\b"
)
_PAY = re.compile(r"\b(?:salary|pay|compensation|rate|package|expectations?|bonus|earn)\b", re.IGNORECASE)
_ABOUT_THEM = re.compile(r"\b(?:your|you|the company's|the firm's)\b", re.IGNORECASE)
_AT = r"(?:at|for)\s(?P<org>[A-Z][\w&.'-]*(?:\s(?:(?:of|and|&|the)\s)?[A-Z][\w&.'-]*){0,4})"
_WORKED_AT = re.compile(
    rf"\b(?:[Mm]y (?:time|years?|work|role|job|position|tenure|internship)|I (?:worked|work|served|was employed)|"
    rf"I (?:spent|have spent) [\w ]{{1,20}})\s{_AT}"
)
_AS_TITLE = re.compile(r"\b[Aa]s (?:an?|the) (?P<title>(?:[A-Z][\w-]*\s?){1,5})(?=,| (?:at|for|with)\b)")
_SINCE = re.compile(r"\b(?:since|back in|from) (?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_WORKING = re.compile(
    r"\b(?:worked|working|work|accountant|analyst|engineer|auditor|career|accounting|finance|audit|it|books|practice|"
    r"profession|field|industry|role)\b",
    re.IGNORECASE,
)
_DIGIT_OR_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|dozen|doubl\w+|"
    r"tripl\w+|trebled|quadrupled|halv\w+|twice|half)\b",
    re.IGNORECASE,
)
_MOST = 6
_LONGEST = 4_000
_SAME_MATTER = 3
"""Words shared with a line that holds a figure, from which on both speak of the same matter."""


def read_letter_claims(candidate: Candidate, lines: tuple[PaperLine, ...]) -> Iterator[CareerFact]:
    """Yield what a sentence about oneself in the letter claims and no line of the résumé carries, once per claim.

    *lines* are all lines of the papers. Figures that another line gives differently are left to the rule about
    contradictions, pay and sentences about the employer are left out.
    """
    told: set[str] = set()
    shown = _shown(lines)
    for line in lines:
        if line.source != "letter":
            continue
        for sentence in sentences(line.line.text[:LONGEST_LINE]):
            plain = plain_text(sentence)
            if _ABOUT_THEM.search(plain) or not (_OWN_DEED.search(plain) or is_claim(line, sentence)):
                continue
            for said in _claims(candidate, shown, plain):
                if said in told:
                    continue
                if len(told) == _MOST:
                    return
                told.add(said)
                evidence = evolve(line.line.evidence, quote=sentence)
                yield CareerFact(kind=CareerFactKind.LETTER_CLAIM, lines=(Line(text=said, evidence=evidence),))


@frozen(kw_only=True)
class _Shown:
    """What the résumé carries, gathered once."""

    values: frozenset[Decimal]
    counted: tuple[frozenset[str], ...]
    """Stems of each line that holds a figure."""
    words: frozenset[str]


def _shown(lines: tuple[PaperLine, ...]) -> _Shown:
    values: set[Decimal] = set()
    counted: list[frozenset[str]] = []
    words: set[str] = set()
    for line in lines:
        if line.source == "letter":
            continue
        text = line.line.text[:_LONGEST]
        figures = read_figures(text) if _DIGIT_OR_NUMBER.search(text) else ()
        for figure in figures:
            values |= _values(figure)
        if figures:
            counted.append(line.stems)
        words.update(spaced(text).split())
    return _Shown(values=frozenset(values), counted=tuple(counted), words=frozenset(words))


def _claims(candidate: Candidate, shown: _Shown, plain: str) -> Iterator[str]:
    if candidate.positions:
        if not _PAY.search(plain):
            yield from _figures(shown, plain)
        yield from _employers(shown, plain)
    yield from _titles(candidate, plain)
    yield from _years(candidate, plain)


def _figures(shown: _Shown, plain: str) -> Iterator[str]:
    for figure in read_figures(plain):
        is_money = len(figure.unit) == 3 and figure.unit.isupper()
        if not (figure.direction or is_money) or not shown.values.isdisjoint(_values(figure)):
            continue
        words = frozenset(content_words(plain)) - frozenset(content_words(figure.text))
        if not any(len(words & stems) >= _SAME_MATTER for stems in shown.counted):
            yield figure.text


def _values(figure: Figure) -> set[Decimal]:
    return {figure.value} | ({figure.baseline} if figure.baseline is not None else set())


def _employers(shown: _Shown, plain: str) -> Iterator[str]:
    for match in _WORKED_AT.finditer(plain):
        name = match["org"].rstrip(".,'")
        if not any(word in shown.words for word in spaced(name).split() if len(word) > 2):
            yield name


def _titles(candidate: Candidate, plain: str) -> Iterator[str]:
    titles = [set(content_words(position.title)) for position in candidate.positions if position.title]
    if not titles:
        return
    known = set().union(*titles) | set(content_words(candidate.label))
    for match in _AS_TITLE.finditer(plain):
        title = match["title"].strip()
        words = set(content_words(title))
        # A capital makes no title: as an Irish Citizen.
        is_job = read_rank(split_title(title)).seniority is not Seniority.UNKNOWN
        if is_job and not words <= known:
            yield title


def _years(candidate: Candidate, plain: str) -> Iterator[str]:
    starts = [position.start for position in candidate.positions]
    if not starts or any(start is None for start in starts):
        return
    first = min(start.year for start in starts if start is not None)
    studied = [study.start or study.end for study in candidate.education]
    if any(one is None for one in studied):
        return
    for match in _SINCE.finditer(plain):
        if int(match["year"]) < first and _WORKING.search(plain) and not re.search(r"stud|degree|school", plain):
            yield match.group()
