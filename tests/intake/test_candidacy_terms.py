from __future__ import annotations

from datetime import date

import pytest

from second_interview.errors import InputError
from second_interview.intake import candidacy_from
from second_interview.model import Audience, Candidacy, ConstraintKind


def _read(**sections: object) -> Candidacy:
    return candidacy_from({"title": "Clerk", "interview": "2026-12-03", "written_on": "2026-11-23", **sections})


def test_the_employer_is_read_with_what_was_said_of_its_dates() -> None:
    employer = _read(
        employer={
            "name": "Harbor & Pine", "zone": "America/New_York", "country": "USA", "region": "Ohio",
            "decides": "by 11 December", "wants_start": "before year-end close", "notes": "family owned",
            "closures": [{"from": "2026-12-24", "to": "2027-01-01", "what": "shutdown"}],
        }
    ).employer  # fmt: skip
    assert (employer.country, employer.region) == ("US", "Ohio")
    assert employer.decides is not None
    assert (employer.decides.on, employer.decides.said) == (date(2026, 12, 11), "by 11 December")
    assert employer.decides_line is not None
    assert employer.wants_start is not None
    assert (employer.wants_start.day, employer.wants_start.said) == (None, "before year-end close")
    assert (employer.closures[0].span.first, employer.closures[0].what) == (date(2026, 12, 24), "shutdown")
    assert [line.text for line in employer.notes] == ["family owned"]


def test_an_employer_may_be_a_name() -> None:
    assert _read(employer="Harbor & Pine").employer.name == "Harbor & Pine"


def test_a_country_nobody_knows_is_unread() -> None:
    assert _read(employer={"country": "Narnia"}).unread[0].text == "Narnia"


def test_closures_in_words_and_without_days_are_notes() -> None:
    notes = _read(employer={"closures": ["shut over Christmas", {"what": "stocktaking"}]}).notes
    assert [(note.about, note.text) for note in notes] == [
        ("closures", "shut over Christmas"),
        ("closures", "stocktaking"),
    ]


def test_constraints_are_told_from_kind_or_words_and_keep_their_days() -> None:
    constraints = _read(
        constraints=[
            {"text": "four weeks' notice"},
            {"kind": "other", "text": "a wedding", "from": "2026-12-07", "to": "2026-12-11"},
            {"kind": "absence", "from": "2026-12-14"},
        ]
    ).constraints
    assert [each.kind for each in constraints] == [ConstraintKind.NOTICE, ConstraintKind.OTHER, ConstraintKind.ABSENCE]
    assert constraints[1].span is not None
    assert constraints[2].line.text == "absence: 2026-12-14 to 2026-12-14"
    assert {each.line.evidence.audience for each in constraints} == {Audience.CANDIDATE}


def test_a_constraint_without_words_and_days_is_refused() -> None:
    with pytest.raises(InputError, match="a constraint without words"):
        _read(constraints=[{"kind": "food"}])


def test_promises_know_who_what_and_when() -> None:
    (promise,) = _read(
        promises=[{"by": "I", "to": "Dana", "what": "send the template", "due": "2026-12-01", "kept": True}]
    ).promises
    assert (promise.by, promise.what.text, promise.is_kept) == ("me", "send the template", True)
    assert promise.due is not None
    assert promise.due.on == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("section", "entry", "said"),
    [
        ("promises", {"what": "send it", "to": "Dana", "due": "Tuesday"}, "send it, to Dana, Tuesday"),
        ("hearsay", {"text": "cares about speed", "said_by": "Marcus"}, "cares about speed, said by Marcus"),
        ("disclosures", {"what": "the other offer"}, "the other offer"),
        ("promises", "I owe them a template", "I owe them a template"),
    ],
)
def test_an_entry_that_lacks_its_person_is_a_note(section: str, entry: object, said: str) -> None:
    candidacy = _read(**{section: [entry]})
    assert [(note.about, note.text) for note in candidacy.notes] == [(section, said)]


def test_hearsay_and_disclosures_are_read() -> None:
    candidacy = _read(
        hearsay=[{"about": "Dana", "said_by": "Marcus", "text": "cares about speed"}],
        disclosures=[{"known_to": "Marcus", "what": "the other offer"}],
    )
    assert (candidacy.hearsay[0].about, candidacy.hearsay[0].line.text) == ("Dana", "cares about speed")
    assert (candidacy.disclosures[0].known_to, candidacy.disclosures[0].line.text) == ("Marcus", "the other offer")


@pytest.mark.parametrize("worries", ["the gap?\nthe commute", ["the gap?", "the commute"]])
def test_worries_are_lines(worries: object) -> None:
    assert [line.text for line in _read(on_my_mind=worries).on_my_mind] == ["the gap?", "the commute"]


def test_an_employer_of_another_kind_is_refused() -> None:
    with pytest.raises(InputError, match="is not a table"):
        _read(employer=7)


def test_a_worry_in_a_table_is_a_note() -> None:
    assert [(note.about, note.text) for note in _read(on_my_mind=[{"text": "the gap"}]).notes] == [
        ("on_my_mind", "the gap")
    ]


@pytest.mark.parametrize(
    ("held", "kept", "due"),
    [
        ("2026-11-12", False, date(2026, 11, 20)),
        ("2026-11-12", True, date(2026, 12, 20)),
        ("", False, date(2026, 12, 20)),
    ],
)
def test_a_bare_day_of_an_open_promise_counts_from_the_last_round(held: str, kept: bool, due: date) -> None:
    candidacy = candidacy_from(
        {
            "title": "Clerk",
            "written_on": "2026-11-24",
            "interview": {"on": "2026-12-03"},
            "rounds": [{"number": 1, "on": held}] if held else [],
            "promises": [{"by": "me", "to": "Dana", "what": "two referees", "due": "by the 20th", "kept": kept}],
        }
    )
    (promise,) = candidacy.promises
    assert promise.due is not None
    assert promise.due.day == due
