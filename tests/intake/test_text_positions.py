from __future__ import annotations

import pytest

from second_interview.intake.paper_lines import Tally
from second_interview.intake.paper_text import text_lines
from second_interview.intake.text_positions import read_text_positions
from second_interview.model import Position


def _read(text: str) -> tuple[tuple[Position, ...], Tally]:
    tally = Tally("cv.txt")
    return read_text_positions(text_lines(text), tally), tally


def _heads(text: str) -> list[tuple[str, str, str]]:
    return [
        (each.title, each.organisation, f"{each.start}..{'now' if each.is_current else each.end}")
        for each in _read(text)[0]
    ]


def _remedies(text: str) -> list[tuple[str, str]]:
    return [(each.text, each.remedy) for each in _read(text)[1].unread]


@pytest.mark.parametrize(
    "text",
    [
        "Clerk, Acme Ltd, 2019 - 2021\n- Paid\n\nCook, Diner Inc, 2017 - 2018\n- Fried",
        "Clerk\nAcme Ltd\n2019 - 2021\n- Paid\n\nCook\nDiner Inc\n2017 - 2018\n- Fried",
        "2019 - 2021\nClerk\nAcme Ltd\n- Paid\n\n2017 - 2018\nCook\nDiner Inc\n- Fried",
        "Acme Ltd\t2019 - 2021\nClerk\n- Paid\nDiner Inc\t2017 - 2018\nCook\n- Fried",
        "Clerk, 2019 - 2021\nAcme Ltd\nCook, 2017 - 2018\nDiner Inc",
        "### Acme Ltd\n\n**Clerk** | 2019 - 2021\n\n- Paid\n\n### Diner Inc\n\n**Cook** | 2017 - 2018\n\n- Fried",
        "* Clerk at Acme Ltd from 2019 to 2021\n* Cook at Diner Inc from 2017 to 2018",
        "1. Acme Ltd (Clerk) — 2019 to 2021\n   - Paid\n2. Diner Inc (Cook) — 2017 to 2018\n   - Fried",
    ],
)
def test_positions_are_read_in_many_layouts(text: str) -> None:
    assert _heads(text) == [("Clerk", "Acme Ltd", "2019..2021"), ("Cook", "Diner Inc", "2017..2018")]


@pytest.mark.parametrize(
    "text",
    [
        "Acme Ltd\nClerk, 2019 - 2021\n- Paid\nCook, 2017 - 2018\n- Fried",
        "Acme Ltd\nClerk, 2019 - 2021\n- Paid\nCook, 2017 - 2018\n- Fried\nWaiter, 2016 - 2017\n- Ran",
        "Acme Ltd, 2017 - 2021\n  Clerk, 2019 - 2021\n  - Paid\n  Cook, 2017 - 2018\n  - Fried",
        "Acme Ltd\n4 yrs\nClerk\n2019 - 2021\n- Paid",
        "### Acme Ltd (2017 - 2021)\n#### Clerk (2019 - 2021)\n- Paid\n#### Cook (2017 - 2018)\n- Fried",
    ],
)
def test_roles_of_one_employer_share_it(text: str) -> None:
    assert {employer for _, employer, _ in _heads(text)} == {"Acme Ltd"}
    assert _heads(text)[0] == ("Clerk", "Acme Ltd", "2019..2021")


def test_only_the_lines_of_its_own_head_stand_above_the_dates() -> None:
    label = "Acme Ltd\nClerk\n2019 - 2021\n- Paid\nKey Achievements\n2017 - 2018\n- Kept"
    assert _heads(label) == [("Clerk", "Acme Ltd", "2019..2021")]
    apart = "Acme Ltd\nClerk\n2019 - 2021\nThe Books\n\nCook\n2017 - 2018"
    assert [title for title, _, _ in _heads(apart)] == ["Clerk", "Cook"]
    levels = "### Acme Ltd\n#### Clerk (2019 - 2021)\n#### Diner Inc\n### Cook (2017 - 2018)\n- Fried"
    assert _heads(levels)[1][0] == "Cook"


def test_a_title_alone_among_full_heads_gets_no_employer() -> None:
    heads = _heads("Clerk, Acme Ltd, 2019 - 2021\n- Paid\n\nVolunteer firefighter | 2015 - 2016\n- Drove")
    assert heads[1][1] == ""


def test_employers_without_roles_stand_for_themselves() -> None:
    heads = _heads("Acme Ltd\t2019 - 2021\nDiner Inc\t2017 - 2018\n- Fried")
    assert [(title, employer) for title, employer, _ in heads] == [("", "Acme Ltd"), ("", "Diner Inc")]


