"""How well a language is spoken and how many people were led, as postings ask it and papers state it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from second_interview.reading.words import number_word, word_set

__all__ = ["level_asked", "level_rank", "level_stated", "team_led", "teams_asked"]

_CEFR = {"a1": 1, "a2": 2, "b1": 3, "b2": 4, "c1": 5, "c2": 6}
_WORDS = {
    "native": 6,
    "near-native": 5,
    "mother tongue": 6,
    "bilingual": 6,
    "fluent": 5,
    "advanced": 5,
    "professional": 4,
    "intermediate": 3,
    "conversational": 3,
    "limited": 2,
    "basic": 2,
    "elementary": 2,
    "beginner": 1,
}
_SAID_LEVEL = re.compile(rf"(?<![\w-])(?:[abc][12]|{'|'.join(_WORDS)})\b")
_AROUND_A_LEVEL = word_set("mother full near level working business language proficiency very upper lower")
_LEVEL = r"[ABC][12](?!\w)"
_NUMBER = r"(?P<number>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_TEAM = rf"\bteams? of (?:at least |more than |over |about |around |up to |some )?{_NUMBER}\b"
_LEADS = r"\b(?:manag\w+|lead\w*|led|supervis\w+|run(?:ning)?|ran|head\w*|direct(?:ed|ing)|built|build\w*)\b"
_ASKED_TEAM = re.compile(rf"{_LEADS}[^.;]{{0,40}}?(?P<said>{_TEAM})", re.IGNORECASE)
_STATED_TEAM = re.compile(
    rf"{_TEAM}|\b(?:managed|led|supervised|headed|manage|lead|supervise)\s(?:a\s)?(?:staff of\s)?"
    r"(?P<other>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?:people|staff|accountants|engineers|analysts|"
    r"direct reports|employees)\b",
    re.IGNORECASE,
)
_MEMBER = re.compile(
    r"\b(?:in|part of|member of|joined|within|for|alongside|on|(?:work|collaborat|partner|coordinat|liais)\w* with|"
    r"support\w*|assist\w*|train\w*)(?: an?| the)?(?: \w+)? teams? of",
    re.IGNORECASE,
)


def level_asked(plain: str, language: str) -> str:
    """Return the level beside *language* in what a posting asks for, such as ``B2``; empty where it has none.

    Example:
        >>> level_asked("Fluent English; Dutch at B2 or better", "dutch")
        'B2'
    """
    name = re.escape(language)
    after = re.search(
        rf"\b{name}\b\s?(?:[(:,–-]|language|skills|at|level|minimum|min\.?|of|on|a|an|least|\s){{0,6}}\s?({_LEVEL})",
        plain,
        re.IGNORECASE,
    )
    before = re.search(
        rf"\b({_LEVEL})(?:[- ]level)?(?: or (?:above|better|higher))?(?: in)? {name}\b", plain, re.IGNORECASE
    )
    found = after or before
    return found.group(1).upper() if found is not None else ""


def level_rank(level: str) -> int:
    """Return 1 to 6 for a level of a language in letters or in words; 0 for anything else."""
    found = _SAID_LEVEL.search(level.lower())
    return 0 if found is None else _CEFR.get(found.group()) or _WORDS[found.group()]


def level_stated(text: str, language: str) -> int:
    """Return the rank of the level that a line of the papers gives for *language*; 0 where it gives none."""
    match = re.search(rf"\b{re.escape(language)}\b[\s,:(–-]{{0,4}}(?P<after>[^,;.()]{{0,40}})", text, re.IGNORECASE)
    if match is None:
        return 0
    # The level of the next language is not this one's: German, English A2.
    own = itertools.takewhile(lambda word: not word[0].isupper() or _is_of_a_level(word), match["after"].split())
    return level_rank(" ".join(own))


def _is_of_a_level(word: str) -> bool:
    return bool(level_rank(word)) or word.lower() in _AROUND_A_LEVEL


def teams_asked(plain: str) -> Iterator[tuple[int, str]]:
    """Yield the size of the team that somebody must have led, with the words that ask it."""
    if (match := _ASKED_TEAM.search(plain)) is not None:
        yield _count(match["number"]), match["said"]


def team_led(text: str) -> int:
    """Return the largest team that *text* says was led; 0 where it says none."""
    if _MEMBER.search(text):
        return 0
    return max((_count(match["number"] or match["other"]) for match in _STATED_TEAM.finditer(text)), default=0)


def _count(said: str) -> int:
    return int(said) if said.isdigit() else (20 if said.lower() == "twenty" else number_word(said.lower()) or 0)
