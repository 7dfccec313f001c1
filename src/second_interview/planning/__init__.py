"""What to do: pure functions from facts and content to a plan."""

from second_interview.planning.ask import Pick, pick_questions
from second_interview.planning.next_steps import schedule_follow_ups
from second_interview.planning.options import PlanOptions
from second_interview.planning.plan import build_plan
from second_interview.planning.ranges import RangeThresholds, comparable, compare_ranges
from second_interview.planning.working_days import Holiday, WorkCalendar, public_holidays

__all__ = [
    "Holiday",
    "Pick",
    "PlanOptions",
    "RangeThresholds",
    "WorkCalendar",
    "build_plan",
    "comparable",
    "compare_ranges",
    "pick_questions",
    "public_holidays",
    "schedule_follow_ups",
]
