import pytest

from second_interview.model import DemandKind
from second_interview.reading.demand_kinds import kinds_of, years_asked
from second_interview.reading.demands import read_demand


def kinds(text: str) -> list[str]:
    return [kind.value for kind in kinds_of(text, read_demand(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bachelor's degree in accounting", ["degree"]),
        ("CPA or ACCA", ["certificate"]),
        ("A valid driving licence", ["certificate"]),
        ("NetSuite", ["tool"]),
        ("Familiarity with ZetaLedger", ["tool"]),
        ("Experience with support software", ["tool"]),
        ("Fluent French", ["language"]),
        ("Month-end close", ["topic"]),
        ("Knowledge of GAAP", ["topic"]),
        ("Food or beverage background", ["topic"]),
        ("Led a team of at least eight", ["topic", "soft"]),
        ("Something in oils", ["topic"]),
        ("Big 4 preferred", ["other"]),
        ("Strong communicator, willing to travel", ["soft"]),
        ("Attention to detail", ["soft"]),
        ("Ability to manage support staff", ["soft"]),
        ("5+ years of SAP", ["years", "tool"]),
    ],
)
def test_a_demand_is_of_its_kinds_the_hardest_first(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


def test_every_demand_has_a_kind() -> None:
    assert kinds_of("日本語", ()) == (DemandKind.TOPIC,)


def test_years_are_given_once_each_as_written() -> None:
    text = "Six years of audit, including 3 years of leading teams and three years in banks"
    assert years_asked(read_demand(text)) == (6, 3)
    assert years_asked(read_demand("CPA")) == ()
