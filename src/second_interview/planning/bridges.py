"""Honest words for what the posting asks and the papers do not show, or show in part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model import Audience, Bridge, DemandBridge, Line, RequirementMatch, Standing
from second_interview.planning.context import Context
from second_interview.planning.findings.requirements import is_open, said_before
from second_interview.planning.fitting import cue_hits
from second_interview.planning.wording import clip, first_person, listed

__all__ = ["bridge_over", "build_bridges", "nearest_words"]

_DETAILS = re.compile(r"[,;:(]")
"""Where a demand goes on to its details; the words to say name its first part."""
_ALTERNATIVE = re.compile(r"\bor\b", re.IGNORECASE)
"""A demand that can be met in another way is named whole: half of it would be told against oneself."""
_SAYABLE = 25
"""Words of a résumé line one can say in one breath; a longer one (a summary) is not read out."""
_DENIED = re.compile(r"\b(?:no|never|not|haven't|hasn't|didn't|don't|none)\b", re.IGNORECASE)


def build_bridges(context: Context) -> tuple[Bridge, ...]:
    """Return one bridge for each open demand of the posting, in its order."""
    return tuple(_bridge(context, match) for match in context.facts.matches if is_open(match))


def bridge_over(context: Context, text: str) -> DemandBridge | None:
    """Return what content knows about the demand *text* names; one for this trade first, then the longest cue."""
    family = context.facts.family
    named = [item for item in context.catalog.bridges if item.demand.lower() == text.lower()]
    if named:
        return max(named, key=lambda item: (family in item.families, item.id))
    ranked = [
        (2 if family in item.families else 0 if item.families else 1, len(cue), item.id, item)
        for item in context.catalog.bridges
        for cue in item.cues
        if cue_hits([cue], text)
    ]
    return max(ranked, key=lambda row: row[:3])[3] if ranked else None


def nearest_words(context: Context, item: DemandBridge) -> tuple[str, Line] | None:
    """Return the first neighbouring experience of *item* that the résumé names, as written there, with its line."""
    if not item.near:
        return None
    # At one place the longest wins: "Azure AD" is no "Azure".
    cues = "|".join(re.escape(cue) for cue in sorted(item.near, key=lambda cue: (-len(cue), cue)))
    pattern = re.compile(rf"(?<![a-z0-9])(?:{cues})(?![a-z0-9])", re.IGNORECASE)
    for line in _lines(context):
        found = pattern.search(line.text)
        if found:
            return found[0], line
    return None


def _lines(context: Context) -> Iterator[Line]:
    candidate = context.candidacy.candidate
    for position in candidate.positions:
        yield from position.highlights
    for skill in candidate.skills:
        yield Line(text=", ".join((skill.name, *skill.keywords)), evidence=skill.evidence)


def _bridge(context: Context, match: RequirementMatch) -> Bridge:
    missing = listed(match.missing) or _named(match.requirement.text.rstrip("."))
    shown = match.shown_by[0] if match.shown_by else None
    is_partly = match.standing is Standing.PARTLY
    # The words name one thing; where several are missing, or part is shown, the general frames are truer.
    item = bridge_over(context, " ".join(match.missing) or match.requirement.text) if len(match.missing) <= 1 else None
    near = nearest_words(context, item) if item is not None else None
    content: tuple[str, ...] = ()
    if item is not None and (near is not None or not is_partly):
        say = _known(context, match, item, near)
        line, content = (near[1] if near is not None else None), (item.id,)
    else:
        frame = "bridge-partly" if is_partly else "bridge-near" if shown is not None else "bridge-none"
        say, line = _general(context, frame, match, missing), shown
    return Bridge(
        requirement=match.requirement.text,
        is_must=match.requirement.is_must,
        is_partly=is_partly,
        say=say,
        audience=Audience.CANDIDATE,
        reason=context.reason(match.requirement.evidence, line, content=content),
    )


def _named(demand: str) -> str:
    if _ALTERNATIVE.search(demand):
        return clip(demand, _SAYABLE)
    return clip(_DETAILS.split(demand, maxsplit=1)[0], 10)


def _known(context: Context, match: RequirementMatch, item: DemandBridge, near: tuple[str, Line] | None) -> str:
    """Return the words content has for this demand; what only the candidate can vouch for stands in brackets."""
    before = said_before(context, match)
    is_denied = before is not None and _DENIED.search(before[1].text) is not None
    # A name that is missing is missing, even where the rest of the demand is shown.
    if match.standing is Standing.PARTLY and not match.missing and not is_denied:
        frame = "bridge-opening-part"
    else:
        frame = "bridge-opening-again" if is_denied else "bridge-opening"
    opening = context.say(
        frame,
        demand=item.demand if is_denied else item.demand[:1].upper() + item.demand[1:],
        who=before[0] if before is not None else "",
        paper=_paper(context, match),
    )
    carries = context.fill(item.carries, near=near[0]) if near is not None else context.say("bridge-no-neighbour")
    say = context.say(
        "bridge-known",
        opening=opening,
        carries=_sentence(carries),
        new=_sentence(item.new),
        first=_sentence(item.first),
        month=_sentence(item.month[0]),
    )
    if before is not None and not is_denied:
        return context.say("bridge-said", say=say, who=before[0], answer=clip(before[1].text.rstrip("."), 18))
    return say


def _general(context: Context, frame: str, match: RequirementMatch, missing: str) -> str:
    near = match.shown_by[0].text if match.shown_by else ""
    line = first_person(near) if near else ""
    say = context.say(frame, missing=missing, line=line, paper=_paper(context, match))
    before = said_before(context, match)
    if before is None:
        return say
    if _DENIED.search(before[1].text):
        return context.say("bridge-denied", missing=missing, who=before[0])
    return context.say("bridge-said", say=say, who=before[0], answer=clip(before[1].text.rstrip("."), 18))


def _paper(context: Context, match: RequirementMatch) -> str:
    """Return the first line that shows part of it and can be said in one breath, or a bracket for it."""
    lines = (shown.text.rstrip(".") for shown in match.shown_by if len(shown.text.split()) <= _SAYABLE)
    return next(lines, "") or context.say("nothing-on-paper")


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!", "]")) else f"{text}."
