"""Amounts of money as people write them: sign or code, figures in any grouping, k, lakh or 万."""

from __future__ import annotations

import html
import re
from decimal import Decimal, InvalidOperation

from attrs import frozen

from second_interview.model.currencies import MINOR_DIGITS

__all__ = ["Amount", "currency_named", "find_amounts", "plain"]


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
    """True where a plus sign follows, or words such as ``and up``."""
    start: int
    end: int


_SIGNS = {
    **dict.fromkeys(("us$", "usd$", "$usd", "u$s"), "USD"),
    **dict.fromkeys(("ca$", "cad$", "can$", "c$", "can"), "CAD"),
    **dict.fromkeys(("au$", "a$", "aud$"), "AUD"),
    **dict.fromkeys(("s$", "sg$"), "SGD"),
    **dict.fromkeys(("€", "euro", "euros", "eur"), "EUR"),
    **dict.fromkeys(("£", "pounds", "quid"), "GBP"),
    **dict.fromkeys(("₽", "руб", "рублей", "р"), "RUB"),
    **dict.fromkeys(("zł", "zl", "złotych", "zlotych", "zloty"), "PLN"),
    **dict.fromkeys(("₫", "vnđ", "đ"), "VND"),
    **dict.fromkeys(("ksh", "kshs"), "KES"),
    **dict.fromkeys(("kč", "korun"), "CZK"),
    **dict.fromkeys(("₺", "tl"), "TRY"),
    **dict.fromkeys(("₴", "грн"), "UAH"),
    **dict.fromkeys(("fr", "sfr"), "CHF"),
    **dict.fromkeys(("r$", "reais"), "BRL"),
    **dict.fromkeys(("₩", "원"), "KRW"),
    **dict.fromkeys(("฿", "baht"), "THB"),
    **dict.fromkeys(("rm", "ringgit"), "MYR"),
    **dict.fromkeys(("₦", "naira"), "NGN"),
    **dict.fromkeys(("ft", "forint"), "HUF"),
    **dict.fromkeys(("rmb", "块"), "CNY"),
    **dict.fromkeys(("円", "yen"), "JPY"),
    **dict.fromkeys(("r", "rand"), "ZAR"),
    **dict.fromkeys(("s/", "soles"), "PEN"),
    "kronor": "SEK",
    "nz$": "NZD",
    "hk$": "HKD",
    "nt$": "TWD",
    "mx$": "MXN",
    "₹": "INR",
    "inr₹": "INR",
    "₱": "PHP",
    "₪": "ILS",
    "₸": "KZT",
    "₵": "GHS",
    "gh₵": "GHS",
    "₡": "CRC",
    "rp": "IDR",
    "dhs": "AED",
    "lei": "RON",
    **dict.fromkeys(("元", "$", "¥", "￥", "rs", "kr", "dollars", "bucks", "rupees", "fcfa", "pesos", "kroner"), ""),
}
"""Sign or word → ISO code; nothing where several currencies use it."""

