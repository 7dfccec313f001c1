from __future__ import annotations

import pytest

from second_interview.errors import InputError
from second_interview.intake import candidacy_from
from second_interview.intake.candidacy_people import looks_like_name
from second_interview.model import Audience, Candidacy, Mode, Relation


def _read(**sections: object) -> Candidacy:
    return candidacy_from({"title": "Clerk", "interview": {"on": "2026-12-03"}, **sections})


@pytest.mark.parametrize(
    "name", ["Dana Whitfield", "Zoë van der Berg", "Dr. Ana Lima", "Sean O'Brien", "Mary-Jane P. Watson"]
)
def test_full_names_look_like_names(name: str) -> None:
    assert looks_like_name(name)


@pytest.mark.parametrize(
    "words", ["Dana", "Corporate Controller", "Office Tour", "the whole team", "HR", "9:30 Dana", ""]
)
def test_other_words_do_not(words: str) -> None:
    assert not looks_like_name(words)


def test_a_person_of_the_panel_is_read() -> None:
    (person,) = _read(
        panel=[
            {
                "name": "Dana Whitfield", "title": "Corporate Controller", "relation": "the person I'd report to",
                "minutes": "45 min", "mode": "on site", "email": "d@example.org", "zone": "America/Chicago",
                "notes": "quiet",
            }
        ]
    ).panel  # fmt: skip
    assert (person.relation, person.relation_said) == (Relation.BOSS, "the person I'd report to")
    assert (person.minutes, person.mode, person.zone) == (45, Mode.ONSITE, "America/Chicago")
    assert [line.text for line in person.notes] == ["quiet"]


def test_a_relation_given_as_its_value_has_no_words_of_its_own() -> None:
    (person,) = _read(panel=[{"name": "Dana Whitfield", "relation": "boss"}]).panel
    assert (person.relation, person.relation_said) == (Relation.BOSS, "")


def test_unclear_words_for_a_relation_are_kept_as_words() -> None:
    (person,) = _read(panel=[{"name": "Dana Whitfield", "relation": "met her once"}]).panel
    assert (person.relation, person.relation_said) == (Relation.UNKNOWN, "met her once")


def test_a_panel_in_words_is_read_line_by_line() -> None:
    candidacy = _read(
        panel="Dana Whitfield, Corporate Controller\n- Tom Ek (would be a peer)\nand someone from HR later"
    )
    assert [(each.name, each.title, each.relation) for each in candidacy.panel] == [
        ("Dana Whitfield", "Corporate Controller", Relation.UNKNOWN),
        ("Tom Ek", "", Relation.PEER),
    ]
    assert [(note.about, note.text) for note in candidacy.notes] == [("panel", "and someone from HR later")]


def test_people_still_to_be_named_are_different_people() -> None:
    assert [each.name for each in _read(panel=[{"name": "TBD"}, "TBD", {"name": "TBD"}]).panel] == [
        "TBD",
        "TBD 2",
        "TBD 3",
    ]


def test_a_mode_nobody_knows_is_unread() -> None:
    candidacy = _read(panel=[{"name": "Dana Whitfield", "mode": "telepathy"}])
    assert candidacy.panel[0].mode is Mode.UNKNOWN
    assert candidacy.unread[0].text == "telepathy"


def test_contacts_are_read_from_tables_and_words() -> None:
    candidacy = _read(
        contacts=[{"name": "Marcus Oyelaran", "role": "recruiter"}, "Ana Lima, scheduler", "whoever calls"]
    )
    assert [(each.name, each.role) for each in candidacy.contacts] == [
        ("Marcus Oyelaran", "recruiter"),
        ("Ana Lima", "scheduler"),
    ]
    assert candidacy.notes[0].about == "contacts"


def test_a_contact_without_a_name_is_refused() -> None:
    with pytest.raises(InputError, match="a contact without a name"):
        _read(contacts=[{"role": "recruiter"}])


def test_semicolons_part_people() -> None:
    panel = _read(
        panel="Marijke van der Velden, Head of Internal Audit; Dr. Stefan Oberhofer, Group CFO (my boss's boss); "
        "Priyanka Deshmukh, IT auditor; someone from the Works Council"
    ).panel
    assert [(each.name, each.title, each.relation_said) for each in panel] == [
        ("Marijke van der Velden", "Head of Internal Audit", ""),
        ("Dr. Stefan Oberhofer", "Group CFO", "my boss's boss"),
        ("Priyanka Deshmukh", "IT auditor", ""),
        ("someone from the Works Council", "", ""),
    ]


def test_a_semicolon_before_no_person_parts_nobody() -> None:
    (person,) = _read(panel="Dana Whitfield; Corporate Controller").panel
    assert (person.name, person.title) == ("Dana Whitfield", "Corporate Controller")


def test_a_bracket_after_a_title_is_a_relation() -> None:
    (person,) = _read(panel="Dominic Rahman, Tax Manager (would be my line manager)").panel
    assert (person.title, person.relation_said, person.relation) == (
        "Tax Manager",
        "would be my line manager",
        Relation.BOSS,
    )


def test_a_remark_after_a_title_is_private_and_not_the_title() -> None:
    (person,) = _read(panel="Dominic Rahman, Tax Manager, seemed bored and I think he dislikes me").panel
    assert person.title == "Tax Manager"
    assert [(line.text, line.evidence.audience) for line in person.notes] == [
        ("seemed bored and I think he dislikes me", Audience.CANDIDATE)
    ]
    assert person.evidence is not None
    assert "bored" not in person.evidence.quote


def test_a_title_with_a_comma_stays_whole() -> None:
    (person,) = _read(panel="Ines Whitfield, Vice President, Finance and Accounting").panel
    assert (person.title, person.notes) == ("Vice President, Finance and Accounting", ())


def test_the_organisation_of_a_contact_is_kept_in_the_notes() -> None:
    candidacy = _read(contacts=[{"name": "Dee Ferraro", "role": "recruiter", "organisation": "Lakefront Search"}])
    assert [line.text for line in candidacy.contacts[0].notes] == ["Lakefront Search"]
    assert candidacy.unread == ()
