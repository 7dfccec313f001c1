"""The forms in which days are written, each with its reading."""

from __future__ import annotations

import re

from second_interview.reading.date_words import (
    COUNT,
    Reading,
    as_day_number,
    as_days_of_month,
    as_dotted,
    as_end_of_period,
    as_feast,
    as_from_now,
    as_iso,
    as_month_day,
    as_named_weekday,
    as_near,
    as_numeric,
    as_part_of_month,
    as_part_of_week,
    as_short_numeric,
    as_thanksgiving,
    as_weekday_number,
)

__all__ = ["RULES", "WORD_RULES"]

WD = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?)\b\.?"
)
MON = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])(?:\s?(?:st|nd|rd|th)\b)?"
YEAR = r"(?:,?\s{0,2}(?P<y>20[0-9]{2})\b(?!-))?"
JOIN = r"\s{0,2}(?:-|–|—|to\b|until\b|till?\b|thru\b|through\b|and\b|&)\s{0,2}(?:the\s)?"


def _rule(pattern: str, reading: Reading) -> tuple[re.Pattern[str], Reading]:
    return re.compile(pattern, re.IGNORECASE), reading


_NOT_COUNTED = r"(?!\s?(?:am\b|pm\b|[:%]|k\b|people|hours?\b|minutes?\b|mins?\b|years?\b|\.[0-9]))"
_PREPOSITION = r"(?:on|by|before|until|till?|from|since|to|through|thru|due|back|starting|or|and|the|vom|bis|ab|am)"
_GOES_ON = (
    r"(?=\s*(?:$|[.,;:!?)\-–—/&]|(?:of\s(?:the|this|next)\smonth|at|and|to|or|but|if|because|so|in|for|by|"
    r"then|back|when|"
    r"they|i|we|he|she|it|is|was|with|from|until|till?|through|thru|morning|afternoon|evening|noon|latest|as|who|that|"
    r"works?|[0-9]|this|please|unless|after|before|due|return\w*)\b))"
)
_SHORT = rf"(?:(?<=\b)(?:{_PREPOSITION}|this|next|last|early|late|every|week|closed|off|away|said|decides?)\s)"
_LONG_WD = (
    r"(?:monday|tues(?:day)?|weds|wednesday|thurs?|thursday|fri(?:day)?|saturday|sunday|tue|thu)\b\.?"
    r"|(?:(?<=\bon\s)|(?<=\bby\s)|(?<=this\s)|(?<=next\s)|(?<=till\s)|(?<=til\s)|(?<=until\s)|(?<=before\s)|(?<=from\s)"
    r"|(?<=\bto\s)|(?<=last\s)|(?<=[-–—/&,]\s)|(?<=[-–—/&])|(?<=\bor\s)|(?<=\band\s)|(?<=through\s)|(?<=thru\s))"
    r"(?:mon|wed|sat|sun)\b\.?|(?:mon|wed|sat|sun)\b\.?(?=\s?(?:[-–—/&]|to\b|at\b|[0-9]))"
)
# "may" and "mar" are words and numbers follow verbs, so a month before a number needs its capital or an ordinal.
_CAPITAL_MONTH = (
    r"(?:(?-i:(?=[A-Z]))|(?=(?:jan|feb|apr|jun|jul|aug|sep|oct|nov|dec))|(?=\w{3,5}\s[0-9]{1,2}(?:st|nd|rd|th)))"
)

