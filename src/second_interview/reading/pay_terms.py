"""The terms of a stated pay: the period it is for and what it is the basis of; apart, for each has its own words."""

from __future__ import annotations

import re
from decimal import Decimal

from second_interview.model import PayBasis, PayPeriod

__all__ = ["basis_stated", "period_beside", "period_of_size", "period_stated"]

_SLASHED = r"(?:/|\bp(?:er|r\.?)\s|\ban?\s|\bpro\s|\bje\s|\bpar\s|\bpor\s|\bal\s|\bao\s|\bim\s|\bza\s|\bна\s|\bв\s)\s?"
_PERIODS = (
    (
        PayPeriod.HOUR,
        (
            r"(?:/|\bper\s|\ban\s|\bprn?\s)(?:hours?|hrs?|h|時|时|小时)(?![a-zà-ſ])|\bhourly|(?:^|(?<=[0-9]))\s?(?-i:hrs?)\b|(?<![a-z])p\.?/?h\b|"
            r"\b(?:par|de\sl['’]|l['’])\s?heure|\b(?:por|la)\s(?:hora|h)\b|/\s?(?:heure|hora|std|godz\w*|tim\w*|hod\w*)|"
            r"\b(?:pro|je)\sstunde|stunden(?:lohn|satz)|\buur(?:tarief|loon)|\bper\suur|all['’]ora|\bora\b|"
            r"\b(?:na|za)\sgodz\w*|\btim(?:lön|eløn\w*|elønn)|\bper\stimme|\bpr\.?\stime|tuntipalkka|\bза\sчас|\bв\sчас|"
            r"時給|时薪|시급"
        ),
    ),
    (
        PayPeriod.DAY,
        (
            r"/\s?(?:days?|d|天|日|tag|jour|j|día|dia|dag|dzień|giorno)(?![a-z])|\bper\s(?:\w{1,10}\s)?(?:day|diem)\b|\ba\sday|"
            r"\bdaily|\bday\srate|(?<![a-z])p\.?/?d\b|\bpar\sjour|\btjm\b|\bpor\sd[ií]a|\bal\sd[ií]a|\b(?:pro|am|je)\stag\b|"
            r"tagessatz|\bper\sdag|\bdagtarief|\bal\sgiorno|\bdzienn\w*|\bв\sдень|日給|日薪|일당"
        ),
    ),
    (
        PayPeriod.WEEK,
        (
            r"/\s?(?:weeks?|wk|woche|semaine|semana)\b|\bper\s(?:week|wk)\b|\ba\sweek\b|(?<!bi)(?<!bi-)\bweekly|"
            r"(?<![a-z])p\.?/?w\b|\bpar\ssemaine|\bpor\ssemana|\bsemanal\w*|\bpro\swoche|\btygodniowo|周薪|週給"
        ),
    ),
    (
        PayPeriod.MONTH,
        (
            r"/\s?(?:months?|mth|mo|monthly|luna|lună|monat|mies\w*|mc|mois|mes|mês|mån\w*|måned|md|kk|měsíc|mesiac|hó|ay|мес\w*|"
            r"月|tháng|bulan|maand|mese)(?![a-z])|\bper\s(?:month|maand|mese|mån\w*|måned|bulan|mo)\b|\ba\smonth|"
            r"(?<!bi)(?<!bi-)\bmonthly|\bpcm\b|\bp\.?/?m\b(?!\.?\s)|\bp\.m\.|\bpar\smois|\bmensu[ae]l\w*|\bpor\sm[eê]s|"
            r"\b(?:al|ao)\sm[eê]s|\bmensa(?:l|is)\b|\bmensil\w*|\b(?:pro|im|je)\smonat|\bmonatlich|monats\w*|\bmtl\b|"
            r"\bmaand(?:salaris|loon)|\bal\smese|\bmiesięczn\w*|\bi\smånaden|\bmånads?lön|\bmåneds?lønn?|\bpr\.?\småned|"
            r"\bkuukau\w*|\bměsíčně|\bmesačne|\bhavonta|\baylık|\bв\sмесяц|月薪|月給|月給|月収|每月|월급|·?[0-9nN]{1,2}薪"
        ),
    ),
    (
        PayPeriod.YEAR,
        (
            r"/\s?(?:years?|yr|y|an|annum|annual\w*|jahr|año|ano|jaar|rok|år|yıl|év|năm|年)(?![a-z])|\bper\s(?:annum|year|jaar|år)\b|"
            r"\ba\syear|\bannual\w*|\byearly|(?<![a-z])p\.?\s?/?a\b|\bp/y\b|\blpa\b|\bral\b|\bpar\sann?(?:ée)?\b|\bannuel\w*|"
            r"\banual\w*|\b(?:al|por)\saño|\b(?:ao|por)\sano\b|\bb/a\b|\b(?:pro|im|je)\sjahr|\bjährlich|\bjahres\w*|"
            r"\bjaarsalaris|\bannu[oia]\b|all['’]anno|\broczn\w*|\bročně|\bårs?lønn?|\bårslön|\bom\såret|\byıllık|\bв\sгод|"
            r"年収|年薪|年俸|每年|연봉"
        ),
    ),
)
_PATTERNS = tuple((period, re.compile(pattern, re.IGNORECASE)) for period, pattern in _PERIODS)
_SCHEDULE = re.compile(
    r"\b(?:[0-9]{1,3}(?:[.,][0-9]{1,2})?|one|two|three|four|five|six|seven)[\s-]?"
    r"(?:hours?|hrs?|h|days?|nights?|shifts?|times?|stunden|std\.?|tage|heures|jours|horas|días|uur|dagen|ore|godzin|timmar)"
    r"(?:\s?/\s?|\s(?:per|an?|each|pro|par|por|in\sder|a\sla|al|every)\s)"
    r"(?:week|wk|month|year|day|fortnight|woche|semaine|semana|vecka|tag|jour|año|an)\b"
    r"|\b1[2-6](?:th)?[\s.]{0,2}(?:monats\w*|months?|mois|mensil\w*|mensualidades|maand\w*)\b",
    re.IGNORECASE,
)
"""Working time and the number of pays, which say nothing of what the figure is for: ``37.5 hours a week``."""


