"""Which named things the papers mention, and how far each line really claims them."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from enum import IntEnum

from attrs import frozen

from second_interview.model.papers import Candidate
from second_interview.reading.evidence_lines import LONGEST_LINE, PaperLine, is_in_progress, is_negated, is_practised
from second_interview.reading.named_things import Mention, NamedThing, ThingKind
from second_interview.reading.thing_tables import HOMOGRAPHS
from second_interview.reading.words import phrase_words, plain_text, sentence_spans

__all__ = ["Claim", "Naming", "read_namings"]


class Claim(IntEnum):
    """How far a line claims what it names: not at all, as learnt or begun, or as known and done."""

    NONE = 0
    PART = 1
    FULL = 2


@frozen(kw_only=True)
class Naming:
    """One thing named in one line."""

    line: PaperLine
    thing: NamedThing
    claim: Claim


def read_namings(lines: tuple[PaperLine, ...], candidate: Candidate, today: date) -> tuple[Naming, ...]:
    """Return each thing a line names, once a line, with the strongest claim made there."""
    planned = {
        (one.name, one.evidence) for one in candidate.certificates if one.on is not None and one.on.first_day() > today
    }
    found: list[Naming] = []
    for line in lines:
        plain = plain_text(line.line.text[:LONGEST_LINE])
        spans = sentence_spans(plain) if line.mentions else ()
        best: dict[str, Naming] = {}
        for mention in line.mentions:
            claim = _claim(line, plain, spans, mention)
            if (line.line.text, line.line.evidence) in planned:
                claim = min(claim, Claim.PART)
            known = best.get(mention.thing.name)
            if known is None or claim > known.claim:
                best[mention.thing.name] = Naming(line=line, thing=mention.thing, claim=claim)
        found.extend(best.values())
    return tuple(found)


def _claim(line: PaperLine, plain: str, spans: tuple[tuple[int, int], ...], mention: Mention) -> Claim:
    place = bisect_right(spans, (mention.start, len(plain))) - 1
    first, last = spans[place] if place >= 0 else (0, len(plain))
    first, last = max(first, mention.start - 200), min(last, mention.end + 200)
    sentence, start, end = plain[first:last], mention.start - first, mention.end - first
    if HOMOGRAPHS.get(mention.thing.name, frozenset()).intersection(phrase_words(sentence)):
        return Claim.NONE
    if mention.thing.kind is ThingKind.CERTIFICATE and is_in_progress(sentence, start, end):
        return Claim.PART
    if is_practised(line, sentence, start, end):
        return Claim.FULL
    return Claim.NONE if line.source == "letter" or is_negated(sentence, start) else Claim.PART
