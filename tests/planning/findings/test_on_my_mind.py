from __future__ import annotations

from tests.factories import finding_ids, line, make_candidacy


def test_a_worry_about_a_known_topic_is_taken_up() -> None:
    worry = line("worried they ask about my own mistake, the error I made", private=True)
    assert "on-my-mind" in finding_ids(make_candidacy(on_my_mind=(worry,)))


def test_a_worry_about_the_weather_is_no_finding() -> None:
    worry = line("hope it does not snow", private=True)
    assert "on-my-mind" not in finding_ids(make_candidacy(on_my_mind=(worry,)))
