from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from second_interview.codec import Path, index_lines, line_of

_TEXT = '''# a comment [with] "marks"
schema = 1
"quoted \\"key\\" é" = 1
dotted . 'k.k' = [ # comment ]
  "a",
  """
b ""two"" quotes""""",
  { x = 1, y = [2] },
]

[table.inner]
k = 2026-05-01 10:00:00

[[list]]
id = 'one # no comment'
[[list.sub]]
n = 1
[list.sub.deep]
n = 2
[[list]]
id = """
[[list]]
not = "a key" \\
  """
text = \'\'\'
it's [literal]
\'\'\'
last = true
'''


def _paths(value: Any, path: Path = ()) -> Iterator[Path]:
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _paths(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _paths(inner, (*path, number))


def test_every_path_has_a_line_and_no_other_path_has() -> None:
    assert set(index_lines(_TEXT)) == set(_paths(tomllib.loads(_TEXT)))


def test_lines_are_those_of_the_text() -> None:
    index = index_lines(_TEXT)
    lines = _TEXT.split("\n")
    expected = {
        ("schema",): "schema",
        ('quoted "key" é',): '"quoted',
        ("dotted", "k.k", 0): '  "a"',
        ("dotted", "k.k", 1): '  """',
        ("dotted", "k.k", 2, "y", 0): "  { x",
        ("table", "inner", "k"): "k = 2026",
        ("list", 0, "id"): "id = 'one",
        ("list", 0, "sub", 0, "deep", "n"): "n = 2",
        ("list", 1): "[[list]]",
        ("list", 1, "id"): 'id = """',
        ("list", 1, "text"): "text",
        ("list", 1, "last"): "last",
    }
    found = {path: lines[index[path] - 1] for path in expected}
    assert all(found[path].startswith(start) for path, start in expected.items()), found


def test_windows_line_ends_count_once() -> None:
    assert index_lines("a = 1\r\nb = [\r\n  1,\r\n]\r\n")[("b", 0)] == 3


def test_a_path_that_is_not_there_has_the_line_of_its_nearest_ancestor() -> None:
    index = index_lines("a = 1\n[b]\nc = 1\n")
    assert (line_of(index, ("b", "d", 3)), line_of(index, ("z",))) == (2, 1)


@pytest.mark.parametrize("text", ["a = [", "a = [}", "= 1", 'a = "x'])
def test_text_that_is_not_toml_ends_in_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="line 1 is not TOML"):
        index_lines(text)


def test_a_long_text_takes_no_long_time() -> None:
    text = 'a = """' + '\\"' * 300_000 + '"""\n' + "# " + "x" * 300_000 + "\n" + "b = [" + "1, " * 50_000 + "]\nc = 1\n"
    assert index_lines(text)[("c",)] == 4


_KEYS = st.sampled_from(["id", "n_1", "why-asked", '"a b"', "'l.k'", '"e\\"s"'])
_SCALARS = st.sampled_from(
    ["1", "true", "3.5", "2026-05-01", '"x # y"', "'c:\\x'", '"""\na\n[b]\nc = 1"""', "'''\nit''s\n'''", '"é ]"']
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[\n  # one ]\n" + ",\n  ".join(items) + "]"),
        st.dictionaries(_KEYS, inner, max_size=2).map(
            lambda table: "{ " + ", ".join(f"{key} = {value}" for key, value in table.items()) + " }"
        ),
    ),
    max_leaves=6,
)
_TABLES = st.dictionaries(_KEYS, _VALUES, max_size=4).map(
    lambda table: "".join(f"{key} = {value} # c\n\n" for key, value in table.items())
)
_DOCUMENTS = st.builds(
    lambda head, items: head + "".join(f"[[item]]\n{body}[[item.sub]]\n{sub}" for body, sub in items),
    _TABLES,
    st.lists(st.tuples(_TABLES, _TABLES), max_size=3),
)


@given(_DOCUMENTS)
@settings(deadline=None, database=None)
def test_any_document_is_indexed_whole(text: str) -> None:
    index = index_lines(text)
    assert set(index) == set(_paths(tomllib.loads(text)))
    lines = text.split("\n")
    for path, line in index.items():
        if path and isinstance(path[-1], str):
            assert path[-1].replace('"', '\\"') in lines[line - 1]
