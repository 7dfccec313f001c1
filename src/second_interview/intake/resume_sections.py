"""The sections of a JSON Resume, each to its part of the candidate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from second_interview.codec import Path
from second_interview.errors import FieldError
from second_interview.intake.countries import country_code
from second_interview.intake.resume_dates import is_running, read_partial_date
from second_interview.intake.table import MOST_ENTRIES, Table
from second_interview.intake.words import clean_lines, plain
from second_interview.model import Certificate, Education, Language, Line, PartialDate, Position, Project, Skill

__all__ = [
    "read_certificates",
    "read_education",
    "read_languages",
    "read_place",
    "read_plain",
    "read_positions",
    "read_projects",
    "read_skills",
    "read_summary",
]


def read_plain(table: Table, *names: str) -> str:
    """Take text without markup; a number counts as its digits."""
    for name in names:
        value = table.peek(name)
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            table.ignore(*names)
            return str(value)[:40]
    return plain(table.long_text(*names))


def read_summary(table: Table, *names: str) -> Line | None:
    """Take the first of *names* that is given, as one line with its place."""
    found = next((name for name in names if table.has(name)), names[0])
    text = read_plain(table, found)
    table.ignore(*names)
    return table.ledger.entry(table.at(found), text) if text else None


def read_lines(table: Table, *names: str) -> tuple[Line, ...]:
    """Take a list of texts, or one text of several lines."""
    found = table.value(*names)
    if found is None:
        return ()
    path, value = found
    if isinstance(value, str):
        return tuple(table.ledger.entry(path, text) for text in clean_lines(value))
    if not isinstance(value, list | tuple):
        table.ledger.wrong(path, "is not a list of texts", value)
        return ()
    lines = []
    if len(value) > MOST_ENTRIES:
        table.ledger.keep(path, f"{len(value):,} lines", f"only the first {MOST_ENTRIES:,} were read")
    for place, item in enumerate(value[:MOST_ENTRIES]):
        here = (*path, place)
        if not isinstance(item, str):
            if item is not None:
                table.ledger.wrong(here, "is not text", item)
            continue
        text = plain(item)
        if text:
            lines.append(table.ledger.entry(here, text))
    return tuple(lines)


def read_words(table: Table, *names: str) -> tuple[str, ...]:
    """Take a list of words, or one text with commas."""
    lines = read_lines(table, *names)
    if len(lines) == 1 and isinstance(table.peek(names[0]), str):
        return tuple(word.strip() for word in lines[0].text.split(",") if word.strip())
    return tuple(line.text for line in lines)


def read_place(table: Table) -> tuple[str, str]:
    """Take the location as words, and the country code if there is one."""
    location = table.table("location") if isinstance(table.peek("location"), Mapping) else None
    if location is None:
        return read_plain(table, "location"), ""
    city, region = read_plain(location, "city"), read_plain(location, "region", "state")
    country = read_plain(location, "countryCode", "country")
    location.ignore("address", "postalCode", "code")
    location.close()
    return ", ".join(part for part in (city, region) if part), country_code(country)


def read_positions(resume: Table, *names: str) -> tuple[Position, ...]:
    """Take the positions of one section; ``volunteer`` and ``service`` are unpaid."""
    is_volunteer = "volunteer" in names
    positions = []
    for table in _entries(resume, *names):
        position = _position(table, is_volunteer)
        table.close()
        if position is not None:
            positions.append(position)
    return tuple(positions)


def _position(table: Table, is_volunteer: bool) -> Position | None:
    title = read_plain(table, "position", "title", "role", "jobTitle")
    organisation = read_plain(table, "organization", "organisation", "name", "company", "employer")
    start, end, is_current = _dates(table)
    highlights = read_lines(table, "highlights", "responsibilities", "achievements")
    summary = read_summary(table, "summary" if highlights or table.has("summary") else "description")
    table.ignore("description", "url", "website", "summary", "flavor", "keywords", "current", "isCurrent")
    place = read_plain(table, "location")
    if not (title or organisation or summary or highlights):
        return None
    return Position(
        title=title,
        organisation=organisation,
        start=start,
        end=end,
        is_current=is_current,
        is_volunteer=is_volunteer,
        place=place,
        summary=summary,
        highlights=highlights,
        evidence=table.ledger.evidence(table.path, ", ".join(part for part in (title, organisation) if part)),
    )


def _dates(table: Table) -> tuple[PartialDate | None, PartialDate | None, bool]:
    """Start, end and whether it goes on: a start without an end does."""
    start_given = table.has("startDate") or table.has("start")
    end_words = read_plain(table, "endDate", "end")
    start = _date(table, "startDate", "start")
    if not end_words or is_running(end_words):
        return start, None, start_given or bool(end_words)
    end = _parse(table, "endDate" if table.has("endDate") else "end", end_words)
    if start is not None and end is not None and end.last_day() < start.first_day():
        place = table.at("endDate" if table.has("endDate") else "end")
        table.ledger.wrong(
            place, f"{end_words!r} is before the start {start}; check which of the two is right", end_words
        )
        end = None
    return start, end, False


def _date(table: Table, *names: str) -> PartialDate | None:
    words = read_plain(table, *names)
    return _parse(table, next((name for name in names if table.has(name)), names[0]), words)


def _parse(table: Table, name: str, words: str) -> PartialDate | None:
    if not words:
        return None
    try:
        return read_partial_date(words)
    except FieldError as error:
        table.ledger.wrong(table.at(name), error.problem, words)
        return None


def read_education(resume: Table) -> tuple[Education, ...]:
    """Take the courses of study."""
    found = []
    for table in _entries(resume, "education"):
        end_words = read_plain(table, "endDate", "end", "date")
        start = _date(table, "startDate", "start")
        end_name = next((name for name in ("endDate", "end", "date") if table.has(name)), "endDate")
        end = None if is_running(end_words) else _parse(table, end_name, end_words)
        institution = read_plain(table, "institution", "name", "school")
        area = read_plain(table, "area", "major", "title")
        study_type = read_plain(table, "studyType", "degree")
        score = read_plain(table, "score", "gpa", "grade")
        table.ignore("courses", "curriculum", "url", "website", "location", "summary", "description", "highlights")
        table.close()
        said = ", ".join(part for part in (study_type, area, institution) if part)
        if said:
            found.append(
                Education(
                    institution=institution,
                    area=area,
                    study_type=study_type,
                    start=start,
                    end=end,
                    score=score,
                    evidence=table.ledger.evidence(table.path, said),
                )
            )
    return tuple(found)


def read_certificates(resume: Table) -> tuple[Certificate, ...]:
    """Take certificates, licences and examinations."""
    found = []
    for table in _entries(resume, "certificates", "certifications"):
        name, issuer = read_plain(table, "name", "title"), read_plain(table, "issuer", "authority")
        on = _date(table, "date", "releaseDate")
        table.ignore("url", "website", "summary")
        table.close()
        if name:
            found.append(Certificate(name=name, issuer=issuer, on=on, evidence=table.ledger.evidence(table.path, name)))
        elif issuer:
            table.ledger.keep(table.path, issuer, "a certificate without a name; write name")
    return tuple(found)


def read_skills(resume: Table) -> tuple[Skill, ...]:
    """Take the skill groups; a plain list of words is one group for each word."""
    found = []
    for table in _entries(resume, "skills", text_as="name"):
        skill = Skill(
            name=read_plain(table, "name"),
            level=read_plain(table, "level"),
            keywords=read_words(table, "keywords", "skills"),
            evidence=table.ledger.evidence(table.path),
        )
        table.ignore("summary", "years", "proof")
        table.close()
        if skill.name or skill.keywords:
            found.append(skill)
    for table in _entries(resume, "projects", take=False):
        name, words = read_plain(table, "name"), read_words(table, "keywords")
        if name and words:
            evidence = table.ledger.evidence(table.at("keywords"))
            found.append(Skill(name=name, keywords=words, evidence=evidence))
    return tuple(found)


def read_languages(resume: Table) -> tuple[Language, ...]:
    """Take the languages."""
    found = []
    for table in _entries(resume, "languages", text_as="language"):
        name, fluency = read_plain(table, "language", "name"), read_plain(table, "fluency", "level")
        table.ignore("years")
        table.close()
        if name:
            found.append(Language(name=name, fluency=fluency, evidence=table.ledger.evidence(table.path, name)))
        elif fluency:
            table.ledger.keep(table.path, fluency, "a fluency without a language; write language")
    return tuple(found)


def read_projects(resume: Table) -> tuple[Project, ...]:
    """Take projects, publications and awards."""
    found = []
    for section in ("projects", "publications", "awards"):
        for table in _entries(resume, section):
            name = read_plain(table, "name", "title")
            giver = read_plain(table, "publisher", "awarder", "entity", "from")
            summary = read_summary(table, "summary", "description")
            lines = ((summary,) if summary is not None else ()) + read_lines(table, "highlights")
            for key in ("startDate", "endDate", "date", "releaseDate"):
                _date(table, key)
            table.ignore(
                "description", "summary", "keywords", "url", "website", "roles", "type", "role", "flavor", "link"
            )
            table.close()
            said = ", ".join(part for part in (name, giver) if part)
            if name:
                found.append(Project(name=said, lines=lines, evidence=table.ledger.evidence(table.path, said)))
            elif lines or giver:
                table.ledger.keep(table.path, (lines[0].text if lines else giver), f"{section} entry without a name")
    return tuple(found)


def _entries(resume: Table, *names: str, text_as: str = "", take: bool = True) -> Iterator[Table]:
    """Yield the tables of a list section; FRESH wraps the list in a table with ``history``, ``sets`` or ``list``."""
    given = next((name for name in names if resume.has(name)), "")
    if not given:
        return
    path: Path = resume.at(given)
    value = resume.peek(given)
    resume.ignore(given)
    for wrap in ("history", "sets", "list"):
        if isinstance(value, Mapping) and isinstance(value.get(wrap), list | tuple):
            path, value = (*path, wrap), value[wrap]
            break
    ledger = resume.ledger
    if not isinstance(value, list | tuple):
        ledger.wrong(path, f"is not a list of {given} entries", value)
        return
    if len(value) > MOST_ENTRIES and take:
        ledger.keep(path, f"{len(value):,} entries", f"only the first {MOST_ENTRIES:,} were read")
    for place, item in enumerate(value[:MOST_ENTRIES]):
        here = (*path, place)
        if isinstance(item, Mapping):
            yield Table(ledger, here, item)
        elif isinstance(item, str) and text_as and take:
            yield Table(ledger, here, {text_as: item})
        elif take and item is not None and item != "":
            ledger.wrong(here, "is not an object with keys", item)
