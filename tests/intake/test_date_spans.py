from __future__ import annotations

import pytest

from second_interview.intake.date_spans import find_spans, split_span

_RUNNING = "now"


def _split(text: str) -> tuple[str, str]:
    rest, span = split_span(text)
    if span is None:
        return rest, ""
    end = _RUNNING if span.is_current else str(span.end)
    return rest, f"{span.start}..{end}" if span.is_range else str(span.end)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Jan 2019 – Present", "2019-01..now"),
        ("January 2019 to date", "2019-01..now"),
        ("Sept. 2018 -- Dec 2019", "2018-09..2019-12"),
        ("2019-2022", "2019..2022"),
        ("2019–20", "2019..2020"),
        ("2019-22", "2019..2022"),
        ("1998/99", "1998..1999"),
        ("03/2020 to 11/2021", "2020-03..2021-11"),
        ("2014.9 - 2017.6", "2014-09..2017-06"),
        ("2020-01 – 2021-02", "2020-01..2021-02"),
        ("Since 2020", "2020..now"),
        ("2018-", "2018..now"),
        ("May 2020 onwards", "2020-05..now"),
        ("July – Aug 2018", "2018-07..2018-08"),
        ("Jan '19 – Mar ’21", "2019-01..2021-03"),
        ("'98 - '02", "1998..2002"),
        ("Sep-17 to Oct-19", "2017-09..2019-10"),
        ("Summer 2018 - Fall 2019", "2018..2019"),
        ("Q1 2019 - Q3 2020", "2019..2020"),
        ("17 Sep, 2011 – 31 Dec, 2016", "2011-09-17..2016-12-31"),
        ("September 1, 2011 - May 3rd, 2012", "2011-09-01..2012-05-03"),
        ("2011-09-17 - 2012/01/03", "2011-09-17..2012-01-03"),
        ("März 2019 – heute", "2019-03..now"),
        ("janvier 2019 à août 2020", "2019-01..2020-08"),
        ("Dec 2021 – expected May 2025", "2021-12..2025-05"),
        ("2021 - present · 3 yrs 2 mos", "2021..now"),
        ("Aug. 2014 – May 2016 (1 year 9 months)", "2014-08..2016-05"),
        ("Expected Graduation: June 2023", "2023-06"),
        ("(2007)", "2007"),
        ("2012-03-08", "2012-03-08"),
    ],
)
def test_dates_alone_leave_no_words(text: str, said: str) -> None:
    assert _split(text) == ("", said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("13/07/2019 - 30/06/2021", "2019-07-13..2021-06-30"),
        ("07/13/2019 - 06/05/2021", "2019-07-13..2021"),
        ("01/07/2019 - 30/06/2021", "2019-07-01..2021-06-30"),
        ("05/06/2019 - 07/08/2020", "2019..2020"),
        ("05/05/2019 - 06/06/2020", "2019-05-05..2020-06-06"),
    ],
)
def test_day_and_month_in_doubt_leave_the_year(text: str, said: str) -> None:
    assert _split(text) == ("", said)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Accountant, Acme (2019 - 2021)", "Accountant, Acme"),
        ("2018-\tSalsify\tBoston, MA", "Salsify\tBoston, MA"),
        ("Accountant | Acme | 2019–20", "Accountant | Acme"),
        ("Officer (4.7 yrs)\t01 Jul, 2021 – Continuing", "Officer"),
        ("Accountant at Acme from 2014 to today", "Accountant at Acme"),
        ("BSBA, Accounting, 2014.", "BSBA, Accounting"),
        ("Analyst (Audit) – 2019", "Analyst (Audit)"),
        ("CPA (issued by NASBA, May 2019)", "CPA (issued by NASBA)"),
        ("Clerk (Acme, 2019 - 2021) and more", "Clerk (Acme) and more"),
    ],
)
def test_the_words_beside_the_dates_are_kept(text: str, rest: str) -> None:
    assert _split(text)[0] == rest


@pytest.mark.parametrize(
    "text",
    [
        "IFRS 16 2019 rollout project",
        "the model the board used in 2021; four shops closed",
        "ISO 27001",
        "Postgres 10 to 13",
        "$2019 saved",
        "2019% more",
        "32/13/2019",
        "2019-13 - 2020-14",
        "30 Feb 2019",
        "2020/19",
        "2019 - 2021 and again 2022 - 2023",
        "no year at all",
        "",
    ],
)
def test_what_is_no_date_of_an_entry_stays_in_the_words(text: str) -> None:
    assert _split(text) == (text, "")


def test_a_range_outranks_a_single_date() -> None:
    assert [span.is_range for span in find_spans("since 2020, in 2019, 2011 - 2012")] == [True, False, True]
    assert _split("Class of 2010 | 2011 - 2012")[1] == "2011..2012"


def test_an_impossible_end_gives_no_range() -> None:
    assert find_spans("Jan 2019 - 31 Feb 2020") == ()
    assert find_spans("32 Jan 2019 - present") == ()