def test_an_employer_and_the_next_one_are_not_mixed() -> None:
    text = "Acme Ltd\nClerk, 2019 - 2021\n- Paid\n\nDiner Inc, 2017 - 2018\n- Fried\n\nTanager Ltd\n2015 - 2016"
    assert [employer for _, employer, _ in _heads(text)] == ["Acme Ltd", "Diner Inc", "Tanager Ltd"]


def test_a_position_without_dates_begins_at_its_heading_or_above_its_list() -> None:
    assert _heads("### Clerk, Acme Ltd\n- Paid\n### Cook, Diner Inc\n- Fried") == [
        ("Clerk", "Acme Ltd", "None..None"),
        ("Cook", "Diner Inc", "None..None"),
    ]
    assert _heads("Clerk, Acme Ltd\n- Paid\n\nCook, Diner Inc\n- Fried")[1] == ("Cook", "Diner Inc", "None..None")
    assert len(_heads("Clerk, Acme Ltd, 2019 - 2021\n- Paid\n\nCook, Diner Inc\n- Fried")) == 2
    assert len(_heads("Clerk, Acme Ltd, 2019 - 2021\n- Paid\n\nThe Golden Years\n- Fried")) == 1


def test_the_words_before_a_list_are_the_summary_and_a_label_is_none() -> None:
    text = "Clerk, Acme Ltd, 2019 - 2021\nThe books of a dairy.\nKey achievements:\n- Paid\n- Kept"
    (position,), tally = _read(text)
    assert position.summary is not None
    assert position.summary.text == "The books of a dairy."
    assert [line.text for line in position.highlights] == ["Paid", "Kept"]
    assert [each.text for each in tally.unused] == ["Key achievements:"]


def test_lines_without_bullets_are_a_list_and_one_alone_is_the_summary() -> None:
    head = "Clerk, Acme Ltd, 2019 - 2021\n"
    assert [line.text for line in _read(head + "Paid the invoices.\nKept the books.")[0][0].highlights] == [
        "Paid the invoices.",
        "Kept the books.",
    ]
    summary = _read(head + "\nThe books of a dairy.\n\nPaid the invoices.\nKept the books.")[0][0]
    assert summary.summary is not None
    assert len(summary.highlights) == 2
    assert _read(head + "Paid the invoices.")[0][0].highlights == ()


def test_an_end_before_the_start_is_dropped_and_said() -> None:
    assert _heads("Clerk, Acme Ltd, 2020 - 2018") == [("Clerk", "Acme Ltd", "2020..None")]
    assert _remedies("Clerk, Acme Ltd, 2020 - 2018")[0][1] == (
        "the end 2018 is before the start 2020; check which of the two is right"
    )


def test_what_could_not_be_told_is_said() -> None:
    assert _remedies("Rover, Tanager | 2019 - 2020")[0][1] == (
        "title and employer look alike; read as title 'Rover' and employer 'Tanager'"
    )
    assert _remedies("Rover | 2019 - 2020")[0][1] == "title or employer; read as title 'Rover'"
    assert _remedies("Clerk | Acme Ltd | 42 | 2019 - 2020") == [("42", "not understood in the head of a position")]


def test_dates_alone_and_words_before_the_first_position_stay_unread() -> None:
    assert _remedies("2019 - 2020\n- Paid") == [
        ("2019 - 2020", "dates without a title or an employer"),
        ("Paid", "belongs to no position"),
    ]
    assert _remedies("a few words\nClerk, Acme Ltd, 2019 - 2020") == [
        ("a few words", "stands before the first position with a date")
    ]
    assert _read("")[0] == ()


def test_the_order_of_the_entries_that_tell_decides_for_those_that_do_not() -> None:
    text = "Acme Ltd – Clerk – 2019 - 2021\nTanager – Rover – 2017 - 2018"
    assert _heads(text)[1][:2] == ("Rover", "Tanager")


def test_a_place_and_more_dates_below_belong_to_the_head() -> None:
    (position,), _ = _read("Clerk, Acme Ltd\n2019 - 2021\nColumbus, OH\n- Paid")
    assert (position.place, position.summary) == ("Columbus, OH", None)
    (other,), _ = _read("Clerk\n2019 - 2021\nThe Tall Ship Of Old Times:\n- Paid")
    assert other.organisation == ""
    (third,), _ = _read("Quartermaster Of The Ship\n2019 - 2021\nThe Golden Hind\n- Paid")
    assert third.organisation == ""


def test_sentences_with_dates_begin_no_position() -> None:
    text = (
        "Clerk, Acme Ltd, 2019 - 2021\nWe moved the books from Sage in 2019 - 2020 and then kept them there for years."
    )
    assert len(_heads(text)) == 1
    assert len(_heads("Clerk, Acme Ltd, 2019 - 2021\n" + "word " * 50 + "2019 - 2020")) == 1
    assert len(_heads("Clerk, Acme Ltd, 2019 - 2021\nled the close | 2020")) == 1
