"""Pay as people state it: which figures of a text are pay, their range, currency, period and basis."""

from __future__ import annotations

import re
from decimal import Decimal

from attrs import frozen

from second_interview.errors import FieldError
from second_interview.model import CompensationRange, Money, PayBasis, PayPeriod
from second_interview.reading.amounts import Amount, find_amounts, plain

__all__ = ["FoundPay", "find_pay", "read_pay"]


@frozen(kw_only=True)
class FoundPay:
    """A statement of pay with the words it was read from; what the words leave open stays open."""

    low: Decimal | None = None
    high: Decimal | None = None
    currency: str = ""
    """ISO code; empty where neither the words nor the caller tell it."""
    period: PayPeriod | None = None
    """``None`` where neither the words nor the size tell it."""
    basis: PayBasis | None = None
    quote: str
    start: int
    """Offset of the quote in the text."""
    end: int

    @property
    def pay(self) -> CompensationRange | None:
        """As a range; ``None`` without a currency. An unknown period is told by size, an unknown basis is base pay."""
        if not self.currency:
            return None
        period = self.period or _period_of_size(self.low, self.high)
        ends = [None if end is None else Money(amount=end, currency=self.currency) for end in (self.low, self.high)]
        return CompensationRange(low=ends[0], high=ends[1], period=period, basis=self.basis or PayBasis.BASE)


def read_pay(text: str, *, currency: str = "") -> CompensationRange | None:
    """Return the first pay *text* states, or ``None``.

    Args:
        text: A posting line, a note, a form field.
        currency: Code for figures that name none; without it a lone ``$`` is read as US dollars, and a figure
            without any sign gives ``None``.

    Example:
        >>> str(read_pay("said 95-110k base", currency="USD"))
        '$95,000 to $110,000 a year'
        >>> read_pay("a $42M Series B") is None
        True
    """
    found = find_pay(text, currency=currency)
    return next((pay for one in found if (pay := one.pay) is not None), None)


def find_pay(text: str, *, currency: str = "") -> tuple[FoundPay, ...]:
    """Return every statement of pay in *text*, in order.

    One figure is both ends; ``up to`` leaves the low end open, ``from``, ``at least`` and a plus sign the high end.
    A ``k`` on one side counts for both; ends the wrong way round are put in order; nothing is converted.
    Benefits, allowances, bonuses alone, revenue, funding and head counts are not pay.
    """
    data = _from_data(text, currency)
    if data:
        return data
    words, places = plain(text)
    groups = _ranges(words, find_amounts(words))
    found = []
    for index, group in enumerate(groups):
        before = words[groups[index - 1][-1].end if index else 0 : group[0].start]
        ends = groups[index + 1][0].start if index + 1 < len(groups) else len(words)
        after = words[group[-1].end : min(ends, group[-1].end + 80)]
        one = _pay(words, group, before[-120:], after, currency, alone=len(groups) == 1)
        if one is not None:
            start, end = places[one.start], places[one.end - 1] + 1
            found.append(_at(one, text[start:end].strip(), start, end))
    return tuple(found)


def _at(one: FoundPay, quote: str, start: int, end: int) -> FoundPay:
    return FoundPay(
        low=one.low,
        high=one.high,
        currency=one.currency,
        period=one.period,
        basis=one.basis,
        quote=quote,
        start=start,
        end=end,
    )


