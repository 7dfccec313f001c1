from __future__ import annotations

import base64
import hashlib
import itertools
import re
from collections.abc import Callable
from datetime import date

import attrs
import pytest

from second_interview.model import Audience, Plan
from second_interview.render import to_html, to_html_fragment
from tests.render.filled import filled_plan
from tests.render.pages import read_page
from tests.render.sample import sample_plan

Golden = Callable[[str, str | bytes], None]
DAY = date(2026, 12, 3)
PLANS = {
    "rich": sample_plan(),
    "filled": filled_plan(),
    "bare": Plan(id="p", title="Accountant", interview_on=DAY, today=date(2026, 11, 25)),
}
EVERY_PLAN = pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS.keys())


def test_page_is_the_golden_page(golden: Golden) -> None:
    golden("render/sample.html", to_html(sample_plan()))


def test_shareable_page_is_the_golden_page(golden: Golden) -> None:
    golden("render/sample-shareable.html", to_html(sample_plan(), audience=Audience.SHAREABLE))


def test_fragment_is_the_golden_fragment(golden: Golden) -> None:
    golden("render/sample-fragment.html", to_html_fragment(sample_plan()))


@EVERY_PLAN
def test_every_element_is_closed_in_order(plan: Plan) -> None:
    page = read_page(to_html(plan))
    assert (page.unclosed, page.mismatched) == ([], [])


@EVERY_PLAN
def test_headings_go_down_one_level_at_a_time(plan: Plan) -> None:
    levels = [int(tag[1]) for tag, _ in read_page(to_html(plan)).elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert max(levels) <= 4
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


@EVERY_PLAN
def test_ids_are_unique_and_every_link_has_its_target(plan: Plan) -> None:
    page = read_page(to_html(plan))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {href.removeprefix("#") for href in page.values("href")} <= set(ids)
    assert {name for value in page.values("aria-labelledby") for name in value.split()} <= set(ids)


@EVERY_PLAN
def test_page_loads_nothing_and_runs_nothing(plan: Plan) -> None:
    page = read_page(to_html(plan))
    names = {name for _, attributes in page.elements for name in attributes}
    assert {tag for tag, _ in page.elements} & {"script", "link", "img", "iframe", "object", "form"} == set()
    assert names & {"src", "style", "action", "onclick", "onload"} == set()


def test_policy_allows_only_the_styles_of_the_page() -> None:
    html = to_html(sample_plan())
    style = html.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in read_page(html).values("content")[0]


def test_page_has_language_landmarks_and_a_way_past_the_opening() -> None:
    html = to_html(sample_plan())
    tags = [tag for tag, _ in read_page(html).elements]
    assert '<html lang="en">' in html
    assert [tags.count(tag) for tag in ("header", "nav", "main", "footer")] == [1, 1, 1, 1]
    assert '<a class="skip" href="#plan">' in html


def test_every_table_header_says_what_it_heads() -> None:
    page = read_page(to_html(sample_plan()))
    headers = [attributes for tag, attributes in page.elements if tag == "th"]
    assert headers
    assert all("scope" in attributes for attributes in headers)


def test_picture_of_the_ranges_is_only_in_the_private_part() -> None:
    html = to_html(sample_plan())
    private = html.split('<section id="private"')[1].split('<section id="messages"')[0]
    assert html.count("<svg") == private.count("<svg") == 1
    assert "<svg" not in to_html(sample_plan(), audience=Audience.SHAREABLE)


def test_picture_has_words_that_say_the_same() -> None:
    html = to_html(sample_plan())
    picture = html.split("<svg")[1].split("</svg>")[0]
    said = "Theirs: $95,000 to $110,000 a year; Yours: $98,000 to $112,000 a year; Your target: $106,000."
    assert 'role="img"' in picture
    assert f">{said}</desc>" in picture
    assert f"<figcaption>{said}</figcaption>" in html


def test_reasons_are_folded_and_complete() -> None:
    html = to_html(sample_plan())
    assert '<details class="why"><summary>Why</summary>' in html
    assert "resume.json: work[0].highlights[0]: &quot;Cut the month-end close" in html


def test_fragment_styles_touch_nothing_outside_it() -> None:
    style = to_html_fragment(sample_plan()).split("<style>")[1].split("</style>")[0]
    rules = re.findall(r"(?:^|[}{])\s*([^{}@/]+?)\s*\{", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL))
    selectors = [part.strip() for rule in rules for part in rule.split(",")]
    assert selectors
    assert [part for part in selectors if not part.startswith(".second-interview")] == []


def test_fragments_of_two_plans_share_no_id() -> None:
    other = attrs.evolve(sample_plan(), id="another")
    first, second = (set(read_page(to_html_fragment(plan)).values("id")) for plan in (sample_plan(), other))
    assert first
    assert first & second == set()


def test_fragment_brings_no_landmark_into_the_notebook() -> None:
    tags = {tag for tag, _ in read_page(to_html_fragment(sample_plan())).elements}
    assert tags & {"html", "head", "body", "main", "header", "footer", "h1"} == set()


def test_notebook_shows_the_fragment() -> None:
    plan = sample_plan()
    assert plan._repr_html_() == to_html_fragment(plan)
