from second_interview.reading.trade_words import MANAGING_PEOPLE, trade_topics


def test_every_topic_asks_for_something_and_has_its_own_name() -> None:
    topics = trade_topics()
    assert all(topic.asked and all(topic.asked) for topic in topics)
    assert len({topic.name for topic in topics}) == len(topics)
    assert any(topic.name == MANAGING_PEOPLE for topic in topics)
