"""How notes tell that an answer went well or badly, is still owed, or was never given."""

from __future__ import annotations

import re

__all__ = ["OWED", "REPLY_WENT", "UNANSWERED", "WENT", "says_owed", "says_weak"]

_WEAK = (
    r"fumbl\w+|blank(?:ed)?\b|went\sblank|ramb(?:l\w+)|waffl\w+|not\smy\s(?:best|finest|strongest)|"
    r"botch\w*|stumbl\w+|froze\b|mess(?:ed)?\s(?:it\s|that\s|this\s)?up|"
    r"screw(?:ed)?\s(?:it\s|that\s)?up|struggl\w+|\bweak(?:ly)?\b|\bvague(?:ly)?\b|flubb\w+|bombed|"
    r"tripped\s(?:up|over)|(?:wasn['’]?t|not)\s(?:so\s|very\s|too\s|that\s)?"
    r"(?:great|good|strong|convincing|happy|sharp|clear|well)|(?:didn['’]?t|did\snot)\s(?:go|come\sout|"
    r"land|answer|explain)\s?(?:so\s|very\s|too\s|it\s|that\s)?(?:well|right|properly)?|"
    r"could(?:\shave|['’]ve)\s(?:been|gone|done)\sbetter|lost\s(?:the\s|my\s)(?:thread|way)|too\s(?:long|"
    r"vague|short|general)|went\s(?:really\s|pretty\s|very\s)?(?:badly|poorly|wrong)|"
    r"couldn['’]?t\s(?:really\s)?(?:answer|remember|think|recall|explain|say)|(?:didn['’]?t|did\snot)"
    r"\s(?:really\s)?(?:know|have\s(?:a\s|an\s|any\s|the\s)?(?:good\s|real\s|proper\s)?"
    r"(?:answer|example|number|figure|one)s?)|had\sno\s(?:good\s|real\s)?(?:answer|example|idea)|"
    r"no\s(?:good|real|proper)\s(?:answer|example)|dodg(?:ed|y)|mumbl\w+|wing(?:ed|ing)\sit|"
    r"not\sproud|bluff\w+|drew\sa\sblank|hesitat\w+|\bmeh\b|\bshaky\b|all\sover\sthe\splace|"
    r"\bterribl[ey]\b|\bawful(?:ly)?\b|got\s(?:it\s)?wrong|hand-?wav\w+|babbl\w+|tongue-tied|got\sstuck|"
    r"(?:then|and|,|got|i\swas|was\sa\sbit)\sstuck\b(?!\s(?:in|at|on|with|behind|to)\b)|^stuck\b(?!\s\w)|"
    r"kick(?:ed|ing)\smyself|(?:^|[?,.;:>-]\s?|(?:bit|little|pretty|got|(?:it|that|answer|mine)\s(?:was|came\sout))\s)"
    r"messy\b(?!\s(?!and\b|but\b|answer)[a-z])|"
    r"mixed\s(?:(?:it|them|that|those)\s)?up|mixed\s(?!(?:team|use|bag|reviews?|feelings)\b)(?:\w+\s){1,3}and\s\w+|"
    r"\boops\b|blew\s(?:it|that|this)|bombed|lost\sthe\sthread|(?:honestly|really)[,\s]\s?not\sreally|"
    r"should(?:\shave|['’]ve)\s(?:said|told|mentioned|answered)"
)
_WELL = (
    r"went\s(?:really\s|pretty\s|very\s|quite\s)?(?:well|ok|okay|fine|great)|nailed\s(?:it|that|this)|"
    r"good\sanswer|(?:seemed\s(?:to\s)?)?lik(?:ed)\s(?:it|that|my|the)|nodd(?:ed|ing)|"
    r"(?:seemed|was|were|looked)\s(?:happy|satisfied|pleased|impressed)|felt\s(?:good|fine|solid|ok)|"
    r"solid\sanswer|landed\swell|answered\s(?:well|fine|ok)|"
    r"(?:didn['’]?t|did\snot)\s(?:seem|look)\s(?:convinced|impressed|happy|sold)|(?:seemed|looked)"
    r"\s(?:unconvinced|unimpressed|bored|skeptical|sceptical)"
)
WENT = re.compile(rf"\b(?:{_WEAK}|{_WELL})", re.IGNORECASE)
_WEAK_WORDS = re.compile(
    rf"\b(?:{_WEAK}|(?:didn['’]?t|did\snot)\s(?:seem|look)\s(?:convinced|impressed|happy|sold)|(?:seemed|"
    rf"looked)\s(?:unconvinced|unimpressed|bored|skeptical|sceptical))",
    re.IGNORECASE,
)
_NOT_WEAK = re.compile(
    r"\b(?:wasn['’]?t|didn['’]?t|did\snot|not|never|without)\s(?:\w+\s)?(?:fumbl|rambl|waffl|blank|stumbl|"
    r"too|bad|terribl)\w*",
    re.IGNORECASE,
)
OWED = re.compile(
    r"\b(?:(?:said|told\s\w+|promised|offered)\s(?:that\s)?(?:i['’]?d|i\swould|i['’]?ll|i\swill|to)"
    r"\s(?:get\sback|come\sback|follow\sup|check|look\s(?:it|that|into)|find\sout|"
    r"dig\s(?:it|that|up|out)|confirm)|(?:still\s)?owe\s(?:him|her|them|[A-Z]\w+)|(?:have|need)"
    r"\sto\s(?:get\sback|come\sback|follow\sup)|will\sget\sback\sto|"
    r"(?:have|need)\sto\s(?:look\s(?:it|that)\sup|check\sand)|answer\sstill\s(?:owed|open|due)|left\s(?:it|"
    r"that)\sopen)",
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
    return OWED.search(text) is not None


REPLY_WENT = re.compile(
    r"(?:good|solid|fine|ok(?:ay)?|fair|great|well|bad(?:ly)?|poor(?:ly)?|so-so|probably my best|easy)\b", re.IGNORECASE
)
UNANSWERED = re.compile(
    r"\b(?:ran\sout\sof\stime|(?:didn['’]?t|did\snot|wouldn['’]?t)\s(?:really\s)?(?:answer|know|say)|"
    r"dodged|no\s(?:real\s)?answer|not\ssure|wasn['’]?t\ssure|(?:she|he|they)(?:\swill|\swould|['’]ll|"
    r"['’]d)\s(?:have\sto\s)?"
    r"(?:check|find\sout|get\sback|look\sinto)|no\sidea|never\sgot\sto|that['’]?s\san?\s(?-i:[A-Z])"
    r"\w+\squestion)\b|^[\"“']?ask\s(?-i:[A-Z])",
    re.IGNORECASE,
)
