"""Small candidacies for tests; every name is invented."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from second_interview.content import load_catalog
from second_interview.model import (
    AgendaItem,
    AgendaKind,
    Audience,
    Candidacy,
    Candidate,
    CompensationRange,
    CompetingOffer,
    Constraint,
    ConstraintKind,
    Contact,
    Conversation,
    DateSpan,
    Direction,
    Due,
    Employer,
    Evidence,
    Exchange,
    Instant,
    Interviewer,
    JobPosting,
    Line,
    Mode,
    Money,
    PartialDate,
    Position,
    Relation,
    Requirement,
    Round,
)
from second_interview.planning import PlanOptions
from second_interview.planning.findings.ranking import find_all
from second_interview.planning.plan import make_context

__all__ = [
    "TODAY",
    "ZONE",
    "at",
    "evidence",
    "finding_ids",
    "line",
    "make_agenda_item",
    "make_candidacy",
    "make_candidate",
    "make_constraint",
    "make_exchange",
    "make_held_round",
    "make_offer",
    "make_person",
    "make_posting",
    "pay",
    "usd",
]

ZONE = "America/New_York"
TODAY = date(2026, 11, 23)


def at(text: str, zone: str = ZONE) -> Instant:
    """``at("2026-12-03 09:30", "Europe/Dublin")``."""
    return Instant(local=datetime.fromisoformat(text), zone=zone)


def evidence(quote: str = "", *, document: str = "notes", path: str = "line 1", private: bool = False) -> Evidence:
    audience = Audience.CANDIDATE if private else Audience.SHAREABLE
    return Evidence(document=document, path=path, quote=quote, audience=audience)


def line(text: str, *, document: str = "notes", path: str = "line 1", private: bool = False) -> Line:
    return Line(text=text, evidence=evidence(text, document=document, path=path, private=private))


def usd(amount: int | str) -> Money:
    return Money(amount=Decimal(amount), currency="USD")


def pay(low: int | None, high: int | None) -> CompensationRange:
    return CompensationRange(low=usd(low) if low else None, high=usd(high) if high else None)


def make_person(name: str = "Dana Whitfield", **changes: Any) -> Interviewer:
    given: dict[str, Any] = {
        "title": "Corporate Controller",
        "relation": Relation.BOSS,
        "minutes": 45,
        "mode": Mode.ONSITE,
        "evidence": evidence(name, document="candidacy.toml", path="panel[0]"),
    }
    return Interviewer(name=name, **{**given, **changes})


def make_candidate(*highlights: str, **changes: Any) -> Candidate:
    texts = highlights or ("Cut the month-end close from 9 to 6 working days by moving accruals forward",)
    position = Position(
        title="Senior Accountant",
        organisation="Larkfield Paper",
        start=PartialDate(year=2021, month=3),
        is_current=True,
        highlights=tuple(
            line(text, document="resume.json", path=f"work[0].highlights[{n}]") for n, text in enumerate(texts)
        ),
        evidence=evidence(document="resume.json", path="work[0]"),
    )
    given: dict[str, Any] = {"name": "Robin Vance", "positions": (position,)}
    return Candidate(**{**given, **changes})


def make_posting(*musts: str, **changes: Any) -> JobPosting:
    given: dict[str, Any] = {
        "title": "Senior Accountant",
        "employer": "Harbor Foods",
        "requirements": tuple(
            Requirement(text=text, is_must=True, evidence=evidence(text, path=f"line {n}", document="posting.txt"))
            for n, text in enumerate(musts, start=3)
        ),
        "lines": tuple(line(text, path=f"line {n}", document="posting.txt") for n, text in enumerate(musts, start=3)),
        "evidence": evidence(document="posting.txt"),
    }
    return JobPosting(**{**given, **changes})


def make_candidacy(**changes: Any) -> Candidacy:
    given: dict[str, Any] = {
        "title": "Senior Accountant",
        "candidate": make_candidate(),
        "employer": Employer(name="Harbor Foods", zone=ZONE, country="US"),
        "panel": (make_person(),),
        "contacts": (Contact(name="Marcus Oyelaran", role="recruiter", email="marcus@example.com"),),
        "interview": Round(number=2, starts=at("2026-12-03 09:30"), minutes=180, mode=Mode.ONSITE),
        "written_on": TODAY,
        "zone": ZONE,
    }
    return Candidacy(**{**given, **changes})


def make_offer(answer_by: date | None, *, employer: str = "Tanager Logistics", said: str = "") -> CompetingOffer:
    due = Due(on=answer_by, said=said) if answer_by else Due(said=said) if said else None
    return CompetingOffer(employer=employer, answer_by=due, line=line(f"offer from {employer}", private=True))


def make_constraint(kind: ConstraintKind, text: str, first: date | None = None, last: date | None = None) -> Constraint:
    span = DateSpan(first=first, last=last or first) if first is not None else None
    return Constraint(kind=kind, line=line(text, private=True), span=span)


def make_exchange(question: str, *, mine: bool = False, **changes: Any) -> Exchange:
    given: dict[str, Any] = {
        "direction": Direction.I_ASKED if mine else Direction.ASKED_ME,
        "question": line(question, private=True),
    }
    return Exchange(**{**given, **changes})


def make_held_round(*exchanges: Exchange, people: tuple[str, ...] = ("Marcus Oyelaran",)) -> Round:
    talk = Conversation(interviewers=people, exchanges=exchanges)
    return Round(number=1, on=date(2026, 11, 12), mode=Mode.VIDEO, conversations=(talk,))


def make_agenda_item(kind: AgendaKind = AgendaKind.INTERVIEW, **changes: Any) -> AgendaItem:
    given: dict[str, Any] = {"evidence": evidence(document="candidacy.toml", path="interview.agenda[0]")}
    return AgendaItem(kind=kind, **{**given, **changes})


def finding_ids(candidacy: Candidacy, *, today: date = TODAY, options: PlanOptions | None = None) -> set[str]:
    """Ids of everything found, without the number that tells several of one rule apart."""
    context = make_context(candidacy, today=today, catalog=load_catalog(), options=options)
    return {item.finding.id.partition(":")[0] for item in find_all(context)}
