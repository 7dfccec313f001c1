"""What binds the candidate, read from notes: notice, absence, food, access, references, hours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from second_interview.model import Constraint, ConstraintKind, DateSpan
from second_interview.reading.date_words import COUNT
from second_interview.reading.dates import FoundDay, find_days
from second_interview.reading.people_in_notes import is_mine
from second_interview.reading.sentences import Sentence

__all__ = ["read_constraints"]

_NOT_NOW = re.compile(
    r"\b(?:used\sto|no\slonger|not\s(?:a\s|an\s)?|never|was|were|wasn['’]t|isn['’]t|don['’]t\shave|stopped|"
    r"formerly|ex-|if|in\scase|had)\s?"
    r"(?:be\s|been\s|being\s)?(?:a\s|an\s|on\s|quite\s|really\s)?$",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\b(?:asked|asks|asking|wanted to know|question|wondered)\b", re.IGNORECASE)
_ANSWERED = re.compile(
    r"\b(?:i\s(?:said|told|answered|explained)|told\s(?:her|him|them)|said\s(?:i|it)|answer(?:ed)?:?|->|→)",
    re.IGNORECASE,
)

_LONG = (
    rf"(?:{COUNT}|[0-9]{{1,2}}\s?(?:-|–|to)\s?[0-9]{{1,2}})[\s-]?(?:full\s|calendar\s)?(?:weeks?|months?|"
    rf"days?|wks?)"
)
_NOTICE = re.compile(
    rf"\b{_LONG}['’]?s?['’]?\s(?:of\s)?notice\b|\bnotice(?:\speriod)?\b[^.;!?]{{0,40}}?\b{_LONG}|"
    rf"\b(?:contract|agreement)\s(?:says|is|has|requires|states)\s{_LONG}\b|\bgive\s(?:them\s|"
    rf"my\s\w+\s)?{_LONG}\b(?!\s(?:to|for|of\s(?!notice)))|"
    r"\bon\s(?:garden(?:ing)?)\sleave\b|\b(?:have\salready\s|already\s)?(?:gave|given|handed\sin)\s(?:my\s)?notice\b",
    re.IGNORECASE,
)
_FOODS = (
    r"(?:nuts?|peanuts?|tree\snuts?|shellfish|dairy|milk|eggs?|sesame|fish|seafood|gluten|wheat|soy|shrimp|"
    r"prawns?)"
)
_FOOD = re.compile(
    rf"\b(?:coeliac|celiac|gluten[\s-]?(?:free|intolerant)|vegetarian|veggie|vegan|pescatarian|halal|kosher|"
    rf"lactose[\s-]intoleran\w+|"
    rf"{_FOODS}[\s-]allerg(?:y|ies|ic)|allergic\sto\s(?:\w+\s(?:and|or)\s)?{_FOODS}|(?:don['’]t|do\snot|"
    rf"can['’]t|cannot)\seat\s"
    rf"(?:meat|pork|beef|{_FOODS})|food\sallerg(?:y|ies)|type[\s-][12]\sdiabet\w+|diabetic)\b"
    r"(?!\s(?:restaurant|place|food\b|brand|options?|products?|client|startup|company|line|range|bakery|"
    r"snacks?|market|menu|chain|division))",
    re.IGNORECASE,
)
_ACCESS = re.compile(
    r"\b(?:(?:use|in|need|using|with)\s(?:a\s|my\s|an\selectric\s)?wheelchair|wheelchair\s(?:user|"
    r"access\s(?:needed|please))|"
    r"(?:need|needs|want|require|with|use|rely\son)\s(?:live\s)?(?:captions?|captioning|subtitles|a\sramp|"
    r"step[\s-]free\saccess|extra\stime|"
    r"large\sprint|(?:a\s|an\s)?(?:asl\s|bsl\s|sign\slanguage\s)?interpreter|a\slift|breaks?)|"
    r"hearing\saids?|hard\sof\shearing|deaf|"
    r"(?:use|with|need)\s(?:a\s)?(?:screen\sreader|white\scane|crutches|walking\sstick|cane)|on\scrutches|"
    r"(?:can['’]t|cannot)\s(?:do|manage|climb)\s(?:the\s)?stairs|visually\simpaired|low\svision|"
    r"partially\ssighted|dyslexic|"
    r"(?:have\s(?:a\s)?|my\s)(?:stammer|stutter))\b",
    re.IGNORECASE,
)
_WORKPLACE = r"(?:employer|boss|manager|work|company|firm|team|office|colleagues|current\s\w+)"
_REFERENCE = re.compile(
    rf"\b(?:my|current|the)\s(?:current\s|present\s)?{_WORKPLACE}\s(?:(?:does|do)(?:n['’]?t|\snot)|"
    rf"has\sno\sidea)\b[^.;!?]{{0,20}}?\b(?:know|aware|i['’]?m|looking)\b|"
    rf"\b(?:nobody|no\sone|no-one)\sat\s(?:work|my\s\w+|the\soffice)\sknows\b|"
    rf"\b(?:do\snot|don['’]?t|must\snot|mustn['’]?t|can['’]?t|cannot|not\sto|never|should\snot|"
    rf"shouldn['’]?t|please\snot)\s(?:please\s)?(?:be\s)?"
    rf"(?:call|contact|ring|phone|e-?mail|ask|reach\sout\sto|get\sin\stouch\swith)\w*\s(?:my\s)(?:current\s|"
    rf"present\s)?{_WORKPLACE}\b|"
    r"\b(?:has|have)\sno\s(?:idea|clue)\s(?:that\s)?i['’]?m\s(?:looking|interviewing|leaving|talking)|"
    r"\b(?:please\s)?(?:nobody|no\sone|don['’]?t(?:\slet\s(?:them|anyone|anybody))?)\s(?:please\s)?(?:call|"
    r"contact|phone|ring)\s(?-i:[A-Z]\w+)|"
    r"\breferences?\b[^.;!?]{0,30}\bonly\s(?:after|once)\b|"
    r"\b(?:no|not)\sreferences?\s(?:from\s(?:my\s)?current\s\w+|until|before)\b|\b(?:search|this)\sis\sconfidential\b",
    re.IGNORECASE,
)
_HOUR = (
    r"(?:[0-9]{1,2}(?:[:.][0-9]{2})?(?:\s?[ap]\.?m\b\.?)?(?!\s?(?:years|weeks|months|days|people|%))|noon|"
    r"midday|lunch|school|work)"
)
_HOURS = re.compile(
    rf"\b(?:can['’]?t|cannot|unable\sto|not\s(?:free|available|able\sto\stalk)|unavailable|no\scalls|"
    rf"won['’]t\sbe\sable\sto)\b[^.;!?]{{0,40}}?\b(?:before|until|till|after|between)\s{_HOUR}|"
    rf"\b(?:only|can\sonly|just)\s(?:really\s)?(?:be\s)?(?:free|available|talk|take\scalls?|do\scalls?|"
    rf"reachable)\b[^.;!?]{{0,24}}?\b(?:before|until|after|from|between|on|at)\s{_HOUR}|"
    rf"\b(?:have\sto|need\sto|must|got\sto)\s(?:leave|be\sout|go|get\saway|log\soff|"
    rf"pick\sup\s[\w\s]{{1,20}}?|collect\s[\w\s]{{1,20}}?)\s(?:by|at|before)\s{_HOUR}|"
    rf"\b(?:have|got)\s(?:the\s|my\s)?kids\s(?:alone|on|every|that)|\b(?:free|available)"
    rf"\s(?:only\s)?(?:before|after)\s{_HOUR}|\bschool\srun\b[^.;!?]{{0,24}}\b{_HOUR}|"
    r"\b(?:(?:i|we)\s)?(?:(?:have|has|had|got|will\shave|there['’]s)\s)?no\s(?:baby)?(?:sitter|childcare|child\scare|"
    r"nanny|carer)\b",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\b(?:away|(?:out\sof|leaving)\stown|abroad|overseas|on\s(?:holiday|vacation|leave|annual\sleave|pto|"
    r"honeymoon|jury\sduty)|unavailable|"
    r"not\s(?:available|around|free|here)|travel(?:l)?ing|fly(?:ing)?\s(?:to|out|home)|flight|trip|"
    r"can['’]?t\s(?:do|make|be\sthere|travel|attend)|"
    r"(?:booked\s)?off(?:\swork)?(?=\s(?:from|on|the|[0-9]|mon|tue|wed|thu|fri|between|until|jan|feb|mar|"
    r"apr|may|jun|jul|aug|sep|oct|nov|dec))|"
    r"holiday\sbooked|out\sof\soffice(?!\s(?:repl|message|e-?mail|auto))|(?:(?<=['’]m\s)|(?<=\bam\s)|"
    r"(?<=\bbe\s)|^)out(?=\s(?:from|on|the|[0-9]))|"
    r"wedding|surgery|operation|hospital|funeral|jury\sduty|exam|moving\s(?:house|flat|out)|"
    r"(?:i['’]?(?:m|ll\sbe)|we['’](?:re|ll\sbe))\sin\s(?-i:[A-Z])\w+|vacation|holiday|gone|graduation|"
    r"christening|baptism|"
    r"due\sdate|parental\sleave|in\scourt)(?!\w)",
    re.IGNORECASE,
)
_BEFORE_IT = re.compile(
    r"\b(?:leave|off|away)\s(?:for\s|in\s|during\s)?the\s(?:\w+\s)?(?:days?|weeks?|fortnight|months?)\s(?:before|leading\sup)\b",
    re.IGNORECASE,
)
_BACK = re.compile(r"\b(?:back|return(?:ing)?|home|until|till)\s(?:on\s|by\s)?(?:the\s)?$", re.IGNORECASE)


def read_constraints(sentences: Sequence[Sentence], *, employer: str = "") -> list[tuple[Sentence, Constraint]]:
    """Return what binds the candidate, each with the sentence that says so; *employer* is the present one."""
    found = []
    first = re.escape(employer.split(maxsplit=1)[0]) if employer.split() else r"(?!)"
    unaware = re.compile(
        rf"\b{first}\b[^.;!?]{{0,20}}\s(?:does\snot|doesn['’]?t|do\snot|don['’]?t|must\snot|mustn['’]?t)"
        rf"\s(?:know|hear)",
        re.IGNORECASE,
    )
    for sentence in sentences:
        if sentence.section == "i_asked" or (sentence.text.endswith("?") and _ASKED.search(sentence.text)):
            continue
        for kind, pattern in _PATTERNS:
            match = next((m for m in pattern.finditer(sentence.text) if _holds(sentence.text, m, kind)), None)
            if match is not None:
                found.append((sentence, Constraint(kind=kind, line=sentence.line())))
        if unaware.search(sentence.text) and not any(s is sentence for s, _ in found[-1:]):
            found.append((sentence, Constraint(kind=ConstraintKind.REFERENCE, line=sentence.line())))
        if (
            sentence.section == "constraints"
            and sentence.is_item
            and not _names(found, sentence)
            and _absence(sentence) is None
        ):
            found.append((sentence, Constraint(kind=ConstraintKind.OTHER, line=sentence.line())))
        if (relative := _BEFORE_IT.search(sentence.text)) is not None and not _names(found, sentence):
            # The day is that of the event, the absence the time before it: no days are invented.
            if is_mine(sentence.text, relative.start()):
                found.append((sentence, Constraint(kind=ConstraintKind.OTHER, line=sentence.line())))
            continue
        if (span := _absence(sentence)) is not None and not any(s is sentence for s, _ in found[-3:]):
            found.append((sentence, Constraint(kind=ConstraintKind.ABSENCE, line=sentence.line(), span=span)))
    return found


def _names(found: Sequence[tuple[Sentence, Constraint]], sentence: Sentence) -> bool:
    return any(one is sentence for one, _ in found[-5:])


_PATTERNS = (
    (ConstraintKind.NOTICE, _NOTICE),
    (ConstraintKind.FOOD, _FOOD),
    (ConstraintKind.ACCESS, _ACCESS),
    (ConstraintKind.REFERENCE, _REFERENCE),
    (ConstraintKind.HOURS, _HOURS),
)


def _holds(text: str, match: re.Match[str], kind: ConstraintKind) -> bool:
    # "They asked about notice, I said four weeks": the figure decides whose it is.
    # So does a subject within the match: "my sister is off, so I have no sitter".
    has_subject = re.match(r"(?:i|we)\s", match[0], re.IGNORECASE) is not None
    at = match.end() if kind is ConstraintKind.NOTICE or has_subject else match.start()
    before = text[: match.start()]
    if kind is ConstraintKind.REFERENCE:
        return not re.search(r"\b(?:their|her|his)\s$", before)
    if _NOT_NOW.search(before[-40:]) or (_ASKED.search(before) and not _ANSWERED.search(text[:at])):
        return False
    if kind is ConstraintKind.NOTICE and re.search(
        r"\bat\s(?:very\s)?$|\bthey|\bshort\s$", before[-12:], re.IGNORECASE
    ):
        return False
    return is_mine(text, at)


def _absence(sentence: Sentence) -> DateSpan | None:
    """The days of an absence of the candidate's own that is still ahead."""
    text = sentence.text
    cue = next((m for m in _AWAY.finditer(text) if is_mine(text, m.start())), None)
    if cue is None or _NOT_NOW.search(text[: cue.start()][-40:]) or _ASKED.search(text[: cue.start()]):
        return None
    days = [
        day for day in find_days(text, said_on=sentence.said_on, day_first=sentence.day_first) if _near(text, cue, day)
    ]
    if not days or not days[0].is_exact:
        return None
    first, last = days[0].first, days[0].last
    lead = text[max(0, days[0].start - 14) : days[0].start]
    if (
        len(days) == 1
        and days[0].day
        and re.search(r"\b(?:until|till?|back|return\w*)\s(?:on\s)?(?:the\s)?$", lead, re.IGNORECASE)
    ):
        if sentence.said_on is None:
            return None
        first = min(sentence.said_on, first)
    elif (len(days) > 1 and days[1].is_exact and _BACK.search(text[max(0, days[1].start - 20) : days[1].start])) or (
        len(days) > 1 and days[1].is_exact and days[1].first - last == timedelta(days=1)
    ):
        last = days[1].last
    if last < first or (sentence.said_on and last < sentence.said_on):
        return None
    return DateSpan(first=first, last=last)


def _near(text: str, cue: re.Match[str], day: FoundDay) -> bool:
    between = text[cue.end() : day.start] if day.start >= cue.end() else text[day.end : cue.start()]
    return (
        len(between) <= 80
        and not re.match(r"(?:with)?in\s", day.words, re.IGNORECASE)
        and not re.search(r"[;]|\b(?:they|she|he)\b|\binterview\b|\banswer\b", between, re.IGNORECASE)
    )
