"""A day of questions, partly or wholly filled, that knows what each change is worth."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from attrs import frozen

__all__ = ["MOST_HELD", "SCALE", "Day", "Option", "Seating"]

SCALE = 16
"""Prices are counted in sixteenths of a point of value."""
MOST_HELD = 3
"""A cross-check is a second or third conversation, never a fourth."""


class Option(NamedTuple):
    """One question in one conversation, all by number; numbers follow the order of ids."""

    room: int
    minutes: int
    value: int
    half: int
    """What it counts where the topic is asked elsewhere for its full value."""
    area: int
    """Number of the area to cover, or -1."""
    topic: int
    ask: int


@frozen(kw_only=True)
class Day:
    """What there is to place."""

    rooms: tuple[int, ...]
    """Minutes of each conversation."""
    topics: tuple[tuple[Option, ...], ...]
    """The options of each topic, none worse than another of the same conversation in every respect."""
    kept: tuple[Option, ...]
    """What stands already."""
    once: tuple[int, ...]
    again: tuple[int, ...]
    """By area to cover: worth of the first and of the second conversation in which it comes up."""
    cross_checks: int
    cap: int
    """Most topics of the day."""


class Seating:
    """What stands where; every gain and loss is exact, cover of areas and cross-checks included."""

    def __init__(self, day: Day, minute_prices: Sequence[int] = ()) -> None:
        self.day = day
        self.total = 0
        self.left = list(day.rooms)
        self.held: dict[int, dict[int, Option]] = {}
        """Topic -> conversation -> option."""
        self.crossed = 0
        self.cover: list[dict[int, int]] = [{} for _ in day.once]
        """By area: conversation -> how many questions."""
        self._prices = list(minute_prices) or [0] * len(day.rooms)
        self._kept = frozenset(day.kept)
        self._ranked: list[list[tuple[int, Option]]] = [[] for _ in day.rooms]
        for options in day.topics:
            for option in options:
                self._ranked[option.room].append((self._worth(option, option.value), option))
        for rows in self._ranked:
            rows.sort(key=lambda row: (-row[0], row[1].ask))
        minutes = [[option.minutes for _, option in rows] for rows in self._ranked]
        self._longest = [max(row, default=0) for row in minutes]
        self._shortest = min((min(row) for row in minutes if row), default=0)
        self._fitting: dict[tuple[int, int], list[tuple[int, Option]]] = {}
        for option in day.kept:
            self.add(option)

    def _worth(self, option: Option, gain: int) -> int:
        return gain * SCALE - self._prices[option[0]] * option[1]

    def options(self) -> list[Option]:
        """Return what stands, by conversation and question."""
        return sorted((option for held in self.held.values() for option in held.values()), key=_by_place)

    def free(self) -> list[Option]:
        """Return what stands and may be moved, by conversation and question."""
        return [option for option in self.options() if option not in self._kept]

    def reset(self, options: Iterable[Option]) -> None:
        """Empty the day but for what is kept, and place *options*."""
        for option in self.free():
            self.drop(option)
        for option in options:
            if option not in self._kept:
                self.add(option)

    def gain(self, option: Option) -> int:
        """Return what the total would gain by *option*, or -1 where it may not stand."""
        room, minutes, value, half, area, topic, _ = option
        if minutes > self.left[room]:
            return -1
        held = self.held.get(topic)
        if held is None:
            if len(self.held) >= self.day.cap:
                return -1
            gain = value
        else:
            if room in held or len(held) >= MOST_HELD:
                return -1
            if len(held) == 1 and self.crossed >= self.day.cross_checks:
                return -1
            # the best placement of a topic counts in full, the others by half
            gain = half + max(0, value - half - max([other[2] - other[3] for other in held.values()]))
        if area >= 0:
            rooms = self.cover[area]
            if room not in rooms and len(rooms) < 2:
                gain += self.day.again[area] if rooms else self.day.once[area]
        return gain

    def add(self, option: Option) -> None:
        """Place *option*, which must be allowed."""
        gain = self.gain(option)
        assert gain >= 0
        self.total += gain
        self.left[option.room] -= option.minutes
        held = self.held.setdefault(option.topic, {})
        held[option.room] = option
        self.crossed += len(held) == 2
        if option.area >= 0:
            rooms = self.cover[option.area]
            rooms[option.room] = rooms.get(option.room, 0) + 1

    def drop(self, option: Option) -> int:
        """Take *option* away and return what the total loses."""
        held = self.held[option.topic]
        del held[option.room]
        self.crossed -= len(held) == 1
        if not held:
            del self.held[option.topic]
        self.left[option.room] += option.minutes
        if option.area >= 0:
            rooms = self.cover[option.area]
            rooms[option.room] -= 1
            if not rooms[option.room]:
                del rooms[option.room]
        loss = self.gain(option)
        self.total -= loss
        return loss

    def fitting(self, room: int, left: int) -> list[tuple[int, Option]]:
        """Return the options of a conversation that take at most *left* minutes with their worth, the best first."""
        left = min(left, self._longest[room])
        if (room, left) not in self._fitting:
            self._fitting[room, left] = [row for row in self._ranked[room] if row[1].minutes <= left]
        return self._fitting[room, left]

    def most_cover(self) -> int:
        """Return the most that one question could add by covering an area."""
        most = 0
        for rooms, once, again in zip(self.cover, self.day.once, self.day.again, strict=True):
            if len(rooms) < 2:
                most = max(most, again if rooms else once)
        return most

    def fill(self, ban: Option | None = None) -> list[Option]:
        """Add what gains most for its minutes until nothing fits; return what was added.

        The topic of *ban* is not put back into its conversation.
        """
        added: list[Option] = []
        while max(self.left, default=0) >= self._shortest:
            found = max([*self._new_topics(ban), *self._cross_checks(ban)], key=lambda row: row[0], default=None)
            if found is None:
                break
            self.add(found[1])
            added.append(found[1])
        return added

    def _new_topics(self, ban: Option | None) -> Iterator[tuple[int, Option]]:
        """Yield ever better topics that are asked nowhere yet."""
        if len(self.held) >= self.day.cap:
            return
        best = -(10**18)
        bonus = self.most_cover() * SCALE
        for room, left in enumerate(self.left):
            for worth, option in self.fitting(room, left):
                if worth + bonus <= best:
                    break
                if option[5] in self.held or (ban is not None and option[5] == ban[5] and room == ban[0]):
                    continue
                full = self._worth(option, self.gain(option)) if bonus else worth
                if full > best:
                    best = full
                    yield full, option

    def _cross_checks(self, ban: Option | None) -> Iterator[tuple[int, Option]]:
        """Yield the further placements of topics that are asked already."""
        for topic, held in self.held.items():
            if len(held) >= MOST_HELD or (len(held) == 1 and self.crossed >= self.day.cross_checks):
                continue
            for option in self.day.topics[topic]:
                if option[1] > self.left[option[0]] or option[0] in held:
                    continue
                if ban is None or topic != ban[5] or option[0] != ban[0]:
                    yield self._worth(option, self.gain(option)), option

    def improve(self) -> None:
        """Exchange single questions and whole cross-checks for others, as long as the total grows."""
        self.fill()
        grown = True
        while grown:
            grown = False
            crossed = [tuple(held.values()) for _, held in sorted(self.held.items()) if len(held) > 1]
            whole = [tuple(sorted(group, key=_by_place)) for group in crossed if self._kept.isdisjoint(group)]
            for group in (*((option,) for option in self.free()), *whole):
                if all(self.held.get(option.topic, {}).get(option.room) is option for option in group):
                    grown |= self._exchange(group)

    def _exchange(self, group: tuple[Option, ...]) -> bool:
        before = self.total
        for option in group:
            self.drop(option)
        added = self.fill(ban=group[0])
        if self.total > before:
            self.fill()
            return True
        for option in reversed(added):
            self.drop(option)
        for option in reversed(group):
            self.add(option)
        return False

    def settle(self) -> None:
        """Leave nothing where one other question would do better, or as well with a lower id.

        The same question also goes to an earlier conversation if that is worth as much.
        """
        moved = True
        while moved:
            moved = False
            for option in self.free():
                loss = self.drop(option)
                best = (-loss, option.ask, option.room, option)
                for other in (*self._elsewhere(option), *self.stand_ins(option.room, loss)):
                    best = min(best, (-self.gain(other), other.ask, other.room, other))
                self.add(best[3])
                moved |= best[3] != option

    def _elsewhere(self, option: Option) -> list[Option]:
        return [other for other in self.day.topics[option.topic] if other.ask == option.ask]

    def stand_ins(self, room: int, least: int) -> Iterator[Option]:
        """Yield what fits into a conversation and could gain at least *least*; made for a day without prices."""
        bonus = self.most_cover()
        for _, option in self.fitting(room, self.left[room]):
            if option.value + bonus < least:
                return
            yield option


def _by_place(option: Option) -> tuple[int, int]:
    return option.room, option.ask
