"""What notes say people care about, what they already know, and what is on the candidate's mind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from second_interview.model import Disclosure, Hearsay, Line
from second_interview.reading.people_in_notes import SOMEBODY, People
from second_interview.reading.sentences import Sentence

__all__ = ["read_disclosures", "read_hearsay", "read_mind"]

_CARES = (
    r"(?:hates?|loves?|likes?|cares?\s(?:a\slot\s|most\s|mainly\s|really\s|deeply\s)?(?:about|for|how|that|"
    r"whether)|values?|prefers?|can['’]?t\sstand|dislikes?|detests?|wants?\s(?:people|someone|somebody|"
    r"short|numbers|to\ssee|to\shear)|"
    r"(?:is|are|['’]s)\s(?:very\s|really\s|quite\s|super\s|a\sbit\s|known\sto\sbe\s|supposed\sto\sbe\s|"
    r"apparently\s|so\s|pretty\s)?(?:big|keen|hot|strict|tough|picky|sharp|blunt|friendly|direct|quiet|"
    r"all\sabout|into|obsessed|"
    r"a\s(?:stickler|detail|numbers|tough|real|big|people|fan|hard)|the\s(?:tough|hard|real)|very\s\w+|"
    r"detail|sceptical|skeptical|impatient|formal|old[\s-]school)|looks?\s(?:for|at\showhow)|"
    r"will\s(?:grill|push|test|probe|press|dig)|"
    r"always\s(?:asks?|wants|starts|checks)|(?:doesn['’]t|does\snot|don['’]t)\s(?:like|want|care)|"
    r"focus(?:es)?\son|pays?\sattention|is\sreally\sthe|pushes|interrupts|tends\sto|asks\sa\slot|judges)"
)
_HEARD = re.compile(
    rf"(?:(?P<by>{SOMEBODY})\s(?:also\s|just\s)?(?:says?|said|told\sme|mentioned|warned\s(?:me\s)?|thinks|"
    rf"hinted|reckons|tipped\sme\soff)\s?(?:that\s|:\s|,\s)?|(?P<rumour>apparently|heard(?:\sthat)?|"
    rf"word\sis|supposedly|i['’]m\stold|rumou?r\shas\sit)[\s,:]+(?:that\s)?|"
    rf"according\sto\s(?P<acc>{SOMEBODY}),?\s)(?P<about>(?:the\s|their\s)(?:\w+\s)?(?:cfo|ceo|cto|"
    rf"controller|director|vp|boss|manager|hiring\smanager|team|panel|recruiter)|"
    rf"(?-i:[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)|she|he|they)\s(?P<what>(?:also\s|really\s|"
    rf"apparently\s)?(?:(?P<sure>{_CARES})|will|\w+s|\w+ed|wrote|ran|built)\b.*)",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"(?P<about>(?-i:[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?))\s(?P<what>(?:also\s|really\s|apparently\s|"
    rf"supposedly\s)?{_CARES}\b.*)",
    re.IGNORECASE,
)
_PAREN = re.compile(
    rf"\((?:according\sto|says|per|via|from)\s(?P<by>{SOMEBODY})\)|,?\s(?:says|according\sto|per)"
    rf"\s(?P<by2>{SOMEBODY})\s?[.!]?$",
    re.IGNORECASE,
)


def read_hearsay(sentences: Sequence[Sentence], people: People) -> list[tuple[Sentence, Hearsay]]:
    """Return what somebody said a person cares about; the candidate's own impressions stay notes."""
    found: list[tuple[Sentence, Hearsay]] = []
    last_person = ""
    for sentence in sentences:
        text = people.capitalised(sentence.text)
        match = _HEARD.search(text)
        by, about, what = "", "", ""
        if match is not None:
            said = match["by"] or match["acc"] or ""
            by = people.named(said) or (last_person if said.lower() in {"she", "he"} else said.lower())
            about, what = (
                _about(match["about"], people, by, people.meant_by_pronoun(sentence.about, last_person)),
                sentence.text[match.start("what") : match.end("what")],
            )
            if match["sure"] is None and not (people.is_known(by) and people.is_known(about) and by != about):
                about = ""
        elif (plain := _PLAIN.search(text)) is not None and (sentence.section == "hearsay" or _PAREN.search(text)):
            source = _PAREN.search(text)
            by = people.named((source["by"] or source["by2"]) if source else "")
            about, what = _about(plain["about"], people, by, last_person), _PAREN.sub("", plain["what"])
        if about and what and by.lower() not in {"i", "we"}:
            by = "" if by in {"they", "she", "he"} else by
            found.append((sentence, Hearsay(about=about, said_by=by, line=sentence.line(what.strip(" .,;")))))
        last_person = people.first_in(text) or last_person
    return found


def _about(words: str, people: People, by: str, last_person: str) -> str:
    said = words.lower()
    if said in {"she", "he"}:
        return last_person if last_person != by else ""
    if said == "they" or said.endswith(("team", "panel")):
        return ""
    return people.named(words)


