"""Pay as people state it: which figures of a text are pay, their range, currency, period and basis."""

from __future__ import annotations

import re
from decimal import Decimal

from attrs import evolve, frozen

from second_interview.errors import FieldError
from second_interview.model import CompensationRange, Money, PayBasis, PayPeriod
from second_interview.reading.amounts import Amount, currency_named, find_amounts, plain
from second_interview.reading.pay_terms import basis_stated, period_beside, period_of_size, period_stated
from second_interview.reading.pay_words import (
    Telling,
    is_counted,
    is_left_bare,
    is_other_after,
    is_pay_after,
    is_pay_for,
    is_plain_after,
    told_before,
)

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
    words: str = ""
    """The loose words the figures are a reading of, such as ``high 170s``; empty where figures were said."""
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
    begins = 0
    for index, group in enumerate(groups):
        before = words[max(begins, group[0].start - 120) : group[0].start]
        following = groups[index + 1 : index + 4]
        ends = next((other[0].start for other in following if _is_weighty(other)), len(words))
        after = words[group[-1].end : min(ends, group[-1].end + 80)]
        one = _pay(words, group, before, after, currency, alone=len(groups) == 1)
        begins = group[-1].end if one is not None or _is_weighty(group) else begins
        if one is not None:
            start, end = places[one.start], places[one.end - 1] + 1
            found.append(evolve(one, quote=text[start:end].strip(), start=start, end=end))
    return tuple(_ends_joined(found, text))


def _ends_joined(found: list[FoundPay], text: str) -> list[FoundPay]:
    """Make one of a statement of the least and one of the most after it: ``the minimum is X and the maximum is Y``."""
    joined: list[FoundPay] = []
    for one in found:
        last = joined[-1] if joined else None
        is_pair = last is not None and last.high is None and one.low is None and one.start - last.end <= 60
        if last is not None and is_pair and {last.currency, one.currency} - {""} <= {last.currency or one.currency}:
            quote = text[last.start : one.end].strip()
            period, basis = one.period or last.period, one.basis or last.basis
            joined[-1] = evolve(last, high=one.high, period=period, basis=basis, quote=quote, end=one.end)
        else:
            joined.append(one)
    return joined


def _is_weighty(group: tuple[Amount, ...]) -> bool:
    """Whether the words beside a figure are its own; those beside ``Level 3`` may tell of the figure that follows."""
    return any(one.sign or one.scale > 1 or one.value >= 100 for one in group)


_UNIT_AFTER = (
    r"(?:\s?(?:/|per\s|an?\s|p\.?\s?(?=[hady]))\s?(?:hours?|hr|h|days?|d|weeks?|wk|months?|mo|years?|yr|y|"
    r"annum|an|a)\b\.?)?(?:\s?(?:gross|brutto|bruto|brut|net|netto|p\.a\.|annually|hourly|base))?"
)
_BETWEEN = re.compile(
    rf"{_UNIT_AFTER}(?:\s?\([a-z][a-z\s-]{{0,18}}\))?\s{{0,3}}\(?(?:-|–|—|~|～|〜|～|to|up\sto|à|a|au|et|y|o|e|ed|bis|und|and|and\sup\sto|en|tot|t/m|til|till|"
    r"og|och|do|до|i|hasta|até|al|"
    r",?\s?rising\sto|,?\s?increasing\sto|to\sa?\s?max(?:imum)?(?:\sof)?|"
    r"[,;/|–-]?\s?(?:and\s)?max(?:imum)?(?:\sof)?:?|\.\.)\)?"
    r"\s{0,3}(?:a\smax(?:imum)?(?:\sof)?\s|max(?:imum)?:?\s|(?:i|le|los|les|the)\s)?$",
    re.IGNORECASE,
)
_MIDDLE = re.compile(r"\s{0,2}[/|,;–-]?\s{0,2}(?:mid(?:[\s-]?point)?|median)\s?[:=]?\s{0,2}$", re.IGNORECASE)
_BOTH = re.compile(
    r"\b(?:between|entre|compris|zwischen|tra|fra|ranging|tussen|mellan|mellem|mellom|między)\b", re.IGNORECASE
)
_JOINED = {"and", "und", "e", "ed", "y", "o", "a", "et", "en", "og", "och", "i"}


