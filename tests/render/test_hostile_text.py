from __future__ import annotations

import re

import pytest

from second_interview.render import to_html, to_html_fragment, to_markdown
from tests.render.filled import filled_plan
from tests.render.pages import read_page, shape_of_markdown

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style></title></textarea><svg onload=alert(1)>",
    "<!-- <a href=javascript:alert(1)>x</a> -->",
    "&lt;script&gt;&#60;b&#62;",
    "]]><![CDATA[<b>",
    "{{7*7}} {title} {n}",
)
HOSTILE_MARKDOWN = (
    "[x](javascript:alert(1))",
    "![x](http://example.com/x.png)",
    "<img src=x>",
    "**bold** _em_ `code` ~~gone~~",
    "| a | b |",
    "# heading",
    "- point",
    "1. point",
    "> quote",
    "***",
    "[x]: http://example.com",
    "&copy; &#42;",
    "<!-- hidden",
    "line\n\n# heading\n\n```\ncode",
    "line\r- point\u2028- point",
)


def _harmless(secrecy: str, path: str) -> str:
    return f"harmless {path}"


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("write", [to_html, to_html_fragment], ids=["page", "fragment"])
def test_no_text_adds_an_element_or_an_attribute(write: type[object], hostile: str) -> None:
    page = read_page(str(write(filled_plan(lambda _, path: f"{hostile} {path}"))))  # type: ignore[call-arg]
    plain = read_page(str(write(filled_plan(_harmless))))  # type: ignore[call-arg]
    assert page.elements == plain.elements


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_is_shown_as_it_was_written(hostile: str) -> None:
    page = read_page(to_html(filled_plan(lambda _, path: f"{hostile} {path}")))
    assert any(f"{hostile} plan.candidate" in text for text in page.texts)


@pytest.mark.parametrize("hostile", HOSTILE_MARKDOWN)
def test_no_text_changes_the_shape_of_the_markdown(hostile: str) -> None:
    page = to_markdown(filled_plan(lambda _, path: f"{hostile} {path}"))
    assert shape_of_markdown(page) == shape_of_markdown(to_markdown(filled_plan(_harmless)))


@pytest.mark.parametrize("hostile", HOSTILE_MARKDOWN)
def test_no_text_becomes_markup_in_the_markdown(hostile: str) -> None:
    page = to_markdown(filled_plan(lambda _, path: f"{hostile} {path}"))
    assert re.findall(r"(?<!\\)(?:<|`|~|\](?=[(\[:]))", page) == []


def test_characters_nobody_sees_are_left_out() -> None:
    hidden = "a\x00b\u202ec\u2066d\ufeffe\ud800f\x1b"
    page = to_html(filled_plan(lambda _, path: hidden + path))
    assert "abcde\ufffdfplan.candidate" in page


@pytest.mark.parametrize("length", [10, 10_000])
def test_long_words_do_not_break_the_page(length: int) -> None:
    page = read_page(to_html(filled_plan(lambda _, __: "x" * length)))
    assert page.mismatched == []
