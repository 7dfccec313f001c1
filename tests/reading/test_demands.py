from second_interview.reading.degrees import Degree, degree_level
from second_interview.reading.demands import Named, Spoken, TeamSize, Unlisted, Years, read_demand


def named(text: str) -> list[tuple[str, bool]]:
    return [(one.words, one.or_similar) for one in read_demand(text) if isinstance(one, Named)]


def test_or_makes_alternatives_and_and_does_not() -> None:
    assert named("Experience of SAP or Oracle") == [("SAP or Oracle", False)]
    assert named("Kubernetes and Terraform") == [("Kubernetes", False), ("Terraform", False)]


def test_examples_stand_for_their_group() -> None:
    assert named("A planning tool (Pigment, Anaplan or similar)") == [("Pigment or Anaplan", True)]


def test_words_are_not_mistaken_for_names() -> None:
    assert named("Excel at what you do, go to market, have access to data") == []


def test_years_carry_their_field() -> None:
    (years,) = [one for one in read_demand("5+ years of experience in audit") if isinstance(one, Years)]
    assert (years.years, years.scope) == (5, frozenset({"audit"}))


def test_the_lowest_degree_counts() -> None:
    (degree,) = [one for one in read_demand("Bachelor's or Master's degree in Finance") if isinstance(one, Degree)]
    assert degree.level == 2


def test_an_unlisted_name_is_kept_as_written() -> None:
    assert [one.words for one in read_demand("Familiarity with ZetaLedger") if isinstance(one, Unlisted)] == [
        "ZetaLedger"
    ]


def test_a_language_is_heard_but_not_the_market() -> None:
    assert [one.words for one in read_demand("Fluent French") if isinstance(one, Spoken)] == ["French"]
    assert [one for one in read_demand("Know the French market") if isinstance(one, Spoken)] == []


def test_letters_of_degrees_are_known() -> None:
    assert [degree_level(text) for text in ("B.S.", "BSBA", "MBA", "Ph.D.", "HND", "Course")] == [2, 2, 3, 4, 1, 0]


def test_a_language_carries_the_level_asked_for() -> None:
    spoken = [one for text in ("Dutch at B2 or better", "B2 Dutch", "Dutch") for one in read_demand(text)]
    assert [one.level for one in spoken if isinstance(one, Spoken)] == ["B2", "B2", ""]


def test_a_team_to_have_led_carries_its_size() -> None:
    assert [one.people for one in read_demand("Led a team of 12") if isinstance(one, TeamSize)] == [12]
    assert [one for one in read_demand("You join a team of 12") if isinstance(one, TeamSize)] == []
