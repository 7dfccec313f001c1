from __future__ import annotations

import pytest

from second_interview.errors import InputError
from second_interview.intake.markup import read_markup
from second_interview.intake.posting_text import (
    closing_words,
    employer_in,
    front_matter,
    headings_of,
    labelled,
    marked_headings,
    place_line,
    split_lines,
    title_of_page,
)
from second_interview.model import Line


def _lines(*texts: str) -> tuple[Line, ...]:
    return split_lines(enumerate(texts, 1), "posting.txt")


def test_front_matter_gives_its_fields_and_its_last_line() -> None:
    assert front_matter("---\ntitle: 'Clerk '\norganisation: Acme\ntags: []\n\n---\nText") == (
        {"title": "Clerk", "company": "Acme", "tags": "[]"}, 6,
    )  # fmt: skip


def test_text_without_front_matter_has_none() -> None:
    assert front_matter("Text\n---\n") == ({}, 0)


def test_lines_without_words_are_left_out_and_the_rest_keep_their_numbers() -> None:
    assert [(line.text, line.evidence.path) for line in _lines("a", "---", "", "b")] == [
        ("a", "line 1"),
        ("b", "line 4"),
    ]


def test_a_very_long_line_is_split_at_its_sentences() -> None:
    lines = _lines("You close the books. " * 100)
    assert len(lines) == 100
    assert {line.evidence.path for line in lines} == {"line 1"}


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(InputError, match="give the posting alone"):
        _lines(*["a"] * 6000)
    with pytest.raises(InputError, match="give the posting alone"):
        _lines("a" * 400_000)


def test_a_label_gives_what_follows_it() -> None:
    assert labelled(_lines("Type of thing", "- **Job Type:** Full-time"), "job type") == "Full-time"
    assert labelled(_lines("Job Type:"), "job type") == ""


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Harbor & Pine Foods Inc.", "Harbor & Pine Foods Inc."),
        ("Vision Group is looking for a clerk.", "Vision Group"),
        ("In Hoima, Old Mutual is searching for a manager.", "Old Mutual"),
        ("We are hiring!", ""),
        ("Our client is seeking a clerk", ""),
        ("Senior Accountant", ""),
    ],
)
def test_the_employer_is_told_only_from_plain_words(text: str, employer: str) -> None:
    assert employer_in(_lines("Clerk", text)) == employer


@pytest.mark.parametrize(
    ("page", "title"),
    [
        ("<title>Jobs</title><h1>Clerk</h1>", "Clerk"),
        ("<title>Clerk - Acme</title><h2>Clerk</h2>", "Clerk"),
        ("<title>Acme careers</title><h1>A</h1><h1>B</h1>", ""),
        ("<p>Clerk</p>", ""),
    ],
)
def test_a_page_is_titled_by_its_one_heading(page: str, title: str) -> None:
    assert title_of_page(read_markup(page)) == title


def test_a_short_line_above_a_list_is_marked_as_a_heading() -> None:
    text = (
        "Clerk\nAcme\n\nWhat we need from you\n\n* SQL\n* Excel\n* Word\n\nSalary: $50k\n\nHow we work\n\n"
        + "We talk. " * 10
    )
    assert [line for _, line in marked_headings(text) if line.startswith("## ")] == [
        "## What we need from you",
        "## How we work",
    ]


def test_items_on_lines_of_their_own_are_no_headings() -> None:
    text = (
        "Clerk\n\nRequirements\n\nStrong Excel\n\nA degree in accounting\n\n"
        + "We are a family business and like it. " * 3
    )
    assert not [line for _, line in marked_headings(text) if line.startswith("## ")]


def test_the_title_of_a_page_is_no_heading_of_its_text() -> None:
    page = read_markup("<title>Clerk - Acme</title><h1>Clerk</h1><h4>Skills</h4><p><b>Nice to have</b></p><p>SQL</p>")
    assert [line for _, line in headings_of(page)] == ["Clerk", "## Skills", "## Nice to have", "SQL"]


@pytest.mark.parametrize(
    ("line", "place"), [("Akron, OH", "Akron, OH"), ("Remote (US)", "Remote (US)"), ("Manager, Reporting", "")]
)
def test_a_place_near_the_top_is_told(line: str, place: str) -> None:
    found = place_line(_lines("Clerk", line))
    assert (found.text if found is not None else "") == place


def test_a_short_line_the_text_goes_on_to_speak_of_is_the_employer() -> None:
    assert employer_in(_lines("Clerk", "Parcelwing", "Parcelwing is a shipping service.")) == "Parcelwing"
    assert employer_in(_lines("Clerk", "Uganda", "Uganda is warm.")) == ""


def test_the_last_day_to_apply_is_found_in_a_sentence() -> None:
    assert "December 18, 2026" in closing_words(_lines("Calls first. Applications are open until December 18, 2026."))
    assert closing_words(_lines("Apply here")) == ""
