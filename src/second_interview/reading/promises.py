"""What either side said it would do, by when, read from notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from attrs import evolve

from second_interview.model import Due, Promise
from second_interview.reading.answer_words import says_owed
from second_interview.reading.dates import find_days, read_due
from second_interview.reading.people_in_notes import SOMEBODY, People
from second_interview.reading.sentences import Sentence

__all__ = ["read_promises"]

_DO = (
    r"(?:send|share|e-?mail|mail|forward|get|bring|write|confirm|follow\sup|let|provide|introduce|"
    r"put\s(?:me|her|him|them|us)|put\stogether|draft|call|ring|"
    r"set\sup|arrange|book|schedule|pass\son|dig\s(?:out|up)|look\s(?:into|up|for)|find\sout|check|"
    r"come\sback|prepare|print|upload|post|text|give|"
    r"complete|fill\sin|submit|return|reach\sout|connect|work\sup|mock\sup|try\sto\s(?:get|find|send))"
)
_I_WOULD = re.compile(
    rf"\b(?:i\s)?(?:also\s)?(?:said|told\s(?:\w+\s){{1,3}}?|promised\s(?:\w+\s){{0,3}}?|offered|agreed|"
    rf"mentioned)\s?(?:that\s)?(?:i['’]?d|i\swould|i['’]?ll|i\swill|to)\s(?:\w+ly\s)?(?P<do>{_DO}\b.*)"
    rf"|\bi['’]ll\s(?P<do2>(?:send|share|e-?mail|forward|bring|get\sback)\b.*)|\bi\sowe\s(?P<owe>.+)|"
    rf"^owe\s(?P<owe2>.+)|(?:\bi\s|^|[.,;]\s)promised\s(?!me\b|us\b)(?P<thing>(?:\w+\s){{1,3}}?(?:the|a|an|"
    rf"my|some)\s.+)"
    rf"|\b(?:i\s)?(?:need|have|must|still\shave|still\sneed)\sto\s(?P<do3>(?:send|e-?mail|forward|share|get)"
    rf"\s(?:(?:him|her|them|back)\b|(?-i:[A-Z])).*)"
    rf"|\b(?:need|have|must)\s(?:to\s)?(?P<task>(?:submit|return|complete|hand\sin|send\sback|upload|"
    rf"fill\sin|finish)\b.*)",
    re.IGNORECASE,
)
_THEY_WILL = re.compile(
    rf"(?:^|[-–—,;:(.]\s?|\b(?:and|but|so|that|then|says?|said)\s)(?P<who>{SOMEBODY})\s(?:also\s|"
    rf"then\s)?(?:will|['’]ll|is\sgoing\sto|are\sgoing\sto|was\sgoing\sto|were\sgoing\sto|was\sto|were\sto|"
    rf"promised\s(?:me\s)?to|promised|offered\sto|agreed\sto|"
    rf"(?:said|told\sme|mentioned)\s(?:that\s)?(?:(?:she|he|they)(?:['’]d|['’]ll|\swould|\swill))|is\sto|"
    rf"are\sto|owes?\sme)\s(?:also\s|then\s)?(?P<do>(?:{_DO}\b|(?:(?<=promised\s)|(?<=owes\sme\s))"
    rf"(?:me\s)?(?:the|a|an|some|feedback|news|details|word)\b).*)"
    rf"|(?:,|\band)\s(?P<who3>will\s(?=send|share|e-?mail|confirm|get\sback))(?P<do3>{_DO}\b.*)"
    rf"|(?P<do4>(?:\w+\s){{1,4}})(?:comes?|arrives?|coming)\s(?P<do5>(?:\w+\s){{1,4}})from\s(?P<who4>(?-i:[A-Z]\w+))"
    rf"|(?:^|[-–—,;:(.]\s?)(?P<who2>they|she|he|(?-i:[A-Z]\w+))['’]ll\s(?P<do2>{_DO}\b.*)",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:if|whether|hope|hopefully|wish|wonder\w*|not\ssure|unless|doubt|maybe|might|may|should\si|do\si|"
    r"did|didn['’]?t|never|won['’]?t|can['’]?t|forgot)\b",
    re.IGNORECASE,
)
_WHOM = re.compile(r"\b(?P<whom>him|her|them|(?-i:[A-Z][\w'’-]+))\b")
_TAIL = re.compile(
    r"\s?(?:[;(]|\s[-–—]\s|->|→|,\s(?:and|but|so)\s|\s(?:but|because|since|so\sthat)\s).*$", re.IGNORECASE | re.DOTALL
)
_WHEN = re.compile(
    r"\s?,?\s?(?:by|before|on|until|till?|due|no\slater\sthan|within|in|at\sthe)?\s?(?:the\s)?$", re.IGNORECASE
)
_DONE = re.compile(
    r"\b(?:done|sent\s(?:it|that|them|already|on|this)|already\s(?:sent|done|did)|have\s(?:already\s)?sent|"
    r"did\s(?:it|that)\b|got\sit\b|it\scame)\b",
    re.IGNORECASE,
)

_UNDONE = re.compile(
    r"\b(?:not\s(?:yet\s)?(?:done|sent|called|written)|(?:have|has)(?:n['’]?t|\snot)|did(?:n['’]?t|\snot)|still\s(?:owe|"
    r"open|to\sdo|have\sto|need|haven)|not\syet|overdue|late\swith)\b",
    re.IGNORECASE,
)
_BARE_DAY = re.compile(r"\b(?:by|before|until|due|on)\sthe\s[0-9]{1,2}(?:st|nd|rd|th)\b(?!\sof)", re.IGNORECASE)
_MADE_ON = re.compile(
    r"\b(?P<when>on\s(?:the\s)?[\w/-]{1,9}(?:\s\w{1,9}){0,2}?),?\s(?:i\s(?:also\s)?)(?:said|promised|told|offered|agreed)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r",\s(?:(?:i\s)?(?:still\s)?(?:have|need|must)\sto|still|not\s(?:done|sent|yet)|haven['’]?t|have\snot|didn['’]?t|"
    r"(?:one|two|some|none)\sof|once\s|if\s|when\s|as\ssoon).*$|"
    r"\sand\s(?:i\s)?(?:have\snot|haven['’]?t|did\snot|didn['’]?t|still).*$",
    re.IGNORECASE | re.DOTALL,
)
_DUE_WORDS = re.compile(
    r",?\s(?P<said>(?:by|before|no\slater\sthan|until)\s(?:the\send\sof\s|end\sof\s)?(?:the\s|next\s|this\s|last\s)?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|week|month|[0-9]{1,2}(?:st|nd|rd|th))(?:\s(?:morning|evening|"
    r"noon|afternoon))?)$",
    re.IGNORECASE,
)


def read_promises(
    sentences: Sequence[Sentence], people: People, *, zone: str, held: Sequence[tuple[int, date]] = ()
) -> list[tuple[Sentence, Promise]]:
    """Return what was promised; a promise to answer a question later is left to the question unless it has a day.

    Args:
        sentences: What the notes say.
        people: Who is known.
        zone: The candidate's own.
        held: Number and day of the rounds held. Days count from such a round where the note has no day of its own,
            and for a bare day (``by the 20th``) of what is told to be still undone.
    """
    found: list[tuple[Sentence, Promise]] = []
    last_person = ""
    for at, sentence in enumerate(sentences):
        text = people.capitalised(sentence.text)
        told = " ".join(one.text for one in sentences[at : at + 3] if one.paragraph == sentence.paragraph)
        then = _said_then(sentence, held, is_undone=_UNDONE.search(told) is not None)
        promise = _promise(then, text, people, last_person, zone)
        if promise is not None:
            found.append((sentence, promise))
        last_person = people.first_in(text) or last_person
    return found


def _said_then(sentence: Sentence, held: Sequence[tuple[int, date]], *, is_undone: bool) -> Sentence:
    """The sentence with the day its promise was made on, which the days of the promise count from."""
    day = dict(held).get(sentence.round or 0) or max((day for _, day in held), default=None)
    base = sentence.said_on or day
    if base is None:
        return sentence
    made = _MADE_ON.search(sentence.text)
    if made is not None:
        month_ago = base - timedelta(days=27)
        days = find_days(made["when"], said_on=month_ago, day_first=sentence.day_first)
        told = next((one.day for one in days if one.day and one.is_exact and one.day <= base), None)
        return evolve(sentence, said_on=told or base)
    bare = _BARE_DAY.search(sentence.text)
    if bare is not None and is_undone and day is not None and day < base:
        then = read_due(bare[0], said_on=day)
        if then is not None and then.day is not None and then.day <= base:
            return evolve(sentence, said_on=day)
    return evolve(sentence, said_on=base)


def _promise(sentence: Sentence, text: str, people: People, last_person: str, zone: str) -> Promise | None:
    mine = _I_WOULD.search(text)
    theirs = _THEY_WILL.search(text)
    if mine is not None and not _UNSURE.search(text[: mine.start()][-40:]) and not text.endswith("?"):
        do = next(
            part
            for part in (mine["do"], mine["do2"], mine["do3"], mine["owe"], mine["owe2"], mine["thing"], mine["task"])
            if part
        )
        if mine["task"] and read_due(do, said_on=sentence.said_on, day_first=sentence.day_first) is None:
            return None
        told = people.first_in(text[mine.start() : mine.end() - len(do)])
        return _made(
            "me", _to(do, people, last_person) or told or _pronoun(mine[0], last_person), do, sentence, text, zone
        )
    if theirs is not None and not _UNSURE.search(text[: theirs.start()][-40:]):
        said = theirs["who"] or theirs["who2"] or theirs["who4"] or "she"
        before = people.first_in(text[: theirs.start()])
        pronoun = said.lower() in {"she", "he"}
        who = (
            (before or people.meant_by_pronoun(sentence.about, last_person) or "they")
            if pronoun
            else people.named(said) or said.lower()
        )
        if text.endswith("?") or (who.islower() and who not in _UNNAMED and not people.is_known(who)):
            return None
        do = theirs["do"] or theirs["do2"] or theirs["do3"] or f"{theirs['do4']}{theirs['do5']}"
        if re.match(r"(?:get|call|let|give|bring|put)\b(?!.*\b(?:me|back|know)\b)", do, re.IGNORECASE) or who in {
            "i",
            "we",
        }:
            return None
        return _made(who, "me", do, sentence, text, zone)
    if sentence.section == "promises" and sentence.is_item:
        return _bare(sentence, text, people, last_person, zone)
    # An order to oneself counts where it says for whom and by when.
    if re.match(r"(?:send|e-?mail|forward|share)\s", text, re.IGNORECASE) and people.first_in(text):
        task = _bare(sentence, text, people, last_person, zone)
        return task if task is not None and task.due is not None and task.to else None
    return None


def _bare(sentence: Sentence, text: str, people: People, last_person: str, zone: str) -> Promise | None:
    """An item of a list of promises: ``send Dana the template by Wednesday``."""
    match = re.match(
        rf"(?:(?P<who>me|i|(?-i:[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?))\s?(?:[:–—-]|to|will|"
        rf"['’]ll)?\s)?(?P<do>{_DO}s?\b.*)",
        text,
        re.IGNORECASE,
    )
    if match is None:
        return None
    who = match["who"] or "me"
    by = "me" if who.lower() in {"me", "i"} else people.named(who) or who
    return _made(by, "me" if by != "me" else _to(match["do"], people, last_person), match["do"], sentence, text, zone)


def _pronoun(words: str, last_person: str) -> str:
    return last_person if re.search(r"\btold\s(?:him|her)\b", words, re.IGNORECASE) else ""


def _to(do: str, people: People, last_person: str) -> str:
    for match in _WHOM.finditer(do[:80]):
        word = match["whom"].lower()
        if word in {"him", "her"}:
            return last_person
        if word == "them":
            return ""
        name = people.named(match["whom"])
        if people.is_known(name):
            return name
    return ""


def _made(by: str, to: str, do: str, sentence: Sentence, text: str, zone: str) -> Promise | None:
    what = _ASIDE.sub("", _TAIL.sub("", do)).strip(" .,!;")
    due = read_due(do, said_on=sentence.said_on, day_first=sentence.day_first, zone=zone)
    if (
        due is None
        and by == "me"
        and says_owed(text)
        and re.match(
            r"(?:get|come)\sback|check|follow\sup|look|find\sout|him|her|them|[A-Z]\w+\san?\s(?:answer|example|"
            r"number|figure)",
            do,
            re.IGNORECASE,
        )
    ):
        return None
    if due is None and (words := _DUE_WORDS.search(what)) is not None:
        # Without a day to count from the words stay.
        due, what = (
            Due(said=re.sub(r"^by\s", "", words["said"], flags=re.IGNORECASE)),
            what[: words.start()].strip(" ,") or what,
        )
    what = _FOR_WHOM.sub("", _without(what, due)) or what
    # Known names may have been given capitals; the candidate's own spelling stays.
    at = text.find(what)
    what = sentence.text[at : at + len(what)] if at >= 0 else what
    return Promise(by=by, to=to, what=sentence.line(what), due=due, is_kept=_DONE.search(text[-40:]) is not None)


_ROLES = ("recruiter", "team", "panel", "host", "scheduler", "hiring manager", "hr person")
_UNNAMED = frozenset({"they", "hr", "recruiter", "both", "hiring manager"}) | frozenset(
    f"{whose} {who}" for whose in ("the", "their", "my") for who in _ROLES
)
_FOR_WHOM = re.compile(r"^(?:him|her|them|[A-Z][\w'’-]+)\s(?=(?:the|a|an|my|some|that|two|three|four|[0-9]+)\s)")


def _without(what: str, due: Due | None) -> str:
    """The promise without the words of its due time at the end."""
    if due is None or not due.said:
        return what
    at = what.find(due.said)
    if at <= 0:
        return what
    rest = what[at + len(due.said) :].strip(" .,!")
    return _WHEN.sub("", what[:at]).strip(" ,") if len(rest.split()) <= 2 else what
