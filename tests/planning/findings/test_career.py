from __future__ import annotations

import pytest
from attrs import evolve

from second_interview.content import load_catalog
from second_interview.model import (
    Candidate,
    CareerFactKind,
    Certificate,
    CoverLetter,
    Line,
    PartialDate,
    Position,
)
from second_interview.planning import build_plan
from tests.factories import TODAY, evidence, finding_ids, line, make_candidacy, make_candidate


def _job(title: str, start: tuple[int, int], end: tuple[int, int] | None) -> Position:
    return Position(
        title=title,
        organisation=f"{title} Ltd",
        start=PartialDate(year=start[0], month=start[1]),
        end=PartialDate(year=end[0], month=end[1]) if end else None,
        is_current=end is None,
        evidence=evidence(document="resume.json", path=title),
    )


def test_the_same_title_again_is_found() -> None:
    assert "career-same-title" in finding_ids(make_candidacy())


def test_a_step_up_is_no_finding() -> None:
    assert "career-same-title" not in finding_ids(make_candidacy(title="Accounting Manager"))


def test_a_gap_of_seven_months_is_found() -> None:
    jobs = (_job("Accountant", (2020, 2), None), _job("Clerk", (2016, 1), (2019, 6)))
    assert "career-gap" in finding_ids(make_candidacy(candidate=make_candidate(positions=jobs)))


def test_a_month_between_jobs_is_no_gap() -> None:
    jobs = (_job("Accountant", (2020, 2), None), _job("Clerk", (2016, 1), (2019, 12)))
    assert "career-gap" not in finding_ids(make_candidacy(candidate=make_candidate(positions=jobs)))


_KINDS = {
    "career-title-jump": CareerFactKind.TITLE_JUMP,
    "career-title-down": CareerFactKind.TITLE_DOWN,
    "career-certificate-status": CareerFactKind.CERTIFICATE_STATUS,
    "career-letter-claim": CareerFactKind.LETTER_CLAIM,
    "career-tool-before-release": CareerFactKind.TOOL_BEFORE_RELEASE,
    "career-conflicting-counts": CareerFactKind.CONFLICTING_COUNTS,
    "career-repeated-claim": CareerFactKind.REPEATED_CLAIM,
}
_LONG = "Reconciled all balance sheet accounts for the plant every month"


def _line(text: str) -> Line:
    return line(text, document="resume.json", path=text[:12])


def _candidate(text: str) -> Candidate:
    older, newer = _job("Accountant", (2006, 1), (2010, 6)), _job("Senior Accountant", (2010, 7), None)
    if text == "career-title-jump":
        return make_candidate(positions=(older, _job("Finance Director", (2010, 7), None)))
    if text == "career-title-down":
        return make_candidate(positions=(_job("Controller", (2006, 1), (2010, 6)), newer))
    if text == "career-certificate-status":
        held = Certificate(name="CISA", on=PartialDate(year=2015), evidence=evidence(document="resume.json"))
        return make_candidate(certificates=(held,))
    if text == "career-letter-claim":
        letter = CoverLetter(
            paragraphs=(line("I recovered $400,000 from duplicate payments.", document="letter.md"),),
            evidence=evidence(document="letter.md"),
        )
        return make_candidate(cover_letter=letter)
    if text == "career-tool-before-release":
        return make_candidate(positions=(evolve(older, highlights=(_line("Loaded data into Snowflake"),)), newer))
    if text == "career-conflicting-counts":
        job = evolve(newer, highlights=(_line("Consolidated 9 legal entities"),))
        return make_candidate(positions=(job,), summary=_line("Closes 12 legal entities."))
    return make_candidate(
        positions=(evolve(older, highlights=(_line(_LONG),)), evolve(newer, highlights=(_line(_LONG),)))
    )


@pytest.mark.parametrize("text", _KINDS)
def test_each_kind_of_fact_has_its_finding(text: str) -> None:
    assert text in finding_ids(make_candidacy(candidate=_candidate(text)))


@pytest.mark.parametrize("text", _KINDS)
def test_each_kind_of_fact_is_asked_about_with_words_to_answer(text: str) -> None:
    plan = build_plan(make_candidacy(candidate=_candidate(text)), today=TODAY)
    kind = text.removeprefix("career-")
    said = [
        question
        for question in plan.specifics.likely
        if question.trap == load_catalog().text(f"core/trap-{kind}") and "[" in question.say
    ]
    assert len(said) == 1
    assert "{" not in said[0].text + said[0].say


def test_a_claim_of_more_years_than_a_tool_has_is_found() -> None:
    candidate = make_candidate(summary=_line("Engineer with 19 years of Kubernetes."))
    assert "career-tool-before-release-years" in finding_ids(make_candidacy(candidate=candidate))


def test_a_certificate_is_asked_about_and_never_said_to_have_lapsed() -> None:
    held = Certificate(name="CISA, valid until 2020", evidence=evidence(document="resume.json"))
    plan = build_plan(make_candidacy(candidate=make_candidate(certificates=(held,))), today=TODAY)
    (found,) = (each for each in plan.findings if each.id.startswith("career-certificate-status"))
    words = f"{found.title} {found.detail} {found.action}".lower()
    assert "2020" in words
    assert "lapsed" not in words
    assert "expired" not in words


@pytest.mark.parametrize("kind", [*(text.removeprefix("career-") for text in _KINDS), "tool-before-release-years"])
def test_the_words_to_say_can_be_said(kind: str) -> None:
    words = load_catalog().frame(f"core/say-{kind}").text.split()
    assert 40 <= len(words) <= 120
