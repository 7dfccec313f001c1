import pytest

from second_interview.reading.title_words import fold_title, split_title


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Sr. Acct Mgr", ("senior", "account", "manager")),
        ("Tech Lead", ("technology", "lead")),
        ("Lab Tech II", ("laboratory", "technician")),
        ("VP Eng", ("vice", "president", "engineering")),
        ("Executive Assistant to the CEO", ("executive", "assistant")),
        ("Software Engineer (m/f/d) full-time", ("software", "engineer")),
        ("C.F.O.", ("chief", "financial", "officer")),
        ("C++ Developer", ("c++", "developer")),
        ("Software Engineer 644504", ("software", "engineer")),
        ("Chief of Staff", ("staff", "chief")),
        ("Manager II of Audits", ("audit", "manager")),
        ("Businesses and Women's Editor", ("business", "woman", "editor")),
        ("Tier", ()),
        ("Securities and Boxes Handlers", ("security", "box", "handler")),
    ],
)
def test_a_title_is_folded(title: str, words: tuple[str, ...]) -> None:
    assert split_title(title).words == words


@pytest.mark.parametrize(
    ("title", "level"), [("Accountant III", 3), ("Engineer - L5", 5), ("Attorney L-2", 2), ("Engineer", None)]
)
def test_a_level_is_set_aside(title: str, level: int | None) -> None:
    assert split_title(title).level == level


def test_the_office_somebody_sits_in_is_no_part_of_the_title() -> None:
    assert split_title("Senior Advisor, Office of the Commissioner").parts == (("senior", "advisor"),)


def test_a_shipped_title_always_keeps_some_words() -> None:
    assert fold_title("Tier") == ("tier",)
    assert fold_title("(Clerk)") == ("clerk",)
