"""JSON Resume 1.0 to 1.3.1, and the names its older drafts used, to a candidate."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

from second_interview.errors import InputError, Problem
from second_interview.intake.documents import LIMIT, open_document, parse_json, refuse
from second_interview.intake.ledger import Ledger, shown
from second_interview.intake.resume_sections import (
    read_certificates,
    read_education,
    read_languages,
    read_place,
    read_plain,
    read_positions,
    read_projects,
    read_skills,
    read_summary,
)
from second_interview.intake.table import Table
from second_interview.model import Candidate, Unread

__all__ = ["ResumeReading", "read_json_resume"]

_NOTHING = Candidate()
_SECTIONS = (
    "basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages",
    "interests", "references", "projects", "meta",
)  # fmt: skip


@frozen(kw_only=True)
class ResumeReading:
    """The candidate a résumé shows, and what in it was kept without being understood."""

    candidate: Candidate
    unread: tuple[Unread, ...] = ()
    unused: tuple[Unread, ...] = ()
    """Lines of a résumé in text that were understood and that nothing needs: telephone numbers, hobbies."""


def read_json_resume(
    source: Path | str | bytes | Mapping[str, object], *, document: str | None = None, limit: int = LIMIT
) -> ResumeReading:
    """Read a JSON Resume.

    A position with a start and no end is current. Dates stay as exact as they are written. Unknown keys and
    unreadable values are kept in ``unread``.

    Args:
        source: a path, JSON text or bytes, or parsed data.
        document: the name that evidence gives; the file name if left out.
        limit: bytes the document may have.

    Raises:
        InputError: the document cannot be read, or holds nothing of a résumé; lists every problem.

    Example:
        >>> found = read_json_resume({"basics": {"name": "Ana Lima"}, "work": [{"company": "Acme"}]})
        >>> found.candidate.name, found.candidate.positions[0].organisation
        ('Ana Lima', 'Acme')
    """
    repeated: tuple[str, ...] = ()
    if isinstance(source, Mapping):
        name, data = document or "resume.json", source
    else:
        opened = open_document(source, document=document, fallback="resume.json", limit=limit)
        reading = parse_json(opened)
        name, repeated = opened.name, reading.repeated
        if not isinstance(reading.data, Mapping):
            refuse(
                name, f"{shown(reading.data)[:60]!r} is not a résumé; a JSON Resume is an object with basics and work"
            )
        data = reading.data
    ledger = Ledger(name, is_lenient=True)
    for key in repeated:
        ledger.keep((key,), key, "this key is given twice in one object; the last one was read")
    candidate = _candidate(Table(ledger, (), data))
    if candidate == _NOTHING:
        problems = [Problem(place=each.place, message=each.remedy or each.text) for each in ledger.unread]
        allowed = ", ".join(_SECTIONS[:4])
        empty = Problem(
            place=name, message=f"holds no name, position, study or skill; a JSON Resume has {allowed} and more"
        )
        raise InputError([empty, *problems])
    return ResumeReading(candidate=candidate, unread=ledger.unread)


def _candidate(resume: Table) -> Candidate:
    resume.ignore("$schema", "meta", "metadata", *_SECTIONS)
    person = _person(resume)
    place, country = read_place(person)
    name = read_plain(person, "name") or _two_part_name(person)
    summary = read_summary(person, "summary", "bio", "brief", "objective", "about")
    candidate = Candidate(
        name=name,
        label=read_plain(person, "label", "headline", "title"),
        email=_email(person),
        place=place,
        country=country,
        summary=summary,
        positions=(
            *read_positions(resume, "work", "employment", "experience"),
            *read_positions(resume, "volunteer", "service"),
        ),
        education=read_education(resume),
        certificates=read_certificates(resume),
        skills=read_skills(resume),
        languages=read_languages(resume),
        projects=read_projects(resume),
    )
    person.ignore("image", "picture", "phone", "phoneNumber", "url", "website", "websites", "profiles", "degree")
    person.close()
    if person is not resume:
        resume.close()
    return candidate


def _person(resume: Table) -> Table:
    """The table with name and summary: ``basics``, ``bio`` in the first draft, or the document itself before that."""
    for name in ("basics", "bio"):
        if isinstance(resume.peek(name), Mapping):
            return resume.table(name) or resume
    resume.table("basics")
    return resume


def _two_part_name(person: Table) -> str:
    return " ".join(part for part in (read_plain(person, "firstName"), read_plain(person, "lastName")) if part)


def _email(person: Table) -> str:
    """The address; the first draft had one for work and one for home."""
    if not isinstance(person.peek("email"), Mapping):
        return read_plain(person, "email")
    addresses = person.table("email")
    return read_plain(addresses, "personal", "work") if addresses is not None else ""
