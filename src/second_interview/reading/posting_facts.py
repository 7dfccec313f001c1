"""Plainly labelled facts of a posting: title, employer, place, workplace and the line about pay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from second_interview.model.evidence import Line
from second_interview.reading.words import plain_text, sentences

__all__ = [
    "find_pay_line",
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
