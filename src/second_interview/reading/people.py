"""What kind of interviewer a person is: by what somebody stated, else by title against the candidate's own role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from enum import IntEnum

from attrs import frozen

from second_interview.content import Catalog
from second_interview.model.facts import PersonReading
from second_interview.model.people import Contact, Interviewer, InterviewerKind, Relation
from second_interview.reading.families import family_of_title
from second_interview.reading.houses import House, read_house
from second_interview.reading.title_functions import JobFunction, read_function
from second_interview.reading.title_ranks import Seniority, read_rank
from second_interview.reading.title_words import split_title
from second_interview.reading.words import longest_cue, phrase_list, phrase_words, spaced

__all__ = ["read_person"]

_BY_RELATION = {
    Relation.BOSS: InterviewerKind.HIRING_MANAGER,
    Relation.BOSS_OF_BOSS: InterviewerKind.SENIOR_EXECUTIVE,
    Relation.PEER: InterviewerKind.PEER,
    Relation.REPORT: InterviewerKind.DIRECT_REPORT,
    Relation.OTHER_DEPARTMENT: InterviewerKind.CROSS_FUNCTIONAL,
    Relation.CLIENT: InterviewerKind.CLIENT_PARTNER,
    Relation.RECRUITER: InterviewerKind.RECRUITER_HR,
}
_RELATION_WORDS = (
    (
        Relation.BOSS_OF_BOSS,
        phrase_list("""
            boss's boss, manager's manager, skip level, skip-level, two levels up, boss of my boss, my manager
            reports to
        """),
    ),
    (
        Relation.REPORT,
        phrase_list("""
            would report to me, reports to me, report to me, direct report, my team, on the team i would lead, i
            would manage, i'd manage
        """),
    ),
    (
        Relation.BOSS,
        phrase_list("""
            my boss, would be my boss, hiring manager, i'd report to, i would report to, i report to, line
            manager, my manager, new boss, reporting to
        """),
    ),
    (Relation.RECRUITER, ("recruiter", "recruiting", "talent", "headhunter", "from hr", "hr contact")),
    (Relation.CLIENT, ("client", "customer", "external auditor")),
    (
        Relation.PEER,
        phrase_list("""
        peer, colleague, teammate, team mate, same team, same role, coworker, co-worker
    """),
    ),
    (
        Relation.OTHER_DEPARTMENT,
        phrase_list("""
            other department, another department, other team, another team, different department, stakeholder,
            cross-functional
        """),
    ),
)
_RECRUITING = phrase_list("""
    recruiter, recruiting, recruitment, talent, headhunter, hr, human resources, people partner, agency, search
    firm, scheduler, coordinator
