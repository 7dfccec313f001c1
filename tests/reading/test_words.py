import pytest

from second_interview.reading.words import content_words, longest_cue, phrase_words, sentences, stem


@pytest.mark.parametrize(
    "forms",
    [
        "reconcile reconciled reconciling reconciliation reconciliations",
        "manage managed managing management",
        "analyse analyze analysis analytics",
        "organise organize organization organisation",
        "lead led leading leadership",
    ],
)
def test_forms_of_one_word_share_a_stem(forms: str) -> None:
    assert len({stem(word) for word in forms.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("payment", "pay"), ("statement", "state"), ("manager", "manage")])
def test_words_of_different_meaning_keep_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_signs_inside_a_name_stay() -> None:
    assert phrase_words("FP&A, C++, .NET and R&D") == ("fp&a", "c++", ".net", "and", "r&d")


def test_hidden_characters_and_curly_quotes_change_nothing() -> None:
    assert content_words("month\u2011end clo\u200bse") == content_words("month-end close")


def test_a_cue_matches_whole_words_only() -> None:
    assert longest_cue("Taxonomy lead", ("tax",)) == ""


def test_an_abbreviation_ends_no_sentence() -> None:
    assert len(sentences("I used tools, e.g. Power BI. It helped.")) == 2


@pytest.mark.parametrize("text", ["", "\x00\u200b", "日本語のテキスト", "🙂🙂", "a" * 100_000])
def test_strange_text_is_read_without_an_exception(text: str) -> None:
    content_words(text)
    sentences(text)
