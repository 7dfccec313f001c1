"""What a minute, a topic, a cross-check and an area are worth: prices at which as much is wanted as there is.

Only additions, multiplications and divisions of floats are used, which give the same bits everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from second_interview.planning.assignment_seating import SCALE, Day, Option, Seating

__all__ = ["Prices", "find_prices"]

_SETTLED = 5
_FEW = 40
"""After some rounds, only the better half of the topics is looked at, but at least these many."""
_FIRST_STEP = 0.5
_ROUNDS = 16
_CAPPED_ROUNDS = 34


class Prices(NamedTuple):
    """What one more of each scarce thing is worth, in sixteenths of a point."""

    minute: list[int]
    """By conversation."""
    topic: int
    """0 where the cap does not bind."""
    cross: int
    area: list[int]
    """By area to cover, and 0 at the end for all others."""
    typical: int
    """What a question that is asked is worth, on average."""


_Judged = tuple[float, float, Option | None, list[Option]]
"""A topic at the prices of the moment: worth in its best place (at least 0), worth of asking others as well, the best
place (``None`` for a topic that is held already), and the others."""


def find_prices(day: Day, start: Seating) -> list[Prices]:
    """Let prices rise where more is wanted than there is, and fall where less.

    Why: at the right prices nearly every topic can be judged alone; what is left to search is small.

    Args:
        day: What there is to place.
        start: The day with what is kept.

    Returns:
        The mean prices of the second half of the rounds; under a cap, where good prices are harder to find, also
        those of the quarter before.
    """
    market = _Market(day, start)
    rows = [(options, number in start.held) for number, options in enumerate(day.topics) if options]
    rounds = _CAPPED_ROUNDS if market.is_capped else _ROUNDS
    states = []
    step = _FIRST_STEP
    for turn in range(rounds):
        judged = [market.judge(options, is_held=is_held) for options, is_held in rows]
        if turn == _SETTLED and len(rows) > _FEW:
            order = sorted(range(len(rows)), key=lambda n: -(judged[n][0] + judged[n][1]))
            most = max(_FEW, len(rows) // 2, 2 * market.cap if market.is_capped else 0)
            nearest = sorted(order[:most])
            rows, judged = [rows[n] for n in nearest], [judged[n] for n in nearest]
        market.settle_counts(judged, share=0.5 if turn else 1.0)
        market.settle_minutes(judged, step=step)
        states.append(market.state())
        step *= 1 - 2 / rounds
    found = [_mean(states[rounds // 2 :], market)]
    if market.is_capped:
        found.append(_mean(states[rounds // 4 : rounds // 2], market))
    return found


def _mean(states: Sequence[list[float]], market: _Market) -> Prices:
    mean = [round(sum(values) / len(states) * SCALE) for values in zip(*states, strict=True)]
    count = len(market.minute)
    return Prices(mean[:count], mean[count], mean[count + 1], [*mean[count + 2 :], 0], round(market.typical * SCALE))


class _Market:
    def __init__(self, day: Day, start: Seating) -> None:
        self.day = day
        self.minutes = start.left
        self.slots = day.cross_checks - start.crossed
        self.cap = day.cap - len(start.held)
        choices = [options for number, options in enumerate(day.topics) if options and number not in start.held]
        self.is_capped = self.cap < len(choices)
        best = [max(options, key=lambda option: option.value) for options in choices]
        self.typical = sum(option.value for option in best) / max(1, len(best))
        a_minute = self.typical * len(best) / max(1, sum(option.minutes for option in best))
        self.minute = [a_minute * (0.5 if self.is_capped else 1.2)] * len(day.rooms)
        self.area = [worth / 20 for worth in day.once] + [0.0]
        self.topic = self.cross = 0.0
        self.covered = start.cover

    def state(self) -> list[float]:
        return [*self.minute, self.topic, self.cross, *self.area[:-1]]

    def judge(self, options: Sequence[Option], *, is_held: bool) -> _Judged:
        """Return what a topic is worth in its best place, and in up to two others beside it."""
        minute, area = self.minute, self.area
        best, place = -1e18, options[0]
        further: dict[int, tuple[float, Option]] = {}
        for option in options:
            room, minutes, value, half, number, _, _ = option
            cost = minute[room] * minutes - area[number]
            if value - cost > best:
                best, place = value - cost, option
            if half > cost and (room not in further or half - cost > further[room][0]):
                further[room] = (half - cost, option)
        if further and not is_held:
            further.pop(place[0], None)
        ranked = list(further.values())
        if len(ranked) > 2:
            ranked = sorted(ranked, key=_worth, reverse=True)[:2]
        more = sum([row[0] for row in ranked])
        others = [row[1] for row in ranked]
        if is_held:
            return 0.0, more, None, others
        if best < 0:
            return 0.0, more + best if others else 0.0, place, others
        return best, more, place, others

    def settle_counts(self, judged: Sequence[_Judged], *, share: float) -> None:
        """Move the prices of cross-checks and topics towards where exactly as many pay as there may be."""
        if self.slots > 0:
            price = _between([row[1] for row in judged], self.slots)
            self.cross += (price - self.cross) * share
        if self.is_capped:
            worth = [row[0] + max(0.0, row[1] - self.cross) for row in judged if row[2] is not None]
            self.topic += (_between(worth, self.cap) - self.topic) * share

    def settle_minutes(self, judged: Sequence[_Judged], *, step: float) -> None:
        """Move the prices of minutes by what is wanted too much or too little, and those of areas not covered."""
        used = [0] * len(self.minute)
        met = [set(rooms) for rooms in self.covered] + [set()]
        asked = []
        for first, more, place, others in judged:
            is_crossed = self.slots > 0 and more > self.cross
            parts = others if is_crossed else []
            if place is not None:
                if first + (more - self.cross if is_crossed else 0.0) <= self.topic:
                    continue
                parts = [place, *parts]
                asked.append(place.value)
            for part in parts:
                used[part.room] += part.minutes
                met[part.area].add(part.room)
        self.typical = sum(asked) / len(asked) if asked else self.typical
        for room, minutes in enumerate(self.minutes):
            excess = (used[room] - minutes) / minutes if minutes else 0.0
            self.minute[room] *= 1 + step * max(-0.6, min(1.0, excess))
        for number, once in enumerate(self.day.once):
            price = self.area[number]
            lack = (2 if price < self.day.again[number] else 1) - len(met[number])
            change = step * once * 0.15 * max(-1, min(2, lack))
            self.area[number] = max(0.0, min(float(once), price + change))


def _worth(row: tuple[float, Option]) -> float:
    return row[0]


def _between(values: list[float], count: int) -> float:
    """Return a price that exactly *count* of *values* are above, if there is one; never below 0."""
    ranked = sorted(values, reverse=True)
    if count >= len(ranked):
        return 0.0
    upper = ranked[count - 1] if count else 2 * ranked[0]
    return max(0.0, (upper + ranked[count]) / 2)
