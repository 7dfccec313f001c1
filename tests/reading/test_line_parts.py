import pytest

from second_interview.reading.line_parts import read_parts, read_share


@pytest.mark.parametrize(
    "text",
    [
        "We moved 38 leases",
        "Helped the controller with the audit",
        "Assisted in the year-end close",
        "Collaborate with treasury on cash",
        "Supported the audit team in fieldwork",
        "The close was shortened by four days",
        "Took part in two cut-overs",
    ],
)
def test_help_a_team_and_the_passive_are_shared(text: str) -> None:
    assert read_share(text) == "we"


@pytest.mark.parametrize("text", ["Closed the books under US GAAP", "Supported 300 users", "Cut the close by two days"])
def test_a_plain_deed_is_ones_own(text: str) -> None:
    assert read_share(text) == "own"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Cut the close by moving accruals forward, first in May", "moving accruals forward"),
        ("Built a forecast using Python and SQL", "Python and SQL"),
        ("Cut pages by 40%", ""),
        ("Renegotiated rates with the eight largest customers", ""),
        ("Cut deploys with a new build cache", "a new build cache"),
    ],
)
def test_with_what_it_was_done_is_read(text: str, means: str) -> None:
    assert read_parts(text).means == means


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("Built a model for the audit committee", "the audit committee"),
        ("Wrote a runbook used by three teams", "three teams"),
        ("Responsible for the ledger", ""),
        ("Ran the close for five months", ""),
    ],
)
def test_for_whom_it_was_done_is_read(text: str, recipient: str) -> None:
    assert read_parts(text).recipient == recipient


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Cut churn 5% over three quarters", "over three quarters"),
        ("Cut churn 5% in FY2024", "in FY2024"),
        ("Saved 20 hours/week", "/week"),
        ("Prepared monthly reports", ""),
    ],
)
def test_the_time_is_read(text: str, period: str) -> None:
    assert read_parts(text).period == period


@pytest.mark.parametrize("text", ["", "for the " * 20_000, "with a " * 20_000, "𝟛 مرحبا", "by ing" * 20_000])
def test_hostile_text_gives_parts_that_stand_in_it(text: str) -> None:
    parts = read_parts(text)
    assert all(part in text for part in (parts.means, parts.recipient, parts.period))
