"""What ``import second_interview`` costs and offers."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import second_interview

SOURCE = Path(second_interview.__file__)
MAY_LOAD = {"second_interview", "second_interview._version"}
"""Beside what the interpreter and ``typing`` load themselves."""
MODULES = "import sys; print(*sys.modules, sep='\\n')"


def _python(code: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def _loaded_by(code: str) -> set[str]:
    return set(_python(f"{code}; {MODULES}")) - set(_python(f"import __future__, typing; {MODULES}"))


def test_a_bare_import_loads_nothing_but_itself() -> None:
    assert _loaded_by("import second_interview") == MAY_LOAD


def test_looking_around_loads_nothing() -> None:
    assert _loaded_by("import second_interview; dir(second_interview); second_interview.__version__") == MAY_LOAD


def test_a_name_of_the_model_loads_no_reader_and_no_converter() -> None:
    loaded = _loaded_by("import second_interview; second_interview.Money")
    assert loaded & {"cattrs", "tomllib", "csv", "json", "icalendar", "holidays", "importlib_resources"} == set()
    assert {name.split(".")[1] for name in loaded if name.startswith("second_interview.")} == {
        "_version",
        "errors",
        "model",
    }


def test_a_whole_plan_needs_no_extra() -> None:
    code = (
        "import second_interview as si, datetime as dt; day = dt.date(2026, 12, 3);"
        "plan = si.build_plan(si.candidacy_from({'title': 'Accountant', 'interview': {'on': day}}), today=day);"
        "si.to_markdown(plan); si.to_html(plan); si.dump_plan(plan)"
    )
    assert _loaded_by(code) & {"icalendar", "holidays"} == set()


def test_every_promised_name_is_there() -> None:
    assert [name for name in second_interview.__all__ if not hasattr(second_interview, name)] == []


def test_a_name_comes_from_the_package_that_promises_it() -> None:
    for name, home in _homes().items():
        module = importlib.import_module(f"second_interview.{home}")
        assert name in module.__all__
        assert getattr(module, name) is getattr(second_interview, name)


def test_looking_around_shows_exactly_what_is_promised() -> None:
    assert dir(second_interview) == sorted(second_interview.__all__)


def test_promised_names_are_sorted_and_there_once() -> None:
    assert sorted(set(second_interview.__all__)) == second_interview.__all__


def test_a_star_import_gives_what_is_promised() -> None:
    names = _python("from second_interview import *; print(*[n for n in dir() if n != '__builtins__'])")
    assert set(second_interview.__all__) <= set(names)


@pytest.mark.parametrize("name", ["build_plam", "Plam", "model_", "_HOMES"])
def test_a_misspelt_name_is_no_attribute(name: str) -> None:
    with pytest.raises(AttributeError, match=f"module 'second_interview' has no attribute '{name}'"):
        getattr(second_interview, name)


def test_a_name_is_looked_up_once() -> None:
    second_interview.__dict__.pop("Money", None)
    assert second_interview.Money is vars(second_interview)["Money"]


def _branches() -> ast.If:
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    return next(node for node in tree.body if isinstance(node, ast.If))


def _homes() -> dict[str, str]:
    table = next(node for node in _branches().orelse if isinstance(node, ast.Assign))
    homes: dict[str, str] = ast.literal_eval(table.value)
    return homes


def test_a_type_checker_and_the_interpreter_see_the_same_names() -> None:
    checked: dict[str, str] = {}
    for node in _branches().body:
        assert isinstance(node, ast.ImportFrom)
        for alias in node.names:
            assert alias.asname == alias.name, "without 'as' strict type checkers take the name for private"
            checked[alias.name] = (node.module or "").removeprefix("second_interview.")
    assert checked == _homes()


def test_everything_promised_has_a_home() -> None:
    assert {*_homes(), "__version__"} == set(second_interview.__all__)


def test_the_version_is_that_of_the_project() -> None:
    project = Path(__file__).parent.parent / "pyproject.toml"
    assert tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"] == second_interview.__version__


def test_the_package_says_that_it_is_typed() -> None:
    assert (SOURCE.parent / "py.typed").is_file()
