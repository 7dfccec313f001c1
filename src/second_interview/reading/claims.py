"""Claims of summary, headline and cover letter held against the rest of the papers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from attrs import evolve

from second_interview.model.evidence import Evidence, Line
from second_interview.model.facts import CareerFact, CareerFactKind, Figure
from second_interview.model.papers import Candidate
from second_interview.reading.evidence_lines import (
    LONGEST_LINE,
    PaperLine,
    is_claim,
    is_in_progress,
    is_negated,
    leads_people,
    paper_lines,
    stands_for,
)
from second_interview.reading.figures import read_figures
from second_interview.reading.letter_claims import read_letter_claims
from second_interview.reading.named_things import ThingKind, find_things
from second_interview.reading.same_claims import read_count_conflicts
from second_interview.reading.words import content_words, number_word, plain_text, sentences

__all__ = ["read_claims", "years_said"]

_YEARS = re.compile(
    r"\b(?P<over>over|more than|at least|nearly|almost|around|about|some)?\s?"
    r"(?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)"
    r"(?:\s?\(\d{1,2}\))?\s?(?P<plus>\+|plus)?[\s-](?:plus\s)?(?:full\s)?years?'?\b(?!\s(?:old|ago|end|in a row))",
    re.IGNORECASE,
)
_DECADE = re.compile(r"\b(?:a|one)\s(?:full\s)?decade\b|\bdecade (?:of|in)\b", re.IGNORECASE)
_WORKED = re.compile(
    r"\b(?:experience|experienced|background|career|expertise|track record|working|"
    r"worked|work|in|as an?|of|leading|building|running|across|with|spanning|doing|keeping)\b",
    re.IGNORECASE,
)
_TOLERANCE_MONTHS = 12
_MOST_CHANGES = 60
_LONGEST = 4_000
_GENERIC = frozenset(
    content_words("cut reduced close closing days working hours minutes team people time average from month week lines")
)


def years_said(text: str) -> int | None:
    """Return the years of experience *text* speaks of, the first if several.

    Example:
        >>> years_said("Accountant with 10+ years of experience")
        10
    """
    plain = plain_text(text)
    for match in _YEARS.finditer(plain):
        around = plain[max(0, match.start() - 40) : match.end() + 60]
        if _WORKED.search(around):
            said = match["number"]
            return int(said) if said.isdigit() else number_word(said)
    return 10 if _DECADE.search(plain) else None


def read_claims(candidate: Candidate, *, months: int | None) -> Iterator[CareerFact]:
    """Yield the concrete claims that no line of the résumé carries, and figures that disagree.

    *months* is what the dates add up to, or ``None`` when that is not certain.
    """
    lines = tuple(paper_lines(candidate))
    claims = tuple(line for line in lines if is_claim(line))
    support = tuple(line for line in lines if not is_claim(line) and line.source != "skill")
    yield from _years(claims, months)
    yield from _named(claims, support)
    yield from _teams(claims, support)
    yield from _conflicts(lines)
    yield from read_count_conflicts(lines)
    yield from read_letter_claims(candidate, lines)


def _years(claims: tuple[PaperLine, ...], months: int | None) -> Iterator[CareerFact]:
    if months is None:
        return
    for claim in claims:
        for sentence in sentences(claim.line.text[:LONGEST_LINE]):
            said = years_said(sentence)
            if said is not None and said * 12 > months + _TOLERANCE_MONTHS and not _is_about_others(sentence):
                yield CareerFact(
                    kind=CareerFactKind.YEARS_CLAIM, lines=(_quoted(sentence, sentence, claim.line),), months=months
                )
                return


def _is_about_others(sentence: str) -> bool:
    return re.search(r"\b(?:your|company|firm|their|employer|client)\b", sentence, re.IGNORECASE) is not None


def _named(claims: tuple[PaperLine, ...], support: tuple[PaperLine, ...]) -> Iterator[CareerFact]:
    carried = {mention.thing.name for line in support for mention in line.mentions}
    said: set[str] = set()
    for claim in claims:
        for sentence in sentences(claim.line.text[:LONGEST_LINE]):
            if claim.source == "letter" and not is_claim(claim, sentence):
                continue
            plain = plain_text(sentence)
            for mention in find_things(plain):
                thing = mention.thing
                words = plain[mention.start : mention.end]
                if thing.name in said or any(stands_for(thing, name) for name in carried):
                    continue
                if is_negated(plain, mention.start) or is_in_progress(plain, mention.start, mention.end):
                    continue
                if thing.kind is ThingKind.CERTIFICATE:
                    kind = CareerFactKind.UNLISTED_CERTIFICATE
                elif thing.kind is ThingKind.TOOL:
                    kind = _unsupported(claim)
                else:
                    continue
                said.add(thing.name)
                yield CareerFact(kind=kind, lines=(_quoted(words, sentence, claim.line),))


def _teams(claims: tuple[PaperLine, ...], support: tuple[PaperLine, ...]) -> Iterator[CareerFact]:
    if any(leads_people(line) for line in support):
        return
    for claim in claims:
        for sentence in sentences(claim.line.text[:LONGEST_LINE]):
            said = leads_people(evolve(claim, line=Line(text=sentence, evidence=claim.line.evidence)))
            if said and claim.source != "label" and is_claim(claim, sentence):
                yield CareerFact(kind=_unsupported(claim), lines=(_quoted(said, sentence, claim.line),))
                return


def _unsupported(claim: PaperLine) -> CareerFactKind:
    return CareerFactKind.LETTER_CLAIM if claim.source == "letter" else CareerFactKind.UNSUPPORTED_CLAIM


def _quoted(text: str, sentence: str, line: Line) -> Line:
    evidence: Evidence = evolve(line.evidence, quote=sentence)
    return Line(text=text, evidence=evidence)


def _conflicts(lines: tuple[PaperLine, ...]) -> Iterator[CareerFact]:
    """Yield pairs of lines that give different values for what is plainly the same change."""
    told = list(islice(_changes(lines), _MOST_CHANGES))
    for index, (line, figure, words) in enumerate(told):
        for other, second, other_words in told[index + 1 :]:
            if other.line is line.line or other.line.text == line.line.text or not _disagree(figure, second):
                continue
            if {line.source, other.source}.isdisjoint({"summary", "letter"}) and line.position is not other.position:
                continue
            if len(words & other_words) >= 2 or (words & other_words and _half_agree(figure, second)):
                yield CareerFact(
                    kind=CareerFactKind.CONFLICTING_FIGURES,
                    lines=(line.line, other.line),
                    before=line.position or other.position,
                )
                return


def _changes(lines: tuple[PaperLine, ...]) -> Iterator[tuple[PaperLine, Figure, frozenset[str]]]:
    """Yield the figures that have a value before, with the words of their sentence."""
    for line in lines:
        for sentence in sentences(line.line.text[:_LONGEST]):
            figures = [figure for figure in read_figures(sentence) if figure.baseline is not None and figure.unit]
            if figures:
                words = frozenset(content_words(sentence)) - _GENERIC
                yield from ((line, figure, words - {*content_words(figure.text)}) for figure in figures)


def _disagree(one: Figure, other: Figure) -> bool:
    same_unit = one.unit.split()[-1].rstrip("s") == other.unit.split()[-1].rstrip("s")
    return same_unit and (one.value, one.baseline) != (other.value, other.baseline)


def _half_agree(one: Figure, other: Figure) -> bool:
    return one.value == other.value or one.baseline == other.baseline
