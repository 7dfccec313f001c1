"""Courses of study as postings ask for them and résumés give them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from second_interview.reading.words import content_words, spaced

__all__ = ["Degree", "degree_level", "find_degrees"]

_DEGREE = re.compile(
    r"\b(?P<level>bachelors?'?s?'?|b\.?a\.?|b\.?sc?\.?|bsc|bcom|bba|undergraduate|university|college|"
    r"masters?'?s?'?|mba|m\.?sc\.?|msc|macc|graduate|ph\.?d\.?|doctorate|associate'?s?|four-year|"
    r"4-year)\b(?P<or>(?:\s?(?:or|/)\s?\w+'?s?)?)(?:'s|')?\s?(?:level )?(?:degree|qualification|education)?\b"
    r"|\b(?P<plain>degree)\b(?! of\b)",
    re.IGNORECASE,
)
_DEGREE_WORD = re.compile(
    r"\b(?:degree(?! of\b)|bachelor|master|mba|ph\.?d|doctorate|bsc|msc|undergraduate|graduate in|university education|"
    r"macc)",
    re.IGNORECASE,
)
_OR_EXPERIENCE = re.compile(
    r"\bor (?:equivalent|comparable|relevant|related|commensurate|the equivalent|similar)(?: (?:work|"
    r"practical|professional|combination of|military|industry))*\s?(?:experience|education and)|"
    r"\bqualified by experience|\bor equivalent\b|\bor experience\b|equivalent (?:work |practical )?experience",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"\b(?:degree(?! of\b)|bachelor'?s?|master'?s?|bsc|msc|ba|bs|qualification|education)\b[^.;]{0,12}?\b(?:in|"
    r"of)\s(?P<field>[^.;()]{3,90})",
    re.IGNORECASE,
)

_SCHOOL = re.compile(
    r"\bhigh[- ]school (?:diploma|graduate|education|degree|certificate)|\bged\b|\bsecondary (?:school|education)\b|"
    r"(?P<national>\b(?:certificate of (?:secondary )?education|gcses?|a[- ]levels?|o[- ]levels?|"
    r"leaving cert(?:ificate)?|"
    r"matric(?:ulation)?|abitur|baccalaur[eé]at)\b)",
    re.IGNORECASE,
)


@frozen(kw_only=True)
class Degree:
    """A course of study."""

    level: int
    words: str
    fields: frozenset[str] = frozenset()
    or_experience: bool = False
    is_national: bool = False
    """A school certificate of one country: of level 0, as every school certificate."""


def degree_level(text: str) -> int:
    """Return 1 associate, 2 bachelor, 3 master, 4 doctorate for how a course is written; 0 when it does not say.

    Example:
        >>> degree_level("B.Sc."), degree_level("Master of Accounting"), degree_level("Certificate")
        (2, 3, 0)
    """
    joined = spaced(text).replace(".", "").replace(" b s ", " bs ")
    levels = (
        (4, ("phd", "doctor", "doctorate", "doctoral", "dphil")),
        (
            3,
            (
                "master",
                "masters",
                "master's",
                "msc",
                "ms",
                "ma",
                "mba",
                "macc",
                "mres",
                "msa",
                "msba",
                "macy",
                "mfin",
                "mph",
                "pgce",
                "msf",
                "mis",
                "meng",
                "mpa",
                "postgraduate",
                "mcom",
                "llm",
                "graduate degree",
            ),
        ),
        (
            2,
            (
                "bachelor",
                "bachelors",
                "bachelor's",
                "bsc",
                "bs",
                "ba",
                "bcom",
                "bba",
                "bsba",
                "bbs",
                "babs",
                "bsc(hons)",
                "bis",
                "bacct",
                "bfin",
                "baf",
                "bec",
                "beng",
                "btech",
                "be",
                "bcompt",
                "bacc",
                "undergraduate",
                "licence",
                "honours",
                "hons",
                "llb",
                "laurea",
                "diplom",
                "degree",
            ),
        ),
        (1, ("associate", "associates", "associate's", "aas", "hnd", "diploma", "foundation")),
    )
    for level, cues in levels:
        if any(f" {cue} " in joined for cue in cues):
            return level
    return 0


def find_degrees(plain: str) -> Iterator[Degree]:
    """Yield the degree that *plain* asks for, the lowest if it names several; a school certificate first.

    Example:
        >>> [(one.level, one.words) for one in find_degrees("High school diploma or GED")]
        [(0, 'High school diploma')]
    """
    school = _SCHOOL.search(plain)
    if school is not None:
        yield Degree(level=0, words=school.group(), is_national=school["national"] is not None)
        return
    if _DEGREE_WORD.search(plain) is None:
        return
    levels = [(match, _lowest_level(match.group())) for match in _DEGREE.finditer(plain)]
    named = [(match, level) for match, level in levels if level]
    if not named:
        return
    lowest, level = min(named, key=lambda item: item[1])
    if lowest.group().lower().strip() in {"graduate", "college", "university", "associate"} and not re.search(
        r"degree", plain, re.IGNORECASE
    ):
        return
    field = _FIELD.search(plain)
    named_field = (
        re.split(r"\band (?:at least|\d|a minimum)|\+|\bwith\b|\bplus\b", field["field"])[0]
        if field is not None
        else ""
    )
    fields = frozenset(content_words(named_field))
    said = plain[lowest.start() : lowest.end()].strip()
    if field is not None and "degree" not in said.lower() and lowest.start() < field.start("field"):
        said = plain[lowest.start() : field.start("field")].strip().removesuffix(" in").removesuffix(" of")
    yield Degree(level=level, words=said, fields=fields, or_experience=_OR_EXPERIENCE.search(plain) is not None)


def _lowest_level(text: str) -> int:
    """Return the level of the lesser of two, as in ``bachelor's or master's degree``."""
    found = [level for part in re.split(r"\bor\b|/", text) if (level := degree_level(part))]
    return min(found, default=0)
