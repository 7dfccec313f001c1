"""Plainly labelled facts of a posting: title, employer, place, workplace and the line about pay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from second_interview.model.dates import Due
from second_interview.model.evidence import Line
from second_interview.reading.dates import read_due
from second_interview.reading.words import plain_text, sentences

__all__ = [
    "find_pay_line",
    "find_start",
    "find_title",
    "find_workplace",
    "is_labelled",
    "labelled_employer",
    "labelled_place",
    "names_a_job",
]

_LABEL = re.compile(r"^\s*(?:[-*\u2022]\s*)?\**(?P<label>[A-Za-z][A-Za-z /'-]{1,30}?)\**\s*:\**\s*(?P<value>\S.*)$")
_TITLE_LABELS = frozenset(
    {"job title", "title", "position", "position title", "role", "job", "vacancy", "role title", "post"}
)
_EMPLOYER_LABELS = frozenset(
    {"company", "employer", "organisation", "organization", "hiring company", "company name", "firm", "business"}
)
_PLACE_LABELS = frozenset(
    {
        "location",
        "place",
        "job location",
        "office",
        "based in",
        "based",
        "where",
        "city",
        "work location",
        "office location",
        "duty station",
    }
)
_WORK_LABELS = frozenset(
    {
        "workplace",
        "work arrangement",
        "remote",
        "remote policy",
        "working pattern",
        "work model",
        "workplace type",
        "work mode",
        "working model",
        "location",
        "place",
        "hybrid",
        "on-site",
        "onsite",
    }
)
_PAY_LABELS = frozenset(
    {
        "salary",
        "pay",
        "compensation",
        "pay range",
        "salary range",
        "base salary",
        "base pay",
        "rate",
        "package",
        "remuneration",
        "wage",
        "hourly rate",
        "day rate",
        "base",
    }
)
_NOUNS = re.compile(
    r"\b(?:accountant|analyst|engineer|manager|director|controller|developer|administrator|auditor|specialist|"
    r"officer|associate|architect|"
    r"consultant|lead|head|scientist|bookkeeper|clerk|coordinator|assistant|technician|partner|designer|"
    r"operator|supervisor|advisor|adviser|"
    r"treasurer|recruiter|executive|programmer|tester|president|intern|sre|cfo|cto|cio|representative|planner|"
    r"buyer|support|owner|master|editor|mason)s?\b",
    re.IGNORECASE,
)
_WORKPLACE = re.compile(
    r"\b(?:fully remote|remote(?:ly)?(?:[- ]first)?|hybrid|on-?\s?site|in[- ](?:the )?office|office[- ]based|"
    r"work(?:ing)? from home|telecommut\w+|days? (?:a|per|each) week (?:in|at|from)|home[- ]based|in person)\b",
    re.IGNORECASE,
)
_NOT_WORKPLACE = re.compile(
    r"\b(?:remote (?:teams?|sites?|access|support|desktop|monitoring|controllers?|users?|offices?|locations?|"
    r"systems?)|on-?site (?:gym|parking|caf|canteen|nursery|support|visits?|audits?|inspections?)|"
    r"hybrid (?:cloud|environments?|infrastructure|projects?|ident\w+|networks?))\b",
    re.IGNORECASE,
)
_STRONG_WORKPLACE = re.compile(
    r"\b(?:fully|days?|weeks?|policy|position|role|based|location|work|office|hybrid|home)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[$€£¥₹]\s?\d|\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|SGD)\s?\d|\d\s?(?:k\b|,\d{3})|\d\s?(?:USD|EUR|GBP|CAD|"
    r"AUD|NZD|CHF)\b|\d{2}\s?/\s?h|\b\d{5,6}\b",
    re.IGNORECASE,
)
_PAY_WORD = re.compile(
    r"\b(?:salary|salaries|pay|paid|compensation|ote|base|wage|hourly|per hour|per annum|p\.?a\.?|per year|"
    r"annually|remuneration|day rate|package|a year|/\s?(?:yr|year|hr|hour|day))\b",
    re.IGNORECASE,
)
_NOT_PAY = re.compile(
    r"\b(?:revenue|funding|raised|turnover|budget|series [a-e]|portfolio|assets|stipend|allowance|referral|"
    r"sign-on|signing|customers|users|million|billion|deductible|sales of)\b",
    re.IGNORECASE,
)
_CANDIDATE_SIDE = re.compile(r"\b(?:experience|ability|able|skills?|knowledge|must have|required)\b", re.IGNORECASE)
_LONGEST = 20_000
_BEGIN = r"(?:start|begin|commence|join)(?:s|ning|ing)?(?:\sus|\swork(?:ing)?|\swith\sus)?"
_SOON = (
    r"(?:as\ssoon\sas\s(?:possible|you\scan|practicable|they\scan)|asap|immediately|right\saway|straight\saway|"
    r"without\sdelay)\b"
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_CALENDAR = (
    rf"(?:(?:[0-3]?[0-9](?:st|nd|rd|th)?\s(?:of\s)?)?{_MONTH}\b(?:\s[0-3]?[0-9](?:st|nd|rd|th)?\b)?|q[1-4]\b|"
    r"(?:first|second|third|fourth|next|new)\s(?:quarter|month|year)\b|spring|summer|autumn|fall|winter|christmas|easter|"
    r"20[0-9]{2}\b(?:-[0-9]{2}-[0-9]{2})?|[0-3]?[0-9][/.][0-3]?[0-9][/.]20[0-9]{2})(?:,?\s20[0-9]{2}\b)?"
)
# A busy time names a start only where one must be there before it.
_BUSY = (
    r"(?:(?:(?!\w+ing\b)\w+[\s-]){0,3}?(?:close|season|audit|budget|reforecast|forecast|peak|semester|term|go-live|migration)\b|"
    r"(?:year|month|quarter|half)[\s-]end\b(?:\sclose)?)"
)
_SMALL = r"(?:(?:the|our|early|mid|late|end|start|beginning|middle|of|in|around|about)[\s-]){0,5}"
_START_WHEN = (
    rf"(?P<when>{_SOON}|immediate\b|(?:by|before|ahead\sof|in\stime\sfor)\s(?:the\s|our\s)?{_BUSY}|"
    rf"(?:(?:by|before|in|on|from|after|at|around|for|(?:no|not)\slater\sthan|ahead\sof|in\stime\sfor)\s)?"
    rf"{_SMALL}{_CALENDAR}(?:\s(?:close|closing|season)\b)?)"
)
_WANTED_START = re.compile(
    r"(?:(?<!before\s)(?<!after\s)(?<!once\s)(?<!when\s)(?<!until\s)(?<!that\s)\b(?:you(?:['’](?:ll|d|re))?|someone|somebody|"
    r"the\s(?:(?:new|right|successful|ideal)\s)?(?:person|candidate|hire|applicant|colleague)|this\sperson|"
    r"(?:position|role|job|contract|employment|appointment))\s"
    r"(?:(?:can|could|will|would|should|must|ideally|to|is|be|are|who|that|needs?|able|available|expected)\s){0,5}"
    rf"(?:here|in\s(?:place|post|(?:the|this)\s(?:seat|role|job))|on\sboard|with\sus|{_BEGIN})"
    rf"|(?<!ability\s)\b(?:to|ideally|preferably)\s{_BEGIN}|\b(?:seat|role|post|position|job)\s(?:is\s|to\sbe\s)?filled"
    r"|\b(?:start(?:ing)?|commencement|entry)\sdate(?:\s(?:is|of|will\sbe|would\sbe))?|^\W*start(?:s|ing)?(?=:|\s))"
    rf"(?:\s?[:,–-])?\s(?:ideally\s|preferably\s|latest\s|then\s)?{_START_WHEN}"
    rf"|\b(?P<soon>immediate\s(?:start|joiners?|availability)|available\s(?:immediately|{_SOON}))",
    re.IGNORECASE,
)


def labelled_employer(lines: Sequence[Line]) -> str:
    """Return the employer from a line such as ``Company: Acme``, or nothing."""
    return _labelled(lines, _EMPLOYER_LABELS)


def labelled_place(lines: Sequence[Line]) -> str:
    """Return the place from a line such as ``Location: Leeds``, or nothing."""
    return _labelled(lines, _PLACE_LABELS)


def is_labelled(text: str) -> bool:
    """Say whether a line has the form ``Label: value``."""
    return _LABEL.match(text) is not None


def names_a_job(text: str) -> bool:
    """Say whether *text* holds the noun of a job.

    Example:
        >>> names_a_job("the Finance Director in Dublin"), names_a_job("the tax authorities")
        (True, False)
    """
    return _NOUNS.search(text) is not None


def find_title(lines: Sequence[Line]) -> str:
    """Return the job title from a label, else from a short opening line that names a job."""
    labelled = _labelled(lines[:40], _TITLE_LABELS)
    if any(char.isalpha() for char in labelled):
        return labelled
    for line in lines[:6]:
        text = plain_text(line.text[:200]).strip("#* \t")
        head = re.split(r"\s+[-|@]\s+|\s+at\s+|\s+\(|,\s", text)[0].strip()
        head = re.sub(r"\s+(?:Job )?(?:Opportunity|Vacancy|Opening)$", "", head, flags=re.IGNORECASE)
        if 0 < len(head.split()) <= 8 and not text.endswith((".", "!", "?", ":")) and _NOUNS.search(head):
            return head
    return ""


def find_workplace(lines: Sequence[Line]) -> Line | None:
    """Return the sentence that says most about remote, hybrid or office work."""
    best: tuple[int, Line] | None = None
    labels = {id(line): label for label, _, line in _labels(lines)}
    for line in lines:
        for sentence in sentences(plain_text(line.text[:_LONGEST])):
            if _WORKPLACE.search(_NOT_WORKPLACE.sub(" ", sentence)) is None:
                continue
            score = len(_STRONG_WORKPLACE.findall(sentence)) + (4 if labels.get(id(line), "") in _WORK_LABELS else 0)
            score -= 3 if len(sentence.split()) > 40 else 0
            score -= 2 if _CANDIDATE_SIDE.search(sentence) else 0
            if best is None or score > best[0]:
                best = (score, line if sentence == line.text.strip() else Line(text=sentence, evidence=line.evidence))
    return best[1] if best is not None and best[0] > 0 else None


def find_pay_line(lines: Sequence[Line]) -> Line | None:
    """Return the sentence that gives the pay of the job in figures."""
    best: tuple[int, Line] | None = None
    labels = {id(line): label for label, _, line in _labels(lines)}
    for line in lines:
        for sentence in sentences(plain_text(line.text[:_LONGEST])):
            if _MONEY.search(sentence) is None:
                continue
            score = (2 if _PAY_WORD.search(sentence) else 0) + (3 if labels.get(id(line), "") in _PAY_LABELS else 0)
            score += 1 if re.search(r"\d\s?k?\s?(?:-|to)\s?[$€£]?\s?\d", sentence) else 0
            score += 1 if len(sentence.split()) <= 9 and re.search(r"[$€£]\s?\d", sentence) else 0
            score -= 3 if _NOT_PAY.search(sentence) else 0
            if score >= 2 and (best is None or score > best[0]):
                best = (score, line if sentence == line.text.strip() else Line(text=sentence, evidence=line.evidence))
    return best[1] if best is not None else None


def find_start(
    lines: Sequence[Line], *, said_on: date | None, day_first: bool | None = None
) -> tuple[Line, Due] | None:
    """Return the sentence that says when somebody should start, with that time; vague words stay words.

    Example:
        >>> from second_interview.model import Evidence
        >>> line = Line(text="Ideally you start by 1 March.", evidence=Evidence(document="posting"))
        >>> find_start([line], said_on=date(2026, 11, 2))[1]
        Due(said='by 1 March', at=None, on=datetime.date(2027, 3, 1), business_days=None, after=None)
    """
    for line in lines:
        for sentence in sentences(plain_text(line.text[:_LONGEST])):
            match = _WANTED_START.search(sentence)
            if match is None or sentence.rstrip().endswith("?"):
                continue
            said = match["soon"] or match["when"]
            soon = match["soon"] or re.match(rf"{_SOON}|immediate\b", said, re.IGNORECASE)
            # "From 1 March" is no day to be there by.
            is_open = soon or re.match(r"(?:from|after)\s", said, re.IGNORECASE)
            tries = () if is_open else (said, f"in {said}")
            due = next(filter(None, (read_due(words, said_on=said_on, day_first=day_first) for words in tries)), None)
            told = line if sentence == line.text.strip() else Line(text=sentence, evidence=line.evidence)
            return told, Due(said=said, on=due.day if due is not None else None)
    return None


def _labels(lines: Sequence[Line]) -> Iterator[tuple[str, str, Line]]:
    for line in lines:
        match = _LABEL.match(plain_text(line.text[:400]))
        if match is not None:
            yield " ".join(match["label"].lower().split()), match["value"].strip(" *_'\""), line


def _labelled(lines: Sequence[Line], labels: frozenset[str]) -> str:
    for label, value, _ in _labels(lines):
        if label in labels and len(value) <= 90:
            return value
    return ""
