"""Panel and contacts of a candidacy file."""

from __future__ import annotations

import re

import attrs

from second_interview.codec import Path
from second_interview.intake.notebook import Notebook
from second_interview.intake.said_about import About, about_of
from second_interview.intake.table import Table
from second_interview.intake.told import mode_of, relation_of
from second_interview.intake.words import one_line
from second_interview.model import Audience, Contact, Interviewer, Mode, Relation, person_id

__all__ = ["looks_like_name", "read_contacts", "read_mode", "read_panel"]

_PERSON = re.compile(r"([^,;:(–—]{2,60}?)\s*(?:[,;:–—]|\s-\s|(?=\())\s*(.{0,400}?)\s*")
_NAME = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Sir|Dame)\.?\s+)?[^\W\d_a-z][\w'’.-]*"
    r"(?:\s+(?:(?:van|der|den|de|von|bin|al|la|le|del|di|da|dos|ter|el|y|e)\s+){0,2}[^\W\d_a-z][\w'’.-]*){1,4}"
)
_OPEN = re.compile(r"(?:tb[acd]|to be (?:announced|confirmed|decided)|someone from .{2,40}|unknown)", re.IGNORECASE)
_NOT_NAMES = frozenset(
    [
        "interview",
        "tour",
        "office",
        "lunch",
        "dinner",
        "breakfast",
        "coffee",
        "panel",
        "final",
        "round",
        "welcome",
        "exercise",
        "presentation",
        "wrap",
        "break",
        "technical",
        "manager",
        "director",
        "controller",
        "engineer",
        "analyst",
        "accountant",
        "lead",
        "head",
        "chief",
        "officer",
        "president",
        "vp",
        "cfo",
        "ceo",
        "cto",
        "coo",
        "hr",
        "recruiter",
        "team",
        "meeting",
        "senior",
        "junior",
        "group",
        "department",
        "finance",
        "accounting",
        "case",
        "study",
        "q&a",
        "session",
        "partner",
        "associate",
        "consultant",
        "developer",
        "architect",
        "administrator",
        "specialist",
        "coordinator",
        "assistant",
        "auditor",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "zoom",
        "teams",
        "google",
        "room",
        "building",
        "floor",
        "reception",
    ]
)


def looks_like_name(text: str) -> bool:
    """Say whether *text* is built like a person's full name and has no word of a title in it.

    Example:
        >>> looks_like_name("Zoë van der Berg"), looks_like_name("Corporate Controller"), looks_like_name("lunch")
        (True, False, False)
    """
    said = text.strip()
    if not 3 <= len(said) <= 60 or not _NAME.fullmatch(said):
        return False
    return not any(word.lower().strip(".,") in _NOT_NAMES for word in said.split())


def read_mode(table: Table) -> Mode:
    """Take ``mode`` as its value or in words."""
    said = table.text("mode")
    if not said:
        return Mode.UNKNOWN
    for mode in Mode:
        if said.lower().replace("-", "").replace(" ", "") == mode.value:
            return mode
    found = mode_of(said)
    if found is Mode.UNKNOWN:
        table.ledger.keep(table.at("mode"), said, "not one of onsite, video, phone, hybrid")
    return found


def read_panel(root: Table, notebook: Notebook) -> tuple[Interviewer, ...]:
    """Take the people to meet."""
    found: list[Interviewer] = []
    taken: dict[str, str] = {}
    for path, item in root.items("panel"):
        if isinstance(item, Table):
            people = [person] if (person := _interviewer(item, notebook)) is not None else []
        else:
            people = _from_words(path, item, notebook)
        for person in people:
            named = _numbered(person, taken)
            if named.id in taken:
                notebook.ledger.wrong(path, f"{named.name!r} is named twice; give each person one entry")
                continue
            taken[named.id] = named.name
            found.append(named)
    return tuple(found)


def _numbered(person: Interviewer, taken: dict[str, str]) -> Interviewer:
    """Two people who are still to be named are two people."""
    if person.id not in taken or not _OPEN.fullmatch(person.name):
        return person
    number = next(n for n in range(2, 1000) if person_id(f"{person.name} {n}") not in taken)
    return attrs.evolve(person, name=f"{person.name} {number}")


