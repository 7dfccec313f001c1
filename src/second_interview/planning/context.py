"""What every part of a plan looks at: the facts, the content, the day it is made on, the calendar."""

from __future__ import annotations

import re
from datetime import date

from attrs import frozen

from second_interview.content import Catalog
from second_interview.model import (
    Audience,
    Candidacy,
    Contact,
    Evidence,
    Exchange,
    Facts,
    Grade,
    Interviewer,
    InterviewerKind,
    Line,
    PersonReading,
    Reason,
)
from second_interview.planning.options import PlanOptions
from second_interview.planning.wording import day_words, fill
from second_interview.planning.working_days import WorkCalendar

__all__ = ["Context"]

_GRADES = {grade: rank for rank, grade in enumerate(Grade)}


@frozen(kw_only=True)
class Context:
    """Everything a planning function reads; nothing else comes in."""

    facts: Facts
    catalog: Catalog
    today: date
    options: PlanOptions
    calendar: WorkCalendar

    @property
    def candidacy(self) -> Candidacy:
        """The candidacy, enriched by what free text said."""
        return self.facts.candidacy

    @property
    def day(self) -> date:
        """The day of the interview."""
        return self.candidacy.day

    @property
    def country(self) -> str:
        """Where the job is: ISO code from the candidacy, the posting or the résumé; empty when nobody says."""
        posting = self.candidacy.posting
        posted = posting.country if posting is not None else ""
        return self.candidacy.employer.country or posted or self.candidacy.candidate.country

    @property
    def is_after(self) -> bool:
        """Whether the interview lies before today."""
        return self.day < self.today

    @property
    def employer(self) -> str:
        """The employer's name, or words in its place."""
        return self.candidacy.employer_name or self.say("this-employer")

    def say(self, frame: str, /, **slots: str) -> str:
        """Return a frame of the core pack, filled; slots it does not have are ignored."""
        return fill(self.catalog.frame(f"core/{frame}").text, **slots)

    def on(self, day: date) -> str:
        """Return a day in words; the year only where it is not this one."""
        return day_words(day, year=self.today.year)

    def reading(self, name: str) -> PersonReading | None:
        """Return what is known of the person called *name*."""
        return self.facts.person(name)

    def people_of(self, *kinds: InterviewerKind) -> tuple[PersonReading, ...]:
        """Return the panel members of these kinds, in panel order."""
        return tuple(reading for reading in self.facts.people if reading.kind in kinds)

    @property
    def boss(self) -> Interviewer | None:
        """The hiring manager, when exactly known."""
        found = self.people_of(InterviewerKind.HIRING_MANAGER)
        return found[0].person if found else None

    @property
    def go_between(self) -> Contact | Interviewer | None:
        """Who passes messages on: a recruiter or scheduler, else the hiring manager."""
        for word in ("recruit", "talent", "schedul", "coordinat", "hr", "people"):
            for contact in self.candidacy.contacts:
                if word in f"{contact.role} {contact.title}".lower():
                    return contact
        recruiters = self.people_of(InterviewerKind.RECRUITER_HR)
        if recruiters:
            return recruiters[0].person
        return self.candidacy.contacts[0] if self.candidacy.contacts else self.boss

    def go_between_name(self) -> str:
        """Return the name of who passes messages on, or words in its place."""
        person = self.go_between
        return person.name if person is not None else self.say("the-recruiter")

    def reason(self, *evidence: Evidence | Line | None, content: tuple[str, ...] = (), text: str = "") -> Reason:
        """Return a reason from evidence and content ids, with the grade of the weakest content."""
        found = [item.evidence if isinstance(item, Line) else item for item in evidence if item is not None]
        grades = [grade for grade in (self._grade(item) for item in content) if grade is not None]
        weakest = max(grades, key=lambda grade: _GRADES[grade], default=None)
        return Reason(text=text, evidence=tuple(dict.fromkeys(found)), content=content, grade=weakest)

    def private(self, *lines: Line | Evidence | None) -> bool:
        """Say whether any of these comes from the candidate's own notes or pay wishes."""
        found = [item.evidence if isinstance(item, Line) else item for item in lines if item is not None]
        return any(evidence.audience is not Audience.SHAREABLE for evidence in found)

    def _grade(self, item: str) -> Grade | None:
        found = self.catalog.find(item)
        return getattr(found, "grade", None)

    def asker(self, exchange: Exchange) -> str:
        """Return who was on the other side of an exchange: as recorded, else whom it names, else the one met then."""
        if exchange.person:
            return exchange.person
        for held in self.candidacy.rounds:
            if exchange in held.exchanges:
                told = " ".join(line.text for line in (exchange.question, exchange.answer, exchange.went) if line)
                named = [name for name in held.people if re.search(rf"\b{re.escape(name.split()[0])}\b", told)]
                if len(named) == 1:
                    return named[0]
                names = [name for name in held.people if self.reading(name) is not None] or list(held.people)
                return names[0] if len(names) == 1 else ""
        return ""

    def last_round(self) -> str:
        """Return when the last conversation took place, in words."""
        days = [held.day for held in self.candidacy.rounds if held.day is not None]
        return self.on(max(days)) if days else self.say("the-first-round")

    def label_of(self, word: str) -> str:
        """Return the words for a value of the vocabulary, such as an agenda kind or an area."""
        return self.say(f"word-{word.replace('_', '-')}")

    def pay_evidence(self) -> Evidence:
        """Return where the candidate's own pay wishes stand; always private."""
        return Evidence(document=self.say("pay-wishes"), audience=Audience.CANDIDATE)

    def fill(self, text: str, /, **slots: str) -> str:
        """Fill the slots of a text that is not a frame, such as a message or a finding."""
        return fill(text, **slots)
