"""Figures, research, law and codes: nothing stands without its source or its date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from second_interview.content.files import Mistake
from second_interview.content.records import Record
from second_interview.content.texts import texts_of
from second_interview.model.bank import AskedBy
from second_interview.model.evidence import Grade

__all__ = ["check_sourced"]

_NUMBER = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half|most|many)"
_STATISTIC = re.compile(
    rf"\d\s*%|\b{_NUMBER}\s+(?:per ?cent|percentage points?)\b|\b{_NUMBER}\s+(?:out of|in)\s+"
    r"(?:\d+|ten|five|three|four)\b|"
    rf"\b{_NUMBER}\s+times (?:as|more|less)\b|\b[rd]\s*=\s*-?\.?\d|[$€£]\s?\d|\b(?:19|20)\d\d (?:study|survey)\b",
    re.IGNORECASE,
)
_RESEARCH = re.compile(
    r"\b(?:research|stud(?:y|ies)|surveys?|meta-analys[ie]s) (?:has |have )?"
    r"(?:show|find|found|prove|suggest|say|confirm)\w*",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:unlawful|illegal(?:ly)?|by law|the law (?:says|forbids|requires|allows)|equality act|flsa|gdpr|fcra|"
    r"eu directive|pay transparency directive|internal revenue code|employment act|title vii)\b",
    re.IGNORECASE,
)
_UNSTABLE_ONET = re.compile(r"1\.[CD]\.")
_WITHOUT = frozenset(
    {"id", "cues", "title_cues", "text_cues", "near", "reason_cues", "employer_cues", "soc", "onet", "citation"}
)
_CASES = ("drill", "bridge")
"""Tables whose figures are invented for an exercise or are the candidate's own."""
_NO_PROSE = ("source", "forbidden", "labels", "finding", "frame", "message", "claim")
"""Words without advice: fixed words, and frames whose facts come from the papers. A claim is itself the source."""


def check_sourced(mine: Sequence[Record], _below: Sequence[Record] = ()) -> Iterator[Mistake]:
    """Yield figures and research without a claim, law without ``as_of``, claims without source, unstable codes."""
    for record in mine:
        if record.table == "competency":
            for number, code in enumerate(record.item.onet):
                if _UNSTABLE_ONET.match(code):
                    yield record.mistake(
                        f"onet: {code!r} changed its meaning between releases; name the work style in work_styles",
                        "onet",
                        number,
                    )
        if record.table == "claim":
            yield from _claim(record)
        if record.table not in _NO_PROSE:
            yield from _prose(record)


def _claim(record: Record) -> Iterator[Mistake]:
    item = record.item
    if item.grade is not Grade.P and not item.sources and not item.citation:
        yield record.mistake("no source and no citation; name one, or grade it P", "grade")


def _prose(record: Record) -> Iterator[Mistake]:
    item = record.item
    is_backed = bool(getattr(item, "claims", ()))
    grade = getattr(item, "grade", Grade.P)
    if grade is not Grade.P and not is_backed:
        yield record.mistake(f"grade {grade.value} without a claim; name it in claims, or grade it P", "grade")
    is_case = record.table in _CASES or getattr(item, "asked_by", None) is AskedBy.EMPLOYER
    is_dated = getattr(item, "as_of", None) is not None
    for text, path in texts_of(item, without=_WITHOUT):
        key = path[0] if path else record.table
        found = None if is_case or is_backed else _STATISTIC.search(text)
        if found:
            yield record.mistake(
                f"{key}: {found[0]!r} is a figure without a source; name a claim, or leave it out", *path
            )
        found = None if is_backed else _RESEARCH.search(text)
        if found:
            yield record.mistake(f"{key}: {found[0]!r} leans on research; name the claim in claims", *path)
        found = None if is_dated else _LAW.search(text)
        if found:
            yield record.mistake(f"{key}: {found[0]!r} is about law; add as_of with the day it was checked", *path)
