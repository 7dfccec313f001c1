"""One candidacy from a TOML or JSON file and the papers beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import attrs

from second_interview.codec import Path as KeyPath
from second_interview.errors import InputError
from second_interview.intake.candidacy_pay import read_offers, read_pay_wishes
from second_interview.intake.candidacy_people import read_contacts, read_panel
from second_interview.intake.candidacy_rounds import read_interview, read_rounds
from second_interview.intake.candidacy_terms import (
    read_constraints,
    read_disclosures,
    read_employer,
    read_hearsay,
    read_on_my_mind,
    read_promises,
)
from second_interview.intake.cover_letter import read_letter_file
from second_interview.intake.documents import LIMIT, file_name, open_document, parse_json, parse_toml, refuse
from second_interview.intake.job_posting import read_job_posting
from second_interview.intake.json_resume import ResumeReading, read_json_resume
from second_interview.intake.ledger import Ledger, shown
from second_interview.intake.notebook import Notebook
from second_interview.intake.resume_file import read_resume
from second_interview.intake.table import Table
from second_interview.intake.text_resume import read_text_resume
from second_interview.intake.words import clean, one_line
from second_interview.model import Candidacy, Candidate, CoverLetter, JobPosting, Note

__all__ = ["candidacy_from", "load_candidacy"]

_T = TypeVar("_T")
_NAMES = ("candidacy.toml", "candidacy.json")
_PAPER = re.compile(r"[^\n\r\0]{1,255}\.(?:md|txt|markdown|json|jsonld|html?|toml|pdf|docx?|odt|rtf)", re.IGNORECASE)
_FOLDERS = re.compile(r"(?:\.{0,2}/|~|[A-Za-z]:\\)\S{0,250}")
_ROUND = re.compile(r"round[-_ ]?(\d)|(first|second|third)[-_ ](?:round|interview)", re.IGNORECASE)
_MOST_WORDS = 5


def load_candidacy(path: Path | str, *, limit: int = LIMIT) -> Candidacy:
    """Load a candidacy and the papers it names.

    Args:
        path: a TOML or JSON file, or a folder with ``candidacy.toml`` or ``candidacy.json``.
        limit: bytes each document may have.

    Raises:
        InputError: something cannot be used; lists every problem with its place.
    """
    file = _file_of(Path(path))
    opened = open_document(file, document=None, fallback=file.name, limit=limit)
    if opened.suffix == ".json":
        reading = parse_json(opened)
        if not isinstance(reading.data, Mapping):
            refuse(
                opened.name,
                f"{shown(reading.data)[:60]!r} is not a candidacy; write an object with title and interview",
            )
        ledger = Ledger(opened.name)
        for key in reading.repeated:
            ledger.wrong((), f"the key {key[:60]!r} is given twice in one object; keep one of the two")
        return _candidacy(reading.data, ledger, base=file.parent, toml=None, limit=limit)
    data = parse_toml(opened)
    return _candidacy(data, Ledger(opened.name, toml=opened.text), base=file.parent, toml=opened.text, limit=limit)


def _file_of(path: Path) -> Path:
    try:
        if not path.is_dir():
            return path
        found = [path / name for name in _NAMES if (path / name).is_file()]
    except (OSError, ValueError) as error:
        refuse(one_line(str(path))[:100], f"cannot be opened: {error}")
    if not found:
        refuse(path.name or str(path), f"the folder '{path}' has no {' or '.join(_NAMES)}; write one of them")
    if len(found) > 1:
        refuse(
            path.name or str(path), f"the folder '{path}' has both {' and '.join(_NAMES)}; keep one, or name the file"
        )
    return found[0]


def candidacy_from(
    data: Mapping[str, object], *, base: Path | None = None, document: str = "candidacy.toml", limit: int = LIMIT
) -> Candidacy:
    """Build a candidacy from data of the same shape as the file.

    Args:
        data: the sections of a candidacy file; ``resume`` and ``posting`` may be data themselves.
        base: the folder that paths in *data* start from; without it, papers are not opened.
        document: the name that places and evidence give.
        limit: bytes each document may have.

    Raises:
        InputError: something cannot be used; lists every problem with its place.

    Example:
        >>> candidacy = candidacy_from({"title": "Senior Accountant", "interview": {"on": "2026-12-03"}})
        >>> candidacy.day
        datetime.date(2026, 12, 3)
    """
    if not isinstance(data, Mapping):
        refuse(document, f"{shown(data)[:60]!r} is not a candidacy; give a mapping with title and interview")
    return _candidacy(data, Ledger(document), base=base, toml=None, limit=limit)


def _candidacy(
    data: Mapping[str, object], ledger: Ledger, *, base: Path | None, toml: str | None, limit: int
) -> Candidacy:
    root = Table(ledger, (), data)
    written_on = root.day("written_on")
    notebook = Notebook(ledger, written_on=written_on, toml=toml)
    papers = _Papers(root, ledger, base, limit)
    candidate, posting = papers.candidate(), papers.posting()
    title = root.text("title") or (posting.title if posting is not None else "")
    if not title and not root.has("title"):
        ledger.wrong(("title",), 'a plan needs the job title; write title = "Senior Accountant"')
    zone = root.zone()
    employer = read_employer(root, notebook)
    panel, contacts = read_panel(root, notebook), read_contacts(root, notebook)
    people = [*(person.name for person in panel), *(contact.name for contact in contacts)]
    interview = read_interview(root, notebook, (employer.zone, zone), people)
    rounds = read_rounds(root, notebook, employer.zone or zone)
    own_zone = zone or (interview.starts.zone if interview is not None and interview.starts is not None else "")
    wishes = read_pay_wishes(root, notebook, posting.pay.currency if posting is not None and posting.pay else "")
    offers = read_offers(root, notebook, wishes, own_zone or employer.zone)
    held = max((day for each in rounds if (day := each.day) is not None), default=None)
    constraints, promises = read_constraints(root, notebook), read_promises(root, notebook, last_held=held)
    hearsay, disclosures = read_hearsay(root, notebook), read_disclosures(root, notebook)
    on_my_mind = read_on_my_mind(root, notebook)
    papers.notes(notebook)
    root.close()
    if interview is None or ledger.problems:
        raise InputError(ledger.problems)
    return Candidacy(
        title=title,
        candidate=candidate,
        posting=posting,
        employer=employer,
        panel=panel,
        contacts=contacts,
        interview=interview,
        rounds=rounds,
        expectation=wishes.expectation,
        pay_statements=wishes.statements,
        offers=offers,
        constraints=constraints,
        promises=promises,
        hearsay=hearsay,
        disclosures=disclosures,
        on_my_mind=on_my_mind,
        notes=notebook.notes,
        unread=ledger.unread,
        written_on=written_on,
        zone=zone,
    )


class _Papers:
    """The documents a candidacy file names, each read once; their problems join those of the file."""

    def __init__(self, root: Table, ledger: Ledger, base: Path | None, limit: int) -> None:
        self._root, self._ledger, self._base, self._limit = root, ledger, base, limit

    def candidate(self) -> Candidate:
        """The candidate with the cover letter."""
        reading = self._read("resume", self._resume)
        letter = self._read("cover_letter", self._letter)
        if reading is not None:
            self._ledger.adopt_unread(reading.unread)
        candidate = reading.candidate if reading is not None else Candidate()
        name = self._root.text("candidate", "name")
        return attrs.evolve(candidate, cover_letter=letter, name=candidate.name or name)

    def posting(self) -> JobPosting | None:
        """The posting, if there is one."""
        return self._read("posting", self._posting)

    def _read(self, name: str, read: Callable[[object], _T]) -> _T | None:
        found = self._root.value(name)
        if found is None:
            return None
        path, value = found
        try:
            return read(value)
        except InputError as error:
            self._ledger.adopt(path, error, _name_of(value))
            return None

    def _resume(self, value: object) -> ResumeReading:
        if isinstance(value, Mapping):
            return read_json_resume(value, document=f"{self._ledger.document}: resume")
        if isinstance(value, str) and "\n" in value.strip():
            name = f"{self._ledger.document}: resume"
            return read_text_resume(clean(value).encode(), document=name, limit=self._limit)
        return read_resume(self._path("resume", value), limit=self._limit)

    def _posting(self, value: object) -> JobPosting:
        name = f"{self._ledger.document}: posting"
        if isinstance(value, Mapping):
            return read_job_posting(value, document=name)
        if isinstance(value, str) and not _is_paper(value):
            return read_job_posting(clean(value).encode(), document=name, limit=self._limit)
        return read_job_posting(self._path("posting", value), limit=self._limit)

    def _letter(self, value: object) -> CoverLetter:
        if isinstance(value, str) and not _is_paper(value):
            name = f"{self._ledger.document}: cover_letter"
            letter, noticed = read_letter_file(clean(value).encode(), document=name, limit=self._limit)
        else:
            letter, noticed = read_letter_file(self._path("cover_letter", value), limit=self._limit)
        self._ledger.adopt_unread(noticed)
        return letter

    def _path(self, name: str, value: object) -> Path:
        if not isinstance(value, str):
            refuse(self._ledger.place((name,)), f'{shown(value)[:80]} is not a path; write {name} = "{name}.json"')
        if self._base is None:
            refuse(self._ledger.place((name,)), f"{one_line(value)[:80]!r} cannot be opened without base=")
        return self._base / value

    def notes(self, notebook: Notebook) -> None:
        """Take the notes: paths to text, or the text itself."""
        for path, item in self._root.items("notes"):
            if isinstance(item, Table):
                self._ledger.wrong(path, "a table is not notes; write a path or the text in quotes")
            elif not _is_paper(item):
                notebook.add(path, item, "")
            else:
                self._note(path, item, notebook)

    def _note(self, path: KeyPath, value: str, notebook: Notebook) -> None:
        try:
            file = self._path("notes", value)
            opened = open_document(file, document=None, fallback=file.name, limit=self._limit)
        except InputError as error:
            self._ledger.adopt(path, error, _name_of(value))
            return
        text = clean(opened.text)
        if not text:
            self._ledger.keep(path, value, "the file is empty")
            return
        lead = opened.text[: len(opened.text) - len(opened.text.lstrip())].count("\n")
        match = _ROUND.search(file.stem)
        number = match and (match.group(1) or str(("first", "second", "third").index(match.group(2).lower()) + 1))
        about = f"round {number}" if number else ""
        notebook.adopt(Note(text=text, document=opened.name, first_line=1 + lead, about=about))


def _name_of(value: object) -> str:
    return file_name(Path(value)) if isinstance(value, str) and len(value) < 1000 else ""


def _is_paper(text: str) -> bool:
    """Say whether *text* names a file rather than being the words themselves."""
    said = text.strip()
    return len(said.split()) <= _MOST_WORDS and (
        _PAPER.fullmatch(said) is not None or _FOLDERS.fullmatch(said) is not None
    )
