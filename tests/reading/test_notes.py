"""Notes as candidates write them, read into the typed fields."""

from __future__ import annotations

import time
from datetime import date, datetime

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from second_interview.model import (
    AgendaItem,
    AgendaKind,
    Audience,
    Closure,
    CompetingOffer,
    DateSpan,
    Due,
    Evidence,
    Line,
    Note,
    Promise,
)
from second_interview.reading.notes import read_notes
from tests.reading.note_factory import SAID_ON, make_candidacy


def _line(text: str) -> Line:
    return Line(text=text, evidence=Evidence(document="candidacy.toml", quote=text, audience=Audience.CANDIDATE))


# Closures, decision, start


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("office shut 24 Dec – 1 Jan", "2026-12-24", "2027-01-01"),
        ("they're closed Thanksgiving Thursday and Friday", "2026-11-26", "2026-11-27"),
        ("closed dec 25 to jan 1", "2026-12-25", "2027-01-01"),
        ("Plant shutdown from the 21st to the 31st", "2026-12-21", "2026-12-31"),
        ("And Dec 24 through Jan 1 only the plants run.", "2026-12-24", "2027-01-01"),
        ("skeleton crew 24 Dec to 1 Jan", "2026-12-24", "2027-01-01"),
        ("nobody is in from 24 Dec to 1 Jan", "2026-12-24", "2027-01-01"),
        ("the office is empty 24 Dec - 1 Jan", "2026-12-24", "2027-01-01"),
    ],
)
def test_days_the_employer_is_closed_are_closures(text: str, first: str, last: str) -> None:
    (closure,) = read_notes(make_candidacy(text)).employer.closures
    assert (closure.span.first, closure.span.last) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    [
        "they closed the books on 3 December",
        "The posting closed on Nov 20",
        "my office is closed on the 24th",
        "The library is closed 24 Dec - 2 Jan",
        "they close in six working days",
        "They decide on the 11th",
        "Out of office replies from Dana until the 30th",
        "only the office is open Dec 24 to 31",
        "Dana is the only one who runs payroll, Dec 24 to 31",
        "my office is empty 24 Dec - 1 Jan",
        "nobody is in the team yet, from 1 to 5 December",
    ],
)
def test_other_closings_are_no_closure(text: str) -> None:
    assert read_notes(make_candidacy(text)).employer.closures == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("they decide Friday week", "2026-12-04"),
        ("They want to make a call by the 11th", "2026-12-11"),
        ("decision expected the week of Dec 7", "2026-12-11"),
        ("Dana says they'll decide by Friday the 11th", "2026-12-11"),
        ("Priya signs off on it by 9 December", "2026-12-09"),
    ],
)
def test_when_they_decide_is_read(text: str, day: str) -> None:
    decides = read_notes(make_candidacy(text)).employer.decides
    assert decides is not None
    assert decides.on == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "I have to decide by Friday",
        "they decided on NetSuite in March",
        "will they decide by Friday?",
        "decide on an ERP",
    ],
)
def test_other_decisions_are_not_theirs_to_hire(text: str) -> None:
    assert read_notes(make_candidacy(text)).employer.decides is None


def test_a_stated_decision_day_wins() -> None:
    candidacy = make_candidacy("they decide on Friday the 11th")
    stated = evolve(candidacy.employer, decides=Due(on=date(2026, 12, 9)))
    assert read_notes(evolve(candidacy, employer=stated)).employer.decides == Due(on=date(2026, 12, 9))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ('debrief is Friday, dec 4. marcus: "you\'d hear early the week after"', "2026-12-08"),
        ("they decide on Friday the 11th. I will hear back early the following week", "2026-12-15"),
        ("you'll hear from us the week after the interview", "2026-12-11"),
        ("you'd hear late in the week after Dec 4", "2026-12-11"),
        ("Marcus said I'd hear by Friday the 11th", "2026-12-11"),
        ("They'd let me know either way by Dec 9", "2026-12-09"),
    ],
)
def test_when_the_candidate_is_to_hear_is_read(text: str, day: str) -> None:
    tells = read_notes(make_candidacy(text)).employer.tells
    assert tells is not None
    assert tells.on == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "I'd hear the week after",
        "I'd hear within two weeks of the interview",
        "I should hear from Tanager on 4 December",
        "you will hear about parking by Dec 9",
        "will I hear by Dec 9?",
        "you will hear early next week",
    ],
)
def test_what_names_no_day_of_their_answer_after_the_interview_is_not_read_as_one(text: str) -> None:
    assert read_notes(make_candidacy(text)).employer.tells is None


