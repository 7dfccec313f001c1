"""Money said in notes: who named which figure to whom, what the candidate wants, and other offers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from second_interview.errors import FieldError
from second_interview.model import (
    CompensationRange,
    CompetingOffer,
    Due,
    Money,
    PayExpectation,
    PayStatement,
)
from second_interview.reading.dates import find_days, read_due
from second_interview.reading.pay import find_pay
from second_interview.reading.people_in_notes import SOMEBODY, People, is_mine
from second_interview.reading.sentences import Sentence
from second_interview.reading.spoken_pay import pay_in
from second_interview.reading.stated_terms import bonus_share

__all__ = ["read_expectation", "read_offers", "read_pay_statements"]

_ABOUT_PAY = re.compile(
    r"\b(?:pay|salary|range|comp|compensation|base|package|money|number|figure|budget|offer\w*|band|"
    r"expectations?|earn\w*|make|making|"
    r"looking\sfor|floor|target|stretch|ask(?:ing)?\sfor|wants?|around|said|told|go\s(?:up\s)?to)\b",
    re.IGNORECASE,
)
_I_NAMED = re.compile(
    r"\b(?:i\s(?:said|told|gave|mentioned|asked\sfor|answered|quoted|threw\sout)|told\s(?:her|him|them|"
    r"(?-i:[A-Z]\w+))\s(?:i|my|around|about|that\si)|said\si|my\sask|i['’]?m\s(?:looking\sfor|around|at|"
    r"hoping)|"
    r"i\swanted|my\s(?:number|range|expectation))",
    re.IGNORECASE,
)
_ASKED_PAY = re.compile(
    r"(?<!\bi\s)\basked\s(?:me\s)?(?:about\s|for\s)?(?:my\s|what\s)?(?:salary|pay|money|expectations?|range|number|"
    r"i\s(?:make|earn|want|expect))\b",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"\b(?:posting|job\sad|advert|the\sad|listing|jd|job\sdescription|linkedin|posted)\b", re.IGNORECASE
)
_PUBLISHED = re.compile(
    r"\b(?P<who>glassdoor|levels\.fyi|payscale|salary\.com|robert\shalf|indeed|bls|hays|blind|comparably|"
    r"(?:salary\s)?(?:guide|survey))\b",
    re.IGNORECASE,
)
_THEY_NAMED = re.compile(
    rf"(?P<who>{SOMEBODY})\s(?:also\s|then\s|just\s)?(?:said|says|told\sme|mentioned|quoted|named|gave|"
    rf"hinted|confirmed|thinks|thought|reckons|has|have|had)\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"(?:\bfrom\s|^)(?P<who>[A-Z][\w'’-]+)\s?:\s")
_THEIRS = re.compile(
    r"\b(?:(?:the|their)\s(?:\w+\s)?(?:range|budget|band|salary|base|pay|max|top)|range\s(?:is|was|they)|"
    r"budgeted|they(?:['’]re)?\spay(?:ing)?)\b",
    re.IGNORECASE,
)
_NOT_SAID = re.compile(
    r"\b(?:currently|current(?:ly)?\s(?:on|make|making|salary|pay|base)|i\s(?:make|earn|made|earned)|"
    r"i['’]m\son|right\snow|pays?\sme|last\sjob|old\sjob|cousin|friend|if\sthey)\b",
    re.IGNORECASE,
)
_WANT = (
    (
        "floor",
        (
            r"\b(?:floor|walk\s?away|won['’]?t\s(?:go|take|accept)[^.;,]{0,20}(?:below|under|less\sthan)|"
            r"(?:can['’]?t|cannot|not)\s(?:go\s|take\s|accept\s)?(?:below|under|less\sthan)|bare\sminimum|"
            r"absolute\sminimum|at\sleast)\b"
        ),
    ),
    ("target", r"\b(?:target|ideally|aiming\s(?:for|at)|hoping\sfor|would\slike|happy\s(?:with|at))\b"),
    ("stretch", r"\b(?:stretch|dream|best\scase|would\sbe\samazing)\b"),
)


def read_pay_statements(
    sentences: Sequence[Sentence], people: People, *, currency: str, employer: str = ""
) -> list[tuple[Sentence, PayStatement]]:
    """Return the figures the notes say somebody named, posted or estimated; *employer* is the hiring one."""
    found: list[tuple[Sentence, PayStatement]] = []
    last_person, paragraph, is_asked = "", -1, False
    for sentence in sentences:
        text = people.capitalised(sentence.text)
        about = sentence.section == "pay" or any(cue.search(text) for cue in (_ABOUT_PAY, _POSTED, _PUBLISHED))
        found_pay = pay_in(text, currency=currency, about_pay=about) if about else ()
        pay, words = next(((pay, one.words) for one in found_pay if (pay := one.pay) is not None), (None, ""))
        if pay is not None and not _NOT_SAID.search(text) and not is_offer(sentence, text, people, employer):
            near = last_person if paragraph == sentence.paragraph else ""
            replies = is_asked and near and re.match(r"said\s", text, re.IGNORECASE)
            who = ("me", near) if replies else _speaker(text, people, last_person, near)
            if who is not None:
                by, to = who
                said = PayStatement(pay=pay, by=by, to=to, on=sentence.said_on, words=words, line=sentence.line())
                found.append((sentence, said))
        if named := people.first_in(text):
            last_person, paragraph = named, sentence.paragraph
        is_asked = _ASKED_PAY.search(text) is not None
    return found


def _speaker(text: str, people: People, last_person: str, near: str) -> tuple[str, str] | None:
    if _POSTED.search(text):
        return "posting", ""
    if match := _PUBLISHED.search(text):
        return match["who"], ""
    if _I_NAMED.search(text):
        after = text[_I_NAMED.search(text).start() :]  # type: ignore[union-attr]
        return "me", people.first_in(text) or (
            last_person if re.search(r"\b(?:her|him)\b", after, re.IGNORECASE) else near
        )
    if (match := _THEY_NAMED.search(text)) is not None:
        said = match["who"]
        who = people.named(said) or (last_person if said.lower() in {"she", "he"} else "")
        return who or ("" if said.lower() in {"she", "he", "they", "both"} else said.lower()), "me"
    if (match := _LABELLED.search(text)) is not None and people.is_known(name := people.named(match["who"])):
        return name, "me"
    if _THEIRS.search(text) is not None:
        return people.first_in(text), "me" if people.first_in(text) else ""
    return None


def read_expectation(sentences: Sequence[Sentence], *, currency: str) -> PayExpectation | None:
    """Return floor, target and stretch where a note of the candidate's own states them."""
    steps: dict[str, Money] = {}
    pay: CompensationRange | None = None
    for sentence in sentences:
        if sentence.section != "pay" and not re.search(
            r"\b(?:my\s(?:floor|target)|walk\s?away)\b", sentence.text, re.IGNORECASE
        ):
            continue
        for part in re.split(r"[,;.]\s|\sand\s", sentence.text):
            name = next((name for name, pattern in _WANT if re.search(pattern, part, re.IGNORECASE)), "")
            pays = (
                [one.pay for one in pay_in(part, currency=currency, about_pay=True)]
                if name and is_mine(part, len(part))
                else []
            )
            if name and pays and pays[0] is not None and name not in steps:
                pay = pays[0]
                steps[name] = pay.low or pay.high  # type: ignore[assignment]
    if not steps or pay is None:
        return None
    try:
        return PayExpectation(
            floor=steps.get("floor"),
            target=steps.get("target"),
            stretch=steps.get("stretch"),
            period=pay.period,
            basis=pay.basis,
        )
    except FieldError:
        return None


