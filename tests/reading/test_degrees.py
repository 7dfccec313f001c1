from second_interview.reading.degrees import find_degrees


def test_equivalent_experience_is_heard() -> None:
    (degree,) = find_degrees("Bachelor's degree in IT or equivalent experience")
    assert degree.or_experience


def test_a_line_without_a_degree_has_none() -> None:
    assert tuple(find_degrees("A high degree of accuracy")) == ()
