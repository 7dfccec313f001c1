"""How values are written down: strict converters, saved plans, and the line a TOML key is on."""

from second_interview.codec.converters import content_converter, plan_converter
from second_interview.codec.plans import dump_plan, load_plan
from second_interview.codec.problems import Path, path_text, problem_text, problems_of
from second_interview.codec.toml_lines import index_lines, line_of
from second_interview.codec.toml_syntax import explain_syntax

__all__ = [
    "Path",
    "content_converter",
    "dump_plan",
    "explain_syntax",
    "index_lines",
    "line_of",
    "load_plan",
    "path_text",
    "plan_converter",
    "problem_text",
    "problems_of",
]
