from __future__ import annotations

import copy
import pickle

import pytest

from second_interview import errors
from second_interview.errors import (
    ContentError,
    FieldError,
    InputError,
    MissingExtraError,
    NotFoundError,
    OutputError,
    PackError,
    PlanFormatError,
    PlanningError,
    PlanTooNewError,
    Problem,
    SecondInterviewError,
)

PROBLEMS = (
    Problem(place="resume.json: work[2]", message="'2019-13' is not a date"),
    Problem(place="", message="empty"),
)
EXAMPLES: tuple[SecondInterviewError, ...] = (
    SecondInterviewError("went wrong"),
    FieldError("minutes", "0 is not more than 0"),
    InputError(PROBLEMS),
    ContentError(PROBLEMS),
    PackError("no pack 'nursing'"),
    PlanningError("no day is left"),
    OutputError("out: is a file"),
    NotFoundError("question", "core/confict", near="core/conflict", where="packs core"),
    MissingExtraError("calendar", "a calendar file"),
    PlanFormatError("not a saved plan"),
    PlanTooNewError(3, "2.0.0"),
)
EVERY_ERROR = pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)


def test_there_is_an_example_of_every_error() -> None:
    public = {getattr(errors, name) for name in errors.__all__}
    assert {type(error) for error in EXAMPLES} == public - {Problem}


@EVERY_ERROR
def test_one_class_catches_everything(error: SecondInterviewError) -> None:
    assert isinstance(error, SecondInterviewError)


@EVERY_ERROR
def test_every_error_says_something(error: SecondInterviewError) -> None:
    assert str(error).strip()


@EVERY_ERROR
def test_every_error_survives_another_process(error: SecondInterviewError) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


@EVERY_ERROR
def test_every_error_can_be_copied(error: SecondInterviewError) -> None:
    assert str(copy.deepcopy(error)) == str(error)


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (FieldError, ValueError),
        (InputError, ValueError),
        (ContentError, ValueError),
        (PlanFormatError, ValueError),
        (NotFoundError, LookupError),
        (MissingExtraError, ImportError),
        (PlanTooNewError, PlanFormatError),
    ],
)
def test_an_error_is_also_what_a_python_programmer_would_catch(kind: type[Exception], builtin: type[Exception]) -> None:
    assert issubclass(kind, builtin)


def test_a_problem_is_printed_after_its_place() -> None:
    assert str(PROBLEMS[0]) == "resume.json: work[2]: '2019-13' is not a date"


def test_a_problem_without_a_place_is_its_message() -> None:
    assert str(PROBLEMS[1]) == "empty"


def test_a_problem_shows_both_parts_to_a_programmer() -> None:
    assert repr(PROBLEMS[1]) == "Problem(place='', message='empty')"


def test_equal_problems_are_one_in_a_set() -> None:
    assert len({PROBLEMS[1], Problem(place="", message="empty")}) == 1


def test_a_problem_equals_no_text() -> None:
    assert PROBLEMS[1] != "empty"


def test_all_problems_are_printed_one_a_line() -> None:
    assert str(InputError(PROBLEMS)) == "resume.json: work[2]: '2019-13' is not a date\nempty"


def test_problems_may_come_from_any_iterable() -> None:
    assert InputError(iter(PROBLEMS)).problems == PROBLEMS


def test_a_field_error_begins_with_its_field() -> None:
    assert str(FieldError("zone", "'Mars' is not a zone")) == "zone: 'Mars' is not a zone"


def test_a_field_error_of_no_field_is_its_problem() -> None:
    assert str(FieldError("", "'x' is not a date")) == "'x' is not a date"


def test_what_is_not_found_is_named_with_where_and_the_nearest() -> None:
    error = NotFoundError("question", "core/confict", near="core/conflict", where="packs core, nursing")
    assert str(error) == "no question 'core/confict' in packs core, nursing; did you mean 'core/conflict'?"


def test_without_a_near_id_none_is_suggested() -> None:
    assert str(NotFoundError("stage", "salary")) == "no stage 'salary'"


def test_a_missing_extra_is_named_as_one_installs_it() -> None:
    assert 'pip install "second-interview[calendar]"' in str(MissingExtraError("calendar", "a calendar file"))


def test_a_newer_plan_names_the_version_to_install() -> None:
    assert 'pip install "second-interview>=2.0.0"' in str(PlanTooNewError(3, "2.0.0"))
