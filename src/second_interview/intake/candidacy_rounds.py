"""The interview to prepare for and the rounds already held."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time

import attrs

from second_interview.codec import Path
from second_interview.errors import FieldError
from second_interview.intake.agenda import read_agenda
from second_interview.intake.candidacy_people import read_mode
from second_interview.intake.notebook import Notebook, instant_of
from second_interview.intake.table import Table, iso_moment
from second_interview.intake.words import one_line
from second_interview.model import AgendaItem, Conversation, Direction, Exchange, Instant, Line, Logistics, Round
from second_interview.reading.dates import read_due

__all__ = ["read_interview", "read_rounds"]

_LABELS = {
    "place": "place", "address": "place", "where": "place", "location": "place",
    "arrival": "arrival", "arrive": "arrival", "check-in": "arrival",
    "access": "access", "parking": "access", "entrance": "access", "getting in": "access",
    "dress": "dress", "dress code": "dress", "wear": "dress",
    "papers": "papers", "bring": "papers", "id": "papers", "documents": "papers",
    "link": "link", "zoom": "link", "teams": "link", "video link": "link", "meet": "link",
    "backup": "backup", "back-up": "backup", "dial-in": "backup", "phone": "backup",
}  # fmt: skip
_LINK = re.compile(r"https?://\S{3,300}")
_QUESTION = re.compile(r"([^?\n]{3,400}\?)[\"”')]*\s*[-–—:.(]*\s*(\S.*)?", re.DOTALL)


def read_interview(root: Table, notebook: Notebook, zones: Sequence[str], people: Sequence[str]) -> Round | None:
    """Take the round to prepare for; its zone is its own, else the first of *zones* that is known."""
    found = root.value("interview")
    table = _interview_table(root, notebook)
    if table is None:
        if found is None:
            root.ledger.wrong(
                ("interview",), "a plan needs the date of the interview; write starts = 2026-12-03T09:30:00"
            )
        return None
    zone = table.zone() or next((each for each in zones if each), "")
    starts, on, at = _start(table, notebook, zone)
    agenda, loose = read_agenda(table, notebook, people)
    minutes = table.minutes()
    if at is not None and not agenda:
        agenda = (AgendaItem(said="", at=at, minutes=minutes, evidence=table.ledger.evidence(table.at("starts"))),)
    logistics, words = _logistics(table, notebook)
    interview = Round(
        number=table.count("number") or 2,
        starts=starts,
        on=on,
        minutes=minutes,
        mode=read_mode(table),
        logistics=logistics,
        agenda=agenda,
        notes=(*notebook.noted(table, "notes", "interview"), *words, *loose),
    )
    table.close()
    return interview if interview.day is not None else None


def _interview_table(root: Table, notebook: Notebook) -> Table | None:
    """The interview as a table; a bare date or words stand for ``on``."""
    found = root.value("interview")
    if found is None:
        return None
    path, value = found
    if isinstance(value, date | str):
        if isinstance(value, str) and iso_moment(value) is None:
            notebook.add(path, value, "interview")
        return Table(root.ledger, path, {"starts" if isinstance(value, datetime) else "on": value})
    return root.table("interview")


def _start(table: Table, notebook: Notebook, zone: str) -> tuple[Instant | None, date | None, time | None]:
    """The instant, or the day and what is known of the hour."""
    name = next((each for each in ("starts", "on", "date", "day") if table.has(each)), "starts")
    table.ignore("starts", "on", "date", "day")
    moment = _moment(table, notebook, name, zone)
    if moment is None:
        if not table.has(name):
            table.ledger.wrong(table.path, "a plan needs the date of the interview; write starts = 2026-12-03T09:30:00")
        return None, None, None
    if isinstance(moment, Instant):
        return moment, None, None
    if not isinstance(moment, datetime):
        at = table.clock("at") if table.has("at") else None
        if at is None:
            return None, moment, None
        moment = datetime.combine(moment, at)
    try:
        instant = instant_of(moment, zone)
    except FieldError as error:
        table.ledger.wrong(table.at(name), error.problem)
        return None, moment.date(), None
    if instant is not None:
        return instant, None, None
    table.ledger.keep(
        table.at(name),
        f"{moment:%Y-%m-%d %H:%M}",
        "the hour has no time zone; write zone = 'America/New_York' beside it",
    )
    return None, moment.date(), moment.time().replace(tzinfo=None)


def _moment(table: Table, notebook: Notebook, name: str, zone: str) -> date | datetime | Instant | None:
    value = table.peek(name)
    if isinstance(value, str) and not re.match(r"\s*\d{4}-", value):
        said = one_line(value)[:200]
        due = read_due(said, said_on=notebook.written_on, zone=zone)
        if due is not None and due.at is not None:
            return due.at
        if due is not None and due.on is not None:
            return due.on
    return table.moment(name)


def _logistics(table: Table, notebook: Notebook) -> tuple[Logistics, tuple[Line, ...]]:
    found = table.value("logistics")
    if found is None:
        return Logistics(), ()
    if isinstance(found[1], str | list | tuple):
        return _logistics_in_words(notebook.noted(table, "logistics", "interview"))
    inner = table.table("logistics")
    if inner is None:
        return Logistics(), ()
    names = [each.name for each in attrs.fields(Logistics)]
    logistics = Logistics(**{name: inner.text(name) for name in names})
    notes = notebook.noted(inner, "notes", "interview")
    inner.close()
    return logistics, notes


def _logistics_in_words(lines: tuple[Line, ...]) -> tuple[Logistics, tuple[Line, ...]]:
    """``Dress: business casual`` goes to its field; other lines stay lines."""
    known: dict[str, str] = {}
    rest = []
    for line in lines:
        label, _, said = line.text.lstrip("-* ").partition(":")
        name = _LABELS.get(label.strip().lower(), "")
        link = _LINK.search(line.text)
        if line.text.lower().startswith("bring "):
            known["papers"] = f"{known['papers']}; {line.text[6:]}" if "papers" in known else line.text[6:]
        elif name and said.strip() and not said.startswith("//"):
            known[name] = f"{known[name]}; {said.strip()}" if name in known else said.strip()
        elif link and "link" not in known:
            known["link"] = link.group().rstrip(".,)")
            rest.append(line)
        else:
            rest.append(line)
    return Logistics(**known), tuple(rest)


def read_rounds(root: Table, notebook: Notebook, zone: str) -> tuple[Round, ...]:
    """Take the rounds already held, in the order of the file."""
    found: list[Round] = []
    for path, item in root.items("rounds"):
        if isinstance(item, Table):
            held = _round(item, notebook, zone, len(found) + 1)
            if held is not None:
                found.append(held)
        else:
            notebook.add(path, item, "rounds")
    return tuple(found)


def _round(table: Table, notebook: Notebook, zone: str, number: int) -> Round | None:
    number = table.count("number") or number
    own_zone = table.zone() or zone
    starts, on = _held_on(table, notebook, own_zone)
    said_on = table.day("written_on") or on or (starts.on if starts is not None else None)
    about = f"round {number}"
    asked = (
        *_exchanges(table, "asked_me", Direction.ASKED_ME, notebook, about, said_on),
        *_exchanges(table, "i_asked", Direction.I_ASKED, notebook, about, said_on),
    )
    people = table.names("people") or table.names("who")
    minutes = table.minutes()
    table.ignore("people", "who")
    talks = (
        (Conversation(interviewers=_met(people, asked), minutes=minutes, exchanges=asked),) if people or asked else ()
    )
    held = table.ledger.build(
        table.path,
        lambda: Round(
            number=number,
            starts=starts,
            on=on,
            minutes=minutes,
            mode=read_mode(table),
            conversations=talks,
            notes=notebook.noted(table, "notes", about, said_on=said_on),
        ),
    )
    table.close()
    return held


def _held_on(table: Table, notebook: Notebook, zone: str) -> tuple[Instant | None, date | None]:
    name = next((each for each in ("starts", "on", "date") if table.has(each)), "on")
    table.ignore("starts", "on", "date")
    moment = _moment(table, notebook, name, zone)
    if isinstance(moment, Instant):
        return moment, None
    if not isinstance(moment, datetime):
        return None, moment
    instant = table.ledger.build(table.at(name), lambda: instant_of(moment, zone))
    return (instant, None) if instant is not None else (None, moment.date())


def _met(people: tuple[str, ...], asked: Sequence[Exchange]) -> tuple[str, ...]:
    """The people named, and anybody else an exchange names in full."""
    others = [each.person for each in asked if each.person and not any(each.person in name for name in people)]
    return tuple(dict.fromkeys((*people, *others)))


def _exchanges(
    table: Table, name: str, direction: Direction, notebook: Notebook, about: str, said_on: date | None
) -> tuple[Exchange, ...]:
    found = []
    given = table.peek(name)
    for path, item in table.items(name):
        if isinstance(item, Table):
            exchange = _exchange(item, direction, notebook, about)
            found.extend([exchange] if exchange is not None else [])
        elif isinstance(given, str):
            notebook.add(path, item, f"{about} {name}", said_on=said_on)
        else:
            found.append(_exchange_in(path, item, direction, notebook))
    return tuple(found)


def _exchange(table: Table, direction: Direction, notebook: Notebook, about: str) -> Exchange | None:
    question = table.text("question", "q")
    person = table.text("by", "to", "person", "who")

    def line(*names: str) -> Line | None:
        name = next((each for each in names if table.has(each)), names[0])
        said = table.text(*names)
        return notebook.entry(table.at(name), said) if said else None

    answer, went, owed = line("answer", "a"), line("went"), line("owed")
    notes = notebook.noted(table, "notes", about)
    table.close()
    if not question:
        said = "; ".join(each.text for each in (answer, went, owed, *notes) if each is not None)
        if said:
            notebook.add(table.path, said, about)
        return None
    return Exchange(
        direction=direction,
        question=notebook.entry(table.at("question"), question),
        person=person,
        answer=answer,
        went=went,
        owed=owed,
    )


def _exchange_in(path: Path, text: str, direction: Direction, notebook: Notebook) -> Exchange:
    """A question in one string; what follows the question mark is how it went, or what they answered."""
    match = _QUESTION.fullmatch(text.strip())
    if match is None or not match.group(2):
        return Exchange(direction=direction, question=notebook.entry(path, text))
    rest = notebook.entry(path, match.group(2).rstrip(")"))
    question = notebook.entry(path, match.group(1).lstrip("\"“'"))
    if direction is Direction.I_ASKED:
        return Exchange(direction=direction, question=question, answer=rest)
    return Exchange(direction=direction, question=question, went=rest)
