from __future__ import annotations

import json
from pathlib import Path

import pytest

from second_interview.errors import InputError
from second_interview.intake import ResumeReading, read_json_resume
from second_interview.model import Candidate

_RESUME: dict[str, object] = {
    "$schema": "https://example.org/schema.json",
    "meta": {"version": "v1.3.1"},
    "basics": {
        "name": "Ana Lima",
        "label": "Senior Accountant",
        "email": "ana@example.org",
        "phone": "1",
        "summary": "<p>Closes books &amp; <b>fast</b>.</p>",
        "location": {"city": "Columbus", "region": "Ohio", "countryCode": "US", "postalCode": "43004"},
        "profiles": [{"network": "x"}],
    },
    "work": [
        {
            "name": "Harbor & Pine",
            "position": "Accountant",
            "startDate": "2021-03",
            "summary": "Month-end close.",
            "highlights": ["Cut the close from **9 to 6** days", "", "Trained two juniors"],
        },
        {"name": "Acme", "position": "Clerk", "startDate": "2018", "endDate": "2021-02-28"},
    ],
    "volunteer": [{"organization": "Food bank", "position": "Treasurer", "startDate": "2017", "endDate": "Present"}],
    "certificates": [{"name": "CPA", "issuer": "AICPA", "date": "2020-05"}],
}


def _read(**changes: object) -> ResumeReading:
    return read_json_resume({**_RESUME, **changes})


def _work(**entry: object) -> ResumeReading:
    return _read(work=[entry])


def test_basics_are_read_without_markup() -> None:
    candidate = _read().candidate
    assert (candidate.name, candidate.label, candidate.place, candidate.country) == (
        "Ana Lima", "Senior Accountant", "Columbus, Ohio", "US",
    )  # fmt: skip
    assert candidate.summary is not None
    assert candidate.summary.text == "Closes books & fast."


def test_a_complete_resume_leaves_nothing_unread() -> None:
    assert _read().unread == ()


def test_every_fact_says_where_it_stands() -> None:
    position = _read().candidate.positions[0]
    assert position.highlights[1].text == "Trained two juniors"
    assert str(position.highlights[1].evidence) == 'resume.json: work[0].highlights[2]: "Trained two juniors"'
    assert str(position.evidence) == 'resume.json: work[0]: "Accountant, Harbor & Pine"'


def test_a_start_without_an_end_is_current() -> None:
    positions = _read().candidate.positions
    assert [(str(each.start), str(each.end), each.is_current) for each in positions] == [
        ("2021-03", "None", True),
        ("2018", "2021-02-28", False),
        ("2017", "None", True),
    ]


def test_a_position_without_dates_is_not_current() -> None:
    position = _work(name="Acme", position="Clerk").candidate.positions[0]
    assert (position.start, position.end, position.is_current) == (None, None, False)


@pytest.mark.parametrize("end", ["Present", "now", "", None])
def test_words_for_now_and_an_empty_end_mean_current(end: str | None) -> None:
    assert _work(name="Acme", startDate="2020", endDate=end).candidate.positions[0].is_current


def test_voluntary_work_is_marked() -> None:
    assert [each.is_volunteer for each in _read().candidate.positions] == [False, False, True]


def test_names_of_older_drafts_are_read() -> None:
    reading = read_json_resume(
        {
            "basics": {"name": "Ana", "picture": "x.png", "website": "https://a.example"},
            "work": [{"company": "Acme", "website": "https://b.example", "position": "Clerk"}],
            "education": [{"institution": "OSU", "studyType": "BA", "area": "Accounting", "gpa": "3.9"}],
            "publications": [{"name": "On closing", "publisher": "Press", "releaseDate": "2014", "website": "x"}],
        }
    )
    assert reading.unread == ()
    assert reading.candidate.positions[0].organisation == "Acme"
    assert reading.candidate.education[0].score == "3.9"
    assert reading.candidate.projects[0].name == "On closing, Press"


def test_the_first_draft_with_bio_is_read() -> None:
    bio = {
        "firstName": "Ana",
        "lastName": "Lima",
        "email": {"personal": "a@example.org"},
        "location": {"state": "Ohio"},
    }
    candidate = read_json_resume({"bio": bio}).candidate
    assert (candidate.name, candidate.email, candidate.place) == ("Ana Lima", "a@example.org", "Ohio")


def test_unknown_keys_are_kept_with_what_may_have_been_meant() -> None:
    unread = _read(hobies=["chess"], work=[{"name": "Acme", "positon": "Clerk"}]).unread
    assert [(each.place, each.text, each.remedy) for each in unread] == [
        ("resume.json: work[0].positon", "Clerk", "unknown key 'positon'; did you mean 'position'?"),
        ("resume.json: hobies", '["chess"]', "unknown key 'hobies'"),
    ]


def test_an_impossible_date_is_kept_as_unread() -> None:
    reading = _work(name="Acme", startDate="2019-13")
    assert reading.candidate.positions[0].start is None
    assert reading.unread[0].place == "resume.json: work[0].startDate"
    assert reading.unread[0].remedy == "'2019-13' is not a date: 13 is not a month"


def test_an_end_before_the_start_is_kept_as_unread() -> None:
    reading = _work(name="Acme", startDate="2019-02", endDate="2018-01")
    assert reading.candidate.positions[0].end is None
    assert "'2018-01' is before the start 2019-02" in reading.unread[0].remedy


def test_a_number_for_a_year_is_read() -> None:
    assert str(_work(name="Acme", startDate=2019, endDate=2020).candidate.positions[0].end) == "2020"


def test_a_wrong_type_among_good_ones_is_kept_as_unread() -> None:
    reading = _read(skills=["Excel", 7, {"name": "SQL", "keywords": "joins, views"}])
    assert [(each.name, each.keywords) for each in reading.candidate.skills] == [
        ("Excel", ()),
        ("SQL", ("joins", "views")),
    ]
    assert reading.unread[0].place == "resume.json: skills[1]"


def test_a_key_given_twice_is_reported() -> None:
    reading = read_json_resume(b'{"basics": {"name": "Ana", "name": "Bo"}}')
    assert reading.candidate.name == "Bo"
    assert "given twice" in reading.unread[0].remedy


def test_a_resume_without_work_is_read() -> None:
    assert read_json_resume({"basics": {"name": "Ana"}}).candidate == Candidate(name="Ana")


def test_a_file_text_and_bytes_are_read_alike(tmp_path: Path) -> None:
    text = json.dumps(_RESUME)
    (tmp_path / "resume.json").write_text(text)
    readings = [read_json_resume(tmp_path / "resume.json"), read_json_resume(text), read_json_resume(text.encode())]
    assert readings[0] == readings[1] == readings[2] == _read()


def test_what_is_no_resume_is_refused_with_every_reason() -> None:
    with pytest.raises(InputError) as caught:
        read_json_resume({"basics": 7, "wrok": [], "foo": "bar"})
    assert [problem.place for problem in caught.value.problems] == [
        "resume.json",
        "resume.json: basics",
        "resume.json: foo",
    ]


def test_deep_data_is_read_in_bounded_depth() -> None:
    deep: object = "x"
    for _ in range(50_000):
        deep = {"a": deep}
    assert read_json_resume({"basics": {"name": "Ana"}, "x": deep}).unread[0].text.count("a") <= 8