_FIRM = r"(?-i:(?:[A-Z0-9][\w&'’.-]*)(?:\s(?:&|and|of|de)?\s?(?:[A-Z][\w&'’.-]*)){0,3})"
_OFFER = re.compile(
    rf"\b(?:(?:other|another|second|competing|verbal|written|rival|existing|counter)\s(?:job\s)?offer|"
    rf"offer\sin\shand|(?:have|got|received|holding|sitting\son|['’]ve)\s(?:an?|one|another|also\san|"
    rf"already\san?|this|the)\s(?:\w+\s)?offer|"
    rf"(?:job\s)?offer(?=\s(?:from|at|with)\s(?-i:[A-Z])))(?:\s(?:on\sthe\stable|in\shand|already))?"
    rf"(?:\s?\(?(?:from|at|with|is\sfrom|came\sfrom|:|=|-|–)\s(?P<firm>{_FIRM}))?|"
    rf"(?P<firm2>{_FIRM})\s(?:has\s|have\s|just\s|already\s)?(?:(?:made|offered|sent|gave)\s(?:me\b|"
    rf"an\soffer)|came\s(?:back|in)\s(?:with|at)\s(?=[$£€]?[0-9]))",
    re.IGNORECASE,
)
_NO_OFFER = re.compile(
    r"\b(?:no|if|when|hope|hoping|hopefully|might|may|could|would|will|waiting\sfor|expect\w*|without|not|"
    r"never|until|turned\sdown|declined|rejected|make|makes|making|"
    r"before|after|once|unless|should|get|getting|asked|ask|wants?\sto\smake|extend|last\syear|years?\sago|"
    r"used\sto)\b[^,;.]{0,24}$",
    re.IGNORECASE,
)
_TALKED = re.compile(
    r"\b(?:told|mention(?:ed)?|knows?|tell|said\snothing|know\sabout|aware)\b[^.;]{0,40}$", re.IGNORECASE
)
_ANSWER = re.compile(
    r"\b(?:answer|decision|decide|reply|respond|response|accept|sign|expires?|lapses?|runs\sout|deadline|"
    r"valid\suntil|let\sthem\sknow|to\sknow|to\ssay|(?:open|good|got|have)\suntil|to\ssay\syes|by)\b",
    re.IGNORECASE,
)


