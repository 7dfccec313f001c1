"""One joint assignment of questions and stories to conversations, with a stated objective and reasons for each choice.

It knows nothing of papers or content. ``docs/developers/panel.md`` states the model and what was measured.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import evolve, field, frozen

from second_interview.errors import InputError, Problem
from second_interview.planning.assignment_search import search_day
from second_interview.planning.assignment_seating import Day, Option, Seating
from second_interview.planning.assignment_stories import Telling, numbers, share_tales

__all__ = [
    "Ask",
    "Assignment",
    "Conversation",
    "Cover",
    "Placement",
    "RunnerUp",
    "Tale",
    "ToldTale",
    "assign_panel",
]


@frozen(kw_only=True)
class Conversation:
    """One meeting to fill; a panel of several people at once is one conversation."""

    id: str
    minutes: int = 0
    """For the candidate's own questions."""
    stories: int = 0
    """How many stories fit."""
    probes: Mapping[str, int] = field(factory=dict)
    """Competency -> how much it weighs here."""


@frozen(kw_only=True)
class Ask:
    """One question that could be asked."""

    id: str
    topic: str
    """Two questions of one topic are the same question in other words."""
    area: str = ""
    minutes: int
    """At least 1."""
    values: Mapping[str, int]
    """Conversation -> what it is worth there; absent where nobody can answer it."""
    kept_for: str = ""
    """The conversation in which it must be asked, if it is a must-ask."""


@frozen(kw_only=True)
class Tale:
    """One story that could be told."""

    id: str
    strengths: Mapping[str, int]
    """Competency -> how well the story shows it."""


@frozen(kw_only=True)
class Cover:
    """An area that the day should cover."""

    area: str
    once: int
    """Worth of the first conversation in which it comes up."""
    again: int = 0
    """Worth of a second one, at most *once*."""


@frozen(kw_only=True)
class RunnerUp:
    """The best question that could have stood in a place instead."""

    ask: str
    less: int
    """By how much the total would be lower; 0 is a tie."""


@frozen(kw_only=True)
class Placement:
    """One question in one conversation."""

    conversation: str
    ask: str
    topic: str
    area: str
    minutes: int
    adds: int
    """What the total would lose without it."""
    is_cross_check: bool
    """Whether the topic is put to somebody else for its full value, so that this is to compare answers."""
    is_kept: bool
    runner_up: RunnerUp | None
    """``None`` for a must-ask, and where nothing else could stand."""


@frozen(kw_only=True)
class ToldTale:
    """One story in one conversation."""

    conversation: str
    tale: str
    answers: tuple[str, ...]
    """Competencies that nothing told here shows better, in order of id."""
    adds: int
    """What the total would lose without it."""


@frozen(kw_only=True)
class Assignment:
    """What is asked and told where."""

    placements: tuple[Placement, ...]
    """By conversation and question."""
    tales: tuple[ToldTale, ...]
    """By conversation and story."""
    not_placed: tuple[str, ...]
    """Must-asks for which there was no room, in order of id."""
    question_total: int
    story_total: int

    @property
    def total(self) -> int:
        """The objective: questions and stories together."""
        return self.question_total + self.story_total


def assign_panel(
    conversations: Iterable[Conversation],
    *,
    asks: Iterable[Ask] = (),
    tales: Iterable[Tale] = (),
    covers: Iterable[Cover] = (),
    cross_checks: int = 2,
    cap: int | None = None,
) -> Assignment:
    """Choose what to ask and what to tell in each conversation, for the day as a whole.

    Must-asks are placed first, the most valuable first, wherever they fit. Then the sum of values is made as large
    as can be found: of questions, of areas covered once and twice, and of competencies answered. The order of what
    is given does not matter; where two choices are worth the same, the lower id is taken.

    Args:
        conversations: The meetings of the day.
        asks: The questions to choose from; what was answered before should not be among them.
        tales: The stories to choose from; each is told twice at most.
        covers: The areas to cover.
        cross_checks: How many topics may be put to a second and third conversation, for half their value there.
        cap: Most topics of the day; ``None`` for no cap.

    Raises:
        InputError: an id is used twice or unknown, or a number is out of range; lists every problem.

    Example:
        >>> cfo = Conversation(id="cfo", minutes=7)
        >>> pay = Ask(id="pay", topic="pay", area="role", minutes=5, values={"cfo": 9})
        >>> team = Ask(id="team", topic="team", area="role", minutes=3, values={"cfo": 7})
        >>> tools = Ask(id="tools", topic="tools", area="role", minutes=4, values={"cfo": 6})
        >>> found = assign_panel([cfo], asks=[pay, team, tools], covers=[Cover(area="role", once=5)])
        >>> [(placement.ask, placement.adds) for placement in found.placements], found.total
        ([('team', 7), ('tools', 6)], 18)
    """
    panel = _Panel(
        conversations=tuple(sorted(conversations, key=lambda item: item.id)),
        asks=tuple(sorted(asks, key=lambda item: item.id)),
        tales=tuple(sorted(tales, key=lambda item: item.id)),
        covers=tuple(sorted(covers, key=lambda item: item.area)),
        cross_checks=cross_checks,
        cap=cap,
    )
    problems = tuple(_problems(panel))
    if problems:
        raise InputError(problems)
    # minutes of questions and numbers of stories have nothing in common, so each is solved on its own
    options = _options(panel)
    day, not_placed = _with_kept(panel, _day(panel, options))
    seating = search_day(day)
    competencies = sorted({name for tale in panel.tales for name in tale.strengths})
    telling = share_tales(_answers(panel, competencies), [item.stories for item in panel.conversations])
    return Assignment(
        placements=tuple(_placement(panel, seating, option, options) for option in seating.options()),
        tales=tuple(_told(panel, telling, room, number, competencies) for room, number in telling.placed()),
        not_placed=not_placed,
        question_total=seating.total,
        story_total=telling.total,
    )


