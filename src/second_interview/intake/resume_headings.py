"""Which line of a résumé heads a section, and which section it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache

from attrs import frozen

from second_interview.intake.date_spans import split_span
from second_interview.intake.paper_lines import PaperLine
from second_interview.reading.words import word_set

__all__ = ["Section", "SectionKind", "heading_kind", "split_sections"]


class SectionKind(Enum):
    """What a section of a résumé is about."""

    CONTACT = "contact"
    SUMMARY = "summary"
    WORK = "work"
    VOLUNTEER = "volunteer"
    EDUCATION = "education"
    CERTIFICATES = "certificates"
    SKILLS = "skills"
    LANGUAGES = "languages"
    PROJECTS = "projects"
    MIXED = "mixed"
    UNUSED = "unused"
    """Hobbies and references: nothing in a plan needs them."""
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class Section:
    """A heading with the lines below it."""

    kind: SectionKind
    heading: PaperLine | None
    lines: tuple[PaperLine, ...]


_PHRASES = {
    SectionKind.SUMMARY: """summary; professional summary; career summary; executive summary; summary of qualifications;
        qualifications summary; profile; professional profile; career profile; personal profile; about; about me;
        objective; career objective; professional objective; job objective; personal statement; professional statement;
        overview; career overview; introduction; bio; biography; personal summary; profile summary; summary statement;
        resume summary; highlights of qualifications; highlights; profil; career highlights; who i am;
        summary and objective; objective and summary; background; value proposition""",
    SectionKind.WORK: """experience; experiences; work experience; work experiences; professional experience;
    employment;
        employment history; employment experience; employment record; work history; career history; career;
        professional background; work background; positions held; positions; job history; professional history;
        internships;
        internship; internship experience; career progression; appointments; military service; military experience;
        experience and employment; work and internship experience; where i have worked; professional career;
        career experience; job experience; jobs; work; professional appointments; career chronology; career record;
        experience and achievements; experience and accomplishments; professional experience and achievements;
        berufserfahrung;
        expérience professionnelle; experiencia profesional; experiencia laboral; experience summary; career details;
        professional engagements; work and experience; industry experience; practical experience; relevant work""",
    SectionKind.VOLUNTEER: """volunteer; volunteering; volunteer experience; volunteer work; voluntary work;
        voluntary experience; community service; community involvement; community work; volunteer service;
        volunteer activities; volunteering experience; volunteer and community; volunteer roles; pro bono work;
        unpaid work; volunteerism; volunteer positions; service; civic involvement; community engagement; ehrenamt""",
    SectionKind.EDUCATION: """education; education and training; academic background; academic qualifications;
        educational background; academics; academic; studies; academic history; educational qualifications;
        qualifications;
        education and qualifications; schooling; degrees; academic education; academic credentials; educational details;
        education background; formal education; academic profile; ausbildung; formation; educación; formación;
        academic record; education history; educational history; relevant education; higher education; bildung;
        study""",
    SectionKind.CERTIFICATES: """certifications; certification; certificates; certificate; licenses; licences; license;
        licenses and certifications; licences and certifications; certifications and licenses;
        certifications and licences; professional certifications; credentials; professional credentials;
        professional qualifications; accreditations; licensure; professional licenses; licenses and credentials;
        licenses and certificates; certificates and licenses; professional certificates; technical certifications;
        certification and licensure; licensure and certification; certifications and credentials; designations;
        professional designations; zertifikate; professional memberships and certifications; industry certifications""",
    SectionKind.SKILLS: """skills; skill; technical skills; core competencies; competencies; key skills; core skills;
        areas of expertise; area of expertise; expertise; strengths; key strengths; core strengths; technologies; tools;
        tools and technologies; technologies and tools; software; software skills; computer skills; it skills;
        technical proficiencies; technical proficiency; proficiencies; technical expertise; skill set; skillset;
        skills summary;
        summary of skills; professional skills; hard skills; soft skills; systems; technical summary; tech stack;
        technology stack; programming languages; skills and tools; skills and abilities; abilities; capabilities;
        specialties; specialities; key competencies; core qualifications; technical competencies; technical knowledge;
        skills and expertise; skills and competencies; knowledge; core expertise; top skills; key capabilities;
        relevant skills; additional skills; other skills; transferable skills; computer proficiency; software
        proficiency;
        competences; kenntnisse; compétences; habilidades; technical toolkit; toolkit; toolbox; tools and software;
        systems and tools; software and systems; tech skills; professional competencies; key qualifications;
        computer knowledge; technical experience; programming experience; software experience; computer experience;
        technical skills and tools; skills profile; skills and knowledge; technical""",
    SectionKind.LANGUAGES: """languages; language; language skills; languages spoken; foreign languages; spoken
    languages;
        language proficiency; linguistic skills; sprachen; langues; idiomas; sprachkenntnisse; human languages""",
    SectionKind.PROJECTS: """projects; personal projects; selected projects; key projects; side projects;
        open source; open source contributions; open source projects; publications; papers; selected publications;
        patents;
        presentations; talks; conference presentations; awards; honors; honours; awards and honors; awards and honours;
        honors and awards; honours and awards; achievements; accomplishments; recognition; scholarships; portfolio;
        awards and achievements; achievements and awards; key achievements; selected achievements; academic projects;
        professional projects; notable projects; relevant projects; recent projects; project experience; major projects;
        awards and recognition; awards and scholarships; publications and presentations; presentations and publications;
        technical projects; distinctions; projekte; speaking; talks and presentations; other projects; thesis;
        speaking engagements; selected accomplishments; professional accomplishments; honors and achievements;
        research projects;
        featured projects; awards and certificates; prizes""",
    SectionKind.UNUSED: """interests; hobbies; hobbies and interests; interests and hobbies; personal interests;
        references; referees; reference; references available upon request; references available on request;
        references furnished upon request; references upon request; references are available upon request;
        references available; activities and interests; interests and activities; hobbies and activities; pastimes;
        declaration; personal interests and hobbies; other interests; likes""",
    SectionKind.CONTACT: """contact; contact information; contact details; personal details; personal information;
        personal data; links; profiles; social; social media; online; personal; contact me; contact info; web; online
        profiles;
        find me online; social profiles; social links; curriculum vitae; resume; cv; personal particulars""",
    SectionKind.MIXED: """additional information; other information; additional; miscellaneous; other; further
    information;
        additional details; skills and interests; skills and languages; languages and skills; skills and certifications;
        certifications and skills; education and certifications; certifications and education; education and
        certificates;
        education and licenses; education and credentials; education and professional development;
        education and licensure; skills and certificates; additional skills and interests; skills languages and
        interests;
        skills activities and interests; education and professional qualifications; additional qualifications;
        education and skills; skills and education; skills certifications and languages; languages and interests;
        certifications and training; training and certifications; skills and training; certificates and courses;
        courses and certificates; courses and certifications; certifications and courses; other skills and interests""",
    SectionKind.UNKNOWN: """professional affiliations; affiliations; memberships; professional memberships; activities;
        extracurricular activities; leadership; leadership experience and activities; leadership and activities;
        leadership and involvement; professional development; training; courses; coursework; relevant coursework;
        conferences;
        continuing education; trainings; workshops; professional training; associations; organizations; clubs;
        memberships and affiliations; affiliations and memberships; publications and conferences; research interests;
        testimonials; recommendations; availability; visa status; work authorization; security clearance; clearance;
        extra curricular activities; campus involvement; involvement; professional associations; courses and
        training""",
}  # fmt: skip
_KINDS = {" ".join(phrase.split()): kind for kind, phrases in _PHRASES.items() for phrase in phrases.split(";")}
_SQUEEZED = {phrase.replace(" ", ""): phrase for phrase in _KINDS}
_WEAK = word_set(
    """achievements accomplishments tools technologies software systems languages language highlights training courses
    activities leadership links other additional work career background service technical knowledge positions awards
    online web social personal presentations abilities academic study interests reference license certificate papers
    skill recognition organizations knowledge objective profile strengths portfolio projects expertise internship
    jobs formation involvement availability coursework talks publications other distinctions prizes thesis"""
) | {"key achievements", "selected achievements", "key projects", "selected accomplishments", "relevant coursework"}
"""Words that also head a part of an entry."""

_QUALIFIED = re.compile(
    r"(?:[a-z]+ ){1,4}(?:experience|employment|internships?)|(?:experience|employment)(?: and [a-z]+| with [a-z]+)",
)
_NOT_WORK = word_set(
    """volunteer voluntary volunteering project projects leadership community research years no my user customer of"""
)
_LETTER_SPACED = re.compile(r"(?:\w ){3,}\w")
_NUMBERED = re.compile(r"^(?:[ivx]{1,4}|\d{1,2}|[a-z])[.)]\s+")
_TAIL = re.compile(r"\s*(?:\(|[:|–—]|-\s|\t).*$", re.DOTALL)
_ENTRY_KINDS = (SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.EDUCATION, SectionKind.PROJECTS,
                SectionKind.CERTIFICATES)  # fmt: skip
_LABEL = re.compile(r"([A-Za-z][\w&/ -]{2,40}?)\s*:\s*(\S.*)", re.DOTALL)
_INLINE = (SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.CERTIFICATES, SectionKind.SUMMARY, SectionKind.UNUSED,
           SectionKind.EDUCATION)  # fmt: skip
_PLAIN, _CAPS, _BOLD = 9, 8, 7


# The lines of a paper are asked several times.
@lru_cache(maxsize=4096)
def heading_kind(text: str) -> SectionKind | None:
    """Return the section that *text* heads; ``None`` for words that head none.

    Example:
        >>> heading_kind("E M P L O Y M E N T   H I S T O R Y"), heading_kind("Core Competencies:")
        (<SectionKind.WORK: 'work'>, <SectionKind.SKILLS: 'skills'>)
        >>> heading_kind("Kessel Ridge Packaging") is None
        True
    """
    words = _normal(text)
    if not words or len(words) > 60:
        return None
    found = _KINDS.get(words)
    if found is None and _QUALIFIED.fullmatch(words):
        kind = SectionKind.VOLUNTEER if words.startswith("volunt") else SectionKind.WORK
        return kind if kind is SectionKind.VOLUNTEER or not _NOT_WORK & set(words.split()) else None
    return found


def _normal(text: str) -> str:
    if len(text) > 120 or (text.endswith((".", ",", ";")) and ":" not in text):
        return ""
    if _LETTER_SPACED.search(text):
        return _SQUEEZED.get("".join(char for char in text.lower().replace("&", "and") if char.isalpha()), "")
    words = _NUMBERED.sub("", text.strip().lower())
    for each in (words, _TAIL.sub("", words)):
        said = each.replace("&", " and ").replace("/", " and ").replace("+", " and ").replace("é", "é")
        said = " ".join("".join(char if char.isalpha() else " " for char in said).split())
        said = said.replace("résumé", "resume")
        if said in _KINDS or _QUALIFIED.fullmatch(said):
            return said
    return ""


def _rank(line: PaperLine) -> int:
    """Return how strongly a line is marked as a heading: 1 strongest, 9 not at all."""
    if line.level:
        return line.level
    letters = [char for char in line.text if char.isalpha()]
    return _CAPS if len(letters) > 2 and all(char.isupper() for char in letters) else _PLAIN


class _Splitter:
    """Walks down the lines of one paper and cuts it at its headings."""

    def __init__(self, lines: Sequence[PaperLine]) -> None:
        self.lines = lines
        self.sections: list[Section] = []
        self.kind = SectionKind.CONTACT
        self.heading: PaperLine | None = None
        self.rank = 0
        self.start = 0
        self.is_one_line = False

    def run(self) -> list[Section]:
        for at, line in enumerate(self.lines):
            kind = self._kind(at, line)
            if kind is None:
                continue
            self._close(at)
            self.kind, self.heading, self.start = kind, line, at + 1
            self.is_one_line = _inline(line)
            if self.is_one_line:
                self.heading, self.start = None, at
            elif self.rank < 2 and kind not in (SectionKind.UNKNOWN, SectionKind.CONTACT):
                self.rank = _rank(line)
        self._close(len(self.lines))
        return self.sections

    def _close(self, until: int) -> None:
        lines = tuple(self.lines[self.start : until])
        if lines or self.heading is not None:
            self.sections.append(Section(kind=self.kind, heading=self.heading, lines=lines))

    def _kind(self, at: int, line: PaperLine) -> SectionKind | None:
        if len(line.text) > 120 or (line.mark and not line.level and not line.mark[0].isdigit()):
            return None
        rank = _rank(line)
        kind = heading_kind(line.text)
        if kind is not None and not _inline(line):
            return kind if self._is_section(at, line, rank, kind) else None
        if kind is not None:
            return kind if self._is_inline_section(line, kind) else None
        return SectionKind.UNKNOWN if self._is_other_section(at, line, rank) else None

    def _is_section(self, at: int, line: PaperLine, rank: int, kind: SectionKind) -> bool:
        if self.rank == 0:
            return kind is not SectionKind.CONTACT or at > 0
        if line.mark and rank > self.rank:
            return False
        is_deeper = rank > self.rank and (rank < _BOLD or self.rank < _BOLD)
        words = _normal(line.text)
        if kind is SectionKind.CONTACT or words in _WEAK:
            is_inside = self.kind in _ENTRY_KINDS or self.kind in (SectionKind.SKILLS, SectionKind.MIXED)
            return not is_deeper and (rank <= self.rank or (line.has_gap and not is_inside))
        if is_deeper:
            return self.kind not in _ENTRY_KINDS and self.kind not in (SectionKind.SKILLS, SectionKind.UNKNOWN)
        return True

    def _is_inline_section(self, line: PaperLine, kind: SectionKind) -> bool:
        """Take ``Skills: Excel, SQL`` as a section of one line where it is no part of an entry."""
        if kind not in _INLINE:
            return False
        inside = (SectionKind.SKILLS, SectionKind.MIXED, SectionKind.PROJECTS, SectionKind.UNKNOWN, SectionKind.UNUSED)
        if line.mark or (self.kind in inside and not (self.is_one_line and line.has_gap)):
            return False
        label = line.text.partition(":")[0]
        if self.kind is SectionKind.CONTACT:
            return line.has_gap or kind is not SectionKind.LANGUAGES
        return line.has_gap and (label.isupper() or self.rank >= _PLAIN or self.kind is not SectionKind.WORK)

    def _is_other_section(self, at: int, line: PaperLine, rank: int) -> bool:
        """Say whether a line nobody knows is marked like the headings of sections."""
        if self.rank in (0, _PLAIN) or rank != self.rank or line.mark or len(line.said.split()) > 6:
            return False
        if rank == _CAPS and (not line.has_gap or any(char.isdigit() for char in line.text)):
            return False
        if rank == _BOLD and not line.has_gap:
            return False
        if self.kind not in _ENTRY_KINDS:
            return True
        if any(split_span(near.text)[1] is not None for near in self.lines[at : at + 3]):
            return False
        return rank >= _BOLD or self.kind in (SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.EDUCATION)


def _inline(line: PaperLine) -> bool:
    """Say whether words follow the colon of a heading on the same line."""
    return not line.level and _LABEL.fullmatch(line.text) is not None


def split_sections(lines: Sequence[PaperLine]) -> list[Section]:
    r"""Return the sections of a résumé; what stands above the first heading is the contact block.

    Example:
        >>> from second_interview.intake.paper_text import text_lines
        >>> [section.kind.value for section in split_sections(text_lines("Ana Lima\n\nSKILLS\nExcel\n"))]
        ['contact', 'skills']
    """
    return _Splitter(lines).run()
