"""Plan → iCalendar: the interview, preparation and follow-ups; the same plan gives the same bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from second_interview.content import Catalog, load_catalog
from second_interview.errors import MissingExtraError
from second_interview.model import Audience, FollowUp, FollowUpState, Instant, Plan, Session, for_audience

if TYPE_CHECKING:
    import icalendar

__all__ = ["to_ics"]

_SLOT = re.compile(r"\{(\w+)\}")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]")
_UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "UCT", "Zulu", "Etc/Zulu", "Universal", "Etc/Universal"})


def to_ics(plan: Plan, *, audience: Audience = Audience.SHAREABLE) -> bytes:
    """Return *plan* as an iCalendar file for *audience*.

    A calendar is often seen by others, so the default leaves out everything private, preparation included;
    ask for ``Audience.CANDIDATE`` to have the sessions too.

    Raises:
        MissingExtraError: the ``calendar`` extra is not installed.

    Example:
        >>> day = date(2026, 12, 3)
        >>> to_ics(Plan(id="p", title="Accountant", interview_on=day, today=day)).splitlines()[0]
        b'BEGIN:VCALENDAR'
    """
    try:
        import icalendar
    except ImportError as error:
        raise MissingExtraError("calendar", "writing an iCalendar file") from error
    seen = for_audience(plan, audience)
    words = _Words(load_catalog())
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//second-interview//plan//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words.say("calendar_name", job=_job(seen, words), n=str(seen.round_number)))
    events = [_interview(seen, words)]
    events += [_session(seen, session, words) for session in seen.sessions]
    events += [_follow_up(seen, item, words) for item in seen.next_steps.follow_ups]
    for zone in _zones(seen):
        calendar.add_component(_timezone(zone, _instants(seen)))
    for event in events:
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


class _Words:
    """Fixed words of the calendar, and text that a calendar program can show."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def say(self, key: str, **slots: str) -> str:
        return _clean(_SLOT.sub(lambda match: slots.get(match[1], match[0]), self._catalog.label(key)))

    def kind(self, kind: str) -> str:
        return self._catalog.labels.get(f"follow_up_{kind}", _clean(kind).replace("_", " "))


def _clean(text: str) -> str:
    return " ".join(_UNSEEN.sub("", text).split())


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part for part in map(_clean, parts) if part)


def _job(plan: Plan, words: _Words) -> str:
    return words.say("job_at", title=plan.title, employer=plan.employer) if plan.employer else _clean(plan.title)


def _event(plan: Plan, item: str, summary: str, description: str) -> icalendar.Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{_clean(f'{plan.id}/{item}').replace(' ', '-')}@second-interview")
    event.add("dtstamp", datetime.combine(plan.today, time(), tzinfo=UTC))
    event.add("sequence", 0)
    event.add("class", "PRIVATE")
    event.add("summary", summary)
    if description:
        event.add("description", description)
    return event


def _interview(plan: Plan, words: _Words) -> icalendar.Event:
    names = "; ".join(_clean(", ".join(filter(None, (person.name, person.title)))) for person in plan.meet.people)
    description = _lines([*_agenda(plan, words), words.say("calendar_with", names=names) if names else ""])
    event = _event(plan, "interview", words.say("calendar_interview", job=_job(plan, words)), description)
    if plan.interview is None:
        _all_day(event, plan.interview_on)
    else:
        event.add("dtstart", _aware(plan.interview))
        if plan.interview_minutes:
            event.add("dtend", _aware(plan.interview.plus(plan.interview_minutes)))
    event.add("transp", "OPAQUE" if plan.interview is not None else "TRANSPARENT")
    if plan.place.strip():
        event.add("location", _clean(plan.place))
    return event


def _agenda(plan: Plan, words: _Words) -> Iterator[str]:
    for row in plan.day_sheet:
        times = [f"{at.hour:02d}:{at.minute:02d}" for at in (row.at, row.ends) if at is not None]
        span = words.say("from_to_short", first=times[0], last=times[1]) if len(times) == 2 else "".join(times)
        yield " ".join(filter(None, (span, ", ".join(filter(None, (row.what, row.who))))))


def _session(plan: Plan, session: Session, words: _Words) -> icalendar.Event:
    minutes = words.say("one_minute" if session.minutes == 1 else "minutes", n=str(session.minutes))
    summary = words.say("calendar_session", minutes=minutes, title=session.title)
    core = words.say("calendar_core") if session.is_core else ""
    event = _event(plan, f"session/{session.id}", summary, _lines([*session.tasks, core]))
    _all_day(event, session.on)
    event.add("transp", "TRANSPARENT")
    return event


def _follow_up(plan: Plan, item: FollowUp, words: _Words) -> icalendar.Event:
    kind = words.kind(item.kind)
    summary = words.say("follow_up_to", kind=kind, name=item.recipient) if item.recipient.strip() else kind
    message = plan.message(item.message)
    description = _lines(
        [
            item.note,
            words.say("calendar_subject", subject=message.subject) if message is not None else "",
            *(f"{words.say('must_contain')}: {text}" for text in item.must_contain),
            *(f"{words.say('must_not_contain')}: {text}" for text in item.must_not_contain),
        ]
    )
    event = _event(plan, f"follow-up/{item.id}", summary, description)
    event.add("dtstart", _aware(item.opens))
    if item.closes.aware > item.opens.aware:
        event.add("dtend", _aware(item.closes))
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if item.state is FollowUpState.DROPPED else "CONFIRMED")
    return event


def _all_day(event: icalendar.Event, day: date) -> None:
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))


def _aware(instant: Instant) -> datetime:
    return instant.aware.astimezone(UTC) if instant.zone in _UTC_NAMES else instant.aware


def _instants(plan: Plan) -> list[Instant]:
    own = [] if plan.interview is None else [plan.interview]
    return own + [instant for item in plan.next_steps.follow_ups for instant in (item.opens, item.closes)]


def _zones(plan: Plan) -> list[str]:
    return sorted({instant.zone for instant in _instants(plan)} - _UTC_NAMES)


def _timezone(zone: str, instants: list[Instant]) -> icalendar.Timezone:
    """Return the rules of a zone for the years in question only; a full history upsets calendar programs."""
    from icalendar import Timezone

    years = [instant.local.year for instant in instants]
    return Timezone.from_tzid(zone, first_date=date(min(years) - 1, 1, 1), last_date=date(max(years) + 1, 12, 31))
