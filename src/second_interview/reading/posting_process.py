"""What a posting says around the job: whom it reports to, the team, and the way to an offer.

Apart from the requirements because these sentences stand anywhere, often under headings that ask for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from second_interview.model.evidence import Line
from second_interview.model.papers import ProcessHint, ProcessHintKind
from second_interview.reading.posting_facts import names_a_job
from second_interview.reading.words import number_word, plain_text, sentences, word_set

__all__ = ["find_process", "find_reporting_line", "find_team"]

_LONGEST = 20_000
_LONGEST_HEADING = 90
_MOST_HINTS = 12
_NUMBER = r"(?P<number>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"
_REPORTS = re.compile(
    r"(?P<verb>\breport(?:s|ing)?(?: line)?)(?: \w+ly)?\s?(?::\s?|(?:in)?to:?\s)(?P<boss>[^.;:()!?]{2,80})",
    re.IGNORECASE,
)
_LINE_MANAGER = re.compile(r"^[^\w]*line manager\s?:\s?(?P<boss>[^.;()]{2,80})", re.IGNORECASE)
_BEFORE_THE_VERB = re.compile(
    r"(?:^|[,(-]|\b(?:you|you'll|will|would|who|and|it|role|position|job|post|directly|also|holder|"
    r"(?:accountant|analyst|engineer|manager|director|controller|developer|administrator|auditor|officer|lead)))\s*"
    r"(?:will |also |currently )?$",
    re.IGNORECASE,
)
_WRITERS = word_set(
    "prepare provide submit deliver present write send produce compile draft issue create develop build"
)
"""A sentence that opens so speaks of reports that are written."""
_FOLK = (
    r"(?=\s*(?:[.,;)]|$|(?:[\w-]+\s){0,2}(?:people|members?|staff|strong|engineers|accountants|analysts|colleagues)\b))"
)
"""What follows a number that counts people, and not offices or a share: has 2 sites, is 100% remote."""
_TEAM = re.compile(
    rf"\bteams? of(?: about| around| over| roughly| currently| up to)? {_NUMBER}\b|"
    rf"\bteams? (?:is|has)(?: about| around| over| roughly| currently)? {_NUMBER.replace('number', 'now')}{_FOLK}|"
    rf"\bteam[^.;]{{0,20}} of {_NUMBER.replace('number', 'size')}{_FOLK}|"
    r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)[- ](?:person|people|strong|"
    r"member)\s(?:\w+\s){0,2}team\b",
    re.IGNORECASE,
)
_LED = re.compile(
    r"\b(?:manag(?:e|es|ing)|supervis(?:e|es|ing)|lead(?:s|ing)?|work of|coach\w*|oversee(?:s|ing)?|responsible for)\s"
    r"(?:a (?:team|staff) of\s)?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"an?)\s(?:\w+\s){0,3}?"
    r"(?:accountants?|analysts?|engineers?|clerks?|managers?|assistants?|bookkeepers?|developers?|technicians?|"
    r"associates?|"
    r"people|staff|(?:direct )?reports|seniors?|juniors?)\b",
    re.IGNORECASE,
)
_HEADING = re.compile(r"^\s*(?:#{1,6}\s|\*\*)")
_ABOUT_HIRING = re.compile(
    r"\b(?:how we hire|how to apply|how it goes|interview(?:ing)? process|hiring process|recruitment process|"
    r"selection process|"
    r"application process|our process|the process|what to expect|what happens next|next steps|after you apply|"
    r"from here|interview stages)\b",
    re.IGNORECASE,
)
_HINTS = (
    (
        ProcessHintKind.CHECK,
        re.compile(
            r"\b(?:background (?:check|screen|investigation|verification)\w*|dbs (?:check|disclosure)|enhanced dbs|"
            r"credit checks?|"
            r"criminal (?:record|history|background)s?|drug (?:test|screen)\w*|reference checks?|references will be|"
            r"security clearance|pre-?employment (?:screening|checks?|vetting)|vetting|bpss|fingerprint\w*|"
            r"employment (?:verification|references)|fit and proper)\b",
            re.IGNORECASE,
        ),
    ),
    (
        ProcessHintKind.VISA,
        re.compile(
            r"\b(?:visas?|(?:employment|immigration|work permit) sponsorship|sponsorship (?:is|not|available|for|now)|"
            r"(?:unable|not able|able|cannot|can't|do not|don't|will not|won't) (?:to )?(?:offer |provide )?sponsor\w*|"
            r"work authori[sz]ation|authori[sz]ed to work|right to work|eligib\w+ to work|legally (?:work|entitled)|"
            r"work permit)\b",
            re.IGNORECASE,
        ),
    ),
    (
        ProcessHintKind.EXERCISE,
        re.compile(
            r"\b(?:take[- ]home|case study|(?:short|written|practical) case\b|(?:technical|skills?|excel|written|"
            r"coding|"
            r"aptitude|online|practical|accounting|numerical) (?:test|assessment|exercise|challenge|task|"
            r"interview exercise)s?|"
            r"work sample|whiteboard\w*|live coding|pair(?:ed)?[- ]programming|psychometric|numerical reasoning|"
            r"assessment (?:cent(?:re|er)|day)|(?:give|prepare|short|deliver) (?:a |an )?(?:short )?presentation|"
            r"presentation to (?:the|a|our) panel)\b",
            re.IGNORECASE,
        ),
    ),
    (
        ProcessHintKind.TIMELINE,
        re.compile(
            r"\b(?:(?:make|reach|take) a decision|decision (?:is |will be |by |within )|make an offer|offer (?:by|"
            r"within)|"
            r"hear (?:back |from us)|get back to|be in touch|be contacted|short-?listed|interviews? (?:will |are |to )?"
            r"(?:take place|be held|held|scheduled|expected|start|begin)|interview(?:ing|s)? on a rolling|"
            r"rolling basis|"
            r"(?<!your )start date|(?:start|available|begin) (?:immediately|as soon as)|immediate start|"
            r"would like you here|aim to (?:hire|fill|start|offer))\b",
            re.IGNORECASE,
        ),
    ),
)
_COUNTED = re.compile(
    rf"\b{_NUMBER}[- ](?:stages?|rounds?|steps?)\b|\b{_NUMBER.replace('number', 'meetings')} (?:\w+ )?interviews\b",
    re.IGNORECASE,
)
_ROUNDS = re.compile(
    r"\b(?:first|second|third|final|initial)[- ](?:stage|round|interview|conversation|call)\b|"
    r"\b(?:phone|telephone|video|panel|recruiter|screening) (?:screen|interview|call|conversation)s?\b|"
    r"\binterview process\b|\brounds of interviews?\b",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"\b(?:calls?|conversations?|interviews?|meet(?:ing)?s?|screens?|panel|visit|morning|half day|one day|on-?site|"
    r"chat)\b",
    re.IGNORECASE,
)
_MAYBE = re.compile(
    r"interview|check|visa|sponsor|clearance|right to|authori[sz]|eligib|entitled|permit|vetting|screen|would like|"
    r"exercise|test|case|assess|whiteboard|coding|programming|psycho|reasoning|sample|take.home|presentation|decision|"
    r"aim to|offer|hear|contacted|touch|get back|short-?list|start|rolling|criminal|dbs|drug|finger|reference|bpss",
    re.IGNORECASE,
)
"""Without any of these a sentence outside the part on hiring tells nothing of it."""
_CASE = re.compile(r"\b(?:case|exercise|task|test|assessment|presentation|whiteboard)\b", re.IGNORECASE)
_WORK = re.compile(
    r"\b(?:experience|knowledge|ability|responsib\w+|conduct(?:ing)?|perform(?:ing)?|manage|process(?:ing)? of|"
    r"support(?:ing)?|"
    r"administer|coordinat\w+|prepare|ensure|liais\w+|clients?|customers?)\b",
    re.IGNORECASE,
)
"""Words of a duty or demand: a check that the holder of the job performs is none that they undergo."""


def find_reporting_line(lines: Sequence[Line]) -> Line | None:
    """Return the sentence that says whom the job reports to.

    Example:
        >>> from second_interview.model import Evidence
        >>> said = "You will own the close and report to the Finance Director."
        >>> found = find_reporting_line([Line(text=said, evidence=Evidence(document="posting.txt"))])
        >>> found is not None and found.text == said
        True
    """
    for line, sentence, _ in _sentences(lines):
        if _is_reporting_line(sentence):
            return _said(line, sentence)
    return None


def find_team(lines: Sequence[Line]) -> Line | None:
    """Return the sentence that says how large the team is, else who is led."""
    for pattern in (_TEAM, _LED):
        for line, sentence, _ in _sentences(lines):
            if pattern.search(sentence) is not None:
                return _said(line, sentence)
    return None


def find_process(lines: Sequence[Line]) -> tuple[ProcessHint, ...]:
    """Return what the posting says of its rounds, exercises, decision, checks and visas, in its order.

    Example:
        >>> from second_interview.model import Evidence
        >>> line = Line(text="Two-stage interview with a short Excel test.", evidence=Evidence(document="posting.txt"))
        >>> [(hint.kind.value, hint.rounds) for hint in find_process([line])]
        [('exercise', None), ('rounds', 2)]
    """
    found: list[ProcessHint] = []
    for line, sentence, is_hiring in _sentences(lines):
        if is_hiring or (_MAYBE.search(sentence) and not _WORK.search(sentence)):
            found.extend(_hints(_said(line, sentence), sentence, is_hiring=is_hiring))
        if len(found) >= _MOST_HINTS:
            break
    return tuple(found[:_MOST_HINTS])


def _hints(said: Line, sentence: str, *, is_hiring: bool) -> Iterator[ProcessHint]:
    kinds = [kind for kind, pattern in _HINTS if pattern.search(sentence)]
    if is_hiring and ProcessHintKind.EXERCISE not in kinds and _CASE.search(sentence):
        kinds.append(ProcessHintKind.EXERCISE)
    yield from (ProcessHint(kind=kind, line=said) for kind in kinds)
    counted = _COUNTED.search(sentence)
    stated = counted or _ROUNDS.search(sentence)
    if (is_hiring and _STEP.search(sentence)) or (stated is not None and "interview" in sentence.lower()):
        yield ProcessHint(kind=ProcessHintKind.ROUNDS, line=said, rounds=_count(counted))


def _sentences(lines: Sequence[Line]) -> Iterator[tuple[Line, str, bool]]:
    """Yield each sentence with its line, and whether it stands under a heading about hiring."""
    is_hiring = False
    for line in lines:
        plain = plain_text(line.text[:_LONGEST]).strip()
        is_marked = _HEADING.match(plain) is not None and len(plain) < _LONGEST_HEADING
        if is_marked or _is_short(plain):
            is_hiring = _ABOUT_HIRING.search(plain) is not None
            if is_marked or is_hiring:
                continue
        for sentence in sentences(plain):
            if bare := sentence.strip(" *-\u2022\t"):
                yield line, bare, is_hiring


def _is_short(plain: str) -> bool:
    """Say whether a line without marks is likely a heading."""
    if not plain[:1].isalpha() or plain.endswith((".", "!", ",", ";")) or ": " in plain:
        return False
    count = len(plain.split())
    return count <= 5 if _ABOUT_HIRING.search(plain) else count <= 3


def _said(line: Line, sentence: str) -> Line:
    return line if sentence == line.text.strip() else Line(text=sentence, evidence=line.evidence)


def _is_reporting_line(sentence: str) -> bool:
    labelled = _LINE_MANAGER.match(sentence)
    if labelled is not None:
        return True
    first = sentence.split(" ", 1)[0].lower()
    for match in _REPORTS.finditer(sentence):
        before = sentence[max(0, match.start() - 40) : match.start()]
        if first not in _WRITERS and _BEFORE_THE_VERB.search(before) and names_a_job(match["boss"]):
            return True
    return False


def _count(stated: re.Match[str] | None) -> int | None:
    said = (stated["number"] or stated["meetings"] or "") if stated is not None else ""
    return int(said) if said.isdigit() else number_word(said)
