"""The lines of a candidate's papers as evidence: where each stands, what it names, and whether it really claims it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from second_interview.model.evidence import Evidence, Line
from second_interview.model.papers import Candidate, Position
from second_interview.reading.named_things import Mention, NamedThing, find_things, find_things_in_list
from second_interview.reading.words import content_words, plain_text

__all__ = [
    "LONGEST_LINE",
    "PaperLine",
    "is_claim",
    "is_in_progress",
    "is_negated",
    "is_practised",
    "leads_people",
    "paper_lines",
    "stands_for",
]

_NEGATION = re.compile(
    r"\b(?:not|no|never|without|lack|lacks|lacking|haven't|hasn't|don't|didn't|isn't|wasn't|yet to|new to|"
    r"unfamiliar|nor|little|"
    r"instead of|rather than|other than|cannot|can't)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
_PROGRESS_BEFORE = re.compile(
    r"\b(?:part[- ]qualified|studying(?: for| towards?)?|working towards?|pursuing|towards?|progress towards?|"
    r"preparing for|"
    r"sitting|enrolled in|candidate for|finalist|training (?:for|towards)|exams? (?:for|in)|registered for|"
    r"completing|eligible for)\b"
    r"[^.;]{0,25}$",
    re.IGNORECASE,
)
_PROGRESS_AFTER = re.compile(
    r"^[^.;,]{0,30}?[\s(,-]{0,4}\b(?:in progress|candidate|part[- ]qualified|finalist|student|trainee|"
    r"exams? (?:passed|taken|remaining|left)|"
    r"\d+ of \d+|sections? passed|papers? (?:passed|left|remaining)|eligible|expected|pending|ongoing|"
    r"due (?:in )?20\d\d|"
    r"study|studies|studier|level [123]\b|inactive|lapsed|expired|started|in preparation|passed \d)",
    re.IGNORECASE,
)
_LED_PEOPLE = re.compile(
    r"\b(?:led|leads|leading|line[- ]?manag\w+|managed|manages?|managing|supervis\w+|headed|oversaw|oversees?|"
    r"overseeing|hired|"
    r"directed)\s(?:[\w&'-]+,?\s){0,4}?(?:teams?|staff|people|direct reports|analysts?|accountants?|engineers?|clerks?|"
    r"associates?|juniors?|bookkeepers?|technicians?|developers?|employees|crew|ftes?|group)\b|"
    r"\bdirect reports?\b|\breport(?:s|ing|ed) to me\b|\bline manager (?:of|for|to)\b|\bteam leadership\b|"
    r"\bpeople manage(?:r|ment)\b",
    re.IGNORECASE,
)
_LEADING_TITLE = re.compile(
    r"(?<!project )(?<!product )(?<!program )(?<!programme )(?<!account )(?<!relationship )(?<!case )\bmanager\b|"
    r"\b(?:supervisor|director|head of|team lead(?:er)?|chief|vp|vice president)\b|(?<!credit )\bcontroller\b",
    re.IGNORECASE,
)
_LIMITED_BEFORE = re.compile(r"\b(?:some|basic|beginner|limited|little|rusty|elementary)\s$", re.IGNORECASE)
_LIMITED_AFTER = re.compile(
    r"^[\s,(:-]{1,3}(?:basic|basics|reading|beginner|limited|rusty|elementary|learning)\b", re.IGNORECASE
)
_EXAM = re.compile(r"^\s?(?:uniform\s)?exam(?:ination)?s?\b", re.IGNORECASE)
_ALL_PASSED = re.compile(
    r"\b(?:all (?:four|4|papers|sections|parts|exams)|completed|fully|licen[cs]ed)\b", re.IGNORECASE
)
_LEARNING = re.compile(
    r"\b(?:learning|learn|course|courses|keen|eager|interested|excited|curious|look(?:ing)? forward|hope|"
    r"exposure to|exposed to|"
    r"bootcamp|would like|want to|happy to|willing|coursework|self[- ]study|basic|basics)\b",
    re.IGNORECASE,
)
_SELF = re.compile(r"\b(?:i|i've|i'm|i'd|my|me|we|our)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:have|am|hold|hold an|used|use|worked|work|ran|run|built|build|implemented|moved|led|prepared|"
    r"migrated|closed|managed|"
    r"wrote|designed|passed|automated|reconciled|did|set|own|owned|know|bring|cut|brought|took|set up|spent|"
    r"qualified|trained|taught|earned|completed|introduced|supported|handled|rolled|been|experience|years)\b",
    re.IGNORECASE,
)
_ABOUT_THEM = re.compile(r"\b(?:your|you)\b", re.IGNORECASE)
_MOST_LINES = 4_000
LONGEST_LINE = 20_000
"""Characters of one line that are read; no real line is longer."""


@frozen(kw_only=True)
class PaperLine:
    """One line of résumé or cover letter with what it names."""

    line: Line
    source: str
    """``position``, ``title``, ``project``, ``certificate``, ``education``, ``skill``, ``language``, ``summary``,
    ``label`` or ``letter``."""
    position: Position | None = None
    mentions: tuple[Mention, ...] = ()
    stems: frozenset[str] = frozenset()


def paper_lines(candidate: Candidate) -> Iterator[PaperLine]:
    """Yield every line of the papers, what shows work first: positions, projects, certificates, then claims."""
    for count, (line, source, position) in enumerate(_lines(candidate)):
        if count >= _MOST_LINES:
            return
        text = line.text[:LONGEST_LINE]
        in_list = source in {"skill", "certificate"}
        yield PaperLine(
            line=line,
            source=source,
            position=position,
            mentions=find_things_in_list(text) if in_list else find_things(text),
            stems=frozenset(content_words(text)),
        )


def _lines(candidate: Candidate) -> Iterator[tuple[Line, str, Position | None]]:
    for position in candidate.positions:
        yield from ((line, "position", position) for line in position.highlights)
        if position.summary is not None:
            yield position.summary, "position", position
        if (heading := _joined(position.evidence, position.title, position.organisation)) is not None:
            yield heading, "title", position
    yield from _listed_lines(candidate)
    if candidate.summary is not None:
        yield candidate.summary, "summary", None
    if candidate.label.strip():
        document = candidate.summary.evidence.document if candidate.summary is not None else "resume"
        evidence = Evidence(document=document, path="basics.label", quote=candidate.label)
        yield Line(text=candidate.label, evidence=evidence), "label", None
    if candidate.cover_letter is not None:
        yield from ((line, "letter", None) for line in candidate.cover_letter.paragraphs)


def _listed_lines(candidate: Candidate) -> Iterator[tuple[Line, str, Position | None]]:
    for project in candidate.projects:
        yield from ((line, "project", None) for line in project.lines)
        yield Line(text=project.name, evidence=project.evidence), "project", None
    for certificate in candidate.certificates:
        yield Line(text=certificate.name, evidence=certificate.evidence), "certificate", None
    for study in candidate.education:
        if (line := _joined(study.evidence, study.study_type, study.area, study.institution, study.score)) is not None:
            yield line, "education", None
    for skill in candidate.skills:
        if (line := _joined(skill.evidence, skill.name, *skill.keywords)) is not None:
            yield line, "skill", None
    for language in candidate.languages:
        if (line := _joined(language.evidence, language.name, language.fluency)) is not None:
            yield line, "language", None


def _joined(evidence: Evidence, *parts: str) -> Line | None:
    text = ", ".join(part.strip() for part in parts if part.strip())
    return Line(text=text, evidence=evidence) if text else None


def is_claim(line: PaperLine, sentence: str = "") -> bool:
    """Say whether the line speaks of the whole person: summary, headline, or a letter's sentence about oneself."""
    if line.source == "letter":
        return _is_own_deed(sentence or line.line.text)
    return line.source in {"summary", "label"}


