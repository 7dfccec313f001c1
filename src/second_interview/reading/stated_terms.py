"""The terms beside base pay that a text states: bonus, retirement, paid leave, equity, overtime, on-call pay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum

from attrs import frozen

from second_interview.model import Line
from second_interview.reading.words import plain_text, sentences

__all__ = ["PayTerm", "StatedTerm", "bonus_share", "find_terms"]


class PayTerm(Enum):
    """A part of pay beside the base."""

    BONUS = "bonus"
    RETIREMENT = "retirement"
    LEAVE = "leave"
    EQUITY = "equity"
    OVERTIME = "overtime"
    ON_CALL = "on_call"


@frozen(kw_only=True)
class StatedTerm:
    """One term in the words of the text."""

    term: PayTerm
    line: Line
    """The clause that states it, with its place."""
    is_none: bool = False
    """Whether the text says that there is none."""
    is_settled: bool = False
    """Whether a figure or a plain no leaves nothing to ask; a term that is only named leaves its size open."""


_COUNT = r"(?:[0-9]{1,3}|ten|twelve|fifteen|twenty|twenty-five|thirty|unlimited)"
_TERMS = (
    (
        PayTerm.ON_CALL,
        (
            r"(?=.*\b(?:on[\s-]call|call[\s-]?out|standby)\b)"
            r"(?=.*(?:[$£€]\s?[0-9]|[0-9]\s?%|\bpaid\b|\bstipend\b|\ballowance\b)).+"
        ),
        r"[$£€]\s?[0-9]|[0-9]\s?%",
    ),
    (
        PayTerm.BONUS,
        (
            r"(?<!sign-on )(?<!signing )(?<!joining )(?<!referral )(?<!retention )(?<!welcome )(?<!spot )"
            r"\bbonus(?:es)?\b(?!\s(?:points|if\syou|skills?))"
        ),
        r"[0-9]\s?%|[$£€]\s?[0-9]|\bper\scent\b",
    ),
    (
        PayTerm.RETIREMENT,
        (
            r"\b(?:401\s?\(?k\)?|403\s?\(?b\)?|pension|superannuation|kiwisaver|rrsp|"
            r"retirement (?:plan|savings|contribution|match))(?!\w)"
        ),
        r"[0-9]\s?%|\bper\scent\b|\bno (?:company |employer )?match",
    ),
    (
        PayTerm.LEAVE,
        (
            rf"\b{_COUNT}\s(?:\w+\s){{0,2}}?(?:days?|weeks?)['’]?\s(?:of\s)?(?:(?:paid|annual)\s)*"
            r"(?:off\b|pto|leave|holidays?|vacation|time\soff)"
            r"|\b(?:unlimited|flexible)\s(?:pto|paid\stime\soff|vacation|holiday)"
            r"|\b(?:pto|paid\stime\soff|annual\sleave|paid\svacation)\b"
        ),
        rf"\b{_COUNT}\b",
    ),
    (
        PayTerm.EQUITY,
        (
            r"\b(?:stock\soptions?|share\soptions?|rsus?|restricted\sstock|"
            r"equity(?=\s(?:grant|package|in\b|plan|options?|stake|award))|"
            r"(?:and|plus|bonus,|meaningful|offer|\+)\sequity|espp|employee\sshare\s(?:plan|scheme))\b|^equity$"
        ),
        (
            r"\b[0-9][0-9,.]*\s(?:options|shares|rsus?|units)\b|"
            r"[$£€]\s?[0-9][0-9,.]*\s?k?\s(?:of|in)\s(?:\w+\s)?(?:rsus?|equity|stock|options|shares)"
        ),
    ),
    (
        PayTerm.OVERTIME,
        (
            r"\b(?:non-?exempt|exempt\s(?:position|role|status|from\sovertime)|flsa|(?:paid|unpaid|no)\sovertime|"
            r"overtime\s(?:is|pay|paid|at|eligible|not))\b"
        ),
        r".",
    ),
)
_PATTERNS = tuple(
    (term, re.compile(said, re.IGNORECASE), re.compile(size, re.IGNORECASE)) for term, said, size in _TERMS
)
_NO = re.compile(
    r"\b(?:no|not|without|isn['’]t|aren['’]t|don['’]t|neither)\b(?:\s[\w-]+){0,4}?\s?"
    r"(?:bonus\w*|401\s?\(?k\)?|pension|equity|stock|options|rsus?|overtime)",
    re.IGNORECASE,
)
_DUTY = re.compile(
    r"\b(?:calculat\w+|administ\w+|prepar\w+|reconcil\w+|process\w*|manag\w+|accrual\w*|account(?:ing)?\sfor|experience|knowledge|"
    r"audits?|schedules?|advis\w+|support\w*)\b",
    re.IGNORECASE,
)
"""What is done with bonuses and pensions as work; only a figure tells that the same sentence is an offer."""
_CLAUSE = re.compile(
    r"(?:,|;)\s(?![^()]*\))|\sand\s(?=(?:an?\s)?[0-9]{1,3}\sdays?\b)|\s\+\s|\splus\s(?=an?\s|bonus|equity)"
)
_LEAD = re.compile(
    r"^(?:and|plus|as well as|also|we(?:\salso)?\soffer|you(?:['’]ll|\swill)?\sget|with)\s", re.IGNORECASE
)
_LONGEST = 20_000


def find_terms(lines: Sequence[Line]) -> tuple[StatedTerm, ...]:
    """Return the terms *lines* state, one of each kind; a clause with a figure or a no goes before a bare mention.

    Example:
        >>> from second_interview.model import Evidence
        >>> line = Line(text="401(k) with a 4% match, 17 days of PTO. No bonus.", evidence=Evidence(document="p"))
        >>> [(one.term.value, one.line.text) for one in find_terms([line])]
        [('retirement', '401(k) with a 4% match'), ('leave', '17 days of PTO'), ('bonus', 'No bonus')]
    """
    found: dict[PayTerm, StatedTerm] = {}
    for line in lines:
        for sentence in sentences(plain_text(line.text[:_LONGEST])):
            for stated in _in_sentence(sentence, line):
                known = found.get(stated.term)
                if known is None or (stated.is_settled and not known.is_settled):
                    found[stated.term] = stated
    return tuple(found.values())


def _in_sentence(sentence: str, line: Line) -> Iterator[StatedTerm]:
    for clause in _clauses(sentence):
        for term, said, size in _PATTERNS:
            if said.search(clause) is None:
                continue
            is_none = _NO.search(clause) is not None
            is_settled = is_none or size.search(clause) is not None
            if not is_settled and _DUTY.search(sentence):
                continue
            stated = Line(text=clause, evidence=line.evidence)
            yield StatedTerm(term=term, line=stated, is_none=is_none, is_settled=is_settled)


def _clauses(sentence: str) -> Iterator[str]:
    if re.search(r"\b(?:on[\s-]call|standby)\b", sentence, re.IGNORECASE):
        yield sentence.rstrip(" .")
        return
    for part in _CLAUSE.split(sentence):
        words = part.strip(" .")
        yield _LEAD.sub("", words) or words


_SHARE = re.compile(r"(?P<share>[0-9]{1,2}(?:\.[0-9])?)\s?(?:%|per\scent|percent)", re.IGNORECASE)
_MOST = re.compile(r"\b(?:up\sto|max(?:imum)?|at\smost)\b", re.IGNORECASE)


def bonus_share(words: str) -> Decimal | None:
    """Return the target bonus as a share of base pay: 0 where there is none, ``None`` where it is not said.

    Example:
        >>> bonus_share("an annual bonus with a target of 6%"), bonus_share("no bonus"), bonus_share("a yearly bonus")
        (Decimal('0.06'), Decimal('0'), None)
    """
    for clause in _clauses(words):
        if re.search(r"\bbonus", clause, re.IGNORECASE) is None:
            continue
        if _NO.search(clause):
            return Decimal(0)
        # The most that a bonus can be is no target.
        if (match := _SHARE.search(clause)) is not None and not _MOST.search(clause):
            return Decimal(match["share"]) / 100
    return None
