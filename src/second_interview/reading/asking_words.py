"""The forms in which notes tell of questions: who asked whom, where the question begins and ends."""

from __future__ import annotations

import re

from second_interview.reading.people_in_notes import SOMEBODY

__all__ = [
    "ADJECTIVE",
    "ANSWER_INSIDE",
    "ANSWER_LABEL",
    "ANSWER_LEAD",
    "BARE_ANSWER",
    "BREAK",
    "ITEM_QUESTION",
    "I_ASKED",
    "I_SAID",
    "NAMED_ITEM",
    "NEXT_QUESTION",
    "OTHER_SUBJECT",
    "OWN_ITEM",
    "QUESTION_LABEL",
    "REQUEST",
    "SAID",
    "SEVERAL",
    "SMALL_TALK",
    "SPOKE",
    "THEY_ASKED",
    "THEY_SAID",
    "THE_ONE",
    "TOLD",
    "UNASKED",
    "WEAK_AT",
    "bare",
    "split_item",
    "split_list",
]

_ABOUT = r"(?:abt|about|of|for|on|into|re|regarding|if|whether|how|why|what|when|which|where|who|to)"
_VERB = (
    r"(?:asked|wanted\sto\s(?:know|hear|understand)|was\scurious|pressed|grilled|dug\sinto|"
    r"went\s(?:deep\s)?into|kept\sasking|quizzed|pushed|probed|"
    r"drilled(?:\sdown)?|wanted\s(?:an\s|some\s|one\s)?examples?(?=\sof\b)|wondered|(?:opened|started|"
    r"began|kicked\soff|ended|finished)\swith(?=\s(?:how|why|what|whether|where|when))|asks|"
    r"wants\sto\sknow|followed\sup)"
)
UNASKED = re.compile(
    r"\b(?:if|will|would|might|may|could|should(?:\shave|['’]ve)?|never|not|didn['’]?t|hasn['’]?t|"
    r"haven['’]?t|nobody|no\sone|wish(?:ed)?(?:\si['’]?d)?|forgot\sto|meant\sto|"
    r"want(?:ed)?\sto|going\sto|gonna|hope(?:\sthey)?|when\sthey|in\scase|(?:my|our)\s(?:\w+\s)?(?:friend|"
    r"cousin|wife|husband|partner|mom|mum|dad|sister|brother|boss|manager|team|"
    r"client|colleague)s?)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
THEY_ASKED = re.compile(
    rf"(?:(?:^|[-–—,;:(.]\s?|\b(?:and|then|but|also|because|plus|where|after\sthat)\s)(?:(?:i\s(?:was|got)|"
    rf"(?:was|got|being))\s(?:also\s|then\s)?asked|"
    rf"(?:(?P<who>{SOMEBODY})\s)?(?:also\s|then\s|again\s|mainly\s|mostly\s|really\s|only\s|just\s|first\s|"
    rf"even\s|specifically\s){{0,2}}{_VERB}))"
    rf"\s(?:me\s|us\s)?(?:a\s(?:lot|bit|ton)\s|a\sfew\stimes\s|twice\s|again\s|hard\s|straight\sout\s|"
    rf":\s?)?(?:(?P<about>{_ABOUT})\b|(?=[\"“'‘])|:)",
    re.IGNORECASE,
)
SEVERAL = re.compile(
    rf"(?P<who>(?:{SOMEBODY}|i)?\s?asked)(?:\sme|\s(?P<whom>them|her|him)|\sabout)?\s?:\s(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
REQUEST = re.compile(
    r"(?:to)\s(?:send|bring|prepare|forward|provide|share|fill|complete|sign|email|wait|come|join|call)\b",
    re.IGNORECASE,
)
SMALL_TALK = re.compile(
    r"^(?:for\s(?:my\s)?(?:references|referees|a\scopy|my\s(?:id|passport|number|availability|cv|resume))|"
    r"(?:if|whether)\si\s(?:wanted|would\slike|needed)\s)",
    re.IGNORECASE,
)
I_ASKED = re.compile(
    rf"(?:\bi\s(?:also\s|then\s|again\s|just\s)?asked\b(?:\s(?P<to>her|him|them|the\s\w+|(?-i:[A-Z][\w'’-]+)"
    rf"))?|(?:^|[-–—,;]\s?)asked\s(?P<to2>her|him|them|(?-i:[A-Z][\w'’-]+)))"
    rf"\s?,?\s?(?:(?P<about>{_ABOUT})\b|(?=[\"“'‘])|:)",
    re.IGNORECASE,
)
SAID = re.compile(
    rf"\s?(?:[,;.:–—-]|->|→|=>|\.\.\.|…)\s?(?:but\s|and\s|so\s)?(?:(?P<who>{SOMEBODY})\s(?:just\s|"
    rf"only\s)?(?:said|says|told\sme|answered|replied|explained|reckons?|thought|mentioned|admitted|"
    r"didn['’]?t\s(?:know|say|really\sanswer)|wasn['’]?t\ssure|will\scheck|dodged)|said|answer(?:ed)?\b:?|"
    r"apparently)\s?:?|\s(?:->|→|=>)\s",
    re.IGNORECASE,
)
I_SAID = re.compile(
    r"\s?(?:[,;.:–—-]|->|→|=>|\.\.\.|…)\s?(?:so\s|and\s|but\s)?(?:i\s(?:just\s|only\s)?(?:said|told|"
    r"answered|explained|talked|mentioned|gave|used|went\swith|walked)|said|told\s(?:her|him|them)|"
    r"answered|gave|used|talked|mentioned)\b",
    re.IGNORECASE,
)
BREAK = re.compile(
    r"\s?(?:->|→|=>)\s?|\s[-–—]{1,2}\s|[;,(]\s?|\.{2,}\s?|…\s?|[?!]\s|\.\s(?=\S)|\s(?=(?:but|and)"
    r"\s(?:i\s)?)",
    re.IGNORECASE,
)
NEXT_QUESTION = re.compile(
    r"(?:,|;|\band\b|&|\+|\bthen\b)\s?(?:and\s|then\s|also\s)?(?=(?:how|why|what|whether|if|where|who|when|"
    r"which|about|abt)\b)",
    re.IGNORECASE,
)
QUESTION_LABEL = re.compile(
    r"(?:q|question|interviewer)\s?(?:[0-9]{1,2}\s?)?(?:\((?P<who>[^()]{1,40})\)\s?)?[:.)]\s(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
ANSWER_LABEL = re.compile(
    r"(?:a|answer|me|my\sanswer|i\ssaid)\s?(?:\((?P<who>[^()]{1,40})\)\s?)?[:.)]\s(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
ANSWER_LEAD = re.compile(r"^(?:(?:[-–—]+>?|=>?)\s)?(?:(?:a|answer)\s?:\s)?", re.IGNORECASE)
ANSWER_INSIDE = re.compile(r"\s(?:a|answer)\s?[:]\s", re.IGNORECASE)
SPOKE = re.compile(
    rf"(?:(?P<who>{SOMEBODY})\s(?:just\s|only\s)?(?:said|says|told\sme|answered|replied|explained|mentioned)"
    rf"|said|answer:|->|→)",
    re.IGNORECASE,
)
ADJECTIVE = re.compile(
    r"(?:good|better|best|great|real|single|proper|clear|first|last|next|hard|easy|whole|whole thing|right|"
    r"only|other|big)",
    re.IGNORECASE,
)
THEY_SAID = re.compile(
    r"[,;–—-]\s(?:but\s)?(?P<who>she|he|they|(?-i:[A-Z][\w'’-]+))\s(?:just\s|only\s)?(?:said|says|told\sme|"
    r"answered|replied|wasn['’]?t\ssure|didn['’]?t\s(?:know|say)|"
    r"doesn['’]?t\sknow|will\scheck|dodged)\b",
    re.IGNORECASE,
)
WEAK_AT = re.compile(
    r"(?:i\s)?(?:really\s|totally\s|completely\s)?(?:fumbled|rambled|blanked|waffled|froze|stumbled|"
    r"botched|flubbed|bombed|messed\sup|screwed\sup)\s(?:a\s(?:bit|little|lot)\s|badly\s)?(?:about|on|over|"
    r"when\s(?:they\s|he\s|"
    r"she\s)?asked\sabout)\s"
    r"(?P<what>[^,.;!?]{3,80})",
    re.IGNORECASE,
)
THE_ONE = re.compile(
    r"\b(?:on|over|at|with|through|for)?\s?(?:the|that|their|his|her|a|an|my)"
    r"\s(?P<what>(?:[\w/&'’-]+\s){1,5}?)(?:question|one|part|bit|q|answer)\b",
    re.IGNORECASE,
)
TOLD = re.compile(r"\btold\s(?P<who>\w[\w'’-]+)", re.IGNORECASE)
NAMED_ITEM = re.compile(
    r"(?P<who>[A-Za-zÀ-ÿ][\w'’-]+(?:\s[A-Z][\w'’-]+)?)(?:\s(?:at|in|from|on)\s[\w\s]{1,20})?\s?(?::|"
    r"\s[-–—])\s"
)
OTHER_SUBJECT = re.compile(
    r"(?:they|she|he|the\s\w+|my\s(?!answer|brain|mind|head|reply|example)\w+|their|her|his|we)"
    r"\s(?!(?:seemed|looked|liked|didn['’]?t\s(?:seem|look)|nodded|was\s(?:happy|pleased)))",
    re.IGNORECASE,
)
OWN_ITEM = re.compile(
    r"(?:(?P<mine>my\s(?:own\s)?q(?:uestion)?|mine)|me|i)\s?[0-9]?\s?:\s"
    r"(?P<rest>[^?]{3,200}\?.*|.{3,200}?\s(?:->|→|=>?|—)\s.+)",
    re.IGNORECASE | re.DOTALL,
)
"""An item with a question of the candidate's own: ``my q: how big is the team? 5``."""
ITEM_QUESTION = re.compile(
    r"(?:[\w&/ -]{2,24}:\s)?[\"“'‘]?(?:how|why|what|which|when|where|who|tell\sme|talk\sme|walk\sme|describe|give\sme|"
    r"do\syou|did\syou|have\syou|are\syou|can\syou|could\syou|would\syou|if\syou)\b[^?]{6,200}\?[\"”'’]?",
    re.IGNORECASE,
)
BARE_ANSWER = re.compile(
    r"(?:[0-9]{1,4}\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\b|"
    r"(?:yes|no|none|nobody|never|always|both|about|around|roughly|mostly|mainly|only|every|once|twice|at\s(?:least|most)|"
    r"(?:it\s)?depends|not\s(?:yet|much|many|really)|a\s(?:few|couple|lot)|up\sto)\b)(?!\s(?:i|of\sus|me)\b)",
    re.IGNORECASE,
)
"""A sentence that after ``I asked …`` is the answer without saying so: ``Nine, two open.``"""


def split_list(words: str) -> list[str]:
    """Return the several questions of a list in one sentence."""
    if re.match(r"\(?[0-9][.)]\s", words):
        return re.split(r"\s?\(?\b[0-9][.)]\s", words)
    return re.split(r";\s", words) if ";" in words else re.split(r",\s(?!\w+\s(?:and|or)\s)", words)


def bare(question: str) -> str:
    """Return a question without the marks and quotation marks around it."""
    words = question.strip(" ,;:.-–—→>()")
    quoted = re.fullmatch(r"[\"“'‘]([^\"“”]+)[\"”'’]", words)
    return quoted[1].strip() if quoted else words


def split_item(text: str, following: list[str]) -> tuple[str, list[str], int]:
    """Return question, the rest of its sentence, and how many of the following sentences belong to the question."""
    arrow = re.search(r"\s?(?:→|->|=>)\s?|(?<=\S)\s=\s", text)
    mark = re.search(r"\?+[\"”'’)]*(?=\s|$)", text)
    if arrow is not None and arrow.start() > 1:
        return text[: arrow.start()], [text[arrow.end() :]], 0
    if mark is not None:
        return text[: mark.end()], [text[mark.end() :]], 0
    if following and "?" in following[0] and len(text.split()) <= 4:
        question, rest, _ = split_item(following[0], [])
        return f"{text} {question}", rest, 1
    dash = re.search(r"\s[-–—]\s|;\s", text)
    if dash is not None and dash.start() > 2:
        return text[: dash.start()], [text[dash.end() :]], 0
    return text, [], 0
