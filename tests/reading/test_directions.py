import pytest

from second_interview.reading.directions import read_direction
from second_interview.reading.figures import read_figures


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("Cut late fees by 30%", ["down"]),
        ("Grew net retention 12%", ["up"]),
        ("Took the close from 9 to 6 days", ["down"]),
        ("Raised coverage from 61% to 98%", ["up"]),
        ("Saved the team roughly 5 hours a week", ["down"]),
        ("Found $200K in yearly savings", ["down"]),
        ("Doubled collections", ["up"]),
        ("Halved the error rate", ["down"]),
        ("Lowered fees by $2M (15%)", ["down", "down"]),
        ("Exceeded the target by 20%", ["up"]),
        ("Accelerated the close by 3 days", ["down"]),
        ("Scaled the portal to 40,000 users", ["up"]),
    ],
)
def test_a_change_has_its_direction(text: str, ways: list[str]) -> None:
    assert [figure.direction for figure in read_figures(text)] == ways


@pytest.mark.parametrize(
    "text",
    [
        "Managed 12 entities",
        "Reduced errors across 12 entities",
        "Kept 95% satisfaction",
        "Reconciled up to 14 accounts",
        "Improved response time by 40%",
        "Built a tool generating 36-month projections",
        "Responsible for $40M in receivables",
    ],
)
def test_an_amount_has_no_direction(text: str) -> None:
    assert {figure.direction for figure in read_figures(text)} == {""}


def test_the_same_value_before_and_after_has_no_direction() -> None:
    assert read_direction("from 5 to 5", 0, 11, unit="days", value=None, baseline=None) == ""
    assert {figure.direction for figure in read_figures("Held churn from 5% to 5%")} == {""}


def test_a_far_target_is_not_taken_for_a_change() -> None:
    assert read_figures("Increased awareness by talks that I gave in person to 12 managers")[0].direction == ""


@pytest.mark.parametrize("text", ["cut " * 20_000 + "5%", "5% (" * 5_000, "by " * 30_000 + "9%"])
def test_hostile_text_gives_figures_that_stand_in_it(text: str) -> None:
    assert all(figure.text in text for figure in read_figures(text))


def test_an_improvement_is_up_unless_less_is_better() -> None:
    assert read_figures("Improved forecast accuracy by 12%")[0].direction == "up"
    assert read_figures("Improved error rates by 12%")[0].direction == ""
