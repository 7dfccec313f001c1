from __future__ import annotations

from datetime import date

import pytest

from second_interview.errors import FieldError
from second_interview.model import AgendaItem, Conversation, Promise, Round
from tests.factories import at, line, make_exchange


def test_the_day_of_a_round_is_that_of_its_start() -> None:
    assert Round(starts=at("2026-12-03 23:30")).day == date(2026, 12, 3)


def test_a_start_outranks_a_day_given_beside_it() -> None:
    assert Round(starts=at("2026-12-03 09:30"), on=date(2026, 12, 4)).day == date(2026, 12, 3)


def test_a_round_may_have_a_day_only_or_none() -> None:
    assert (Round(on=date(2026, 12, 3)).day, Round().day) == (date(2026, 12, 3), None)


def test_the_exchanges_of_a_round_are_those_of_all_its_talks_in_order() -> None:
    first, second = make_exchange("Why us?"), make_exchange("Why now?", mine=True)
    held = Round(conversations=(Conversation(exchanges=(first,)), Conversation(exchanges=(second,))))
    assert held.exchanges == (first, second)


def test_a_person_met_twice_is_one_person() -> None:
    talks = (Conversation(interviewers=("Dana", "Lee")), Conversation(interviewers=("Lee", "Sam")))
    assert Round(conversations=talks).people == ("Dana", "Lee", "Sam")


@pytest.mark.parametrize("kind", [Round, AgendaItem, Conversation])
def test_no_part_of_the_day_lasts_no_time(
    kind: type[Round | AgendaItem | Conversation],
) -> None:
    with pytest.raises(FieldError, match="minutes: 0 is not more than 0"):
        kind(minutes=0)


def test_rounds_count_from_one() -> None:
    with pytest.raises(FieldError, match="number"):
        Round(number=0)


def test_a_promise_is_made_by_somebody() -> None:
    with pytest.raises(FieldError, match="by: must not be empty"):
        Promise(by="", what=line("send the template"))