def test_a_stated_day_of_their_answer_wins() -> None:
    candidacy = make_candidacy("I'd hear by Friday the 11th")
    stated = evolve(candidacy.employer, tells=Due(on=date(2026, 12, 9)))
    assert read_notes(evolve(candidacy, employer=stated)).employer.tells == Due(on=date(2026, 12, 9))


@pytest.mark.parametrize(
    ("text", "said", "on"),
    [
        ("Dana wants someone in the seat by 1 March, for the forecast", "1 March", date(2027, 3, 1)),
        ("she wants someone in seat before year-end close", "before year-end close", None),
        ("They want somebody to start early January", "early January", date(2027, 1, 10)),
    ],
)
def test_when_somebody_should_start_is_read(text: str, said: str, on: date | None) -> None:
    start = read_notes(make_candidacy(text)).employer.wants_start
    assert start is not None
    assert (start.said, start.on) == (said, on)


def test_when_the_candidate_can_start_is_not_their_wish() -> None:
    assert read_notes(make_candidacy("I can start on 4 January")).employer.wants_start is None


# Hearsay, disclosures, what is on the mind


@pytest.mark.parametrize(
    ("text", "about", "by", "what"),
    [
        ("Marcus says the CFO hates long answers", "Priya Raman", "Marcus Oyelaran", "hates long answers"),
        ("Apparently Dana loves numbers", "Dana Whitfield", "", "loves numbers"),
        ("Dana hates long answers, says Marcus", "Dana Whitfield", "Marcus Oyelaran", "hates long answers"),
        ("marcus said priya turns her camera off", "Priya Raman", "Marcus Oyelaran", "turns her camera off"),
    ],
)
def test_what_someone_said_of_a_person_is_hearsay(text: str, about: str, by: str, what: str) -> None:
    (heard,) = read_notes(make_candidacy(text)).hearsay
    assert (heard.about, heard.said_by, heard.line.text) == (about, by, what)


@pytest.mark.parametrize("text", ["I hate long answers", "Dana was friendly", "Marcus said he likes football"])
def test_other_remarks_are_no_hearsay(text: str) -> None:
    assert read_notes(make_candidacy(text)).hearsay == ()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("told Marcus about the other offer", "Marcus Oyelaran"),
        ("Marcus knows about my notice period", "Marcus Oyelaran"),
        ("I mentioned the trip to Dana", "Dana Whitfield"),
    ],
)
def test_what_somebody_knows_is_a_disclosure(text: str, who: str) -> None:
    (known,) = read_notes(make_candidacy(text)).disclosures
    assert known.known_to == who


@pytest.mark.parametrize(
    "text",
    [
        "haven't told them about the other offer",
        "I did not tell Dana about the trip",
        "should I tell Marcus about the other offer?",
        "Marcus told me about the offer process",
        "Nobody knows about the offer",
        "told Dana about the SOX project",
    ],
)
def test_what_was_not_told_is_no_disclosure(text: str) -> None:
    assert read_notes(make_candidacy(text)).disclosures == ()


@pytest.mark.parametrize(
    "text",
    ["worried they'll ask about the gap", "not sure how to explain the 14 months", "Should I bring up the lawsuit?"],
)
def test_worries_are_on_the_mind(text: str) -> None:
    assert [line.text for line in read_notes(make_candidacy(text)).on_my_mind] == [text]


@pytest.mark.parametrize("text", ["Dana is worried about the audit", "They seemed nervous", "The worry was overblown"])
def test_worries_of_others_are_not(text: str) -> None:
    assert read_notes(make_candidacy(text)).on_my_mind == ()


def test_every_sentence_of_that_section_is_on_the_mind() -> None:
    read = read_notes(make_candidacy("The 2021 gap\nWill they ask about it?", about="on_my_mind"))
    assert len(read.on_my_mind) == 2


# Agenda


