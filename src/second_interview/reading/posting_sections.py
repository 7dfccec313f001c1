"""Which part of a posting a line stands in, told by headings with or without marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from second_interview.model.evidence import Line
from second_interview.reading.words import phrase_list, plain_text, spaced, word_set

__all__ = ["LONGEST_LINE", "Section", "bare_line", "is_bullet", "sectioned"]


class Section(Enum):
    """What a part of a posting is for."""

    OPEN = "open"
    MUST = "must"
    NICE = "nice"
    DUTIES = "duties"
    SKIP = "skip"


_HEADINGS = (
    (
        Section.NICE,
        phrase_list("""
            nice to have, nice to haves, bonus, bonus points, preferred, preferred qualifications, desirable,
            desired skills, desired, would be a plus, a plus, pluses, plus points, extra credit, good to have,
            ideally, advantageous, added advantage, even better if, it would be great if, beneficial, not
            required, brownie points, would help, it would help, it would help if, helpful, plus if
        """),
    ),
    (
        Section.SKIP,
        phrase_list("""
            about us, about the company, who we are, our company, company overview, company information, company
            description, the company, company, our values, our mission, benefits, what we offer, we offer, what
            you'll get, what you will get, what's in it for you, perks, why join, why work, why us, why you'll
            love, compensation, salary, pay, pay range, package, incentives, how to apply, to apply, apply,
            application process, application, next steps, interview process, hiring process, equal opportunity,
            diversity, eeo, our commitment, inclusion, accommodation, privacy, disclaimer, contact, contact
            information, job overview, job snapshot, at a glance, more jobs, related jobs, similar jobs,
            location, our culture, life at, our story, our team culture, rewards, remuneration, notice to
            applicants, the client, our client, about the client, what you get, what we give, what we give you,
            you get, you'll get, closing date, no agencies, no agencies please, agencies
        """),
    ),
    (
        Section.MUST,
        phrase_list("""
            requirements, requirement, qualifications, qualification, what you'll bring, what you will bring,
            what you bring, you bring, you'll bring, what we're looking for, what we are looking for, who we're
            looking for, who we are looking for, we're looking for, we are looking for, looking for, who you
            are, about you, you have, you'll have, you will have, your profile, your background, your skills,
            must have, must haves, minimum qualifications, basic qualifications, essential, essential criteria,
            skills, key skills, required skills, required, education, experience, educational requirements,
            experience requirements, person specification, ideal candidate, the ideal candidate, candidate
            profile, profile, what you need, what you'll need, you'll need, you will need, competencies,
            knowledge, skills and experience, abilities, technical skills, criteria, you are, what it takes, is
            this you, the person, certifications, tech stack, minimum, what we need, we need, what we need from you,
            what we ask, what we ask for, what we want, what you must have, what you should have, you should have
        """),
    ),
    (
        Section.DUTIES,
        phrase_list("""
            responsibilities, responsibility, what you'll do, what you will do, what you'll be doing, what you
            will be doing, you will, you'll, your role, the role, role, duties, key duties, day to day, a
            typical day, in this role, accountabilities, key accountabilities, tasks, your tasks, main tasks,
            the job, the opportunity, opportunity, position summary, job summary, role summary, the position,
            essential functions, scope, key objectives, what the job involves, your mission, main purpose,
            purpose of the role, your impact, how you'll make an impact
        """),
    ),
    (
        Section.OPEN,
        phrase_list("""
            job description, description, overview, summary, details, about the job, about the role, about this
            role, the team, about the team
        """),
    ),
)
_FILLERS = word_set(
    "and or the a of for our your key main core required additional other general role job position team in"
)
_HEADING_CUES = tuple(
    (section, tuple(sorted((spaced(cue) for cue in cues), key=len, reverse=True))) for section, cues in _HEADINGS
)
_BULLET = re.compile(
    r"^\s*(?:[-*+\u2022\u25cf\u25aa\u2013\u2014\u00b7\u203a>o]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z][.)]\s+|"
    r"[\u2022\u25cf\u25aa\u00b7]\s*)",
)
_MARKED = re.compile(r"^\s*(?:#{1,6}\s+.*|\*\*[^*]{2,80}\*\*:?|__[^_]{2,80}__:?)\s*$")
_HEADING_WORDS = 8
LONGEST_LINE = 20_000
"""Characters of one line that are read."""
_TITLE_LABELS = word_set("title position role job vacancy post")


def sectioned(lines: Sequence[Line]) -> Iterator[tuple[Line, Section]]:
    """Yield the lines that carry content with the section they stand in; headings themselves are left out."""
    section = Section.OPEN
    for line in lines:
        text = plain_text(line.text[:LONGEST_LINE]).strip()
        if not text or not any(char.isalnum() for char in text):
            continue
        heading, rest = _heading(text, section)
        if heading is not None:
            section = heading
            if rest:
                yield Line(text=rest, evidence=line.evidence), section
            continue
        yield line, section


def bare_line(text: str) -> str:
    """Return a line without its bullet and emphasis marks."""
    plain = plain_text(text)
    return re.sub(r"\*\*|__", "", _BULLET.sub("", plain, count=1)).strip(" \t*")


def is_bullet(text: str) -> bool:
    """Say whether a line begins with a bullet or an item number."""
    return _BULLET.match(text) is not None


def _heading(text: str, section: Section) -> tuple[Section | None, str]:
    """Return the section a heading opens (``None`` for no heading) and what follows it on the same line."""
    marked = _MARKED.match(text) is not None
    bare = text.strip("#*_ \t")
    if not marked and _BULLET.match(text):
        return None, ""
    head, colon, rest = bare.partition(":")
    head, rest = head.strip("*_ "), rest.strip("*_ ")
    words = spaced(head)
    count = len(words.split())
    if count == 0 or count > _HEADING_WORDS or (head.endswith((".", "!", ",")) and not marked):
        return None, ""
    if rest and re.search(r"\b(?:is|are|we|you)\b", head, re.IGNORECASE) and len(head.split()) > 3:
        return None, ""
    known = _known_section(words, count, loosely=marked or (bool(colon) and not rest) or head.isupper())
    if known is None and not colon and count <= 5 and words.startswith(" about ") and head.istitle():
        return Section.SKIP, ""
    if known is not None and (not colon or not rest):
        return known, ""
    if (
        known is not None
        and colon
        and known is not Section.SKIP
        and known is not Section.OPEN
        and head.lower() not in _TITLE_LABELS
    ):
        return known, rest
    if (marked or (head.isupper() and count > 1 and not rest)) and known is None:
        return (Section.SKIP if words.startswith((" about ", " why ", " life ")) else Section.OPEN), ""
    if colon and not rest and known is None and count <= 5:
        return section, ""
    return None, ""


def _known_section(words: str, count: int, *, loosely: bool) -> Section | None:
    """Return the section whose cues cover most of a heading; nice-to-have comes first."""
    best: tuple[int, int, Section] | None = None
    own = set(words.split())
    for section, cues in _HEADING_CUES:
        found = [cue for cue in cues if cue in words]
        covered = len({word for cue in found for word in cue.split()} & own) + len(own & _FILLERS)
        enough = covered >= count or (loosely and (covered * 2 >= count or bool(found and len(found[0].strip()) > 5)))
        if not found or not enough:
            continue
        if section is Section.NICE:
            return section
        if best is None or (len(found[0]), covered) > best[:2]:
            best = (len(found[0]), covered, section)
    return best[2] if best is not None else None
