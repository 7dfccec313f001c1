from __future__ import annotations

import math
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.reading.word_vectors import cosine, load_word_vectors, read_word_vectors, split_words

VECTORS = load_word_vectors()


@given(st.text(max_size=60))
def test_a_vector_has_length_one_or_none(text: str) -> None:
    vector = VECTORS.vector(text)
    length = math.sqrt(sum(value * value for value in vector))
    assert len(vector) == VECTORS.size
    assert length == 0 or math.isclose(length, 1, rel_tol=1e-9)


@given(st.text(alphabet="abc déf?!", max_size=30))
def test_case_accents_and_spaces_do_not_matter(text: str) -> None:
    assert VECTORS.vector(text.upper().lower()) == VECTORS.vector(text.lower())
    assert VECTORS.vector(f"  {text}\n") == VECTORS.vector(text)


@pytest.mark.parametrize(
    ("text", "near", "far"),
    [
        ("close the books", "month-end close", "configure a firewall"),
        ("server outage", "the system went down", "tax return"),
        ("salary", "pay and compensation", "unit tests"),
    ],
)
def test_what_means_nearly_the_same_lies_nearer(text: str, near: str, far: str) -> None:
    one, two, three = VECTORS.encode([text, near, far])
    assert cosine(one, two) > cosine(one, three)


@pytest.mark.parametrize("text", ["", "   ", "日本語だけ", "\u200b\u202e", "🙂🙂"])
def test_what_the_table_does_not_know_gives_zeros(text: str) -> None:
    assert set(VECTORS.vector(text)) == {0.0}


def test_a_long_text_is_read_up_to_a_limit() -> None:
    assert VECTORS.vector("close " * 100_000) == VECTORS.vector("close " * 100)


def test_signs_are_words_of_their_own() -> None:
    assert split_words("C++/R&D—naïve") == ["c", "+", "+", "/", "r", "&", "d", "—", "naive"]


def test_other_data_are_refused() -> None:
    with pytest.raises(ValueError, match="no table of word vectors"):
        read_word_vectors(b"PK\x03\x04")


def test_importing_reading_loads_no_table() -> None:
    code = (
        "import second_interview.reading.question_reading as q, second_interview.reading.word_vectors as w;"
        "print(w.load_word_vectors.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "0\n"
