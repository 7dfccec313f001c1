"""Tools, certificates and standards that papers call by name, with their other spellings and what implies them.

Kept apart from matching so that the lists can grow without touching a rule.
"""

from __future__ import annotations

from enum import Enum
from functools import cache

from attrs import frozen

from second_interview.reading.thing_tables import AS_WRITTEN, CERTIFICATES, EMPLOYER_TYPES, IMPLIED, STANDARDS, TOOLS
from second_interview.reading.words import phrase_words, plain_text, word_set, words

__all__ = ["Mention", "NamedThing", "ThingKind", "find_things", "find_things_in_list"]


class ThingKind(Enum):
    """What sort of named thing it is."""

    TOOL = "tool"
    CERTIFICATE = "certificate"
    STANDARD = "standard"
    EMPLOYER_TYPE = "employer_type"


@frozen(kw_only=True)
class NamedThing:
    """One tool, certificate or standard."""

    name: str
    kind: ThingKind
    group: str
    """Things of one group can stand in for each other where a posting says "or similar"."""
    implied_by: tuple[str, ...] = ()
    """Names whose mention shows this one too."""


@frozen(kw_only=True)
class Mention:
    """A named thing in a text, with the span of ``plain_text`` it was read from."""

    thing: NamedThing
    start: int
    end: int


_AFTER_A_NAME = word_set("in for or and code services service is programming experience developer engineer")
_BEFORE_A_VERB = word_set("to we you they i let's let the who please")
_AFTER_A_VERB = word_set(
    "at in as on to the a an your our with by under when all and from for up out live above beyond through"
)
_ONLY_IN_LISTS = frozenset({"CA", "ACT", "EA", "CB", "ASA", "FSA", "MSP", "ATT", "IRIS"})


def find_things(text: str) -> tuple[Mention, ...]:
    """Return the named things in running *text*, in order, the longest spelling first at each place.

    Example:
        >>> [mention.thing.name for mention in find_things("Moved us from QuickBooks to NetSuite; I excel at Excel.")]
        ['QuickBooks', 'NetSuite', 'Excel']
    """
    return _find(plain_text(text), strict=True)


def find_things_in_list(text: str) -> tuple[Mention, ...]:
    """Return the named things in an entry of a skill or certificate list, where capital letters say nothing."""
    return _find(plain_text(text), strict=False)


def _find(plain: str, *, strict: bool) -> tuple[Mention, ...]:
    found = words(plain)
    index = _index()
    mentions: list[Mention] = []
    at = 0
    while at < len(found):
        step = 1
        for spelling, thing, as_written in index.get(found[at].text, ()):
            last = at + len(spelling) - 1
            if last >= len(found) or any(found[at + n].text != word for n, word in enumerate(spelling)):
                continue
            start, end = found[at].start, found[last].end
            if strict and as_written and not _is_written_so(plain, start, end, as_written):
                continue
            mentions.append(Mention(thing=thing, start=start, end=end))
            step = len(spelling)
            break
        at += step
    return tuple(mentions)


def _is_written_so(plain: str, start: int, end: int, name: str) -> bool:
    """Say whether the span carries the capitals of *name* and is not just the first word of a sentence."""
    if plain[start:end] != name or name in _ONLY_IN_LISTS:
        return False
    if name.isupper() and len(name) > 1:
        return True
    before = plain[max(0, start - 4) : start].rstrip()[-1:]
    after = plain[end : end + 1]
    begins = before in {"", ".", "!", "?", "\n", "*"}
    if name in {"Go", "R"}:
        earlier = phrase_words(plain[max(0, start - 16) : start])[-1:]
        following = phrase_words(plain[end : end + 24])[:1]
        is_noun = after in {"", ",", ".", ";", ")", "/", "\n"} or bool(following and following[0] in _AFTER_A_NAME)
        return not begins and is_noun and not _BEFORE_A_VERB.intersection(earlier)
    if not begins or after in {"", ",", ";", "/", ")", "("}:
        return True
    following = phrase_words(plain[end : end + 24])[:1]
    return bool(following) and following[0] not in _AFTER_A_VERB


@cache
def _index() -> dict[str, tuple[tuple[tuple[str, ...], NamedThing, str], ...]]:
    """Return every spelling under its first word, longest first, with the capitals it needs."""
    table: dict[str, list[tuple[tuple[str, ...], NamedThing, str]]] = {}
    tables = (
        (ThingKind.CERTIFICATE, CERTIFICATES),
        (ThingKind.STANDARD, STANDARDS),
        (ThingKind.EMPLOYER_TYPE, EMPLOYER_TYPES),
        (ThingKind.TOOL, TOOLS),
    )
    for kind, groups in tables:
        for group, entries in groups.items():
            for entry in entries.replace("\n", " ").split(";"):
                name, _, others = (" ".join(part.split()) for part in entry.partition("="))
                thing = NamedThing(name=name, kind=kind, group=group, implied_by=IMPLIED.get(name, ()))
                for spelling in (name, *filter(None, (other.strip() for other in others.split(",")))):
                    key = phrase_words(spelling)
                    as_written = _written(name, spelling, key)
                    table.setdefault(key[0], []).append((key, thing, as_written))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in table.items()}


def _written(name: str, spelling: str, key: tuple[str, ...]) -> str:
    if len(key) > 1:
        return ""
    if spelling in AS_WRITTEN:
        return spelling
    capital = spelling.capitalize()
    return capital if spelling != name and capital in AS_WRITTEN else ""
