import pytest

from second_interview.reading.sizes_and_levels import level_asked, level_rank, level_stated, team_led


def test_levels_are_ranked() -> None:
    ranks = [level_rank(said) for said in ("basic", "B1", "B2", "fluent", "native", "some")]
    assert ranks == [2, 3, 4, 5, 6, 0]


def test_a_level_belongs_to_its_language() -> None:
    assert level_stated("English C1, Dutch B1", "Dutch") == 3
    assert level_stated("German, English A2", "German") == 0
    assert level_stated("German Native, English A2", "German") == 6
    assert level_stated("German: Full Professional proficiency", "German") == 4
    assert level_stated("English (non-native)", "English") == 0
    assert level_asked("English C1, Dutch", "dutch") == ""


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Two plants, team of seven.", 7),
        ("Managed 12 people", 12),
        ("Part of a team of 20", 0),
        ("Worked with a sales team of 30", 0),
        ("Supported teams of 9", 0),
    ],
)
def test_a_team_is_counted_where_it_was_led(text: str, people: int) -> None:
    assert team_led(text) == people
