"""Stage ``tour``: what to notice and how to check it, on site or on the screen."""

from __future__ import annotations

import re
from datetime import date

from second_interview.model import (
    AgendaItem,
    AgendaKind,
    Area,
    AskedBy,
    CueToWatch,
    InterviewerKind,
    Mode,
    TourBrief,
    TourCue,
)
from second_interview.planning.context import Context
from second_interview.planning.fitting import cue_hits, lines_of_posting
from second_interview.planning.wording import clock, day_words, listed
from second_interview.planning.working_days import Holiday

__all__ = ["brief_tour"]

_FAMILY_CUES = 3
_STRETCHED_BEFORE = 2
_STRETCHED_AFTER = 1


def brief_tour(context: Context, *, taken: frozenset[str] = frozenset()) -> TourBrief:
    """Return the observation sheet, placed where the agenda has it; *taken* are questions that stand elsewhere."""
    interview = context.candidacy.interview
    slot = next((item for item in interview.agenda if item.kind is AgendaKind.TOUR), None)
    virtual = slot is None and interview.mode in {Mode.VIDEO, Mode.PHONE}
    guides = tuple(slot.who) if slot is not None else ()
    conduct = context.catalog.conduct
    most = context.options.cues_to_watch if slot is not None or virtual else min(3, context.options.cues_to_watch)
    return TourBrief(
        is_virtual=virtual,
        is_announced=slot is not None,
        when=_when(context, slot, virtual=virtual),
        guide=context.say("tour-guide", who=listed(guides)) if guides else "",
        cues=tuple(_watch(context, cue) for cue in _choose(context, virtual=virtual, most=most)),
        ask_on_the_way=_on_the_way(context, guides, taken),
        conduct=conduct.rules[:3] if slot is not None else (),
        caveats=_caveats(context, virtual=virtual),
        afterwards=(context.say("tour-afterwards"), context.say("tour-confidence")),
    )


_ALIKE = re.compile(r"\b(?:remote|on-?\s?site|in[- ](?:the )?office|office[- ]based)\b", re.IGNORECASE)
_MIXED = re.compile(r"\b(?:hybrid|flexible|days?|optional|partly|or remote|remote or)\b", re.IGNORECASE)
_DAYS_AT_HOME = re.compile(r"\b(?:hybrid|office days?|days? (?:at home|in the office)|at home)\b", re.IGNORECASE)


def _on_the_way(context: Context, guides: tuple[str, ...], taken: frozenset[str]) -> tuple[str, ...]:
    """Return two light questions that whoever shows the place can answer."""
    kinds = {reading.kind for name in guides if (reading := context.reading(name)) is not None}
    kinds = kinds or {InterviewerKind.PEER, InterviewerKind.RECRUITER_HR}
    bank = context.catalog.find_questions(asked_by=AskedBy.CANDIDATE, area=Area.LOGISTICS)
    fitting = [item for item in bank if item.id not in taken and kinds & set(item.ask) and not item.families]
    fitting = [item for item in fitting if _suits_workplace(context, item.prompt)]
    return tuple(item.prompt for item in sorted(fitting, key=lambda item: (-item.value, item.id))[:2])


def _suits_workplace(context: Context, text: str) -> bool:
    """Say whether *text* can be of use here: days at home are no matter where all days are alike."""
    line = context.candidacy.posting.workplace if context.candidacy.posting is not None else None
    is_settled = line is not None and _ALIKE.search(line.text) is not None and _MIXED.search(line.text) is None
    return not is_settled or _DAYS_AT_HOME.search(text) is None


def _when(context: Context, slot: AgendaItem | None, *, virtual: bool) -> str:
    if slot is not None:
        at = clock(slot.at) if slot.at is not None else context.say("no-hour")
        minutes = context.say("for-minutes", minutes=str(slot.minutes)) if slot.minutes is not None else ""
        return context.say("tour-at", at=at, minutes=minutes, said=slot.said).strip()
    return context.say("tour-virtual" if virtual else "tour-unannounced", who=context.go_between_name())


def _choose(context: Context, *, virtual: bool, most: int) -> tuple[TourCue, ...]:
    """Return cues for this setting: the family's own first, then one per dimension by weight."""
    setting = "virtual" if virtual else "onsite"
    family = context.facts.family
    fitting = [cue for cue in context.catalog.cues if cue.setting in {setting, "both"}]
    fitting = [cue for cue in fitting if _suits_workplace(context, f"{cue.look} {cue.could_mean} {cue.or_mean}")]
    fitting.sort(key=lambda cue: (-cue.weight, -_said(context, cue), cue.id))
    chosen = [cue for cue in fitting if family and family in cue.families][: min(_FAMILY_CUES, most)]
    used = {cue.dimension for cue in chosen}
    for again in (False, True):
        for cue in fitting:
            if len(chosen) >= most:
                break
            if cue not in chosen and not cue.families and (again or cue.dimension not in used):
                used.add(cue.dimension)
                chosen.append(cue)
    return tuple(chosen)


def _said(context: Context, cue: TourCue) -> int:
    words = tuple(word for word in cue.name.lower().split() if len(word) > 4)
    return sum(cue_hits(words, line.text) for line in lines_of_posting(context))


def _watch(context: Context, cue: TourCue) -> CueToWatch:
    return CueToWatch(
        id=cue.id,
        name=cue.name,
        look=cue.look,
        could_mean=cue.could_mean,
        or_mean=cue.or_mean,
        check=cue.check,
        reason=context.reason(content=(cue.id,)),
    )


def _caveats(context: Context, *, virtual: bool) -> tuple[str, ...]:
    """Return what makes this date unlike other days."""
    day = context.day
    rows = []
    area = context.catalog.family(context.facts.family).area if context.facts.family else ""
    if area in {"accounting", "finance"} and (day.day <= 8 or day.day >= 27):
        rows.append(context.say("caveat-close", day=day_words(day, year=context.today.year)))
    if day.month == 12 and day.day >= 14:
        rows.append(context.say("caveat-year-end"))
    near = _holiday_beside(context, day)
    if near is not None:
        rows.append(context.say("caveat-holiday", name=near.name, day=day_words(near.on, year=context.today.year)))
    closure = [c for c in context.candidacy.employer.closures if -3 <= (c.span.first - day).days <= 7]
    if closure:
        rows.append(context.say("caveat-closure", day=day_words(closure[0].span.first, year=context.today.year)))
    if not virtual and day.weekday() in {0, 4}:
        rows.append(context.say("caveat-weekday", day=context.say("a-monday" if day.weekday() == 0 else "a-friday")))
    return tuple(rows)


def _holiday_beside(context: Context, day: date) -> Holiday | None:
    """Return the holiday people may stretch over *day*: two business days before it, or the first one after."""
    for holiday in context.calendar.holidays:
        if holiday.on.weekday() in context.calendar.weekend:
            continue
        before, after = context.calendar.between(day, holiday.on), context.calendar.between(holiday.on, day)
        # The holiday itself is no business day: what is counted before it lies strictly between.
        if (day < holiday.on and before < _STRETCHED_BEFORE) or (holiday.on < day and after <= _STRETCHED_AFTER):
            return holiday
    return None
