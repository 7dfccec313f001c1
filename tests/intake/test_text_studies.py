from __future__ import annotations

import pytest

from second_interview.intake.paper_lines import Tally
from second_interview.intake.paper_text import text_lines
from second_interview.intake.text_studies import read_text_education
from second_interview.model import Education


def _read(text: str) -> tuple[tuple[Education, ...], Tally]:
    tally = Tally("cv.txt")
    return read_text_education(text_lines(text), tally), tally


def _facts(text: str) -> list[tuple[str, str, str, str, str]]:
    return [
        (each.study_type, each.area, each.institution, f"{each.start or ''}..{each.end or ''}", each.score)
        for each in _read(text)[0]
    ]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Bachelor of Arts in Marketing\nUniversity of California, Los Angeles\nSeptember 2011 – June 2015",
            ("Bachelor of Arts", "Marketing", "University of California, Los Angeles", "2011-09..2015-06", ""),
        ),
        (
            "Scioto Valley University, BSBA, Accounting, 2012 – 2016",
            ("BSBA", "Accounting", "Scioto Valley University", "2012..2016", ""),
        ),
        ("B.Tech, Computer Science — 2021", ("B.Tech", "Computer Science", "", "..2021", "")),
        (
            "**B.A. Finance** (Expected **June 2026**)\nUniversity of Washington (Seattle, WA)",
            ("B.A.", "Finance", "University of Washington", "..2026-06", ""),
        ),
        (
            "Bachelor's Degree in Computer Science, Fayoum University",
            ("Bachelor's Degree", "Computer Science", "Fayoum University", "..", ""),
        ),
        (
            "Bachelor of Engineering in Physics\nAnnamalai University — Dec 2021 to May 2025",
            ("Bachelor of Engineering", "Physics", "Annamalai University", "2021-12..2025-05", ""),
        ),
        ("Master of Accounting\nX College\nGPA: 3.7/4.0", ("Master of Accounting", "", "X College", "..", "3.7/4.0")),
        (
            "BBS, Business Studies (Accounting), Boyne Institute of Technology (2:1), 2015",
            ("BBS", "Business Studies (Accounting)", "Boyne Institute of Technology", "..2015", "2:1"),
        ),
        (
            "MBA (Business Administration), X University | 91%",
            ("MBA", "Business Administration", "X University", "..", "91%"),
        ),
        (
            "Diploma from X Institute, Dublin, Ireland, with distinction",
            ("Diploma", "", "X Institute", "..", "with distinction"),
        ),
        (
            "Bachelor of Science, Bellevue University, Bellevue, NE (In Progress)\nMajor: Accounting",
            ("Bachelor of Science", "Accounting", "Bellevue University", "..", ""),
        ),
        ("X University\nBSc Accounting\nGrade: First", ("BSc", "Accounting", "X University", "..", "First")),
        ("HSC, Seetha Kingston: 86.12%", ("HSC", "Seetha Kingston", "", "..", "86.12%")),
        (
            "Leaving Certificate | Drogheda Grammar School | 2011",
            ("Leaving Certificate", "", "Drogheda Grammar School", "..2011", ""),
        ),
    ],
)
def test_degree_field_school_dates_and_score_are_read(text: str, facts: tuple[str, ...]) -> None:
    assert _facts(text) == [facts]


@pytest.mark.parametrize(
    "text",
    [
        "MSc Tax, X University, 2018\nBSc Accounting, Y College, 2016",
        "X University\nMSc Tax\n2018\nY College\nBSc Accounting\n2016",
        "- MSc Tax, X University, 2018\n- BSc Accounting, Y College, 2016",
        "MSc Tax\nX University, 2018\n\nBSc Accounting\nY College, 2016",
    ],
)
def test_another_course_begins_where_something_comes_twice(text: str) -> None:
    assert [(kind, school, dates) for kind, _, school, dates, _ in _facts(text)] == [
        ("MSc", "X University", "..2018"),
        ("BSc", "Y College", "..2016"),
    ]


def test_a_field_may_be_called_like_a_school() -> None:
    assert _facts("BSc in School Management")[0][:2] == ("BSc", "School Management")


def test_a_second_span_of_dates_begins_another_course() -> None:
    assert len(_facts("X University, 2012 - 2016\nHonours Year, 2016 - 2017")) == 2


def test_a_school_with_two_degrees_gives_two_courses() -> None:
    assert len(_facts("X University\nMSc Tax, 2018\nBSc Accounting, 2016")) == 2


def test_courses_are_set_aside_and_other_lines_stay_unread() -> None:
    text = "BSc Tax, X University\n- Relevant coursework: audit\n- Member of the choir\n- Prize of the year, 92%\n- Minor: French"  # noqa: E501
    studies, tally = _read(text)
    assert studies[0].score == "92%"
    assert [each.text for each in tally.unused] == ["Relevant coursework: audit"]
    assert [(each.text, each.remedy) for each in tally.unread] == [
        ("Member of the choir", "about a study, not understood"),
        ("Prize of the year, 92%", "only the score of this line was read"),
        ("Minor: French", "about a study, not understood"),
    ]


def test_what_names_no_school_and_no_degree_stays_unread() -> None:
    studies, tally = _read("Scrum Alliance\nA sentence about studying that goes on.")
    assert studies == ()
    assert [each.remedy for each in tally.unread] == ["names no school and no degree that is known"]
    assert _read("(2:1)")[1].unread[0].remedy == "about a study, not understood"
    assert _read("A sentence about the years of study.")[1].unread[0].remedy == "about a study, not understood"


def test_a_school_told_by_its_order_alone_is_said() -> None:
    studies, tally = _read("Engineer's degree 1999 - 2004\nMathematics and Modeling\nESILV")
    assert studies[0].institution == "Mathematics and Modeling"
    assert tally.unread[0].remedy == "school and field look alike; check them"


def test_an_end_before_the_start_is_dropped_and_said() -> None:
    studies, tally = _read("BSc Tax, X University, 2016 - 2012")
    assert (str(studies[0].start), studies[0].end) == ("2016", None)
    assert "is before the start" in tally.unread[0].remedy


def test_more_pieces_than_a_course_has_stay_unread() -> None:
    studies, tally = _read("BSc | X University | Tax | Cork | and some more words of five | 2016")
    assert (studies[0].area, studies[0].institution) == ("Tax", "X University")
    assert [each.text for each in tally.unread] == ["and some more words of five"]
