"""The command line: arguments in, exit code out; every error is words on stderr."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from second_interview._version import __version__
from second_interview.cli.content import add_content, run_content
from second_interview.cli.plan import add_plan, run_plan
from second_interview.errors import SecondInterviewError

__all__ = ["main"]

_EXAMPLES = """examples:
  second-interview plan examples/senior-accountant
  second-interview plan my/candidacy.toml --out out --format md,html,ics,json
  second-interview plan my/candidacy.toml --today 2026-11-23 --shareable --out for-counsellor
  second-interview content check

exit codes: 0 done, 1 something in the input is wrong, 2 the command was called wrongly
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 bad input, 2 wrong usage."""
    parser = argparse.ArgumentParser(
        prog="second-interview",
        description="Prepare for the interviews after the first: one plan for the whole panel, from your own papers.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"second-interview {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    add_plan(commands)
    add_content(commands)
    try:
        given = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        return run_plan(given) if given.command == "plan" else run_content(given)
    except SecondInterviewError as error:
        print(f"second-interview: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        if not isinstance(error, BrokenPipeError):
            print(f"second-interview: the result cannot be printed: {error.strerror or error}", file=sys.stderr)
        # What is still in the buffer would fail again when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 1
