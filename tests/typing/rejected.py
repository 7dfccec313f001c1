"""What a caller must not get away with: each line needs its ignore, or mypy and pyright report the ignore.

Never run: the lines are for type checkers alone.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true, reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnusedExpression=false, reportUnknownArgumentType=false

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import second_interview as si

if TYPE_CHECKING:

    def reject(candidacy: si.Candidacy, plan: si.Plan, catalog: si.Catalog, money: si.Money) -> None:
        print(si.build_plans)  # type: ignore[attr-defined]
        si.build_plan(candidacy)  # type: ignore[call-arg]
        si.build_plan(candidacy, date(2026, 11, 23))  # type: ignore[call-arg]
        si.build_plan(candidacy, today="2026-11-23")  # type: ignore[arg-type]
        si.build_plan("candidacy.toml", today=date(2026, 11, 23))  # type: ignore[arg-type]
        si.PlanOptions(must_ask=4)  # type: ignore[call-arg]
        si.Money(Decimal(104000), "USD")  # type: ignore[call-arg]
        si.Money(amount=104000.0, currency="USD")  # type: ignore[arg-type]
        si.Interviewer(title="Controller")  # type: ignore[call-arg]
        si.Round(agenda=["9:30 Dana Whitfield"])  # type: ignore[arg-type]
        plan.title = "Controller"  # type: ignore[misc]
        print(plan.ask.question)  # type: ignore[attr-defined]
        plan.stage("meal")  # type: ignore[call-overload]
        print(plan.stage("ask").people)  # type: ignore[attr-defined]
        si.to_html(plan, si.Audience.SHAREABLE)  # type: ignore[call-arg]
        si.to_html(plan, audience="shareable")  # type: ignore[arg-type]
        si.to_markdown(plan).decode()  # type: ignore[attr-defined]
        catalog.question(1)  # type: ignore[arg-type]
        si.pick_questions(catalog, people=["Dana Whitfield"])  # type: ignore[list-item]
        si.compare_ranges(money, money)  # type: ignore[arg-type]
        money + 1  # type: ignore[operator]