def _ranges(words: str, amounts: list[Amount]) -> list[tuple[Amount, ...]]:
    groups: list[tuple[Amount, ...]] = []
    for amount in amounts:
        last = groups[-1] if groups else ()
        gap = words[last[-1].end : amount.start] if last else ""
        is_middle = len(last) == 1 and len(gap) <= 16 and _MIDDLE.match(gap)
        is_first = len(last) == 1 and (is_middle or _belong(words, last[0], amount))
        has_middle = len(last) == 2 and _MIDDLE.match(words[last[0].end : last[1].start][:16])
        if is_first or (has_middle and _belong(words, last[1], amount)):
            groups[-1] = (*last, amount)
        else:
            groups.append((amount,))
    return groups


def _belong(words: str, one: Amount, two: Amount) -> bool:
    gap = words[one.end : two.start]
    if gap.strip() == "/" and (one.sign or two.sign):
        return len({one.currency, two.currency} - {""}) < 2 and (two.scale > 1 or two.value >= 1_000)
    if len(gap) > 34 or not _BETWEEN.match(gap):
        return False
    if one.currency and two.currency and one.currency != two.currency:
        return False
    if one.scale == 1 and one.figure < 1_000 and not one.sign and two.sign and two.figure > one.figure * 5_000:
        return False
    joint = (gap.lower().split() or [""])[0]
    if joint in _JOINED:
        near = words[max(0, one.start - 40) : one.start]
        if joint not in {"a", "o", "et"} and not _BOTH.search(near):
            return False
        return bool(one.sign or two.sign or one.unit or two.unit)
    return True


_BRACKETS = re.compile(r"\([^()]{0,90}\)")


def _pay(
    words: str, group: tuple[Amount, ...], before: str, after: str, currency: str, *, alone: bool
) -> FoundPay | None:
    if _is_too_small(words, group):
        return None
    clause_before = _BRACKETS.sub(" ", re.split(r"[!?]\s|(?<!\bc)(?<!\bca)(?<!\bapprox)\.\s|\n", before)[-1])
    low, high = _ends(group, clause_before)
    figure = high if high is not None else low
    if figure is None or figure < 3 or figure >= Decimal("1e13"):
        return None
    inside = words[group[0].start : group[-1].end]
    beyond = words[group[-1].end : group[-1].end + 90]
    period = period_stated(inside, after, clause_before, beyond)
    if not _is_pay(words, group, clause_before, after, period, alone=alone):
        return None
    named = next((one.currency for one in group if one.currency), "") or _in_script(group, words)
    code = named or _country_code(group, clause_before, after, currency)
    return FoundPay(
        low=low,
        high=high,
        currency=code,
        period=period or period_of_size(low or figure, figure, code),
        basis=basis_stated(clause_before, after, beyond),
        quote=words,
        start=group[0].start,
        end=group[-1].end,
    )


_SIMPLIFIED = frozenset("时资经验个岁万实习险补贴团队")
"""Characters written so only in the simplified script of mainland China."""


def _in_script(group: tuple[Amount, ...], words: str) -> str:
    return "CNY" if any(one.sign == "元" for one in group) and _SIMPLIFIED & set(words[:2_000]) else ""


def _country_code(group: tuple[Amount, ...], before: str, after: str, currency: str) -> str:
    sign = next((one.sign for one in group if one.sign), "")
    if sign.lower().startswith("kr") and (match := re.search(r"\b(?:sweden|norway|denmark)\b", before, re.IGNORECASE)):
        return {"s": "SEK", "n": "NOK", "d": "DKK"}[match[0][0].lower()]
    if not sign and (loose := currency_named(before) or currency_named(after)):
        return loose
    if currency:
        return currency
    return "USD" if "$" in sign else ""


