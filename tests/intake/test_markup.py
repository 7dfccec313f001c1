from __future__ import annotations

import pytest

from second_interview.intake.markup import read_markup


def _shown(text: str) -> list[str]:
    return [line.text for line in read_markup(text).lines]


def test_block_tags_make_lines_and_list_items_get_a_dash() -> None:
    assert _shown("<h2>Needs</h2><ul><li><p>a CPA</p></li><li>SQL</ul>bye") == ["Needs", "- a CPA", "- SQL", "bye"]


def test_scripts_styles_and_navigation_are_not_shown() -> None:
    page = "<nav>menu</nav><style>p{}</style><script>x()</script><p>shown</p><footer>imprint</footer>"
    assert _shown(page) == ["shown"]


def test_navigation_is_shown_when_there_is_nothing_else() -> None:
    assert _shown("<nav><p>only this</p></nav>") == ["only this"]


def test_entities_are_decoded() -> None:
    assert _shown("<p>R&amp;D &#163;5 &nbsp;x</p>") == ["R&D £5 x"]


def test_a_line_carries_the_source_line_it_begins_on() -> None:
    assert [(line.text, line.number) for line in read_markup("<div>\n\n one\n<br>\ntwo</div>").lines] == [
        ("one", 3),
        ("two", 5),
    ]


def test_headings_know_their_level() -> None:
    assert [line.level for line in read_markup("<h1>a</h1><h3>b</h3><p>c</p>").lines] == [1, 3, 0]


def test_json_ld_scripts_are_kept_as_blocks() -> None:
    page = read_markup('<script type="application/ld+json">{"a": "<p>"}</script><script>no</script>')
    assert [text for _, text in page.blocks] == ['{"a": "<p>"}']


def test_microdata_gives_its_text_or_its_content_attribute() -> None:
    page = read_markup('<h1 itemprop="title">Clerk</h1><meta itemprop="datePosted" content="2026-11-01">')
    assert {each.name: each.lines for each in page.properties} == {"title": ("Clerk",), "datePosted": ("2026-11-01",)}


def test_a_less_than_sign_in_text_stays_text() -> None:
    assert _shown("<p>a < b <3</p>") == ["a < b <3"]


@pytest.mark.parametrize(
    "piece", ["<!--", "<a '", '<a "', "<![", "</", "<script>", "&#", "<div>", "<p itemprop=title>", "<"]
)
def test_broken_markup_of_any_length_is_read(piece: str) -> None:
    page = read_markup("<p>shown</p>" + piece * 20_000)
    assert page.lines[0].text == "shown"


def test_an_endless_character_reference_is_read() -> None:
    assert _shown("<p>x&#" + "9" * 10_000 + ";</p>") == ["x\ufffd"]


def test_a_page_of_endless_lines_is_cut() -> None:
    assert len(read_markup("<p>x</p>" * 30_000).lines) == 20_000
