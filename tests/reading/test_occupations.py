from second_interview.content.occupations import Occupation, OccupationList
from second_interview.reading.occupations import index_of
from second_interview.reading.title_words import split_title

_KNOWN = OccupationList(
    scheme="test",
    occupations=(
        Occupation(code="1.00", title="Clerks", official="clerk", reported=("file clerk",), alternate=("mail sorter",)),
        Occupation(code="2.00", title="Sorters", official="mail sorter", alternate=("file clerk", "")),
    ),
)


def _codes(title: str, without: frozenset[str] = frozenset()) -> list[str]:
    return [one.code for one in index_of(_KNOWN, without).find(split_title(title))]


def test_an_official_title_goes_before_a_reported_one_and_that_before_an_alternate() -> None:
    assert _codes("Mail Sorter")[0] == "2.00"
    assert _codes("File Clerk")[0] == "1.00"


def test_the_order_of_words_does_not_matter() -> None:
    found = index_of(_KNOWN).find(split_title("Clerk, File"))
    assert (found[0].code, found[0].is_exact, found[0].soc) == ("1.00", True, "1")


def test_the_nearest_title_is_found_with_less_confidence() -> None:
    index = index_of(_KNOWN)
    near, exact = index.find(split_title("Night Mail Sorter")), index.find(split_title("Mail Sorter"))
    assert (near[0].code, near[0].is_exact) == ("2.00", False)
    assert near[0].confidence < exact[0].confidence


def test_nothing_near_is_nothing() -> None:
    assert _codes("Purple Zebra") == []
    assert _codes("") == []


def test_titles_can_be_left_out_for_measuring() -> None:
    assert _codes("Mail Sorter", frozenset({"sorter mail"})) == []
