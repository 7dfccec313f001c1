"""Everything the papers say, gathered for planning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from attrs import evolve

from second_interview.content import Catalog
from second_interview.model import Candidacy, Due, Facts, Line, Paper
from second_interview.reading.career import read_career, years_of_experience
from second_interview.reading.families import read_family, read_level
from second_interview.reading.foreign_papers import find_foreign, read_posting_of
from second_interview.reading.notes import read_notes
from second_interview.reading.people import read_person
from second_interview.reading.posting_facts import find_start
from second_interview.reading.requirements import match_requirements
from second_interview.reading.resume_lines import read_accomplishments
from second_interview.reading.sentences import day_first_of
from second_interview.reading.weak_answers import read_weak_answers

__all__ = ["read_facts"]

_AFTER_INTERVIEW = re.compile(
    r"\bafter (?:the |our |my |your |this )?(?:interviews?|meeting|conversations?|talk|panel|we meet)\b"
)


def read_facts(candidacy: Candidacy, catalog: Catalog, *, today: date) -> Facts:
    """Read free text into the candidacy, then people, demands, accomplishments and career facts.

    Args:
        candidacy: As it came in.
        catalog: Where cues for kinds, families and levels come from.
        today: The day on which a current position is measured.
    """
    foreign = find_foreign(candidacy)
    papers = {one.paper for one in foreign}
    posting = read_posting_of(candidacy, foreign)
    read = _unanchored(read_notes(evolve(candidacy, posting=posting), catalog=catalog))
    is_read = posting is not None and Paper.POSTING not in papers
    text = "\n".join(line.text for line in posting.lines) if posting is not None and is_read else ""
    if posting is not None and is_read:
        read = _with_start(read, posting.lines, said_on=posting.posted_on or read.written_on or today)
    family, basis = read_family(read.title, text, catalog)
    level = read_level(read.title, years_of_experience(read.candidate, today=today), catalog, text=text)
    return Facts(
        candidacy=evolve(read, unread=()),
        family=family,
        family_basis=basis,
        level=level,
        people=tuple(
            read_person(person, catalog=catalog, title=read.title, contacts=read.contacts, employer=read.employer.name)
            for person in read.panel
        ),
        matches=match_requirements(posting, read.candidate, today=today, catalog=catalog)
        if posting is not None and is_read and Paper.RESUME not in papers
        else (),
        accomplishments=() if Paper.RESUME in papers else read_accomplishments(read.candidate),
        career=read_career(
            read.candidate,
            today=today,
            releases={tool.name: tool.year for tool in catalog.tool_releases},
            terms={term.name: term.months for term in catalog.certificate_terms},
        ),
        weak_answers=read_weak_answers(read),
        asked=tuple(exchange for held in read.rounds for exchange in held.exchanges),
        unread=read.unread,
        foreign=foreign,
    )


def _with_start(candidacy: Candidacy, lines: Sequence[Line], *, said_on: date) -> Candidacy:
    """Take the wanted start from the posting where nobody has said it since."""
    if candidacy.employer.wants_start is not None:
        return candidacy
    found = find_start(lines, said_on=said_on, day_first=day_first_of(candidacy))
    if found is None:
        return candidacy
    return evolve(candidacy, employer=evolve(candidacy.employer, wants_start=found[1], wants_start_line=found[0]))


def _unanchored(candidacy: Candidacy) -> Candidacy:
    """Take the day from a decision said to fall so long after the interview: it was counted from the day of writing."""
    decides = candidacy.employer.decides
    if decides is None or decides.day is None or not _AFTER_INTERVIEW.search(decides.said.lower()):
        return candidacy
    return evolve(candidacy, employer=evolve(candidacy.employer, decides=Due(said=decides.said)))
