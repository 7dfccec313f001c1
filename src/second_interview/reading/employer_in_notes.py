"""What notes say of the employer: days it is closed, when it decides, when to start, what the day holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from second_interview.model import AgendaItem, AgendaKind, Closure, DateSpan, Due
from second_interview.reading.dates import FoundDay, find_days, read_due
from second_interview.reading.people_in_notes import SOMEBODY, People
from second_interview.reading.sentences import Sentence

__all__ = ["read_agenda", "read_closures", "read_decision", "read_start", "read_telling"]

_CLOSED = re.compile(
    r"\b(?:(?:office|plant|site|hq|headquarters|company|firm|building|place|everything|everyone|factory|"
    r"warehouse|team)?\s?(?:is|are|['’]s|['’]re|will\sbe|be)?\s?(?:all\s)?"
    r"(?P<how>shut(?:s|ting)?(?:\sdown)?|clos(?:ed|es|ing)|shutdown|closure|off\swork|out\sof\soffice))"
    r"\b(?!\s(?:repl|message|e-?mail|auto))(?!\s(?:the\s(?:books|month|year|quarter|round|deal|loop|gap|"
    r"position)|books|month|q[1-4]|out|loop|"
    r"a\s|in\s(?:[a-z0-9]+)\s(?:working\s|business\s)?days|process|date|time|to|with|\w+\sdeals))",
    re.IGNORECASE,
)
_STRANGER = re.compile(
    r"\b(?:the|a|my|our|his|her)\s(?!(?:whole\s|entire\s|main\s|head\s|us\s|uk\s)?(?:office|plant|site|hq|"
    r"headquarters|company|firm|building|place|factory|warehouse|team|employer)\b)\w+(?:\s\w+)?\s(?:(?:is|"
    r"are|will\sbe|gets?)\s)?$",
    re.IGNORECASE,
)
_NOT_CLOSED = re.compile(
    r"\b(?:applications?|posting|job|vacancy|role|req|requisition|position|round|books|they['’]?ve|my|our|"
    r"we|we['’]re|i|year|month|quarter|question|deal)\b[^,;.]{0,14}$",
    re.IGNORECASE,
)
# Some part of the place goes on, or only a few people do: nobody in the office answers.
_QUIET = re.compile(
    r"(?<!the\s)\bonly\s(?!(?:the\s)?(?:office|hq|headquarters|i|we|me|my)\b)(?:the\s)?\w+(?:\s(?!who|that|which)\w+)?\s(?:runs?|works?|operates?|"
    r"(?:is|are|stays?|will\sbe|keeps?)\s(?:open|running|working|manned|staffed|on\sduty))\b|"
    r"\bskeleton\s(?:crew|staff|team|service)\b|"
    r"\b(?:nobody|no\sone|no-one|hardly\sany(?:body|one))(?:['’]s|\sis|\swill\sbe|['’]ll\sbe)\s(?:in\b(?!\s(?:the\s)?"
    r"(?:team|seat|role|charge))|at\swork|working|around|in\sthe\s(?:office|building))|"
    r"\b(?:office|hq|building|headquarters|place)\s(?:is|will\sbe)\s(?:empty|dark|deserted|unstaffed|quiet)\b|"
    r"\b(?:everyone|everybody)(?:['’]s|\sis|\swill\sbe)\s(?:off|away|out)\b",
    re.IGNORECASE,
)


def read_closures(sentences: Sequence[Sentence]) -> list[tuple[Sentence, Closure]]:
    """Return the days on which the employer is said to be closed, or nobody in its office to be at work."""
    found = []
    for sentence in sentences:
        cue = _CLOSED.search(sentence.text)
        if cue is not None and (
            _STRANGER.search(sentence.text[: cue.start("how")]) or _NOT_CLOSED.search(sentence.text[: cue.start("how")])
        ):
            cue = None
        if cue is None and (quiet := _QUIET.search(sentence.text)) is not None:
            cue = None if _NOT_CLOSED.search(sentence.text[: quiet.start()]) else quiet
        if cue is None and sentence.section != "closures":
            continue
        days = [
            day
            for day in find_days(sentence.text, said_on=sentence.said_on, day_first=sentence.day_first)
            if day.is_exact
        ]
        if cue is not None:
            days = [day for day in days if len(sentence.text[cue.end() : day.start]) <= 40]
        spans = _runs(sentence.text, days)
        for span in spans:
            if any(other is not span and other.first <= span.first and span.last <= other.last for other in spans):
                continue
            line = sentence.line()
            found.append((sentence, Closure(span=span, what=line.text, evidence=line.evidence)))
    return found


def _runs(text: str, days: list[FoundDay]) -> list[DateSpan]:
    """Days that follow each other in words and in the calendar, put together."""
    spans: list[DateSpan] = []
    end = 0
    for day in days:
        joined = spans and re.fullmatch(r"\s?(?:,|and|&|\+|,\sand)?\s?(?:the\s)?", text[end : day.start], re.IGNORECASE)
        if joined and day.first - spans[-1].last == timedelta(days=1):
            spans[-1] = DateSpan(first=spans[-1].first, last=day.last)
        else:
            spans.append(DateSpan(first=day.first, last=day.last))
        end = day.end
    return spans


_DECIDE = re.compile(
    rf"\b(?:(?P<who>{SOMEBODY})(?:['’]ll)?\s(?:(?:\w+\s){{0,2}}?)(?:decid(?:e|es|ing)\b|choos(?:e|ing)\b|make\s(?:a|"
    rf"the|their|up)\s(?:final\s|hiring\s)?(?:decision|call|choice|their\sminds?|offer)\b|"
    rf"making\s(?:a|the|their)\s(?:final\s|hiring\s)?(?:decision|call|choice|offer)\b|have\s(?:a|the|their)"
    rf"\s(?:final\s)?(?:decision|answer)\b|send(?:ing)?\s(?:out\s)?offers?\b|extend(?:ing)?\san?\soffer\b)|"
    r"(?:a\s|the\s|final\s|hiring\s|their\s)?decision\s(?:by|on|is|expected|due|should|will|comes?|before|"
    r"in|around)\b|^(?:want|hope|plan|aim)(?:ing)?\sto\smake\sa\s(?:decision|call|choice)\b|"
    r"\bto\sexpect\s(?:an\soffer|a\sdecision|to\shear)\b|offer\s(?:goes|going|to\sgo)\sout\b|"
    r"(?:panel\s)?debrief\sis\b|(?-i:[A-Z]\w+)\ssigns?\soff\b)",
    re.IGNORECASE,
)
_NOT_DECIDE = re.compile(
    r"\b(?:i|i['’]?ll|i['’]?d|me|we|did|decided)\s(?:\w+\s){0,2}$|\bthey\s(?:\w+\s){0,1}want(?:ed)?\s(?:me|"
    r"us)\sto\s$|\bask(?:ed)?\b",
    re.IGNORECASE,
)


def read_decision(sentences: Sequence[Sentence], *, zone: str) -> list[tuple[Sentence, Due]]:
    """Return when the employer is said to decide."""
    found = []
    for sentence in sentences:
        text = sentence.text
        match = _DECIDE.search(text)
        if match is None or sentence.section == "offers" or text.endswith("?"):
            continue
        who = (match["who"] or "").lower()
        if (
            _NOT_DECIDE.search(text[: match.start()])
            or re.search(r"\b(?:me|my|i)\b", match[0], re.IGNORECASE)
            or who in {"i", "we"}
        ):
            continue
        after = text[match.end() :]
        if re.match(
            r"\s(?:on|about|whether|which)\b(?!\s(?:a\s|the\s)?(?:candidate|hire|who))", after
        ) and not find_days(after[:24], said_on=sentence.said_on, day_first=sentence.day_first):
            continue
        due = read_due(
            text[match.start() : match.end()] + after[:90],
            said_on=sentence.said_on,
            day_first=sentence.day_first,
            zone=zone,
        )
        if due is not None:
            found.append((sentence, due))
    return found


_TELLING = re.compile(
    r"\b(?:(?:you|i|we|candidates|everyone|everybody)(?:['’]d|['’]ll|\swill|\swould|\sshould|\scould|\scan\sexpect\sto|"
    r"\s(?:am|are|is)\sto)\s(?:probably\s|likely\s|then\s|definitely\s)?hear(?:\sback)?(?:\sfrom\s(?P<whom>\w+))?"
    r"|(?:let|tell)(?:s|ting)?\s(?:me|you|us|everyone|everybody|candidates|people)\s(?:know\s)?(?:either\sway|"
    r"the\s(?:outcome|result|decision)|their\sdecision)"
    r"|get\sback\sto\s(?:me|you|us|everyone|candidates)\swith\s(?:an?\s|the\s|their\s)?(?:answer|decision|result|outcome))"
    r"(?!\sabout\b)(?P<when>[^;!?]{2,70})",
    re.IGNORECASE,
)
_WEEK_AFTER = re.compile(
    r"\b(?:(?P<part>early|mid|middle|late(?:r)?|end|start|beginning)[\s-](?:of\s|in\s)?)?(?:the\s)?"
    r"(?:week\safter\b(?!\snext)|following\sweek\b)",
    re.IGNORECASE,
)
_OUR_DAY = re.compile(
    r"\b(?:after|of|from|following)\s(?:the\s|my\s|your\s|our\s|this\s)?(?:final\s|second\s)?"
    r"(?:interviews?|panel|visit|on-?site|conversations?|day)\b",
    re.IGNORECASE,
)
# Weekdays, Monday is 0: "early" in a week is over on Tuesday.
_LAST_OF_PART = {"early": 1, "start": 1, "beginning": 1, "mid": 3, "middle": 3}


def read_telling(
    sentences: Sequence[Sentence],
    people: People,
    decision: Sequence[tuple[Sentence, Due]],
    *,
    interview: date,
    employer: str,
    zone: str,
) -> list[tuple[Sentence, Due]]:
    """Return when the candidate is to hear of the decision; the day is the last one of the time named.

    ``the week after`` counts from the interview where it is named, else from the day last named in the same
    paragraph, else from the decision. What they tell before the *interview* is something else.
    """
    found = []
    for at, sentence in enumerate(sentences):
        match = _TELLING.search(sentence.text)
        if match is None or sentence.section == "offers" or sentence.text.endswith("?"):
            continue
        whom = match["whom"] or ""
        if whom[:1].isupper() and not people.first_in(whom) and whom.lower() not in employer.lower():
            continue
        when = match["when"]
        week = _WEEK_AFTER.search(when)
        if week is not None:
            before = [one for one in sentences[max(0, at - 2) : at] if one.paragraph == sentence.paragraph]
            named = find_days(when[week.end() :], said_on=sentence.said_on, day_first=sentence.day_first)
            start = named[0].day if named else None
            start = start or (interview if _OUR_DAY.search(when) else _day_before(sentence, match, before, decision))
            if start is not None and start >= interview:
                monday = start + timedelta(days=7 - start.weekday())
                last = monday + timedelta(days=_LAST_OF_PART.get((week["part"] or "").lower(), 4))
                found.append((sentence, Due(said=week[0].strip(), on=last)))
            continue
        # So long after an event is no date that counts from the day of writing.
        due = None if _OUR_DAY.search(when) else read_due(when, said_on=sentence.said_on, zone=zone)
        if due is not None and due.day is not None and due.day >= interview:
            found.append((sentence, due))
    return found


def _day_before(
    sentence: Sentence, match: re.Match[str], before: Sequence[Sentence], decision: Sequence[tuple[Sentence, Due]]
) -> date | None:
    for one in (sentence, *reversed(before)):
        text = sentence.text[: match.start()] if one is sentence else one.text
        days = find_days(text, said_on=one.said_on, day_first=one.day_first)
        if days and days[-1].is_exact:
            return days[-1].last
    return decision[0][1].day if decision else None


_START = re.compile(
    r"\b(?:they|she|he|who|boss|manager|(?-i:[A-Z]\w+))\s(?:would\s|['’]d\s|really\s|also\s|"
    r"ideally\s)*(?:wants?|needs?|like|likes|hopes?|hoping|prefers?|expects?)\s(?:for\s|to\shave\s)?"
    r"(?:somebody|someone|me|the\s(?:new\s)?(?:person|hire)|a\sperson|whoever|this\sperson|the\sseat|"
    r"the\srole)\s(?:to\s|who\scan\s|that\scan\s|can\s|who\scould\s|to\sbe\s|be\s)?"
    r"(?:start\w*|in\s(?:the\s)?(?:seat|place|role|post)|on\s?board|filled|begin\w*|there|join\w*|"
    r"up\sand\srunning)\s?(?P<when>[^.;!?]{2,60})"
    r"|\b(?:they|their|ideal|preferred|target|planned|proposed)\s(?:\w+\s)?start(?:ing)?\s(?:date\s)?(?:is|"
    r"would\sbe|of|:|=|-)\s(?P<when2>[^.;!?]{2,60})"
    r"|^start(?:ing)?\sdate\s?(?:is|would\sbe|of|:|=|-)\s?(?P<when3>[^.;!?]{2,60})"
    r"|\b(?:the\s(?:new\s)?(?:person|hire)|someone|somebody|whoever)\s(?:starts|to\sstart|should\sstart)"
    r"\s(?P<when7>[^.;!?]{2,60})"
    r"|(?:would|['’]d)\slike\sa\sstart\s(?P<when5>[^.;!?]{2,60})|\b(?:have|get)\s(?:the\s|this\s|"
    r"a\s)?(?:new\s)?(?:person|hire|someone|somebody)\sin\s(?:place|the\sseat|the\srole|post)"
    r"\s(?P<when6>[^.;!?]{2,60})"
    r"|\b(?:want|need)\sthe\s(?:seat|role|post)\sfilled\s(?P<when4>[^.;!?]{2,60})",
    re.IGNORECASE,
)
_TIME_WORD = re.compile(
    r"\b(?:by|before|in|on|at|from|asap|as\ssoon|immediately|right\saway|early|mid|late|end|start|next|"
    r"january|year)\b",
    re.IGNORECASE,
)


def read_start(sentences: Sequence[Sentence], *, zone: str) -> list[tuple[Sentence, Due]]:
    """Return when the employer is said to want somebody to start; vague words stay words."""
    found = []
    for sentence in sentences:
        match = _START.search(sentence.text)
        if match is None:
            continue
        when = next(group for group in match.groups() if group)
        # Only the words that tell the time.
        when = re.split(r"\s?(?:,|\s-\s|–|—|\(|\bso\b|\bbut\b|\bbecause\b)", when)[0].strip(" ,:") or when
        due = read_due(when, said_on=sentence.said_on, day_first=sentence.day_first, zone=zone)
        if due is not None:
            found.append((sentence, due))
        elif _TIME_WORD.search(when):
            found.append((sentence, Due(said=when)))
    return found


_SLOTS = (
    (
        AgendaKind.TOUR,
        (
            r"\b(?:tour|walk(?:ing)?\s(?:me\s)?(?:round|around|through)\sthe\s(?:office|plant|site|floor|building)|"
            r"show\sme\s(?:round|around))\b"
        ),
    ),
    (AgendaKind.MEAL, r"\b(?:lunch|dinner|breakfast|coffee|drinks|meal)\b(?!\s(?:break\sroom|money|allowance))"),
    (
        AgendaKind.EXERCISE,
        (
            r"\b(?:(?:excel|case|coding|sql|skills?|written|technical|modell?ing|accounting|whiteboard|practical|"
            r"aptitude|typing)\s(?:test|study|exercise|task|assessment|challenge)|case\sstudy|whiteboard(?:ing)?|"
            r"work\ssample|in-?tray|take-?home|live\scoding|(?:an?\s)(?:test|exercise|assessment))\b"
        ),
    ),
    (AgendaKind.PRESENTATION, r"\b(?:presentation|present\s(?:to|for|my|a|the|something))\b"),
    (AgendaKind.WRAP_UP, r"\b(?:wrap[\s-]?up|debrief|closing\schat)\b"),
)
_AGENDA = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _SLOTS)
_AHEAD = re.compile(
    r"\b(?:there['’]?ll|there\swill|there['’]?s|there\sis|will\sbe|we['’]?ll|i['’]?ll|they['’]?ll|"
    r"going\sto|includes?|including|then|after(?:wards)?|followed\sby|expect|plus|planned|scheduled|"
    r"next\s(?:round|time)|second\s(?:round|interview)|on\sthe\sday|ends?\swith|starts?\swith|round\s2|"
    r"bring|prepare)\b",
    re.IGNORECASE,
)
_NO_SLOT = re.compile(
    r"\b(?:no|not|without|isn['’]?t|won['’]?t|skip(?:ped)?|never|last\stime|had|was|were|did|gave|already|"
    r"ask(?:ed)?\s(?:if|whether|about|for)|if\sthere|whether|maybe)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
_MINUTES = re.compile(r"\b(?P<n>[1-9][0-9]{0,2})[\s-]?(?P<unit>min(?:ute)?s?|m|hours?|hrs?|h)\b", re.IGNORECASE)
_CLOCK = re.compile(r"\b(?:at\s|@\s?)?(?P<h>[01]?[0-9]|2[0-3])[:.](?P<m>[0-5][0-9])\b")


def read_agenda(sentences: Sequence[Sentence], people: People) -> list[tuple[Sentence, AgendaItem]]:
    """Return the slots of the coming day; notes of other days count where they speak of what will be."""
    found = []
    for sentence in sentences:
        at_home = sentence.about.split(".")[0] in {"interview", "agenda", "logistics"} or sentence.section == "agenda"
        if not at_home and not _AHEAD.search(sentence.text):
            continue
        for kind, pattern in _AGENDA:
            match = pattern.search(sentence.text)
            if match is None or _NO_SLOT.search(sentence.text[: match.start()]):
                continue
            found.append((sentence, _slot(sentence, kind, people, match)))
    return found


def _slot(sentence: Sentence, kind: AgendaKind, people: People, match: re.Match[str]) -> AgendaItem:
    line = sentence.line()
    clause_start = max(sentence.text.rfind(mark, 0, match.start()) for mark in (",", ";")) + 1
    ends = [place for mark in (",", ";") if (place := sentence.text.find(mark, match.end())) >= 0]
    clause = sentence.text[clause_start : min(ends, default=len(sentence.text))].strip(" .")
    minutes = _MINUTES.search(clause)
    count = int(minutes["n"]) * (60 if minutes["unit"].lower().startswith("h") else 1) if minutes else None
    return AgendaItem(
        kind=kind, said=clause, minutes=count, who=people.all_in(clause), notes=(line,), evidence=line.evidence
    )
