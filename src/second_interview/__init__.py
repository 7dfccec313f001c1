"""Prepare a person for the interviews after the first: one candidacy in, one plan out.

Names load on first use, so that importing this package costs next to nothing.

Example:
    >>> from datetime import date
    >>> import second_interview as si
    >>> candidacy = si.candidacy_from({"title": "Staff Accountant", "interview": {"on": date(2026, 12, 3)}})
    >>> si.build_plan(candidacy, today=date(2026, 11, 25)).title
    'Staff Accountant'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from second_interview._version import __version__ as __version__

if TYPE_CHECKING:
    from second_interview.codec import dump_plan as dump_plan
    from second_interview.codec import load_plan as load_plan
    from second_interview.content import Catalog as Catalog
    from second_interview.content import load_catalog as load_catalog
    from second_interview.content import table_of as table_of
    from second_interview.content.installed import installed_packs as installed_packs
    from second_interview.errors import InputError as InputError
    from second_interview.errors import SecondInterviewError as SecondInterviewError
    from second_interview.export import to_ics as to_ics
    from second_interview.intake import candidacy_from as candidacy_from
    from second_interview.intake import load_candidacy as load_candidacy
    from second_interview.intake import read_cover_letter as read_cover_letter
    from second_interview.intake import read_job_posting as read_job_posting
    from second_interview.intake import read_json_resume as read_json_resume
    from second_interview.intake import read_resume as read_resume
    from second_interview.intake import read_text_resume as read_text_resume
    from second_interview.model import Audience as Audience
    from second_interview.model import Candidacy as Candidacy
    from second_interview.model import Candidate as Candidate
    from second_interview.model import CompensationRange as CompensationRange
    from second_interview.model import FollowUp as FollowUp
    from second_interview.model import Instant as Instant
    from second_interview.model import Interviewer as Interviewer
    from second_interview.model import JobPosting as JobPosting
    from second_interview.model import Money as Money
    from second_interview.model import PayExpectation as PayExpectation
    from second_interview.model import Plan as Plan
    from second_interview.model import Question as Question
    from second_interview.model import Round as Round
    from second_interview.model import Stage as Stage
    from second_interview.model import Story as Story
    from second_interview.planning import PlanOptions as PlanOptions
    from second_interview.planning import build_plan as build_plan
    from second_interview.planning import compare_ranges as compare_ranges
    from second_interview.planning import pick_questions as pick_questions
    from second_interview.planning import public_holidays as public_holidays
    from second_interview.planning import schedule_follow_ups as schedule_follow_ups
    from second_interview.render import to_html as to_html
    from second_interview.render import to_markdown as to_markdown
else:
    # In the else branch: in the open, a type checker would accept any misspelt attribute.
    _HOME = {
        "Audience": "model",
        "Candidacy": "model",
        "Candidate": "model",
        "Catalog": "content",
        "CompensationRange": "model",
        "FollowUp": "model",
        "InputError": "errors",
        "Instant": "model",
        "Interviewer": "model",
        "JobPosting": "model",
        "Money": "model",
        "PayExpectation": "model",
        "Plan": "model",
        "PlanOptions": "planning",
        "Question": "model",
        "Round": "model",
        "SecondInterviewError": "errors",
        "Stage": "model",
        "Story": "model",
        "build_plan": "planning",
        "candidacy_from": "intake",
        "compare_ranges": "planning",
        "dump_plan": "codec",
        "installed_packs": "content.installed",
        "load_candidacy": "intake",
        "load_catalog": "content",
        "load_plan": "codec",
        "pick_questions": "planning",
        "public_holidays": "planning",
        "read_cover_letter": "intake",
        "read_job_posting": "intake",
        "read_json_resume": "intake",
        "read_resume": "intake",
        "read_text_resume": "intake",
        "schedule_follow_ups": "planning",
        "table_of": "content",
        "to_html": "render",
        "to_ics": "export",
        "to_markdown": "render",
    }

    def __getattr__(name):
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        globals()[name] = value
        return value

    def __dir__():
        return sorted(__all__)


__all__ = [
    "Audience",
    "Candidacy",
    "Candidate",
    "Catalog",
    "CompensationRange",
    "FollowUp",
    "InputError",
    "Instant",
    "Interviewer",
    "JobPosting",
    "Money",
    "PayExpectation",
    "Plan",
    "PlanOptions",
    "Question",
    "Round",
    "SecondInterviewError",
    "Stage",
    "Story",
    "__version__",
    "build_plan",
    "candidacy_from",
    "compare_ranges",
    "dump_plan",
    "installed_packs",
    "load_candidacy",
    "load_catalog",
    "load_plan",
    "pick_questions",
    "public_holidays",
    "read_cover_letter",
    "read_job_posting",
    "read_json_resume",
    "read_resume",
    "read_text_resume",
    "schedule_follow_ups",
    "table_of",
    "to_html",
    "to_ics",
    "to_markdown",
]
