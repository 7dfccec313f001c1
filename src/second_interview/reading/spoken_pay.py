"""Pay as people speak of it: figures without thousands or sign, ``high eighties``, and the currency meant."""

from __future__ import annotations

import re

from attrs import evolve

from second_interview.model import Candidacy, CompensationRange, PayPeriod
from second_interview.reading.pay import FoundPay, find_pay

__all__ = ["currency_of", "pay_in", "read_spoken_pay"]

_EURO = (
    "AT",
    "BE",
    "CY",
    "DE",
    "EE",
    "ES",
    "FI",
    "FR",
    "GR",
    "HR",
    "IE",
    "IT",
    "LT",
    "LU",
    "LV",
    "MT",
    "NL",
    "PT",
    "SI",
    "SK",
)
_CURRENCIES = {
    **dict.fromkeys(_EURO, "EUR"),
    "US": "USD",
    "GB": "GBP",
    "CA": "CAD",
    "AU": "AUD",
    "NZ": "NZD",
    "CH": "CHF",
    "IN": "INR",
    "SG": "SGD",
    "SE": "SEK",
    "NO": "NOK",
    "DK": "DKK",
    "PL": "PLN",
    "ZA": "ZAR",
    "JP": "JPY",
    "HK": "HKD",
    "CZ": "CZK",
}


def currency_of(candidacy: Candidacy) -> str:
    """Return the currency figures without a sign are in: of pay already stated, else of the country; or nothing."""
    wants = candidacy.expectation
    stated = [money for money in (wants.floor, wants.target, wants.stretch) if money] if wants else []
    if stated:
        return stated[0].currency
    posting = candidacy.posting
    pays = [posting.pay if posting else None]
    pays += [said.pay for said in candidacy.pay_statements] + [offer.pay for offer in candidacy.offers]
    for pay in pays:
        if pay is not None:
            return pay.currency
    countries = (candidacy.employer.country, posting.country if posting else "", candidacy.candidate.country)
    return next((_CURRENCIES[country.upper()] for country in countries if country.upper() in _CURRENCIES), "")


_SHORT = re.compile(
    r"(?P<lead>\b(?:around|about|at|is|was|said|says|for|of|to|between|under|below|than|least|range|"
    r"ideally|floor|target|stretch|roughly|circa|maybe|"
    r"and|paying|offered|base)\s|[-–,:]\s|(?<![\w.,])[$£€])(?P<one>[4-9][0-9]|[1-9][0-9]{2})"
    r"(?:\s?(?P<join>-|–|—|to|and)\s?(?P<two>[4-9][0-9]|[1-9][0-9]{2}))?"
    r"(?![0-9]|[.,:/]?[0-9]|\s?(?:k\b|%|people|min|minutes?|hours?|hrs?|days?|weeks?|months?|years?|"
    r"employees|staff|th\b|am\b|pm\b|an?\shour|per|/|entities|accounts))",
    re.IGNORECASE,
)

_REALISTIC = re.compile(
    r"(?<![\w.,/-])([2-9][0-9]|[1-9][0-9]{2})(?=\s(?:is|would\sbe|sounds)\s(?:more\s)?(?:realistic|doable|possible|fair|the\s(?:top|max\w*|limit)))",
    re.IGNORECASE,
)
"""``44 is realistic``, where the figure has no word before it that tells of pay."""


_COUNTED = re.compile(
    r"\b\d{1,4}\s(?!dollars|pounds|euros|bucks|grands|thousands|years|months|weeks|days|hours|points|shares|options)"
    r"[a-z]{3,20}s\b",
    re.IGNORECASE,
)
"""``12 pages``: a bare figure beside a count goes on with the count, not with pay."""


def pay_in(text: str, *, currency: str, about_pay: bool) -> tuple[FoundPay, ...]:
    """Return the pay in a note; where pay is the matter, ``around 105`` means 105 thousand."""
    found = find_pay(text, currency=currency)
    if found or not about_pay or _COUNTED.search(text):
        return _with_words(text, found)
    # The matter is pay, whether or not this sentence says so.
    if found := find_pay(f"pay: {text}", currency=currency):
        return _with_words(text, found)
    return _with_words(text, _find_short(_TENS.sub(_spelt_tens, text), currency))


def _find_short(text: str, currency: str) -> tuple[FoundPay, ...]:
    """The pay in words where a bare figure counts as thousands."""
    text = _REALISTIC.sub(r"\1k", text)
    spelt = _SHORT.sub(lambda m: f"{m['lead']}{m['one']}k" + (f" - {m['two']}k" if m["two"] else ""), text)
    return find_pay(f"pay: {spelt}", currency=currency)


