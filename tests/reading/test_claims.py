from second_interview.model import Candidate, CareerFactKind
from second_interview.reading.career import read_career
from tests.reading.paper_factory import TODAY, make_candidate, make_position


def said(candidate: Candidate, kind: CareerFactKind) -> list[str]:
    return [fact.lines[0].text for fact in read_career(candidate, today=TODAY) if fact.kind is kind]


def test_more_years_than_the_dates_give_are_noticed() -> None:
    candidate = make_candidate(make_position(start="2020-11"), summary="Accountant with 10+ years of experience.")
    assert said(candidate, CareerFactKind.YEARS_CLAIM) == ["Accountant with 10+ years of experience."]


def test_years_that_the_dates_nearly_give_are_fine() -> None:
    candidate = make_candidate(make_position(start="2017-06"), summary="Accountant with 10 years of experience.")
    assert said(candidate, CareerFactKind.YEARS_CLAIM) == []


def test_a_tool_of_the_summary_needs_a_line() -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", "Ran SAP"), summary="I use SAP and Tableau.")
    assert said(candidate, CareerFactKind.UNSUPPORTED_CLAIM) == ["Tableau"]


def test_a_led_team_needs_a_line() -> None:
    alone = make_candidate(make_position("A", "X", "2020", "", "Posted entries"), summary="Led a team of accountants.")
    backed = make_candidate(
        make_position("A", "X", "2020", "", "Supervised two clerks"), summary="Led a team of clerks."
    )
    assert said(alone, CareerFactKind.UNSUPPORTED_CLAIM) == ["Led a team"]
    assert said(backed, CareerFactKind.UNSUPPORTED_CLAIM) == []


def test_a_certificate_of_the_headline_should_be_listed() -> None:
    assert said(make_candidate(label="Accountant, CPA"), CareerFactKind.UNLISTED_CERTIFICATE) == ["CPA"]
    assert said(make_candidate(label="CPA candidate"), CareerFactKind.UNLISTED_CERTIFICATE) == []


def test_a_state_is_no_certificate() -> None:
    candidate = make_candidate(summary="A native of southern CA, I close books.")
    assert said(candidate, CareerFactKind.UNLISTED_CERTIFICATE) == []


def test_one_change_told_with_two_results_is_noticed() -> None:
    candidate = make_candidate(
        make_position("A", "X", "2020", "", "Cut the annual budget cycle from 14 weeks to 9"),
        letter="At X I took the annual budget cycle from fourteen weeks to eight.",
    )
    assert len(said(candidate, CareerFactKind.CONFLICTING_FIGURES)) == 1


def test_two_different_changes_do_not_conflict() -> None:
    candidate = make_candidate(
        make_position("A", "X", "2020", "", "Cut the budget cycle from 14 weeks to 9"),
        letter="At X I took invoice approval from three weeks to one.",
    )
    assert said(candidate, CareerFactKind.CONFLICTING_FIGURES) == []


def test_what_the_letter_denies_or_admires_is_no_claim() -> None:
    candidate = make_candidate(letter="I have not used NetSuite. I was glad to read that you run Workiva.")
    assert said(candidate, CareerFactKind.UNSUPPORTED_CLAIM) == []