@frozen(kw_only=True)
class _Panel:
    """All that was given, in order of ids."""

    conversations: tuple[Conversation, ...]
    asks: tuple[Ask, ...]
    tales: tuple[Tale, ...]
    covers: tuple[Cover, ...]
    cross_checks: int
    cap: int | None


def _problems(panel: _Panel) -> Iterator[Problem]:
    known = {item.id for item in panel.conversations}
    ids = (
        ("conversation", [item.id for item in panel.conversations]),
        ("ask", [item.id for item in panel.asks]),
        ("tale", [item.id for item in panel.tales]),
        ("cover", [item.area for item in panel.covers]),
    )
    for kind, names in ids:
        for one, other in pairwise(names):
            if one == other:
                yield Problem(place=f"{kind} {one!r}", message="is given twice; give each id once")
    for name, count in (("cross_checks", panel.cross_checks), ("cap", panel.cap or 0)):
        if count < 0:
            yield Problem(place=name, message=f"{count} is below 0")
    for item in panel.conversations:
        place = f"conversation {item.id!r}"
        yield from _below(place, 0, {"minutes": item.minutes, "stories": item.stories})
        yield from _below(place, 0, item.probes)
    for ask in panel.asks:
        place = f"ask {ask.id!r}"
        yield from _below(place, 1, {"minutes": ask.minutes})
        yield from _below(place, 0, ask.values)
        for name in sorted({*ask.values, ask.kept_for} - known - {""}):
            yield Problem(place=place, message=f"no conversation {name!r}; there are {', '.join(sorted(known))}")
        if ask.kept_for in known and ask.kept_for not in ask.values:
            yield Problem(place=place, message=f"kept for {ask.kept_for!r} but without a value there; give it one")
    for tale in panel.tales:
        yield from _below(f"tale {tale.id!r}", 0, tale.strengths)
    for cover in panel.covers:
        yield from _below(f"cover {cover.area!r}", 0, {"once": cover.once, "again": cover.again})
        if cover.again > cover.once:
            yield Problem(place=f"cover {cover.area!r}", message=f"again is {cover.again}, at most once ({cover.once})")


def _below(place: str, least: int, given: Mapping[str, int]) -> Iterator[Problem]:
    for name, number in given.items():
        if number < least:
            yield Problem(place=f"{place}: {name}", message=f"{number} is below {least}")


