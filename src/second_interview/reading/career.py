"""What a later round asks about the history: gaps, short stays, overlaps, and claims that nothing else carries.

Partial dates are read in the way that speaks for the candidate, so that a fact is reported only when it is certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from attrs import frozen

from second_interview.model.dates import PartialDate
from second_interview.model.evidence import Line
from second_interview.model.facts import CareerFact, CareerFactKind
from second_interview.model.papers import Candidate, Education, Position
from second_interview.reading.claims import read_claims
from second_interview.reading.dated_claims import read_certificate_status, read_tool_ages
from second_interview.reading.same_claims import read_repeated_claims
from second_interview.reading.title_steps import read_title_steps
from second_interview.reading.words import spaced

__all__ = ["paid_months", "read_career", "years_of_experience"]

_GAP_MONTHS = 4
_SHORT_MONTHS = 15
_OVERLAP_MONTHS = 2
_TEMPORARY = re.compile(
    r"\b(?:intern(?:ship)?|contract(?:or)?|temp|temporary|freelance|trainee|placement|co-?op|seasonal|interim|"
    r"fixed[- ]term|"
    r"secondment|locum|maternity|consultant \(contract\)|working student|apprentice(?:ship)?|summer|graduate scheme|"
    r"student|agency|self[- ]employed|sabbatical cover|part[- ]time|volunteer)\b",
    re.IGNORECASE,
)
_MONTH_DAYS = 30.44
_NONE: Mapping[str, int] = MappingProxyType({})


@frozen(kw_only=True)
class _Span:
    """A position in time: ``start`` and ``end`` at their widest, ``late_start`` and ``early_end`` at their closest."""

    position: Position
    start: date
    late_start: date
    end: date
    early_end: date
    is_open: bool


def years_of_experience(candidate: Candidate, *, today: date) -> int | None:
    """Return the whole years of paid work the dates can add up to, overlaps counted once; ``None`` without dates."""
    months = paid_months(candidate, today=today)
    return None if months is None else months // 12


def paid_months(candidate: Candidate, *, today: date, positions: tuple[Position, ...] | None = None) -> int | None:
    """Return the months of paid work in *positions* (all by default) at the widest reading of the dates."""
    chosen = candidate.positions if positions is None else positions
    spans = sorted(_spans(chosen, today), key=lambda span: span.start)
    if not spans:
        return None
    days = 0
    covered: date | None = None
    for span in spans:
        first = span.start if covered is None or span.start > covered else covered + timedelta(days=1)
        if covered is None or span.end > covered:
            days += (span.end - first).days + 1
            covered = span.end
    return round(days / _MONTH_DAYS)


def read_career(
    candidate: Candidate,
    *,
    today: date,
    releases: Mapping[str, int] = _NONE,
    terms: Mapping[str, int] = _NONE,
) -> tuple[CareerFact, ...]:
    """Return what the history invites questions about, each with its lines.

    For a claim that nothing carries, the first line's text is the claim itself and its evidence quotes the sentence.

    Args:
        candidate: The papers.
        today: The day on which a current position and a certificate are measured.
        releases: Year in which a tool came out, by its name.
        terms: Months for which a certificate usually stands, by its name.
    """
    spans = sorted(_spans(candidate.positions, today), key=lambda span: (span.start, span.end))
    return (
        *_gaps(candidate, spans, today),
        *_short_stays(spans),
        *_overlaps(spans),
        *_several_roles(candidate),
        *read_title_steps(candidate.positions),
        *_undated(candidate),
        *read_certificate_status(candidate, terms=terms, today=today),
        *read_tool_ages(candidate, releases=releases, today=today),
        *read_repeated_claims(candidate),
        *read_claims(candidate, months=_certain_months(candidate, today)),
    )


def _spans(positions: tuple[Position, ...], today: date) -> Iterator[_Span]:
    for position in positions:
        start, end = position.start, position.end
        if position.is_volunteer or start is None or start.first_day() > today:
            continue
        if not position.is_current and (end is None or end.last_day() < start.first_day()):
            continue
        last = today if end is None else min(end.last_day(), today)
        yield _Span(
            position=position,
            start=start.first_day(),
            late_start=min(start.last_day(), today),
            end=last,
            early_end=today if end is None else min(end.first_day(), today),
            is_open=end is None,
        )


def _certain_months(candidate: Candidate, today: date) -> int | None:
    """Return the months of paid work, but only when every paid position is dated."""
    paid = [position for position in candidate.positions if not position.is_volunteer]
    dated = list(_spans(tuple(paid), today))
    return paid_months(candidate, today=today) if paid and len(dated) == len(paid) else None


def _months_between(first: date, last: date) -> int:
    """Return the whole months from *first* up to *last*, the last day not counted."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return months - (1 if last.day < first.day else 0)


def _line(position: Position) -> Line:
    text = ", ".join(part for part in (position.title, position.organisation) if part.strip())
    return Line(text=text or position.evidence.quote or "position", evidence=position.evidence)


def _gaps(candidate: Candidate, spans: list[_Span], today: date) -> Iterator[CareerFact]:
    undated = [one for one in candidate.positions if not one.is_volunteer and not any(one is s.position for s in spans)]
    if not spans or undated:
        return
    latest = spans[0]
    for span in spans[1:]:
        yield from _gap(candidate, latest, span, span.start)
        if span.end > latest.end:
            latest = span
    if not latest.is_open:
        yield from _gap(candidate, latest, None, today)


