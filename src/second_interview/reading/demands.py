"""What one posting requirement asks for, taken apart: named things, certificates, degree, years, languages, topics."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from attrs import frozen

from second_interview.reading.degrees import Degree, find_degrees
from second_interview.reading.named_things import Mention, NamedThing, ThingKind, find_things, find_things_in_list
from second_interview.reading.or_lists import OrList, or_lists
from second_interview.reading.sizes_and_levels import level_asked, teams_asked
from second_interview.reading.trade_words import TradeTopic, trade_topics
from second_interview.reading.words import (
    STOP_WORDS,
    Word,
    content_words,
    number_word,
    phrase_words,
    plain_text,
    stem,
    word_set,
    words,
)

__all__ = ["Asked", "Named", "Spoken", "TeamSize", "Topical", "Unlisted", "Years", "read_demand"]


@frozen(kw_only=True)
class Named:
    """Named things of which one suffices."""

    things: tuple[NamedThing, ...]
    words: str
    """As the posting writes them."""
    or_similar: bool = False
    """Another thing of the same group will do."""
    others: tuple[str, ...] = ()
    """Members of an or-list that are in no list of ours: they count where a paper has the same word."""
    or_in_progress: bool = False
    """Less will do: a certificate not yet complete, some knowledge of a tool."""


@frozen(kw_only=True)
class Unlisted:
    """A name that is in no list of ours: it counts as shown when a paper has the same words."""

    words: str


@frozen(kw_only=True)
class Years:
    """Years of experience, in something or at all."""

    years: int
    words: str
    scope: frozenset[str] = frozenset()
    """Stems of what the years must be in; empty for any work."""


@frozen(kw_only=True)
class Spoken:
    """A language people speak."""

    words: str
    level: str = ""
    """The level asked for, as in ``B2``."""


@frozen(kw_only=True)
class Topical:
    """A topic of the trade, or a manner."""

    topic: TradeTopic
    words: str
    stems: frozenset[str]


@frozen(kw_only=True)
class TeamSize:
    """People to have led."""

    people: int
    words: str


Asked = Named | Unlisted | Degree | Years | Spoken | Topical | TeamSize

_LIST_LINK = re.compile(
    r"[\s,/()&]*(?:(?:and/or|and|or|&|as well as)\b)?[\s,/()&]*(?:(?:a|an|the|with|in|of|ideally|"
    r"either)\s)?[\s(]*",
    re.IGNORECASE,
)
_ANY = re.compile(r"\bor\b|/", re.IGNORECASE)
_EXAMPLES_BEFORE = re.compile(
    r"(?:such as|e\.g\.?,?|for example,?|like|one of|any of|either|some|at least one of|think|"
    r"including but not limited to)[\s:(]*$",
    re.IGNORECASE,
)
_SIMILAR = re.compile(
    r"\b(?:or|and|/)\s?(?:a |an |any )?(?:similar|equivalent|comparable|another|other|related|alike|such|"
    r"like)\b|\b(?:another|other|any|similar) (?:erp|system|planning tool|tool|cloud|language|bi tool|package|"
    r"platform|accounting system|software)\b|\betc\b",
    re.IGNORECASE,
)
_PROGRESS_OK = re.compile(
    r"\b(?:progress (?:to|in|on)|in progress|part[- ]?qualified|working towards?|studying|studies|candidates?|"
    r"eligib|finalist|nearly|pursuing|actively|near completion|on track)",
    re.IGNORECASE,
)
_LITTLE_OK = re.compile(r"\b(?:some|basic|exposure|awareness|familiar\w*)\b", re.IGNORECASE)
_ANY_QUALIFICATION = re.compile(
    r"\b(?:(?:fully|newly|part|recently)?[- ]?qualified (?:chartered |management )?accountant|ccab|"
    r"professional(?:ly)? (?:accounting |accountancy )?(?:qualifi\w+|designation|certifi\w+)|"
    r"accounting (?:qualification|designation|certification))\b",
    re.IGNORECASE,
)
_ANY_IT = re.compile(r"\b(?:it|industry|cloud|security|relevant|technical|vendor) certifications?\b", re.IGNORECASE)
_EXAMPLES_AFTER = re.compile(
    r"[^.;]{0,30}?(?:\((?:think|e\.g\.?|such as|like|for example)?|,? such as|,? like|,? for example)", re.IGNORECASE
)
_YEARS = re.compile(
    r"(?P<number>\d{1,2}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"fifteen))(?:\s?\(\d{1,2}\))?\s?(?:\+|plus|or more)?\s?(?:(?:-|to|or)\s?\d{1,2}\+?\s?)?"
    r"(?:plus |or more |full )?(?:years?|yrs?)'?\b(?!\s(?:old|ago))(?=(?P<scope>[^.;]{0,140}))",
    re.IGNORECASE,
)
_OF_THEM = re.compile(
    r"\bat least (?P<number>\d|one|two|three|four|five)(?: of (?:them|these|those|which)|(?=\s(?:in|with|at)\s))"
    r"(?P<scope>[^.;]{0,80})",
    re.IGNORECASE,
)
_TWO_THINGS = re.compile(r"[\w'-]+ (?:and|or) [\w'-]+", re.IGNORECASE)
"""Two words joined so are two things and no phrase: ``accounts and managing``."""
_LANGUAGES = word_set(
    """french german spanish italian dutch portuguese polish swedish danish norwegian finnish mandarin cantonese
    japanese korean arabic hindi russian turkish greek czech hungarian romanian welsh swahili luganda afrikaans
    hebrew thai vietnamese ukrainian"""
)
_NOT_LANGUAGE = re.compile(
    r"\b(?:gaap|market|client|tax|law|entit|office|subsidiar|team|customer|compan|account|payroll|cost)",
    re.IGNORECASE,
)
_MOST_TERMS = 6
_GENERIC_SCOPE = frozenset(
    content_words(
        "relevant experience related similar role roles position work working professional progressive "
        "industry field area environment job capacity"
        "post qualified qualification hands-on proven solid strong level required preferred minimum full-time "
        "equivalent comparable practical demonstrated direct"
        "prior previous recent plus necessary essential ideally within including such as company business "
        "setting highly corporate busy large medium sized"
    )
)
_CAPITAL = re.compile(r"(?<![\w.])[A-Z][\w+#.&'-]*(?:\s(?:[A-Z][\w+#.&-]*|\d{1,4}\b))*")
_SECTOR = re.compile(r"\b(?:industry|industries|sectors?|verticals?|market|environment)\b", re.IGNORECASE)
_NOT_NAMES = word_set(
    """i you your we our must the a an in on of with for and or not english it hr us uk eu usa usd gbp eur ceo cfo
    cto cio coo vp b2b b2c saas erp crm api apis ui ux ai ml kpi kpis pto ap ar gl fp&a p&l r&d m&a fp&l qa bi etl
    bachelor bachelors bachelor's master masters master's degree mba phd bsc msc ba bs business administration
    accounting finance economics computer science information technology systems mathematics engineering
    statistics monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december experience knowledge skills strong excellent good ability proven
    proficient familiarity expertise understanding ideally bonus preferred required essential desirable minimum
    sec irs hmrc ipo plc ltd inc llc llp pc it's id hybrid remote cet gmt est pst utc big internet web general
    ledger monthly senior manager analyst accountant engineer director controller team lead project management
    strategy public company companies practice sla slas roi pos ngo ngos sme smes north america europe emea apac
    asia africa uk's united states kingdom ireland canada australia city certified chartered fluent native level
    ordinary advanced christmas easter thanksgiving hanukkah diwali ramadan eid halloween year's eve boxing day
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun"""
)
_TRAVELS = re.compile(
    r"\b(?:travel\w*|commut\w+|relocat\w+|visit\w*|trips?|based in|located in|live in|living in|drive to|sites? in|"
    r"offices? in|plants? in|days in|week in)\b",
    re.IGNORECASE,
)
_AT_A_PLACE = re.compile(
    r"(?<!experience )(?<!proficient )(?<!proficiency )(?<!expertise )(?<!skills )(?<!fluent )\b(?:in|at|to)\s"
    r"(?:the\s)?(?:[A-Z][\w'-]*(?:,\s(?:and|or)\s|,\s|\s(?:and|or)\s)){0,5}$"
)
"""What stands before a place rather than before a tool: ``to Tulsa and Monterrey``."""
_AFTER_WHICH = re.compile(
    r"(?:experience (?:with|of|in|using)|knowledge of|familiar(?:ity)? with|proficien(?:t|cy) (?:in|with)|"
    r"using|expertise (?:in|with)|skills in|command of|hands-on|know|user of|,|and|or|\(|/)\s*(?:the\s)?$",
    re.IGNORECASE,
)


def read_demand(text: str, *, known_names: frozenset[str] = frozenset()) -> tuple[Asked, ...]:
    """Return what *text* asks for, in no particular order; *known_names* are words of the posting's own firm and place.

    Example:
        >>> [type(asked).__name__ for asked in read_demand("Bachelor's degree, 5+ years in audit, CPA, SAP or Oracle")]
        ['Named', 'Named', 'Degree', 'Years']
    """
    plain = plain_text(text)
    mentions = _mentions(plain)
    degrees = tuple(find_degrees(plain))
    studied = frozenset[str]().union(*(degree.fields for degree in degrees))
    return (
        *_named(plain, mentions),
        *_unlisted(plain, mentions, known_names),
        *degrees,
        *_years(plain),
        *_spoken(plain),
        *(topic for topic in _topics(plain, mentions) if not topic.stems <= studied),
        *(TeamSize(people=people, words=said) for people, said in teams_asked(plain)),
    )


def _mentions(plain: str) -> tuple[Mention, ...]:
    found = find_things(plain)
    if len(plain) <= 40 and not found:
        # A bare list entry such as "oracle" has no sentence to tell a name from a word.
        found = tuple(one for one in find_things_in_list(plain) if one.end - one.start >= len(plain.strip(" .")) - 2)
    return found


def _named(plain: str, mentions: tuple[Mention, ...]) -> Iterator[Named]:
    any_it = _ANY_IT.search(plain)
    if any_it is not None and _EXAMPLES_AFTER.match(plain, any_it.end()):
        named = tuple(
            one.thing for one in mentions if one.start > any_it.end() and one.thing.kind is ThingKind.CERTIFICATE
        )
        things = (*named, *_any(("it", "cloud", "security")))
        yield Named(things=things, words=any_it.group(), or_similar=True)
        mentions = tuple(one for one in mentions if one.end <= any_it.start())
    lists = or_lists(plain)
    chains: list[list[Mention]] = []
    for mention in mentions:
        previous = chains[-1][-1] if chains else None
        if (
            previous is not None
            and previous.thing.kind is mention.thing.kind
            and (
                _LIST_LINK.fullmatch(plain, previous.end, mention.start) is not None
                or any(one.start <= previous.start and mention.end <= one.end for one in lists)
            )
        ):
            chains[-1].append(mention)
        else:
            chains.append([mention])
    progress = _PROGRESS_OK.search(plain) is not None or _LITTLE_OK.search(plain) is not None
    for chain in chains:
        listed = next((one for one in lists if one.start <= chain[0].start and chain[-1].end <= one.end), None)
        spare = _spare(listed, mentions) if listed is not None else ()
        if listed is None or not spare:
            yield from _alternatives(plain, chain, progress=progress)
            continue
        yield Named(
            things=tuple(one.thing for one in chain),
            words=plain[listed.start : listed.end],
            or_similar=listed.is_open or _SIMILAR.search(plain, listed.end, listed.end + 40) is not None,
            or_in_progress=progress,
            others=spare,
        )
    if not any(one.thing.kind is ThingKind.CERTIFICATE for one in mentions):
        for pattern, groups in ((_ANY_QUALIFICATION, ("accounting",)), (_ANY_IT, ("it", "cloud", "security"))):
            if (match := pattern.search(plain)) is not None:
                if pattern is not _ANY_IT or not _EXAMPLES_AFTER.match(plain, match.end()):
                    yield Named(things=_any(groups), words=match.group(), or_similar=True, or_in_progress=progress)
                return


def _any(groups: tuple[str, ...]) -> tuple[NamedThing, ...]:
    return tuple(NamedThing(name=f"any {group}", kind=ThingKind.CERTIFICATE, group=group) for group in groups)


def _spare(listed: OrList, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """Return the members of an or-list that are no named thing, and no word that only looks like a name."""
    found = []
    for start, end, name in listed.members:
        parts = name.lower().split()
        if any(one.start < end and start < one.end for one in mentions):
            continue
        if not any(part in _NOT_NAMES or part in _LANGUAGES for part in parts):
            found.append(name)
    return tuple(found)


def _alternatives(plain: str, chain: list[Mention], *, progress: bool) -> Iterator[Named]:
    start, end = chain[0].start, chain[-1].end
    between = "".join(plain[one.end : other.start] for one, other in pairwise(chain))
    after, before = plain[end : end + 40], plain[max(0, start - 40) : start]
    opener = _EXAMPLES_BEFORE.search(before)
    # "Some SQL" asks for a little of it, "some ERP such as SAP" for one of many.
    examples = opener is not None and (len(chain) > 1 or not opener.group().lower().startswith("some"))
    similar = (
        examples
        or _SIMILAR.search(after) is not None
        or (chain[0].thing.kind is ThingKind.TOOL and _SIMILAR.search(plain) is not None)
    )
    is_any = len(chain) > 1 and (
        _ANY.search(between) is not None or examples or _SIMILAR.match(after.lstrip(" ,)")) is not None
    )
    if is_any or len(chain) == 1:
        yield Named(
            things=tuple(one.thing for one in chain),
            words=_any_of(plain, chain),
            or_similar=similar,
            or_in_progress=progress,
        )
        return
    seen: set[str] = set()
    for one in chain:
        if one.thing.name not in seen:
            seen.add(one.thing.name)
            yield Named(
                things=(one.thing,), words=plain[one.start : one.end], or_similar=similar, or_in_progress=progress
            )


def _any_of(plain: str, chain: list[Mention]) -> str:
    whole = plain[chain[0].start : chain[-1].end].strip(" ()")
    if len(chain) == 1 or _ANY.search(whole):
        return whole
    return " or ".join(dict.fromkeys(plain[one.start : one.end] for one in chain))


def _unlisted(plain: str, mentions: tuple[Mention, ...], known: frozenset[str]) -> Iterator[Unlisted]:
    letters = [word for word in plain.split() if word[:1].isalpha()]
    if _SECTOR.search(plain) or _YEARS.search(plain):
        return
    if not letters or sum(word[0].isupper() for word in letters) * 2 > len(letters) + 2:
        return
    listed = [one for one in or_lists(plain) if any(one.start <= mention.start < one.end for mention in mentions)]
    for match in _CAPITAL.finditer(plain):
        if any(one.start <= match.start() < one.end for one in listed):
            continue
        name = match.group().rstrip(".'-")
        inside = plain.rfind("(", 0, match.start()) > plain.rfind(")", 0, match.start())
        if (
            not name
            or (inside and mentions)
            or any(one.start < match.end() and match.start() < one.end for one in mentions)
        ):
            continue
        parts = name.lower().split()
        parts = [part.removesuffix("'s") for part in parts]
        if all(part in _NOT_NAMES or part in known or part in _LANGUAGES or part.isdigit() for part in parts):
            continue
        before = plain[max(0, match.start() - 120) : match.start()]
        if _TRAVELS.search(before) or _AT_A_PLACE.search(before):
            continue
        inner = any(char.isupper() for char in name[1:]) and not name.isupper()
        opens = plain[: match.start()].rstrip()[-1:] in {"", ".", "!", ":", "-"} if match.start() < 4 else False
        if opens or match.start() == 0 or any(part in _NOT_NAMES for part in parts[:1]):
            continue
        if inner or _AFTER_WHICH.search(plain, max(0, match.start() - 40), match.start()) is not None:
            yield Unlisted(words=name)


def _years(plain: str) -> Iterator[Years]:
    for pattern in (_YEARS, _OF_THEM) if _YEARS.search(plain) else ():
        for match in islice(pattern.finditer(plain), _MOST_TERMS):
            said = match["number"]
            number = int(said) if said.isdigit() else number_word(said)
            scope_text = re.split(
                r",\s(?:including|mix|at least|with|and|ideally|preferably|a|an)\b|\bincluding\b|\band at least\b|\(",
                match["scope"],
            )[0]
            scope = frozenset(content_words(scope_text)) - _GENERIC_SCOPE
            if number and number <= 30:
                written = plain[match.start() : match.start("scope")].strip() + _short(match["scope"])
                yield Years(years=number, words=written.strip(" ,"), scope=scope)


def _short(scope: str) -> str:
    """Return the first clause of a scope, for quoting."""
    clause = re.split(r"[,(;:]|\bis\b|\bare\b|\bincluding\b", scope)[0].rstrip()
    return clause if len(clause.split()) <= 9 else " ".join(["", *clause.split()[:9]])


def _spoken(plain: str) -> Iterator[Spoken]:
    tokens = phrase_words(plain)
    if _NOT_LANGUAGE.search(plain):
        return
    for token in tokens:
        if token in _LANGUAGES:
            yield Spoken(words=token.capitalize(), level=level_asked(plain, token))


def _topics(plain: str, mentions: tuple[Mention, ...]) -> Iterator[Topical]:
    places = [
        (stem(word.text), word)
        for word in words(plain)
        if word.text not in STOP_WORDS and not any(one.start <= word.start < one.end for one in mentions)
    ][:400]
    stems = frozenset(one for one, _ in places)
    for topic in trade_topics():
        spans = [
            (phrase, span) for phrase in topic.asked if phrase <= stems and (span := _span(phrase, places)) is not None
        ]
        spans = [(phrase, span) for phrase, span in spans if _TWO_THINGS.fullmatch(plain, *span) is None]
        if spans:
            phrase, (start, end) = max(spans, key=lambda item: len(item[0]))
            yield Topical(topic=topic, words=plain[start:end], stems=phrase)


def _span(phrase: frozenset[str], places: list[tuple[str, Word]]) -> tuple[int, int] | None:
    """Return where the stems of *phrase* stand closest together, if they stand close at all."""
    hits = [(index, found, word) for index, (found, word) in enumerate(places) if found in phrase]
    best: tuple[int, int, int, int] | None = None
    for first in range(len(hits)):
        seen: set[str] = set()
        for index, found, word in hits[first:]:
            width = index - hits[first][0]
            if width >= len(phrase) + 2:
                break
            seen.add(found)
            if len(seen) == len(phrase):
                start = hits[first][2].start
                found_here = (width, word.end - start, start, word.end)
                best = min(best or found_here, found_here)
                break
    return best[2:] if best is not None else None
