"""Small papers for the tests of reading."""

from __future__ import annotations

from datetime import date

from second_interview.model import (
    Candidate,
    Certificate,
    CoverLetter,
    Education,
    Evidence,
    JobPosting,
    Line,
    PartialDate,
    Position,
    Project,
    Requirement,
    RequirementMatch,
    Skill,
)
from second_interview.reading.requirements import match_requirements

TODAY = date(2026, 11, 25)


def make_line(text: str, *, document: str = "resume.json", path: str = "") -> Line:
    return Line(text=text, evidence=Evidence(document=document, path=path, quote=text))


def make_position(
    title: str = "Accountant",
    organisation: str = "Kestrel Metals",
    start: str = "2020-01",
    end: str = "",
    *lines: str,
    is_volunteer: bool = False,
) -> Position:
    return Position(
        title=title,
        organisation=organisation,
        start=PartialDate.parse(start) if start else None,
        end=PartialDate.parse(end) if end else None,
        is_current=bool(start) and not end,
        is_volunteer=is_volunteer,
        highlights=tuple(make_line(text) for text in lines),
        evidence=Evidence(document="resume.json", path=f"work {title} {organisation} {start}"),
    )


def make_candidate(
    *positions: Position,
    summary: str = "",
    label: str = "",
    letter: str = "",
    certificates: tuple[tuple[str, str], ...] = (),
    education: tuple[tuple[str, str, str], ...] = (),
    skills: tuple[str, ...] = (),
    projects: tuple[str, ...] = (),
) -> Candidate:
    here = Evidence(document="resume.json")
    return Candidate(
        name="Ada Example",
        label=label,
        summary=make_line(summary) if summary else None,
        positions=positions,
        certificates=tuple(
            Certificate(name=name, on=PartialDate.parse(on) if on else None, evidence=here) for name, on in certificates
        ),
        education=tuple(
            Education(study_type=study, area=area, end=PartialDate.parse(end) if end else None, evidence=here)
            for study, area, end in education
        ),
        skills=(Skill(name="", keywords=skills, evidence=here),) if skills else (),
        projects=tuple(Project(name=text[:12], lines=(make_line(text),), evidence=here) for text in projects),
        cover_letter=CoverLetter(paragraphs=(make_line(letter, document="letter.md"),), evidence=here)
        if letter
        else None,
    )


def match_one(text: str, candidate: Candidate) -> RequirementMatch:
    """Match a single must-have against the papers."""
    here = Evidence(document="posting.txt", quote=text)
    posting = JobPosting(requirements=(Requirement(text=text, is_must=True, evidence=here),), evidence=here)
    return match_requirements(posting, candidate, today=TODAY)[0]
