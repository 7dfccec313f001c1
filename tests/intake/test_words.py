from __future__ import annotations

from second_interview.intake.words import clean, clean_lines, one_line, plain


def test_control_characters_and_lone_surrogates_are_dropped() -> None:
    assert clean("a\x00b\ud800c\u202ed") == "abcd"


def test_tags_entities_and_markdown_marks_are_dropped() -> None:
    assert (
        plain("<p>Cut <b>cost</b> &amp; **time** by `make` [here](https://x.example/y)</p>")
        == "Cut cost & time by make here"
    )


def test_stars_and_underscores_that_mark_nothing_stay() -> None:
    assert plain("5 * 3 and snake_case __init__.py") == "5 * 3 and snake_case __init__.py"


def test_a_less_than_sign_is_no_tag() -> None:
    assert plain("kept errors < 2 % and > 0") == "kept errors < 2 % and > 0"


def test_bullets_are_dropped_from_lines() -> None:
    assert clean_lines("- one\n* two\n\n3. three") == ("one", "two", "three")


def test_white_space_is_single_on_one_line() -> None:
    assert one_line(" a\r\n\tb  c ") == "a b c"