""")


class _Rank(IntEnum):
    JUNIOR = 0
    STAFF = 1
    SENIOR = 2
    MANAGER = 3
    HEAD = 4
    VICE_PRESIDENT = 5
    CHIEF = 6


_RANKS = (
    (
        _Rank.CHIEF,
        phrase_list("""
            chief executive, chief, ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro, president, founder, co-
            founder, managing director, owner, managing partner, chair, chairman, board member, trustee
        """),
    ),
    (
        _Rank.VICE_PRESIDENT,
        phrase_list("""
            vice president, vp, svp, evp, avp, executive director, finance director, financial director, general
            manager, partner, group finance director
        """),
    ),
    (
        _Rank.HEAD,
        phrase_list("""
            director, head of, head, controller, comptroller, chief accountant, treasurer, associate director,
            senior director, dean, principal architect, assistant vice president
        """),
    ),
    (
        _Rank.MANAGER,
        phrase_list("""
            manager, supervisor, team lead, team leader, assistant controller, assistant financial controller,
            plant controller, assistant treasurer, senior manager, group leader, foreman, assistant director
        """),
    ),
    (
        _Rank.SENIOR,
        phrase_list("""
            senior, sr, lead, staff engineer, staff software engineer, principal, architect, project manager,
            product manager, program manager, programme manager, account manager, case manager, delivery
            manager, relationship manager, office manager, business partner, specialist ii
        """),
    ),
    (
        _Rank.JUNIOR,
        phrase_list("""
            junior, jr, assistant, clerk, intern, trainee, graduate, apprentice, entry level, associate, credit
            controller
        """),
    ),
)
_FUNCTIONS = (
    (
        "hr",
        phrase_list("""
            human resources, hr, people operations, people and culture, people partner, talent, recruiter,
            recruiting, recruitment, learning and development, total rewards, people officer, head of people,
            people
        """),
    ),
    (
        "finance",
        phrase_list("""
            accounting, accountant, accountants, accounts, finance, financial, controller, comptroller, audit,
            auditor, tax, treasury, treasurer, payroll, fp&a, cfo, billing, payable, receivable, bookkeeper,
            ledger, credit, cost accountant, controllership
        """),
    ),
    (
        "it",
        phrase_list("""
            engineering, engineer, software, developer, platform, infrastructure, reliability, sre, data,
            systems, network, security, it, technology, devops, architect, cto, cio, ciso, qa, technical, cloud,
            information technology, database, help desk, programmer, ict
        """),
    ),
    (
        "operations",
        phrase_list("""
            operations, plant, supply chain, production, warehouse, logistics, procurement, purchasing,
            manufacturing, quality, facilities, depot, coo, fleet, store, site manager, materials, distribution
        """),
    ),
    (
        "sales",
        phrase_list("""
            sales, revenue, commercial, account executive, account manager, business development, customer
            success, customer, cro
        """),
    ),
    ("marketing", ("marketing", "brand", "communications", "growth", "cmo")),
    ("legal", ("legal", "counsel", "compliance", "general counsel", "attorney", "solicitor")),
    ("product", ("product", "ux", "design", "designer")),
)
_GENERAL = {
    "finance": frozenset({"controller", "finance_manager"}),
    "it": frozenset({"it_manager"}),
}
"""Families whose heads lead the whole function."""
_READ_FUNCTIONS = {
    JobFunction.ACCOUNTING: "finance",
    JobFunction.AUDIT: "finance",
    JobFunction.TAX: "finance",
    JobFunction.FINANCE: "finance",
    JobFunction.IT: "it",
    JobFunction.SOFTWARE: "it",
    JobFunction.DATA: "it",
    JobFunction.INFRASTRUCTURE: "it",
    JobFunction.SECURITY: "it",
    JobFunction.IT_SUPPORT: "it",
    JobFunction.HR: "hr",
    JobFunction.SALES: "sales",
    JobFunction.CUSTOMER_SERVICE: "sales",
    JobFunction.MARKETING: "marketing",
    JobFunction.LEGAL: "legal",
    JobFunction.RISK: "legal",
    JobFunction.PRODUCT: "product",
    JobFunction.DESIGN: "product",
    JobFunction.OPERATIONS: "operations",
    JobFunction.SUPPLY_CHAIN: "operations",
}
_SURE_FUNCTION = 0.75
_BANK_RANKS = {
    Seniority.SENIOR: _Rank.SENIOR,
    Seniority.MANAGER: _Rank.MANAGER,
    Seniority.DIRECTOR: _Rank.HEAD,
}
"""Where a bank's vice presidents of all sorts stand."""
_CONFIDENCE = {"relation": Decimal("0.95"), "contact": Decimal("0.9"), "none": Decimal(0)}
_BY_TITLE_ALONE = Decimal("0.85")
_WITH_RUNNER_UP = Decimal("0.65")
_LONGEST_TITLE = 300
_SOMEBODYS_BOSS = re.compile(r"\b(?!(?:my|let|that|it|he|she)\b)\w+['’]s (?:own )?(?:boss|manager)\b", re.IGNORECASE)
_OWNER_TITLE = re.compile(
    r"\b(?:operating|investment|portfolio) (?:partner|director|principal|executive)\b", re.IGNORECASE
)
_INVESTOR = re.compile(r"\b(?:capital|equity|invest(?:ors?|ments?)|ventures|holdings?|private equity)\b", re.IGNORECASE)
_BOARD = ("audit committee", "board member", "board of directors", "non-executive", "trustee", "board chair")
_UNSPECIFIC = re.compile(
    r"^(?:the )?(?:member of (?:the )?team|team member|team|colleague|staff|employee|panel|tbd|tbc|someone|"
    r"interviewer)$",
    re.IGNORECASE,
)


@frozen(kw_only=True)
class _Seat:
    title: str
    rank: _Rank
    has_rank: bool
    function: str
    family: str

    @property
    def is_general(self) -> bool:
        return self.family in _GENERAL.get(self.function, frozenset()) or not self.family


def read_person(
    person: Interviewer, *, catalog: Catalog, title: str = "", contacts: Sequence[Contact] = (), employer: str = ""
) -> PersonReading:
    """Return the kind of interviewer *person* is for somebody who applies as *title* at *employer*.

    A stated relation outranks everything, then what the contact list says, then the title; unknown stays unknown.
    """
    relation = _relation(person)
    house = read_house(employer).house
    if relation in _BY_RELATION:
        from_title, runner_up = _by_title(person, title, catalog, house)
        kind = _BY_RELATION[relation]
        other = from_title if from_title not in {kind, InterviewerKind.UNKNOWN} else runner_up
        return _reading(person, kind, "relation", other if other is not kind else None)
    if _is_recruiting_contact(person, contacts):
        return _reading(person, InterviewerKind.RECRUITER_HR, "contact")
    kind, runner_up = _by_title(person, title, catalog, house)
    return _reading(person, kind, "none" if kind is InterviewerKind.UNKNOWN else "title", runner_up)


