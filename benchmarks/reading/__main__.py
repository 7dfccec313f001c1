"""``python -m benchmarks.reading [TASK ...] [--data TASK=FILE] [--json]``: one table, and an exit code for missed bars.

Each task is a module of this package with ``measure(path) -> tuple[Result, ...]``; ``path`` is another file in the same
columns, or ``None`` for the development set.
"""

from __future__ import annotations

import argparse
import json
import pkgutil
import sys
from importlib import import_module
from pathlib import Path

import attrs

import benchmarks.reading as package
from benchmarks.reading.results import Result

_NO_TASKS = {"__main__", "results", "baselines"}
TASKS = sorted(module.name for module in pkgutil.iter_modules(package.__path__) if module.name not in _NO_TASKS)


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; return 1 when a bar is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=__doc__.splitlines()[0])
    parser.add_argument("tasks", nargs="*", metavar="TASK", help=f"any of {', '.join(TASKS)}; all by default")
    parser.add_argument(
        "--data", action="append", default=[], metavar="TASK=FILE", help="another set in the same columns"
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    given = parser.parse_args(arguments)
    files = dict(each.split("=", 1) for each in given.data)
    unknown = sorted({*given.tasks, *files} - set(TASKS))
    if unknown:
        parser.error(f"no task {', '.join(unknown)}; there are {', '.join(TASKS)}")
    chosen = given.tasks or (sorted(files) if files else TASKS)
    results: list[Result] = []
    for task in chosen:
        path = Path(files[task]) if task in files else None
        results.extend(import_module(f"benchmarks.reading.{task}").measure(path))
    if given.json:
        print(json.dumps([attrs.asdict(result) for result in results], ensure_ascii=False, indent=1))
    else:
        _print(results)
    return 0 if all(figure.is_met for result in results for figure in result.figures) else 1


def _print(results: list[Result]) -> None:
    print(f"{'task':14} {'set':34} {'figure':44} {'value':>9} {'bar':>9}")
    for result in results:
        for figure in result.figures:
            bar = "" if figure.bar is None else f"{'≤' if figure.at_most else '≥'} {figure.bar:.3f}"
            mark = "" if figure.is_met else "  MISSED"
            print(f"{result.task:14} {result.data:34} {figure.name:44} {figure.value:9.3f} {bar:>9}{mark}")
        for kind, examples in result.failures.items():
            print(f"{'':14} {kind}: {len(examples)}")
            for example in list(examples)[:5]:
                print(f"{'':16} {example[:150]}")


if __name__ == "__main__":
    sys.exit(main())