def test_slots_of_the_day_are_added_to_an_agenda_that_lacks_them() -> None:
    text = "Lunch with Dana at noon, then a tour of the plant. There'll be a 45 min Excel test."
    agenda = read_notes(make_candidacy(text, about="interview")).interview.agenda
    assert {item.kind for item in agenda} == {AgendaKind.MEAL, AgendaKind.TOUR, AgendaKind.EXERCISE}
    assert next(item.minutes for item in agenda if item.kind is AgendaKind.EXERCISE) == 45
    assert next(item.who for item in agenda if item.kind is AgendaKind.MEAL) == ("Dana Whitfield",)


def test_a_stated_slot_is_not_doubled() -> None:
    candidacy = make_candidacy("a tour after lunch", about="interview")
    stated = evolve(candidacy.interview, agenda=(AgendaItem(kind=AgendaKind.TOUR, said="Tour"),))
    agenda = read_notes(evolve(candidacy, interview=stated)).interview.agenda
    assert [item.said for item in agenda if item.kind is AgendaKind.TOUR] == ["Tour"]


@pytest.mark.parametrize("text", ["No lunch. Bring a laptop.", "no tour this time"])
def test_what_will_not_be_is_no_slot(text: str) -> None:
    assert read_notes(make_candidacy(text, about="interview")).interview.agenda == ()


# One thing, one item


def test_a_stated_promise_takes_the_due_day_from_the_note() -> None:
    candidacy = make_candidacy("said I'd send Dana the reconciliation template by Tuesday")
    stated = Promise(by="me", to="Dana Whitfield", what=_line("send the reconciliation template"))
    (promise,) = read_notes(evolve(candidacy, promises=(stated,))).promises
    assert promise.what == stated.what
    assert promise.due is not None
    assert promise.due.on == date(2026, 12, 1)


def test_a_stated_offer_takes_its_deadline_from_the_note() -> None:
    candidacy = make_candidacy("Larkfield need to know by Friday 5pm")
    stated = CompetingOffer(employer="Larkfield", line=_line("Larkfield"))
    (offer,) = read_notes(evolve(candidacy, offers=(stated,))).offers
    assert offer.answer_by is not None
    assert offer.answer_by.at is not None
    assert offer.answer_by.at.local == datetime(2026, 11, 27, 17)


def test_a_stated_closure_is_not_doubled() -> None:
    candidacy = make_candidacy("office shut 24 Dec – 1 Jan")
    span = DateSpan(first=date(2026, 12, 24), last=date(2027, 1, 1))
    employer = evolve(candidacy.employer, closures=(Closure(span=span, what="shutdown"),))
    assert [one.what for one in read_notes(evolve(candidacy, employer=employer)).employer.closures] == ["shutdown"]


def test_the_same_thing_in_two_notes_is_one_item() -> None:
    read = read_notes(make_candidacy("I'm coeliac", "coeliac, by the way"))
    assert len(read.constraints) == 1


# Evidence, dates, what was not understood


def test_evidence_names_document_line_and_words_and_is_the_candidates_own() -> None:
    note = Note(text="Nice office.\n\nI'm away 7-11 Dec.", document="notes.md", first_line=10, about="round 1")
    (constraint,) = read_notes(evolve(make_candidacy("x"), notes=(note,))).constraints
    evidence = constraint.line.evidence
    assert (evidence.document, evidence.path, evidence.quote) == ("notes.md", "line 12", "I'm away 7-11 Dec.")
    assert evidence.audience is Audience.CANDIDATE


def test_relative_days_count_from_the_day_of_the_note() -> None:
    note = Note(text="they decide Friday week", written_on=date(2026, 11, 14))
    decides = read_notes(evolve(make_candidacy("x"), notes=(note,))).employer.decides
    assert decides is not None
    assert decides.on == date(2026, 11, 27)


def test_a_note_may_say_itself_when_it_was_written() -> None:
    text = "Typed up Fri Nov 20.\n\nThey decide on Friday week."
    decides = read_notes(make_candidacy(text)).employer.decides
    assert decides is not None
    assert decides.on == date(2026, 12, 4)