_WORDS_TOO = {"ALL", "TOP", "CUP", "SOS", "MOP", "TRY", "BAM"}
_CODES = "|".join(code for code in MINOR_DIGITS if code not in _WORDS_TOO)
_PREFIX = (
    r"(?:(?:USD|CAD|AUD|NZD|SGD|US|CA|AU|NZ|HK|NT|MX|SG|CAN|C|A|S|R)?\s?\$\s?(?:USD\s?\$?|\s)?|U\$S|INR\s?₹|(?:GH)?₵|"
    r"[£€₹₩₫₦₱₪₽¥￥₺₴₸฿₡]|Rs\.?|Rp\.?|RM|kr\.?|KR|zł|K[Ss][Hh]s?\.?|Dhs\.?|S/\.?|S?Fr\.|"
    r"R(?=\s?(?:[0-9]{1,3}[ ,.][0-9]{3}|[0-9]{4}|[0-9]{1,4}k))|TRY(?=\s?[0-9]{1,3}[.,][0-9]{3})"
    rf"|(?:{_CODES})(?:\s?[$£€])?)"
)
_NUMBER = (
    r"(?:[0-9]{1,3}(?:,[0-9]{2,3}){0,4},[0-9]{3}(?:\.[0-9]{1,2})?|[0-9]{1,3}(?:\.[0-9]{3}){1,4}(?:,[0-9]{1,2})?"
    r"|[0-9]{1,3}(?:[ ’'][0-9]{3}){1,4}(?:[.,][0-9]{1,2})?|[0-9]{1,12}(?:[.,][0-9]{1,2})?)"
)
_UNIT = (
    r"(?:(?:k|thousand|grand|lakhs?|lacs?|lpa|crores?|cr|triệu|mn|mm|m|million|mln|mio|bn|b|billion|trillion|wan|"
    r"tys\.?|tis\.?|тыс\.?|mil|tusen|juta|jt)(?![a-zà-ſа-я])"
    rf"|(?-i:[kKT])(?=(?-i:€|EUR|{_CODES}|zł|kr|Kč))|(?-i:L)(?![A-Za-z])|万|千|만|천)"
)
_SUFFIX = (
    r"(?:[€£$₫₺₽₴₸₹₱₩₪฿](?![0-9])|(?:euros?|pounds|dollars|bucks|quid|rupees|yen|zł(?:otych)?|zloty(?:ch)?|kr\.?|fcfa|vnđ|"
    r"đ|rmb|CAN|Kč|korun|Ft|forint|lei|TL|руб(?:\.|лей)?|р\.|грн|reais|baht|ringgit|naira|rand|pesos|kron[eo]r|"
    r"kshs?|soles)(?![A-Za-zа-я])"
    rf"|元|円|块|원|(?-i:(?:{_CODES}|TRY))(?![A-Za-z]))"
)
_ATTACHED = r"(?:p\.?[hda]\b|pcm\b|pw\b|hrs?\b|\sTRY\b)"
"""What may stand right after a figure although it is letters: ``£12.60ph``."""
_AMOUNT = re.compile(
    rf"(?:(?<![A-Za-z0-9.,])|(?<=\bc)(?=[£€]))(?P<pre>(?-i:{_PREFIX})\s{{0,5}})?(?<![0-9])(?P<num>{_NUMBER})(?![0-9]|[.,’'][0-9])"
    rf"(?:[.,](?:--?|–|—)(?![0-9]))?"
    rf"(?P<plus1>\+)?(?:\s?(?P<unit>{_UNIT})(?P<plus2>\+)?)?"
    rf"(?:\s?(?P<suf>{_SUFFIX})(?P<plus3>\+)?)?(?:(?![A-Za-z0-9%]|\s%)|(?={_ATTACHED}))"
    r"(?P<more>\s?(?:and\s(?:up|above)|or\s(?:more|above)|upwards?|(?:at\s|al\saño\scomo\s|como\s|au\s|als\s)?m[ií]nim(?:um|o))\b|以上|이상|起)?",
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
    **dict.fromkeys(("t", "tys", "tis", "тыс", "tusen", "mil", "천"), 1_000),
    "만": 10_000,
    **dict.fromkeys(("triệu", "juta", "jt", "mln", "mio"), 10**6),
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
    """Return *text* without tags, entities and markdown marks, and for each character left its offset in *text*."""
    kept: list[str] = []
    places: list[int] = []
    at = 0
    for noise in _NOISE.finditer(text):
        kept.append(text[at : noise.start()])
        places.extend(range(at, noise.start()))
        meant = _meant(noise[0])
        kept.append(meant)
        places.extend([noise.start()] * len(meant))
        at = noise.end()
    kept.append(text[at:])
    places.extend(range(at, len(text)))
    places.append(len(text))
    return "".join(kept).translate(_SPACES | _DIGITS), places


def _meant(noise: str) -> str:
    if noise.startswith("&"):
        return html.unescape(noise)
    return " " if noise.startswith("<") else ""


_NOISE = re.compile(
    r"</?[A-Za-z][^<>]{0,300}>|&(?:[a-z]{2,6}|#[0-9]{2,5}|#x[0-9a-f]{2,4});|[*_`\\\[\]{}\u200b-\u200f\u2060\ufeff]+"
)
_PLAN = re.compile(r"40[13]\s?k$", re.IGNORECASE)
"""A US retirement plan."""
_SPACES = {
    **dict.fromkeys((0xA0, 0x202F, 0x2009, 0x2007, 0x3000), " "),
    **dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2212, 0xFF0D), "-"),
    0xFF0C: ",",
    0xFF0F: "/",
    0xFF04: "$",
}
_DIGITS = {0xFF10 + digit: str(digit) for digit in range(10)}


def find_amounts(text: str) -> list[Amount]:
    """Return every figure of *text* that can be an amount, in order."""
    found = []
    for match in _AMOUNT.finditer(text):
        value = _figure(match["num"])
        if value is None or _PLAN.match(match[0]):
            continue
        unit = (match["unit"] or "").lower().rstrip(".")
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
                is_open=bool(match["plus1"] or match["plus2"] or match["plus3"] or match["more"]),
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
    return _SIGNS.get(word.lower().rstrip("."), "")


_LOOSE = re.compile(rf"(?<![A-Za-z])(?:(?:{_CODES})(?![A-Za-z])|[£€₹])")


def currency_named(text: str) -> str:
    """Return the one currency *text* names by code or sign, wherever it stands; nothing for none or several.

    Example:
        >>> currency_named("£DOE, up to "), currency_named("EUR or USD")
        ('GBP', '')
    """
    codes = {_code(match[0]) for match in _LOOSE.finditer(text)}
    return codes.pop() if len(codes) == 1 else ""