def _reading(
    person: Interviewer, kind: InterviewerKind, basis: str, runner_up: InterviewerKind | None = None
) -> PersonReading:
    sure = _CONFIDENCE.get(basis, _BY_TITLE_ALONE if runner_up is None else _WITH_RUNNER_UP)
    return PersonReading(person=person, kind=kind, basis=basis, runner_up=runner_up, confidence=sure)


def _relation(person: Interviewer) -> Relation:
    if person.relation is Relation.BOSS and _SOMEBODYS_BOSS.search(person.relation_said):
        return Relation.BOSS_OF_BOSS
    if person.relation not in {Relation.UNKNOWN, Relation.OTHER}:
        return person.relation
    said = spaced(person.relation_said[:_LONGEST_TITLE])
    for relation, cues in _RELATION_WORDS:
        if any(spaced(cue) in said for cue in cues):
            return relation
    return Relation.UNKNOWN


def _is_recruiting_contact(person: Interviewer, contacts: Sequence[Contact]) -> bool:
    return any(
        contact.id == person.id and longest_cue(f"{contact.role} {contact.title}", _RECRUITING) for contact in contacts
    )


def _by_title(
    person: Interviewer, title: str, catalog: Catalog, house: House
) -> tuple[InterviewerKind, InterviewerKind | None]:
    words = phrase_words(person.title[:_LONGEST_TITLE])
    if not words or _UNSPECIFIC.match(person.title.strip()):
        return InterviewerKind.UNKNOWN, None
    elsewhere = House.UNKNOWN if person.organisation.strip() else house
    theirs = _seat(person.title[:_LONGEST_TITLE], catalog, elsewhere)
    mine = _seat(title[:_LONGEST_TITLE], catalog, house)
    cued = _cued_kind(person.title[:_LONGEST_TITLE], catalog)
    if cued is InterviewerKind.RECRUITER_HR and mine.function != "hr":
        return cued, InterviewerKind.SENIOR_EXECUTIVE if theirs.rank is _Rank.CHIEF else None
    if theirs.function == "hr" and mine.function != "hr" and "people" in words:
        return InterviewerKind.RECRUITER_HR, InterviewerKind.SENIOR_EXECUTIVE if theirs.rank is _Rank.CHIEF else None
    if person.organisation.strip() and cued is not InterviewerKind.RECRUITER_HR:
        if _speaks_for_an_owner(person, theirs):
            return InterviewerKind.SENIOR_EXECUTIVE, InterviewerKind.CLIENT_PARTNER
        return InterviewerKind.CLIENT_PARTNER, InterviewerKind.CROSS_FUNCTIONAL
    if cued is InterviewerKind.CLIENT_PARTNER:
        if mine.family in {"external_audit", "tax"} and "partner" in words:
            return InterviewerKind.SENIOR_EXECUTIVE, cued
        return cued, InterviewerKind.SENIOR_EXECUTIVE if "partner" in words else InterviewerKind.CROSS_FUNCTIONAL
    is_board = longest_cue(person.title[:_LONGEST_TITLE], _BOARD) != ""
    if is_board or not title.strip() or not mine.function or not theirs.function:
        return _without_function(theirs, mine, cued)
    if theirs.function != mine.function:
        return _from_elsewhere(theirs, mine)
    return _same_function(theirs, mine)


def _speaks_for_an_owner(person: Interviewer, seat: _Seat) -> bool:
    """An investor's partner, or an executive of a parent; a partner of a firm that serves the employer is neither."""
    if _OWNER_TITLE.search(person.title) or (
        _INVESTOR.search(person.organisation) and seat.rank >= _Rank.VICE_PRESIDENT
    ):
        return True
    return seat.rank is _Rank.CHIEF and "partner" not in phrase_words(person.title[:_LONGEST_TITLE])


def _cued_kind(title: str, catalog: Catalog) -> InterviewerKind | None:
    """Return the kind whose cue in the catalog is the longest in *title*."""
    found = [(len(cue), kind.id) for kind in catalog.kinds if (cue := longest_cue(title, kind.title_cues))]
    if not found:
        return None
    best = max(found, key=lambda item: item[0])[1]
    return InterviewerKind(best) if best in {kind.value for kind in InterviewerKind} else None


