"""Claims that a date can test: a tool named in a job that ended before it existed, a certificate whose term is over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from second_interview.model.dates import PartialDate
from second_interview.model.evidence import Line
from second_interview.model.facts import CareerFact, CareerFactKind
from second_interview.model.papers import Candidate, Certificate
from second_interview.reading.evidence_lines import LONGEST_LINE
from second_interview.reading.named_things import ThingKind, find_things, find_things_in_list
from second_interview.reading.words import plain_text

__all__ = ["read_certificate_status", "read_tool_ages"]

_ENDS = re.compile(
    r"\b(?:expir(?:es|ed|y|ation)(?: date)?|exp\.?|valid (?:until|through|thru|to|till)|renews?(?: by| on)?)[:\s]{1,3}"
    r"(?:(?P<month>0?[1-9]|1[0-2])\s?/\s?|\d{1,2}\s?/\s?\d{1,2}\s?/\s?)?(?:\d{1,2}(?:st|nd|rd|th)? )?"
    r"(?:(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?)?"
    r"(?P<year>(?:19|20)\d\d)(?:-(?P<iso>\d\d))?",
    re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NO_END = re.compile(
    r"\b(?:fundamentals|lifetime|life ?time|expir\w+|valid (?:until|through|thru|to|till)|renewed|recertified|"
    r"good for life|active|current|inactive|lapsed|retired)\b",
    re.IGNORECASE,
)
_USED_YEARS = re.compile(r"\b(\d{1,2})\+? years? (?:of |with |in |using |on )(?:[\w-]+ ){0,3}$", re.IGNORECASE)


def read_tool_ages(candidate: Candidate, *, releases: Mapping[str, int], today: date) -> Iterator[CareerFact]:
    """Yield each tool that a job names which ended before the tool came out, once per tool.

    Args:
        candidate: The papers.
        releases: Year of the first public version by the name of the tool.
        today: The day up to which years of use can count.
    """
    told: set[str] = set()
    for position in candidate.positions:
        if position.end is None:
            continue
        for line in position.lines:
            for name in _tools(line.text):
                year = releases.get(name)
                if year is not None and position.end.last_day().year < year and name not in told:
                    told.add(name)
                    yield CareerFact(
                        kind=CareerFactKind.TOOL_BEFORE_RELEASE,
                        lines=(line,),
                        before=position,
                        start=position.start,
                        end=position.end,
                        named=name,
                        year=year,
                    )
    yield from _longer_than_it_exists(candidate, releases, today, told)


def _tools(text: str) -> Iterator[str]:
    for mention in find_things(text[:LONGEST_LINE]):
        if mention.thing.kind is ThingKind.TOOL:
            yield mention.thing.name


def _longer_than_it_exists(
    candidate: Candidate, releases: Mapping[str, int], today: date, told: set[str]
) -> Iterator[CareerFact]:
    for line in (candidate.summary, *(candidate.cover_letter.paragraphs if candidate.cover_letter else ())):
        if line is None:
            continue
        plain = plain_text(line.text[:LONGEST_LINE])
        for mention in find_things(plain):
            said = _USED_YEARS.search(plain[max(0, mention.start - 60) : mention.start])
            year = releases.get(mention.thing.name)
            if said is None or year is None or mention.thing.name in told or int(said[1]) <= today.year - year + 1:
                continue
            told.add(mention.thing.name)
            yield CareerFact(
                kind=CareerFactKind.TOOL_BEFORE_RELEASE, lines=(line,), named=mention.thing.name, year=year
            )


def read_certificate_status(candidate: Candidate, *, terms: Mapping[str, int], today: date) -> Iterator[CareerFact]:
    """Yield each certificate whose end date is past, or whose issue lies further back than its usual term.

    What the certificate says of itself, such as renewed or inactive, is left alone.
    """
    for certificate in candidate.certificates:
        said = plain_text(f"{certificate.name} {certificate.issuer}"[:LONGEST_LINE])
        ends = _end(said)
        if ends is not None:
            if ends.last_day() < today:
                yield _status(certificate, end=ends)
        elif certificate.on is not None and not _NO_END.search(said):
            months = next((terms[name] for name in _certificates(said) if name in terms), None)
            if months is not None and _months_since(certificate.on.last_day(), today) > months:
                yield _status(certificate, months=months)


def _certificates(text: str) -> Iterator[str]:
    for mention in find_things_in_list(text):
        if mention.thing.kind is ThingKind.CERTIFICATE:
            yield mention.thing.name


def _end(said: str) -> PartialDate | None:
    match = _ENDS.search(said)
    if match is None:
        return None
    month = match["month"] or match["iso"]
    if match["name"]:
        month = str(_MONTHS.index(match["name"].lower()) + 1)
    number = int(month) if month else None
    return PartialDate(year=int(match["year"]), month=number if number and number <= 12 else None)


def _months_since(day: date, today: date) -> int:
    return (today.year - day.year) * 12 + today.month - day.month


def _status(certificate: Certificate, *, end: PartialDate | None = None, months: int | None = None) -> CareerFact:
    return CareerFact(
        kind=CareerFactKind.CERTIFICATE_STATUS,
        lines=(Line(text=certificate.name, evidence=certificate.evidence),),
        start=certificate.on,
        end=end,
        months=months,
        named=certificate.name,
    )
