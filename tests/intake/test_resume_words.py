from __future__ import annotations

import pytest

from second_interview.intake.resume_words import is_headlike, is_sentence, is_title


@pytest.mark.parametrize("text", ["", "123", "word " * 15, "Kessel Ridge Packaging"])
def test_what_names_no_job_is_no_title(text: str) -> None:
    assert not is_title(text)


@pytest.mark.parametrize(
    ("text", "is_head"),
    [
        ("Accounts payable clerk", True),
        ("Acme & Sons of the North", True),
        ("Паул и Ко", True),
        ("closed the month-end books", False),
        ("2019", False),
        ("A" * 141, False),
        ("Clerk. Paid invoices. Kept the books.", False),
    ],
)
def test_a_head_is_short_and_capitalised(text: str, is_head: bool) -> None:
    assert is_headlike(text) is is_head


def test_a_short_line_with_a_full_stop_or_a_name_with_one_is_no_sentence() -> None:
    assert not is_sentence("Paid invoices.")
    assert not is_sentence("Clerk at Nara Logics Inc.")
    assert is_sentence("word " * 19)
