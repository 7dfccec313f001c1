from __future__ import annotations

import pytest

from second_interview.intake.paper_lines import Tally
from second_interview.intake.paper_text import text_lines
from second_interview.intake.text_contact import Contact, read_contact


def _read(text: str) -> tuple[Contact, Tally]:
    tally = Tally("cv.txt")
    return read_contact(text_lines(text), tally), tally


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Leah Brandstetter", "Leah Brandstetter"),
        ("LEAH O'BRIEN-MCDONALD", "Leah O'Brien-McDonald"),
        ("# [Leah Lima](https://x.example)", "Leah Lima"),
        ("Leah Q. Lima, CPA, MBA", "Leah Q. Lima"),
        ("Leah Lima PhD", "Leah Lima"),
        ("leah lima", "leah lima"),
        ("Name: Leah Lima", "Leah Lima"),
        ("Leah Lima | leah@example.com", "Leah Lima"),
        ("Leah Lima | +", "Leah Lima"),
        ("Curriculum Vitae\nLeah Lima", "Leah Lima"),
        ("Here is what I have\nLeah Lima", "Leah Lima"),
        ("Acme Audit Partners Ltd", ""),
        ("Senior Staff Accountant", ""),
        ("Leah", ""),
        ("Leah 2019 Lima", ""),
    ],
)
def test_the_name_stands_at_the_top(line: str, name: str) -> None:
    assert _read(f"{line}\n")[0].name == name


def test_certificates_after_the_name_are_kept_and_degrees_are_not() -> None:
    found, _ = _read("Leah Lima, CPA, MBA")
    assert [(each.name, each.evidence.path) for each in found.certificates] == [("CPA", "line 1")]


@pytest.mark.parametrize(
    ("lines", "place", "country"),
    [
        ("Columbus, OH", "Columbus, OH", "US"),
        ("Columbus, OH 43214", "Columbus, OH", "US"),
        ("Columbus OH 43214", "Columbus, OH", "US"),
        ("Los Angeles, CA", "Los Angeles, CA", ""),
        ("Los Angeles, CA 90210", "Los Angeles, CA", "US"),
        ("Denver, Colorado", "Denver, Colorado", "US"),
        ("Dublin, Ireland | x@y.org", "Dublin, Ireland", "IE"),
        ("Drogheda, Louth | x@y.org", "Drogheda, Louth", ""),
        ("Location: Cork", "Cork", ""),
        ("Address: 9 Elm Road, Columbus, OH 43214", "9 Elm Road, Columbus, OH", "US"),
        ("12 Elm Street, Columbus, OH 43214", "Columbus, OH", "US"),
        ("12 Elm Street", "", ""),
        ("Columbus, OH\nDublin, Ireland", "Columbus, OH", "US"),
    ],
)
def test_the_place_is_read_and_the_country_where_it_is_sure(lines: str, place: str, country: str) -> None:
    found, _ = _read(f"Leah Lima\n{lines}")
    assert (found.place, found.country) == (place, country)


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        ("Senior Accountant", "Senior Accountant"),
        ("**Learner | Maker | Explorer**", "Learner | Maker | Explorer"),
        ("Backend Engineer · Bangalore, India", "Backend Engineer"),
        ("Senior Accountant | leah@example.com", "Senior Accountant"),
        ("Headline: Closer of books", "Closer of books"),
        ("Title: Resume", ""),
        ("- Languages:", ""),
        ("I close books.", ""),
        ("something odd | leah@example.com", ""),
    ],
)
def test_the_headline_stands_below_the_name(lines: str, label: str) -> None:
    assert _read(f"Leah Lima\n{lines}")[0].label == label


@pytest.mark.parametrize(
    "line",
    ["(614) 555-0148", "+353 20 913 0117 x 12", "https://leah.example", "github.com/leah", "@leah", "LinkedIn | GitHub",
     "Phone: 614 555 0148", "Date of birth: long ago", "Nationality:"],
)  # fmt: skip
def test_telephone_numbers_addresses_and_personal_details_are_set_aside(line: str) -> None:
    _, tally = _read(f"Leah Lima\nAccountant\n{line}")
    assert [each.text for each in tally.unused] == [line]
    assert tally.unread == ()


def test_an_address_hidden_in_a_link_is_found() -> None:
    assert _read("Leah Lima\n[Mail](mailto:leah@example.com) | <x@y.org>")[0].email == "leah@example.com"


def test_a_paragraph_below_the_name_is_the_summary_and_above_it_is_not() -> None:
    words = "Ten years of close, audit and tax in groups of companies large and small."
    found, tally = _read(f"{words}\nLeah Lima\n\n{words}")
    assert [line.place for line in found.summary] == ["line 4"]
    assert [each.remedy for each in tally.unread] == ["stands among the contact details"]


def test_a_second_block_adds_what_is_missing_and_names_nobody() -> None:
    tally = Tally("cv.txt")
    first = read_contact(text_lines("Leah Lima"), tally)
    more = read_contact(text_lines("Bo Li\nleah@example.com\n" + "word " * 300), Tally("cv.txt"), contact=first)
    assert (more.name, more.email, more.label) == ("Leah Lima", "leah@example.com", "")


def test_the_settings_of_a_markdown_file_give_name_mail_and_place() -> None:
    text = "---\nname: Leah Lima\ntitle: Resume\nlink: mailto:leah@example.com\nlocation: Cork\n---\n"
    found, tally = _read(text + "\n# Hello There World\n")
    assert (found.name, found.email, found.place) == ("Leah Lima", "leah@example.com", "Cork")
    assert found.label == "Hello There World"
    assert tally.unused[0].remedy == "the settings of the file"
