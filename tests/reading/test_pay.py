"""Which figures of a text are pay."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.model import PayBasis, PayPeriod
from second_interview.reading.pay import find_pay, read_pay


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("$95,000 - $115,000 a year", 95000, 115000),
        ("Pay is 95-110k base", 95000, 110000),
        ("salary £33 - £40k", 33000, 40000),
        ("£70,000 to £65,000 per annum", 65000, 70000),
        ("25-30,000 EUR salary", 25000, 30000),
        ("$85,000k", 85000, 85000),
        ("up to £60,000 per annum", None, 60000),
        ("He said base is capped at $155,000", None, 155000),
        ("The band tops out at $142k", None, 142000),
        ("Negotiable to £80k for a strong candidate", None, 80000),
        ("told her 60k was my floor", 60000, 60000),
        ("won't move for less than $95k", 95000, None),
        ("he'd need at least €75k", 75000, None),
        ("Pide 40k€ al año como mínimo", 40000, None),
        ("Salaries range from $101,250 (entry) to $148,500 (senior).", 101250, 148500),
        ("c£95,000 plus car", 95000, 95000),
        ("from £35,000 per annum", 35000, None),
        ("salary: $120,000+", 120000, None),
        ("12 LPA", 1200000, 1200000),
        ("between 40.000 and 55.000 EUR salary", 40000, 55000),
        ("Salaire entre 36 000 et 40 000 €", 36000, 40000),
        ("$26.76 per hour", Decimal("26.76"), Decimal("26.76")),
        ("the base range is min $151k to a max $218 a year", 151000, 218000),
    ],
)
def test_figures_are_read(text: str, low: Decimal | int | None, high: Decimal | int | None) -> None:
    found = find_pay(text)[0]
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "competitive salary",
        "a $42M Series B",
        "drives over $4 billion in annual revenue",
        "5+ years of experience",
        "a training budget of $1,500 a year",
        "401(k) with a match up to $4,500",
        "referral bonus of £1,000",
        "a monthly fixed allowance of $150",
        "we have 50 - 200 employees",
        "a team of 25 in a 50000 sq ft office",
        "Contact: 0800132700",
        "$0 - $0 a year",
        "saved $40k on audit fees",
        "I managed a $2m budget",
        "the close went from 9 to 6 days",
        "A 401k plan",
        "call me at 9:30",
        "Owns a P&L of $25,000,000",
        "A $15,000 relocation package",
        "a €4,000 welcome bonus",
        "Prime de cooptation de 1 000 €",
        "Bono de bienvenida de 500 euros",
        "Umzugszuschuss von 2.000 €",
        "Opleidingsbudget van € 2.000 per jaar",
        "Friskvårdsbidrag 5 000 kr per år",
        "Salary packaging up to $15,900 tax free",
    ],
)
def test_other_figures_are_not_pay(text: str) -> None:
    assert find_pay(text) == ()


def test_a_currency_is_taken_from_code_sign_or_caller() -> None:
    pays = [read_pay("CAD 90k a year"), read_pay("£90k a year"), read_pay("90k a year", currency="EUR")]
    assert [pay.currency for pay in pays if pay] == ["CAD", "GBP", "EUR"]


def test_a_lone_dollar_sign_means_the_dollars_of_the_caller() -> None:
    pay = read_pay("$90,000 a year", currency="CAD")
    assert pay is not None
    assert pay.currency == "CAD"


def test_a_figure_without_any_currency_is_found_but_no_range() -> None:
    assert read_pay("salary 95-110k") is None
    assert find_pay("salary 95-110k")[0].currency == ""


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("£250 - £300 per day", PayPeriod.DAY),
        ("$30-$40/hr", PayPeriod.HOUR),
        ("4,600 - 9,000 USD monthly", PayPeriod.MONTH),
        ("$300-$2000 weekly", PayPeriod.WEEK),
        ("Hourly pay of £21.40, paid weekly", PayPeriod.HOUR),
        ("£900, paid weekly", PayPeriod.WEEK),
        ("$90,000 - $100,000", PayPeriod.YEAR),
        ("$3,200 - $5,000", None),
    ],
)
def test_a_period_is_stated_or_told_by_size(text: str, period: PayPeriod | None) -> None:
    assert find_pay(text)[0].period is period


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("base salary of $150,000", PayBasis.BASE),
        ("$150,000 plus bonus", PayBasis.BASE),
        ("$180,000 - $210,000 OTE", PayBasis.TOTAL_CASH),
        ("total compensation: $200,000", PayBasis.TOTAL),
        ("$128,000 package (base + super)", PayBasis.TOTAL),
        ("£60k base (+ bonus)", PayBasis.BASE),
        ("salary $90,000", None),
    ],
)
def test_a_basis_is_stated_or_open(text: str, basis: PayBasis | None) -> None:
    assert find_pay(text)[0].basis is basis


def test_quote_and_offsets_are_those_of_the_text() -> None:
    text = "The range is **$95,000** \\- $115,000, said <b>Marcus</b>."
    found = find_pay(text)[0]
    assert text[found.start : found.end].strip() == found.quote
    assert found.quote.startswith("$95,000")


def test_structured_data_pasted_as_text_is_read() -> None:
    text = '"baseSalary": {"currency": "EUR", "value": {"minValue": 3500, "maxValue": 4500, "unitText": "MONTH"}}'
    assert str(read_pay(text)) == "€3,500 to €4,500 a month"


@pytest.mark.parametrize(
    "text", ["1e400", "NaN", "$" + "9" * 400, "$999999999999 crore", "$-5k", "lakh crore", "k" * 99]
)
def test_hostile_figures_raise_nothing(text: str) -> None:
    assert read_pay(text) is None or read_pay(text)


@given(st.text(max_size=300))
def test_any_text_is_met_without_an_exception(text: str) -> None:
    for found in find_pay(text, currency="USD"):
        assert found.pay is not None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("£12.60ph plus holiday pay", Decimal("12.60"), Decimal("12.60")),
        ("salary min 83200 max 104000 USD", 83200, 104000),
        ("Minimum $61,000 / Midpoint $76,250 / Maximum $91,500", 61000, 91500),
        ("the minimum salary is $78,000 and the maximum salary is $104,000", 78000, 104000),
        ("£45/50k, Leeds", 45000, 50000),
        ("I would not move for less than $130k base", 130000, None),
        ("年収600万円〜800万円", 6000000, 8000000),
        ("R$ 7 mil a R$ 9 mil", 7000, 9000),
        ("Gehaltsspanne 55 bis 68 T€ im Jahr", 55000, 68000),
        ("Mindestgehalt EUR 3.400,- brutto pro Monat", 3400, None),
        ("CHF 95'000.- bis 105'000.-", 95000, 105000),
        ("Salaris tussen € 3.800 en € 5.200 bruto per maand", 3800, 5200),
        ("¥6M–8M", 6000000, 8000000),
        ("Pay:&nbsp;$54,000&ndash;$59,000", 54000, 59000),
    ],
)
def test_figures_of_many_countries_are_read(text: str, low: Decimal | int | None, high: Decimal | int | None) -> None:
    found = find_pay(text)[0]
    assert (found.low, found.high) == (low, high)


def test_words_beside_a_small_count_still_tell_of_the_pay_after_it() -> None:
    assert find_pay("Level 3 (Senior): Maturing: $145k AUD")[0].low == 145000


def _rows() -> list[dict[str, str]]:
    path = Path(__file__).parents[1] / "data" / "pay_shapes.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_our_own_shapes_of_pay_are_told_from_other_figures() -> None:
    rows = _rows()
    told = {row["text"]: bool(find_pay(row["text"])) for row in rows}
    assert [text for text, is_told in told.items() if is_told and text in _texts(rows, "no")] == []
    assert [text for text, is_told in told.items() if not is_told and text in _texts(rows, "yes")] == []


def _texts(rows: list[dict[str, str]], label: str) -> set[str]:
    return {row["text"] for row in rows if row["is_pay"] == label}


def test_our_own_shapes_have_the_currency_and_period_they_name() -> None:
    wrong = []
    for row in _rows():
        for found in find_pay(row["text"])[:1]:
            period = found.period.name.lower() if found.period else ""
            if (row["currency"] or found.currency) != found.currency or (row["period"] or period) != period:
                wrong.append(row["text"])
    assert wrong == []
