"""The slots of the day, from tables or from lines such as ``9:30 Dana Whitfield, 45 min``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time

import attrs

from second_interview.intake.candidacy_people import looks_like_name
from second_interview.intake.notebook import Notebook
from second_interview.intake.said_about import is_remark
from second_interview.intake.table import Table, clock
from second_interview.intake.told import mode_of, slot_of
from second_interview.intake.words import one_line
from second_interview.model import AgendaItem, AgendaKind, Line, Mode

__all__ = ["read_agenda"]

_TIME = r"\d{1,2}(?:[:.h]\d{2})?(?:\s?[ap]\.?m\.?)?"
_SLOT = re.compile(
    rf"(?:at |from )?(?P<one>{_TIME})(?:h|\s?hrs)?(?:\s*(?:-|–|—|to|until|till)\s*(?P<two>{_TIME}))?"
    r"(?![\d.,]*\d)(?=$|[\s,:;.)–—-])",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"[(\[,]?\s*(?:for |about |approx\.? |~ ?)?"
    r"(?:(?P<hours>\d{1,2}(?:[.,]5)?|half an|an|one|two)\s?-?(?:h|hrs?|hours?)\b"
    r"(?:\s?(?:and )?(?P<rest>\d{1,2})\s?(?:m|min|mins|minutes)?\b)?"
    r"|(?P<minutes>\d{1,3})\s?-?(?:m|min|mins|minutes?)\b)\.?\s*[)\]]?",
    re.IGNORECASE,
)
_MOST_SLOTS = 200
_HOURS = {"half an": 30, "an": 60, "one": 60, "two": 120}
_OPEN = re.compile(r"\b(?:tb[acd]|to be (?:announced|confirmed|decided))\b", re.IGNORECASE)
_BRACKET = re.compile(r"[(\[]([^()\[\]]{0,300})(?:[)\]]|$)")
_END = re.compile(
    r"(?:the )?(?:end|ends|finish|finished|done|departure|home|home time)"
    r"(?: of (?:the )?(?:day|visit|interviews?))?[.!]?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[,;/+()]|\s[-–—:]\s|[:–—]|\s&\s|\band\b|\bwith\b|\bw/|\bby\b|\bvia\b|\bled by\b")


def read_agenda(
    interview: Table, notebook: Notebook, people: Sequence[str]
) -> tuple[tuple[AgendaItem, ...], tuple[Line, ...]]:
    """Take the agenda; lines that are no slot and follow none come back apart.

    Args:
        interview: the table that has ``agenda``.
        notebook: where free words go.
        people: names already known, told by first name too.
    """
    items: list[AgendaItem] = []
    loose: list[Line] = []
    for path, item in interview.items("agenda"):
        if isinstance(item, Table):
            items.append(_slot(item, notebook))
            continue
        if item.count("\n") > _MOST_SLOTS:
            notebook.add(path, item, "interview")
            continue
        for number, line in notebook.numbered(path, item):
            slot = _slot_in(line, people, _last_time(items))
            if slot is not None and not (items and _END.fullmatch(slot.said)):
                items.append(slot)
                for remark in slot.notes:
                    notebook.add(path, remark.text, "interview", line=number)
            elif items:
                items[-1] = attrs.evolve(items[-1], notes=(*items[-1].notes, line))
                notebook.add(path, line.text, "interview", line=number)
            else:
                loose.append(line)
                notebook.add(path, line.text, "interview", line=number)
    return tuple(items), tuple(loose)


def _last_time(items: Sequence[AgendaItem]) -> time | None:
    return next((item.at for item in reversed(items) if item.at is not None), None)


def _slot(table: Table, notebook: Notebook) -> AgendaItem:
    said = table.text("what", "title")
    who = table.names("who")
    kind = table.choice("kind", AgendaKind) or slot_of(said, has_people=bool(who))
    item = AgendaItem(
        kind=kind,
        said=said,
        at=table.clock("at") if table.has("at") else table.clock("time"),
        minutes=table.minutes(),
        who=tuple("TBD" if _OPEN.fullmatch(name) else name for name in who),
        notes=notebook.noted(table, "notes", "interview"),
        evidence=table.ledger.evidence(table.path, said or ", ".join(who)),
    )
    table.ignore("at", "time")
    table.close()
    return item


def _slot_in(line: Line, people: Sequence[str], before: time | None) -> AgendaItem | None:
    """One line as a slot; a line without time, length, person or kind is none."""
    said = one_line(line.text).lstrip("-*•–· ")[:500]
    if not said:
        return None
    at, minutes, rest = _when(said, before)
    if (length := _LENGTH.search(rest)) is not None:
        minutes = _minutes(length) or minutes
        rest = rest[: length.start()] + ", " + rest[length.end() :]
    rest, remarks = _without_remarks(rest, people)
    who = _who(rest, people)
    kind = slot_of(rest, has_people=bool(who))
    if at is None and minutes is None and (kind is AgendaKind.OTHER or not (who or kind is not AgendaKind.INTERVIEW)):
        return None
    notes = tuple(Line(text=remark, evidence=line.evidence) for remark in remarks)
    plain = rest.strip(" ,;:-–—")
    return AgendaItem(
        kind=kind,
        said=plain or ("" if notes else said),
        at=at,
        minutes=minutes,
        who=who,
        notes=notes,
        evidence=line.evidence,
    )


def _without_remarks(rest: str, people: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Part what the slot is from remarks in brackets or after a comma; a place, a person or a way to meet stays."""
    remarks: list[str] = []
    for match in reversed(list(_BRACKET.finditer(rest))):
        inside = match.group(1).strip()
        if inside and not _belongs(inside, people):
            remarks.insert(0, inside)
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    first, *others = re.split(r"(?<=[,;.])\s+|\s+(?=[-–—]\s)", rest.strip(" ,;"))
    for number, part in enumerate(others):
        if is_remark(part):
            remarks.append(" ".join(others[number:]).strip(" ,;-–—"))
            others = others[:number]
            break
    kept = re.sub(r"\s*,(?:\s*,)+", ",", " ".join((first, *others)))
    return " ".join(kept.split()).replace(" ,", ",").strip(" ,;"), tuple(remarks)


