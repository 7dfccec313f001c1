from __future__ import annotations

import pytest

from second_interview.content import load_catalog
from second_interview.content.texts import problems_in_text, texts_of
from second_interview.model.bank import Frame


def test_texts_come_with_their_paths_at_every_depth() -> None:
    catalog = load_catalog()
    drill = next(drill for drill in catalog.drills if drill.table is not None)
    paths = {path for _, path in texts_of(drill)}
    assert {("name",), ("families", 0), ("table", "rows", 0, 0), ("answers", 0, "formula")} <= paths
    assert not any(path[0] == "name" for _, path in texts_of(drill, without=frozenset({"name"})))
    assert ("expect_for", "it") in {path for _, path in texts_of(catalog.stage("tour"))}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a\x00b", "U+0000"),
        ("a\x85b", "U+0085"),
        ("a\u2066b", "U+2066"),
        ("\ufeffa", "U+FEFF"),
        ("a <b>c", "'<b>c' looks like markup"),
        ("<!-- a", "looks like markup"),
        ("<?php", "looks like markup"),
        ("${HOME}", "looks like a template"),
        ("{% for %}", "looks like a template"),
        ("a { b", "braces are slots"),
    ],
)
def test_what_no_text_may_hold(text: str, words: str) -> None:
    (found,) = problems_in_text("cue", Frame(id="core/x", text=text))
    assert words in found[1]
    assert found[0] == ("text",)


@pytest.mark.parametrize("text", ["a < b and c > d", "5 <6", "naïve – “quoted” …", "x²", "emoji 🙂", "two\nlines"])
def test_ordinary_text_is_fine(text: str) -> None:
    assert list(problems_in_text("cue", Frame(id="core/x", text=text))) == []


def test_slots_stand_where_something_fills_them() -> None:
    slotted = Frame(id="core/x", text="From {near} I know {more}.")
    assert list(problems_in_text("frame", slotted)) == []
    assert len(list(problems_in_text("bridge", slotted))) == 1
    assert list(problems_in_text("bridge", Frame(id="core/x", text="From {near} I know."))) == []
