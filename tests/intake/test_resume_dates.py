from __future__ import annotations

import pytest

from second_interview.errors import FieldError
from second_interview.intake.resume_dates import is_running, read_partial_date


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2019", "2019"),
        ("2019-3", "2019-03"),
        ("2019-03-08T00:00:00Z", "2019-03-08"),
        ("Mar 2019", "2019-03"),
        ("September 2019", "2019-09"),
        ("March 8, 2019", "2019-03-08"),
        ("8th March 2019", "2019-03-08"),
        ("03/2019", "2019-03"),
        ("2019/03/08", "2019-03-08"),
        ("2019.03", "2019-03"),
    ],
)
def test_dates_stay_as_exact_as_they_are_written(words: str, date: str) -> None:
    assert str(read_partial_date(words)) == date


@pytest.mark.parametrize(
    "words", ["2019-13", "13/2019", "2019/02/30", "30 Feb 2019", "03/04/2019", "summer 2019", "x" * 500]
)
def test_other_words_are_no_date(words: str) -> None:
    with pytest.raises(FieldError, match="is not a date"):
        read_partial_date(words)


@pytest.mark.parametrize("words", ["Present", "current", "now", "to date", "- present", "till now"])
def test_an_end_may_say_that_it_goes_on(words: str) -> None:
    assert is_running(words)


@pytest.mark.parametrize("words", ["", "2019", "I am a present giver"])
def test_other_ends_do_not(words: str) -> None:
    assert not is_running(words)