_PAID = re.compile(r"\bpa(?:id|yable)\s(?:\w+\s)?(?:weekly|fortnightly|monthly|daily)\b", re.IGNORECASE)
"""When pay is paid, which need not be what it is for."""


def period_stated(inside: str, after: str, before: str, beyond: str) -> PayPeriod | None:
    """Return the period the words say: those between the figures, then after them, before, and further on."""
    near, further = (_clause(_SCHEDULE.sub(" ", text)) for text in (after, beyond))
    # "Hourly pay of $21, paid weekly" is by the hour, though "$900, paid weekly" is by the week.
    told = _PAID.sub(" ", near)
    places = ((inside, False), (told, False), (_SCHEDULE.sub(" ", before), True), (near, False), (further, False))
    for place, is_last in places:
        hits = [
            (match.start(), period)
            for period, pattern in _PATTERNS
            if (match := _last(pattern, place) if is_last else pattern.search(place))
        ]
        if hits:
            return (max if is_last else min)(hits, key=lambda hit: hit[0])[1]
    return None


def period_beside(words: str) -> PayPeriod | None:
    """Return any period *words* say, whatever their order."""
    return next((period for period, pattern in _PATTERNS if pattern.search(words)), None)


def _clause(text: str) -> str:
    return re.split(r"[!?;]\s|(?<!\b[a-zA-Z])\.\s|\n", text[:70])[0]


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text):
        found = match
    return found


_PER_DOLLAR = {
    **dict.fromkeys(("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD", ""), 1),
    **dict.fromkeys(("PLN", "ILS", "MYR", "AED", "SAR", "RON", "BRL"), 4),
    **dict.fromkeys(("HKD", "DKK", "CNY"), 7),
    **dict.fromkeys(("SEK", "NOK"), 10),
    **dict.fromkeys(("MXN", "ZAR"), 18),
    **dict.fromkeys(("CZK", "THB", "TWD"), 25),
    **dict.fromkeys(("PHP", "INR"), 70),
    **dict.fromkeys(("JPY", "KES"), 130),
    "RUB": 90,
    "PKR": 250,
    "HUF": 350,
    "CLP": 900,
    "KRW": 1_200,
    "COP": 4_000,
    "IDR": 15_000,
    "VND": 25_000,
}
"""Units for a US dollar, to the nearest handful: enough to tell a month's pay from a year's."""
_SMALL_INCOMES = {"INR", "PKR", "PHP", "KES", "IDR", "VND"}
_DOLLAR_LIKE = {"USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD", ""}
"""Pay is quoted by the month and by the year alike, so that the middle is left open."""


