"""Employer, constraints, promises, hearsay, disclosures and worries of a candidacy file."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TypeVar

import attrs

from second_interview.codec import Path
from second_interview.intake.countries import country_code
from second_interview.intake.notebook import Notebook
from second_interview.intake.table import Table
from second_interview.intake.told import constraint_of
from second_interview.model import (
    Audience,
    Closure,
    Constraint,
    ConstraintKind,
    Disclosure,
    Due,
    Employer,
    Hearsay,
    Line,
    Promise,
)
from second_interview.reading.dates import read_due

__all__ = [
    "read_constraints",
    "read_disclosures",
    "read_employer",
    "read_hearsay",
    "read_on_my_mind",
    "read_promises",
]

_T = TypeVar("_T")
_BARE_DAY = re.compile(r"(?:(?:by|on|before|until|till)\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)


def read_employer(root: Table, notebook: Notebook) -> Employer:
    """Take the employer: a table, or just the name."""
    found = root.value("employer")
    if found is None:
        return Employer()
    if isinstance(found[1], str):
        return Employer(name=root.text("employer"))
    table = root.table("employer")
    if table is None:
        return Employer()
    zone = table.zone()
    said_country = table.text("country")
    country = country_code(said_country)
    if said_country and not country:
        table.ledger.keep(
            table.at("country"), said_country, "not a known country; write its two-letter code, such as 'US'"
        )
    employer = Employer(
        name=table.text("name"),
        zone=zone,
        country=country,
        region=table.text("region", "state"),
        closures=_each(table, "closures", notebook, _closure),
        decides=notebook.due(table, "decides", zone),
        decides_line=_said(table, "decides", notebook),
        tells=notebook.due(table, "tells", zone),
        tells_line=_said(table, "tells", notebook),
        wants_start=notebook.due(table, "wants_start", zone),
        wants_start_line=_said(table, "wants_start", notebook),
        notes=notebook.noted(table, "notes", "employer"),
    )
    table.close()
    return employer


def _said(table: Table, name: str, notebook: Notebook) -> Line | None:
    value = table.peek(name)
    return notebook.entry(table.at(name), str(value)) if value is not None and str(value).strip() else None


def _each(root: Table, name: str, notebook: Notebook, read: Callable[[Table, Notebook], _T | None]) -> tuple[_T, ...]:
    """Read a list section; free text in it is a note about the section."""
    found = []
    for path, item in root.items(name):
        if not isinstance(item, Table):
            notebook.add(path, item, name)
            continue
        entry = read(item, notebook)
        item.close()
        if entry is not None:
            found.append(entry)
    return tuple(found)


def _whole(table: Table, notebook: Notebook, about: str, *parts: str) -> None:
    """Keep an entry that lacks what its kind needs as a note."""
    said = ", ".join(part for part in parts if part)
    notebook.add(table.path, said, about)


def _closure(table: Table, notebook: Notebook) -> Closure | None:
    what = table.text("what", "text", "reason")
    span = notebook.span(table)
    if span is None:
        if not (table.has("from") or table.has("to")):
            _whole(table, notebook, "closures", what)
        return None
    evidence = table.ledger.evidence(table.path, what or f"{span.first} to {span.last}", audience=Audience.CANDIDATE)
    return Closure(span=span, what=what, evidence=evidence)


def read_constraints(root: Table, notebook: Notebook) -> tuple[Constraint, ...]:
    """Take what binds the candidate."""
    return _each(root, "constraints", notebook, _constraint)


def _constraint(table: Table, notebook: Notebook) -> Constraint | None:
    text = table.text("text", "what", "notes")
    stated = table.choice("kind", ConstraintKind)
    span = notebook.span(table)
    if not text and span is None:
        if stated is not None:
            table.ledger.wrong(table.path, 'a constraint without words; write text = "four weeks\' notice"')
        return None
    kind = stated or constraint_of(text)
    said = text or f"{kind.value}: {span.first} to {span.last}" if span is not None else text
    return Constraint(kind=kind, line=notebook.entry(table.at("text") if text else table.path, said), span=span)


def read_promises(root: Table, notebook: Notebook, *, last_held: date | None = None) -> tuple[Promise, ...]:
    """Take what one side said it would do; a bare day counts from the round held last."""

    def read(table: Table, notebook: Notebook) -> Promise | None:
        return _promise(table, notebook, last_held)

    return _each(root, "promises", notebook, read)


def _due_since(due: Due, last_held: date | None, written_on: date | None) -> Due:
    """Read a bare day such as ``by the 20th`` from the round it was said in, if it has passed since."""
    if last_held is None or written_on is None or last_held >= written_on or not _BARE_DAY.fullmatch(due.said.strip()):
        return due
    read = read_due(due.said, said_on=last_held)
    if read is None or read.day is None or not last_held <= read.day < written_on:
        return due
    return attrs.evolve(read, said=due.said)


def _promise(table: Table, notebook: Notebook, last_held: date | None) -> Promise | None:
    by, to, what = table.text("by"), table.text("to"), table.text("what", "text")
    due = notebook.due(table, "due")
    is_kept = table.flag("kept") or table.flag("is_kept")
    if due is not None and not is_kept:
        due = _due_since(due, last_held, notebook.written_on)
    table.ignore("kept", "is_kept")
    if not by or not what:
        words = due.said or str(due.day) if due is not None else ""
        _whole(table, notebook, "promises", by, what, f"to {to}" if to else "", words)
        return None
    return Promise(by=_me(by), to=_me(to), what=notebook.entry(table.at("what"), what), due=due, is_kept=is_kept)


def _me(name: str) -> str:
    return "me" if name.lower() in ("me", "i", "myself", "candidate") else name


def read_hearsay(root: Table, notebook: Notebook) -> tuple[Hearsay, ...]:
    """Take what somebody said a person cares about."""
    return _each(root, "hearsay", notebook, _hearsay)


def _hearsay(table: Table, notebook: Notebook) -> Hearsay | None:
    about, said_by, text = table.text("about"), table.text("said_by", "by"), table.text("text", "what")
    if not about or not text:
        _whole(table, notebook, "hearsay", about, text, f"said by {said_by}" if said_by else "")
        return None
    return Hearsay(about=about, said_by=said_by, line=notebook.entry(table.at("text"), text))


def read_disclosures(root: Table, notebook: Notebook) -> tuple[Disclosure, ...]:
    """Take who already knows what."""
    return _each(root, "disclosures", notebook, _disclosure)


def _disclosure(table: Table, notebook: Notebook) -> Disclosure | None:
    known_to, what = table.text("known_to", "to"), table.text("what", "text")
    if not known_to or not what:
        _whole(table, notebook, "disclosures", f"{known_to} knows" if known_to else "", what)
        return None
    return Disclosure(known_to=known_to, line=notebook.entry(table.at("what"), what))


def read_on_my_mind(root: Table, notebook: Notebook) -> tuple[Line, ...]:
    """Take what the candidate worries about, one line each."""
    found: list[Line] = []
    for path, item in root.items("on_my_mind"):
        if isinstance(item, Table):
            _loose(path, item, notebook)
        else:
            found.extend(notebook.lines(path, item))
    return tuple(found)


def _loose(path: Path, table: Table, notebook: Notebook) -> None:
    text = table.text("text", "what")
    notebook.add(path, text, "on_my_mind")
    table.close()
