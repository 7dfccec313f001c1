"""Words of a text for comparison: one tokeniser, one stemmer and one stop-word list for everything that reads."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from attrs import frozen

from second_interview.reading.remembering import remember

__all__ = [
    "STOP_WORDS",
    "Word",
    "content_words",
    "longest_cue",
    "number_word",
    "phrase_list",
    "phrase_words",
    "plain_text",
    "sentence_spans",
    "sentences",
    "spaced",
    "stem",
    "word_set",
    "words",
]


def phrase_list(text: str) -> tuple[str, ...]:
    """Return the phrases of a list written as one string with commas.

    Example:
        >>> phrase_list("head of, vice president")
        ('head of', 'vice president')
    """
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list written as one string.

    Example:
        >>> sorted(word_set("cut raised grew"))
        ['cut', 'grew', 'raised']
    """
    return frozenset(text.split())


STOP_WORDS = word_set(
    """a about above after again all also am an and any are aren't as at be because been before being below between
    both but by can can't could couldn't did didn't do does doesn't doing don't done down during each either else
    etc even ever every few for from further get gets getting got had hadn't has hasn't have haven't having he
    he'd he's her here hers him his how however i i'd i'll i'm i've if in into is isn't it it's its itself just
    kind let let's like lot made make makes many may me might mine more most much must my myself no nor not of off
    often on once one only or other others our ours out over own per please quite rather really s same shall she
    should shouldn't so some someone something such t than that that's the their theirs them then there there's
    these they they're this those through to too under until up upon us very was wasn't we we'd we'll we're we've
    well were weren't what what's when where whether which while who who's whom whose why will with within without
    won't would wouldn't yes yet you you'd you'll you're you've your yours yourself thing things various across
    via using use used including include includes ie eg"""
)
"""Words too common to tell two texts apart."""

_TOKEN = re.compile(r"\.?[^\W_]+(?:[.&'][^\W_]+)*(?:\+\+|(?<=[^\W\d_])\+|#)?")
_LONGEST_WORD = 40
_INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]|ph\.d")
_HIDDEN = dict.fromkeys((*range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, 0xFEFF, 0xAD))
_MARKS = str.maketrans(
    {"‘": "'", "’": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "–": "-", "—": "-"}
)
_IRREGULAR = {
    "led": "lead", "built": "build", "wrote": "write", "written": "write", "ran": "run", "grew": "grow",
    "grown": "grow", "drove": "drive", "driven": "drive", "taught": "teach", "brought": "bring", "oversaw": "oversee",
    "took": "take", "taken": "take", "gave": "give", "given": "give", "kept": "keep", "held": "hold", "found": "find",
    "sold": "sell", "spent": "spend", "met": "meet", "began": "begin", "begun": "begin", "won": "win",
    "left": "leave",
    "told": "tell", "sent": "send", "paid": "pay", "said": "say", "dealt": "deal", "chose": "choose",
    "chosen": "choose", "went": "go", "gone": "go", "fell": "fall", "lost": "lose", "thought": "think",
    "broke": "break",
    "analysis": "analyz", "analyses": "analyz", "analytics": "analyz", "analytical": "analyz", "analytic": "analyz",
    "analyse": "analyz", "analysed": "analyz", "analysing": "analyz", "analyze": "analyz", "analyzed": "analyz",
    "analyzing": "analyz", "programme": "program", "programmes": "program", "programs": "program", "centre": "center",
    "labour": "labor", "licence": "license", "cheque": "check", "behaviour": "behavior", "organisational": "organiz",
    "people": "person", "criteria": "criterion", "acquisition": "acquir", "acquisitions": "acquir",
    "cyber": "cyber", "series": "series", "news": "news", "sales": "sales", "business": "business",
    "process": "process",
    "processes": "process", "access": "access", "success": "success", "various": "various", "focus": "focus",
    "departure": "departure", "department": "department", "departments": "department", "using": "use",
    "modelling": "model", "modeling": "model", "modelled": "model", "modeled": "model", "travelling": "travel",
    "labelled": "label", "cancelled": "cancel", "invoicing": "invoic", "decision": "decid", "decisions": "decid",
    "failure": "fail", "failures": "fail", "growth": "grow", "proficiency": "profici", "proficient": "profici",
    "fluency": "fluen", "fluent": "fluen", "compliant": "compli", "compliance": "compli", "comply": "compli",
    "complied": "compli", "strategic": "strateg", "strategy": "strateg", "strategies": "strateg",
    "responsibility": "responsible",
    "responsibilities": "responsible", "reduction": "reduce", "reductions": "reduce", "production": "produce",
    "successful": "success", "successfully": "success", "difference": "different", "differences": "different",
    "priority": "prioritize", "priorities": "prioritize", "controlled": "control", "controlling": "control",
    "reliability": "reliable", "disagreed": "disagree", "leader": "lead", "leaders": "lead", "leadership": "lead",
    "visualisation": "visualize", "visualization": "visualize", "knew": "know", "known": "know", "knowledge": "know",
    "late": "late", "later": "later", "state": "state", "states": "state", "team": "team", "teamwork": "team",
    "maintenance": "maintain", "advice": "advis", "variances": "varianc", "variance": "varianc",
}  # fmt: skip
_ENDINGS = (
    ("ization", 3), ("isation", 3), ("ational", 4),
    ("ation", 3), ("ition", 5), ("ments", 6), ("ment", 6), ("ness", 4),
    ("ance", 5), ("ence", 5), ("ivity", 4), ("ility", 4), ("ity", 4), ("ally", 4), ("ical", 4), ("able", 4),
    ("ible", 4), ("ive", 4), ("ize", 3), ("ise", 3), ("ate", 3), ("iz", 3), ("is", 4), ("at", 4), ("ial", 4),
    ("ion", 4), ("al", 4),
    ("ly", 4), ("e", 3), ("y", 3), ("i", 3),
)  # fmt: skip
_NUMBERS = {
    name: value
    for value, name in enumerate(
        (
            *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
            *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
        )
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_NUMBERS |= {"hundred": 100, "dozen": 12}
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[]?[A-Z0-9])|[\n\r\u2022;]+")
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|incl|approx|vs|no|mr|mrs|ms|dr|st|inc|ltd|co|u\.s|u\.k|jr|sr)\.$",
    re.IGNORECASE,
)


