from __future__ import annotations

import pytest

from second_interview.intake.entry_heads import EntryHead, read_head
from second_interview.intake.paper_text import text_lines


def _head(text: str, *, title_first: bool | None = None) -> EntryHead:
    return read_head(text_lines(text), title_first=title_first)


@pytest.mark.parametrize(
    ("text", "title", "employer", "place"),
    [
        (
            "Accountant II, Kessel Ridge Packaging, Columbus, OH | Aug 2022 – Present",
            "Accountant II",
            "Kessel Ridge Packaging",
            "Columbus, OH",
        ),
        ("Kessel Ridge Packaging – Accountant II (2019-2022)", "Accountant II", "Kessel Ridge Packaging", ""),
        ("Accountant at Kessel Ridge, since 2020", "Accountant", "Kessel Ridge", ""),
        ("Systems Engineer at Brandywine Health Systems", "Systems Engineer", "Brandywine Health Systems", ""),
        ("as Front-End Captain at Synthesio from 2014 to 2016", "Front-End Captain", "Synthesio", ""),
        (
            "Technohacks Pvt Ltd (Web Development Intern) — July 2023 to August 2023",
            "Web Development Intern",
            "Technohacks Pvt Ltd",
            "",
        ),
        (
            "Senior Marketing Manager\nABC Tech Solutions, Los Angeles, CA\nJanuary 2019 – Present",
            "Senior Marketing Manager",
            "ABC Tech Solutions",
            "Los Angeles, CA",
        ),
        ("Vice President, Finance, Acme Bank\t2019 - 2020", "Vice President, Finance", "Acme Bank", ""),
        ("Director, Head of Tax, Acme", "Director, Head of Tax", "Acme", ""),
        ("Clerk, Payroll, Smith", "Clerk", "Payroll, Smith", ""),
        ("SALSIFY, Staff Engineer, Lead Engineer\tBoston MA", "Staff Engineer, Lead Engineer", "SALSIFY", "Boston MA"),
        ("Bookkeeper, SMC, Inc., Omaha, NE (2016 - 2019)", "Bookkeeper", "SMC, Inc.", "Omaha, NE"),
        ("Analyst (Tax, VAT), Acme", "Analyst (Tax, VAT)", "Acme", ""),
        ("Title: Clerk | Company: Acme Ltd | Location: Cork, Ireland", "Clerk", "Acme Ltd", "Cork, Ireland"),
        ("Clerk | Acme Ltd | full-time | 2019", "Clerk", "Acme Ltd", ""),
        ("Clerk | Lowry Homewares | Dublin | 2019", "Clerk", "Lowry Homewares", "Dublin"),
        ("Site Reliability Engineer (Remote) | Lumenfare", "Site Reliability Engineer", "Lumenfare", "Remote"),
        ("Acme Ltd\t2019 - 2020", "", "Acme Ltd", ""),
        ("Salsify\tBoston, MA", "", "Salsify", "Boston, MA"),
        ("Freelance\t2019 - 2020", "Freelance", "", ""),
        ("Columbus, OH\t2019 - 2020", "", "", "Columbus, OH"),
        ("Acme, Ireland and beyond, overseas", "Acme, Ireland and beyond, overseas", "", ""),
        ("Clerk (2019 | Acme Ltd", "Clerk", "Acme Ltd", ""),
        ("Contract", "Contract", "", ""),
    ],
)
def test_title_employer_and_place_are_told_apart(text: str, title: str, employer: str, place: str) -> None:
    head = _head(text)
    assert (head.title, head.organisation, head.place) == (title, employer, place)


def test_where_words_do_not_tell_the_order_of_the_others_does() -> None:
    assert (_head("Rover, Tanager").title, _head("Rover, Tanager").is_sure) == ("Rover", False)
    assert _head("Rover, Tanager", title_first=False).title == "Tanager"
    assert not _head("Rover\t2019 - 2020").is_sure


def test_a_range_outranks_a_single_date_and_only_one_is_taken() -> None:
    head = _head("Clerk, Acme Ltd | 2019\n2020 - 2021\n2022 - 2023")
    assert head.span is not None
    assert str(head.span.start) == "2020"
    assert head.left != ()


def test_pieces_too_many_are_left() -> None:
    assert _head("Clerk | Acme Ltd | sql, excel and more | 42").left == ("sql, excel and more", "42")
