"""A caseworker's morning list: what each candidate does first, and which question goes to whom."""

from datetime import date
from pathlib import Path

import second_interview as si


def morning_list(folder: Path, *, today: date) -> str:
    """Return an entry for every candidacy in *folder*, the earliest interview first."""
    plans = [si.build_plan(si.load_candidacy(path), today=today) for path in folder.glob("*/candidacy.toml")]
    return "\n\n".join(entry(plan) for plan in sorted(plans, key=lambda plan: (plan.interview_on, plan.id)))


def entry(plan: si.Plan) -> str:
    """Return the interview, the first thing to do and the questions to ask."""
    lines = [f"{plan.candidate}, {plan.title} at {plan.employer}, {plan.interview_on:%a %d %b}"]
    if plan.what_matters:
        first = plan.what_matters[0]
        by = f" by {first.by:%a %d %b}" if first.by is not None else ""
        lines.append(f"  First{by}: {first.title}. {first.action}")
    lines += [f"  Ask {question.person_name}: {question.text}" for question in plan.stage("ask").questions]
    return "\n".join(lines)


if __name__ == "__main__":
    print(morning_list(Path(__file__).parent, today=date(2026, 11, 23)))
