import pytest

from second_interview.content import load_catalog
from second_interview.reading.families import read_family, read_level

CATALOG = load_catalog()


@pytest.mark.parametrize(
    ("title", "family"),
    [
        ("Senior Accountant", "gl_accountant"),
        ("Senior Internal Auditor", "internal_audit"),
        ("FP&A Manager", "fpa"),
        ("Manager, External Reporting", "financial_reporting"),
        ("Site Reliability Engineer", "sre_devops"),
        ("Credit Controller", "ap_ar_billing"),
        ("Forklift Operator", ""),
    ],
)
def test_the_longest_cue_of_the_title_tells_the_family(title: str, family: str) -> None:
    assert read_family(title, "", CATALOG)[0] == family


def test_a_text_tells_the_family_when_the_title_does_not() -> None:
    text = "Run Kubernetes on AWS\nTerraform and infrastructure as code\nJoin the on-call rotation"
    family, line = read_family("Wizard", text, CATALOG)
    assert family == "sre_devops"
    assert line is not None
    assert line.text in text


def test_one_word_of_a_text_is_not_enough() -> None:
    assert read_family("Wizard", "We use Python", CATALOG) == ("", None)


@pytest.mark.parametrize(
    ("title", "years", "level"),
    [
        ("Senior Accountant", None, "senior"),
        ("Corporate Controller", 3, "director"),
        ("Accountant", 1, "entry"),
        ("Accountant", 25, "senior"),
        ("Accountant", None, ""),
    ],
)
def test_a_level_comes_from_the_title_else_from_years(title: str, years: int | None, level: str) -> None:
    assert read_level(title, years, CATALOG) == level


def test_leading_people_makes_a_manager() -> None:
    assert read_level("Accountant", 4, CATALOG, "You will manage a team of three") == "manager"
