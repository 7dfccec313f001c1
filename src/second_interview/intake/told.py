"""Kinds told from free words: relation, mode, constraint, agenda slot; unclear words tell nothing."""

from __future__ import annotations

import re

from second_interview.model import AgendaKind, ConstraintKind, Mode, Relation

__all__ = ["constraint_of", "mode_of", "relation_of", "slot_of"]


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_RELATIONS = {
    Relation.REPORT: _any(
        r"\breports? to me\b",
        r"\breporting to me\b",
        r"\bdirect reports?\b",
        r"\bmy (?:future )?reports?\b",
        r"\bi(?:'d| would|'ll| will) (?:be )?(?:manage|managing|supervise|supervising|lead|leading)\b",
        r"\b(?:in|on) my (?:future )?team\b",
        r"\bworks? for me\b",
        r"\bworking for me\b",
    ),
    Relation.BOSS_OF_BOSS: _any(
        r"\b(?:boss|manager|supervisor)'?s'? (?:boss|manager|supervisor)\b",
        r"\bboss of (?:my|the) boss\b",
        r"\bskip[- ]?level\b",
        r"\bgrand[- ]?boss\b",
        r"\babove (?:my|the) (?:boss|hiring manager|manager)\b",
        r"\btwo levels (?:up|above)\b",
    ),
    Relation.BOSS: _any(
        r"\bboss\b",
        r"\b(?:hiring|line|direct) manager\b",
        r"\bmy (?:future |new |would-be )?(?:manager|supervisor|lead)\b",
        r"\b(?:i(?:'d| would|'ll| will)?|role|job|position)(?: be)? report(?:s|ing)? (?:in)?to\b",
        r"\bwould manage me\b",
        r"\bwork(?:ing)? (?:directly )?for (?:her|him|them)\b",
    ),
    Relation.RECRUITER: _any(
        r"\brecruit(?:er|ing|ment)\b",
        r"\btalent\b",
        r"\bheadhunter\b",
        r"\bhr\b",
        r"\bhuman resources\b",
        r"\bagency\b",
        r"\bpeople (?:team|partner)\b",
    ),
    Relation.PEER: _any(
        r"\bpeers?\b",
        r"\bcolleagues?\b",
        r"\bco-?workers?\b",
        r"\bteam-?\s?mates?\b",
        r"\bteam members?\b",
        r"\bsame (?:level|team|role|job)\b",
        r"\b(?:on|in) the (?:same )?team\b",
        r"\bwork(?:ing)? alongside\b",
    ),
    Relation.CLIENT: _any(r"\bclients?\b", r"\bcustomers?\b", r"\bexternal partner\b"),
    Relation.OTHER_DEPARTMENT: _any(
        r"\b(?:other|another|different) (?:department|team|function|division|group)\b",
        r"\bcross-?functional\b",
        r"\bstakeholder\b",
    ),
}
_NOT = _any(r"\b(?:not|isn't|won't|wouldn't|never|no longer|nobody's)\b", r"\?")
_INTERNAL = _any(r"\binternal (?:customer|client|partner)")
_EXACT = {"manager": Relation.BOSS, "supervisor": Relation.BOSS, "hiring manager": Relation.BOSS}


def relation_of(words: str) -> Relation:
    """Return the relation that *words* state.

    Example:
        >>> relation_of("would be my boss's boss").value, relation_of("the person I'd report to").value
        ('boss_of_boss', 'boss')
        >>> relation_of("met her once").value
        'unknown'
    """
    said = words[:300].replace("\u2019", "'").strip()
    for relation in Relation:
        if said.lower().replace("-", "_").replace(" ", "_") == relation.value:
            return relation
    if said.lower() in _EXACT:
        return _EXACT[said.lower()]
    if _NOT.search(said):
        return Relation.UNKNOWN
    if _INTERNAL.search(said):
        return Relation.OTHER_DEPARTMENT
    return next((relation for relation, pattern in _RELATIONS.items() if pattern.search(said)), Relation.UNKNOWN)


_MODES = {
    Mode.HYBRID: _any(r"\bhybrid\b", r"\bpartly remote\b", r"\bmixed\b"),
    Mode.VIDEO: _any(
        r"\bvideo\b",
        r"\bzoom\b",
        r"\bteams\b",
        r"\bmeet\b",
        r"\bwebex\b",
        r"\bremote(?:ly)?\b",
        r"\bvirtual(?:ly)?\b",
        r"\bonline\b",
    ),
    Mode.PHONE: _any(r"\bphone\b", r"\btelephone\b", r"\bcall\b"),
    Mode.ONSITE: _any(r"\bon-?\s?site\b", r"\bin[- ]person\b", r"\boffice\b", r"\bface[- ]to[- ]face\b", r"\bf2f\b"),
}


def mode_of(words: str) -> Mode:
    """Return how somebody is met; ``UNKNOWN`` where the words do not say.

    Example:
        >>> mode_of("Zoom call").value, mode_of("in person").value
        ('video', 'onsite')
    """
    said = words[:300]
    return next((mode for mode, pattern in _MODES.items() if pattern.search(said)), Mode.UNKNOWN)