def _seat(title: str, catalog: Catalog, house: House) -> _Seat:
    ranked = [(len(cue), rank) for rank, cues in _RANKS if (cue := longest_cue(title, cues))]
    rank = max(ranked)[1] if ranked else _Rank.STAFF
    if house in {House.BANK, House.INVESTOR} and rank >= _Rank.HEAD:
        told = read_rank(split_title(title), house)
        rank = _BANK_RANKS.get(told.seniority, rank) if "vice president" in told.words else rank
    named = [(len(cue), function) for function, cues in _FUNCTIONS if (cue := longest_cue(title, cues))]
    family = family_of_title(title, catalog)
    area = next((one.area for one in catalog.families if one.id == family), "")
    by_family = {"accounting": "finance", "finance": "finance", "it": "it"}.get(area, "")
    if family == "product_manager":
        by_family = "product"
    function = by_family or (max(named, key=lambda item: item[0])[1] if named else "")
    if not function and (told_by := read_function(split_title(title), house)).confidence >= _SURE_FUNCTION:
        function = _READ_FUNCTIONS.get(told_by.function, "")
    return _Seat(title=title, rank=rank, has_rank=bool(ranked), function=function, family=family)


def _without_function(
    theirs: _Seat, mine: _Seat, cued: InterviewerKind | None
) -> tuple[InterviewerKind, InterviewerKind | None]:
    if theirs.rank >= _Rank.VICE_PRESIDENT:
        return InterviewerKind.SENIOR_EXECUTIVE, InterviewerKind.HIRING_MANAGER
    if cued is not None:
        return cued, None
    if not mine.title.strip() or not theirs.has_rank or not theirs.function:
        return InterviewerKind.UNKNOWN, None
    return InterviewerKind.UNKNOWN, InterviewerKind.CROSS_FUNCTIONAL


def _from_elsewhere(theirs: _Seat, mine: _Seat) -> tuple[InterviewerKind, InterviewerKind | None]:
    is_top = theirs.rank is _Rank.CHIEF or (theirs.rank is _Rank.VICE_PRESIDENT and mine.rank < _Rank.HEAD)
    if is_top and mine.rank < _Rank.VICE_PRESIDENT:
        return InterviewerKind.SENIOR_EXECUTIVE, InterviewerKind.CROSS_FUNCTIONAL
    return InterviewerKind.CROSS_FUNCTIONAL, InterviewerKind.SENIOR_EXECUTIVE if theirs.rank >= _Rank.HEAD else None


def _same_function(theirs: _Seat, mine: _Seat) -> tuple[InterviewerKind, InterviewerKind | None]:
    steps = theirs.rank - mine.rank
    same_family = bool(theirs.family) and theirs.family == mine.family
    in_line = same_family or theirs.is_general or not mine.family
    leads_function = mine.family in _GENERAL.get(mine.function, frozenset()) and mine.rank >= _Rank.MANAGER
    if steps < 0 and mine.rank >= _Rank.MANAGER:
        if same_family or leads_function:
            return (
                InterviewerKind.DIRECT_REPORT,
                InterviewerKind.PEER if same_family else InterviewerKind.CROSS_FUNCTIONAL,
            )
        return InterviewerKind.CROSS_FUNCTIONAL, InterviewerKind.DIRECT_REPORT
    if not in_line or (mine.family == "fpa" and theirs.family == "controller"):
        if theirs.rank >= _Rank.VICE_PRESIDENT > mine.rank:
            return InterviewerKind.SENIOR_EXECUTIVE, InterviewerKind.CROSS_FUNCTIONAL
        return (
            InterviewerKind.CROSS_FUNCTIONAL,
            InterviewerKind.PEER if steps <= 0 or theirs.rank < _Rank.MANAGER else InterviewerKind.HIRING_MANAGER,
        )
    if theirs.rank < _Rank.MANAGER or steps <= 0:
        runner_up = InterviewerKind.HIRING_MANAGER if steps > 0 else InterviewerKind.CROSS_FUNCTIONAL
        return InterviewerKind.PEER, None if same_family and steps <= 0 else runner_up
    return _above(theirs, mine)


def _above(theirs: _Seat, mine: _Seat) -> tuple[InterviewerKind, InterviewerKind | None]:
    """Tell the boss from the boss's boss among those above in the same function."""
    far = {
        _Rank.CHIEF: mine.rank < _Rank.HEAD,
        _Rank.VICE_PRESIDENT: mine.rank < _Rank.MANAGER,
    }.get(theirs.rank, False)
    if far:
        return InterviewerKind.SENIOR_EXECUTIVE, InterviewerKind.HIRING_MANAGER
    near = theirs.rank is _Rank.MANAGER
    return InterviewerKind.HIRING_MANAGER, InterviewerKind.PEER if near else InterviewerKind.SENIOR_EXECUTIVE
