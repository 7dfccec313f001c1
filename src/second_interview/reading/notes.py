"""Free text of a candidacy read into its typed fields; the text itself stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from attrs import evolve, field, frozen

from second_interview.content import Catalog
from second_interview.model import (
    AgendaItem,
    Candidacy,
    Closure,
    Constraint,
    Contact,
    Disclosure,
    Due,
    Employer,
    Hearsay,
    Interviewer,
    Line,
    Note,
    PayCondition,
    PayStatement,
    Promise,
)
from second_interview.reading.constraints import read_constraints
from second_interview.reading.employer_in_notes import (
    read_agenda,
    read_closures,
    read_decision,
    read_start,
    read_telling,
)
from second_interview.reading.exchanges import FoundExchange, read_exchanges
from second_interview.reading.languages import is_readable
from second_interview.reading.money_in_notes import read_expectation, read_offers, read_pay_statements
from second_interview.reading.notes_merged import (
    joined,
    joined_rounds,
    same_agenda,
    same_closure,
    same_condition,
    same_constraint,
    same_disclosure,
    same_hearsay,
    same_line,
    same_offer,
    same_pay,
    same_promise,
)
from second_interview.reading.notes_unread import read_unread
from second_interview.reading.pay_conditions import read_pay_conditions
from second_interview.reading.people_in_notes import People, people_of
from second_interview.reading.promises import read_promises
from second_interview.reading.said_of_people import read_disclosures, read_hearsay, read_mind
from second_interview.reading.sentences import Sentence, day_first_of, read_sentences
from second_interview.reading.spoken_pay import currency_of

__all__ = ["read_notes"]

_T = TypeVar("_T")
_P = TypeVar("_P", Interviewer, Contact)


@frozen(kw_only=True)
class _Read:
    """What the sentences of all notes say."""

    sentences: tuple[Sentence, ...]
    exchanges: list[FoundExchange]
    promises: list[tuple[Sentence, Promise]]
    constraints: list[tuple[Sentence, Constraint]]
    closures: list[tuple[Sentence, Closure]]
    decision: list[tuple[Sentence, Due]]
    telling: list[tuple[Sentence, Due]]
    start: list[tuple[Sentence, Due]]
    pay: list[tuple[Sentence, PayStatement]]
    conditions: list[tuple[Sentence, PayCondition]]
    hearsay: list[tuple[Sentence, Hearsay]]
    disclosures: list[tuple[Sentence, Disclosure]]
    mind: list[tuple[Sentence, Line]]
    agenda: list[tuple[Sentence, AgendaItem]]
    used: set[int] = field(factory=set)


def read_notes(candidacy: Candidacy, *, catalog: Catalog | None = None) -> Candidacy:
    """Return *candidacy* with what its free text says added to its fields.

    Nothing is taken away: every note stays (one in another language unread), a stated item wins over a read one,
    the same thing is one item, and what looked as if it mattered but was not understood is added to ``unread``.
    Relative days count from the day the note was written, else from ``candidacy.written_on``; those of promises else
    from the last round held.

    Args:
        candidacy: As it came in.
        catalog: Not needed for reading; accepted so that all readers are called alike.
    """
    del catalog
    notes = tuple(note for note in (*candidacy.notes, *_loose(candidacy)) if is_readable(note.text))
    sentences = read_sentences(notes, written_on=candidacy.written_on, day_first=day_first_of(candidacy))
    if not sentences:
        return candidacy
    people = people_of(candidacy)
    read = _read(candidacy, sentences, people)
    currency = currency_of(candidacy)
    offers = read_offers(
        sentences,
        people,
        employer=candidacy.employer_name,
        currency=currency,
        zone=candidacy.zone or candidacy.employer_zone,
        known=[offer.employer for offer in candidacy.offers],
    )
    # Neither an employer one has left nor an interviewer's firm makes an offer; notes call them by their first word.
    others: tuple[Interviewer | Contact, ...] = (*candidacy.panel, *candidacy.contacts)
    no_rivals = {_first_word(position.organisation) for position in candidacy.candidate.positions}
    no_rivals |= {_first_word(person.organisation) for person in candidacy.panel if person.organisation.strip()}
    offers = [row for row in offers if not row[1].employer or _first_word(row[1].employer) not in no_rivals]
    used = read.used | {one.index for told, _ in offers for one in told}
    told_of = {person.id: _told_of(person.name, sentences, people, used) for person in others}
    used |= {one.index for told in told_of.values() for one in told}
    known = frozenset({candidacy.day, *(held.day for held in candidacy.rounds if held.day)})
    interview = candidacy.interview
    return evolve(
        candidacy,
        employer=_employer(candidacy.employer, read),
        panel=tuple(_with_notes(person, told_of[person.id]) for person in candidacy.panel),
        contacts=tuple(_with_notes(person, told_of[person.id]) for person in candidacy.contacts),
        interview=evolve(interview, agenda=joined(interview.agenda, _only(read.agenda), same_agenda)),
        rounds=joined_rounds(candidacy, read.exchanges),
        expectation=candidacy.expectation or read_expectation(sentences, currency=currency),
        pay_statements=joined(candidacy.pay_statements, _only(read.pay), same_pay),
        pay_conditions=joined(candidacy.pay_conditions, _only(read.conditions), same_condition),
        offers=joined(candidacy.offers, (offer for _, offer in offers), same_offer),
        constraints=joined(candidacy.constraints, _only(read.constraints), same_constraint),
        promises=joined(candidacy.promises, _only(read.promises), same_promise),
        hearsay=joined(candidacy.hearsay, _only(read.hearsay), same_hearsay),
        disclosures=joined(candidacy.disclosures, _only(read.disclosures), same_disclosure),
        on_my_mind=joined(candidacy.on_my_mind, _only(read.mind), same_line),
        unread=(*candidacy.unread, *read_unread(sentences, used=frozenset(used), known=known)),
    )


def _only(found: Iterable[tuple[Sentence, _T]]) -> Iterable[_T]:
    return (item for _, item in found)


def _read(candidacy: Candidacy, sentences: Sequence[Sentence], people: People) -> _Read:
    zone = candidacy.zone or candidacy.employer_zone
    current = candidacy.candidate.current
    told = [one for one in sentences if one.section != "to_ask"]
    exchanges = read_exchanges(told, people)
    decision = read_decision(told, zone=candidacy.employer_zone)
    promises = read_promises(told, people, zone=zone, held=_held(candidacy))
    telling = read_telling(
        told,
        people,
        decision,
        interview=candidacy.day,
        employer=candidacy.employer_name,
        zone=candidacy.employer_zone,
    )
    settled = {one.index for one, _ in (*decision, *telling, *promises)}
    read = _Read(
        sentences=tuple(sentences),
        exchanges=exchanges,
        promises=promises,
        constraints=read_constraints(told, employer=current.organisation if current else ""),
        closures=read_closures(told),
        decision=decision,
        telling=telling,
        start=read_start(told, zone=candidacy.employer_zone),
        pay=read_pay_statements(told, people, currency=currency_of(candidacy), employer=candidacy.employer_name),
        conditions=read_pay_conditions(told, people),
        hearsay=[pair for pair in read_hearsay(told, people) if pair[0].index not in settled],
        disclosures=read_disclosures(told, people),
        mind=read_mind(sentences),
        agenda=read_agenda(told, people),
    )
    pairs = (
        read.promises,
        read.constraints,
        read.closures,
        read.decision,
        read.telling,
        read.start,
        read.pay,
        read.conditions,
        read.hearsay,
        read.disclosures,
        read.mind,
        read.agenda,
    )
    for pair in pairs:
        read.used.update(sentence.index for sentence, _ in pair)
    read.used.update(sentence.index for found in exchanges for sentence in found.sentences)
    return read


def _held(candidacy: Candidacy) -> tuple[tuple[int, date], ...]:
    """The rounds held before the interview, each with its day."""
    interview = candidacy.day
    return tuple(
        (one.number, one.day) for one in candidacy.rounds if one.day and not (interview and one.day >= interview)
    )


def _first_word(name: str) -> str:
    """The first word of an employer's name."""
    return name.split(maxsplit=1)[0].lower() if name.split() else ""


