"""The house is built as ``docs/developers/architecture.md`` says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
SOURCE = TESTS.parent / "src"
PACKAGE = SOURCE / "second_interview"
MODULES = tuple(sorted(PACKAGE.rglob("*.py")))
EVERY_MODULE = pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())

LAYERS = (
    {"_version", "errors"},
    {"model"},
    {"codec"},
    {"content"},
    {"reading"},
    {"intake", "planning", "render", "export"},
    {"folder"},
    {"cli"},
    {"__main__"},
)
"""From the ground up; what stands on one floor does not import its neighbours."""

UPWARD = {("model.plan", "render"): {"_repr_html_", "_repr_markdown_"}}
"""Imports from a higher floor, allowed only inside these methods: a notebook shows a plan as a page."""

MOST_LINES = 420
LONGER = {
    "model/plan.py": "every record of a plan in the order in which it is read",
}
VAGUE = {"utils", "util", "helpers", "helper", "common", "base", "misc", "shared", "tools", "core", "manager"}

OUTSIDE = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "time.time",
    "time.time_ns",
    "time.localtime",
    "time.monotonic",
    "os.environ",
    "os.getenv",
    "os.environb",
    "os.urandom",
    "Path.home",
    "uuid.uuid1",
    "uuid.uuid4",
    "locale.getlocale",
    "locale.setlocale",
}
NETWORK_AND_CHANCE = {"random", "secrets", "socket", "ssl", "urllib", "http", "ftplib", "smtplib", "requests", "httpx"}
MAY_LOOK_OUTSIDE = {("cli/arguments.py", "date.today"): "without --today the person's own day is meant"}

SEVERAL_MODULES = {
    "content/test_bad_content.py": "the corpus of bad files, through every reader of content",
    "intake/test_bad_papers.py": "the corpus of bad papers, through every reader of papers",
    "intake/test_candidacy_properties.py": "any candidacy file at all, through every section's reader",
    "reading/test_hostile_input.py": "hostile text, through every reader of text, and how their time grows",
    "render/test_hostile_text.py": "hostile text, through every renderer",
    "render/test_privacy.py": "what each audience sees, through every renderer and exporter",
}
"""Test files that check a claim about several modules, and which."""


def module_name(path: Path) -> str:
    name = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
    return name.removesuffix("__init__").removesuffix(".")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(node: ast.AST, inside: str = "") -> Iterator[tuple[str, str]]:
    """What is imported from this library: dotted name without the library, and the function around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ImportFrom) and child.module and child.module.split(".")[0] == "second_interview":
            module = child.module.removeprefix("second_interview").removeprefix(".")
            for alias in child.names:
                is_module = any(
                    (PACKAGE / f"{module}/{alias.name}".replace(".", "/")).with_suffix(end).exists()
                    for end in (".py", "")
                )
                yield f"{module}.{alias.name}".strip(".") if is_module else module, inside
        elif isinstance(child, ast.Import):
            for alias in child.names:
                if alias.name.split(".")[0] == "second_interview":
                    yield alias.name.removeprefix("second_interview").removeprefix("."), inside
        named = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
        yield from imports_of(child, child.name if named else inside)  # type: ignore[attr-defined]


@cache
def floor(part: str) -> int:
    found = [number for number, parts in enumerate(LAYERS) if part in parts]
    assert found, f"{part!r} stands on no floor; add it to LAYERS"
    return found[0]


def part_of(module: str) -> str:
    return module.split(".", maxsplit=1)[0]


def is_allowed_upward(module: str, imported: str, inside: str) -> bool:
    return inside in UPWARD.get((module, part_of(imported)), set())


@EVERY_MODULE
def test_every_import_goes_down(path: Path) -> None:
    module = module_name(path)
    if not module:
        return
    wrong = [
        f"{module} imports {imported}"
        for imported, inside in imports_of(tree_of(path))
        if part_of(imported) != part_of(module)
        and (not imported or floor(part_of(imported)) >= floor(part_of(module)))
        and not is_allowed_upward(module, imported, inside)
    ]
    assert wrong == []


def test_no_floor_is_forgotten() -> None:
    parts = {part_of(module_name(path)) for path in MODULES} - {""}
    assert [part for part in sorted(parts) if not any(part in layer for layer in LAYERS)] == []


