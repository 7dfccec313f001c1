from __future__ import annotations

from typing import Any

from attrs import frozen
from cattrs import BaseValidationError, IterableValidationError

from second_interview.codec import content_converter, path_text, problems_of
from second_interview.errors import FieldError


@frozen(kw_only=True)
class Leaf:
    word: str
    size: int = 0


@frozen(kw_only=True)
class Tree:
    leaves: tuple[Leaf, ...]
    root: Leaf | None = None


def problems(data: Any) -> tuple[tuple[tuple[str | int, ...], str], ...]:
    try:
        content_converter().structure(data, Tree)
    except BaseValidationError as error:
        return problems_of(error)
    return ()


def test_paths_lead_to_the_value() -> None:
    assert problems({"leaves": [{"word": "a"}, {"word": 3}], "root": {"word": "x", "size": "y"}}) == (
        (("leaves", 1, "word"), "expected text in quotes, found a whole number: '3'"),
        (("root", "size"), "expected a whole number, found text: 'y'"),
    )


def test_a_missing_key_is_said_at_its_table() -> None:
    assert problems({"leaves": [{}]}) == ((("leaves", 0), "missing key 'word'"),)


def test_a_misspelt_key_is_one_problem_not_two() -> None:
    assert problems({"leaves": [{"wrod": "a"}]}) == (
        (("leaves", 0, "wrod"), "unknown key 'wrod'; did you mean 'word'?"),
    )


def test_an_unknown_key_without_a_near_one_lists_what_is_allowed() -> None:
    assert problems({"leaves": [], "zzz": 1}) == ((("zzz",), "unknown key 'zzz'; allowed: leaves, root"),)


def test_unknown_and_missing_keys_that_are_not_alike_are_both_said() -> None:
    words = [text for _, text in problems({"leaves": [{"zzz": 1}]})]
    assert words == ["unknown key 'zzz'; allowed: word, size", "missing key 'word'"]


def test_a_field_error_keeps_its_own_words() -> None:
    assert problems_of(FieldError("zone", "'x' is not a zone")) == ((("zone",), "'x' is not a zone"),)


def test_groups_inside_groups_are_walked() -> None:
    inner = BaseValidationError("inner", [FieldError("", "one")], Leaf)
    assert problems_of(BaseValidationError("outer", [inner, ValueError("two")], Leaf)) == (((), "one"), ((), "two"))


def test_an_item_whose_number_is_not_known_is_said_at_its_list() -> None:
    assert problems_of(IterableValidationError("list", [FieldError("", "one")], list)) == (((), "one"),)


def test_an_error_without_words_is_named() -> None:
    assert problems_of(RecursionError()) == (((), "RecursionError"),)


def test_a_path_is_shown_as_people_write_it() -> None:
    assert path_text(()) == ""
    assert path_text(("leaves", 0, "word")) == "leaves[0].word"
