from decimal import Decimal

import pytest

from second_interview.reading.figures import read_figures


@pytest.mark.parametrize(
    ("text", "written", "value", "unit", "baseline"),
    [
        ("Cut the close from 9 to 6 working days", "from 9 to 6 working days", "6", "working days", "9"),
        ("Brought p95 from 900 ms to 300 ms", "from 900 ms to 300 ms", "300", "ms", "900"),
        ("Closed in 6 days, down from 9", "6 days, down from 9", "6", "days", "9"),
        ("DSO went from fifty days to forty", "from fifty days to forty", "40", "days", "50"),
        ("from $1.2M to $900K", "from $1.2M to $900K", "900000", "USD", "1200000"),
        ("Cut pages from 34 to 9 a week", "from 34 to 9", "9", "pages", "34"),
        ("cut late invoices by 30 %", "by 30 %", "30", "%", None),
        ("Recovered €2.3 million", "€2.3 million", "2300000", "EUR", None),
        ("Reconcile 40 balance sheet accounts", "40 balance sheet accounts", "40", "balance sheet accounts", None),
        ("Led a team of five", "team of five", "5", "people", None),
        ("halved the error rate", "halved", "0.5", "times", None),
    ],
)
def test_a_figure_is_read_with_unit_and_value_before(
    text: str, written: str, value: str, unit: str, baseline: str | None
) -> None:
    figure = read_figures(text)[0]
    assert (figure.text, figure.value, figure.unit) == (written, Decimal(value), unit)
    assert figure.baseline == (Decimal(baseline) if baseline else None)


@pytest.mark.parametrize(
    "text",
    [
        "Joined in 2019, left in March 2021",
        "from 2019 to 2021",
        "ASC 606, IFRS 16, SOC 2 and Windows 10",
        "Big 4 and Fortune 500",
        "24/7 support",
        "5+ years of experience",
        "12 March deadline",
        "call 0800132700",
        "three-way match",
        "over three months",
    ],
)
def test_years_dates_and_names_are_no_figures(text: str) -> None:
    assert read_figures(text) == ()


@pytest.mark.parametrize("text", ["", "9" * 50_000, "from 9 to " * 5_000, "1,000 " * 10_000, "٣٤ ۵۶", "a, " * 50_000])
def test_hostile_text_gives_figures_that_stand_in_it(text: str) -> None:
    assert all(figure.text in text for figure in read_figures(text))