_WAITING = re.compile(
    rf"\b(?P<firm>{_FIRM})(?:\s?[:,]\sthey|\sthey)?\s(?:also\s|still\s|now\s)?(?:wants?|needs?|expects?|"
    rf"(?:is|are)\swaiting\s(?:for|on))\s"
    rf"(?:(?:my|an|a|their)\s(?:\w+\s)?(?:answer|decision|reply|response|yes)\b|me\sto\s(?:say|decide|answer|sign|"
    rf"reply|respond|commit|let\sthem\sknow)\b|to\s(?:know|hear)\b)|"
    rf"\b(?P<firm2>{_FIRM})(?:\s?[:,])?\s(?:\w+\s){{0,5}}?[$£€]?[0-9][0-9.,]{{0,8}}k?\s(?:\w+\s){{0,3}}?in\swriting\b",
    re.IGNORECASE,
)
_SOMEBODYS = re.compile(
    r"\b(?:my|our|his|her|their)\s(?:\w+\s)?(?:friend|cousin|wife|husband|partner|sister|brother|mother|mom|mum|"
    r"father|dad|flatmate|roommate|colleague|neighbou?r|boyfriend|girlfriend|ex)\b|\b(?:if|hope|hoping|maybe|might)\b|"
    r"\b(?-i:(?!I\b)[A-Z][a-z]+)(?:['’]s)?\s(?:says|said|has|got|is)\b",
    re.IGNORECASE,
)


def _waiting(sentence: Sentence, people: People, employer: str) -> str:
    """The firm that waits for the candidate's answer by a day, or has put an amount in writing; or nothing.

    Such a sentence needs no word for an offer; a known person, the hiring employer and a friend's firm do not count.
    """
    for match in _WAITING.finditer(sentence.text):
        named = (match["firm"] or match["firm2"]).strip(" .,'’")
        first = named.split(" ")[0]
        hiring = bool(employer.split()) and first.lower() == employer.split(maxsplit=1)[0].lower()
        is_name = first.lower() not in _NOT_FIRMS and (first.isupper() or people.named(named) == named)
        if hiring or not is_name or people.first_in(named) or _SOMEBODYS.search(sentence.text[: match.start()]):
            continue
        if match["firm2"] or find_days(
            sentence.text[match.end() :], said_on=sentence.said_on, day_first=sentence.day_first
        ):
            return named
    return ""


def is_offer(sentence: Sentence, text: str, people: People, employer: str) -> bool:
    """Say whether the sentence tells of an offer from another employer than the hiring one."""
    return sentence.section == "offers" or _offer(text) is not None or bool(_waiting(sentence, people, employer))


def _offer(text: str) -> re.Match[str] | None:
    for match in _OFFER.finditer(text):
        before = text[: match.start()]
        if not _NO_OFFER.search(before) and not _TALKED.search(before) and _is_own(text, match):
            return match
    return None


def _is_own(text: str, match: re.Match[str]) -> bool:
    if match["firm2"]:
        return re.search(r"\b(?:me|us)\b", match[0]) is not None or is_mine(text, match.start())
    return is_mine(text, match.start())


def read_offers(
    sentences: Sequence[Sentence], people: People, *, employer: str, currency: str, zone: str, known: Sequence[str] = ()
) -> list[tuple[tuple[Sentence, ...], CompetingOffer]]:
    """Return the other offers of the notes; what follows in the next two sentences belongs to them.

    A sentence about an answer to one of the *known* offering employers counts as about that offer.
    """
    found: list[tuple[tuple[Sentence, ...], CompetingOffer]] = []
    firms = {name.split()[0].lower(): name for name in known if name.split()}
    for sentence in sentences:
        match = _offer(sentence.text)
        listed = sentence.section == "offers" and sentence.is_item
        waiting = _waiting(sentence, people, employer) if match is None else ""
        firm = waiting or _firm(sentence, match, people)
        if firm and employer and firm.split()[0].lower() == employer.split(maxsplit=1)[0].lower():
            continue
        if (
            match is None
            and not listed
            and not waiting
            and (name := _known_firm(sentence.text, firms))
            and (due := _by(sentence, zone))
        ):
            found.append(((sentence,), CompetingOffer(employer=name, answer_by=due, line=sentence.line())))
            continue
        if match is not None or waiting or (listed and (firm or find_pay(sentence.text, currency=currency))):
            if found and _is_same(found[-1], sentence, firm):
                found[-1] = _richer(found[-1], sentence, currency, zone)
                continue
            offer = CompetingOffer(
                employer=firm,
                pay=_terms(sentence, currency),
                bonus=bonus_share(sentence.text),
                answer_by=_by(sentence, zone),
                line=sentence.line(),
            )
            found.append(((sentence,), offer))
        elif found and _follows(found[-1][0][-1], sentence):
            found[-1] = _richer(found[-1], sentence, currency, zone)
    return found


