import pytest

from second_interview.content import load_catalog
from second_interview.model import Contact, Interviewer, InterviewerKind, Relation
from second_interview.reading.people import read_person

CATALOG = load_catalog()


def kind(title: str, own: str, **more: str) -> str:
    return read_person(Interviewer(name="Dana Field", title=title, **more), catalog=CATALOG, title=own).kind.value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("title", "own", "expected"),
    [
        ("Corporate Controller", "Senior Accountant", "hiring_manager"),
        ("Accounting Manager", "Senior Accountant", "hiring_manager"),
        ("Chief Financial Officer", "Senior Accountant", "senior_executive"),
        ("Chief Financial Officer", "Financial Controller", "hiring_manager"),
        ("Chief Executive Officer", "Financial Controller", "senior_executive"),
        ("Staff Accountant", "Senior Accountant", "peer"),
        ("Senior Accountant", "Financial Controller", "direct_report"),
        ("FP&A Analyst", "FP&A Manager", "direct_report"),
        ("Financial Controller", "FP&A Manager", "cross_functional"),
        ("Director of Plant Operations", "Senior Accountant", "cross_functional"),
        ("Tax Manager", "Senior Accountant", "cross_functional"),
        ("HR Business Partner", "Senior Accountant", "recruiter_hr"),
        ("Finance Business Partner", "Senior Accountant", "cross_functional"),
        ("Audit Partner", "Senior Accountant", "client_partner"),
        ("Audit Partner", "Audit Senior", "senior_executive"),
        ("Audit Committee Chair", "Financial Controller", "senior_executive"),
        ("Engineering Manager", "Site Reliability Engineer", "hiring_manager"),
        ("Staff SRE", "Site Reliability Engineer", "peer"),
        ("VP Engineering", "Site Reliability Engineer", "senior_executive"),
        ("Product Manager", "Site Reliability Engineer", "cross_functional"),
        ("Manager", "Senior Accountant", "unknown"),
        ("", "Senior Accountant", "unknown"),
        ("Team member", "Senior Accountant", "unknown"),
    ],
)
def test_a_title_is_read_against_the_candidates_own(title: str, own: str, expected: str) -> None:
    assert kind(title, own) == expected


def test_a_stated_relation_outranks_the_title() -> None:
    person = Interviewer(name="Dana Field", title="Chief Financial Officer", relation=Relation.BOSS)
    reading = read_person(person, catalog=CATALOG, title="Senior Accountant")
    assert (reading.kind, reading.basis) == (InterviewerKind.HIRING_MANAGER, "relation")
    assert reading.runner_up is InterviewerKind.SENIOR_EXECUTIVE


def test_free_words_for_a_relation_are_understood() -> None:
    assert kind("", "Senior Accountant", relation_said="would be my boss's boss") == "senior_executive"
    assert kind("", "FP&A Manager", relation_said="would report to me") == "direct_report"


def test_a_recruiter_of_the_contact_list_is_known() -> None:
    contact = Contact(name="Dana Field", role="recruiter")
    reading = read_person(Interviewer(name="Dana Field"), catalog=CATALOG, title="Accountant", contacts=(contact,))
    assert (reading.kind, reading.basis) == (InterviewerKind.RECRUITER_HR, "contact")


def test_somebody_of_another_house_is_a_client() -> None:
    assert kind("Finance Manager", "Audit Senior", organisation="Acme Foods") == "client_partner"


def test_without_the_candidates_title_only_sure_kinds_are_told() -> None:
    assert kind("Recruiter", "") == "recruiter_hr"
    assert kind("Controller", "") == "unknown"


@pytest.mark.parametrize("title", ["日本語", "\x00", "a" * 10_000, "🙂"])
def test_strange_titles_stay_unknown(title: str) -> None:
    assert kind(title, "Senior Accountant") == "unknown"


@pytest.mark.parametrize("title", ["VP People", "Chief People Officer", "Head of People"])
def test_heads_of_people_are_hr(title: str) -> None:
    assert kind(title, "Corporate Controller") == "recruiter_hr"


def test_people_in_a_title_of_another_trade_is_not_hr() -> None:
    assert kind("People Data Engineer", "Site Reliability Engineer") != "recruiter_hr"


@pytest.mark.parametrize(
    ("title", "organisation"),
    [("Operating Partner", "Stonegate Capital"), ("Group CFO", "Harbor Group"), ("Partner", "Stonegate Capital")],
)
def test_who_speaks_for_an_owner_is_an_executive(title: str, organisation: str) -> None:
    person = Interviewer(name="Greg Salazar", title=title, organisation=organisation)
    reading = read_person(person, catalog=CATALOG, title="Corporate Controller")
    assert (reading.kind, reading.runner_up) == (InterviewerKind.SENIOR_EXECUTIVE, InterviewerKind.CLIENT_PARTNER)


@pytest.mark.parametrize("title", ["Audit Partner", "Account Manager"])
def test_who_serves_the_employer_from_another_house_is_not(title: str) -> None:
    assert kind(title, "Corporate Controller", organisation="Grant Thornton") == "client_partner"


def test_a_banks_vice_president_is_no_executive() -> None:
    person = Interviewer(name="Dana Field", title="Vice President, Finance")
    at_bank = read_person(person, catalog=CATALOG, title="Senior Accountant", employer="Lakeside Savings Bank")
    elsewhere = read_person(person, catalog=CATALOG, title="Senior Accountant", employer="Acme Foods")
    assert at_bank.kind is InterviewerKind.HIRING_MANAGER
    assert elsewhere.kind is InterviewerKind.SENIOR_EXECUTIVE


def test_a_function_no_list_names_is_read_from_the_words() -> None:
    assert kind("Paralegal", "Senior Accountant") == "cross_functional"


def test_a_reading_says_how_sure_it_is() -> None:
    stated = Interviewer(name="Dana Field", title="Chief Financial Officer", relation=Relation.BOSS)
    by_title = Interviewer(name="Dana Field", title="Corporate Controller")
    blank = Interviewer(name="Dana Field")
    sure = [
        read_person(one, catalog=CATALOG, title="Senior Accountant").confidence for one in (stated, by_title, blank)
    ]
    assert 1 > sure[0] > sure[1] > sure[2] == 0
