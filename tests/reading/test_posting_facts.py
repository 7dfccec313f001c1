import pytest

from second_interview.reading.posting_facts import find_pay_line, find_title, find_workplace
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