def _options(panel: _Panel) -> dict[tuple[int, int], list[Option]]:
    """Return every question in every conversation where it fits, by topic and conversation."""
    rooms = {item.id: number for number, item in enumerate(panel.conversations)}
    topics = {name: number for number, name in enumerate(sorted({ask.topic for ask in panel.asks}))}
    areas = {item.area: number for number, item in enumerate(panel.covers)}
    found: dict[tuple[int, int], list[Option]] = defaultdict(list)
    for number, ask in enumerate(panel.asks):
        topic, area = topics[ask.topic], areas.get(ask.area, -1)
        for name, value in ask.values.items():
            room = rooms[name]
            if ask.kept_for in ("", name) and ask.minutes <= panel.conversations[room].minutes:
                found[topic, room].append(Option(room, ask.minutes, value, value // 2, area, topic, number))
    return found


def _day(panel: _Panel, options: Mapping[tuple[int, int], Sequence[Option]]) -> Day:
    topics: dict[int, list[Option]] = {number: [] for number in range(len({ask.topic for ask in panel.asks}))}
    for (topic, _), given in sorted(options.items()):
        topics[topic].extend(_undominated(option for option in given if not panel.asks[option.ask].kept_for))
    return Day(
        rooms=tuple(item.minutes for item in panel.conversations),
        topics=tuple(tuple(given) for _, given in sorted(topics.items())),
        kept=(),
        once=tuple(item.once for item in panel.covers),
        again=tuple(item.again for item in panel.covers),
        cross_checks=panel.cross_checks,
        cap=len(topics) if panel.cap is None else min(panel.cap, len(topics)),
    )


def _undominated(options: Iterable[Option]) -> list[Option]:
    """Leave out what another question does as well in no more minutes.

    Why: what is left per topic and conversation is bounded by the minutes, however many questions there are.
    """
    kept: list[Option] = []
    for option in sorted(options, key=lambda item: (item.minutes, -item.value, -item.area, item.ask)):
        if not any(other.value >= option.value and option.area in (other.area, -1) for other in kept):
            kept.append(option)
    return kept


def _with_kept(panel: _Panel, day: Day) -> tuple[Day, tuple[str, ...]]:
    """Place the must-asks, the most valuable first; return the day with them and those that do not fit."""
    rooms = {item.id: number for number, item in enumerate(panel.conversations)}
    seating = Seating(evolve(day, topics=tuple(() for _ in day.topics)))
    topics = sorted({ask.topic for ask in panel.asks})
    areas = [item.area for item in panel.covers]
    wanted = [(-ask.values[ask.kept_for], number) for number, ask in enumerate(panel.asks) if ask.kept_for]
    not_placed = []
    for value, number in sorted(wanted):
        ask = panel.asks[number]
        area = areas.index(ask.area) if ask.area in areas else -1
        option = Option(rooms[ask.kept_for], ask.minutes, -value, -value // 2, area, topics.index(ask.topic), number)
        if seating.gain(option) < 0:
            not_placed.append(ask.id)
        else:
            seating.add(option)
    left = [
        tuple(
            item
            for item in given
            if item.room not in seating.held.get(number, ()) and item.minutes <= seating.left[item.room]
        )
        for number, given in enumerate(day.topics)
    ]
    return evolve(day, topics=tuple(left), kept=tuple(seating.options())), tuple(sorted(not_placed))


def _placement(
    panel: _Panel, seating: Seating, option: Option, options: Mapping[tuple[int, int], Sequence[Option]]
) -> Placement:
    ask = panel.asks[option.ask]
    others = [other for room, other in seating.held[option.topic].items() if room != option.room]
    first = min([option, *others], key=lambda item: (-item.value, item.room))
    adds = seating.drop(option)
    runner_up = None if ask.kept_for else _runner_up(panel, seating, option, options[option.topic, option.room], adds)
    seating.add(option)
    return Placement(
        conversation=panel.conversations[option.room].id,
        ask=ask.id,
        topic=ask.topic,
        area=ask.area,
        minutes=ask.minutes,
        adds=adds,
        is_cross_check=first is not option,
        is_kept=bool(ask.kept_for),
        runner_up=runner_up,
    )


def _runner_up(
    panel: _Panel, seating: Seating, option: Option, of_topic: Sequence[Option], adds: int
) -> RunnerUp | None:
    """Return what would come next in the place that *option* left, from all questions."""
    best, found = -1, -1
    same = [other for other in of_topic if not panel.asks[other.ask].kept_for]
    bonus = seating.most_cover()
    for other in (*same, *seating.stand_ins(option.room, 0)):
        if other.topic != option.topic and other.value + bonus < best:
            break
        gain = -1 if other.ask == option.ask else seating.gain(other)
        if gain > best or (gain == best >= 0 and other.ask < found):
            best, found = gain, other.ask
    return None if found < 0 else RunnerUp(ask=panel.asks[found].id, less=adds - best)


def _answers(panel: _Panel, competencies: Sequence[str]) -> list[list[dict[int, int]]]:
    """Return, by conversation and story, what the story answers there."""
    places = {name: number for number, name in enumerate(competencies)}
    return [
        [
            {
                places[name]: strength * item.probes[name]
                for name, strength in tale.strengths.items()
                if strength * item.probes.get(name, 0) > 0
            }
            for tale in panel.tales
        ]
        for item in panel.conversations
    ]


def _told(panel: _Panel, telling: Telling, room: int, number: int, competencies: Sequence[str]) -> ToldTale:
    told = telling.told[room]
    here = telling.answers[room]
    shown = [
        competency
        for competency, worth in here[number].items()
        if all(here[other].get(competency, 0) <= worth for other in numbers(told))
    ]
    return ToldTale(
        conversation=panel.conversations[room].id,
        tale=panel.tales[number].id,
        answers=tuple(competencies[place] for place in sorted(shown)),
        adds=telling.worth(room, told) - telling.worth(room, told ^ 1 << number),
    )
