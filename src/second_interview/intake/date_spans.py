"""When something was: the span of dates in a line of a résumé, in the many ways people write it."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from second_interview.errors import FieldError
from second_interview.model import PartialDate

__all__ = ["FoundSpan", "find_spans", "is_duration", "split_span"]

_MONTH_NAMES = """
jan january januar janvier enero gennaio januari|feb february februar février fevrier febrero febbraio februari
mar march märz maerz mars marzo maart mrz|apr april avril abril aprile avr|may mai mayo maggio mei
jun june juni juin junio giugno|jul july juli juillet julio luglio|aug august août aout agosto augustus
sep sept september septembre septiembre settembre|oct october oktober octobre octubre ottobre okt
nov november novembre noviembre|dec december dezember décembre decembre diciembre dicembre dez
"""
_MONTHS = {
    name: number
    for number, names in enumerate(_MONTH_NAMES.replace("\n", "|").strip("|").split("|"), 1)
    for name in names.split()
}
_NAME = rf"(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_SEASON = r"(?:spring|summer|fall|autumn|winter|early|mid|late|q[1-4]|h[12]|end of|beginning of)"
_POINT = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\.?[ -]{_NAME}\b\.?,?[ -]{_YEAR}"
    rf"|{_NAME}\b\.? \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR}"
    rf"|{_NAME}\b\.?,?(?: of)?[ /-]?(?:{_YEAR}|[’']\d\d)|{_NAME}-\d\d"
    rf"|{_SEASON}[ -]?(?:of )?{_YEAR}"
    rf"|{_YEAR}[./-]\d{{1,2}}[./-]\d{{1,2}}|\d{{1,2}}[./]\d{{1,2}}[./]{_YEAR}"
    rf"|{_YEAR}[./-](?:0[1-9]|1[0-2])(?!\d)|{_YEAR}[./][1-9](?!\d)|\d{{1,2}}[./-]{_YEAR}|{_YEAR})(?![\d%]|[./]\d|-\d{{1,2}}(?!\d))"
)
_NOW = (
    r"(?:the )?(?:present(?: day)?|current(?:ly)?|now|today|ongoing|continuing|to[ -]date|date|till? date|heute|aktuell"
    r"|présent|aujourd[’']hui|actualidad|presente|actual|oggi|heden)\b"
)
_TO = r"\s?(?:[-–—−~→]{1,3}|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b|\bbis\b|\bà\b|\bau\b|\bal?\b|\bhasta\b)\s?"
_RANGE = re.compile(
    rf"(?<![\w/.])(?:from |since |von |de )?(?P<a>{_POINT}|{_NAME}\b\.?(?={_TO}{_NAME})|[’']\d\d){_TO}"
    rf"(?P<b>(?:expected |est\. ?)?{_POINT}|[’']\d\d\b|{_NOW})"
    rf"|(?<![\w/.])(?P<c>{_YEAR})(?:[–/]|-(?=[2-9]|1[3-9]))(?P<d>\d\d)(?![\d./-])",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"(?<!\w)(?:since|seit|depuis|desde) (?P<a>{_POINT})|(?<![\w/.])(?P<b>{_POINT})\s?(?:[-–—]\s?(?=$|\t|\)|\|)"
    rf"|onwards?\b)",
    re.IGNORECASE,
)
_SINGLE = re.compile(rf"(?<![\w/.$€£])(?P<a>{_POINT})(?!\w)", re.IGNORECASE)
_DURATION = re.compile(
    r"[(\[·•,|-]?\s{0,2}(?:\babout |\bover |~)?\b\d{1,2}(?:\.\d)?\+?[ -]?(?:years?|yrs?|months?|mos?|mths?)\b\.?"
    r"(?:,?\s(?:and\s)?\d{1,2}[ -]?(?:months?|mos?|mths?)\b\.?)?\s?[)\]]?",
    re.IGNORECASE,
)
_EDGE = " \t,;:|/·•–—-−*_@"
_BEFORE = re.compile(
    r"(?:^|[\t|,;:(\[–—·•/]|\s-|\s–)\s*(?:(?:expected|anticipated|graduat\w+|completed|class of|est\.?|"
    r"awarded|issued|obtained|passed|date|dates?|period|earned|conferred)[: ]{0,2}){0,3}$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s*(?:$|\.(?=\s|$)|[\t|,;:)\]–—·•/]|-\s)")
_HINT = re.compile(r"(?:19|20)\d\d|[’'-]\d\d")
_LONG = 400


@frozen(kw_only=True)
class FoundSpan:
    """Start and end as far as the words give them."""

    start: PartialDate | None
    end: PartialDate | None
    is_current: bool
    is_range: bool
    at: int
    until: int


def find_spans(text: str) -> tuple[FoundSpan, ...]:
    """Return the spans of dates in *text*, in order; a single date is its own start and end.

    Example:
        >>> [(str(span.start), str(span.end), span.is_current) for span in find_spans("Jan 2019 – Mar 2021")]
        [('2019-01', '2021-03', False)]
        >>> [(str(span.start), str(span.end), span.is_current) for span in find_spans("Acme, since 2020")]
        [('2020', 'None', True)]
    """
    head = text[:_LONG]
    if not _HINT.search(head):
        return ()
    found: list[FoundSpan] = []
    taken: list[tuple[int, int]] = []
    for pattern, read in ((_RANGE, _range), (_OPEN, _open), (_SINGLE, _single)):
        for match in pattern.finditer(head):
            if any(match.start() < until and at < match.end() for at, until in taken):
                continue
            taken.append(match.span())
            span = read(match)
            if span is not None:
                found.append(span)
    return tuple(sorted(found, key=lambda span: span.at))


def _range(match: re.Match[str]) -> FoundSpan | None:
    if match["c"]:
        start = PartialDate(year=int(match["c"]))
        end = PartialDate(year=start.year // 100 * 100 + int(match["d"]))
        if not 0 < end.year - start.year < 50:
            return None
        return _span(match, start, end)
    if re.fullmatch(_NOW, match["b"], re.IGNORECASE):
        begun = _point(match["a"])
        return None if begun is None else _span(match, begun, None, is_current=True)
    ends = _point(match["b"])
    begins = _point(match["a"], beside=match["b"], year=ends.year if ends else None)
    if begins is None or ends is None:
        return None
    return _span(match, begins, ends)


def _open(match: re.Match[str]) -> FoundSpan | None:
    start = _point(match["a"] or match["b"])
    return None if start is None else _span(match, start, None, is_current=True)


def _single(match: re.Match[str]) -> FoundSpan | None:
    point = _point(match["a"])
    if point is None:
        return None
    return FoundSpan(start=point, end=point, is_current=False, is_range=False, at=match.start(), until=match.end())


def _span(match: re.Match[str], start: PartialDate, end: PartialDate | None, *, is_current: bool = False) -> FoundSpan:
    return FoundSpan(start=start, end=end, is_current=is_current, is_range=True, at=match.start(), until=match.end())


def _point(words: str, *, beside: str = "", year: int | None = None) -> PartialDate | None:
    """Return the date; day and month in doubt leave the year alone, a season its year."""
    said = words.lower().replace("’", "'")
    letters = re.search(_NAME, said)
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    try:
        if letters and said.find("'") < 0 and not numbers:
            return None if year is None else PartialDate(year=year, month=_MONTHS[letters[0]])
        if re.match(_SEASON, said):
            return PartialDate(year=numbers[-1])
        full = next((number for number in numbers if number > 1900), None)
        if full is None:
            full = 2000 + numbers[-1] if numbers[-1] < 50 else 1900 + numbers[-1]
            numbers[-1] = full
        if letters:
            days = [number for number in numbers if number != full]
            return PartialDate(year=full, month=_MONTHS[letters[0]], day=days[0] if days else None)
        return _numeric(numbers, full, beside)
    except (FieldError, ValueError, IndexError):
        return None


def _numeric(numbers: list[int], year: int, beside: str) -> PartialDate:
    if len(numbers) == 1:
        return PartialDate(year=year)
    if len(numbers) == 2:
        return PartialDate(year=year, month=next(number for number in numbers if number != year))
    if numbers[0] == year:
        return PartialDate(year=year, month=numbers[1], day=numbers[2])
    if max(numbers[:2]) > 31 or min(numbers[:2]) > 12:
        raise FieldError("", "no month")
    order = _order(numbers) or _order([int(number) for number in re.findall(r"\d+", beside)])
    if numbers[0] == numbers[1]:
        return PartialDate(year=year, month=numbers[0], day=numbers[1])
    if not order:
        return PartialDate(year=year)
    day, month = (numbers[0], numbers[1]) if order == "day" else (numbers[1], numbers[0])
    return PartialDate(year=year, month=month, day=day)


def _order(numbers: list[int]) -> str:
    """Say whether the day or the month comes first, if the numbers tell."""
    if len(numbers) != 3 or numbers[0] > 31:
        return ""
    return "day" if numbers[0] > 12 else "month" if numbers[1] > 12 else ""


def is_duration(text: str) -> bool:
    """Say whether *text* is nothing but a length of time.

    Example:
        >>> is_duration("3 yrs 2 mos"), is_duration("3 clerks")
        (True, False)
    """
    return _DURATION.fullmatch(text) is not None


# Several readers look for the dates of the same line.
@lru_cache(maxsize=4096)
def split_span(text: str) -> tuple[str, FoundSpan | None]:
    """Return *text* without its dates and durations, and the dates; a date inside a sentence stays where it is.

    Example:
        >>> rest, span = split_span("Accountant, Acme (03/2020 to 11/2021)")
        >>> rest, str(span.start)
        ('Accountant, Acme', '2020-03')
    """
    spans = [span for span in find_spans(text) if span.is_range or _stands_apart(text, span)]
    ranges = [span for span in spans if span.is_range]
    if len(ranges) > 1 or not spans:
        return text, None
    span = ranges[0] if ranges else spans[-1]
    before, after = text[: span.at], text[span.until :]
    is_open = before.count("(") > before.count(")")
    match = _BEFORE.search(before[-60:])
    before = (before[: len(before) - len(match[0])] if match else before).rstrip()
    if is_open:
        before = before.removesuffix("(")
        after = after.replace(")", "", 1) if before.count("(") == before.count(")") else after
    before = _DURATION.sub("\t", before) if "yr" in before or "year" in before else before
    parts = (before.rstrip(_EDGE).lstrip(" \t"), _DURATION.sub("\t", after).strip(_EDGE + "."))
    by = "" if parts[1].startswith(")") else "\t"
    return by.join(part for part in parts if part), span


def _stands_apart(text: str, span: FoundSpan) -> bool:
    before, after = text[: span.at], text[span.until :]
    return (_BEFORE.search(before[-60:]) is not None or not before.strip()) and (
        _AFTER.match(after) is not None or not before.strip()
    )