def _employer(employer: Employer, read: _Read) -> Employer:
    changed = evolve(employer, closures=joined(employer.closures, _only(read.closures), same_closure))
    if employer.decides is None and read.decision:
        sentence, due = read.decision[0]
        changed = evolve(changed, decides=due, decides_line=sentence.line())
    if employer.tells is None and read.telling:
        sentence, due = read.telling[0]
        changed = evolve(changed, tells=due, tells_line=sentence.line())
    if employer.wants_start is None and read.start:
        sentence, due = read.start[0]
        changed = evolve(changed, wants_start=due, wants_start_line=sentence.line())
    return changed


def _with_notes(person: _P, told: Sequence[Sentence]) -> _P:
    lines = [one.line() for one in told]
    return evolve(person, notes=joined(person.notes, lines, same_line)) if lines else person


def _told_of(name: str, sentences: Sequence[Sentence], people: People, used: set[int]) -> list[Sentence]:
    """What notes say of a person, where the sentence begins with their name and says nothing else that was read."""
    words = [re.escape(word) for word, full in people.words if full == name]
    if not words:
        return []
    begins = re.compile(
        rf"(?:{'|'.join(sorted(words, key=len, reverse=True))})(?:\s\([^)]{{1,40}}\))?(?:\s\w|['’]s\s|\s?[=:,])",
        re.IGNORECASE,
    )
    portrait = re.compile(rf"(?:{'|'.join(words)})\s?[:=]", re.IGNORECASE)
    portraits = {one.paragraph for one in sentences if one.is_item and portrait.match(one.text)}
    return [
        one
        for one in sentences
        if one.index not in used
        and one.about != name
        and one.section not in {"asked_me", "i_asked"}
        and (begins.match(one.text) or one.paragraph in portraits)
    ]


def _loose(candidacy: Candidacy) -> tuple[Note, ...]:
    """Lines of rounds, people and employer that no note holds."""
    held = " ".join(" ".join(note.text.split()) for note in candidacy.notes)
    places: list[tuple[str, Iterable[Line]]] = [
        ("employer", candidacy.employer.notes),
        ("interview", candidacy.interview.notes),
    ]
    places += [(f"round {one.number}", one.notes) for one in candidacy.rounds]
    places += [(f"round {one.number}", talk.notes) for one in candidacy.rounds for talk in one.conversations]
    people: tuple[Interviewer | Contact, ...] = (*candidacy.panel, *candidacy.contacts)
    places += [(person.name, person.notes) for person in people]
    return tuple(
        Note(
            text=line.text,
            document=line.evidence.document,
            path=line.evidence.path,
            first_line=_number(line),
            about=about,
        )
        for about, lines in places
        for line in lines
        if " ".join(line.text.split()) not in held
    )


def _number(line: Line) -> int:
    match = re.search(r"line ([0-9]{1,7})$", line.evidence.path)
    return int(match[1]) if match else 1