def test_no_relative_import_hides_where_it_goes() -> None:
    relative = [
        f"{module_name(path)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []


def test_every_exception_from_the_floors_is_still_needed() -> None:
    used = {
        (module_name(path), part_of(imported))
        for path in MODULES
        for imported, inside in imports_of(tree_of(path))
        if is_allowed_upward(module_name(path), imported, inside)
    }
    assert used == set(UPWARD)


def test_no_modules_import_each_other_in_a_circle() -> None:
    names = {module_name(path) for path in MODULES}
    graph = {
        module_name(path): {
            imported
            for imported, inside in imports_of(tree_of(path))
            if imported in names and not is_allowed_upward(module_name(path), imported, inside)
        }
        for path in MODULES
        if module_name(path)
    }
    assert list(circles_in(graph)) == []


def circles_in(graph: dict[str, set[str]]) -> Iterator[str]:
    """Take away what imports nothing that is left; what then remains goes in circles."""
    left = {module: set(imported) for module, imported in graph.items()}
    while free := {module for module, imported in left.items() if not imported & left.keys()}:
        left = {module: imported for module, imported in left.items() if module not in free}
    for module, imported in sorted(left.items()):
        yield f"{module} -> {', '.join(sorted(imported & left.keys()))}"


def test_a_circle_would_be_seen() -> None:
    assert list(circles_in({"a": {"b"}, "b": {"c"}, "c": {"b"}})) == ["a -> b", "b -> c", "c -> b"]


@EVERY_MODULE
def test_a_module_is_short_enough_to_read(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MOST_LINES or path.relative_to(PACKAGE).as_posix() in LONGER


def test_only_modules_that_are_long_may_be_long() -> None:
    short = [name for name in LONGER if len((PACKAGE / name).read_text(encoding="utf-8").splitlines()) <= MOST_LINES]
    assert short == []


@EVERY_MODULE
def test_a_module_is_called_what_it_is_about(path: Path) -> None:
    words = {part.strip("_") for part in path.relative_to(PACKAGE).with_suffix("").parts}
    assert words & VAGUE == set()


@EVERY_MODULE
def test_a_module_begins_with_what_it_is_for(path: Path) -> None:
    said = ast.get_docstring(tree_of(path))
    assert said
    if module_name(path):
        assert len(said.splitlines()) <= 4


@EVERY_MODULE
def test_a_module_says_what_is_public(path: Path) -> None:
    if path.name == "__main__.py" or is_empty(path):
        return
    assert "__all__" in names_set_in(tree_of(path)), "add __all__"


def is_empty(path: Path) -> bool:
    """A package that gathers nothing has nothing public."""
    return path.name == "__init__.py" and len(tree_of(path).body) == 1


def names_set_in(tree: ast.Module) -> set[str]:
    found = set()
    for node in tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        found |= {target.id for target in targets if isinstance(target, ast.Name)}
    return found


@EVERY_MODULE
def test_what_is_public_is_there(path: Path) -> None:
    if path in (PACKAGE / "__init__.py", PACKAGE / "__main__.py") or is_empty(path):
        return
    tree = tree_of(path)
    promised = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    there = names_set_in(tree) | {
        node.name for node in tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    }
    for node in tree.body:
        if isinstance(node, ast.ImportFrom | ast.Import):
            there |= {alias.asname or alias.name for alias in node.names}
    if "__getattr__" not in there:
        assert [name for name in promised if name not in there] == []


@EVERY_MODULE
def test_a_package_only_gathers_names(path: Path) -> None:
    if path.name != "__init__.py" or path == PACKAGE / "__init__.py":
        return
    logic = [
        node for node in tree_of(path).body if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.For | ast.While)
    ]
    assert logic == []


def outside_calls(path: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Attribute):
            said = ".".join(ast.unparse(node).split(".")[-2:])
            if said in OUTSIDE:
                yield said
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] in NETWORK_AND_CHANCE)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module.split(".")[0] in NETWORK_AND_CHANCE:
                yield node.module
            yield from (
                f"{node.module}.{alias.name}" for alias in node.names if f"{node.module}.{alias.name}" in OUTSIDE
            )


@EVERY_MODULE
def test_nothing_looks_at_the_clock_the_environment_chance_or_the_network(path: Path) -> None:
    name = path.relative_to(PACKAGE).as_posix()
    assert [call for call in outside_calls(path) if (name, call) not in MAY_LOOK_OUTSIDE] == []


def test_every_look_outside_is_still_needed() -> None:
    looked = {(path.relative_to(PACKAGE).as_posix(), call) for path in MODULES for call in outside_calls(path)}
    assert looked == set(MAY_LOOK_OUTSIDE)


def test_a_look_outside_would_be_seen(tmp_path: Path) -> None:
    module = tmp_path / "sample.py"
    module.write_text("import random\nfrom os import environ\nimport datetime\nnow = datetime.datetime.now()\n")
    assert sorted(outside_calls(module)) == ["datetime.now", "os.environ", "random"]


def test_every_test_file_mirrors_a_module() -> None:
    astray = []
    for path in sorted(TESTS.glob("*/**/test_*.py")):
        name = path.relative_to(TESTS)
        subject = PACKAGE / name.parent / path.name.removeprefix("test_")
        is_of_package = (
            path.stem.removeprefix("test_") == path.parent.name and (subject.parent / "__init__.py").exists()
        )
        if not (subject.exists() or is_of_package or name.as_posix() in SEVERAL_MODULES):
            astray.append(name.as_posix())
    assert astray == [], "name the file after the module it tests, or add it to SEVERAL_MODULES with the reason"


def test_files_that_test_several_modules_exist() -> None:
    assert [name for name in SEVERAL_MODULES if not (TESTS / name).exists()] == []


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {path.parent for path in TESTS.glob("*/**/test_*.py")}
    assert [folder.name for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []
