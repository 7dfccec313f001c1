from second_interview.reading.scopes import is_related, tells_years
from second_interview.reading.words import content_words
from tests.reading.paper_factory import make_position

MANUFACTURING = frozenset(content_words("manufacturing"))


def test_years_count_in_the_sentence_that_names_the_field() -> None:
    assert tells_years("Manufacturing controller, 13 years. Loves chess.", MANUFACTURING) == 13
    assert tells_years("Controller, 13 years. Some manufacturing.", MANUFACTURING) == 0


def test_a_controller_does_accounting_and_a_credit_controller_need_not() -> None:
    accounting = frozenset(content_words("accounting"))
    assert is_related(make_position("Division Controller"), accounting)
    assert not is_related(make_position("Credit Controller"), accounting)


def test_the_name_of_an_employer_tells_the_field() -> None:
    assert is_related(make_position("Controller", "Menasha Manufacturing"), MANUFACTURING)