_FACT = (
    r"(?:(?:the|my|an|another|a)\s(?:\w+\s)?(?:offers?|notice(?:\speriod)?|trip|holiday|vacation|wedding|"
    r"travel|leave|other\s(?:process|interviews?)|process(?:es)?|salary|current\s(?:pay|salary)|visa|"
    r"sponsorship|pregnan\w+|"
    r"maternity|relocation|move|gap|lay-?off|redundancy|condition|disability|allerg\w+|diet|wheelchair|"
    r"hearing|childcare|kids?|deadline|dates?|start\sdate|non-?compete|bonus)|"
    r"(?:that\s)?(?:i['’]?m|i\sam|i['’]?ve|i\shave|i\sneed|i\scan['’]?t|i['’]?ll\sbe)"
    r"\s(?:\w+\s){0,3}?(?:offers?|notice|away|leaving|interviewing|pregnant|moving|coeliac|celiac|"
    r"vegetarian|vegan|visa|sponsorship|travel\w*|holiday|"
    r"other\s\w+|deaf|captions|expecting|laid\soff|made\sredundant|talking\sto|in\sother))"
)
_KNOWS = re.compile(
    rf"\b(?:(?:i\s)?(?:already\s|also\s)?(?:told|informed|let)\s(?P<to>(?:the\s)?(?:\w+\s)?(?:recruiter|hr)|"
    rf"her|him|them|(?-i:[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?))\s(?:already\s|know\s)?(?:about\s|of\s|"
    rf"that\s)?(?P<what>{_FACT}\b.*)"
    rf"|(?P<to2>(?:the\s)?recruiter|she|he|they|(?-i:[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?))\s(?:already\s|"
    rf"also\s)?(?:knows?|is\saware)\s(?:already\s)?(?:about\s|of\s|that\s)?(?P<what2>{_FACT}\b.*)"
    rf"|(?:i\s)?(?:already\s)?mentioned\s(?P<what3>{_FACT}\b.{{0,60}}?)\sto\s(?P<to3>(?:the\s)?recruiter|"
    rf"her|him|them|(?-i:[A-Z][\w'’-]+)))",
    re.IGNORECASE,
)
_NOT_TOLD = re.compile(
    r"(?:n['’]?t|\b(?:not|never|nobody|no\sone|should\si|do\si|if\si|when\si|will|want\sto|going\sto|"
    r"need\sto|have\sto|wish|yet\sto|without|before|forgot\sto))\s?(?:\w+\s){0,2}$",
    re.IGNORECASE,
)


def read_disclosures(sentences: Sequence[Sentence], people: People) -> list[tuple[Sentence, Disclosure]]:
    """Return which facts that bind somebody already knows; what has not been told is none."""
    found: list[tuple[Sentence, Disclosure]] = []
    last_person = ""
    for sentence in sentences:
        text = people.capitalised(sentence.text)
        match = _KNOWS.search(text)
        if match is not None and not _NOT_TOLD.search(text[: match.start()].rstrip() + " ") and not text.endswith("?"):
            said = match["to"] or match["to2"] or match["to3"]
            what = match["what"] or match["what2"] or match["what3"]
            who = (
                people.named(said)
                or (last_person if said.lower() in {"her", "him", "she", "he"} else "")
                or said.lower()
            )
            if re.search(r"\b(?:doesn['’]?t|don['’]?t|not)\s(?:know|aware)", text[match.start() :], re.IGNORECASE):
                who = ""
            if who and who not in {"nobody", "everyone", "everybody"}:
                found.append((sentence, Disclosure(known_to=who, line=sentence.line(what.strip(" .,;")))))
        last_person = people.first_in(text) or last_person
    return found


_MIND = re.compile(
    r"(?:^|[-–—,;:(]\s?|\bbut\s|\band\s|\bso\s|\bi['’]?m\s|\bi\sam\s|\ba\sbit\s|\bbit\s|\breally\s|"
    r"\bstill\s|\bpretty\s|\bquite\s|\bkind\sof\s)(?:worried|worry(?:ing)?|nervous|afraid|anxious|scared|"
    r"dreading|terrified|concerned|"
    r"not\s(?:really\s)?sure\s(?:how|what|whether|if|i|about)|unsure\s(?:how|what|whether|if|about)|"
    r"no\sidea\s(?:how|what|whether)|stuck\son\show|don['’]?t\sknow\s(?:how|what|whether|if\si))\b"
    r"|\b(?:i\s(?:worry|fear|dread|don['’]?t\sknow\s(?:how|what|whether|if\si)|have\sno\sidea)|how\s(?:do|"
    r"should|would)\si\s(?:explain|say|tell|bring|answer|handle|talk)|what\sif\s(?:they|she|he|i)|"
    r"what\sdo\si\ssay|"
    r"(?:i\s)?(?:really\s)?hope\s(?:they|she|he|nobody)\s(?:don['’]?t|doesn['’]?t|won['’]?t|\w+s?\sabout)|"
    r"should\si\s(?:tell|mention|say|bring|ask|wear|take|raise|disclose)|do\si\s(?:have\sto|need\sto|tell|"
    r"mention|bring|raise|say)|^should\si\?|will\s(?:they|she|he)\sask)\b",
    re.IGNORECASE,
)


def read_mind(sentences: Sequence[Sentence]) -> list[tuple[Sentence, Line]]:
    """Return what the candidate is worried or unsure about."""
    found = []
    for sentence in sentences:
        match = _MIND.search(sentence.text)
        own = match is not None and not re.search(
            r"\b(?:she|he|they|team|who)\s(?:is|are|was|were|seemed|['’]re)\s$",
            sentence.text[: match.start()] + " ",
            re.IGNORECASE,
        )
        about = sentence.section == "on_my_mind" or sentence.about in {"on_my_mind", "on my mind"}
        if about or (own and match is not None and not _others(sentence.text, match)):
            found.append((sentence, sentence.line()))
    return found


def _others(text: str, match: re.Match[str]) -> bool:
    lead = text[: match.end()]
    return re.search(
        r"\b(?:they|she|he|they['’]re|she['’]s|he['’]s|(?-i:[A-Z]\w+)['’]s|(?-i:[A-Z]\w+)\s(?:is|was|seemed))"
        r"\s(?:\w+\s){0,3}\w+$",
        lead,
    ) is not None and not re.search(r"\b(?:i|i['’]m|i\sam|hope|if|will)\b", lead, re.IGNORECASE)
