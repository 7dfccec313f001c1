from __future__ import annotations

import pytest

from second_interview.intake.paper_lines import Tally
from second_interview.intake.paper_text import text_lines
from second_interview.intake.text_lists import (
    is_certificate,
    read_text_certificates,
    read_text_languages,
    read_text_projects,
)


@pytest.mark.parametrize(
    ("text", "certificates"),
    [
        ("- CKA – The Linux Foundation (Sep 2023)", [("CKA", "The Linux Foundation", "2023-09")]),
        ("CPA, State of Ohio, 2017", [("CPA", "State of Ohio", "2017")]),
        ("CPA (AICPA), 2017", [("CPA", "AICPA", "2017")]),
        ("CKA (issued by The Linux Foundation, 2023-09)", [("CKA", "The Linux Foundation", "2023-09")]),
        ("Data literacy from Coursera, 2020", [("Data literacy", "Coursera", "2020")]),
        ("CPA, CMA, PMP", [("CPA", "", "None"), ("CMA", "", "None"), ("PMP", "", "None")]),
        ("Cloud – Basics – IBM", [("Cloud – Basics", "IBM", "None")]),
        ("Certified Scrum Master May 2019", [("Certified Scrum Master", "", "2019-05")]),
        ("Office Specialist 2016", [("Office Specialist 2016", "", "None")]),
        ("First aid, valid until 2027", [("First aid, valid until 2027", "", "None")]),
        ("First aid | expires 05/2027", [("First aid", "expires 05/2027", "None")]),
        ("Ethical Hacker\nEC-Council Institute\n2021 – 2024", [("Ethical Hacker", "EC-Council Institute", "None")]),
        ("Chartered accountant, with honours", [("Chartered accountant, with honours", "", "None")]),
    ],
)
def test_name_issuer_and_date_of_a_certificate(text: str, certificates: list[tuple[str, str, str]]) -> None:
    found = read_text_certificates(text_lines(text), Tally("cv.txt"))
    assert [(each.name, each.issuer, str(each.on)) for each in found] == certificates


def test_links_are_set_aside_and_dates_alone_unread() -> None:
    tally = Tally("cv.txt")
    read_text_certificates(text_lines("- CPA\n- https://x.example/1\n- 2019 - 2020"), tally)
    assert [each.text for each in tally.unused] == ["https://x.example/1"]
    assert [each.remedy for each in tally.unread] == ["a date without a certificate"]


def test_a_certificate_is_known_by_its_first_words() -> None:
    assert is_certificate("2018: CIMA, ACMA CGMA")
    assert not is_certificate("Circle of friends")


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("English (native), Irish (school)", [("English", "native"), ("Irish", "school")]),
        ("Twi - conversational", [("Twi", "conversational")]),
        ("Spanish: fluent; French: basic", [("Spanish", "fluent"), ("French", "basic")]),
        ("Tamil, English, Kannada", [("Tamil", ""), ("English", ""), ("Kannada", "")]),
        ("English and Spanish", [("English", ""), ("Spanish", "")]),
        ("English, native, Irish", [("English", "native"), ("Irish", "")]),
        ("Fluent in Spanish", [("Spanish", "Fluent")]),
        ("Spoken: Spanish, Welsh", [("Spanish", ""), ("Welsh", "")]),
        ("Brazilian Portuguese", [("Brazilian Portuguese", "")]),
        ("native Spanish", [("Spanish", "native")]),
    ],
)
def test_languages_and_levels(text: str, languages: list[tuple[str, str]]) -> None:
    found = read_text_languages(text_lines(text), Tally("cv.txt"))
    assert [(each.name, each.fluency) for each in found] == languages


def test_what_names_no_language_stays_unread() -> None:
    tally = Tally("cv.txt")
    read_text_languages(
        text_lines("- Klingon\n- English; whatever else there is\n- I speak a little English at home now"), tally
    )
    assert [each.text for each in tally.unread] == [
        "Klingon",
        "whatever else there is",
        "I speak a little English at home now",
    ]


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        (
            "Ledger bot\n- Posts accruals\n\nClose calendar (2022)\n- Plans",
            [("Ledger bot", ["Posts accruals"]), ("Close calendar", ["Plans"])],
        ),
        ("- Closer of the Year 2022\n- Finalist", [("Closer of the Year 2022", []), ("Finalist", [])]),
        ("1. Ledger\n   - Posts\n2. Calendar\n   - Plans", [("Ledger", ["Posts"]), ("Calendar", ["Plans"])]),
        (
            "### Ledger\nPosts accruals.\n### Calendar\n2022\nPlans.",
            [("Ledger", ["Posts accruals."]), ("Calendar", ["2022", "Plans."])],
        ),
        (
            "Ledger bot\nIt posts the accruals of a group.\n\na lower line\n- x",
            [("Ledger bot", ["It posts the accruals of a group."]), ("a lower line", ["x"])],
        ),
        ("2022", [("2022", [])]),
        ("", []),
    ],
)
def test_projects_and_their_lines(text: str, projects: list[tuple[str, list[str]]]) -> None:
    found = read_text_projects(text_lines(text), Tally("cv.txt"))
    assert [(each.name, [line.text for line in each.lines]) for each in found] == projects


def test_a_stray_line_below_a_list_is_no_project() -> None:
    tally = Tally("cv.txt")
    found = read_text_projects(text_lines("- Ledger\n- Calendar\n\nThe End"), tally)
    assert [each.name for each in found] == ["Ledger", "Calendar"]
    assert [each.remedy for each in tally.unread] == ["belongs to no project"]
