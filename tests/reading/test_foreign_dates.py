"""Days in other languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.reading.dates import find_days
from second_interview.reading.foreign_dates import in_english_days

_MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("am 5. Dezember 2026 um zehn", "5. Dezember 2026", date(2026, 12, 5)),
        ("avant le 1er mars 2027", "1er mars 2027", date(2027, 3, 1)),
        ("el 5 de diciembre de 2026", "5 de diciembre de 2026", date(2026, 12, 5)),
        ("no dia 5 de dezembro", "5 de dezembro", date(2026, 12, 5)),
        ("op 15 maart 2027", "15 maart 2027", date(2027, 3, 15)),
        ("il 7 gennaio", "7 gennaio", date(2027, 1, 7)),
        ("do 5 grudnia 2026", "5 grudnia 2026", date(2026, 12, 5)),
        ("den 5 augusti 2027", "5 augusti 2027", date(2027, 8, 5)),
        ("Ruf am Donnerstag an", "Donnerstag", date(2026, 11, 26)),
        ("on se voit jeudi", "jeudi", date(2026, 11, 26)),
        ("bis nächsten Freitag", "nächsten Freitag", date(2026, 12, 4)),
        ("na segunda-feira", "segunda-feira", date(2026, 11, 30)),
        ("w piątek", "piątek", date(2026, 11, 27)),
    ],
)
def test_a_day_is_read_with_its_own_words(text: str, words: str, day: date) -> None:
    (found,) = find_days(text, said_on=_MONDAY)
    assert (found.words, found.day) == (words, day)
    assert text[found.start : found.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "Mars sold 5 plants",
        "launched 5 Mars brands",
        "we met on 5 December",
        "maja and juni",
        "a Lune 5 market",
        "Ms Freitag will call you",
        "Anna Sonntag, Controller",
        "Sonntag leads the panel",
        "reported to Mr. Domingo",
        "",
    ],
)
def test_no_other_word_becomes_a_day(text: str) -> None:
    english = in_english_days(text)
    assert english is None or english[0] == text


@given(st.text(alphabet="5 .,Dezembrmaioèjul-undim", max_size=60))
def test_offsets_always_point_into_the_text(text: str) -> None:
    for found in find_days(text, said_on=_MONDAY):
        assert 0 <= found.start < found.end <= len(text)