_UNIT_AFTER = (
    r"(?:\s?(?:/|per\s|an?\s|p\.?\s?(?=[hady]))\s?(?:hours?|hr|h|days?|d|weeks?|wk|months?|mo|years?|yr|y|"
    r"annum|an|a)\b\.?)?"
)
_BETWEEN = re.compile(
    rf"{_UNIT_AFTER}\s{{0,3}}\(?(?:-|–|—|~|～|to|up\sto|à|a|et|y|o|e|ed|bis|und|and|and\sup\sto|"
    rf"to\sa?\s?max(?:imum)?(?:\sof)?|\.\.)\)?"
    r"\s{0,3}(?:a\smax(?:imum)?(?:\sof)?\s)?$",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\b(?:between|entre|compris|zwischen|tra|ranging)\b", re.IGNORECASE)


def _ranges(words: str, amounts: list[Amount]) -> list[tuple[Amount, ...]]:
    groups: list[tuple[Amount, ...]] = []
    for amount in amounts:
        if groups and len(groups[-1]) == 1 and _belong(words, groups[-1][0], amount):
            groups[-1] = (groups[-1][0], amount)
        else:
            groups.append((amount,))
    return groups


def _belong(words: str, one: Amount, two: Amount) -> bool:
    gap = words[one.end : two.start]
    if len(gap) > 34 or not _BETWEEN.match(gap):
        return False
    if one.currency and two.currency and one.currency != two.currency:
        return False
    if one.scale == 1 and one.figure < 1_000 and not one.sign and two.sign and two.figure > one.figure * 5_000:
        return False
    joint = gap.strip().lower()
    if joint in {"and", "und", "e", "ed", "y", "o", "a", "et"}:
        near = words[max(0, one.start - 40) : one.start]
        if joint in {"and", "y", "e", "und"} and not _BOTH.search(near):
            return False
        return bool(one.sign or two.sign)
    return True


_NOT_PAY_BEFORE = re.compile(
    r"\b(?:stipend|allowance|reimburse\w*|budget\sof|referr\w*|refer|match\w*|401\s?k|insurance|subsid\w*|"
    r"premium|life|donat\w*|"
    r"revenue|funding|series|raised|assets|loan|préstamo|costs?|dofinansowan\w*|polecenie|recommending|credit|tuition|"
    r"sav(?:ed|ing|ings|e)|invoic\w*|variance|managed|manage|grew|processed|transactions?|valuation|sales|drive|cut|"
    r"reduced|perks?|relocation|sign(?:ing|-on)|training|development|home[\s-]office|budget\sfor|worth|"
    r"fees?|penalt\w*|deal)\b"
    r"[^.;!?]{0,45}$"
    r"|\b(?:variable|incentive|bonus\w*(?:/\w+)?|commission|equity|options|super|pension)\b[^.;!?+$£€]{0,40}$|补贴|奖金|津贴",
    re.IGNORECASE,
)
_NOT_PAY_AFTER = re.compile(
    r"\s{0,3}\.?/?\s?(?:(?:/|per\s|an?\s)?\s?(?:month|year|yr|mo)(?:ly)?\b)?\s?\)?\s?(?!(?:plus|and|with|"
    r"including|excluding|or)\b)(?:[a-z]+\s){0,2}?"
    r"(?:bonus|stipend|allowance|reimburse\w*|subsid\w*|budget|commission|in\spayments|in\srevenue|"
    r"in\sassets|per\semployee|"
    r"in\ssales|in\sarr|arr|series|variance|deal|contract\svalue|toward\w*|transit|sq|worth|insurance|match|dogfooding|"
    r"savings|audit|loan|invoice|write-?off|error|budget)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s?-?(?:years?|yrs|months?|days?|weeks?|hours?|hrs?|minutes?|mins?|people|employees|team|staff|"
    r"direct|reports?|sq|"
    r"customers|students|members|users|clients|entities|countries|states|locations|invoices|accounts|tickets|st|nd|"
    r"rd|th|am|pm|visitors|emails|recordings|x|steps?|hosts|services|servers|requests|floors?)\b|\s?(?:个|岁|年|:)",
    re.IGNORECASE,
)
_PAY_WORD = re.compile(
    r"\b(?:salar\w*|wages?|pay\w*|comp|compensation|remuneration|rate|range|base|basic|package|earn\w*|ote|"
    r"on[\s-]target|offer\w*|"
    r"salaire|rémunération|sueldo|salario|stipendio|ral|lønn|gehalt|lohn|hiring\srange|zone|tier|band|level|"
    r"budget|asking|looking\sfor|get|paid|expect\w*|glassdoor|est)\b|薪|期望|待遇|💰|baseSalary",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^()]{0,90}\)")


def _pay(
    words: str, group: tuple[Amount, ...], before: str, after: str, currency: str, *, alone: bool
) -> FoundPay | None:
    clause_before = _BRACKETS.sub(" ", re.split(r"[.!?;]\s|\n", before)[-1])
    low, high = _ends(group, clause_before)
    figure = high if high is not None else low
    if figure is None or figure < 3 or figure >= Decimal("1e13"):
        return None
    period = _period(words, group, clause_before, after)
    if not _is_pay(words, group, clause_before, after, period, alone=alone):
        return None
    code = next((one.currency for one in group if one.currency), "") or _country_code(group, clause_before, currency)
    return FoundPay(
        low=low,
        high=high,
        currency=code,
        period=period or _inferred(group, low, high),
        basis=_basis(clause_before, after),
        quote=words,
        start=group[0].start,
        end=group[-1].end,
    )


def _country_code(group: tuple[Amount, ...], before: str, currency: str) -> str:
    sign = next((one.sign for one in group if one.sign), "")
    if sign.lower().startswith("kr") and (match := re.search(r"\b(?:sweden|norway|denmark)\b", before, re.IGNORECASE)):
        return {"s": "SEK", "n": "NOK", "d": "DKK"}[match[0][0].lower()]
    if currency:
        return currency
    return "USD" if "$" in sign else ""