def is_practised(line: PaperLine, sentence: str, start: int, end: int) -> bool:
    """Say whether the words at *start* of *sentence* are claimed as known or done, not wished for or denied."""
    if is_negated(sentence, start):
        return False
    if line.source == "letter" and not _is_own_deed(sentence):
        return False
    if _LIMITED_BEFORE.search(sentence[max(0, start - 12) : start]) or _LIMITED_AFTER.match(sentence[end : end + 20]):
        return False
    return line.source in {"skill", "certificate"} or _LEARNING.search(sentence[max(0, start - 60) : end + 30]) is None


def leads_people(line: PaperLine) -> str:
    """Return the words by which a line says that the candidate leads people, or nothing."""
    pattern = _LEADING_TITLE if line.source in {"title", "label"} else _LED_PEOPLE
    match = pattern.search(plain_text(line.line.text[:LONGEST_LINE]))
    return match.group() if match is not None else ""


def is_negated(sentence: str, start: int) -> bool:
    """Say whether the words at *start* are denied, as in ``have not used SAP``."""
    return _NEGATION.search(sentence[max(0, start - 60) : start]) is not None


def is_in_progress(sentence: str, start: int, end: int) -> bool:
    """Say whether the certificate at *start* is not there yet, as in ``ACCA part-qualified``."""
    before, after = sentence[max(0, start - 60) : start], sentence[end : end + 60]
    if _EXAM.match(after) is not None:
        return _ALL_PASSED.search(before + after) is None
    return _PROGRESS_BEFORE.search(before) is not None or _PROGRESS_AFTER.search(after) is not None


def stands_for(thing: NamedThing, name: str) -> bool:
    """Say whether something called *name* shows *thing*."""
    return name == thing.name or name in thing.implied_by


def _is_own_deed(sentence: str) -> bool:
    plain = plain_text(sentence)
    if _SELF.search(plain) is None or _DONE.search(plain) is None:
        return False
    return (
        _ABOUT_THEM.search(plain) is None
        or re.search(r"\bI(?:'ve| have| used| ran| built| led|'m| am| hold| moved| did| closed)\b", plain) is not None
    )