_CONSTRAINTS = {
    ConstraintKind.NOTICE: _any(r"\bnotice\b", r"\bearliest start\b", r"\bcan start\b", r"\bnon-?compete\b"),
    ConstraintKind.REFERENCE: _any(
        r"\breferences?\b",
        r"\breferees?\b",
        r"\b(?:do not|don't|not to|must not) (?:call|contact)\b",
        r"\bdoes(?:n't| not) know (?:i'm|i am|that i)\b",
    ),
    ConstraintKind.FOOD: _any(
        r"\bvegetarian\b",
        r"\bvegan\b",
        r"\bpescatarian\b",
        r"\ballerg\w+",
        r"\bgluten\b",
        r"\bhalal\b",
        r"\bkosher\b",
        r"\bco?eliac\b",
        r"\blactose\b",
        r"\bdairy\b",
        r"\bnuts?\b",
        r"\bfasting\b",
        r"\b(?:don't|do not|can't) eat\b",
    ),
    ConstraintKind.ACCESS: _any(
        r"\bwheelchair\b",
        r"\bstep-?free\b",
        r"\bhearing\b",
        r"\bdeaf\b",
        r"\binterpreter\b",
        r"\bcaptions?\b",
        r"\bramp\b",
        r"\bstairs\b",
        r"\bcrutch\w*",
        r"\bscreen reader\b",
        r"\baccommodations?\b",
        r"\bdyslexi\w+",
        r"\bmobility\b",
        r"\blow vision\b",
    ),
    ConstraintKind.ABSENCE: _any(
        r"\baway\b",
        r"\bout of (?:town|office|the country)\b",
        r"\btrip\b",
        r"\bholidays?\b",
        r"\bvacation\b",
        r"\btravel\w*",
        r"\bleave\b",
        r"\bwedding\b",
        r"\bpto\b",
        r"\babroad\b",
        r"\bsurgery\b",
        r"\bunavailable\b",
        r"\bfl(?:y|ight|ying)\b",
    ),
    ConstraintKind.HOURS: _any(
        r"\bhours?\b",
        r"\bschool\b",
        r"\bdaycare\b",
        r"\bnursery\b",
        r"\bkids?\b",
        r"\bpick-?\s?up\b",
        r"\bshifts?\b",
        r"\b(?:morning|afternoon|evening)s?\b",
        r"\b(?:after|before|until|from) \d",
    ),
}


def constraint_of(words: str) -> ConstraintKind:
    """Return what sort of thing *words* say binds.

    Example:
        >>> constraint_of("four weeks' notice").value, constraint_of("coeliac").value
        ('notice', 'food')
    """
    said = words[:500].replace("\u2019", "'")
    return next((kind for kind, pattern in _CONSTRAINTS.items() if pattern.search(said)), ConstraintKind.OTHER)


_SLOTS = {
    AgendaKind.TOUR: _any(
        r"\btour\b",
        r"\bwalk[- ]?(?:round|around|through the|about)\b",
        r"\bshow(?:n|s|ing)? (?:me |you )?(?:a)?round\b",
        r"\bsite visit\b",
        r"\b(?:plant|site|floor|shop[- ]?floor|warehouse|terminal|factory|facility|lab|line) walk(?:through)?\b",
        r"\b(?:see|walk|view) the (?:\w+ )?(?:floor|plant|site|warehouse|terminal|factory|line)\b",
    ),
    AgendaKind.MEAL: _any(
        r"\blunch(?! break)\b", r"\bdinner\b", r"\bbreakfast\b", r"\bmeal\b", r"\bdrinks\b", r"\bbrunch\b"
    ),
    AgendaKind.BREAK: _any(r"\bbreak\b", r"\bpause\b", r"\bcoffee\b", r"^\W*tea\b"),
    AgendaKind.WRAP_UP: _any(
        r"\bwrap[- ]?up\b",
        r"\bclosing\b",
        r"\bdebrief\b",
        r"\bnext steps\b",
        r"\bclose[- ]?out\b",
        r"\bfarewell\b",
    ),
    AgendaKind.EXERCISE: _any(
        r"\bexercise\b",
        r"\bcase (?:study|interview)\b",
        r"\bcase$",
        r"^\W*case\s*[:,;(–—-]",
        r"\bwhiteboard\w*",
        r"\bcoding\b",
        r"\bpair(?:ing| program\w*)\b",
        r"\bwork sample\b",
        r"\b(?:excel|skills|technical|written|typing|modell?ing) (?:test|assessment|task)\b",
        r"\bassessment\b",
        r"\bsystem design\b",
        r"\bin-tray\b",
        r"\brole[- ]?play\b",
        r"\bsimulation\b",
        r"\btake-home\b",
        r"\btroubleshooting (?:session|round|scenario)\b",
        r"\blive debugging\b",
    ),
    AgendaKind.PRESENTATION: _any(r"\bpresentation\b", r"\bpresent(?:ing)? (?:to|your|my|the)\b", r"\bpitch\b"),
    AgendaKind.OTHER: _any(
        r"\barriv(?:e|al)\b",
        r"\bcheck[- ]?in\b",
        r"\breception\b",
        r"\bsign[- ]?in\b",
        r"\bbadge\b",
        r"\bparking\b",
        r"\bwelcome\b",
    ),
}
_TALK = _any(
    r"\binterview\b",
    r"\bmeet(?:ing)?\b",
    r"\bchat\b",
    r"\bconversation\b",
    r"\bpanel\b",
    r"\b1:1\b",
    r"\bone[- ]on[- ]one\b",
    r"\btalk\b",
    r"\bq ?& ?a\b",
)


def slot_of(words: str, *, has_people: bool) -> AgendaKind:
    """Return what a slot of the day is; with people and no other word it is an interview.

    Example:
        >>> slot_of("lunch with the team", has_people=False).value, slot_of("", has_people=True).value
        ('meal', 'interview')
    """
    found = next((kind for kind, pattern in _SLOTS.items() if pattern.search(words[:500])), None)
    is_talk = has_people or not words or _TALK.search(words[:500]) is not None
    if found is None or found is AgendaKind.OTHER:
        return AgendaKind.INTERVIEW if is_talk else AgendaKind.OTHER
    return found
