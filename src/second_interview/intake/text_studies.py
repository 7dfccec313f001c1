"""Courses of study in the text of a résumé."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, field

from second_interview.intake.date_spans import FoundSpan, split_span
from second_interview.intake.paper_lines import PaperLine, Tally
from second_interview.intake.place_words import is_place, split_place
from second_interview.intake.resume_blocks import Block, joined_lines
from second_interview.intake.resume_words import is_degree, is_headlike, is_school, is_sentence
from second_interview.model import Education

__all__ = ["read_text_education"]

_STRONG = re.compile(r"\s*\t\s*|\s+[|•·▪◦∙‣]\s+|\s+[-–—−]{1,3}\s+|\s*\|\s*|;\s+|\s*[•▪]\s*|\s+(?:from|at) (?=[A-Z])")
_SCORE = re.compile(
    r"\(?\b(?:(?:cumulative |overall |major |final )?(?:c?gpa(?: to date)?|cpi|grade|score|result|marks|percentage"
    r"|classification)\b[ :=-]{0,3}"
    r"(?:of )?(?P<labelled>[\w.:/%+ ]{1,24}?)|(?P<share>\d{2}(?:\.\d+)?\s?%)"
    r"|(?P<of>\d\.\d{1,2}\s?/\s?\d{1,2}(?:\.\d+)?)"
    r"(?:\s?c?gpa)?|(?P<class>2[:.][12](?:\s?\(?hons\)?)?|(?:upper|lower) second(?:[- ]class)?(?: honou?rs)?"
    r"|first[- ]class(?: honou?rs)?|second[- ]class(?: honou?rs)?|(?:summa |magna )?cum laude|with (?:high )?"
    r"(?:distinction|honou?rs|merit)))(?P<tail>\)|(?=$|[\t|,;)]|\s[-–—|•·]))",
    re.IGNORECASE,
)
_COURSES = re.compile(r"\b(?:coursework|courses|modules|subjects|curriculum|electives)\b", re.IGNORECASE)
_OF_IN = re.compile(r"^(?P<degree>[^,()]{2,80}?)(?:\s*\([^()]{1,20}\))?\s+in\s+(?P<area>\S.*)$", re.IGNORECASE)
_OF = re.compile(
    r"^(?P<degree>(?:bachelor|master|associate|doctor)(?:['’]?s)?(?: degree)?)\s+of\s+(?P<area>.+)$", re.IGNORECASE
)
_BARE = re.compile(
    r"^(?P<degree>[Bb]\.? ?[Ss]c?\.?|[Mm]\.? ?[Ss]c?\.?|B\.? ?A\.?|M\.? ?A\.?|BBA|BBS|BCom|B\.Com\.?|MBA|Ph\.? ?D\.?"
    r"|B\.? ?Tech\.?"
    r"|M\.? ?Tech\.?|B\.? ?Eng\.?|M\.? ?Eng\.?|B\.?E\.?|MAcc|Bachelor['’]?s?(?: [Dd]egree)?"
    r"|Master['’]?s?(?: [Dd]egree)?|Diploma"
    r"|HND|LLB|LLM|BSBA)(?:,\s*|\s+)(?!of\b|in\b|[Dd]egree\b)(?P<area>[A-Z].*)$"
)
_STATUS = re.compile(r"\s?\((?:in progress|expected|ongoing|current|pending|to date)\)", re.IGNORECASE)
_MAJOR = re.compile(r"(?:major|field|field of study|specialization|specialisation)\s?:\s*([^,;|]{2,80})", re.IGNORECASE)
_MINOR = re.compile(
    r"\b(?:minor|concentration|major|specializ\w+|specialis\w+|track|thesis|dissertation|focus)\b", re.IGNORECASE
)


@define
class _Study:
    """A course while its lines are read."""

    lines: list[PaperLine] = field(factory=list)
    institution: str = ""
    study_type: str = ""
    area: str = ""
    score: str = ""
    span: FoundSpan | None = None
    place: str = ""
    is_named: bool = False
    """True when a word said that it is a school or a degree."""
    guessed: list[str] = field(factory=list)
    """Pieces that were told apart by their order alone."""


def read_text_education(lines: Sequence[PaperLine], tally: Tally) -> tuple[Education, ...]:
    r"""Read the courses of study of one section.

    Example:
        >>> from second_interview.intake.paper_text import text_lines
        >>> lines = text_lines("BSc in Accounting, Scioto University, 2012 - 2016\n")
        >>> found = read_text_education(lines, Tally("cv.txt"))
        >>> found[0].study_type, found[0].area, found[0].institution, str(found[0].end)
        ('BSc', 'Accounting', 'Scioto University', '2016')
    """
    studies: list[_Study] = []
    for block in joined_lines(lines):
        _take(block, studies, tally)
    return tuple(found for study in studies if (found := _built(study, tally)) is not None)


def _built(study: _Study, tally: Tally) -> Education | None:
    if not study.is_named:
        tally.keep(study.lines, "names no school and no degree that is known")
        return None
    if len(study.guessed) > 1 or (study.guessed and not study.study_type):
        tally.keep(study.lines[:1], "school and field look alike; check them", ", ".join(study.guessed))
    start = study.span.start if study.span is not None and study.span.is_range else None
    end = study.span.end if study.span is not None else None
    if start is not None and end is not None and end.last_day() < start.first_day():
        remedy = f"the end {end} is before the start {start}; check which of the two is right"
        tally.keep(study.lines[:1], remedy, study.lines[0].said)
        end = None
    return Education(
        institution=study.institution,
        area=study.area,
        study_type=study.study_type,
        start=start,
        end=end,
        score=study.score,
        evidence=tally.evidence(study.lines, " | ".join(line.said for line in study.lines)),
    )


def _take(block: Block, studies: list[_Study], tally: Tally) -> None:
    """Give a block to the course it belongs to."""
    text = block.text if len(block.lines) > 1 else block.head.text
    if _COURSES.search(text) and studies and not is_school(text.partition(":")[0]):
        tally.set_aside(block.lines, "courses of a study are not used")
        return
    rest, span = split_span(text)
    rest, score = _without_score(_STATUS.sub("", rest))
    current = studies[-1] if studies else None
    is_about = (is_degree(rest) or is_school(rest)) and not is_sentence(rest) and len(rest) < 200
    if block.head.mark and current is not None and not is_about and not (score and not rest):
        if score and not current.score:
            current.score = score
        _leave(block, tally, score=score)
        return
    parts = [part for part in _pieces(rest) if part]
    if current is None or _begins(block, current, parts, span):
        if not parts or is_sentence(rest):
            _leave(block, tally, score="")
            return
        current = _Study()
        studies.append(current)
    elif (match := _MAJOR.fullmatch(rest)) is not None and not current.area:
        current.area = match[1].strip()
        parts = []
    elif _MINOR.search(rest) and not is_school(rest) and (current.study_type or current.institution):
        _leave(block, tally, score="")
        return
    _fill(current, block, parts, tally)
    current.score = current.score or score
    current.span = current.span or span
    current.lines.extend(block.lines)


def _leave(block: Block, tally: Tally, *, score: str) -> None:
    tally.keep(block.lines, "only the score of this line was read" if score else "about a study, not understood")


def _without_score(text: str) -> tuple[str, str]:
    match = _SCORE.search(text[:300])
    if match is None:
        return text, ""
    said = match["labelled"] or match["share"] or match["of"] or match["class"]
    rest = f"{text[: match.start()].rstrip(' ,;(|•·–—-')}\t{text[match.end() :].lstrip(' ,;)')}"
    return rest.strip("\t |"), said.strip()


def _pieces(text: str) -> list[str]:
    found: list[str] = []
    for piece in _STRONG.split(text):
        rest, place = split_place(piece.strip(" ,;|–—"))
        named = [rest] if not (is_school(rest) and is_degree(rest)) else _by_comma(rest)
        found.extend([*named, place] if place and not is_place(piece) else [piece] if is_place(piece) else named)
    return [piece.strip(" ,;:|–—•·") for piece in found]


def _by_comma(text: str) -> list[str]:
    """Part ``BSc in Accounting, Scioto University``: the pieces that name a school go apart from those that do not."""
    parts = [part.strip() for part in text.split(",")]
    schools = [at for at, part in enumerate(parts) if is_school(part) and not _starts_as_degree(part)]
    if not schools:
        return [text]
    first, last = schools[0], schools[-1]
    return [", ".join(parts[:first]), ", ".join(parts[first : last + 1]), ", ".join(parts[last + 1 :])]


def _starts_as_degree(text: str) -> bool:
    return is_degree(" ".join(text.split()[:2])) and " in " in f" {text} "


def _begins(block: Block, current: _Study, parts: list[str], span: FoundSpan | None) -> bool:
    """Say whether another course begins: what the line gives is there already."""
    if any(is_school(part) and not _is_only_degree(part) for part in parts) and current.institution:
        return True
    if (
        any(is_degree(part) and not is_school(part) for part in parts)
        and current.study_type
        and (block.head.has_gap or span is not None or block.head.mark or block.head.level or current.institution)
    ):
        return True
    if current.span is not None and span is not None:
        return True
    is_named = bool(current.institution or current.study_type)
    return (
        is_named
        and bool(parts)
        and bool(block.head.level or block.head.has_gap)
        and is_headlike(parts[0])
        and ((bool(current.institution) and bool(current.study_type)) or span is not None)
    )


def _is_only_degree(part: str) -> bool:
    starts = part.lower().startswith(("high school", "secondary", "bachelor", "master"))
    return is_degree(part) and (starts or _starts_as_degree(part))


def _fill(study: _Study, block: Block, parts: list[str], tally: Tally) -> None:
    """Give each piece its part: schools and degrees by their words, the rest to what is missing."""
    rest: list[str] = []
    for part in parts:
        if is_place(part) and not study.place:
            study.place = part
        elif is_school(part) and not _is_only_degree(part) and not study.institution:
            study.institution, study.is_named = part, True
        elif is_degree(part) and not study.study_type:
            study.is_named = True
            study.study_type, area = _degree(part)
            study.area = study.area or area
        else:
            rest.append(part)
    for part in rest:
        if study.study_type and not study.area and (study.institution or len(rest) > 1):
            study.area = part
            study.guessed.extend([part] if study.guessed else [])
        elif not study.institution:
            study.institution = part
            study.guessed.append(part)
        elif not study.area:
            study.area = part
            study.guessed.append(part)
        elif not study.place and len(part.split()) <= 4 and part[:1].isupper():
            study.place = part
        else:
            tally.keep(block.lines[:1], "about a study, not understood", part)


def _degree(text: str) -> tuple[str, str]:
    """Part a degree from its field."""
    said = text.strip()
    match = _BARE.match(said)
    if match:
        return match["degree"].strip(" ,"), match["area"].strip(" ,")
    before, comma, after = said.partition(", ")
    if comma and is_degree(before) and not is_degree(after.split(",")[0]):
        return before, after.strip()
    match = (
        _OF_IN.match(said) or _OF.match(said)
        if not re.match(r"(?i)(?:bachelor|master)s? of", said)
        else _OF_IN.match(said)
    )
    if match and is_degree(match["degree"]):
        return match["degree"].strip(" ,"), match["area"].strip(" ,")
    match = re.match(r"^(.{2,60}?) \(([^()]{3,80})\)$", said)
    if match and is_degree(match[1]) and not is_degree(match[2]) and " " in match[2]:
        return match[1], match[2]
    return said, ""