_UP_TO = re.compile(
    r"\b(?:up\sto|max(?:imum)?(?:\sof)?|at\smost|no\smore\sthan|bis\szu|jusqu['’]à|hasta|do)\s{0,3}:?$", re.IGNORECASE
)
_FROM = re.compile(
    r"(?:\b(?:from|starting\s(?:at|from)|starts\s(?:at|from)|at\sleast|min(?:imum)?(?:\sof)?|"
    r"no\sless\sthan|not\sunder|ab|desde|more\sthan|over|"
    r"north\sof)\s{0,3}:?|\bminimum\b[^.;!?]{0,40}\bis\s{0,3})$",
    re.IGNORECASE,
)


def _ends(group: tuple[Amount, ...], before: str) -> tuple[Decimal | None, Decimal | None]:
    if len(group) == 1:
        value = group[0].value
        if _UP_TO.search(before):
            return None, value
        if group[0].is_open or _FROM.search(before):
            return value, None
        return value, value
    one, two = group
    low, high = one.value, two.value
    if one.scale == 1 and low < 1_000 and (two.scale > 1 or high >= 10_000 > low * 10):
        low *= two.scale if two.scale > 1 else 1_000
    elif two.scale == 1 and high < 1_000 and one.scale > 1:
        high *= one.scale
    return min(low, high), max(low, high)


_PERIODS = (
    (
        PayPeriod.HOUR,
        (
            r"/\s?(?:hours?|hrs?|h|时|小时)(?![a-z])|\bper\shour|\ban\shour|\bhourly|\bp\.?h\b|\bpar\sheure|/时|"
            r"\b(?:the|\$)?hr\b"
        ),
    ),
    (PayPeriod.DAY, r"/\s?(?:days?|d|天|日)(?![a-z])|\bper\s(?:day|diem)|\ba\sday|\bdaily|\bp\.?d\b"),
    (PayPeriod.WEEK, r"/\s?(?:weeks?|wk)\b|\bper\sweek|\ba\sweek\b|\bweekly|\bp\.?w\b"),
    (
        PayPeriod.MONTH,
        (
            r"/\s?(?:months?|mo|monthly|luna|monat|mies\w*|月)(?![a-z])|\bper\smonth|\ba\smonth|\bmonthly|\bpcm\b|"
            r"\bp\.?m\b(?!\.?\s)|月薪|·?[0-9nN]{1,2}薪"
        ),
    ),
    (
        PayPeriod.YEAR,
        (
            r"/\s?(?:years?|yr|y|an|annum|annual)(?![a-z])|\bper\s(?:annum|year)|\ba\syear|\bannual\w*|\byearly|"
            r"\bp\.?\s?a\b|\bp/y\b|\blpa\b|\bral\b"
        ),
    ),
)
_PERIOD_PATTERNS = tuple((period, re.compile(pattern, re.IGNORECASE)) for period, pattern in _PERIODS)


def _period(words: str, group: tuple[Amount, ...], before: str, after: str) -> PayPeriod | None:
    inside = words[group[0].start : group[-1].end]
    near = re.split(r"[.!?;]\s|\n", after[:70])[0]
    beyond = re.split(r"[.!?;]\s|\n", words[group[-1].end : group[-1].end + 70])[0]
    for place, nearest_last in ((inside, False), (near, False), (before, True), (beyond, False)):
        hits = [
            (match.start(), period)
            for period, pattern in _PERIOD_PATTERNS
            if (match := _last(pattern, place) if nearest_last else pattern.search(place))
        ]
        if hits:
            return (max if nearest_last else min)(hits, key=lambda hit: hit[0])[1]
    return None


def _period_beside(words: str, group: tuple[Amount, ...]) -> PayPeriod | None:
    near = words[group[0].start : group[-1].end + 12]
    return next((period for period, pattern in _PERIOD_PATTERNS if pattern.search(near)), None)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text):
        found = match
    return found


def _inferred(group: tuple[Amount, ...], low: Decimal | None, high: Decimal | None) -> PayPeriod | None:
    floor, top = low if low is not None else high, high if high is not None else low
    assert floor is not None
    assert top is not None
    if any(one.currency in {"VND", "IDR", "CLP", "INR", "PKR"} for one in group):
        return None if any(one.currency in {"INR", "PKR"} for one in group) else PayPeriod.MONTH
    if floor >= 20_000:
        return PayPeriod.YEAR
    return PayPeriod.HOUR if top <= 150 else None


