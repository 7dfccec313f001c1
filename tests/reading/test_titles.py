import csv
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from second_interview.model.evidence import Evidence
from second_interview.reading.houses import House
from second_interview.reading.occupations import uk_index
from second_interview.reading.title_functions import JobFunction
from second_interview.reading.title_ranks import Seniority
from second_interview.reading.title_words import split_title
from second_interview.reading.titles import TitleReading, find_occupations, house_of_title, read_title

_DATA = Path(__file__).parents[1] / "data"
_NOTHING = ("", " ", "—", "🙂🙂", "\x00\x1b[31m", "\u202e\u200b", "()", "1234567", "日本語", "مدير الحسابات", "Wizard")


def _labelled(name: str) -> list[dict[str, str]]:
    with (_DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _share(name: str, column: str) -> float:
    rows = _labelled(name)
    readings = [read_title(row["title"], employer=row["employer"]) for row in rows]
    told = {"seniority": [one.seniority.seniority.value for one in readings]}
    told["function"] = [one.function.function.value for one in readings]
    return sum(one == row[column] for one, row in zip(told[column], rows, strict=True)) / len(rows)


@pytest.mark.parametrize("column", ["seniority", "function"])
def test_labelled_titles_are_read_in_their_house(column: str) -> None:
    assert _share("titles_in_context.tsv", column) >= 0.98


@pytest.mark.parametrize("column", ["seniority", "function"])
def test_titles_labelled_after_the_rules_are_mostly_read(column: str) -> None:
    assert _share("titles_in_context_later.tsv", column) >= 0.85


@pytest.mark.parametrize(
    ("title", "soc"),
    [
        ("Sr. GL Accountant (Remote)", "13-2011"),
        ("Accountant III", "13-2011"),
        ("Payroll Clerk", "43-3051"),
        ("DBA II", "15-1242"),
        ("FP&A Analyst", "13-2051"),
        ("Corporate Controller", "11-3031"),
        ("Director, Human Resources", "11-3121"),
        ("Director of Human Resources", "11-3121"),
        ("Software Engineer - Payments", "15-1252"),
        ("Site Reliability Engineer", "15-1252"),
        ("Accounts Payable Clerk", "43-3031"),
        ("Registered Nurse", "29-1141"),
    ],
)
def test_a_title_names_its_occupation(title: str, soc: str) -> None:
    occupation = read_title(title).occupation
    assert occupation is not None
    assert occupation.soc == soc


def test_the_uk_code_is_told_beside_the_american_one() -> None:
    reading = read_title("Chartered Accountant")
    assert reading.uk_occupation is not None
    assert (reading.uk_occupation.code, reading.uk_occupation.scheme) == ("2421", "UK SOC 2020")
    assert reading.uk_occupation.is_exact


def test_runners_up_follow_with_less_confidence() -> None:
    reading = read_title("Financial Analyst")
    assert reading.occupation is not None
    assert reading.occupation_runner_up is not None
    assert reading.occupation.confidence > reading.occupation_runner_up.confidence
    uk = read_title("Tax Adviser")
    assert uk.uk_occupation_runner_up is not None
    assert read_title("").occupation_runner_up is None
    assert read_title("").uk_occupation_runner_up is None


def test_lost_words_cost_confidence() -> None:
    exact, near = read_title("Payroll Clerk").occupation, read_title("Zebra Payroll Clerk").occupation
    assert exact is not None
    assert near is not None
    assert exact.soc == near.soc
    assert exact.is_exact > near.is_exact
    assert exact.confidence > near.confidence


def test_a_rank_alone_hardly_names_an_occupation() -> None:
    assert read_title("Vice President").occupations[0].confidence <= 0.5
    assert read_title("Chief Executive").occupations[0].confidence > 0.5


@pytest.mark.parametrize("title", _NOTHING)
def test_what_is_no_title_stays_unknown(title: str) -> None:
    reading = read_title(title)
    assert reading.function.function is JobFunction.UNKNOWN
    assert reading.seniority.seniority is Seniority.UNKNOWN
    assert reading.occupation is None
    assert reading.uk_occupation is None
    assert reading.house.house is House.UNKNOWN


def test_the_words_and_the_place_it_was_read_from_are_told() -> None:
    place = Evidence(document="resume.json", path="work[0].position", quote="VP, Tax")
    reading = read_title("VP, Tax", employer="Lakeside Savings Bank", evidence=place)
    assert reading.evidence is place
    assert (reading.seniority.words, reading.function.words, reading.house.words) == ("vice president", "tax", "bank")
    assert read_title("VP, Tax").evidence.quote == "VP, Tax"


def test_the_postings_text_tells_the_house_where_the_name_does_not() -> None:
    text = "Join a regional bank. Our bank serves farmers. We like software."
    assert read_title("Vice President", employer="Hillfoot", text=text).seniority.seniority is Seniority.MANAGER
    assert read_title("Vice President", employer="Hillfoot").seniority.seniority is Seniority.VICE_PRESIDENT


def test_the_house_can_be_given() -> None:
    reading = read_title("Principal", employer="Lakeside Savings Bank", house=House.SOFTWARE)
    assert reading.seniority.seniority is Seniority.LEAD


@pytest.mark.parametrize(
    ("title", "house"),
    [
        ("Audit Associate", House.AUDIT_FIRM),
        ("Associate Attorney", House.LAW_FIRM),
        ("Investment Banking Analyst", House.BANK),
        ("Private Equity Associate", House.INVESTOR),
        ("High School Principal", House.SCHOOL),
        ("Principal Software Engineer", House.SOFTWARE),
        ("Associate", House.UNKNOWN),
    ],
)
def test_a_title_can_tell_the_house_itself(title: str, house: House) -> None:
    assert house_of_title(split_title(title)) is house


def test_a_partnership_is_an_audit_firm_to_an_auditor() -> None:
    assert read_title("Audit Associate", employer="Dale & Moss LLP").house.house is House.AUDIT_FIRM
    assert read_title("Principal", employer="Dale & Moss LLP").house.house is House.FIRM


def test_an_occupation_tells_the_function_where_no_word_does() -> None:
    told = read_title("Phlebotomist").function
    assert (told.function, told.words) == (JobFunction.HEALTH, "phlebotomist")
    assert told.confidence <= 0.8


def test_another_index_can_be_asked() -> None:
    (first,) = find_occupations(split_title("Plumber"), index=uk_index(), most=1)
    assert first.code == "5315"


def _likely_shape(reading: TitleReading) -> None:
    sums = [sum(one.confidence for one in each) for each in (reading.occupations, reading.uk_occupations)]
    assert all(0 <= one <= 1.01 for one in sums)
    assert 0 <= reading.seniority.confidence <= 1
    assert 0 <= reading.function.confidence <= 1
    assert reading.seniority.runner_up is not reading.seniority.seniority
    assert reading.function.runner_up is not reading.function.function


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=400))
def test_any_text_is_read_without_an_exception(title: str) -> None:
    _likely_shape(read_title(title, employer=title, text=title))


_WORDS = ("senior", "vp", "lead", "accountant", "director", "of", "for", " - ", ",", "(", ")", "/", "to", "ii")


@settings(deadline=None, max_examples=100)
@given(st.lists(st.sampled_from(_WORDS), max_size=14).map(" ".join))
def test_any_order_of_title_words_is_read(title: str) -> None:
    reading = read_title(title)
    _likely_shape(reading)
    assert reading == read_title(title)


@pytest.mark.parametrize(
    "piece", ["manager ", "senior, ", "(", "-", "a", "\u202eمدير ", "🙂 ", "Ã¢Â€Â“ ", "l5 ", "\x00", "of "]
)
def test_a_huge_title_costs_no_more_than_a_short_one(piece: str) -> None:
    read_title("Accountant")
    started = time.process_time()
    _likely_shape(read_title(piece * 200_000, employer=piece * 200_000, text=piece * 200_000))
    assert time.process_time() - started < 2
