from __future__ import annotations

from datetime import date, datetime, time

import pytest

from second_interview.errors import InputError
from second_interview.intake import candidacy_from
from second_interview.model import Candidacy, Direction, Mode


def _read(interview: object, **sections: object) -> Candidacy:
    return candidacy_from({"title": "Clerk", "interview": interview, **sections})


def test_the_start_is_a_wall_time_in_its_own_zone() -> None:
    candidacy = _read({"starts": "2026-12-03T09:30", "zone": "Europe/Dublin"}, employer={"zone": "Europe/London"})
    assert candidacy.interview.starts is not None
    assert (candidacy.interview.starts.local, candidacy.interview.starts.zone) == (
        datetime(2026, 12, 3, 9, 30),
        "Europe/Dublin",
    )


@pytest.mark.parametrize(
    "sections", [{"employer": {"zone": "Europe/London"}, "zone": "UTC"}, {"zone": "Europe/London"}]
)
def test_without_a_zone_the_employers_then_the_candidates_counts(sections: dict[str, object]) -> None:
    candidacy = _read({"starts": datetime(2026, 12, 3, 9, 30)}, **sections)
    assert candidacy.interview.starts is not None
    assert candidacy.interview.starts.zone == "Europe/London"


def test_without_any_zone_the_day_is_kept_and_the_hour_stands_in_the_agenda() -> None:
    candidacy = _read({"starts": datetime(2026, 12, 3, 9, 30), "minutes": 60})
    assert (candidacy.interview.starts, candidacy.interview.on) == (None, date(2026, 12, 3))
    assert (candidacy.interview.agenda[0].at, candidacy.interview.agenda[0].minutes) == (time(9, 30), 60)
    assert "no time zone" in candidacy.unread[0].remedy


@pytest.mark.parametrize(
    "interview", [date(2026, 12, 3), "2026-12-03", {"date": "3 December 2026"}, {"on": "Thursday week"}]
)
def test_a_day_alone_is_enough(interview: object) -> None:
    assert _read(interview, written_on="2026-11-23").day == date(2026, 12, 3)


def test_words_may_give_day_and_hour() -> None:
    candidacy = _read({"starts": "Thu 3 Dec 2026 at 9:30", "zone": "Europe/London"})
    assert candidacy.interview.starts is not None
    assert candidacy.interview.starts.local == datetime(2026, 12, 3, 9, 30)


def test_a_clock_beside_the_day_is_the_start() -> None:
    candidacy = _read({"on": "2026-12-03", "at": "9:30", "zone": "Europe/London"})
    assert candidacy.interview.starts is not None


def test_an_interview_that_is_no_table_is_refused() -> None:
    with pytest.raises(InputError, match="is not a table"):
        _read(7)


def test_logistics_are_read_from_a_table() -> None:
    logistics = _read(
        {"on": "2026-12-03", "logistics": {"place": "12 Dock St", "dress": "casual", "notes": "ring twice"}}
    ).interview
    assert (logistics.logistics.place, logistics.logistics.dress) == ("12 Dock St", "casual")
    assert [line.text for line in logistics.notes] == ["ring twice"]


def test_logistics_in_words_find_their_fields() -> None:
    words = "Address: 12 Dock St\nDress code: casual\nbring photo ID\nhttps://meet.example.org/x\nring twice"
    interview = _read({"on": "2026-12-03", "logistics": words}).interview
    assert interview.logistics.place == "12 Dock St"
    assert (interview.logistics.papers, interview.logistics.link) == ("photo ID", "https://meet.example.org/x")
    assert [line.text for line in interview.notes] == ["https://meet.example.org/x", "ring twice"]


def test_a_round_held_keeps_people_exchanges_and_notes() -> None:
    held = {
        "number": 1,
        "on": "2026-11-12",
        "mode": "video",
        "minutes": 40,
        "people": ["Marcus Oyelaran"],
        "notes": "went ok",
        "asked_me": [
            {"question": "Why leave?", "by": "Marcus Oyelaran", "answer": "growth", "went": "fine", "owed": "a date"}
        ],
        "i_asked": [{"question": "How big is the team?", "to": "Priya Nair", "answer": "seven"}],
    }
    candidacy = _read("2026-12-03", rounds=[held])
    (first,) = candidacy.rounds
    assert (first.day, first.mode, first.people) == (date(2026, 11, 12), Mode.VIDEO, ("Marcus Oyelaran", "Priya Nair"))
    asked, mine = first.exchanges
    assert asked.went is not None
    assert asked.owed is not None
    assert (asked.direction, asked.person, asked.went.text, asked.owed.text) == (
        Direction.ASKED_ME, "Marcus Oyelaran", "fine", "a date",
    )  # fmt: skip
    assert mine.answer is not None
    assert (mine.direction, mine.answer.text) == (Direction.I_ASKED, "seven")
    assert [(note.about, note.text) for note in candidacy.notes] == [("round 1", "went ok")]


def test_questions_in_a_list_of_words_are_exchanges() -> None:
    held = {
        "asked_me": ["Why leave? - fumbled it", "Walk me through a close"],
        "i_asked": ["How big is the team? (seven)"],
    }
    one, two, three = _read("2026-12-03", rounds=[held]).rounds[0].exchanges
    assert one.went is not None
    assert (one.question.text, one.went.text) == ("Why leave?", "fumbled it")
    assert (two.question.text, two.went) == ("Walk me through a close", None)
    assert three.answer is not None
    assert three.answer.text == "seven"


def test_questions_in_one_text_are_a_note_about_the_round() -> None:
    candidacy = _read("2026-12-03", rounds=[{"number": 1, "asked_me": "why leave, and the close"}])
    assert [(note.about, note.text) for note in candidacy.notes] == [("round 1 asked_me", "why leave, and the close")]


def test_an_exchange_without_a_question_is_a_note() -> None:
    candidacy = _read("2026-12-03", rounds=[{"asked_me": [{"went": "badly"}]}])
    assert candidacy.notes[0].text == "badly"
    assert candidacy.rounds[0].exchanges == ()


def test_rounds_without_numbers_count_from_one() -> None:
    assert [
        each.number for each in _read("2026-12-03", rounds=[{"mode": "video"}, {"on": "2026-11-12T10:00:00"}]).rounds
    ] == [1, 2]


def test_a_round_in_words_is_a_note() -> None:
    assert _read("2026-12-03", rounds="first call with Marcus").notes[0].about == "rounds"


def test_words_for_the_interview_are_also_a_note() -> None:
    candidacy = _read("3 December 2026, with the controller")
    assert (candidacy.day, candidacy.notes[0].text) == (date(2026, 12, 3), "3 December 2026, with the controller")


def test_logistics_of_another_kind_are_refused() -> None:
    with pytest.raises(InputError, match="is not a table"):
        _read({"on": "2026-12-03", "logistics": 7})


def test_a_round_in_words_with_an_hour_is_dated_to_it() -> None:
    (held,) = _read("2026-12-03", zone="Europe/London", rounds=[{"on": "12 Nov 2026 at 10:00"}]).rounds
    assert held.starts is not None
    assert held.day == date(2026, 11, 12)


def test_an_exchange_with_nothing_in_it_is_nothing() -> None:
    candidacy = _read("2026-12-03", rounds=[{"mode": "video", "asked_me": [{"by": "Marcus Oyelaran"}]}])
    assert (candidacy.rounds[0].exchanges, candidacy.notes) == ((), ())