def read_spoken_pay(text: str, *, currency: str = "", period: PayPeriod = PayPeriod.YEAR) -> CompensationRange | None:
    """Return the pay in *text*, which is known to be about pay: a bare 20 to 999 counts as thousands a year.

    Args:
        text: A field of its own, such as ``pay.said``.
        currency: Code for figures that name none.
        period: What pay is counted by where the words do not say; anything but the year leaves bare figures alone.

    Example:
        >>> str(read_spoken_pay("150 to 175 plus 20% bonus", currency="USD"))
        '$150,000 to $175,000 a year'
        >>> read_spoken_pay("45 people in finance", currency="USD") is None
        True
    """
    found = find_pay(text, currency=currency)
    if not found and period is PayPeriod.YEAR and not _HOURLY.search(text):
        spelt = _BARE.sub(lambda m: f"{m['one']}k" + (f" - {m['two']}k" if m["two"] else ""), text, count=1)
        found = find_pay(f"pay: {spelt}", currency=currency)
    return next((pay for one in found if (pay := one.pay) is not None), None)


def _with_words(text: str, found: tuple[FoundPay, ...]) -> tuple[FoundPay, ...]:
    """Give back to each loose figure the words it was read from, for only these were said."""
    said = {_spelt_tens(match): _plain_tens(match) for match in _TENS.finditer(text)}
    about = [" ".join(match[0].split()).rstrip(" .,") for match in _HEDGED.finditer(text)]
    if len(found) == len(about) == 1:
        return (evolve(found[0], words=about[0]),)
    return tuple(evolve(one, words=said.get(one.quote, "")) for one in found)


_HEDGED = re.compile(
    r"\b(?:around|about|roughly|circa|approx(?:imately|\.)?|somewhere\s(?:around|near))\s(?:the\s)?[$£€]?[0-9][0-9.,]*\s?k?\b"
    r"(?!\s?(?:%|people|min|hours?|hrs?|days?|weeks?|months?|years?))",
    re.IGNORECASE,
)
"""``around 105``: near a figure, and not it."""
_HOURLY = re.compile(r"\b(?:an\shour|hourly|per\s(?:hour|day|week|month)|a\s(?:day|week|month)|/\s?h)", re.IGNORECASE)
_BARE = re.compile(
    r"(?<![\w.,$£€-])[$£€]?(?P<one>[2-9][0-9]|[1-9][0-9]{2})(?:\s?(?:-|–|—|to|and)\s?(?P<two>[2-9][0-9]|[1-9][0-9]{2}))?"
    r"(?![0-9]|[.,:/-]?[0-9]|\s?(?:k\b|%|people|persons|staff|employees|min|hours?|hrs?|days?|weeks?|months?|years?|th\b|"
    r"am\b|pm\b|per|/|entities|accounts|in\s\w+\b(?<!in\stotal)))",
    re.IGNORECASE,
)
_DECADES = ("forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_TENS = re.compile(
    rf"\b(?:(?P<p1>low|mid|high|upper)(?:\sto\s(?P<p2>mid|high|upper)"
    rf")?[\s-])?(?:the\s)?(?P<t1>{'|'.join(_DECADES)}|[4-9]0s|[1-9][0-9]0s)"
    rf"(?:\s?(?:to|-|–)\s?(?P<p3>low|mid|high|upper)[\s-](?:the\s)?(?P<t2>{'|'.join(_DECADES)}|[4-9]0s|"
    rf"[1-9][0-9]0s))?\b",
    re.IGNORECASE,
)
_PART = {"low": (0, 3), "mid": (5, 5), "high": (7, 9), "upper": (7, 9), "": (0, 9)}
"""Which part of ten is meant; ``mid`` is the middle alone, for nobody who says it has named an edge beside it."""


def _spelt_tens(match: re.Match[str]) -> str:
    """``low to mid nineties`` as ``90k - 95k``: low is up to three, mid five, high from seven."""

    def tens(words: str) -> int:
        return int(words[:-1]) if words[0].isdigit() else 40 + 10 * _DECADES.index(words.lower())

    first = (match["p1"] or "").lower()
    one = tens(match["t1"])
    low = one + _PART[first][0]
    high = one + _PART[(match["p2"] or first).lower()][1]
    if match["t2"]:
        high = tens(match["t2"]) + _PART[match["p3"].lower()][1]
    return f"{low}k" if low == high else f"{low}k - {high}k"


def _plain_tens(match: re.Match[str]) -> str:
    return " ".join(match[0].split()).removeprefix("the ")