def _gap(candidate: Candidate, before: _Span, after: _Span | None, until: date) -> Iterator[CareerFact]:
    first = before.end + timedelta(days=1)
    if until <= first or (months := _months_between(first, until)) < _GAP_MONTHS:
        return
    if any(_fills(study, first, until) for study in candidate.education):
        return
    following = (_line(after.position),) if after is not None else ()
    volunteering = tuple(
        _line(one)
        for one in candidate.positions
        if one.is_volunteer
        and one.start
        and one.start.first_day() < until
        and (not one.end or one.end.last_day() > first)
    )
    yield CareerFact(
        kind=CareerFactKind.GAP,
        lines=(_line(before.position), *following, *volunteering),
        before=before.position,
        after=after.position if after is not None else None,
        start=before.position.end,
        end=after.position.start if after is not None else None,
        months=months,
    )


def _fills(study: Education, first: date, until: date) -> bool:
    """Say whether a dated course covers most of the time."""
    if study.start is None and study.end is None:
        return False
    begins = study.start.first_day() if study.start is not None else first
    ends = study.end.last_day() if study.end is not None else until
    covered = (min(ends, until) - max(begins, first)).days
    return covered * 2 > (until - first).days


def _short_stays(spans: list[_Span]) -> Iterator[CareerFact]:
    for span in spans:
        months = max(1, _months_between(span.start, span.end + timedelta(days=1)))
        if span.is_open or months >= _SHORT_MONTHS or _is_temporary(span.position):
            continue
        near = timedelta(days=70)
        stayed = any(
            other is not span
            and _same_employer(other.position, span.position)
            and other.start <= span.end + near
            and other.end >= span.start - near
            for other in spans
        )
        if not stayed:
            position = span.position
            yield CareerFact(
                kind=CareerFactKind.SHORT_STAY,
                lines=(_line(position),),
                before=position,
                start=position.start,
                end=position.end,
                months=months,
            )


def _is_temporary(position: Position) -> bool:
    summary = position.summary.text[:300] if position.summary is not None else ""
    return _TEMPORARY.search(f"{position.title} {summary}") is not None


def _same_employer(one: Position, other: Position) -> bool:
    first, second = _employer(one), _employer(other)
    return bool(first) and first == second


def _employer(position: Position) -> tuple[str, ...]:
    legal = {
        "inc",
        "llc",
        "ltd",
        "limited",
        "plc",
        "gmbh",
        "corp",
        "corporation",
        "co",
        "company",
        "llp",
        "the",
        "sa",
        "bv",
    }
    return tuple(word for word in spaced(position.organisation).split() if word not in legal)


def _overlaps(spans: list[_Span]) -> Iterator[CareerFact]:
    for index, first in enumerate(spans):
        for second in spans[index + 1 :]:
            if second.start > first.end:
                break
            begins, ends = max(first.late_start, second.late_start), min(first.early_end, second.early_end)
            if ends <= begins or _same_employer(first.position, second.position):
                continue
            months = _months_between(begins, ends)
            if (ends - begins).days > _OVERLAP_MONTHS * 31:
                yield CareerFact(
                    kind=CareerFactKind.OVERLAP,
                    lines=(_line(first.position), _line(second.position)),
                    before=first.position,
                    after=second.position,
                    start=second.position.start,
                    end=_earlier_end(first, second),
                    months=months,
                )


def _earlier_end(first: _Span, second: _Span) -> PartialDate | None:
    return first.position.end if first.end <= second.end else second.position.end


def _several_roles(candidate: Candidate) -> Iterator[CareerFact]:
    groups: dict[tuple[str, ...], list[Position]] = {}
    for position in candidate.positions:
        employer = _employer(position)
        if employer and not position.is_volunteer and employer not in {("freelance",), ("self", "employed")}:
            groups.setdefault(employer, []).append(position)
    for roles in groups.values():
        if len({spaced(role.title) for role in roles}) < 2:
            continue
        in_time = sorted(roles, key=lambda role: role.start.first_day() if role.start else date.max)
        dated = all(role.start for role in roles)
        ordered = in_time if dated else roles
        yield CareerFact(
            kind=CareerFactKind.SEVERAL_ROLES,
            lines=tuple(_line(role) for role in ordered),
            before=ordered[0] if dated else None,
            after=ordered[-1] if dated else None,
            start=ordered[0].start if dated else None,
            end=ordered[-1].end if dated else None,
        )


def _undated(candidate: Candidate) -> Iterator[CareerFact]:
    for study in candidate.education:
        if study.start is None and study.end is None:
            text = ", ".join(part for part in (study.study_type, study.area, study.institution) if part.strip())
            if text:
                line = Line(text=text, evidence=study.evidence)
                yield CareerFact(kind=CareerFactKind.NO_DATES, lines=(line,))
    for position in candidate.positions:
        if position.start is None and position.end is None and (position.title or position.organisation):
            yield CareerFact(kind=CareerFactKind.NO_DATES, lines=(_line(position),), before=position)