def _interviewer(table: Table, notebook: Notebook) -> Interviewer | None:
    name = table.text("name")
    if not name and not table.has("name"):
        table.ledger.wrong(table.path, 'a person without a name; write name = "Dana Whitfield", or "TBD"')
    said = table.text("relation")
    relation = relation_of(said)
    is_value = said.lower() in {each.value for each in Relation}
    person = table.ledger.build(
        table.path,
        lambda: Interviewer(
            name=name or "?",
            title=table.text("title"),
            relation=relation,
            relation_said="" if is_value else said,
            organisation=table.text("organisation", "organization", "company"),
            mode=read_mode(table),
            minutes=table.minutes(),
            zone=table.zone(),
            email=table.text("email"),
            notes=notebook.noted(table, "notes", name),
            evidence=table.ledger.evidence(table.path, name),
        ),
    )
    table.close()
    return person if name else None


def _from_words(path: Path, text: str, notebook: Notebook) -> list[Interviewer]:
    """People named in words, one a line or between semicolons; anything else is a note."""
    people, rest = [], []
    for line in text.split("\n"):
        for said in _segments(one_line(line).lstrip("-*• ")):
            name, about = _parted(said)
            if not _is_person(name):
                rest.append(line if said in line else said)
                continue
            people.append(_person(path, name, about_of(about), said, notebook))
    notebook.add(path, "\n".join(rest), "panel")
    return people


def _person(path: Path, name: str, about: About, said: str, notebook: Notebook) -> Interviewer:
    if about.remark:
        notebook.add(path, about.remark, name)
    return Interviewer(
        name=name,
        title=about.title,
        relation=about.relation,
        relation_said=about.relation_said,
        # Copies for others quote the evidence: a remark is not in it.
        evidence=notebook.ledger.evidence(path, name if about.remark else said),
        notes=(notebook.entry(path, about.remark),) if about.remark else (),
    )


def _segments(said: str) -> list[str]:
    """Part a line at semicolons where a person follows; other semicolons part the words about one person."""
    found: list[str] = []
    for part in said.split(";"):
        words = part.strip()
        if found and words and not _is_person(_parted(words)[0]):
            found[-1] = f"{found[-1]}; {words}"
        elif words:
            found.append(words)
    return found


def _parted(said: str) -> tuple[str, str]:
    match = _PERSON.fullmatch(said)
    return (match.group(1), match.group(2)) if match else (said.rstrip(" ."), "")


def _is_person(name: str) -> bool:
    return looks_like_name(name) or _OPEN.fullmatch(name) is not None


def read_contacts(root: Table, notebook: Notebook) -> tuple[Contact, ...]:
    """Take the people who are in touch and may not interview."""
    found = []
    for path, item in root.items("contacts"):
        contact = _contact(item, notebook) if isinstance(item, Table) else _contact_in(path, item, notebook)
        if contact is not None:
            found.append(contact)
    return tuple(found)


def _contact(table: Table, notebook: Notebook) -> Contact | None:
    name = table.text("name")
    if not name and not table.has("name"):
        table.ledger.wrong(table.path, 'a contact without a name; write name = "Marcus Oyelaran"')
    organisation = table.text("organisation", "organization", "company")
    at_firm = (notebook.entry(table.at("organisation"), organisation),) if organisation else ()
    contact = Contact(
        name=name or "?",
        title=table.text("title"),
        role=table.text("role", "relation"),
        email=table.text("email"),
        zone=table.zone(),
        notes=(*at_firm, *notebook.noted(table, "notes", name)),
        evidence=table.ledger.evidence(table.path, name),
    )
    table.close()
    return contact if name else None


def _contact_in(path: Path, text: str, notebook: Notebook) -> Contact | None:
    said = one_line(text)
    name, about = _parted(said)
    if about.startswith("(") and about.endswith(")") and about.count("(") == 1:
        about = about[1:-1].strip()
    if not looks_like_name(name) or len(about) > 80:
        notebook.add(path, text, "contacts")
        return None
    evidence = notebook.ledger.evidence(path, said, audience=Audience.CANDIDATE)
    return Contact(name=name, role=about, evidence=evidence)