def _belongs(inside: str, people: Sequence[str]) -> bool:
    if is_remark(inside):
        return False
    is_place = re.search(r"\b(?:room|floor|building|lobby|reception|office|hall|suite)\b", inside, re.IGNORECASE)
    return (
        mode_of(inside) is not Mode.UNKNOWN
        or is_place is not None
        or bool(_who(inside, people))
        or slot_of(inside, has_people=False) is not AgendaKind.OTHER
        or inside[0].isupper()
    )


def _when(said: str, before: time | None) -> tuple[time | None, int | None, str]:
    match = _SLOT.match(said)
    if match is None:
        return None, None, said
    one, two = match["one"], match["two"]
    first, second = _time(one, two), _time(two, "") if two else None
    if first is None:
        return None, None, said
    at = _daytime(first, one, before)
    minutes = None
    if second is not None:
        end = _daytime(second, two, at)
        minutes = (end.hour - at.hour) * 60 + end.minute - at.minute
    return at, minutes if minutes and 0 < minutes <= 720 else None, said[match.end() :].lstrip(" ,:;.-–—)")


def _time(words: str, other: str | None) -> time | None:
    """A clock time; a bare hour counts only beside another time (``9-10:30``)."""
    half = re.search(r"[ap]\.?m", (other or ""), re.IGNORECASE)
    if found := clock(words):
        return found
    if other is None or not words.strip().isdigit() or int(words) > 23:
        return None
    return (clock(f"{words} {half.group()}") if half else None) or time(int(words))


def _daytime(at: time, words: str, before: time | None) -> time:
    """Nobody interviews at 1:15 at night: without am or pm an early hour is the afternoon's."""
    if re.search(r"[ap]\.?m", words, re.IGNORECASE) or at.hour >= 12 or words.startswith("0"):
        return at
    is_late = 1 <= at.hour <= 6 or (before is not None and at < before)
    return at.replace(hour=at.hour + 12) if is_late else at


def _minutes(match: re.Match[str]) -> int | None:
    if match["minutes"]:
        total = int(match["minutes"])
    else:
        hours = match["hours"].lower()
        total = _HOURS.get(hours) or round(float(hours.replace(",", ".")) * 60)
        total += int(match["rest"] or 0)
    return total if 0 < total <= 1440 else None


def _who(rest: str, people: Sequence[str]) -> tuple[str, ...]:
    """Names in a line: full names, known people by first or last name, and ``TBD``."""
    known = {
        word.lower(): name for name in reversed(people) for word in (name.split()[0], name.split()[-1]) if len(word) > 1
    }
    found: dict[str, None] = {}
    for part in _BETWEEN.split(rest):
        said = part.strip(" .-–—\"'")
        if _OPEN.search(said):
            found["TBD"] = None
        elif said in people or looks_like_name(said) or (said and said.lower() in known and said[0].isupper()):
            found[said] = None
        else:
            found.update(dict.fromkeys(name for name in people if name in said))
    return tuple(found)
