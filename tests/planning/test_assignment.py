from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from second_interview.errors import InputError
from second_interview.planning.assignment import Ask, Assignment, Conversation, Cover, Tale, assign_panel

_ROOMS = ("cfo", "controller", "peer")
_SKILLS = ("close", "people", "tools")
_NUMBERS = st.integers(0, 9)


@st.composite
def _conversations(draw: st.DrawFn) -> tuple[Conversation, ...]:
    rooms = draw(st.lists(st.sampled_from(_ROOMS), unique=True, max_size=3))
    return tuple(
        Conversation(
            id=room,
            minutes=draw(st.integers(0, 14)),
            stories=draw(st.integers(0, 3)),
            probes=draw(st.dictionaries(st.sampled_from(_SKILLS), st.integers(0, 3))),
        )
        for room in rooms
    )


@st.composite
def _asks(draw: st.DrawFn, rooms: Sequence[str], most: int) -> tuple[Ask, ...]:
    count = draw(st.integers(0, most)) if rooms else 0
    return tuple(
        Ask(
            id=f"q{number}",
            topic=draw(st.sampled_from(["pay", "close", "team", "tools"])),
            area=draw(st.sampled_from(["role", "culture", ""])),
            minutes=draw(st.integers(1, 8)),
            values=draw(st.dictionaries(st.sampled_from(list(rooms)), _NUMBERS)),
        )
        for number in range(count)
    )


@st.composite
def _days(draw: st.DrawFn, most: int = 8) -> dict[str, object]:
    rooms = draw(_conversations())
    tales = [
        Tale(id=f"s{number}", strengths=draw(st.dictionaries(st.sampled_from(_SKILLS), st.integers(0, 5))))
        for number in range(draw(st.integers(0, 4)))
    ]
    return {
        "conversations": rooms,
        "asks": draw(_asks([room.id for room in rooms], most)),
        "tales": tales,
        "covers": [Cover(area="role", once=6, again=2), Cover(area="culture", once=4)],
        "cross_checks": draw(st.integers(0, 2)),
        "cap": draw(st.none() | st.integers(0, 4)),
    }


def _solve(day: dict[str, object]) -> Assignment:
    given = dict(day)
    return assign_panel(given.pop("conversations"), **given)  # type: ignore[arg-type]


def _is_allowed(day: dict[str, object], placed: Sequence[tuple[str, Ask]]) -> bool:
    """Say whether the questions may stand so, told apart from the solver."""
    rooms: tuple[Conversation, ...] = day["conversations"]  # type: ignore[assignment]
    spent = Counter[str]()
    for room, ask in placed:
        spent[room] += ask.minutes
    topics = Counter(ask.topic for _, ask in placed)
    pairs = Counter((room, ask.topic) for room, ask in placed)
    cap, checks = day["cap"], day["cross_checks"]
    return (
        all(spent[room.id] <= room.minutes for room in rooms)
        and max(topics.values(), default=0) <= 3
        and max(pairs.values(), default=0) <= 1
        and sum(count > 1 for count in topics.values()) <= checks  # type: ignore[operator]
        and (cap is None or len(topics) <= cap)  # type: ignore[operator]
    )


