"""Free text cut into sentences that keep their line, their heading and the day they were said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import evolve, frozen

from second_interview.model import Audience, Candidacy, Evidence, Line, Note
from second_interview.reading.dates import find_days

__all__ = ["Sentence", "cut", "day_first_in", "day_first_of", "read_sentences"]


@frozen(kw_only=True)
class Sentence:
    """One sentence, fragment or list item of a note."""

    text: str
    """With single spaces."""
    document: str
    number: int
    """Line of the document on which it begins."""
    about: str = ""
    """What the note is about."""
    section: str = ""
    """What its heading, else its note, says it is: ``asked_me``, ``i_asked``, ``offers`` …, or nothing."""
    round: int | None = None
    said_on: date | None = None
    day_first: bool | None = None
    """Whether ``9/12`` is 9 December; ``None`` where the notes' country leaves it open."""
    paragraph: int = 0
    asker: str = ""
    """Whose questions the heading says these are: ``He`` or a name; or nothing."""
    is_item: bool = False
    """True for the first sentence of a paragraph or list item."""
    index: int = 0

    def line(self, text: str = "") -> Line:
        """Return *text*, or the whole sentence, with the place it was read from."""
        evidence = Evidence(
            document=self.document, path=f"line {self.number}", quote=self.text, audience=Audience.CANDIDATE
        )
        return Line(text=text.strip() or self.text, evidence=evidence)


_LONGEST = 600
_SECTIONS = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("to_ask", r"\bto ask\b|\bwant to ask\b|\bask next\b|\bwish\b.*\basked\b|\bforgot to ask\b|\bdidn.t ask\b"),
        ("i_asked", r"\bi[_ ]asked\b|\bmy questions\b|\basked (?:them|him|her)\b|\bquestions (?:from me|for them)\b"),
        (
            "asked_me",
            (
                r"\basked[_ ]me\b|\b(?:they|he|she|what \w+) asked\b|^(?!i\b|no|every)[\w'’-]+(?: \w+)? asked$|"
                r"^(?-i:[A-Z])\w+['’]s questions\b|\bthey wanted to know\b|\btheir questions\b"
                r"|\bquestions (?:they|for me|from them|to me)\b|\bi was asked\b|\bgot asked\b"
            ),
        ),
        ("on_my_mind", r"\bon[_ ]my[_ ]mind\b|\bworr(?:y|ies|ied)\b|\bnervous\b|\bconcerns?\b"),
        ("offers", r"\boffers?\b"),
        ("pay", r"\bpay\b|\bsalary\b|\bmoney\b|\bcomp(?:ensation)?\b|\bpay\.said\b"),
        ("promises", r"\bpromises?d?\b|\bowed?\b|\bfollow[- ]?ups?\b|\bto[- ]do\b|\baction"),
        ("constraints", r"\bconstraints?\b|\bthings? (?:they|to) (?:should )?know\b|\bavailability\b"),
        ("closures", r"\bclosures?\b|\bclosed\b|\bshutdown\b"),
        ("hearsay", r"\bhearsay\b|\bheard\b|\bgossip\b"),
        ("disclosures", r"\bdisclosures?\b|\bwho knows\b"),
        ("agenda", r"\bagenda\b|\bschedule\b|\bthe day\b"),
    )
)
_ROUND = re.compile(
    r"\bround[\s_#]?([1-9])\b|\b(first|second|third)[\s-](?:round|interview)\b|\brounds\[([0-9])\]", re.IGNORECASE
)
_HEADING = re.compile(
    r"#{1,6}\s+(.{1,120})|\*\*(.{1,80}?)\*\*:?|(?=.{1,70}$)((?:\S+\s){0,7}\S+):|={2,}\s*(.{1,80}?)\s*=*"
)
_PLAIN_HEADING = re.compile(
    r"questions? (?:they|he|she|i|from|for|to)\b[^.?!:,;]{0,30}|what (?:they|he|she|i|[A-Z]\w+)"
    r" asked(?: me| them)?|(?:my|their) questions|"
    r"(?:he|she|they|(?!Nobody|Everybody|Everyone|What|Who)(?-i:[A-Z][\w'’-]+)) asked(?: me)?|"
    r"(?-i:[A-Z])\w+['’]s questions|(?:things |stuff )?on my mind|worries|asked me|i asked|they asked|"
    r"promises|constraints|"
    r"(?:the )?other offers?|offers|pay|salary|"
    r"logistics|agenda|notes|hearsay|closures|next steps|to do|other|rest|misc|(?-i:[A-Z][A-Z &/'’-]{2,40})",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*(?:[-*•‣·–—]\s+|\(?[0-9]{1,2}[.)]\s+|[a-z]\)\s+)")