@frozen(kw_only=True)
class Word:
    """One word of a text, folded, with where it stands in ``plain_text`` of it."""

    text: str
    """Lower case, quotes straightened."""
    start: int
    end: int


@remember
def plain_text(text: str) -> str:
    """Return *text* with straight quotes, plain hyphens and no hidden characters.

    Example:
        >>> plain_text("month\u2011end “close”")
        'month-end "close"'
    """
    if text.isascii() and text.isprintable() and "`" not in text:
        return text
    folded = unicodedata.normalize("NFKC", text.translate(_MARKS)).translate(_MARKS).translate(_HIDDEN)
    return "".join(char if char in "\n\t" or char.isprintable() else " " for char in folded)


@remember
def words(text: str) -> tuple[Word, ...]:
    """Return the words of *text* in order; hyphens and slashes part words, as in ``month-end`` and ``AP/AR``."""
    return tuple(
        Word(text=_initials(match.group().lower()), start=match.start(), end=match.end())
        for match in _TOKEN.finditer(plain_text(text))
    )


@remember
def phrase_words(text: str) -> tuple[str, ...]:
    """Return only the folded words of *text*.

    Example:
        >>> phrase_words("Month-end close (U.S. GAAP), FP&A")
        ('month', 'end', 'close', 'us', 'gaap', 'fp&a')
    """
    return tuple(_initials(token.lower()) for token in _TOKEN.findall(plain_text(text)))


def spaced(text: str) -> str:
    """Return the folded words of *text* between single spaces, for finding a phrase as whole words.

    Example:
        >>> " month end " in spaced("Month-end close")
        True
    """
    return f" {' '.join(phrase_words(text))} "


def longest_cue(text: str, cues: Iterable[str]) -> str:
    """Return the longest of *cues* that stands in *text* as whole words, or nothing; a plural counts.

    Example:
        >>> longest_cue("Senior Internal Auditors", ("auditor", "internal auditor"))
        'internal auditor'
    """
    haystack = spaced(text)
    found = [cue for cue in cues if _stands_in(_spaced_cue(cue), haystack)]
    return max(found, key=len, default="")


@remember
def content_words(text: str) -> tuple[str, ...]:
    """Return the stems of the words of *text* that carry meaning, in order, repeats kept.

    Example:
        >>> content_words("Reconciled the accounts; reconciliations were late")
        ('reconcil', 'account', 'reconcil', 'late')
    """
    return tuple(stem(word) for word in phrase_words(text) if word not in STOP_WORDS)


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """Return the stem of one English word, the same for its common forms and both spellings.

    Example:
        >>> {stem(word) for word in ("automate", "automated", "automating", "automation")}
        {'autom'}
    """
    base = word.lower().removesuffix("'s")
    if base in _IRREGULAR:
        return stem(_IRREGULAR[base]) if _IRREGULAR[base] != base else base
    if len(base) > _LONGEST_WORD or len(base) < 4 or not base.isalpha():
        return base
    return _without_endings(_without_tense(_singular(base)))


def number_word(word: str) -> int | None:
    """Return the value of a number written as a word.

    Example:
        >>> number_word("twelve"), number_word("many")
        (12, None)
    """
    return _NUMBERS.get(word.lower())


@remember
def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of *text*; line breaks, bullets and semicolons end one too.

    Example:
        >>> sentences("I closed the books, e.g. in Q3. We used SAP; it was slow")
        ('I closed the books, e.g. in Q3.', 'We used SAP', 'it was slow')
    """
    parts: list[str] = []
    joining = False
    for part in _SENTENCE_END.split(text):
        if not part or not part.strip():
            continue
        if joining:
            parts[-1] += " " + part.strip()
        else:
            parts.append(part.strip())
        joining = _ABBREVIATION.search(part[-12:]) is not None
    return tuple(parts)


@lru_cache(maxsize=1 << 13)
def _spaced_cue(cue: str) -> str:
    return spaced(cue)


def sentence_spans(plain: str) -> tuple[tuple[int, int], ...]:
    """Return where the sentences of *plain* begin and end, in order."""
    cuts = [(match.start(), match.end()) for match in _SENTENCE_END.finditer(plain)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(plain)]
    return tuple(zip(starts, ends, strict=True))


def _stands_in(cue: str, haystack: str) -> bool:
    return cue in haystack or cue[:-1] + "s " in haystack


def _initials(word: str) -> str:
    if "." not in word:
        return word
    return word.replace(".", "") if _INITIALS.fullmatch(word) else word


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _without_tense(word: str) -> str:
    for ending in ("ing", "ed"):
        base = word[: -len(ending)]
        if word.endswith(ending) and len(base) >= 3 and any(vowel in base for vowel in "aeiouy"):
            if word.endswith("eed"):
                return word
            return base[:-1] if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz" else base
    return word


def _without_endings(word: str) -> str:
    for _ in range(3):
        for ending, least in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= least:
                word = word[: -len(ending)]
                break
        else:
            break
    return word
