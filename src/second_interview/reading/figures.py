"""Numbers in a résumé line: value, unit and the value before; years, dates and names with digits are not figures."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import islice

from attrs import evolve

from second_interview.model.facts import Figure
from second_interview.reading.directions import read_direction
from second_interview.reading.remembering import remember
from second_interview.reading.words import number_word, plain_text, word_set

__all__ = ["read_figures"]

_WORD_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a\s)?hundred|(?:a\s)?dozen)"
)
_MAGNITUDES = {
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "mm": 1_000_000,
    "mn": 1_000_000,
    "mio": 1_000_000,
    "million": 1_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
    "lakh": 100_000,
    "crore": 10_000_000,
}
_SIGNS = {"$": "USD", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "c$": "CAD", "a$": "AUD", "₹": "INR"}
_CODES = "USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|INR|SGD|ZAR|SEK|NOK|DKK|PLN|AED|UGX|KES|NGN"
_NUMBER = re.compile(
    rf"(?<![\w.])(?P<sign>(?:US|C|A)?\$|[€£¥₹]|(?:{_CODES})\s?)?"
    rf"(?:(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d{{1,12}}(?:\.\d{{1,4}})?)|(?P<word>{_WORD_NUMBER})\b)"
    rf"\s?(?P<magnitude>(?:k|mm|mn|mio|m|bn|b|thousand|million|billion|lakh|crore)\b)?\+?"
    rf"\s?(?P<percent>%|per\s?cent\b|percent\b|percentage points\b|bps\b|(?:{_CODES})\b|x\b)?",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\s{1,3}(?:(?:down|up|back)\s)?to\s{1,3}(?:(?:about|around|under|over|just|only|roughly|below|less than|"
    r"more than|nearly)\s)?|\s?(?:→|->|=>)\s?",
    re.IGNORECASE,
)
_DOWN_FROM = re.compile(r"(.{0,40}?),?\s(?:down |up )?from\s(?:about |around |over )?", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s{1,3}(?:about\s|around\s|over\s|under\s|roughly\s)?$", re.IGNORECASE)
_UNIT_WORDS = re.compile(
    r"[\s-]?(?:(?:daily|weekly|monthly|quarterly|annual|yearly)\s)?([a-z][a-z'/&-]*)((?:\s[a-z][a-z'/&-]*){0,2})",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"(?<![siu])s$", re.IGNORECASE)
_UNIT_STOPS = word_set(
    """a an the and or but of in on at by for from to with per each every across over under into onto within after
    before during while when where who which that as than is are was were be been has had have using via through
    without between including covering worth down up while so then plus also both all its their our my each
    monthly weekly daily annually quarterly yearly reporting supporting serving spanning managing saving
    more less other further"""
)
_CODE_BEFORE = word_set(
    """office windows dynamics big tier level type python java phase stage series form section step part top fortune
    iso soc q fy h rule reg room grade no version chapter schedule band vue angular server sage act article
    standard note figure page item sprint round building suite ext extension web industry covid class route team
    line net sql professional model ipad iphone fifth block point ifrs ias asc frs gaap"""
)
_BEFORE_YEARS = frozenset({"in", "since", "from", "of", "during", "by", "until", "the", "fy", "year", "to", "and"})
_KIND_NOUNS = frozenset(
    {"way", "tier", "fold", "statement", "sided", "step", "point", "star", "quarter", "page", "part"}
)
_SPANS = word_set("months month weeks week quarters quarter days day years summers seasons")
_DURING = word_set("over for in within after every past last next first under across")
_YEAR_NOUNS = frozenset({"year", "years", "yrs", "yr"})
_MONTHS = word_set(
    """january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec"""
)
_TEAM = re.compile(
    r"\b(?:team|group|staff|crew|department|squad|function)\s+(?:of|size of)\s+(?:about |around |over |"
    r"up to )?$",
    re.IGNORECASE,
)
_TIMES = {
    "doubled": 2,
    "doubling": 2,
    "tripled": 3,
    "tripling": 3,
    "trebled": 3,
    "quadrupled": 4,
    "twice": 2,
}
_MULTIPLE = re.compile(
    r"\b(doubled|doubling|tripled|tripling|trebled|quadrupled|halved|halving|twice as|cut in half|by half)\b",
    re.IGNORECASE,
)
_COMPOUND = re.compile(r"\d+-[a-z]", re.IGNORECASE)
_MOST = 400
_REACH = 60


@remember
def read_figures(text: str) -> tuple[Figure, ...]:
    """Return the figures of *text* in order, each with its unit and, where the line gives one, the value before.

    Example:
        >>> figure = read_figures("Cut the close from 9 to 6 working days in 2023")[0]
        >>> figure.text, figure.baseline, figure.value, figure.unit
        ('from 9 to 6 working days', Decimal('9'), Decimal('6'), 'working days')
    """
    plain = plain_text(text)
    numbers = [_Number(plain, match) for match in islice(_NUMBER.finditer(plain), _MOST * 2)]
    figures: list[tuple[int, Figure]] = []
    at = 0
    while at < len(numbers) and len(figures) < _MOST:
        pair = _pair(plain, numbers, at)
        if pair is not None:
            figures.append(pair)
            at += 2
            continue
        if (single := _single(plain, numbers[at])) is not None:
            figures.append(single)
        at += 1
    figures.extend(_multiples(plain))
    return _with_directions(plain, sorted(figures, key=lambda found: found[0]))


def _with_directions(plain: str, figures: list[tuple[int, Figure]]) -> tuple[Figure, ...]:
    """Return the figures with the way each went; one in brackets goes the way of the figure before it."""
    told: list[Figure] = []
    last_end = -_REACH
    for start, figure in figures:
        end = start + len(figure.text)
        way = "" if _COMPOUND.match(figure.text) else _way(plain, start, end, figure)
        if not way and told and figure.unit == "%" and plain[last_end:start].strip(" +") == "(":
            way = told[-1].direction
        told.append(evolve(figure, direction=way) if way else figure)
        last_end = end
    return tuple(told)


def _way(plain: str, start: int, end: int, figure: Figure) -> str:
    way = read_direction(plain, start, end, unit=figure.unit, value=figure.value, baseline=figure.baseline)
    if way or figure.unit != "times" or figure.text[:1].isdigit():
        return way
    return "down" if figure.value < 1 else "up"


class _Number:
    """One number as it stands in a text, with the words around it."""

    __slots__ = ("currency", "end", "is_word", "mark", "noun", "noun_end", "start", "value", "written")

    def __init__(self, plain: str, match: re.Match[str]) -> None:
        digits, word = match["digits"], match["word"]
        value = Decimal(digits.replace(",", "")) if digits else Decimal(number_word((word or "").split()[-1]) or 0)
        magnitude = (match["magnitude"] or "").lower()
        value *= _MAGNITUDES.get(magnitude, 1)
        self.value = value.quantize(Decimal(1)) if value == value.to_integral_value() else value
        self.is_word = digits is None
        self.start = match.start()
        self.end = match.end() - (len(match.group()) - len(match.group().rstrip()))
        self.written = plain[self.start : self.end]
        sign, mark = (match["sign"] or "").strip(), (match["percent"] or "").strip()
        self.currency = _SIGNS.get(sign.lower(), sign.upper())
        if not self.currency and mark.isupper() and len(mark) == 3:
            self.currency = mark
        self.mark = "" if self.currency else "%" if mark.lower().replace(" ", "") in {"%", "percent"} else mark.lower()
        self.noun, self.noun_end = _noun(plain, self.end)

    @property
    def unit(self) -> str:
        if self.currency or self.mark:
            return self.currency or ("times" if self.mark == "x" else self.mark)
        return self.noun


def _noun(plain: str, end: int) -> tuple[str, int]:
    match = _UNIT_WORDS.match(plain, end, end + _REACH)
    if match is None or match[1].lower() in _UNIT_STOPS:
        return "", end
    kept = [match[1]]
    for word in match[2].split():
        if word.lower() in _UNIT_STOPS or _PLURAL.search(kept[-1]) or word.lower().endswith(("ed", "ing")):
            break
        kept.append(word)
    return " ".join(kept), end + len(plain[end : match.end()]) - len(plain[end : match.end()].lstrip(" -")) + len(
        " ".join(kept)
    )


def _pair(plain: str, numbers: list[_Number], at: int) -> tuple[int, Figure] | None:
    if at + 1 >= len(numbers):
        return None
    first, second = numbers[at], numbers[at + 1]
    between = plain[first.end : second.start]
    if len(between) > _REACH or _is_year(plain, first) or _is_year(plain, second) or not second.written.strip():
        return None
    if between.strip() == "-" and second.noun and not first.noun:
        text = plain[first.start : second.noun_end]
        return first.start, Figure(text=text, value=first.value, unit=second.unit)
    opening = _FROM.search(plain, max(0, first.start - 20), first.start)
    link = _LINK.search(between)
    if link is not None and link.end() == len(between):
        gap = between[: link.start()]
        if (opening is not None or "to" not in link.group() or "down" in link.group()) and gap.count(" ") <= 3:
            start = opening.start() if opening is not None else first.start
            return start, _change(plain, first, second, start=start)
        return None
    back = _DOWN_FROM.fullmatch(between)
    if back is None or back[1].count(" ") > 3 or "." in back[1] or ";" in back[1]:
        return None
    end = second.noun_end if second.noun and not first.noun else second.end
    text = plain[first.start : end].strip()
    return first.start, Figure(text=text, value=first.value, unit=first.unit or second.unit, baseline=second.value)


def _change(plain: str, first: _Number, second: _Number, *, start: int) -> Figure:
    value, baseline = second.value, first.value
    if second.currency == "" and first.currency and second.value < first.value and not second.noun:
        unit = first.currency
    else:
        unit = second.unit or first.unit or _noun_before(plain, start)
    end = second.noun_end if second.unit == second.noun and second.noun else second.end
    return Figure(text=plain[start:end].strip(), value=value, unit=unit, baseline=baseline)


def _noun_before(plain: str, start: int) -> str:
    last = re.findall(r"[a-z][a-z-]*", plain[max(0, start - 24) : start].lower())[-1:]
    return last[0] if last and last[0].endswith("s") and last[0] not in _UNIT_STOPS else ""


def _single(plain: str, number: _Number) -> tuple[int, Figure] | None:
    if _is_not_a_figure(plain, number):
        return None
    team = _TEAM.search(plain, max(0, number.start - 40), number.start)
    if team is not None:
        noun = number.noun
        end = number.noun_end if noun else number.end
        return team.start(), Figure(text=plain[team.start() : end].strip(), value=number.value, unit=noun or "people")
    if not number.unit:
        return None
    end = number.end if number.currency or number.mark else number.noun_end
    start = number.start
    if number.mark == "%" and plain[max(0, start - 3) : start].lower() == "by ":
        start -= 3
    return start, Figure(text=plain[start:end].strip(), value=number.value, unit=number.unit)


def _is_not_a_figure(plain: str, number: _Number) -> bool:
    after = plain[number.end : number.end + 1]
    before = plain[max(0, number.start - 24) : number.start]
    if number.currency or number.mark == "%":
        return False
    if _is_year(plain, number) or (after in {"/", ":"} and plain[number.end + 1 : number.end + 2].isdigit()):
        return True
    if before[-1:] in {"/", ":", "#"} or (before[-1:] == "-" and before[-2:-1].isalnum()):
        return True
    if after.isalpha() or (
        after in {"(", "-"} and plain[number.end + 1 : number.end + 2].isdigit() and not number.noun
    ):
        return after.isalpha() or number.value >= 1000
    last = re.findall(r"[\w&+.']+", before)[-1:] or [""]
    if last[0].lower() in _CODE_BEFORE or (last[0].isupper() and len(last[0]) > 1 and last[0].isalpha()):
        return before.rstrip().endswith(last[0])
    nouns = number.noun.lower().split()
    if nouns and after == "-" and nouns[0] in _KIND_NOUNS:
        return True
    if re.search(r"\d of $", before):
        return True
    if nouns and nouns[0] in _SPANS and last[0].lower() in _DURING:
        return True
    if nouns and (nouns[0] in _MONTHS or nouns[0] in _YEAR_NOUNS or (len(nouns) > 1 and nouns[1] in _YEAR_NOUNS)):
        return True
    if last[0].lower() in _MONTHS and number.value <= 31:
        return True
    return number.is_word and number.value == 1


def _is_year(plain: str, number: _Number) -> bool:
    if number.currency or number.mark or "," in number.written or not re.fullmatch(r"(?:19|20)\d\d", number.written):
        return False
    before = re.findall(r"[a-z]+", plain[max(0, number.start - 14) : number.start].lower())[-1:]
    counted = number.noun.lower().split(" ")[-1].endswith("s") and plain[number.end : number.end + 1] == " "
    return not counted or bool(before and before[0] in _BEFORE_YEARS)


def _multiples(plain: str) -> list[tuple[int, Figure]]:
    found = []
    for match in _MULTIPLE.finditer(plain):
        said = match[1].lower()
        value = Decimal(_TIMES.get(said.split()[0], 0)) or Decimal("0.5")
        found.append((match.start(), Figure(text=match[1], value=value, unit="times")))
    return found[:_MOST]
