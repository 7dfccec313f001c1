"""The three inputs that would improve the plan most."""

from __future__ import annotations

from collections.abc import Iterator

from second_interview.model import Improvement
from second_interview.planning.context import Context
from second_interview.planning.findings.papers import is_thin_posting, is_thin_resume
from second_interview.planning.findings.start_window import is_soonest
from second_interview.planning.pay_terms import open_names
from second_interview.planning.wording import listed
from second_interview.reading.stated_terms import PayTerm

__all__ = ["find_improvements"]

_TERMS = (PayTerm.BONUS, PayTerm.LEAVE, PayTerm.RETIREMENT)


def find_improvements(context: Context, *, most: int = 3) -> tuple[Improvement, ...]:
    """Return what is missing, the most useful first."""
    names = [name for name, missing in _missing(context) if missing][:most]
    return tuple(
        Improvement(
            input=context.say(f"input-{name}", **_slots(context)), adds=context.say(f"adds-{name}", **_slots(context))
        )
        for name in names
    )


def _slots(context: Context) -> dict[str, str]:
    untitled = [person.name for person in context.candidacy.panel if not person.title]
    short = [person.name for person in context.candidacy.panel if person.minutes is None]
    start = context.candidacy.employer.wants_start
    return {
        "who": listed(untitled or short) or context.go_between_name(),
        "ask": context.go_between_name(),
        "terms": open_names(context, *_TERMS),
        "wanted": start.said if start is not None else "",
    }


def _missing(context: Context) -> Iterator[tuple[str, bool]]:
    candidacy = context.candidacy
    yield "fuller-resume", is_thin_resume(context)
    yield "fuller-posting", is_thin_posting(context)
    yield "resume", not candidacy.candidate.positions and not is_thin_resume(context)
    yield "posting", candidacy.posting is None
    yield "panel", not candidacy.panel
    yield "round-notes", not context.facts.asked
    yield "titles", any(not person.title for person in candidacy.panel)
    yield "pay", candidacy.expectation is None
    yield "agenda", not candidacy.interview.agenda
    yield "decides", candidacy.employer.decides is None and candidacy.employer.tells is None
    yield "start", candidacy.interview.starts is None
    yield "minutes", any(person.minutes is None for person in candidacy.panel) and not candidacy.interview.agenda
    yield "emails", bool(candidacy.panel) and not any(person.email for person in candidacy.panel)
    yield "letter", candidacy.candidate.cover_letter is None
    yield "logistics", not (candidacy.interview.logistics.place or candidacy.interview.logistics.link)
    start = candidacy.employer.wants_start
    yield "wants-start", start is None
    yield "start-day", start is not None and start.day is None and not is_soonest(start)
    yield "notice", not any(item.kind.value == "notice" for item in candidacy.constraints)
    yield "closures", not candidacy.employer.closures
    # nearly everything is there: what would still help, most useful first
    yield "brackets", bool(context.facts.accomplishments)
    yield "terms", bool(open_names(context, *_TERMS))
    yield "deciders", True
    yield "latest", True
