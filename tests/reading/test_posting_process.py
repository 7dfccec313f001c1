import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.model import ProcessHint
from second_interview.reading.posting_process import find_process, find_reporting_line, find_team
from tests.reading.paper_factory import make_line


def hints(*lines: str) -> list[tuple[str, int | None]]:
    return [(hint.kind.value, hint.rounds) for hint in find_process([make_line(line) for line in lines])]


@pytest.mark.parametrize(
    "text",
    [
        "Reports to: Financial Controller",
        "Reporting to the Head of Finance, you will own the ledger.",
        "You will report directly to our CFO.",
        "The Senior Accountant owns the close and reports to the Corporate Controller.",
        "This position reports into the Director of Engineering",
        "Line manager: Regional Director",
    ],
)
def test_the_words_that_name_the_boss_are_found(text: str) -> None:
    found = find_reporting_line([make_line("We make sauces."), make_line(text)])
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    "text",
    [
        "Prepare statements and reports to the CFO each month",
        "Experience in financial reporting to the Finance Director",
        "You report to work at nine",
        "Monthly reports to the tax authorities",
        "Assist the Assistant Controller",
    ],
)
def test_reports_that_are_written_name_no_boss(text: str) -> None:
    assert find_reporting_line([make_line(text)]) is None


def test_the_size_of_the_team_comes_before_who_is_led() -> None:
    led, sized = make_line("Supervise two accounts payable clerks"), make_line("A finance team of nine in Leeds")
    assert find_team([led, sized]) == sized
    assert find_team([led]) == led
    assert find_team([make_line("Own the close")]) is None


@pytest.mark.parametrize(
    ("text", "is_size"),
    [
        ("Our team is 6 people across two sites", True),
        ("The team in Leeds of 12.", True),
        ("Our team has 3 openings", False),
        ("The team is 100% remote", False),
        ("The team serves a group of 15 hospitals", False),
    ],
)
def test_a_number_beside_a_team_counts_people_or_nothing(text: str, is_size: bool) -> None:
    assert (find_team([make_line(text)]) is not None) is is_size


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Offers depend on a background check and references.", "check"),
        ("An enhanced DBS check is needed", "check"),
        ("We cannot sponsor visas for this post.", "visa"),
        ("You must have the right to work in the UK", "visa"),
        ("There is a take-home exercise of two hours.", "exercise"),
        ("Candidates sit a short Excel test", "exercise"),
        ("Interviews will take place in the week of 4 May", "timeline"),
        ("You will hear from us within five days", "timeline"),
    ],
)
def test_a_sentence_about_hiring_is_a_hint_of_its_kind(text: str, kind: str) -> None:
    assert kind in [found for found, _ in hints(text)]


def test_the_number_of_rounds_is_said_only_where_it_stands() -> None:
    assert hints("The interview process has three stages") == [("rounds", 3)]
    assert hints("A 2-stage interview") == [("rounds", 2)]
    assert hints("## How we hire", "A call with our recruiter, then a morning here.") == [("rounds", None)]


def test_a_case_under_a_heading_about_hiring_is_an_exercise() -> None:
    assert hints("## Interview process", "One day with us, with an exercise") == [
        ("exercise", None),
        ("rounds", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Perform credit checks on new customers",
        "Experience of test automation and case studies",
        "Build the business case for new stores",
        "All four exam sections passed by your start date",
        "Own the close",
    ],
)
def test_duties_and_demands_tell_nothing_of_the_hiring(text: str) -> None:
    assert hints("## What you will do", text) == []


def test_the_part_on_hiring_ends_with_the_next_heading() -> None:
    assert hints("How we hire", "Two calls with the team.", "Benefits", "A case of wine at Christmas") == [
        ("rounds", None)
    ]


def test_a_hint_keeps_the_sentence_and_its_place() -> None:
    line = make_line("We like cats. Two-stage interview.", path="line 9")
    assert [(hint.line.text, hint.line.evidence.path) for hint in find_process([line])] == [
        ("Two-stage interview.", "line 9")
    ]


def test_there_are_never_many_hints() -> None:
    assert len(find_process([make_line("Visa sponsorship is not available.")] * 100)) == 12


@given(st.text(max_size=300))
def test_any_text_is_met(text: str) -> None:
    line = make_line(text if text.strip() else "x")
    found = (find_reporting_line([line]), find_team([line]))
    assert all(one is None or one.text in text for one in found)
    assert all(isinstance(hint, ProcessHint) for hint in find_process([line]))
