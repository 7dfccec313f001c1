"""What a caller may set about a plan."""

from __future__ import annotations

from datetime import date, time

from attrs import field, frozen

from second_interview.model.checks import positive
from second_interview.planning.working_days import Holiday

__all__ = ["PlanOptions"]


@frozen(kw_only=True)
class PlanOptions:
    """Settings of one plan; the defaults are common practice."""

    minutes_a_day: int = field(default=60, validator=positive)
    """Preparation time on an ordinary day."""
    days_off: tuple[date, ...] = ()
    """Days on which nothing is to be prepared."""
    must_asks: int = field(default=5, validator=positive)
    """Questions to ask for certain over the whole day."""
    cues_to_watch: int = field(default=5, validator=positive)
    stories: int = field(default=8, validator=positive)
    likely_questions: int = field(default=11, validator=positive)
    holidays: tuple[Holiday, ...] = ()
    """Public holidays where the employer sits; see ``public_holidays``."""
    morning: time = time(8, 30)
    """When the recipient's mail may arrive at the earliest."""