_NOT_FIRMS = frozenset(
    (
        *("they", "i", "the", "it", "offer", "other", "my", "an", "a", "answer", "she", "he", "base", "need"),
        *("deadline", "asked", "told", "recruiter", "hr", "posting", "glassdoor", "nobody", "everybody", "everyone"),
        *("who", "what"),
    )
)


def _known_firm(text: str, firms: dict[str, str]) -> str:
    return next((firms[word] for word in re.findall(r"\w+", text.lower()[:120]) if word in firms), "")


def _firm(sentence: Sentence, match: re.Match[str] | None, people: People) -> str:
    named = (match["firm"] or match["firm2"] or "") if match is not None else ""
    if not named and sentence.section == "offers":
        start = re.match(
            rf"(?:offer\s(?:from\s)?)?(?P<firm>{_FIRM})(?=\s?[,:(–—-]|\s(?:offered|at|wants?|have|has|\$|£|€|[0-9]))",
            sentence.text,
        )
        named = start["firm"] if start else ""
    first = named.strip(" .,'’").split(" ")[0].lower()
    if first in _NOT_FIRMS or people.is_known(people.named(named)):
        return ""
    return named.strip(" .,'’")


def _is_same(last: tuple[tuple[Sentence, ...], CompetingOffer], sentence: Sentence, firm: str) -> bool:
    near = sentence.paragraph == last[0][-1].paragraph and sentence.index - last[0][-1].index <= 2
    return bool(firm and firm == last[1].employer) or (not firm and near)


def _follows(last: Sentence, sentence: Sentence) -> bool:
    near = (
        last.about == sentence.about and sentence.index - last.index <= 2 and sentence.paragraph - last.paragraph <= 1
    )
    return near and (
        sentence.section == "offers"
        or re.match(
            r"(?:they|it|answer|deadline|expires|base|need|i['’]ve\sgot\s(?:un)?til|i\shave\s(?:un)?til|"
            r"have\s(?:un)?til|got\s(?:un)?til|[$£€0-9])",
            sentence.text,
            re.IGNORECASE,
        )
        is not None
    )


_AMOUNT = re.compile(
    r"[$£€]\s?[0-9]{2,3}(?:[.,][0-9]{3}\b|\s?k\b|[0-9]{2,4}\b)|(?<![\w.,])[0-9]{2,3}(?:[.,][0-9])?\s?k\b",
    re.IGNORECASE,
)


def _terms(sentence: Sentence, currency: str) -> CompensationRange | None:
    text = sentence.text
    found = [one.pay for one in pay_in(text, currency=currency, about_pay=True)]
    if not found and (amount := _AMOUNT.search(text)) is not None:
        # Days and other figures beside it hide that the amount is pay: its own clause does not.
        before = re.split(r"[,;:]\s|\sand\s", text[: amount.start()])[-1]
        clause = f"pay: {before}{re.split('[,;]', text[amount.start() :], maxsplit=1)[0]}"
        found = [one.pay for one in find_pay(clause, currency=currency)]
    return next((pay for pay in found if pay is not None), None)


def _by(sentence: Sentence, zone: str) -> Due | None:
    cue = _ANSWER.search(sentence.text)
    if cue is None:
        return None
    return read_due(
        sentence.text[cue.start() :], said_on=sentence.said_on, day_first=sentence.day_first, zone=zone
    ) or read_due(sentence.text, said_on=sentence.said_on, day_first=sentence.day_first, zone=zone)


def _richer(
    last: tuple[tuple[Sentence, ...], CompetingOffer], sentence: Sentence, currency: str, zone: str
) -> tuple[tuple[Sentence, ...], CompetingOffer]:
    sentences, offer = last
    pay = offer.pay or _terms(sentence, currency)
    due = offer.answer_by or _by(sentence, zone)
    bonus = offer.bonus if offer.bonus is not None else bonus_share(sentence.text)
    if (pay, due, bonus) == (offer.pay, offer.answer_by, offer.bonus):
        return last
    return (*sentences, sentence), evolve(offer, pay=pay, bonus=bonus, answer_by=due)
