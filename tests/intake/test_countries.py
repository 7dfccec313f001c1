from __future__ import annotations

import pytest

from second_interview.intake.countries import country_code, country_of_place


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("US", "US"),
        ("us", "US"),
        ("UK", "GB"),
        ("United States", "US"),
        ("DEU", "DE"),
        ("Österreich", "AT"),
        ("Narnia", ""),
        ("", ""),
    ],
)
def test_codes_and_names_become_alpha_2(said: str, code: str) -> None:
    assert country_code(said) == code


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("Kampala, Uganda", "UG"),
        ("Cambridge, MA", ""),
        ("London, UK", "GB"),
        ("Remote (United States)", "US"),
        ("Evanston, IL", ""),
        ("Atlanta, Georgia", ""),
    ],
)
def test_a_place_gives_its_country_only_where_the_last_word_is_one(place: str, code: str) -> None:
    assert country_of_place(place) == code
