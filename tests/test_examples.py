from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import combinations
from pathlib import Path

import pytest

import second_interview as si
from second_interview.model import Plan
from tests.conftest import Golden

EXAMPLES = Path(__file__).parents[1] / "examples"
NAMES = ("senior-accountant", "fpa-manager", "site-reliability-engineer")
TODAY = date(2026, 11, 23)


@lru_cache
def plan_of(name: str) -> Plan:
    candidacy = si.load_candidacy(EXAMPLES / name)
    posting = candidacy.posting
    country = candidacy.employer.country or (posting.country if posting is not None else "")
    holidays = si.public_holidays(country, region=candidacy.employer.region, years=(2026, 2027)) if country else ()
    return si.build_plan(candidacy, today=TODAY, options=si.PlanOptions(holidays=holidays))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["md", "html", "ics", "json"])
def test_the_plan_reads_as_it_did_when_somebody_last_read_it(name: str, kind: str, golden: Golden) -> None:
    writers = {
        "md": lambda plan: si.to_markdown(plan).encode(),
        "html": lambda plan: si.to_html(plan).encode(),
        "ics": lambda plan: si.to_ics(plan, audience=si.Audience.CANDIDATE),
        "json": si.dump_plan,
    }
    golden(f"examples/{name}.{kind}", writers[kind](plan_of(name)))


@pytest.mark.parametrize("name", NAMES)
def test_a_saved_example_opens_again_as_the_same_plan(name: str) -> None:
    assert si.load_plan(si.dump_plan(plan_of(name))) == plan_of(name)


@pytest.mark.parametrize("name", NAMES)
def test_no_place_is_left_unfilled_and_nothing_is_said_twice(name: str) -> None:
    text = si.to_markdown(plan_of(name))
    assert not re.search(r"\{[a-z_]+\}", text)
    prose = "\n".join(line for line in text.splitlines() if not line.startswith("|"))
    assert "  " not in prose.replace("  \n", "\n").replace("\n  ", "\n")
    said = [part for part in re.split(r"(?<=[.?!])\s+", " ".join(_own_words(text))) if len(part.split()) > 9]
    twice = {part for part in said if said.count(part) > 1}
    assert not twice


def _own_words(text: str) -> list[str]:
    """Lines without messages, which may repeat a courtesy, and without the places in brackets."""
    lines = [re.sub(r"\*\(.*?\)\*", "", line) for line in text.splitlines() if not line.startswith(">")]
    return [line for line in lines if line.strip()]


def _stripped(name: str) -> set[str]:
    """The plan's lines without names, titles, dates and numbers."""
    plan = plan_of(name)
    words = [plan.candidate, plan.employer, plan.title, *(person.name for person in plan.meet.people)]
    words += [person.title for person in plan.meet.people]
    text = si.to_markdown(plan)
    for word in sorted(filter(None, words), key=len, reverse=True):
        for part in {word, *word.split()}:
            text = text.replace(part, "")
    text = re.sub(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\d+", "", text)
    lines = (re.sub(r"\W+", " ", line).strip().lower() for line in text.splitlines())
    return {line for line in lines if len(line.split()) >= 4}


@pytest.mark.parametrize(("one", "other"), list(combinations(NAMES, 2)))
def test_a_plan_is_not_a_template_with_names_filled_in(one: str, other: str) -> None:
    mine, theirs = _stripped(one), _stripped(other)
    shared = mine & theirs
    assert len(shared) <= 0.25 * min(len(mine), len(theirs)), sorted(shared)


def test_each_offer_absence_and_weak_answer_of_the_accountant_is_read_from_free_text_alone() -> None:
    stated = (EXAMPLES / "senior-accountant" / "candidacy.toml").read_text()
    assert not re.search(r"offers|absence|weak|Tanager|Tucson", stated)
    found = {finding.id.partition(":")[0] for finding in plan_of("senior-accountant").what_matters}
    assert {"offer-before-decision", "absence-at-decision", "answer-owed", "figures-differ"} <= found