def test_without_any_day_only_absolute_days_are_read() -> None:
    read = read_notes(make_candidacy("they decide on Friday. Office shut 24 December 2026.", written_on=None))
    assert read.employer.decides is None
    assert [one.span.first for one in read.employer.closures] == [date(2026, 12, 24)]


@pytest.mark.parametrize(
    "text",
    [
        "next talk on 12/3/2026",
        "see you Friday 3 December",
        "Deadline for the case study is Nov 30",
        "Dec 24 through Jan 1 the forklifts get new tyres.",
        "somebody there gets $110,000 a year",
    ],
)
def test_what_looked_relevant_and_was_not_read_is_reported(text: str) -> None:
    (unread,) = read_notes(make_candidacy(text)).unread
    assert unread.text == text
    assert unread.place == "notes: line 1"
    assert unread.remedy


def test_a_day_with_a_second_reading_is_reported_with_the_one_taken() -> None:
    (unread,) = read_notes(make_candidacy("said I'd send the memo by next Friday")).unread
    assert "2026-12-04" in unread.remedy


@pytest.mark.parametrize(
    "text",
    [
        "The team was great. Nice office.",
        "Parking was 3 blocks away.",
        "Interview is Thursday 3 Dec.",
        "We had 4 coffees.",
    ],
)
def test_plain_narrative_is_just_kept(text: str) -> None:
    assert read_notes(make_candidacy(text)).unread == ()


def test_a_remark_that_opens_with_a_person_joins_that_persons_notes() -> None:
    dana = read_notes(make_candidacy("Dana: quick, dry, doesn't fill silences.")).panel[0]
    assert [line.text for line in dana.notes] == ["Dana: quick, dry, doesn't fill silences."]


def test_a_candidacy_without_notes_stays_as_it_is() -> None:
    candidacy = make_candidacy()
    assert read_notes(candidacy) == candidacy


def test_reading_twice_adds_nothing() -> None:
    text = (
        "told Marcus about the other offer. Dana wanted to know why I left. Blanked. I'm coeliac. "
        "Office shut 24 Dec – 1 Jan."
    )
    once = read_notes(make_candidacy(text))
    twice = read_notes(once)
    assert (twice.disclosures, twice.constraints, twice.employer, twice.rounds) == (
        once.disclosures,
        once.constraints,
        once.employer,
        once.rounds,
    )


_CUES = """
they asked about said I'd send by Friday the 11th offer from Larkfield 104k $95,000 - 110k told Marcus Dana away Dec 7
to 11 closed decide notice four weeks fumbled it ? : ; -> - # Q: A: owe her I asked she 12/3/2026 worried tour lunch
"""
_WORDS = [*_CUES.split(), "\n", "\n\n"]


@given(
    st.lists(st.one_of(st.sampled_from(_WORDS), st.text(max_size=12)), min_size=1, max_size=60),
    st.sampled_from(
        ["", "round 1", "offers", "pay", "promises", "constraints", "on_my_mind", "Dana Whitfield", "asked_me"]
    ),
    st.one_of(st.none(), st.just(SAID_ON), st.dates()),
)
def test_no_text_raises_and_no_note_is_lost(words: list[str], about: str, written_on: date | None) -> None:
    text = " ".join(words)
    if not text.strip():
        return
    candidacy = make_candidacy(text, about=about, written_on=written_on)
    assert read_notes(candidacy).notes == candidacy.notes


@pytest.mark.parametrize(
    "text",
    [
        "\x00\x01\x02",
        "\u202e$5k offer from Larkfield",
        "👍👍 offer 🎉",
        "१२३",
        "a" * 5000,
        "$" + "9" * 400,
        "الراتب ٩٠ ألف",
    ],
)
def test_strange_text_is_kept(text: str) -> None:
    assert read_notes(make_candidacy(text)).notes[0].text == text


@pytest.mark.parametrize(
    "unit", ["They asked about it. ", "told her ", "said I'd send it by Friday ", "Q: why\n", "offer from "]
)
def test_twice_the_notes_take_about_twice_the_time(unit: str) -> None:
    def taken(size: int) -> float:
        candidacy = make_candidacy(unit * (size // len(unit)))
        begun = time.process_time()
        read_notes(candidacy)
        return time.process_time() - begun

    assert taken(20_000) < 4 * taken(10_000) + 0.5
