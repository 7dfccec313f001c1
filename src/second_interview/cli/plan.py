"""``second-interview plan``: build a plan and write it, whole or not at all."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from second_interview.cli.arguments import day, today
from second_interview.cli.writing import write_files
from second_interview.errors import MissingExtraError

if TYPE_CHECKING:
    from second_interview.content import Catalog
    from second_interview.model import Audience, Candidacy, Plan
    from second_interview.planning import Holiday

__all__ = ["add_plan", "run_plan"]

_FORMATS = ("md", "html", "ics", "json")


def add_plan(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "plan",
        help="build the plan for one candidacy",
        description="Build the plan for one candidacy and print it, or write it to a folder.",
        epilog="examples:\n  second-interview plan examples/senior-accountant --out out\n"
        "  second-interview plan candidacy.toml --format md --today 2026-11-23",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "candidacy",
        type=Path,
        metavar="CANDIDACY",
        help="a candidacy file (TOML or JSON), or the folder that holds candidacy.toml",
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="write plan.md, plan.html, plan.ics and plan.json here; without it the Markdown is printed",
    )
    parser.add_argument(
        "--format", type=_formats, metavar="LIST", help="any of md,html,ics,json (default: all with --out, md without)"
    )
    parser.add_argument(
        "--today",
        type=day,
        metavar="DATE",
        help="the day the plan is made on, such as 2026-11-23 (default: this machine's date)",
    )
    parser.add_argument(
        "--pack",
        action="append",
        default=[],
        metavar="PACK",
        help="lay a content pack over the bundled one: its folder, or the name of an installed one; may be repeated",
    )
    parser.add_argument(
        "--shareable",
        action="store_true",
        help="leave out everything private: pay floor, weaknesses, notes about people",
    )


def run_plan(given: argparse.Namespace) -> int:
    """Build and write; return the exit code."""
    from second_interview.intake import load_candidacy
    from second_interview.model import Audience
    from second_interview.planning import PlanOptions, build_plan

    candidacy = load_candidacy(given.candidacy)
    made_on = today(given.today)
    options = PlanOptions(holidays=_holidays(candidacy, made_on))
    plan = build_plan(candidacy, today=made_on, catalog=_catalog(given.pack), options=options)
    audience = Audience.SHAREABLE if given.shareable else Audience.CANDIDATE
    formats = given.format or (_FORMATS if given.out is not None else ("md",))
    if given.out is None:
        if formats != ("md",):
            print("second-interview: --format other than md needs --out DIR to write to", file=sys.stderr)
            return 2
        _print(_written(plan, audience)["md"]().decode())
        return 0
    files, skipped = _files(plan, audience, formats, asked=given.format is not None)
    for path in write_files(given.out, files):
        print(path)
    for note in skipped:
        print(f"second-interview: {note}", file=sys.stderr)
    return 0


def _catalog(packs: list[str]) -> Catalog:
    from second_interview.content import load_catalog

    return load_catalog([Path(pack) if Path(pack).is_dir() else pack for pack in packs])


def _print(text: str) -> None:
    """Print what the terminal can show; a sign it lacks becomes a question mark."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
    sys.stdout.flush()


def _files(
    plan: Plan, audience: Audience, formats: tuple[str, ...], *, asked: bool
) -> tuple[dict[str, bytes], list[str]]:
    """Render every format before one byte is written; a format nobody asked for may lack its extra."""
    files: dict[str, bytes] = {}
    skipped: list[str] = []
    writers = _written(plan, audience)
    for name in formats:
        try:
            files[f"plan.{name}"] = writers[name]()
        except MissingExtraError as error:
            if asked:
                raise
            skipped.append(f"plan.{name} was not written: {error}")
    return files, skipped


def _written(plan: Plan, audience: Audience) -> dict[str, Callable[[], bytes]]:
    from second_interview.codec import dump_plan
    from second_interview.export import to_ics
    from second_interview.model import for_audience
    from second_interview.render import to_html, to_markdown

    return {
        "md": lambda: to_markdown(plan, audience=audience).encode(),
        "html": lambda: to_html(plan, audience=audience).encode(),
        "ics": lambda: to_ics(plan, audience=audience),
        "json": lambda: dump_plan(for_audience(plan, audience)),
    }


def _holidays(candidacy: Candidacy, today: date) -> tuple[Holiday, ...]:
    """Return public holidays where the employer sits, if the extra is there and the country is known."""
    from second_interview.planning import public_holidays

    employer, posting = candidacy.employer, candidacy.posting
    country = employer.country or (posting.country if posting is not None else "")
    if not country:
        return ()
    years = tuple(sorted({today.year, candidacy.day.year, candidacy.day.year + 1}))
    try:
        return public_holidays(country, region=employer.region, years=years)
    except MissingExtraError:
        return ()


def _formats(text: str) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(part.strip().lower() for part in text.split(",") if part.strip()))
    unknown = [name for name in wanted if name not in _FORMATS]
    if unknown or not wanted:
        raise argparse.ArgumentTypeError(
            f"{', '.join(map(repr, unknown)) or 'nothing'} is not among {','.join(_FORMATS)}"
        )
    return wanted
