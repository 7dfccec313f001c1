"""Amounts of money as people write them: sign or code, figures in any grouping, k, lakh or 万."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from attrs import frozen

from second_interview.model.currencies import MINOR_DIGITS

__all__ = ["Amount", "find_amounts", "plain"]


@frozen(kw_only=True)
class Amount:
    """One amount with its offsets."""

    value: Decimal
    """Multiplied out."""
    figure: Decimal
    """The figure as written, before any multiplier."""
    scale: Decimal = Decimal(1)
    currency: str = ""
    """ISO code, or nothing where the sign belongs to several currencies."""
    sign: str = ""
    """The sign or code as written."""
    unit: str = ""
    """The multiplier as written, lower case."""
    is_open: bool = False
    """True where a plus sign follows."""
    start: int
    end: int


_SIGNS = {
    "us$": "USD",
    "usd$": "USD",
    "$usd": "USD",
    "ca$": "CAD",
    "cad$": "CAD",
    "can$": "CAD",
    "c$": "CAD",
    "can": "CAD",
    "au$": "AUD",
    "a$": "AUD",
    "aud$": "AUD",
    "nz$": "NZD",
    "s$": "SGD",
    "sg$": "SGD",
    "hk$": "HKD",
    "r$": "BRL",
    "mx$": "MXN",
    "£": "GBP",
    "€": "EUR",
    "₹": "INR",
    "₩": "KRW",
    "₫": "VND",
    "₦": "NGN",
    "₱": "PHP",
    "₪": "ILS",
    "₽": "RUB",
    "zł": "PLN",
    "zl": "PLN",
    "rp": "IDR",
    "rm": "MYR",
    "euro": "EUR",
    "euros": "EUR",
    "pounds": "GBP",
    "quid": "GBP",
    "vnđ": "VND",
    "đ": "VND",
    "rmb": "CNY",
    "元": "",
    "$": "",
    "¥": "",
    "￥": "",
    "rs": "",
    "rs.": "",
    "kr": "",
    "kr.": "",
    "dollars": "",
    "bucks": "",
    "rupees": "",
    "fcfa": "",
    "円": "JPY",
    "块": "CNY",
    "inr₹": "INR",
    "yen": "JPY",
}
"""Sign or word → ISO code; nothing where several currencies use it."""

_WORDS_TOO = {"ALL", "TOP", "CUP", "SOS", "MOP", "TRY", "BAM"}
_CODES = "|".join(code for code in MINOR_DIGITS if code not in _WORDS_TOO)
_PREFIX = (
    r"(?:(?:USD|CAD|AUD|NZD|SGD|US|CA|AU|NZ|HK|MX|SG|CAN|C|A|S|R)?\s?\$\s?(?:USD\s?\$?|\s)?|INR\s?₹|"
    r"[£€₹₩₫₦₱₪₽¥￥]|Rs\.?|Rp\.?|RM|kr\.?|KR|zł"
    rf"|(?:{_CODES})(?:\s?[$£€])?)"
)
_NUMBER = (
    r"(?:[0-9]{1,3}(?:,[0-9]{2,3}){0,4},[0-9]{3}(?:\.[0-9]{1,2})?|[0-9]{1,3}(?:\.[0-9]{3}){1,4}(?:,[0-9]{1,2})?"
    r"|[0-9]{1,3}(?:[ ’'][0-9]{3}){1,4}(?:[.,][0-9]{1,2})?|[0-9]{1,12}(?:[.,][0-9]{1,2})?)"
)
_UNIT = (
    r"(?:(?:k|thousand|grand|lakhs?|lacs?|lpa|crores?|cr|triệu|mn|mm|m|million|bn|b|billion|trillion|wan)(?![a-zà-ÿ])"
    r"|(?-i:L)(?![A-Za-z])|万|千)"
)
_SUFFIX = (
    rf"(?:[€£$₫](?![0-9])|(?:euros?|pounds|dollars|bucks|quid|rupees|yen|zł|kr\.?|fcfa|vnđ|đ|rmb|CAN)(?![A-Za-z])|元|円|块"
    rf"|(?-i:(?:{_CODES}))(?![A-Za-z]))"
)
_AMOUNT = re.compile(
    rf"(?<![A-Za-z0-9.,])(?P<pre>(?-i:{_PREFIX})\s{{0,5}})?(?<![0-9])(?P<num>{_NUMBER})(?![0-9])"
    rf"(?P<plus1>\+)?(?:\s?(?P<unit>{_UNIT})(?P<plus2>\+)?)?"
    rf"(?:\s?(?P<suf>{_SUFFIX})(?P<plus3>\+)?)?(?![A-Za-z0-9%])",
    re.IGNORECASE,
)
_SCALES = {
    "k": 1_000,
    "thousand": 1_000,
    "grand": 1_000,
    "千": 1_000,
    "wan": 10_000,
    "万": 10_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "lac": 100_000,
    "lacs": 100_000,
    "l": 100_000,
    "lpa": 100_000,
    "crore": 10**7,
    "crores": 10**7,
    "cr": 10**7,
    "triệu": 10**6,
    "m": 10**6,
    "mn": 10**6,
    "mm": 10**6,
    "million": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "billion": 10**9,
    "trillion": 10**12,
}


def plain(text: str) -> tuple[str, list[int]]:
    """Return *text* without tags and markdown marks, and for each character left its offset in *text*."""
    kept: list[str] = []
    places: list[int] = []
    at = 0
    for noise in _NOISE.finditer(text):
        kept.append(text[at : noise.start()])
        places.extend(range(at, noise.start()))
        if noise[0].startswith("<"):
            kept.append(" ")
            places.append(noise.start())
        at = noise.end()
    kept.append(text[at:])
    places.extend(range(at, len(text)))
    places.append(len(text))
    return "".join(kept).translate(_SPACES), places


_NOISE = re.compile(r"</?[A-Za-z][^<>]{0,300}>|[*_`\\\[\]{}]+")
_PLAN = re.compile(r"40[13]\s?k$", re.IGNORECASE)
"""A US retirement plan."""
_SPACES = {0xA0: " ", 0x202F: " ", 0x2009: " ", 0x2011: "-", 0x2012: "-", 0x2212: "-"}


def find_amounts(text: str) -> list[Amount]:
    """Return every figure of *text* that can be an amount, in order."""
    found = []
    for match in _AMOUNT.finditer(text):
        value = _figure(match["num"])
        if value is None or _PLAN.match(match[0]):
            continue
        unit = (match["unit"] or "").lower()
        scale = Decimal(_SCALES.get(unit, 1))
        if scale == 1_000 and value >= 1_000:
            scale = Decimal(1)
        currency, sign = _currency(match["pre"] or "", match["suf"] or "", unit)
        found.append(
            Amount(
                value=value * scale,
                figure=value,
                scale=scale,
                currency=currency,
                sign=sign,
                unit=unit,
                is_open=bool(match["plus1"] or match["plus2"] or match["plus3"]),
                start=match.start(),
                end=match.end(),
            )
        )
    return found


def _figure(words: str) -> Decimal | None:
    digits = re.sub(r"[ ’']", "", words)
    if re.search(r"\.[0-9]{3}(?:[.,]|$)", digits) or re.fullmatch(r"[0-9]+,[0-9]{1,2}", digits):
        digits = digits.replace(".", "").replace(",", ".")
    else:
        digits = digits.replace(",", "")
    try:
        return Decimal(digits)
    except InvalidOperation:
        return None


def _currency(before: str, after: str, unit: str) -> tuple[str, str]:
    front, back = before.replace(" ", ""), after.strip()
    codes = [_code(word) for word in (back, front) if word]
    named = next((code for code in codes if code), "")
    if not named and unit == "lpa":
        named = "INR"
    if not named and unit == "triệu":
        named = "VND"
    return named, front or back


def _code(word: str) -> str:
    letters = word.strip("$£€₹. ")
    if letters in MINOR_DIGITS:
        return letters
    return _SIGNS.get(word.lower(), "")