_UP_TO = re.compile(
    r"(?:\b(?:up\s?to|max(?:imum)?(?:\sof)?|at\smost|no\smore\sthan|bis\szu|jusqu['’]à|hasta|fino\sa|até|maxima\w{1,2}|"
    r"máximo(?:\sde)?|upp\still|opp?\stil|tot|do|до|cap(?:s|ped)?(?:\sout)?\s(?:at|of)|tops?\sout\sat|ceiling\s(?:of|is)|"
    r"(?:negotiable|stretch(?:es|ed)?)\s(?:up\s)?to|as\shigh\sas|"
    r"(?:not|never|n['’]t)\s(?:\w+\s){0,2}(?:above|over|beyond|more\sthan))|最高|(?:^|:\s?)to)\s{0,3}:?\s?$"
    r"|\bmaximum\b[^.;!?]{0,40}\bis\s{0,3}$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"(?:\b(?:from|starting\s(?:at|from)|starts\s(?:at|from)|at\sleast|min(?:imum)?(?:\sof)?|no\sless\sthan|not\sunder|ab|"
    r"desde|more\sthan|over|north\sof|à\spartir\sde|a\spartir\sd[ei]|dès|vanaf|od|от|från|mindestens|mind\.|min\.|"
    r"mínimo(?:\sde)?|minimaal)\s{0,3}:?|\bminimum\b[^.;!?]{0,40}\bis\s{0,3}|\bmindest[a-zäöü]{2,20}(?:\svon)?[:\s]{1,3}|"
    r"\b(?:not|never|nothing|[a-z]{2,6}n['’]t)\b[^.;!?]{0,30}\b(?:less\sthan|below|under)\s{0,3})$",
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
    one, two = group[0], group[-1]
    low, high = one.value, two.value
    if one.scale == 1 and low < 1_000 and (two.scale > 1 or high >= 10_000 > low * 10):
        low *= two.scale if two.scale > 1 else 1_000
    elif two.scale == 1 and high < 1_000 and one.scale > 1:
        high *= one.scale
    return min(low, high), max(low, high)


def _is_pay(
    words: str, group: tuple[Amount, ...], before: str, after: str, period: PayPeriod | None, *, alone: bool
) -> bool:
    last = group[-1]
    told = told_before(before, is_money=any(one.sign or one.scale > 1 for one in group))
    following = _BRACKETS.sub("", words[last.end : last.end + 60])
    signed = any(one.sign for one in group)
    if (
        (not signed and is_counted(after))
        or not _fits_scale(group, told)
        or is_other_after(after)
        or is_other_after(following)
    ):
        return False
    if is_pay_for(after):
        return True
    if told == Telling.OTHER:
        return False
    has_word = told != Telling.NOTHING or is_pay_after(after[:50])
    rest = words[max(0, group[0].start - 40) : group[0].start] + " " + words[last.end : last.end + 40]
    left = len(words) - (last.end - group[0].start)
    if signed:
        leads = not before.strip(" |:-(#>") and (last.scale > 1 or last.value >= 10_000)
        return len(group) >= 2 or has_word or period is not None or leads or (alone and left <= 30)
    return _is_unsigned_pay(words, group, after, period, told, is_bare=alone and left <= 40 and is_left_bare(rest))


def _is_unsigned_pay(
    words: str, group: tuple[Amount, ...], after: str, period: PayPeriod | None, told: str, *, is_bare: bool
) -> bool:
    """Whether a figure without sign or code is pay; it needs more than a figure of money does."""
    scaled = any(one.scale > 1 for one in group)
    if words[group[0].start] == "0" or (told != Telling.PAY and not is_plain_after(after)):
        return False
    has_word = told != Telling.NOTHING or is_pay_after(re.split(r"[,;|]", after[:50])[0])
    return has_word or is_bare or (period is not None and (scaled or len(group) >= 2)) or (scaled and len(group) >= 2)


def _is_too_small(words: str, group: tuple[Amount, ...]) -> bool:
    """Whether a figure below 10,000 has neither sign nor multiplier nor period, as most figures of a text have not."""
    if group[-1].value >= 10_000 or any(one.sign or one.scale > 1 for one in group):
        return False
    return period_beside(words[group[0].start : group[-1].end + 16]) is None


_MILLIONS = {"m", "mn", "mm", "million", "mln", "mio", "juta", "jt", "triệu"}
_BILLIONS = {"b", "bn", "billion", "trillion"}
_LARGE_FIGURES = {"JPY", "KRW", "VND", "IDR", "CLP", "COP", "HUF", "NGN", "PYG", "UGX", "TZS", "CRC", "KZT", "UZS"}
"""Currencies in which pay runs to millions."""


def _fits_scale(group: tuple[Amount, ...], told: str) -> bool:
    """Whether the multiplier is one of pay: millions only where units are small, or where the words speak of pay."""
    last = group[-1]
    if last.unit in _BILLIONS:
        return False
    if last.unit not in _MILLIONS or last.unit in {"juta", "jt", "triệu"}:
        return True
    if any(one.currency in _LARGE_FIGURES or one.sign in {"¥", "￥"} for one in group):
        return len(group) >= 2 or told in {Telling.PAY, Telling.WEAK}
    return told == Telling.PAY and last.value <= 20_000_000


def _period_of_size(low: Decimal | None, high: Decimal | None) -> PayPeriod:
    top = high if high is not None else low
    assert top is not None
    bounds = ((150, PayPeriod.HOUR), (1_000, PayPeriod.DAY), (20_000, PayPeriod.MONTH))
    return next((period for bound, period in bounds if top < bound), PayPeriod.YEAR)


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
