"""The parts of a résumé line beside its figures: whose share it was, with what, for whom, and when."""

from __future__ import annotations

import re

from attrs import frozen

from second_interview.reading.words import plain_text

__all__ = ["LineParts", "read_parts", "read_share"]

_SHARED = re.compile(
    r"\b(?:we|our|(?-i:us)|took part|helped|helping|assist(?:s|ed|ing)?|contribut(?:es?|ed|ing|or)|participat\w+|"
    r"part of (?:a|the)|involved in|member of|together with|alongside|jointly|collaborat(?:es?|ed|ing|ively)|"
    r"partner(?:s|ed|ing) with|worked on|work(?:s|ed|ing)? (?:closely )?(?:with|alongside)|co-\w+|team effort|"
    r"as a team|with (?:my|the) team|joined (?:the|a|an)\b[^.;,]{0,40}\bteam)\b"
    r"|\bsupport(?:s|ed)? (?:\w+[ /-]){0,3}(?:team|group|department|manager|managers|controller|cfo|director|partner|"
    r"auditors?|seniors?|lead|leads|staff|audit|audits|close|implementation|migration|rollout|project|initiative)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"^(?:the |a |an |our )?\w+(?: \w+){0,4} (?:was|were|has been|have been) \w+(?:ed|en|t)\b", re.IGNORECASE
)
_MEANS = re.compile(
    r"\b(?:by (?=[a-z]+ing\b)|through (?!the (?:year|period|day))|using |via |thanks to |leveraging |on top of |"
    r"based on |(?:built|written|coded|modelled|modeled) (?:in|with) |"
    r"with (?=(?:a|an|the|new|python|sql|excel|power|vba|alteryx|tableau|dbt|terraform|ansible)\b"
    r"(?!(?: [\w&/-]+){0,4} (?:teams?|customers?|clients?|groups?|staff|analysts?|colleagues?|auditors?|vendors?|"
    r"suppliers?|managers?|controllers?|department|owners?|leads?|partners?|banks?|board|cfo|people)\b)))",
    re.IGNORECASE,
)
_RECIPIENT = re.compile(
    r"\b(?:adopted by |used by |relied on by |read by |reported to |presented to |"
    r"(?<!responsible )(?<!accountable )(?<!account )(?<!accounts )(?<!accounting )(?<!accounted )(?<!stood in )"
    r"(?<!standing in )(?<!asked )(?<!looked )(?<!applied )(?<!allow )(?<!allowed )(?<!except )(?<!paid )(?<!as )"
    r"for (?=(?:an?|the|our|all|each|every|its|senior|executive|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"(?!(?: \w+){0,2} (?:days?|weeks?|months?|quarters?|years?|seasons?)\b)))",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\b(?:(?:over|in|within|during|across|for|after|the (?:last|first|past)) (?:(?:the|a|an|about|under|less|than|"
    r"around|only|just|my|its|our|first|last|past|next|same|all) ){0,3}(?:\d{1,3}|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|twelve|eighteen)?[ -]?(?:days?|weeks?|months?|quarters?|years?|seasons?)|"
    r"(?:in|since|by|during|from|until|for) (?:(?:fy|q[1-4]|[a-z]{3,9}) ?)?(?:19|20)\d\d|"
    r"year[- ](?:over|on)[- ]year|yoy|(?:per|each|every|a) (?:day|week|month|quarter|year)|annually|per annum|"
    r"\d[\d,.]{0,9}\+? (?:\w+ ){1,2}(?:daily|weekly|monthly|quarterly|yearly)|in q[1-4]|fy ?\d\d)\b|"
    r"/ ?(?:week|month|year|day|yr|mo)\b",
    re.IGNORECASE,
)
_END = re.compile(
    r"[,;:()–—]|\.(?!\d)|\s-\s|\b(?:reducing|saving|cutting|increasing|improving|resulting|leading to|which|that|"
    r"so that|while|and (?=\w+(?:ed|ing)\b)|enabling|allowing|freeing|from \d|by \d)",
    re.IGNORECASE,
)
_LONGEST = 2_000
_MOST_WORDS = 12


@frozen(kw_only=True)
class LineParts:
    """What one line says beside deed and figures; empty where it says nothing."""

    share: str
    """``own`` or ``we``."""
    means: str = ""
    recipient: str = ""
    period: str = ""


def read_parts(text: str) -> LineParts:
    """Return whose share it was, with what it was done, for whom, and when, in the words of *text*.

    Example:
        >>> parts = read_parts("Cut the close from 9 to 6 days over two quarters by moving accruals for the group")
        >>> parts.means, parts.recipient, parts.period, parts.share
        ('moving accruals', 'the group', 'over two quarters', 'own')
    """
    plain = plain_text(text[:_LONGEST])
    period = _PERIOD.search(plain)
    return LineParts(
        share=_share(plain),
        means=_phrase(plain, _MEANS, stop=_RECIPIENT),
        recipient=_phrase(plain, _RECIPIENT, stop=_MEANS),
        period=period.group().strip() if period is not None else "",
    )


def read_share(text: str) -> str:
    """Return ``we`` where *text* speaks of a team, of help or in the passive, else ``own``.

    Example:
        >>> read_share("Helped the audit team with samples"), read_share("Closed the books under US GAAP")
        ('we', 'own')
    """
    return _share(plain_text(text[:_LONGEST]))


def _share(plain: str) -> str:
    return "we" if _SHARED.search(plain) or _PASSIVE.search(plain) else "own"


def _phrase(plain: str, opening: re.Pattern[str], *, stop: re.Pattern[str]) -> str:
    """Return the words after the first *opening*, up to the next break or the next part; short ones only."""
    found = opening.search(plain)
    if found is None:
        return ""
    rest = plain[found.end() : found.end() + 160]
    ends = [match.start() for pattern in (_END, stop, _PERIOD) if (match := pattern.search(rest)) is not None]
    said = rest[: min(ends, default=len(rest))].split()
    return " ".join(said[:_MOST_WORDS])