def _period_of_size(low: Decimal | None, high: Decimal | None) -> PayPeriod:
    top = high if high is not None else low
    assert top is not None
    bounds = ((150, PayPeriod.HOUR), (1_000, PayPeriod.DAY), (20_000, PayPeriod.MONTH))
    return next((period for bound, period in bounds if top < bound), PayPeriod.YEAR)


_BASES = tuple(
    (basis, re.compile(pattern, re.IGNORECASE))
    for basis, pattern in (
        (PayBasis.TOTAL_CASH, r"\bOTE\b|\bon[\s-]target\b|\btotal\scash\b"),
        (
            PayBasis.BASE,
            r"(?:\+|\bplus\b)\s{0,3}\+?(?:[\w/%.]+\s){0,3}?(?:\w+[/-])?(?:bonus|equity|super|commission|variable)",
        ),
        (
            PayBasis.TOTAL,
            r"\btotal\s(?:comp\w*|package|rem\w*)|\bpackage\b|\binclusive\sof\b|\bincl\.?\ssuper|\ball[\s-]in\b",
        ),
        (PayBasis.BASE, r"\bbas(?:e|ic)\b"),
    )
)


def _basis(before: str, after: str) -> PayBasis | None:
    near = re.split(r"[.!?;]\s|\n", after[:60])[0].split("(")
    # What stands in brackets after the figure describes another figure.
    close = near[0] if near[0].strip() else " ".join(near[:2])
    for place in (close, before):
        for basis, pattern in _BASES:
            if pattern.search(place):
                return basis
    return None


def _is_pay(
    words: str, group: tuple[Amount, ...], before: str, after: str, period: PayPeriod | None, *, alone: bool
) -> bool:
    last = group[-1]
    if _COUNTED.match(after) or (last.unit in {"m", "mn", "mm", "million", "b", "bn", "billion", "trillion"}):
        return False
    following = _BRACKETS.sub("", words[last.end : last.end + 60])
    if _NOT_PAY_BEFORE.search(before) or _NOT_PAY_AFTER.match(after) or _NOT_PAY_AFTER.match(following):
        return False
    signed = any(one.sign for one in group)
    scaled = any(one.scale > 1 for one in group)
    has_word = bool(_PAY_WORD.search(before) or _PAY_WORD.search(after[:50]))
    left = len(words) - (last.end - group[0].start)
    bare = alone and left <= 30
    if signed:
        return len(group) == 2 or has_word or period is not None or bare
    if words[group[0].start] == "0":
        return False
    small = not scaled and last.value < 10_000
    if small and _period_beside(words, group) is None:
        return False
    return has_word or bare or (period is not None and (scaled or len(group) == 2)) or (scaled and len(group) == 2)


_JSON_PAY = re.compile(r"baseSalary|MonetaryAmount|\"salary\"", re.IGNORECASE)
_JSON_FIELD = re.compile(
    r'"(minValue|maxValue|value|salary|baseSalary)"\s{0,3}:\s{0,3}"?([0-9]{1,12}(?:\.[0-9]{1,4})?)(?![0-9])'
)
_JSON_WORD = re.compile(r'"(currency|unitText)"\s{0,3}:\s{0,3}"([A-Za-z]{3,8})"')


def _from_data(text: str, currency: str) -> tuple[FoundPay, ...]:
    """Pay out of a piece of schema.org data pasted as text."""
    begins = _JSON_PAY.search(text)
    if begins is None or '"' not in text:
        return ()
    fields = {match[1]: match for match in reversed(list(_JSON_FIELD.finditer(text, begins.start())))}
    words = {match[1]: match[2].upper() for match in reversed(list(_JSON_WORD.finditer(text, begins.start())))}
    named = [fields[name] for name in ("minValue", "maxValue") if name in fields] or list(fields.values())[:1]
    amounts = sorted(Decimal(match[2]) for match in named)
    if not amounts or amounts[-1] <= 0:
        return ()
    period = next((one for one in PayPeriod if one.name == words.get("unitText")), None)
    start, end = min(match.start() for match in named), max(match.end() for match in named)
    try:
        code = Money(amount=amounts[0], currency=words.get("currency", currency) or "USD").currency
    except FieldError:
        code = ""
    if not words.get("currency") and not currency:
        code = ""
    only_high = len(named) == 1 and named[0][1] == "maxValue"
    return (
        FoundPay(
            low=None if only_high else amounts[0],
            high=None if len(named) == 1 and named[0][1] == "minValue" else amounts[-1],
            currency=code,
            period=period or (PayPeriod.YEAR if amounts[0] >= 20_000 else None),
            basis=PayBasis.BASE if "baseSalary" in text else None,
            quote=text[start:end],
            start=start,
            end=end,
        ),
    )