def _worth(day: dict[str, object], placed: Sequence[tuple[str, Ask]]) -> int:
    """Return the objective of questions, reckoned apart from the solver."""
    total = 0
    for topic in {ask.topic for _, ask in placed}:
        values = [ask.values[room] for room, ask in placed if ask.topic == topic]
        halves = [value // 2 for value in values]
        total += max(sum(halves) - half + value for value, half in zip(values, halves, strict=True))
    covers: list[Cover] = day["covers"]  # type: ignore[assignment]
    for cover in covers:
        rooms = len({room for room, ask in placed if ask.area == cover.area})
        total += (cover.once if rooms else 0) + (cover.again if rooms > 1 else 0)
    return total


def _every_day(day: dict[str, object]) -> Iterator[list[tuple[str, Ask]]]:
    asks: tuple[Ask, ...] = day["asks"]  # type: ignore[assignment]
    options = [(room, ask) for ask in asks for room in ask.values]
    for count in range(len(options) + 1):
        yield from (list(chosen) for chosen in itertools.combinations(options, count))


def _placed(day: dict[str, object], found: Assignment) -> list[tuple[str, Ask]]:
    asks: tuple[Ask, ...] = day["asks"]  # type: ignore[assignment]
    by_id = {ask.id: ask for ask in asks}
    return [(placement.conversation, by_id[placement.ask]) for placement in found.placements]


@settings(deadline=None)
@given(_days())
def test_every_constraint_is_kept_and_the_total_is_the_objective(day: dict[str, object]) -> None:
    found = _solve(day)
    placed = _placed(day, found)
    assert _is_allowed(day, placed)
    assert found.question_total == _worth(day, placed)
    rooms: tuple[Conversation, ...] = day["conversations"]  # type: ignore[assignment]
    told = Counter(tale.conversation for tale in found.tales)
    assert all(told[room.id] <= room.stories for room in rooms)
    assert max(Counter(tale.tale for tale in found.tales).values(), default=0) <= 2
    assert max(Counter((tale.conversation, tale.tale) for tale in found.tales).values(), default=0) <= 1


@settings(deadline=None, max_examples=60)
@given(_days(most=4))
def test_small_days_come_out_within_two_per_cent_of_the_best(day: dict[str, object]) -> None:
    best = max(_worth(day, placed) for placed in _every_day(day) if _is_allowed(day, placed))
    found = _solve(day).question_total
    assert found <= best
    assert found >= 0.98 * best


@settings(deadline=None)
@given(_days(), st.randoms(use_true_random=False))
def test_the_order_of_what_is_given_does_not_matter(day: dict[str, object], chance: object) -> None:
    shuffled = dict(day)
    for name in ("conversations", "asks", "tales", "covers"):
        items = list(day[name])  # type: ignore[call-overload]
        chance.shuffle(items)  # type: ignore[attr-defined]
        shuffled[name] = items
    assert _solve(shuffled) == _solve(day)


def test_nothing_given_gives_nothing() -> None:
    found = assign_panel([])
    assert (found.placements, found.tales, found.not_placed, found.total) == ((), (), (), 0)


def test_one_interviewer_gets_five_topics_at_most() -> None:
    boss = Conversation(id="boss", minutes=60)
    asks = [Ask(id=f"q{n}", topic=f"t{n}", minutes=2, values={"boss": 10 - n}) for n in range(9)]
    found = assign_panel([boss], asks=asks, cap=5)
    assert [placement.ask for placement in found.placements] == ["q0", "q1", "q2", "q3", "q4"]


def test_a_must_ask_stands_where_it_must_or_is_named() -> None:
    boss = Conversation(id="boss", minutes=5)
    must = Ask(id="must", topic="a", minutes=5, values={"boss": 1}, kept_for="boss")
    better = Ask(id="better", topic="b", minutes=5, values={"boss": 9})
    found = assign_panel([boss], asks=[must, better])
    assert [(placement.ask, placement.is_kept) for placement in found.placements] == [("must", True)]
    late = assign_panel([evolve(boss, minutes=4)], asks=[must, better])
    assert (late.not_placed, late.placements) == (("must",), ())


def test_a_tie_goes_to_the_lower_id_and_the_runner_up_says_so() -> None:
    boss = Conversation(id="boss", minutes=4)
    asks = [Ask(id=name, topic=name, minutes=4, values={"boss": 7}) for name in ("b", "a")]
    (placement,) = assign_panel([boss], asks=asks).placements
    assert placement.ask == "a"
    assert placement.runner_up is not None
    assert (placement.runner_up.ask, placement.runner_up.less) == ("b", 0)


def test_a_topic_put_to_two_people_is_marked_on_the_second() -> None:
    rooms = [Conversation(id=name, minutes=5) for name in ("boss", "peer")]
    both = [Ask(id="q", topic="t", minutes=5, values={"boss": 8, "peer": 6})]
    assert len(assign_panel(rooms, asks=both, cross_checks=0).placements) == 1
    found = assign_panel(rooms, asks=both, cross_checks=1)
    assert {placement.conversation: placement.is_cross_check for placement in found.placements} == {
        "boss": False,
        "peer": True,
    }
    assert found.question_total == 8 + 3


def test_a_second_story_counts_for_what_it_shows_better() -> None:
    boss = Conversation(id="boss", stories=2, probes={"close": 2, "people": 1})
    tales = [
        Tale(id="s1", strengths={"close": 5, "people": 1}),
        Tale(id="s2", strengths={"close": 4}),
        Tale(id="s3", strengths={"people": 3}),
    ]
    found = assign_panel([boss], tales=tales)
    assert [tale.tale for tale in found.tales] == ["s1", "s3"]
    assert found.story_total == 2 * 5 + 3


def test_all_problems_are_named_at_once() -> None:
    boss = Conversation(id="boss", minutes=-1)
    ask = Ask(id="q", topic="t", minutes=0, values={"bos": 1})
    with pytest.raises(InputError) as caught:
        assign_panel([boss, boss], asks=[ask], cap=-2)
    said = str(caught.value)
    for words in ("given twice", "-1 is below 0", "0 is below 1", "no conversation 'bos'", "-2 is below 0"):
        assert words in said
