"""One drill for the days before: of this trade and level, nearest to what the posting asks."""

from __future__ import annotations

from decimal import Decimal

from second_interview.model import Drill, DrillAnswer, PlannedDrill
from second_interview.planning.context import Context
from second_interview.planning.fitting import lines_of_posting, shared_words

__all__ = ["pick_drill"]


def pick_drill(context: Context) -> PlannedDrill | None:
    """Return the drill whose words stand most often in the posting, or ``None`` when the trade is not known."""
    family, level = context.facts.family, context.facts.level
    fitting = [
        drill
        for drill in context.catalog.drills
        if family in drill.families and (not level or not drill.levels or level in drill.levels)
    ]
    posting = " ".join(line.text for line in lines_of_posting(context))
    ranked = sorted(fitting, key=lambda drill: (-shared_words(f"{drill.name} {drill.task}", posting), drill.id))
    return _planned(context, ranked[0]) if ranked else None


def _planned(context: Context, drill: Drill) -> PlannedDrill:
    table = drill.table
    return PlannedDrill(
        id=drill.id,
        name=drill.name,
        minutes=drill.minutes,
        task=drill.task,
        given=tuple(f"{name.replace('_', ' ')}: {_figure(value)}" for name, value in drill.given.items()),
        columns=tuple(column.replace("_", " ") for column in table.columns) if table is not None else (),
        rows=table.rows if table is not None else (),
        answers=tuple(map(_checked, drill.answers)),
        trap=drill.trap,
        say=drill.say,
        reason=context.reason(content=(drill.id,)),
    )


def _checked(answer: DrillAnswer) -> str:
    return f"{answer.ask} {_figure(answer.value)} {_unit(answer.unit)}".rstrip()


def _unit(unit: str) -> str:
    """Return a unit to print; the currency of an invented case would only look like that of the job."""
    return "" if len(unit) == 3 and unit.isupper() else unit


def _figure(value: Decimal) -> str:
    return f"{value:,f}"