_NUMBER_RULES = (
    _rule(r"(?<![0-9-])(?P<y>20[0-9]{2})-(?P<m>[01][0-9])-(?P<d>[0-3][0-9])(?![0-9-])", as_iso),
    _rule(
        rf"\b(?P<btw>between\s(?:the\s)?)?(?:(?P<w>{WD})\s)?(?:the\s)?(?P<a>{DAY})(?P<j>{JOIN})"
        rf"(?:(?P<w2>{WD}),?\s)?(?P<b>{DAY})\s(?:of\s)?(?P<m>{MON}){YEAR}",
        as_days_of_month,
    ),
    _rule(
        rf"\b(?P<btw>between\s)?(?:(?P<w>{WD}),?\s)?{_CAPITAL_MONTH}(?P<m>{MON})\s(?P<a>{DAY})(?P<j>{JOIN})"
        rf"(?:(?P<w2>{WD}),?\s)?(?P<b>{DAY}){_NOT_COUNTED}{YEAR}",
        as_days_of_month,
    ),
    _rule(rf"\b(?:(?P<w>{WD}),?\s(?:the\s)?)?(?P<d>{DAY})(?:\s|-)?(?:of\s)?(?P<m>{MON}){YEAR}", as_month_day),
    _rule(
        rf"\b(?:(?P<w>{WD}),?\s)?{_CAPITAL_MONTH}(?P<m>{MON})\s(?:the\s)?(?P<d>{DAY}){_NOT_COUNTED}{YEAR}", as_month_day
    ),
    _rule(
        rf"(?:(?P<w>{WD}),?\s|(?P<before>\b{_PREPOSITION}\s|[-–]\s?))?(?<![0-9/.$£€])(?!24/7)(?P<a>[0-9]{{1,2}})"
        rf"/(?P<b>[0-9]{{1,2}})"
        r"(?:/(?P<y>20[0-9]{2}|[0-9]{2}))?(?![0-9/%])",
        as_numeric,
    ),
    _rule(
        r"(?P<w>\Z.)?(?<![0-9.-])(?P<before>)(?P<a>[0-9]{1,2})-(?P<b>[0-9]{1,2})-(?P<y>20[0-9]{2})(?![0-9-])",
        as_numeric,
    ),
    # "from 9-12" and "9-12 am" are hours, "9-12 December" days.
    _rule(
        r"(?:(?<=\bby\s)|(?<=\bbefore\s)|(?<=\buntil\s)|(?<=\btill\s)|(?<=\bdue\s)|(?<=uiterlijk\s)|(?<=spätestens\s))"
        rf"(?P<a>[0-9]{{1,2}})-(?P<b>[0-9]{{1,2}})(?![0-9-]|\s(?:of\s)?(?:{MON}|days|weeks|months)){_NOT_COUNTED}",
        as_short_numeric,
    ),
    _rule(
        rf"(?:(?P<w>{WD}),?\s)?(?<![0-9.])(?P<a>[0-9]{{1,2}})\.\s?(?P<b>[0-9]{{1,2}})\.\s?(?P<y>20[0-9]{{2}})(?![0-9])",
        as_dotted,
    ),
    _rule(
        rf"(?:(?P<w>{WD}),?\s|\b{_PREPOSITION}\s|[-–—]\s?)(?P<a>[0-9]{{1,2}})\.(?P<b>[0-9]{{1,2}})\.(?![0-9])"
        rf"(?P<y>\Z.)?",
        as_dotted,
    ),
    _rule(
        r"(?P<w>\Z.)?(?<![0-9.])(?P<a>[0-9]{1,2})\.(?P<b>[0-9]{1,2})\.(?=\s?[-–—]\s?[0-9]{1,2}\.[0-9])(?P<y>\Z.)?",
        as_dotted,
    ),
    _rule(rf"\b(?P<w>{WD}),?\s(?:the\s)?(?P<d>(?:3[01]|[12]?[0-9])(?:st|nd|rd|th))\b{_GOES_ON}", as_weekday_number),
    _rule(
        rf"(?:\bthe\s|\b{_PREPOSITION}\s)(?P<d>(?:3[01]|[12]?[0-9])(?:st|nd|rd|th))\b{_GOES_ON}",
        as_day_number,
    ),
)
WORD_RULES: tuple[tuple[re.Pattern[str], Reading], ...] = (
    _rule(
        r"\b(?P<week>a\sweek\s(?:on|from)\s|week\son\s)?(?:(?P<how>this\scoming|this|next|last|past|coming|"
        r"(?:the\s)?following)\s)?"
        rf"\b(?P<w>{_LONG_WD})"
        r"(?:\s(?P<then>week\b(?!\s?end)|after\snext\b|(?:of\s)?next\sweek\b|(?:of\s)?this\sweek\b))?",
        as_named_weekday,
    ),
    _rule(r"\b(?:(?:the\s)?day\safter\stomorrow|tomorrow|tmrw|tmr|today|tonight)\b", as_near),
    _rule(
        rf"\b(?:(?:in|within)\s(?P<about>about\s|around\s|roughly\s)?(?:the\snext\s)?(?P<n>{COUNT})\s"
        r"(?P<u>days?|weeks?|fortnights?|months?)\b(?!\sago)"
        rf"|(?P<n2>{COUNT})\s(?P<u2>days?|weeks?|fortnights?|months?)\sfrom\s(?:now|today)\b)",
        as_from_now,
    ),
    _rule(
        r"\b(?:(?P<part>early|late(?:r)?|mid|middle|end|start|beginning)[\s-](?:of\s|in\s)?)?(?:the\s)?"
        r"(?:(?P<which>next|this|following)\sweek\b|(?<=end\sof\sthe\s)week\b|(?<=of\s)week\b|"
        r"week\s(?P<then>after\snext)\b)(?!\s?end)",
        as_part_of_week,
    ),
    _rule(
        r"\b(?P<part>early|late|mid|end\s?of|start\s?of|beginning\s?of|middle\s?of|(?:first|second|third|"
        r"fourth)\sweek\s(?:of|in))"
        rf"[\s-](?:in\s)?(?P<m>{MON}){YEAR}",
        as_part_of_month,
    ),
    _rule(
        rf"(?P<part>\Z.)?(?<=\b(?:in|by)\s)(?P<m>{MON})(?:\s(?P<y>20[0-9]{{2}}))?\b(?!\s?[0-9])",
        as_part_of_month,
    ),
    _rule(
        r"\b(?:end\sof\s(?:the\s)?(?:(?P<which>next|this|calendar)\s)?(?P<unit>month|year))\b(?!\s(?:close|"
        r"closing|process))",
        as_end_of_period,
    ),
    _rule(
        r"\b(?:(?P<after>(?:the\s)?(?:day|friday)\safter\s)thanksgiving|black\s(?P<friday>friday)"
        r"|thanksgiving(?:\sday)?(?P<both>(?:\sthursday)?\s(?:and|&|\+|-|–|through)"
        r"\s(?:black\s)?friday)?(?:\sthursday)?)\b",
        as_thanksgiving,
    ),
    _rule(
        r"\b(?:christmas\seve|christmas(?:\sday)?|boxing\sday|new\syear['’]?s?\seve|new\syear['’]?s(?:\sday)?)\b"
        r"(?:,?\s(?P<y>20[0-9]{2}))?(?!\s(?:party|lunch|dinner|break|shut))",
        as_feast,
    ),
)
RULES: tuple[tuple[re.Pattern[str], Reading], ...] = _NUMBER_RULES + WORD_RULES
"""Forms that need figures, then those of words alone."""
