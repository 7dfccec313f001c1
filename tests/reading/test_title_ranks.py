import pytest

from second_interview.reading.houses import House
from second_interview.reading.title_ranks import Seniority, read_rank
from second_interview.reading.title_words import split_title


@pytest.mark.parametrize(
    ("title", "seniority"),
    [
        ("Software Engineer L3", "entry"),
        ("Software Engineer L5", "senior"),
        ("Software Engineer IC6", "lead"),
        ("Software Engineer II", "professional"),
        ("Administrative Accountant, M3", "manager"),
        ("Accountant 9", "professional"),
        ("Assistant Accountant", "entry"),
        ("Assistant Controller", "manager"),
        ("Lead Generation Specialist", "professional"),
        ("Executive Assistant", "professional"),
        ("Graduate Recruiter", "professional"),
        ("Graduate Analyst", "entry"),
        ("Product Owner", "professional"),
        ("Software Engineer 8", "professional"),
        ("Owner", "partner"),
        ("Executive Assistant, Intern", "entry"),
        ("Nurse Graduate", "professional"),
        ("Principal", "unknown"),
        ("Founder and CEO", "executive"),
        ("Unit Head", "manager"),
        ("Head of Tax", "director"),
        ("Audit Committee Chair", "executive"),
        ("Nurse Ward Four", "professional"),
        ("Student Services", "unknown"),
        ("Ninja", "unknown"),
    ],
)
def test_a_rank_is_read(title: str, seniority: str) -> None:
    assert read_rank(split_title(title)).seniority.value == seniority


def test_levels_of_a_public_body_say_little() -> None:
    reading = read_rank(split_title("Accountant I"), House.PUBLIC)
    assert (reading.seniority, reading.runner_up) == (Seniority.PROFESSIONAL, Seniority.ENTRY)
    assert read_rank(split_title("Accountant III"), House.PUBLIC).seniority is Seniority.SENIOR


def test_what_stands_after_a_comma_is_less_sure() -> None:
    first, second = read_rank(split_title("VP, Lead Engineer")), read_rank(split_title("Lead Engineer, VP"))
    assert first.seniority is second.seniority is Seniority.VICE_PRESIDENT
    assert first.confidence > second.confidence


def test_the_rungs_are_in_order() -> None:
    rungs = [one.rung for one in Seniority]
    assert rungs == sorted(rungs)
    assert Seniority.EXECUTIVE.rung > Seniority.DIRECTOR.rung > Seniority.UNKNOWN.rung == 0