_ENDS = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=\S)")
_NOT_ENDS = re.compile(
    r"(?:\b(?:e\.g|i\.e|vs|mr|mrs|ms|dr|prof|approx|ltd|st|jr|sr|dept|incl)|\b[A-Z]|^[0-9]{1,2}|"
    r"\s[0-9]{1,2}\.[0-9]{1,2})\.$",
    re.IGNORECASE,
)
_MAYBE_ENDS = re.compile(
    r"\b(?:a\.m|p\.m|etc|min|max|est|inc|co|corp|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|"
    r"tues?|wed|thurs?|fri)\.$",
    re.IGNORECASE,
)


def read_sentences(
    notes: tuple[Note, ...], *, written_on: date | None, day_first: bool | None = None
) -> tuple[Sentence, ...]:
    """Cut *notes* into sentences.

    Relative days count from the day the text says it was written, else the note's own day, else *written_on*.
    """
    found: list[Sentence] = []
    for note in notes:
        found.extend(_sentences(note, written_on, day_first))
    return tuple(evolve(sentence, index=at, day_first=day_first) for at, sentence in enumerate(found))


_NOT_DAY_FIRST = frozenset(
    (
        *("us", "usa", "united states", "united states of america", "ph", "philippines", "ca", "canada"),
        *("cn", "china", "jp", "japan", "kr", "south korea", "tw", "taiwan"),
    )
)
_NOT_DAY_FIRST_ZONE = re.compile(r"America/|US/|Canada/|Pacific/Honolulu|Asia/(?:Manila|Tokyo|Shanghai|Seoul|Taipei)")


def day_first_of(candidacy: Candidacy) -> bool | None:
    """Return whether the candidacy's country, else its zone, writes the day before the month; `day_first_in` of it."""
    posting = candidacy.posting
    return day_first_in(
        countries=(candidacy.employer.country, posting.country if posting else "", candidacy.candidate.country),
        zones=(candidacy.zone, candidacy.employer_zone),
    )


def day_first_in(*, countries: Iterable[str] = (), zones: Iterable[str] = ()) -> bool | None:
    """Return ``True`` where every known country, else every zone, writes the day first; ``None`` where that is open.

    The United States write the month first, but their people and papers also travel: there both stay possible.

    Example:
        >>> day_first_in(countries=["Netherlands"]), day_first_in(zones=["America/Chicago"])
        (True, None)
    """
    named = [country.strip().lower() for country in countries if country.strip()]
    if named:
        return None if any(country in _NOT_DAY_FIRST for country in named) else True
    known = [zone for zone in zones if zone]
    if not known or any(zone == "UTC" or _NOT_DAY_FIRST_ZONE.match(zone) for zone in known):
        return None
    return True


def _sentences(note: Note, written_on: date | None, day_first: bool | None) -> Iterator[Sentence]:
    base = note.written_on or written_on
    home, number = _section(note.about), _round(note.about)
    section, said_on, bulleted = home, _written(note.text, base, day_first) or base, False
    asker = ""
    for paragraph, block in enumerate(_blocks(note.text)):
        heading = _heading(block.text)
        if heading:
            section, number, bulleted = _section(heading) or home, _round(heading) or number, False
            asker = _asker(heading)
            continue
        label = _LABEL.match(block.text)
        if section != home and bulleted and not block.is_item and block.follows_blank:
            section, asker = home, ""
        bulleted = bulleted or block.is_item
        for part_number, (offset, part) in enumerate(cut(block.text)):
            yield Sentence(
                text=part,
                document=note.document,
                number=note.first_line + block.first + offset,
                about=note.about,
                section=(_section(label[1]) if label else "") or section,
                round=number,
                said_on=said_on,
                paragraph=paragraph,
                is_item=part_number == 0,
                asker=asker,
            )


