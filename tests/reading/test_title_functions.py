import pytest

from second_interview.reading.houses import House
from second_interview.reading.title_functions import JobFunction, function_of_soc, read_function
from second_interview.reading.title_words import split_title


@pytest.mark.parametrize(
    ("title", "function"),
    [
        ("AVP, Treasury Operations", "finance"),
        ("IT Auditor", "audit"),
        ("QA Lead", "operations"),
        ("SRE", "infrastructure"),
        ("HRBP", "hr"),
        ("Vice President", "unknown"),
        ("Engineer", "engineering"),
    ],
)
def test_the_words_for_a_field_tell_the_function(title: str, function: str) -> None:
    assert read_function(split_title(title)).function.value == function


def test_the_house_tells_what_a_vague_word_means() -> None:
    assert read_function(split_title("QA Lead"), House.SOFTWARE).function is JobFunction.SOFTWARE
    assert read_function(split_title("Relationship Manager"), House.BANK).function is JobFunction.BANKING


def test_two_fields_in_one_title_make_a_runner_up() -> None:
    reading = read_function(split_title("Data Security Analyst, Payroll"))
    assert reading.runner_up is not None
    assert reading.confidence < read_function(split_title("Payroll Analyst")).confidence


def test_the_longest_start_of_a_code_tells() -> None:
    assert function_of_soc("15-1212") is JobFunction.SECURITY
    assert function_of_soc("15-1221") is JobFunction.IT
    assert function_of_soc("55-1011") is JobFunction.UNKNOWN
