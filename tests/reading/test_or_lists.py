from second_interview.reading.or_lists import or_lists, stands_written


def names(text: str) -> list[list[str]]:
    return [[name for _, _, name in one.members] for one in or_lists(text)]


def test_members_of_an_or_list_are_found() -> None:
    assert names("Data analytics (ACL, SQL or Python)") == [["ACL", "SQL", "Python"]]


def test_a_list_that_ends_in_and_is_none() -> None:
    assert names("ACL, SQL and Python") == []


def test_short_capitals_are_met_only_as_capitals() -> None:
    assert stands_written("RE", "RE register since 2020")
    assert not stands_written("RE", "re: the register")
    assert stands_written("Arbutus", "tests in arbutus")
