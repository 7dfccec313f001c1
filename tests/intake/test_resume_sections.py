from __future__ import annotations

from second_interview.intake.json_resume import read_json_resume
from second_interview.model import Candidate


def _read(**sections: object) -> Candidate:
    return read_json_resume({"basics": {"name": "Ana"}, **sections}).candidate


def test_highlights_in_one_text_are_split_into_lines() -> None:
    position = _read(work=[{"name": "Acme", "highlights": "- cut cost\n- grew"}]).positions[0]
    assert [line.text for line in position.highlights] == ["cut cost", "grew"]


def test_the_description_stands_in_where_nothing_else_tells_of_the_work() -> None:
    position = _read(work=[{"name": "Acme", "description": "Kept the ledgers"}]).positions[0]
    assert position.summary is not None
    assert position.summary.evidence.path == "work[0].description"


def test_the_description_of_the_company_is_no_summary() -> None:
    position = _read(work=[{"name": "Acme", "description": "A bakery", "highlights": ["x"]}]).positions[0]
    assert position.summary is None


def test_an_empty_position_is_left_out() -> None:
    assert _read(work=[{"name": "", "highlights": [""]}]).positions == ()


def test_certificates_need_a_name() -> None:
    reading = read_json_resume({"basics": {"name": "Ana"}, "certificates": [{"issuer": "AICPA"}, {"name": "CPA"}]})
    assert [each.name for each in reading.candidate.certificates] == ["CPA"]
    assert "certificate without a name" in reading.unread[0].remedy


def test_languages_need_a_name() -> None:
    reading = read_json_resume({"basics": {"name": "Ana"}, "languages": [{"fluency": "Native"}, {"language": "Thai"}]})
    assert [each.name for each in reading.candidate.languages] == ["Thai"]
    assert len(reading.unread) == 1


def test_projects_publications_and_awards_are_projects() -> None:
    candidate = _read(
        projects=[{"name": "raft", "description": "A toy", "highlights": ["used twice"], "keywords": ["Go"]}],
        awards=[{"title": "Best paper", "awarder": "OSDI", "date": "2014"}],
    )
    assert [each.name for each in candidate.projects] == ["raft", "Best paper, OSDI"]
    assert [line.text for line in candidate.projects[0].lines] == ["A toy", "used twice"]
    assert [(each.name, each.keywords) for each in candidate.skills] == [("raft", ("Go",))]


def test_a_project_without_a_name_is_kept_as_unread() -> None:
    reading = read_json_resume({"basics": {"name": "Ana"}, "projects": [{"description": "A toy"}]})
    assert reading.unread[0].text == "A toy"


def test_education_that_still_runs_has_no_end() -> None:
    course = _read(education=[{"institution": "OSU", "startDate": "2020", "endDate": "present"}]).education[0]
    assert (str(course.start), course.end, course.evidence.quote) == ("2020", None, "OSU")


def test_a_section_in_the_wrapping_of_another_format_is_read() -> None:
    history = {"history": [{"employer": "Acme", "position": "Clerk", "start": "2019-01", "end": "2020-01"}]}
    position = _read(employment=history).positions[0]
    assert (position.organisation, str(position.start), position.evidence.path) == (
        "Acme",
        "2019-01",
        "employment.history[0]",
    )


def test_a_section_that_is_no_list_is_kept_as_unread() -> None:
    reading = read_json_resume({"basics": {"name": "Ana"}, "work": "Acme", "skills": [{"name": "x", "keywords": 7}]})
    assert [each.place for each in reading.unread] == ["resume.json: work", "resume.json: skills[0].keywords"]


def test_thousands_of_entries_are_cut_and_reported() -> None:
    reading = read_json_resume({"work": [{"name": "Acme", "highlights": ["x"] * 2000}] * 2000})
    assert len(reading.candidate.positions) == 1000
    assert "only the first 1,000 were read" in reading.unread[0].remedy


def test_odd_lines_among_good_ones_are_kept_as_unread_and_nothing_is_nothing() -> None:
    reading = read_json_resume(
        {
            "basics": {"name": "Ana", "location": "Akron"},
            "work": [None, {"name": "Acme", "highlights": [None, 7, "cut cost"]}],
            "education": [{"score": "3.9"}],
            "certificates": [{"date": "2019"}],
            "skills": [{"level": "high"}],
            "languages": [{}],
            "projects": [{"url": "https://x.example"}],
        }
    )
    assert [each.place for each in reading.unread] == ["resume.json: work[1].highlights[1]"]
    assert (reading.candidate.place, reading.candidate.certificates, reading.candidate.projects) == ("Akron", (), ())
