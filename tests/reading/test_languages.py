"""Which language a document is in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.content import load_catalog
from second_interview.reading.languages import ENGLISH, NOT_LATIN, OTHER, guess_language, is_readable
from tests.reading.foreign_texts import NOTES, POSTINGS

_ENGLISH = (
    "You will own the month-end close for three entities and report to the controller. We look for five years of "
    "experience in a finance team."
)


@pytest.mark.parametrize(("language", "text"), [*POSTINGS.items(), *NOTES.items()])
def test_a_foreign_text_is_told_by_its_language(language: str, text: str) -> None:
    assert guess_language(text) == language
    assert not is_readable(text)


def test_english_is_told() -> None:
    assert guess_language(_ENGLISH) == ENGLISH


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hallo",
        "Zu spät für heute.",
        "Python, SQL, SAP S/4HANA, Power BI, Kubernetes, Terraform, Ansible, Jenkins, Git, Jira, Linux, Docker, Redis",
        "Müller & Söhne GmbH, Köln; Société Générale, Paris; Banco do Brasil, São Paulo; ING, Utrecht",
        "asdf qwer zxcv " * 20,
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14",
    ],
)
def test_what_is_too_short_or_no_prose_stays_open(text: str) -> None:
    assert guess_language(text) == ""
    assert is_readable(text)


def test_an_english_posting_with_a_foreign_line_stays_english() -> None:
    assert guess_language(f"{_ENGLISH}\nWir freuen uns auf deine Bewerbung!") == ENGLISH


@pytest.mark.parametrize(
    "text", ["مرحبا بك في شركتنا نبحث عن محاسب", "我们正在寻找一位有五年经验的会计师加入我们在上海的财务团队工作"]
)
def test_other_scripts_are_told_from_latin_letters(text: str) -> None:
    assert guess_language(text) == NOT_LATIN


def test_near_languages_are_at_least_told_from_english() -> None:
    text = "Vi ser etter en som kan lede avslutningen og som har erfaring fra et team med mange selskaper i konsernet."
    assert guess_language(text) in {"no", "da", OTHER}


@given(st.text(max_size=400))
def test_any_text_has_a_known_language_or_none(text: str) -> None:
    guess = guess_language(text)
    assert guess in {"", ENGLISH} or load_catalog().frame(f"core/language-{guess}").text


def test_letters_typed_with_separate_accents_count_alike() -> None:
    text = POSTINGS["fr"]
    assert guess_language(text.replace("é", "e\u0301")) == "fr"
