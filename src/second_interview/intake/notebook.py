"""Free text of a candidacy: kept whole as notes to be read later, and as lines where the model has a place for them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs

from second_interview.codec import Path, path_text
from second_interview.errors import FieldError
from second_interview.intake.ledger import Ledger
from second_interview.intake.table import Table, iso_moment
from second_interview.intake.words import clean, one_line
from second_interview.model import Audience, DateSpan, Due, Evidence, Instant, Line, Note
from second_interview.reading.dates import read_due

__all__ = ["Notebook", "instant_of"]

_WORDS = 300


class Notebook:
    """What a candidacy file says in free words, with the day the words count from."""

    def __init__(self, ledger: Ledger, *, written_on: date | None = None, toml: str | None = None) -> None:
        self.ledger = ledger
        self.written_on = written_on
        self._source = toml.splitlines() if toml is not None else []
        self._notes: list[Note] = []

    @property
    def notes(self) -> tuple[Note, ...]:
        """Every note, in the order of the file."""
        return tuple(self._notes)

    def add(self, path: Path, text: str, about: str, *, said_on: date | None = None, line: int | None = None) -> None:
        """Keep *text* as a note about a section; *line* says where it begins if not with the value."""
        if clean(text):
            place = one_line(path_text(path))
            note = Note(
                text=clean(text),
                # Without line numbers of the file, lines count from the start of the text at this key.
                document=self.ledger.document if self._source else f"{self.ledger.document}: {place}",
                path=place,
                first_line=line or (self.first_line(path) if self._source else 1),
                written_on=self.written_on or said_on,
                about=about,
            )
            self._notes.append(note)

    def adopt(self, note: Note) -> None:
        """Take over a note from another document."""
        self._notes.append(attrs.evolve(note, written_on=self.written_on))

    def first_line(self, path: Path) -> int:
        """Return the line on which the text at *path* begins: below an opening triple quote, if that ends its line."""
        number = self.ledger.line(path) or 1
        if 0 < number <= len(self._source) and self._source[number - 1].rstrip().endswith(('"""', "'''")):
            opened = self._source[number - 1].rstrip()
            return number + (opened.count('"""') + opened.count("'''") == 1)
        return number

    def entry(self, path: Path, text: str) -> Line:
        """Return words of the candidate as one line."""
        return self.ledger.entry(path, one_line(text), audience=Audience.CANDIDATE)

    def lines(self, path: Path, text: str) -> tuple[Line, ...]:
        """Return words of the candidate line by line; several lines are told apart by number."""
        return tuple(line for _, line in self.numbered(path, text))

    def numbered(self, path: Path, text: str) -> tuple[tuple[int, Line], ...]:
        """Return the lines with their numbers: those of the file, else those of the text."""
        first = self.first_line(path) if self._source else 1
        each = [(number, one_line(part)) for number, part in enumerate(clean(text).split("\n"))]
        each = [(number, part) for number, part in each if part]
        if len(each) == 1:
            return ((first + each[0][0], self.entry(path, each[0][1])),)
        place = one_line(path_text(path))
        return tuple((first + number, self._line(f"{place} line {first + number}", part)) for number, part in each)

    def _line(self, place: str, text: str) -> Line:
        evidence = Evidence(document=self.ledger.document, path=place, quote=text, audience=Audience.CANDIDATE)
        return Line(text=text, evidence=evidence)

    def noted(self, table: Table, name: str, about: str, *, said_on: date | None = None) -> tuple[Line, ...]:
        """Take free text both as lines and as a note about the section."""
        found: list[Line] = []
        for path, item in table.items(name):
            if isinstance(item, Table):
                self.ledger.wrong(path, "a table is not free text; write the words in quotes")
            else:
                self.add(path, item, about, said_on=said_on)
                found.extend(self.lines(path, item))
        return tuple(found)

    def due(self, table: Table, name: str, zone: str = "") -> Due | None:
        """Take a day, an instant or words; words that name no day are kept as words."""
        found = table.value(name)
        if found is None:
            return None
        path, value = found
        moment = iso_moment(value)
        if moment is not None:
            if not 1900 <= moment.year <= 2200:
                self.ledger.wrong(path, f"{moment.year} is not a year between 1900 and 2200", value)
                return None
            return self.ledger.build(path, lambda: _due_at(moment, zone))
        said = table.text(name)
        if not said:
            return None
        read = read_due(said, said_on=self.written_on, zone=zone) if len(said) <= _WORDS else None
        return attrs.evolve(read, said=said) if read is not None else Due(said=said)

    def span(self, table: Table) -> DateSpan | None:
        """Take ``from`` and ``to``; one of them alone is a single day."""
        first, last = table.day("from"), table.day("to")
        one, two = first or last, last or first
        if one is None or two is None:
            return None
        if two < one:
            self.ledger.wrong(table.at("to"), f"{two} is before {one}; write the earlier day as from", str(two))
            return None
        return DateSpan(first=one, last=two)


def _due_at(moment: date | datetime, zone: str) -> Due:
    if not isinstance(moment, datetime):
        return Due(on=moment)
    instant = instant_of(moment, zone)
    said = f"{moment:%Y-%m-%d %H:%M}"
    return Due(said=said, at=instant) if instant is not None else Due(said=said, on=moment.date())


def instant_of(moment: datetime, zone: str) -> Instant | None:
    """Return a wall time in *zone*, or an offset time on the wall of *zone*; ``None`` where no zone is known.

    Raises:
        FieldError: the time does not exist in the zone, or is out of range.
    """
    if moment.tzinfo is None:
        return Instant(local=moment, zone=zone) if zone else None
    offset = moment.utcoffset()
    seconds = int(offset.total_seconds()) if offset is not None else 0
    if not zone and seconds % 3600:
        return None
    named = "UTC" if not seconds else f"Etc/GMT{-seconds // 3600:+d}"
    try:
        there = Instant(local=moment.replace(tzinfo=None), zone=named) if not seconds % 3600 else _shifted(moment)
        return there.in_zone(zone) if zone else there
    except OverflowError:
        raise FieldError("", f"{moment} is out of range") from None


def _shifted(moment: datetime) -> Instant:
    return Instant(local=moment.astimezone(UTC).replace(tzinfo=None), zone="UTC")
