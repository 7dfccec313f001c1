"""The lines of a résumé to a candidate: section by section, every line read or reported."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import define, evolve, field

from second_interview.intake.date_spans import split_span
from second_interview.intake.documents import refuse
from second_interview.intake.json_resume import ResumeReading
from second_interview.intake.ledger import shown
from second_interview.intake.paper_lines import Paper, PaperLine, Tally, said
from second_interview.intake.resume_blocks import joined_lines
from second_interview.intake.resume_headings import Section, SectionKind, heading_kind, split_sections
from second_interview.intake.resume_words import is_degree, is_headlike, is_school
from second_interview.intake.text_contact import Contact, read_contact
from second_interview.intake.text_lists import (
    is_certificate,
    is_language,
    read_text_certificates,
    read_text_languages,
    read_text_projects,
)
from second_interview.intake.text_positions import read_text_positions
from second_interview.intake.text_skills import read_text_skills, split_label
from second_interview.intake.text_studies import read_text_education
from second_interview.model import Candidate, Certificate, Education, Language, Line, Position, Project, Skill, Unread

__all__ = ["read_paper_resume"]

_NOTHING = Candidate()
_NO_SECTIONS = "shows no position, study or skill; head the sections with words such as Experience and Education"


def read_paper_resume(paper: Paper) -> ResumeReading:
    """Read the lines of an opened paper as a résumé.

    Raises:
        InputError: it has no words.
    """
    if not paper.lines:
        refuse(paper.name, "has no words; give the résumé as text")
    tally = Tally(paper.name)
    gathered = _Gathered(tally)
    for section in split_sections(paper.lines):
        gathered.add(section)
    candidate = gathered.candidate()
    tally.rest(paper.lines, "could not be placed in any section")
    noticed = list(paper.noticed)
    if evolve(candidate, name="", label="", summary=None, email="", place="", country="") == _NOTHING:
        noticed.append(Unread(place=paper.name, text=shown(said(paper.lines[:3])), remedy=_NO_SECTIONS))
    return ResumeReading(candidate=candidate, unread=(*noticed, *tally.unread), unused=tally.unused)


@define
class _Gathered:
    """What the sections gave so far."""

    tally: Tally
    contact: Contact = field(factory=Contact)
    has_contact: bool = False
    summary: list[PaperLine] = field(factory=list)
    positions: list[Position] = field(factory=list)
    education: list[Education] = field(factory=list)
    certificates: list[Certificate] = field(factory=list)
    skills: list[Skill] = field(factory=list)
    languages: list[Language] = field(factory=list)
    projects: list[Project] = field(factory=list)

    def add(self, section: Section) -> None:
        """Read one section."""
        if section.heading is not None and section.kind is not SectionKind.UNKNOWN:
            self.tally.take([section.heading])
        readers: dict[SectionKind, Callable[[Sequence[PaperLine]], None]] = {
            SectionKind.CONTACT: self._contact,
            SectionKind.SUMMARY: self._about,
            SectionKind.WORK: self._work,
            SectionKind.VOLUNTEER: self._unpaid,
            SectionKind.EDUCATION: self._education,
            SectionKind.CERTIFICATES: lambda lines: self.certificates.extend(read_text_certificates(lines, self.tally)),
            SectionKind.SKILLS: self._skills,
            SectionKind.LANGUAGES: self._languages,
            SectionKind.PROJECTS: lambda lines: self.projects.extend(read_text_projects(lines, self.tally)),
            SectionKind.MIXED: self._mixed,
            SectionKind.UNUSED: lambda lines: self.tally.set_aside(lines, "hobbies and references are not used"),
        }
        reader = readers.get(section.kind)
        if reader is None:
            self._unknown(section)
        else:
            reader(_unlabelled(section, self.tally))

    def _contact(self, lines: Sequence[PaperLine]) -> None:
        if self.has_contact:
            read_contact(lines, self.tally, contact=self.contact)
            return
        self.has_contact = True
        self.contact = read_contact(lines, self.tally)
        self.summary.extend(self.contact.summary)

    def _about(self, lines: Sequence[PaperLine]) -> None:
        """Take the summary; under a heading such as ``Career summary`` some list their positions."""
        dated = [line for line in lines if not line.mark and _is_dated(line)]
        if len(dated) > 1:
            self._work(lines)
        else:
            self.summary.extend(lines)

    def _work(self, lines: Sequence[PaperLine]) -> None:
        self.positions.extend(read_text_positions(lines, self.tally))

    def _unpaid(self, lines: Sequence[PaperLine]) -> None:
        self.positions.extend(read_text_positions(lines, self.tally, is_volunteer=True))

    def _education(self, lines: Sequence[PaperLine]) -> None:
        """Take the studies; under ``Qualifications`` some sum themselves up, and certificates stand among studies."""
        if not any(is_degree(line.text) or is_school(line.text) for line in lines):
            self._about(lines)
            return
        rest: list[PaperLine] = []
        for block in joined_lines(lines):
            if is_certificate(block.head.said) and not (is_degree(block.text) or is_school(block.text)):
                self.certificates.extend(read_text_certificates(block.lines, self.tally))
            else:
                rest.extend(block.lines)
        self.education.extend(read_text_education(rest, self.tally))

    def _skills(self, lines: Sequence[PaperLine]) -> None:
        """Take the skills; a labelled line of languages or certificates among them goes where it belongs."""
        run: list[PaperLine] = []
        for block in joined_lines(lines):
            kind = _kind_of_label(block.text)
            if kind is None:
                run.extend(block.lines)
                continue
            self.skills.extend(read_text_skills(run, self.tally))
            run = []
            self._labelled(kind, block.lines)
        self.skills.extend(read_text_skills(run, self.tally))

    def _labelled(self, kind: SectionKind, lines: Sequence[PaperLine]) -> None:
        if kind is SectionKind.UNUSED:
            self.tally.set_aside(lines, "hobbies and references are not used")
            return
        bare = [evolve(lines[0], text=split_label(lines[0].text, colon_only=True)[1], mark=""), *lines[1:]]
        if kind is SectionKind.LANGUAGES:
            self.languages.extend(read_text_languages(bare, self.tally))
        else:
            self.certificates.extend(read_text_certificates(bare, self.tally))

    def _languages(self, lines: Sequence[PaperLine]) -> None:
        if any(is_language(line.text) for line in lines):
            self.languages.extend(read_text_languages(lines, self.tally))
        else:
            self.skills.extend(read_text_skills(lines, self.tally))

    def _mixed(self, lines: Sequence[PaperLine]) -> None:
        """Take a section of several kinds line by line."""
        study: list[PaperLine] = []
        for block in joined_lines(lines):
            kind = _kind_of_label(block.text)
            if kind is not None:
                self._labelled(kind, block.lines)
            elif is_degree(block.text) or is_school(block.text):
                study.extend(block.lines)
            elif is_language(block.text) and len(block.text.split()) <= 12:
                self.languages.extend(read_text_languages(block.lines, self.tally))
            elif split_label(block.text, colon_only=True)[0]:
                self.skills.extend(read_text_skills(block.lines, self.tally))
            else:
                study.extend(block.lines)
        if any(is_degree(line.text) or is_school(line.text) for line in study):
            self._education(study)
        else:
            self.tally.keep(study, "stands in a section of several kinds")

    def _unknown(self, section: Section) -> None:
        """Keep a section nobody asked for, unless its entries are dated positions."""
        lines = ([section.heading] if section.heading is not None else []) + list(section.lines)
        self.tally.keep(lines, "a section that is not read")

    def candidate(self) -> Candidate:
        """Build the candidate."""
        contact = self.contact
        summary: Line | None = None
        if self.summary:
            summary = self.tally.line(self.summary, _as_sentences(self.summary))
        return Candidate(
            name=contact.name,
            label=contact.label,
            email=contact.email,
            place=contact.place,
            country=contact.country,
            summary=summary,
            positions=tuple(self.positions),
            education=tuple(self.education),
            certificates=(*contact.certificates, *self.certificates),
            skills=tuple(self.skills),
            languages=tuple(self.languages),
            projects=tuple(self.projects),
        )


def _unlabelled(section: Section, tally: Tally) -> Sequence[PaperLine]:
    """Return the lines; where the heading stands before the words on one line, without it."""
    if section.heading is not None or section.kind is SectionKind.CONTACT or not section.lines:
        return section.lines
    first = section.lines[0]
    tally.take([first])
    return (evolve(first, text=split_label(first.text, colon_only=True)[1]), *section.lines[1:])


def _kind_of_label(text: str) -> SectionKind | None:
    """Return what a labelled line inside a list of skills is, if it is no skill."""
    label, rest = split_label(text, colon_only=True)
    kind = heading_kind(label) if label else None
    if kind is SectionKind.LANGUAGES and not is_language(rest):
        return None
    return kind if kind in (SectionKind.LANGUAGES, SectionKind.CERTIFICATES, SectionKind.UNUSED) else None


def _is_dated(line: PaperLine) -> bool:
    rest, span = split_span(line.text)
    return span is not None and span.is_range and (not rest or is_headlike(rest))


def _as_sentences(lines: Sequence[PaperLine]) -> str:
    """Join the lines of a summary; a list of points becomes one text with semicolons."""
    text = ""
    for block in joined_lines(lines):
        words = block.text
        text += words if not text else f" {words}" if text.endswith((".", "!", "?", ":", ";")) else f"; {words}"
    return text
