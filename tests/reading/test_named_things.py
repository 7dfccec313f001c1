import pytest

from second_interview.reading.named_things import find_things, find_things_in_list


def names(text: str) -> list[str]:
    return [mention.thing.name for mention in find_things(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Certified Public Accountant", ["CPA"]),
        ("S/4HANA and PowerBI", ["SAP", "Power BI"]),
        ("Python, Go, and C#", ["Python", "Go", "C#"]),
        ("You write Go in production", ["Go"]),
        ("Security+ or Network+", ["Security+", "Network+"]),
        ("US GAAP, SOX 404", ["GAAP", "SOX"]),
    ],
)
def test_other_spellings_are_known(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text", ["Excel at it", "a workday of 8 hours", "We go to market", "security of supply", "(Go Sooners"]
)
def test_plain_words_are_no_names(text: str) -> None:
    assert names(text) == []


def test_capitals_do_not_matter_in_a_list() -> None:
    assert [mention.thing.name for mention in find_things_in_list("excel")] == ["Excel"]
