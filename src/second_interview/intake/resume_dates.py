"""Dates of a résumé: years and year-months stay partial, the usual ways of writing them are read."""

from __future__ import annotations

import re

from second_interview.errors import FieldError
from second_interview.intake.words import one_line
from second_interview.model import PartialDate

__all__ = ["is_running", "read_partial_date"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\.?[ -])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?[ -]"
    r"(?:(\d{1,2})(?:st|nd|rd|th)?,? )?'?(\d{4})",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(r"(\d{1,2})[/.](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?")
_RUNNING = frozenset(
    ("present", "current", "currently", "now", "today", "ongoing", "continuing", "to-date", "date", "heute", "aktuell")
)


def is_running(text: str) -> bool:
    """Say whether *text* as an end date means that the thing goes on.

    Example:
        >>> is_running("Present"), is_running("2019")
        (True, False)
    """
    words = text.lower().strip(" .()-–—").split()
    return bool(words) and words[-1] in _RUNNING and len(words) <= 3


def read_partial_date(text: str) -> PartialDate:
    """Return the date that *text* gives.

    Example:
        >>> str(read_partial_date("March 2019")), str(read_partial_date("2019/03")), str(read_partial_date("2019"))
        ('2019-03', '2019-03', '2019')

    Raises:
        FieldError: *text* gives none, or an impossible one.
    """
    said = one_line(text)
    if match := _NAMED.fullmatch(said):
        before, month, after, year = match.groups()
        number = _MONTHS.index(month.lower()) + 1
        day = before or after
        return PartialDate.parse(f"{year}-{number:02d}" + (f"-{int(day):02d}" if day else ""))
    if match := _MONTH_FIRST.fullmatch(said):
        return _parsed(said, f"{match.group(2)}-{match.group(1)}")
    if match := _YEAR_FIRST.fullmatch(said):
        return _parsed(said, "-".join(part for part in match.groups() if part))
    return PartialDate.parse(said if len(said) <= 60 else said[:60] + "…")


def _parsed(said: str, iso: str) -> PartialDate:
    try:
        return PartialDate.parse(iso)
    except FieldError:
        raise FieldError("", f"{said!r} is not a date; write 2019, 2019-03 or 2019-03-08") from None
