from datetime import date

import pytest

from second_interview.reading.posting_facts import find_pay_line, find_start, find_title, find_workplace
from tests.reading.paper_factory import make_line


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Chief Finance Officer (CFO) - United Bank", "Chief Finance Officer"),
        ("Job title: Payroll Lead", "Payroll Lead"),
        ("Vacancy: 01", ""),
        ("We are looking for an accountant.", ""),
    ],
)
def test_a_title_is_taken_only_when_plain(text: str, title: str) -> None:
    assert find_title([make_line(text)]) == title


@pytest.mark.parametrize("text", ["Support remote teams across sites", "Experience with hybrid cloud", "On-site gym"])
def test_other_uses_of_remote_say_nothing_about_the_workplace(text: str) -> None:
    assert find_workplace([make_line(text)]) is None


@pytest.mark.parametrize("text", ["Series B of $40 million raised", "We manage a $20,000,000 budget", "Est. 1998"])
def test_other_money_is_no_pay_line(text: str) -> None:
    assert find_pay_line([make_line(text)]) is None


@pytest.mark.parametrize(
    ("text", "said", "on"),
    [
        ("Year-end is all hands: we would like you here before the January close.", "before the January close", None),
        ("Ideally you start by 1 March.", "by 1 March", date(2027, 3, 1)),
        ("Starting in Q1 2027", "in Q1 2027", None),
        ("Start date: as soon as possible", "as soon as possible", None),
        ("Immediate start available.", "Immediate start", None),
        ("Anticipated start date of March 2027", "March 2027", date(2027, 3, 31)),
        ("We want the seat filled by the end of January", "by the end of January", date(2027, 1, 31)),
        ("Ready to start from 1 March", "from 1 March", None),
    ],
)
def test_a_wanted_start_is_taken_from_the_prose_in_its_words(text: str, said: str, on: date | None) -> None:
    found = find_start([make_line(text)], said_on=date(2026, 11, 2))
    assert found is not None
    assert (found[1].said, found[1].on) == (said, on)


@pytest.mark.parametrize(
    "text",
    [
        "All four exam sections passed by your start date",
        "Medical from the first of the month after you start",
        "You will start by reading the close calendar.",
        "You can start in one of our five offices.",
        "Our fiscal year starts in April.",
        "You join in on calls at the end of the month.",
        "Ability to start work early in the month-end close",
        "Starting salary in January 2027 is 50k",
        "Can you join immediately or how many days' notice?",
    ],
)
def test_other_starts_are_no_wish(text: str) -> None:
    assert find_start([make_line(text)], said_on=date(2026, 11, 2)) is None