@frozen(kw_only=True)
class _Block:
    first: int
    text: str
    is_item: bool = False
    follows_blank: bool = False


def _blocks(text: str) -> Iterator[_Block]:
    """Paragraphs and list items, with lines that only a margin broke put together again."""
    lines = re.split(r"\r\n|\r|\n", text)
    width = max(len(line) for line in lines)
    held: _Block | None = None
    blank = False
    for at, raw in enumerate(lines):
        line = raw.strip()
        item = _ITEM.match(raw)
        if held is not None and line and not item and _runs_on(held.text.rsplit("\n", 1)[-1], line, width):
            held = evolve(held, text=f"{held.text}\n{line}")
            continue
        if held is not None:
            yield held
            held = None
        words = raw[item.end() :].strip() if item else line
        if words:
            held = _Block(first=at, text=words, is_item=item is not None, follows_blank=blank)
        blank = not line
    if held is not None:
        yield held


def _runs_on(before: str, line: str, width: int) -> bool:
    """Whether a margin of at most 110 characters, rather than the writer, ended the line before."""
    if width > 110 or _heading(before) or _heading(line) or re.match(r"[A-Za-z]{1,12}\s?[:=]\s", line):
        return False
    return len(before) + 1 + len(line.split(" ", 1)[0]) > max(width - 10, 40)


_LABEL = re.compile(r"([A-Za-z]{3,12}):\s")
_WRITTEN = re.compile(
    r"\b(?:written|writing|wrote|typed|noted|typing)\b(?:\s(?:this|it|these|all|down|up|on|out)"
    r")*\s(.{3,30})",
    re.IGNORECASE,
)


def _written(text: str, base: date | None, day_first: bool | None) -> date | None:
    """The day a note says it was written (``typed up Fri Nov 20``), where that is at most a month ago."""
    match = _WRITTEN.search(text[:2000])
    if match is None or base is None:
        return None
    # "written up on 13/11" has its preposition taken by the pattern.
    for found in find_days(f"on {match[1]}", said_on=base - timedelta(days=31), day_first=day_first):
        if found.day and found.is_exact and base - timedelta(days=31) <= found.day <= base and found.form != "weekday":
            return found.day
    return None


def _heading(text: str) -> str:
    if len(text) > 140:
        return ""
    if _PLAIN_HEADING.fullmatch(text.strip()):
        return text.strip()
    match = _HEADING.fullmatch(text.strip())
    return next((group for group in match.groups() if group), "") if match else ""


def _section(words: str) -> str:
    return next((name for name, pattern in _SECTIONS if pattern.search(words)), "")


def _asker(heading: str) -> str:
    match = re.match(r"(?:what\s)?([\w-]+)(?:\s(?:asked\b)|['’]s\squestions\b)", heading, re.IGNORECASE)
    return match[1] if match and match[1].lower() not in {"i", "they", "me", "was", "got"} else ""


def _round(words: str) -> int | None:
    match = _ROUND.search(words)
    if match is None:
        return None
    if match[3]:
        return None
    return int(match[1]) if match[1] else ("first", "second", "third").index(match[2].lower()) + 1


def cut(text: str) -> Iterator[tuple[int, str]]:
    """Cut *text* into sentences, each with the number of line ends before it.

    Example:
        >>> [part for _, part in cut("Asked abt SOX. Fumbled it! Due Dec. 3 at 5 p.m. ok")]
        ['Asked abt SOX.', 'Fumbled it!', 'Due Dec. 3 at 5 p.m. ok']
    """
    start = 0
    for match in _ENDS.finditer(text):
        before = text[max(start, match.start() - 14) : match.start()]
        if _NOT_ENDS.search(before) or (_MAYBE_ENDS.search(before) and not text[match.end()].isupper()):
            continue
        yield from _bounded(text, start, match.end())
        start = match.end()
    yield from _bounded(text, start, len(text))


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    lines = text.count("\n", 0, start)
    while start < end:
        stop = end
        if end - start > _LONGEST:
            space = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
            stop = space if space > 0 else start + _LONGEST
        part = " ".join(text[start:stop].split())
        if part:
            yield lines, part
        lines += text.count("\n", start, stop)
        start = stop
