"""Questions really asked in earlier rounds, both ways, read from notes: who asked, the answer, how it went, what is owed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from attrs import evolve, frozen

from second_interview.model import Direction, Exchange, Line
from second_interview.reading.people_in_notes import SOMEBODY, People
from second_interview.reading.sentences import Sentence

__all__ = ["WENT", "FoundExchange", "read_exchanges", "says_owed", "says_weak"]


@frozen(kw_only=True)
class FoundExchange:
    """An exchange with every sentence it was read from."""

    exchange: Exchange
    sentences: tuple[Sentence, ...]
    round: int | None = None


_WEAK = (
    r"fumbl\w+|blank(?:ed)?\b|went\sblank|ramb(?:l\w+)|waffl\w+|not\smy\s(?:best|finest|strongest)|botch\w*|stumbl\w+|froze\b|mess(?:ed)?\s(?:it\s|that\s|this\s)?up|"
    r"screw(?:ed)?\s(?:it\s|that\s)?up|struggl\w+|\bweak(?:ly)?\b|\bvague(?:ly)?\b|flubb\w+|bombed|tripped\s(?:up|over)|(?:wasn['’]?t|not)\s(?:so\s|very\s|too\s|that\s)?"
    r"(?:great|good|strong|convincing|happy|sharp|clear|well)|(?:didn['’]?t|did\snot)\s(?:go|come\sout|land|answer|explain)\s?(?:so\s|very\s|too\s|it\s|that\s)?(?:well|right|properly)?|"
    r"could(?:\shave|['’]ve)\s(?:been|gone|done)\sbetter|lost\s(?:the\s|my\s)(?:thread|way)|too\s(?:long|vague|short|general)|went\s(?:really\s|pretty\s|very\s)?(?:badly|poorly|wrong)|"
    r"couldn['’]?t\s(?:really\s)?(?:answer|remember|think|recall|explain|say)|(?:didn['’]?t|did\snot)\s(?:really\s)?(?:know|have\s(?:a\s|an\s|any\s|the\s)?(?:good\s|real\s|proper\s)?"
    r"(?:answer|example|number|figure|one)s?)|had\sno\s(?:good\s|real\s)?(?:answer|example|idea)|no\s(?:good|real|proper)\s(?:answer|example)|dodg(?:ed|y)|mumbl\w+|wing(?:ed|ing)\sit|"
    r"not\sproud|bluff\w+|drew\sa\sblank|hesitat\w+|\bmeh\b|\bshaky\b|all\sover\sthe\splace|\bterribl[ey]\b|\bawful(?:ly)?\b|got\s(?:it\s)?wrong|hand-?wav\w+|babbl\w+|tongue-tied|got\sstuck"
)
_WELL = (
    r"went\s(?:really\s|pretty\s|very\s|quite\s)?(?:well|ok|okay|fine|great)|nailed\s(?:it|that|this)|good\sanswer|(?:seemed\s(?:to\s)?)?lik(?:ed)\s(?:it|that|my|the)|nodd(?:ed|ing)|"
    r"(?:seemed|was|were|looked)\s(?:happy|satisfied|pleased|impressed)|felt\s(?:good|fine|solid|ok)|solid\sanswer|landed\swell|answered\s(?:well|fine|ok)|"
    r"(?:didn['’]?t|did\snot)\s(?:seem|look)\s(?:convinced|impressed|happy|sold)|(?:seemed|looked)\s(?:unconvinced|unimpressed|bored|skeptical|sceptical)"
)
WENT = re.compile(rf"\b(?:{_WEAK}|{_WELL})", re.IGNORECASE)
_WEAK_WORDS = re.compile(
    rf"\b(?:{_WEAK}|(?:didn['’]?t|did\snot)\s(?:seem|look)\s(?:convinced|impressed|happy|sold)|(?:seemed|looked)\s(?:unconvinced|unimpressed|bored|skeptical|sceptical))",
    re.IGNORECASE,
)
_NOT_WEAK = re.compile(r"\b(?:wasn['’]?t|didn['’]?t|did\snot|not|never|without)\s(?:\w+\s)?(?:fumbl|rambl|waffl|blank|stumbl|too|bad|terribl)\w*", re.IGNORECASE)
_OWED = re.compile(
    r"\b(?:(?:said|told\s\w+|promised|offered)\s(?:that\s)?(?:i['’]?d|i\swould|i['’]?ll|i\swill|to)\s(?:get\sback|come\sback|follow\sup|check|look\s(?:it|that|into)|find\sout|"
    r"dig\s(?:it|that|up|out)|confirm)|(?:still\s)?owe\s(?:him|her|them|[A-Z]\w+)|(?:have|need)\sto\s(?:get\sback|come\sback|follow\sup)|will\sget\sback\sto|"
    r"(?:have|need)\sto\s(?:look\s(?:it|that)\sup|check\sand)|answer\sstill\s(?:owed|open|due)|left\s(?:it|that)\sopen)",
    re.IGNORECASE,
)


def says_weak(text: str) -> bool:
    """Say whether *text* tells of an answer that went badly.

    Example:
        >>> says_weak("fumbled it"), says_weak("didn't fumble this time"), says_weak("went well")
        (True, False, False)
    """
    return _WEAK_WORDS.search(_NOT_WEAK.sub(" ", text)) is not None


def says_owed(text: str) -> bool:
    """Say whether *text* tells of an answer still owed.

    Example:
        >>> says_owed("said I'd get back to him"), says_owed("he got back to me")
        (True, False)
    """
    return _OWED.search(text) is not None


_ABOUT = r"(?:abt|about|of|for|on|into|re|regarding|if|whether|how|why|what|when|which|where|who|to)"
_VERB = (
    r"(?:asked|wanted\sto\s(?:know|hear|understand)|was\scurious|pressed|grilled|dug\sinto|went\s(?:deep\s)?into|kept\sasking|quizzed|pushed|probed|"
    r"drilled(?:\sdown)?|wanted\s(?:an\s|some\s|one\s)?examples?(?=\sof\b)|wondered|asks|wants\sto\sknow|followed\sup)"
)
_UNASKED = re.compile(
    r"\b(?:if|will|would|might|may|could|should(?:\shave|['’]ve)?|never|not|didn['’]?t|hasn['’]?t|haven['’]?t|nobody|no\sone|wish(?:ed)?(?:\si['’]?d)?|forgot\sto|meant\sto|"
    r"want(?:ed)?\sto|going\sto|gonna|hope(?:\sthey)?|when\sthey|in\scase|(?:my|our)\s(?:\w+\s)?(?:friend|cousin|wife|husband|partner|mom|mum|dad|sister|brother|boss|manager|team|"
    r"client|colleague)s?)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
_THEY_ASKED = re.compile(
    rf"(?:(?:^|[-–—,;:(.]\s?|\b(?:and|then|but|also|because|plus|where|after\sthat)\s)(?:(?:i\s(?:was|got)|(?:was|got|being))\s(?:also\s|then\s)?asked|"
    rf"(?:(?P<who>{SOMEBODY})\s)?(?:also\s|then\s|again\s|mainly\s|mostly\s|really\s|only\s|just\s|first\s|even\s|specifically\s){{0,2}}{_VERB}))"
    rf"\s(?:me\s|us\s)?(?:a\s(?:lot|bit|ton)\s|a\sfew\stimes\s|twice\s|again\s|hard\s|straight\sout\s|:\s?)?(?:(?P<about>{_ABOUT})\b|(?=[\"“'‘])|:)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(rf"(?P<who>(?:{SOMEBODY}|i)?\s?asked)(?:\sme|\s(?P<whom>them|her|him)|\sabout)?\s?:\s(?P<rest>.+)", re.IGNORECASE | re.DOTALL)
_REQUEST = re.compile(r"(?:to)\s(?:send|bring|prepare|forward|provide|share|fill|complete|sign|email|wait|come|join|call)\b", re.IGNORECASE)
_SMALL_TALK = re.compile(r"^(?:for\s(?:my\s)?(?:references|referees|a\scopy|my\s(?:id|passport|number|availability|cv|resume))|(?:if|whether)\si\s(?:wanted|would\slike|needed)\s)", re.I)
_I_ASKED = re.compile(
    rf"(?:\bi\s(?:also\s|then\s|again\s|just\s)?asked\b(?:\s(?P<to>her|him|them|the\s\w+|(?-i:[A-Z][\w'’-]+)))?|(?:^|[-–—,;]\s?)asked\s(?P<to2>her|him|them|(?-i:[A-Z][\w'’-]+)))"
    rf"\s?,?\s?(?:(?P<about>{_ABOUT})\b|(?=[\"“'‘])|:)",
    re.IGNORECASE,
)
_SAID = re.compile(
    rf"\s?(?:[,;.:–—-]|->|→|=>|\.\.\.|…)\s?(?:but\s|and\s|so\s)?(?:(?P<who>{SOMEBODY})\s(?:just\s|only\s)?(?:said|says|told\sme|answered|replied|explained|reckons?|thought|mentioned|admitted|"
    r"didn['’]?t\s(?:know|say|really\sanswer)|wasn['’]?t\ssure|will\scheck|dodged)|said|answer(?:ed)?\b:?|apparently)\s?:?|\s(?:->|→|=>)\s",
    re.IGNORECASE,
)
_I_SAID = re.compile(
    r"\s?(?:[,;.:–—-]|->|→|=>|\.\.\.|…)\s?(?:so\s|and\s|but\s)?(?:i\s(?:just\s|only\s)?(?:said|told|answered|explained|talked|mentioned|gave|used|went\swith|walked)|said|told\s(?:her|him|them)|answered|gave|used|talked|mentioned)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"\s?(?:->|→|=>)\s?|\s[-–—]{1,2}\s|[;,(]\s?|\.{2,}\s?|…\s?|[?!]\s|\.\s(?=\S)|\s(?=(?:but|and)\s(?:i\s)?)", re.IGNORECASE)
_NEXT_QUESTION = re.compile(r"(?:,|;|\band\b|&|\+|\bthen\b)\s?(?:and\s|then\s|also\s)?(?=(?:how|why|what|whether|if|where|who|when|which|about|abt)\b)", re.IGNORECASE)
_Q = re.compile(r"(?:q|question|interviewer)\s?(?:[0-9]{1,2}\s?)?(?:\((?P<who>[^()]{1,40})\)\s?)?[:.)]\s(?P<rest>.+)", re.IGNORECASE | re.DOTALL)
_A = re.compile(r"(?:a|answer|me|my\sanswer|i\ssaid)\s?(?:\((?P<who>[^()]{1,40})\)\s?)?[:.)]\s(?P<rest>.+)", re.IGNORECASE | re.DOTALL)
_A_LEAD = re.compile(r"^(?:a|answer)\s?:\s", re.IGNORECASE)
_A_INSIDE = re.compile(r"\s(?:a|answer)\s?[:]\s", re.IGNORECASE)
_SPOKE = re.compile(rf"(?:(?P<who>{SOMEBODY})\s(?:just\s|only\s)?(?:said|says|told\sme|answered|replied|explained|mentioned)|said|answer:|->|→)", re.IGNORECASE)
_ADJECTIVE = re.compile(r"(?:good|better|best|great|real|single|proper|clear|first|last|next|hard|easy|whole|whole thing|right|only|other|big)", re.IGNORECASE)
_AT = re.compile(
    r"(?:i\s)?(?:really\s|totally\s|completely\s)?(?:fumbled|rambled|blanked|waffled|froze|stumbled|botched|flubbed|bombed|messed\sup|screwed\sup)\s(?:about|on|over|when\s(?:they\s|he\s|she\s)?asked\sabout)\s"
    r"(?P<what>[^,.;!?]{3,80})", re.IGNORECASE
)
_ONE = re.compile(
    r"\b(?:on|over|at|with|through|for)?\s?(?:the|that|their|his|her|a|an|my)\s(?P<what>(?:[\w/&'’-]+\s){1,5}?)(?:question|one|part|bit|q|answer)\b", re.IGNORECASE
)


def read_exchanges(sentences: Sequence[Sentence], people: People) -> list[FoundExchange]:
    """Return the questions that were asked, in the order of the notes."""
    reader = _Reader(people)
    for _, block in groupby(sentences, key=lambda one: (one.document, one.about, one.paragraph)):
        reader.take(list(block))
    return reader.found


class _Reader:
    def __init__(self, people: People) -> None:
        self.people = people
        self.found: list[FoundExchange] = []
        self.last_person = ""
        self.last: Sentence | None = None
        self.open = False
        self.about = ""

    def take(self, block: list[Sentence]) -> None:
        """Read one paragraph or list item: as a question with its answer, or sentence by sentence."""
        first = block[0]
        self.about = first.about
        if self.last is not None and (first.about, first.round) != (self.last.about, self.last.round):
            self.open, self.last_person = False, ""
        if not (self._labelled(block) or self._listed(block)):
            for at, sentence in enumerate(block):
                taken = self._told(sentence) or self._more(sentence)
                self.open = self.open and (taken or at > 0 or sentence.paragraph - self.found[-1].sentences[-1].paragraph <= 1)
                self.last_person = self.people.first_in(sentence.text) or self.last_person
        self.last = block[-1]
        self.last_person = self.people.first_in(" ".join(one.text for one in block[-2:])) or self.last_person

    def _labelled(self, block: list[Sentence]) -> bool:
        """``Q: …`` and ``A: …``."""
        first = block[0]
        if (match := _Q.match(first.text)) is not None:
            mine = first.section == "i_asked" or (match["who"] or "").lower() in {"me", "mine", "i"}
            person = self.people.named(match["who"] or "") if not mine else ""
            inside = _A_INSIDE.search(first.text)
            question = first.text[match.start("rest") : inside.start() if inside else len(first.text)]
            rest = [first.text[inside.end() :]] if inside else []
            direction = Direction.I_ASKED if mine else Direction.ASKED_ME
            self._add(first, direction, question, person)
            self._reply(block, rest + [one.text for one in block[1:]])
            return True
        if self.open and (match := _A.match(first.text)) is not None:
            self._reply(block, [match["rest"], *(one.text for one in block[1:])])
            return True
        return False

    def _listed(self, block: list[Sentence]) -> bool:
        """An item under a heading such as ``What they asked``."""
        first = block[0]
        if first.section not in {"asked_me", "i_asked"} or not first.is_item:
            return False
        named = _NAMED_ITEM.match(first.text)
        person = self.people.named(self.people.capitalised(named["who"])) if named else ""
        person = person if self.people.is_known(person) else ""
        text = first.text[named.end() :] if named and person else first.text
        question, rest, used = _split_item(text, [one.text for one in block[1:]])
        if not person and (told := _TOLD.search(" ".join([*rest, *(one.text for one in block[1:])]))) is not None:
            person = self.people.first_in(told["who"])
        if not question.strip(" .?"):
            return False
        self._add(first, Direction.I_ASKED if first.section == "i_asked" else Direction.ASKED_ME, question, person)
        self._reply(block, rest + [one.text for one in block[1 + used :]])
        return True

    def _reply(self, block: list[Sentence], parts: list[str]) -> None:
        """What stands after a question: the answer, how it went, what is owed."""
        parts = [_A_LEAD.sub("", part.strip(" →>")) for part in parts if part.strip(" .→>-")]
        words = " ".join(parts).strip()
        last = self.found[-1]
        if not words:
            return
        line = _quoted(block, words)
        exchange = last.exchange
        if exchange.direction is Direction.I_ASKED:
            unanswered = exchange.answer is None and _UNANSWERED.search(words) is not None
            exchange = evolve(exchange, went=line) if unanswered else evolve(exchange, answer=exchange.answer or line)
        else:
            weak = [part for part in parts if says_weak(part)]
            well = [part for part in parts if WENT.search(part) or _REPLY_WENT.match(part)]
            owed = [part for part in parts if says_owed(part)]
            went = (weak or well or [""])[0]
            only_went = went and len(words.split()) <= 3
            exchange = evolve(
                exchange,
                answer=exchange.answer or (None if only_went else line),
                went=exchange.went or (_quoted(block, went) if went else None),
                owed=exchange.owed or (_quoted(block, owed[0]) if owed else None),
            )
        self.found[-1] = evolve(last, exchange=exchange, sentences=_once(*last.sentences, *block))

    def _told(self, sentence: Sentence) -> bool:
        """``Dana wanted to know why …`` and ``I asked …, she said …``."""
        text = self.people.capitalised(sentence.text)
        if (match := _SEVERAL.match(text)) is not None:
            mine = match["who"].lower().startswith("i ") or match["whom"] is not None
            person = "" if mine else self._person(match["who"].split(" asked")[0])
            parts = [part for part in _split_list(match["rest"]) if part.strip(" .")]
            for part in parts:
                self._add(sentence, Direction.I_ASKED if mine else Direction.ASKED_ME, part, person, "")
            return bool(parts)
        if (match := _I_ASKED.search(text)) is not None and not _UNASKED.search(text[: match.start() + 2].rstrip("iI ") + " "):
            if re.search(r"\basked\sto\b", match[0], re.IGNORECASE):
                return False
            to = match["to"] or match["to2"] or ""
            self._mine(sentence, text[self._from(match) :], self._person(to))
            return True
        for match in _THEY_ASKED.finditer(text):
            rest = text[self._from(match) :]
            whole = text[match.start("about") :] if match["about"] else rest
            if _UNASKED.search(text[: match.start("who") if match["who"] else match.start()][-60:] + " ") or _REQUEST.match(whole):
                continue
            if _SMALL_TALK.match(whole) or (match["who"] or "").lower().split(" ")[0] in {"nobody", "if", "not"}:
                continue
            self._theirs(sentence, rest, self._person(match["who"] or ""))
            return True
        return False

    @staticmethod
    def _from(match: re.Match[str]) -> int:
        """Where the question begins: after ``about``, but with ``how``, ``why`` and their like."""
        about = (match["about"] or "").lower()
        plain = about in {"", "abt", "about", "of", "for", "on", "into", "re", "regarding", "to"}
        return match.end() if plain else match.start("about")

    def _person(self, words: str) -> str:
        if words.lower() in {"she", "he", "her", "him"}:
            return self.people.meant_by_pronoun(self.about, self.last_person)
        return self.people.named(words)

    def _mine(self, sentence: Sentence, rest: str, person: str) -> None:
        said = _SAID.search(rest)
        mark = re.search(r"\?\s?(?=\S)", rest)
        dash = re.search(r"\s(?:->|→|=>|[-–—])\s|\s?(?:->|→|=>)\s?", rest)
        ends = [m for m in (said, mark, dash) if m is not None and m.start() > 2]
        first = min(ends, key=lambda m: m.start()) if ends else None
        if first is None:
            self._add(sentence, Direction.I_ASKED, rest, person, "")
            return
        cut = first.end() if first is mark else first.start()
        answer = rest[first.end() if first is not said else first.start() :].strip(" ,;:.-–—→>")
        if said is not None and said["who"] and not person:
            person = self._person(said["who"])
        self._add(sentence, Direction.I_ASKED, rest[:cut], person, answer)

    def _theirs(self, sentence: Sentence, rest: str, person: str) -> None:
        tail = min((m.start() for m in self._tails(rest) if m.start() > 2), default=len(rest))
        questions, after = rest[:tail], rest[tail:]
        parts = [part for part in _NEXT_QUESTION.split(questions) if len(part.split()) > 1] or [questions]
        for part in parts:
            self._add(sentence, Direction.ASKED_ME, part, person, "")
        if after:
            self._after(sentence, after)

    @staticmethod
    def _tails(rest: str) -> list[re.Match[str]]:
        found = []
        for mark in _BREAK.finditer(rest):
            following = rest[mark.end() : mark.end() + 60]
            head = re.match(r"(?:(?:but|and|so|which|that|i|it|i['’]m\safraid|really|totally|completely|kind\sof|sort\sof|bit|a\sbit|my\sanswer)\s){0,4}", following, re.IGNORECASE)
            start = head.end() if head else 0
            if mark[0].lstrip().startswith("?") or WENT.match(following, start) or _OWED.match(following, start) or _I_SAID.match("- " + following) or (not mark[0].isspace() and re.match(r"(?:i|no|yes|nope|yep)\b", following, re.I)):
                found.append(mark)
        return found

    def _after(self, sentence: Sentence, after: str) -> None:
        """How it went, what was answered, what is owed: the rest of the sentence with the question."""
        last = self.found[-1]
        words = sentence.line(after.strip(" ,;:.-–—→>(?!)") or after)
        exchange = last.exchange
        if says_owed(after):
            exchange = evolve(exchange, owed=words)
        if WENT.search(after):
            exchange = evolve(exchange, went=words)
        if exchange is last.exchange and exchange.answer is None:
            exchange = evolve(exchange, answer=words)
        self._replace_last(exchange, sentence)

    def _more(self, sentence: Sentence) -> bool:
        """A sentence after a question that says more about it, or names an answer of its own."""
        text = sentence.text
        about_one = _ONE.search(text) or _AT.match(text)
        if about_one is not None and _ADJECTIVE.fullmatch(about_one["what"].strip()):
            about_one = None
        weak, owed = says_weak(text), says_owed(text)
        if (weak or WENT.search(text)) and about_one and _is_first_person(text):
            return self._named_answer(sentence, about_one["what"].strip())
        if not self.found or not self.open:
            return False
        last = self.found[-1]
        close = sentence.index - last.sentences[-1].index <= 1 and sentence.paragraph - last.sentences[-1].paragraph <= 1
        if not close:
            return False
        exchange = last.exchange
        if exchange.direction is Direction.I_ASKED:
            if exchange.answer is None and _SPOKE.match(text):
                self._reply([sentence], [text])
                return True
            return False
        if not _is_first_person(text):
            return False
        if owed and exchange.owed is None:
            exchange = evolve(exchange, owed=sentence.line())
        if WENT.search(text) and exchange.went is None:
            exchange = evolve(exchange, went=sentence.line())
        if exchange is last.exchange and exchange.answer is None and re.match(r"(?:i\s|told\s|said\s|answered|gave\s)", text, re.I):
            exchange = evolve(exchange, answer=sentence.line())
        if exchange is last.exchange:
            return False
        self._replace_last(exchange, sentence)
        return True

    def _named_answer(self, sentence: Sentence, what: str) -> bool:
        """``Fumbled the lease question``: the exchange it means, else one of its own."""
        wanted = _stems(what)
        for at in range(len(self.found) - 1, max(-1, len(self.found) - 40), -1):
            exchange = self.found[at].exchange
            if exchange.direction is Direction.ASKED_ME and wanted & _stems(exchange.question.text):
                went = exchange.went or sentence.line()
                owed = exchange.owed or (sentence.line() if says_owed(sentence.text) else None)
                self.found[at] = evolve(
                    self.found[at],
                    exchange=evolve(exchange, went=went, owed=owed),
                    sentences=(*self.found[at].sentences, sentence),
                )
                return True
        if not says_weak(sentence.text) or not wanted or sentence.section in {"offers", "pay", "agenda"}:
            return False
        self._add(sentence, Direction.ASKED_ME, what, self.people.first_in(sentence.text), "")
        owed = sentence.line() if says_owed(sentence.text) else None
        self._replace_last(evolve(self.found[-1].exchange, went=sentence.line(), owed=owed), sentence)
        return True

    def _add(self, sentence: Sentence, direction: Direction, question: str, person: str, answer: str = "") -> None:
        words = _bare(question) or sentence.text
        exchange = Exchange(direction=direction, question=sentence.line(words), person=person)
        self.found.append(FoundExchange(exchange=exchange, sentences=(sentence,), round=sentence.round))
        self.open = True
        if answer.strip(" ."):
            self._reply([sentence], [answer])

    def _replace_last(self, exchange: Exchange, sentence: Sentence) -> None:
        last = self.found[-1]
        kept = last.sentences if last.sentences[-1] is sentence else (*last.sentences, sentence)
        self.found[-1] = evolve(last, exchange=exchange, sentences=kept)


def _split_list(words: str) -> list[str]:
    if re.match(r"\(?[0-9][.)]\s", words):
        return re.split(r"\s?\(?\b[0-9][.)]\s", words)
    return re.split(r";\s", words) if ";" in words else re.split(r",\s(?!\w+\s(?:and|or)\s)", words)


def _bare(question: str) -> str:
    words = question.strip(" ,;:.-–—→>()")
    quoted = re.fullmatch(r"[\"“'‘]([^\"“”]+)[\"”'’]", words)
    return quoted[1].strip() if quoted else words


def _split_item(text: str, following: list[str]) -> tuple[str, list[str], int]:
    """Question, the rest of its sentence, and how many of the following sentences belong to the question."""
    arrow = re.search(r"\s?(?:→|->|=>)\s?", text)
    mark = re.search(r"\?+[\"”'’)]*(?=\s|$)", text)
    if arrow is not None and arrow.start() > 1:
        return text[: arrow.start()], [text[arrow.end() :]], 0
    if mark is not None:
        return text[: mark.end()], [text[mark.end() :]], 0
    if following and "?" in following[0] and len(text.split()) <= 4:
        question, rest, _ = _split_item(following[0], [])
        return f"{text} {question}", rest, 1
    dash = re.search(r"\s[-–—]\s|;\s", text)
    if dash is not None and dash.start() > 2:
        return text[: dash.start()], [text[dash.end() :]], 0
    return text, [], 0


def _quoted(block: list[Sentence], words: str) -> Line:
    """*words* with the place of the sentence of *block* that holds them."""
    home = next((one for one in block if words and words in one.text), None)
    if home is not None:
        return home.line(words)
    line = next((one for one in block if one.text and one.text in words), block[0]).line(words)
    return evolve(line, evidence=evolve(line.evidence, quote=words))


def _once(*sentences: Sentence) -> tuple[Sentence, ...]:
    return tuple(dict.fromkeys(sentences))


_TOLD = re.compile(r"\btold\s(?P<who>\w[\w'’-]+)", re.IGNORECASE)
_NAMED_ITEM = re.compile(r"(?P<who>[A-Za-zÀ-ÿ][\w'’-]+(?:\s[A-Z][\w'’-]+)?)(?:\s(?:at|in|from|on)\s[\w\s]{1,20})?\s?(?::|\s[-–—])\s")
_REPLY_WENT = re.compile(r"(?:good|solid|fine|ok(?:ay)?|fair|great|well|bad(?:ly)?|poor(?:ly)?|so-so|probably my best|easy)\b", re.IGNORECASE)
_UNANSWERED = re.compile(
    r"\b(?:ran\sout\sof\stime|(?:didn['’]?t|did\snot|wouldn['’]?t)\s(?:really\s)?(?:answer|know|say)|dodged|no\s(?:real\s)?answer|not\ssure|wasn['’]?t\ssure|(?:she|he|they)(?:\swill|\swould|['’]ll|['’]d)\s(?:have\sto\s)?"
    r"(?:check|find\sout|get\sback|look\sinto)|no\sidea|never\sgot\sto|that['’]?s\san?\s(?-i:[A-Z])\w+\squestion)\b|^[\"“']?ask\s(?-i:[A-Z])",
    re.IGNORECASE,
)
_OTHER_SUBJECT = re.compile(r"(?:they|she|he|the\s\w+|my\s(?!answer|brain|mind|head|reply|example)\w+|their|her|his|we)\s(?!(?:seemed|looked|liked|didn['’]?t\s(?:seem|look)|nodded|was\s(?:happy|pleased)))", re.IGNORECASE)


def _is_first_person(text: str) -> bool:
    return _OTHER_SUBJECT.match(text) is None


def _stems(text: str) -> set[str]:
    small = {"the", "and", "about", "how", "why", "what", "that", "with", "question", "one", "part", "for", "was", "you", "did"}
    return {word[:6] for word in re.findall(r"[a-z0-9]{3,}", text.lower()) if word not in small}