def period_of_size(low: Decimal, high: Decimal, currency: str) -> PayPeriod | None:
    """Return the period that pay of this size can only be for, or ``None``.

    Example:
        >>> period_of_size(Decimal(95_000), Decimal(110_000), "USD").name
        'YEAR'
        >>> period_of_size(Decimal(18_000), Decimal(23_000), "PLN").name
        'MONTH'
        >>> period_of_size(Decimal(3_200), Decimal(5_000), "USD") is None
        True
    """
    if currency not in _PER_DOLLAR:
        return None
    unit = _PER_DOLLAR[currency]
    least, most = low / unit, high / unit
    if currency in _DOLLAR_LIKE:
        year, month, hour = 20_000, (1, 0), 150
    elif currency in _SMALL_INCOMES:
        year, month, hour = 5_000, (100, 1_800), 0
    else:
        year, month, hour = 16_000, (400, 12_000), 100
    if least >= year:
        return PayPeriod.YEAR
    if month[0] <= least and most <= month[1]:
        return PayPeriod.MONTH
    return PayPeriod.HOUR if most <= hour else None


_ADDED = (
    r"(?:\+|\b(?:plus|excl\w*|with)\b)\s{0,3}\+?(?:[\w/%.$£€,&-]+\s){0,6}?(?:\w+[/-])?"
    r"(?:bonus|equity|super|superannuation|kiwisaver|commission|variable|rsus?|stock|options|sign-on|401\s?\(?k\)?)"
)
_BASES = tuple(
    (basis, re.compile(pattern, re.IGNORECASE))
    for basis, pattern in (
        (PayBasis.TOTAL_CASH, r"\bOTE\b|\bon[\s-]target\b|\btotal\scash\b"),
        (
            PayBasis.TOTAL,
            r"\btotal\s(?:comp\w*|package|rem\w*)|\bpackage\b|\binclusive\sof\b|\bincl\.?\ssuper|\ball[\s-]in\b",
        ),
        (PayBasis.BASE, r"\bbas(?:e|ic)\b|\bfix(?:e|um)\b|\bgrundgehalt\b|\bbasissalaris\b"),
    )
)
_TOPPED_UP = re.compile(_ADDED, re.IGNORECASE)
_INCLUSIVE = re.compile(r"\binclusive\sof\b|\bwhich\s(?:may\s)?includes?\b", re.IGNORECASE)
_NEXT_LABEL = re.compile(r"(?:[,;/|(+&]|\bplus\b|\band\b)\s?[\w-]{0,14}(?:\s[\w-]{1,14})?[:\s]{0,3}\(?$")
"""The last words before a following figure, which are about that one."""


def basis_stated(before: str, after: str, beyond: str) -> PayBasis | None:
    """Return what the pay is the basis of.

    Args:
        before: The clause up to the figures.
        after: The words from the figures to the next ones.
        beyond: The words from the figures on, whatever follows.
    """
    cut = after if len(after) >= len(beyond) else _NEXT_LABEL.sub("", after)
    near = _clause(cut[:60]).split("(")
    # What stands in brackets after the figure describes another figure.
    close = near[0] if near[0].strip() else " ".join(near[:2])
    if any(_BASES[0][1].search(place) for place in (close, before)):
        return PayBasis.TOTAL_CASH
    if _INCLUSIVE.search(close):
        return PayBasis.TOTAL
    topped_up = _clause(beyond[:90])
    if _BASES[1][1].search(near[0]) and not _TOPPED_UP.search(topped_up.split("(")[0]):
        return PayBasis.TOTAL  # of what the brackets list
    if _TOPPED_UP.search(topped_up):
        return PayBasis.BASE
    return next((basis for place in (close, before) for basis, pattern in _BASES[1:] if pattern.search(place)), None)
