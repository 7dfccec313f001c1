"""What a posting asks for, in prose or bullets, with or without headings; boilerplate is passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from second_interview.model.evidence import Line
from second_interview.model.papers import Requirement
from second_interview.reading.posting_facts import (
    find_pay_line,
    find_title,
    find_workplace,
    is_labelled,
    labelled_employer,
    labelled_place,
)
from second_interview.reading.posting_sections import LONGEST_LINE, Section, bare_line, is_bullet, sectioned
from second_interview.reading.words import sentences, spaced, word_set

__all__ = ["PostingReading", "read_posting_text"]


@frozen(kw_only=True)
class PostingReading:
    """What was read from the visible lines of a posting."""

    title: str = ""
    employer: str = ""
    place: str = ""
    requirements: tuple[Requirement, ...] = ()
    responsibilities: tuple[Line, ...] = ()
    workplace: Line | None = None
    """What it says about remote, hybrid or office work."""
    pay_line: Line | None = None
    """The line that speaks of pay with a figure."""


_DUTY_OPENERS = word_set(
    """own lead manage prepare support assist develop build design maintain review ensure coordinate oversee monitor
    analyse analyze perform drive deliver create implement work partner collaborate provide conduct execute run
    help participate establish improve write reconcile post close report update process handle resolve respond
    troubleshoot install configure document track liaise advise train mentor coach supervise hire plan produce
    identify research set integrate secure deploy automate operate test define present act serve administer
    evaluate investigate interface facilitate negotiate contribute keep take make answer assess audit book
    calculate check communicate compile complete consolidate control direct file forecast guide influence
    interpret log migrate model optimise optimize organise organize record schedule scale verify"""
)
_NICE = re.compile(
    r"\b(?:nice[- ]to[- ]have|(?:a|an|is|are|huge|big|strong|definite|added|real|considered a)\s+(?:plus|"
    r"bonus|advantage|asset)|preferred|preferably|"
    r"ideally|desirable|desired|desire|advantageous|beneficial|would (?:help|be (?:a |an )?(?:great|good|nice|"
    r"useful|helpful|welcome|ideal))|"
    r"not essential|optional|good to have|is welcome|are welcome|helpful|we'd love|would love|bonus|a plus|plus:)\b",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"\b(?:required|requires?|must(?:-have)?|essential|mandatory|necessary|minimum|at least|non-negotiable|"
    r"need(?:s|ed)?|prerequisite|imperative)\b",
    re.IGNORECASE,
)
_COMPLETE = re.compile(
    r"\d\+? (?:plus )?years|\bdegree\b|\bqualified\b|\bcertified\b|\bexperience (?:with|in|of)\b", re.IGNORECASE
)
_JOINED = re.compile(r"\b(?:is|are|be|considered|or)\b", re.IGNORECASE)
_NOT_ASKED = re.compile(
    r"\b(?:not (?:required|necessary|needed)|no (?:prior |previous )?(?:experience|"
    r"degree) (?:is )?(?:required|necessary|needed)|don't (?:need|require|worry)|do not (?:need|require)|"
    r"isn't required)\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:you(?:'ll| will)? (?:have|bring|need|possess|know|hold|should have|must)|you(?:'ve| have) (?:got|"
    r"done|worked|run|built|closed|led|managed|owned|been|used)|you are (?:a |an )?(?:qualified|comfortable|"
    r"fluent|able|familiar|confident|experienced|proficient|used to|detail|self|cpa|acca)|"
    r"you're (?:a |an )?(?:qualified|comfortable|fluent|able|familiar|confident|experienced|proficient|used to)|"
    r"we (?:need|require|expect|want) (?:someone|somebody|you|a|an|people|candidates)\b|(?:someone|somebody|"
    r"candidates?|applicants?) (?:who|with|must|should|"
    r"will have|needs?|has)|(?:the (?:person|individual|role)|profile|he or she) (?:must|should|"
    r"will have|needs?|includes?|has)\b|"
    r"must (?:have|be|hold|know|possess|demonstrate)|should (?:have|be able)|(?:is|are) (?:required|essential|"
    r"a must|mandatory|necessary|preferred|desirable|highly)|required\b|requires? (?:expertise|experience|a|"
    r"an|at least|\d)|"
    r"\d\s?\+?\s?(?:plus )?(?:years|yrs)|years? of|years' |(?:strong|proven|solid|hands-on|prior|previous|"
    r"relevant|extensive|deep|demonstrated|practical|working|proficient|good|excellent) (?:experience|"
    r"knowledge|understanding|background|track|skills?|command|grasp|proficiency|\w+ skills)|"
    r"experience (?:with|in|of|as|on|using|working|leading|managing)|degree\b|certification|certified|"
    r"qualified|proficien(?:t|cy)|fluen(?:t|cy)|knowledge of|familiar(?:ity)? with|"
    r"ability to|background in|understanding of|nice to have|a plus\b|preferred|ideally|desirable|"
    r"comfortable with|expertise (?:in|with)|track record)",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:we have|we've|our (?:company|firm|team has|clients|customers|business|history|people|product)|"
    r"we are (?:a|an|the|proud|one|committed|growing)|founded|years (?:ago|in business)|since (?:19|20)\d\d|"
    r"track record of (?:growth|success)|award)",
    re.IGNORECASE,
)
_OWN_VOICE = re.compile(r"(?:we|we're|we've|we'll|our)\b", re.IGNORECASE)
"""A sentence in which the company speaks of itself."""
_ASKS = re.compile(
    r"\b(?:need(?:s|ed)?|wants?|look(?:s|ing)? (?:for|to)|requires?|required|expect(?:s|ed)?|ask(?:s|ing)?|"
    r"seek(?:s|ing)?|must|prefer(?:red|s)?|love|candidates?|applicants?|ideal\w*|"
    r"you(?:'ll| will| should)? (?:have|bring|know|hold|need|can))\b",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\b(?:you(?:'ll| will| would)(?: be)? (?!have|need|bring|get|receive|enjoy|report|join|love|find|learn|"
    r"earn|work (?:from|in our))\w+|responsible for|the role (?:will|involves|includes|owns|covers)|"
    r"duties include|this (?:role|position|individual|person) (?:will|is responsible|provides|owns|leads)|"
    r"(?:they|he or she|the successful candidate|the manager|the \w+ manager|the \w+ & \w+ manager) will)\b",
    re.IGNORECASE,
)
_BOILERPLATE = re.compile(
    r"\b(?:equal[- ]opportunit\w*|regardless of|race|religion|sexual orientation|gender identity|veteran|"
    r"protected (?:class|characteristic)|reasonable accommodation|"
    r"background check|drug[- ]free|e-verify|401\s?\(?k|health insurance|dental|paid (?:time off|holidays?|"
    r"leave)|parental leave|pension|life insurance|annual leave|"
    r"apply (?:now|online|here|by|via|today)|send (?:us )?your|click (?:here|below)|submit your|"
    r"please (?:email|send|apply|contact)|cover letter|privacy (?:policy|notice)|cookies|"
    r"recruitment agenc\w*|no agenc(?:y|ies)|closing date|share this job|application deadline|posted (?:on|date)|gym|"
    r"free lunch|days (?:of )?holiday|competitive salary|bonus scheme|stock options|salary range|pay range)\b",
    re.IGNORECASE,
)
_SPLIT_NICE = re.compile(r"(?:;|,|\band\b|\bbut\b|\(|\)|\s-\s)", re.IGNORECASE)
_MOST_LINES = 5_000


def read_posting_text(lines: Sequence[Line]) -> PostingReading:
    """Read requirements, duties, workplace, pay line and plainly labelled facts from the lines of a posting.

    Example:
        >>> from second_interview.model import Evidence
        >>> line = Line(text="You must hold a CPA; NetSuite is a plus.", evidence=Evidence(document="posting.txt"))
        >>> [(one.text, one.is_must) for one in read_posting_text([line]).requirements]
        [('You must hold a CPA', True), ('NetSuite is a plus.', False)]
    """
    chosen = [line for line in lines[:_MOST_LINES] if len(line.text) <= LONGEST_LINE or line.text.strip()]
    requirements: list[Requirement] = []
    duties: list[Line] = []
    for line, section in sectioned(chosen):
        text = bare_line(line.text[:LONGEST_LINE])
        bullet = is_bullet(line.text)
        for part, is_whole in _parts(text, section, bulleted=bullet):
            found = _requirements(part, line, section, bulleted=bullet)
            if found:
                requirements.extend(found)
            elif _is_duty(part, section, bulleted=bullet):
                duties.append(line if is_whole else Line(text=part, evidence=line.evidence))
    return PostingReading(
        title=find_title(chosen),
        employer=labelled_employer(chosen),
        place=labelled_place(chosen),
        requirements=_unique(requirements),
        responsibilities=tuple(duties),
        workplace=find_workplace(chosen),
        pay_line=find_pay_line(chosen),
    )


def _parts(text: str, section: Section, *, bulleted: bool) -> Iterator[tuple[str, bool]]:
    if is_labelled(text) and len(text) < 60 and section in {Section.OPEN, Section.SKIP}:
        return
    found = sentences(text)
    if len(found) <= 1 or (bulleted and len(found) == 1):
        yield text, True
        return
    yield from ((sentence, False) for sentence in found)


def _requirements(text: str, line: Line, section: Section, *, bulleted: bool) -> tuple[Requirement, ...]:
    if section is Section.SKIP or not _is_demand(text, section, bulleted=bulleted):
        return ()
    return tuple(
        Requirement(text=part, is_must=is_must, evidence=line.evidence)
        for part, is_must in _split_by_weight(text, default=section is not Section.NICE)
    )


def _is_demand(text: str, section: Section, *, bulleted: bool) -> bool:
    if _BOILERPLATE.search(text) or _NOT_ASKED.search(text) or text.endswith("?") or len(text) < 3:
        return False
    if text[:7].lower() in {"if you ", "if you'"}:
        return False
    if _OWN_VOICE.match(text) and _ASKS.search(text) is None:
        return False
    if section in {Section.MUST, Section.NICE}:
        return _OURS.search(text) is None or _ASKING.search(text) is not None
    if section is Section.DUTIES:
        return _is_plain_demand(text)
    return (
        _ASKING.search(text) is not None
        and _OURS.search(text) is None
        and len(text.split()) > 2
        and not _is_heading_like(text, bulleted)
    )


def _is_heading_like(text: str, bulleted: bool) -> bool:
    return not bulleted and len(text.split()) <= 4 and text.endswith(":")


def _is_plain_demand(text: str) -> bool:
    return (
        re.search(
            r"\b(?:must have|must be|must hold|is required|are required|required:|\d\+? (?:plus )?years|"
            r"years of experience|degree (?:in|or|is)|you (?:have|bring|need) |is a plus|preferred)\b",
            text,
            re.IGNORECASE,
        )
        is not None
        and _OURS.search(text) is None
    )


def _split_by_weight(text: str, *, default: bool) -> tuple[tuple[str, bool], ...]:
    """Part a line such as ``CPA required, Big 4 preferred`` where its halves weigh differently."""
    nice, must = _NICE.search(text), _MUST.search(text)
    if nice is None:
        return ((text, default or must is not None),)
    for match in reversed(list(_SPLIT_NICE.finditer(text, 0, nice.start() + 1))):
        first, second = text[: match.start()].strip(" ,;("), text[match.end() :].strip(" ,;")
        if len(first.split()) < 2 or not second:
            continue
        mark = match.group()
        if mark == ")":
            break
        opens = _NICE.match(second) is not None and len(second.split()) > 2
        aside = (
            mark == "," and _COMPLETE.search(first) is not None and not _JOINED.search(text, match.end(), nice.start())
        )
        if mark in {";", "("} or opens or aside or _MUST.search(first) is not None:
            return ((first, default or _MUST.search(first) is not None), (_closed(second), False))
        if mark == "(":
            break
    return ((text, must is not None and must.start() < nice.start() and _is_strong(must.group())),)


def _closed(text: str) -> str:
    return text if text.count("(") >= text.count(")") else text.replace(")", "", 1).strip()


def _is_strong(word: str) -> bool:
    return word.lower() in {"required", "must", "essential", "mandatory"}


def _is_duty(text: str, section: Section, *, bulleted: bool) -> bool:
    if section is Section.DUTIES:
        return (
            len(text.split()) > 2
            and _BOILERPLATE.search(text) is None
            and _OURS.search(text) is None
            and not text.endswith(("?", ":"))
        )
    if section is not Section.OPEN or _BOILERPLATE.search(text) or text.endswith("?"):
        return False
    if _DOING.search(text) is not None and _OURS.search(text) is None:
        return True
    first, *rest = text.split(" ", 1)
    return bool(rest) and first.lower() in _DUTY_OPENERS and len(text.split()) > (2 if bulleted else 3)


def _unique(requirements: list[Requirement]) -> tuple[Requirement, ...]:
    seen: set[str] = set()
    kept = []
    for requirement in requirements:
        key = spaced(requirement.text)
        if key.strip() and key not in seen:
            seen.add(key)
            kept.append(requirement)
    return tuple(kept)
