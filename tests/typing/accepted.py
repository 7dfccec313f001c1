"""What a caller writes: mypy and pyright, both strict, must accept every line. It is checked, not run."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import assert_type

import second_interview as si


def from_a_file(path: Path) -> dict[str, bytes]:
    candidacy = si.load_candidacy(path)
    assert_type(candidacy, si.Candidacy)
    plan = si.build_plan(candidacy, today=date(2026, 11, 23), options=si.PlanOptions(must_asks=4))
    assert_type(plan, si.Plan)
    audience = si.Audience.SHAREABLE
    assert_type(si.load_plan(si.dump_plan(plan)), si.Plan)
    return {
        "plan.md": si.to_markdown(plan, audience=audience).encode(),
        "plan.html": si.to_html(plan, audience=audience).encode(),
        "plan.ics": si.to_ics(plan, audience=audience),
        "plan.json": si.dump_plan(plan),
    }


def what_a_stage_knows(plan: si.Plan) -> list[str]:
    questions = plan.stage("ask").questions
    verdict = plan.stage("compensation").verdict
    first = plan.what_matters[0] if plan.what_matters else None
    by = first.by if first is not None else None
    assert_type(by, date | None)
    assert_type(questions[0].reason.text, str)
    return [verdict, *(f"{question.person_name}: {question.text}" for question in questions)]


def from_python(title: str, day: date) -> si.Candidacy:
    panel = (si.Interviewer(name="Ana Ruiz", title="Chief Financial Officer", minutes=30),)
    return si.Candidacy(title=title, interview=si.Round(on=day), panel=panel)


def parts(people: list[si.Interviewer], ended_at: si.Instant) -> None:
    catalog = si.load_catalog()
    assert_type(catalog, si.Catalog)
    for pick in si.pick_questions(catalog, people=people, already=["How big is the team?"]):
        assert_type(pick.question, si.Question)
    for step in si.schedule_follow_ups(people, ended_at=ended_at):
        assert_type(step, si.FollowUp)
    low, high = (si.Money(amount=Decimal(n), currency="USD") for n in (95000, 115000))
    found = si.compare_ranges(si.CompensationRange(low=low, high=high), si.CompensationRange(low=high))
    assert_type(found.room, si.Money | None)


def what_can_go_wrong(path: Path) -> tuple[str, ...]:
    try:
        si.load_candidacy(path)
    except si.InputError as error:
        return tuple(problem.place for problem in error.problems)
    except si.SecondInterviewError as error:
        return (str(error),)
    return ()
