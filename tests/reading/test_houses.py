import pytest

from second_interview.reading.houses import House, read_house


@pytest.mark.parametrize(
    ("employer", "house"),
    [
        ("Lakeside Savings Bank", House.BANK),
        ("Redfern Capital Partners", House.INVESTOR),
        ("Moss LLP, audit firm", House.AUDIT_FIRM),
        ("Moss LLP", House.FIRM),
        ("a law firm", House.LAW_FIRM),
        ("Ernst & Young", House.AUDIT_FIRM),
        ("Tallis Consulting", House.CONSULTANCY),
        ("a SaaS company", House.SOFTWARE),
        ("City of Eastvale", House.PUBLIC),
        ("Eastvale School District", House.SCHOOL),
        ("a hospital trust", House.HOSPITAL),
        ("Acme Foods", House.UNKNOWN),
        ("Eastvale Food Bank", House.UNKNOWN),
        ("South Bank Centre", House.UNKNOWN),
        ("South State Bank", House.BANK),
        ("", House.UNKNOWN),
    ],
)
def test_an_employer_is_known_by_its_name(employer: str, house: House) -> None:
    assert read_house(employer).house is house


def test_a_text_must_speak_of_one_house_more_than_of_others() -> None:
    assert read_house("", "Our bank is a bank for farmers.").house is House.BANK
    assert read_house("", "We audit a bank for a law firm.").house is House.UNKNOWN
    assert read_house("", "").house is House.UNKNOWN
