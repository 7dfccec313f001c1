"""Panels made up by a seeded generator, shaped like real ones: who sits in them, what they can answer, for how long.

The proportions (topics per question, areas, who can answer, values, what each kind of person probes) are those of the
bundled bank and of the planner's own scores; nothing is set with an eye to either solver.
"""

from __future__ import annotations

from random import Random

from attrs import frozen

from second_interview.planning.assignment import Ask, Conversation, Cover, Tale

__all__ = ["Panel", "make_panel", "make_panels"]

KINDS = {
    "hiring_manager": 22,
    "peer": 15,
    "senior_executive": 8,
    "recruiter_hr": 7,
    "cross_functional": 5,
    "direct_report": 4,
    "client_partner": 3,
}
"""Kinds of person, with how often a question suits them."""
AREAS = {"role": 40, "culture": 17, "organisation": 12, "process": 9, "growth": 9, "compensation": 7, "logistics": 6}
"""Areas, with their share of the topics."""
COVERED = ("role", "organisation", "culture")
COMPETENCIES = 34


@frozen(kw_only=True)
class Panel:
    """One generated day, in the words of the library."""

    name: str
    conversations: tuple[Conversation, ...]
    asks: tuple[Ask, ...]
    tales: tuple[Tale, ...]
    covers: tuple[Cover, ...]
    cross_checks: int
    cap: int | None


def make_panels(count: int, *, seed: int = 2026) -> tuple[Panel, ...]:
    """Return *count* panels of 2 to 8 conversations and 60 to 500 questions, always the same for a seed."""
    panels = []
    for number in range(count):
        chance = Random(f"{seed}/{number}")  # noqa: S311 - test data, no secret
        topics = chance.randint(40, 120)
        panels.append(
            make_panel(
                chance,
                name=f"{seed}/{number}",
                people=chance.randint(2, 8),
                questions=chance.randint(max(60, topics), 500),
                topics=topics,
                stories=chance.randint(6, 12),
                is_capped=chance.random() < 0.4,
                has_kept=chance.random() < 0.5,
            )
        )
    return tuple(panels)


def make_panel(
    chance: Random,
    *,
    name: str,
    people: int,
    questions: int,
    topics: int,
    stories: int,
    is_capped: bool = False,
    has_kept: bool = False,
) -> Panel:
    """Return one panel of a given size; all else is drawn from *chance*."""
    kinds = [_kinds_met(chance) for _ in range(people)]
    probed = {kind: [chance.choice((0, 1, 1, 2, 2, 3)) for _ in range(COMPETENCIES)] for kind in KINDS}
    posting = {chance.randrange(COMPETENCIES) for _ in range(8)}
    conversations = tuple(_conversation(chance, number, met, probed, posting) for number, met in enumerate(kinds))
    asks = list(_asks(chance, kinds, questions, topics))
    if has_kept:
        for _ in range(chance.randint(1, min(4, people))):
            index = chance.randrange(len(asks))
            if asks[index].values:
                asks[index] = _kept(asks[index])
    placed = sum(conversation.minutes for conversation in conversations) // 4
    once = chance.randint(12, 30)
    return Panel(
        name=name,
        conversations=conversations,
        asks=tuple(asks),
        tales=tuple(_tale(chance, number) for number in range(stories)),
        covers=tuple(Cover(area=area, once=once, again=once // 3) for area in COVERED),
        cross_checks=chance.choice((2, 2, 3)),
        cap=max(3, round(placed * chance.uniform(0.5, 1.0))) if is_capped else None,
    )


def _kinds_met(chance: Random) -> tuple[str, ...]:
    """Return who sits in a conversation: mostly one person, sometimes two or three at once."""
    weights = {"hiring_manager": 3, "peer": 4, "senior_executive": 3, "recruiter_hr": 2, "cross_functional": 3}
    names = [*weights, "direct_report", "client_partner"]
    return tuple(chance.choices(names, [*weights.values(), 1, 1], k=chance.choice((1, 1, 1, 1, 2, 3))))


def _conversation(
    chance: Random, number: int, kinds: tuple[str, ...], probed: dict[str, list[int]], posting: set[int]
) -> Conversation:
    minutes = chance.choice((30, 30, 45, 45, 60))
    weights = {
        f"competency-{n:02}": 2 * max(probed[kind][n] for kind in kinds) + chance.choice((0, 0, 1)) + 3 * (n in posting)
        for n in range(COMPETENCIES)
        if any(probed[kind][n] for kind in kinds)
    }
    return Conversation(
        id=f"conversation-{number}",
        minutes=round(minutes * chance.uniform(5, 8) / 30),
        stories=2 if minutes == 30 else 3,
        probes=weights,
    )


def _asks(chance: Random, kinds: list[tuple[str, ...]], questions: int, topics: int) -> list[Ask]:
    areas = chance.choices(list(AREAS), list(AREAS.values()), k=topics)
    worth = [chance.choices((1, 2, 3), (1, 6, 3))[0] for _ in range(topics)]
    popular = [1 / (1 + chance.randrange(topics)) ** 0.5 for _ in range(topics)]
    # every topic has a question; a few have many, as in the bank
    of_topic = [*range(topics), *chance.choices(range(topics), popular, k=questions - topics)]
    asks = []
    for number, topic in enumerate(of_topic):
        suits = _distinct(chance, chance.choices((1, 2, 3, 4), (12, 52, 32, 4))[0])
        minutes = chance.choices((2, 3, 4, 5, 6, 7, 8), (10, 24, 26, 18, 11, 7, 4))[0]
        score = 6 * max(1, min(3, worth[topic] + chance.choice((-1, 0, 0, 0, 1))))
        score += chance.choice((0, 0, 0, 4, 9)) + chance.choice((0, 0, 6))
        score += chance.randint(-2, 2) + 2 * (minutes - 4)
        values = {}
        for place, met in enumerate(kinds):
            fits = [suits.index(kind) for kind in met if kind in suits]
            if fits:
                values[f"conversation-{place}"] = max(1, score + 4 - 2 * min(fits) + chance.randint(0, 4))
        asks.append(
            Ask(
                id=f"question-{number:03}",
                topic=f"topic-{topic:03}",
                area=areas[topic],
                minutes=minutes,
                values=values,
            )
        )
    return asks


def _distinct(chance: Random, count: int) -> list[str]:
    found: list[str] = []
    while len(found) < count:
        kind = chance.choices(list(KINDS), list(KINDS.values()))[0]
        if kind not in found:
            found.append(kind)
    return found


def _kept(ask: Ask) -> Ask:
    best = max(ask.values, key=lambda name: (ask.values[name], name))
    return Ask(
        id=ask.id, topic=ask.topic, area=ask.area, minutes=ask.minutes, values={best: ask.values[best]}, kept_for=best
    )


def _tale(chance: Random, number: int) -> Tale:
    shown = chance.sample(range(COMPETENCIES), chance.randint(2, 5))
    return Tale(id=f"story-{number:02}", strengths={f"competency-{n:02}": chance.randint(2, 9) for n in sorted(shown)})
