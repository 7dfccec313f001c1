"""Questions really asked in earlier rounds, both ways, read from notes: who asked, the answer, how it went."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from attrs import evolve, frozen

from second_interview.model import Direction, Exchange, Line
from second_interview.reading.answer_words import OWED, REPLY_WENT, UNANSWERED, WENT, says_owed, says_weak
from second_interview.reading.asking_words import (
    ADJECTIVE,
    ANSWER_INSIDE,
    ANSWER_LABEL,
    ANSWER_LEAD,
    BARE_ANSWER,
    BREAK,
    I_ASKED,
    I_SAID,
    ITEM_QUESTION,
    NAMED_ITEM,
    NEXT_QUESTION,
    OTHER_SUBJECT,
    OWN_ITEM,
    QUESTION_LABEL,
    REQUEST,
    SAID,
    SEVERAL,
    SMALL_TALK,
    SPOKE,
    THE_ONE,
    THEY_ASKED,
    THEY_SAID,
    TOLD,
    UNASKED,
    WEAK_AT,
    bare,
    split_item,
    split_list,
)
from second_interview.reading.people_in_notes import People
from second_interview.reading.sentences import Sentence

__all__ = ["FoundExchange", "read_exchanges"]


@frozen(kw_only=True)
class FoundExchange:
    """An exchange with every sentence it was read from."""

    exchange: Exchange
    sentences: tuple[Sentence, ...]
    round: int | None = None


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
        if not (self._itemised(block) or self._labelled(block) or self._listed(block)):
            for at, sentence in enumerate(block):
                taken = self._told(sentence) or self._more(sentence)
                self.open = self.open and (
                    taken or at > 0 or sentence.paragraph - self.found[-1].sentences[-1].paragraph <= 1
                )
                self.last_person = self.people.first_in(sentence.text) or self.last_person
        self.last = block[-1]
        self.last_person = self.people.first_in(" ".join(one.text for one in block[-2:])) or self.last_person

    def _labelled(self, block: list[Sentence]) -> bool:
        """``Q: …`` and ``A: …``."""
        first = block[0]
        if (match := QUESTION_LABEL.match(first.text)) is not None:
            mine = first.section == "i_asked" or (match["who"] or "").lower() in {"me", "mine", "i"}
            person = self.people.named(match["who"] or "") if not mine else ""
            inside = ANSWER_INSIDE.search(first.text)
            question = first.text[match.start("rest") : inside.start() if inside else len(first.text)]
            rest = [first.text[inside.end() :]] if inside else []
            direction = Direction.I_ASKED if mine else Direction.ASKED_ME
            self._add(first, direction, question, person)
            self._reply(block, rest + [one.text for one in block[1:]])
            return True
        if self.open and (match := ANSWER_LABEL.match(first.text)) is not None:
            self._reply(block, [match["rest"], *(one.text for one in block[1:])])
            return True
        return False

    def _itemised(self, block: list[Sentence]) -> bool:
        """``my q: how big is the team? 5`` and ``Marijke: why leave? -> …`` where no heading says what the list is."""
        first = block[0]
        if not first.is_item or first.section in {"on_my_mind", "agenda", "offers", "pay"}:
            return False
        last = self.found[-1] if self.found else None
        answers = last is not None and self.open and last.exchange.direction is Direction.ASKED_ME
        awaits = answers and last is not None and last.exchange.answer is None
        if (own := OWN_ITEM.match(first.text)) is not None and (own["mine"] or not awaits):
            question, rest, used = split_item(own["rest"], [one.text for one in block[1:]])
            self._add(first, Direction.I_ASKED, question, "")
            self._reply(block, rest + [one.text for one in block[1 + used :]])
            return True
        if first.section in {"asked_me", "i_asked"}:
            return False
        named = NAMED_ITEM.match(first.text)
        person = self.people.named(self.people.capitalised(named["who"])) if named and ":" in named[0] else ""
        person = person if self.people.is_known(person) else ""
        text = first.text[named.end() :] if named and person else first.text
        # Without a name an item is a question put to the candidate only right after another one.
        follows = last is not None and first.paragraph - last.sentences[-1].paragraph == 1 and first.about == self.about
        asked = last is not None and last.exchange.direction is Direction.ASKED_ME and follows
        question, rest, _ = split_item(text, [])
        told = [*rest, *(one.text for one in block[1:])]
        if not (person or asked) or not ITEM_QUESTION.match(text) or not "".join(told).strip(" .?"):
            return False
        self._add(first, Direction.ASKED_ME, question, person)
        self._reply(block, told)
        return True

    def _listed(self, block: list[Sentence]) -> bool:
        """An item under a heading such as ``What they asked``."""
        first = block[0]
        if first.section not in {"asked_me", "i_asked"} or not first.is_item:
            return False
        named = NAMED_ITEM.match(first.text)
        person = self.people.named(self.people.capitalised(named["who"])) if named else ""
        person = person if self.people.is_known(person) else ""
        text = first.text[named.end() :] if named and person else first.text
        question, rest, used = split_item(text, [one.text for one in block[1:]])
        person = person or self._person(first.asker)
        if not person and (told := TOLD.search(" ".join([*rest, *(one.text for one in block[1:])]))) is not None:
            person = self.people.first_in(told["who"])
        if not question.strip(" .?"):
            return False
        self._add(first, Direction.I_ASKED if first.section == "i_asked" else Direction.ASKED_ME, question, person)
        self._reply(block, rest + [one.text for one in block[1 + used :]])
        return True

    def _reply(self, block: list[Sentence], parts: list[str]) -> None:
        """What stands after a question: the answer, how it went, what is owed."""
        parts = [ANSWER_LEAD.sub("", part.strip(" →>")) for part in parts if part.strip(" .→>-")]
        words = " ".join(parts).strip()
        last = self.found[-1]
        if not words:
            return
        line = _quoted(block, words)
        exchange = last.exchange
        if exchange.direction is Direction.I_ASKED:
            unanswered = exchange.answer is None and UNANSWERED.search(words) is not None
            exchange = evolve(exchange, went=line) if unanswered else evolve(exchange, answer=exchange.answer or line)
        else:
            weak = [part for part in parts if says_weak(part)]
            well = [part for part in parts if WENT.search(part) or REPLY_WENT.match(part)]
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
        if (match := SEVERAL.match(text)) is not None:
            mine = match["who"].lower().startswith("i ") or match["whom"] is not None
            person = "" if mine else self._person(match["who"].split(" asked")[0])
            parts = [part for part in split_list(match["rest"]) if part.strip(" .")]
            for part in parts:
                self._add(sentence, Direction.I_ASKED if mine else Direction.ASKED_ME, part, person, "")
            return bool(parts)
        if (match := I_ASKED.search(text)) is not None and not UNASKED.search(
            text[: match.start() + 2].rstrip("iI ") + " "
        ):
            if re.search(r"\basked\sto\b", match[0], re.IGNORECASE):
                return False
            to = match["to"] or match["to2"] or ""
            self._mine(sentence, text[self._from(match) :], self._person(to))
            return True
        for match in THEY_ASKED.finditer(text):
            rest = text[self._from(match) :]
            whole = text[match.start("about") :] if match["about"] else rest
            if UNASKED.search(
                text[: match.start("who") if match["who"] else match.start()][-60:] + " "
            ) or REQUEST.match(whole):
                continue
            if not match["who"] and (answer := THEY_SAID.search(rest)) is not None and answer.start() > 2:
                # "Asked about the ERP, he wasn't sure": the other side answers, so the candidate asked.
                self._mine(sentence, rest, self._person(answer["who"]))
                return True
            if SMALL_TALK.match(whole) or (match["who"] or "").lower().split(" ")[0] in {"nobody", "if", "not"}:
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
        said = SAID.search(rest)
        mark = re.search(r"\?\s?(?=\S)", rest)
        dash = re.search(r"\s(?:->|→|=>|[-–—=])\s|\s?(?:->|→|=>)\s?|:\s", rest)
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
        parts = [part for part in NEXT_QUESTION.split(questions) if len(part.split()) > 1] or [questions]
        for part in parts:
            self._add(sentence, Direction.ASKED_ME, part, person, "")
        if after:
            self._after(sentence, after)

    @staticmethod
    def _tails(rest: str) -> list[re.Match[str]]:
        found = []
        for mark in BREAK.finditer(rest):
            following = rest[mark.end() : mark.end() + 60]
            head = re.match(
                r"(?:(?:but|and|so|which|that|i|it|i['’]m\safraid|really|totally|completely|kind\sof|sort\sof|bit|"
                r"a\sbit|my\sanswer)\s){0,4}",
                following,
                re.IGNORECASE,
            )
            start = head.end() if head else 0
            if (
                mark[0].lstrip().startswith("?")
                or WENT.match(following, start)
                or OWED.match(following, start)
                or I_SAID.match("- " + following)
                or (not mark[0].isspace() and re.match(r"(?:i|no|yes|nope|yep)\b", following, re.IGNORECASE))
            ):
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
        about_one = THE_ONE.search(text) or WEAK_AT.match(text)
        if about_one is not None and ADJECTIVE.fullmatch(about_one["what"].strip()):
            about_one = None
        weak, owed = says_weak(text), says_owed(text)
        if (weak or WENT.search(text)) and about_one and _is_first_person(text):
            return self._named_answer(sentence, about_one["what"].strip())
        if not self.found or not self.open:
            return False
        last = self.found[-1]
        close = (
            sentence.index - last.sentences[-1].index <= 1 and sentence.paragraph - last.sentences[-1].paragraph <= 1
        )
        if not close:
            return False
        exchange = last.exchange
        if exchange.direction is Direction.I_ASKED:
            goes_on = sentence.paragraph == last.sentences[-1].paragraph and BARE_ANSWER.match(text)
            if exchange.answer is None and (SPOKE.match(text) or goes_on):
                self._reply([sentence], [text])
                return True
            return False
        if not _is_first_person(text):
            return False
        if owed and exchange.owed is None:
            exchange = evolve(exchange, owed=sentence.line())
        if WENT.search(text) and exchange.went is None:
            exchange = evolve(exchange, went=sentence.line())
        if (
            exchange is last.exchange
            and exchange.answer is None
            and re.match(
                r"(?:i\s(?:just\s|only\s)?(?:said|told|gave|answered|explained|talked|walked|used|went\swith|mentioned)"
                r"|"
                r"told\s|said\s|answered|gave\s)",
                text,
                re.IGNORECASE,
            )
        ):
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
        words = bare(question) or sentence.text
        exchange = Exchange(direction=direction, question=sentence.line(words), person=person)
        self.found.append(FoundExchange(exchange=exchange, sentences=(sentence,), round=sentence.round))
        self.open = True
        if answer.strip(" ."):
            self._reply([sentence], [answer])

    def _replace_last(self, exchange: Exchange, sentence: Sentence) -> None:
        last = self.found[-1]
        kept = last.sentences if last.sentences[-1] is sentence else (*last.sentences, sentence)
        self.found[-1] = evolve(last, exchange=exchange, sentences=kept)


def _quoted(block: list[Sentence], words: str) -> Line:
    """*words* with the place of the sentence of *block* that holds them."""
    home = next((one for one in block if words and words in one.text), None)
    if home is not None:
        return home.line(words)
    line = next((one for one in block if one.text and one.text in words), block[0]).line(words)
    return evolve(line, evidence=evolve(line.evidence, quote=words))


def _once(*sentences: Sentence) -> tuple[Sentence, ...]:
    return tuple(dict.fromkeys(sentences))


def _is_first_person(text: str) -> bool:
    return OTHER_SUBJECT.match(text) is None


def _stems(text: str) -> set[str]:
    return {word[:6] for word in re.findall(r"[a-z0-9]{3,}", text.lower()) if word not in _SMALL}


_SMALL = frozenset(
    ["the", "and", "about", "how", "why", "what", "that", "with", "question", "one", "part", "for", "was", "you", "did"]
)
