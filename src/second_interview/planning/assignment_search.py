"""Which question goes into which conversation: topics decided one by one, the most promising days kept, then exchanges.

Everything is a whole number and every order is by id, so that the same day always comes out the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from second_interview.planning.assignment_prices import Prices, find_prices
from second_interview.planning.assignment_seating import MOST_HELD, SCALE, Day, Option, Seating

__all__ = ["search_day"]

_NO_LIMIT = 10**18
_SMALL = 30
"""Up to these many options nothing is left out."""
_SMALL_WIDTH = 5000
_STEPS = 1800
_CAPPED_STEPS = 8000
"""How many steps a search may take: patterns times half-filled days. A cap on topics makes it harder."""
_WIDTH = 12
_LEADERS = 6
_STARTS = 4
"""How many of the best filled days are improved."""
_MOST_TOPICS = 60
_MOST_PATTERNS = 8
_MOST_POOL = 14

_Chain = tuple["_Chain", tuple[Option, ...]] | None


def search_day(day: Day) -> Seating:
    """Return the day with its best questions in place."""
    start = Seating(day)
    found: list[tuple[int, tuple[Option, ...]]] = []
    for prices in find_prices(day, start):
        seating = Seating(day, prices.minute)
        filled = set()
        for parts in _leading_days(day, start, prices):
            seating.reset(parts)
            seating.fill()
            filled.add((-seating.total, tuple(seating.options())))
        for _, options in sorted(filled)[:_STARTS]:
            seating.reset(options)
            seating.improve()
            found.append((-seating.total, tuple(seating.options())))
    best = Seating(day)
    best.reset(min(found)[1])
    best.settle()
    return best


class _Pattern(NamedTuple):
    """One way to place a topic."""

    loss: int
    """Below the best way for this topic, or below leaving it out; at the prices, never above 0."""
    gain: int
    parts: tuple[Option, ...]
    cost: int
    """What it uses, packed like a state."""
    areas: tuple[tuple[int, int], ...]
    """Areas it touches, each with the conversation."""
    steps: dict[int, tuple[int, int]]
    """Cover before -> change of the state and gain, filled as needed."""


class _Topic(NamedTuple):
    worth: int
    """Of its best pattern, at the prices."""
    number: int
    patterns: list[_Pattern]


class _Packing:
    """Whole numbers side by side in one: minutes by conversation, cross-checks, topics, then the cover of areas.

    Why: one subtraction and one mask say whether a pattern fits, as the highest bit of each field stays set.
    """

    def __init__(self, day: Day, start: Seating) -> None:
        self.left = [*start.left, day.cross_checks - start.crossed, day.cap - len(start.held)]
        self.bits = max(self.left).bit_length() + 1
        self.guard = sum(1 << ((n + 1) * self.bits - 1) for n in range(len(self.left)))
        self.top = len(self.left) * self.bits
        self.once, self.again = day.once, day.again
        self._cover_bits = len(day.rooms).bit_length() + 1
        self.done = (1 << self._cover_bits) - 1
        """The code of an area that came up in two conversations; 0 means none, else it is the conversation plus 1."""
        codes = [0 if not rooms else self.done if len(rooms) > 1 else 1 + min(rooms) for rooms in start.cover]
        cover = sum(code << (n * self._cover_bits) for n, code in enumerate(codes))
        self.state = self.guard | sum(value << (n * self.bits) for n, value in enumerate(self.left)) | cover << self.top

    def cost(self, parts: Iterable[Option], *, is_crossed: bool, is_new: bool) -> int:
        slots = (len(self.left) - 2) * self.bits
        counts = (is_crossed << slots) | (is_new << (slots + self.bits))
        return counts + sum(part.minutes << (part.room * self.bits) for part in parts)

    def codes(self, state: int) -> list[int]:
        cover = state >> self.top
        return [(cover >> (n * self._cover_bits)) & self.done for n in range(len(self.once))]

    def step(self, state: int, areas: Iterable[tuple[int, int]]) -> tuple[int, int]:
        """Return by how much a state grows when *areas* come up, and what is gained."""
        codes = self.codes(state)
        grown = gain = 0
        for number, room in areas:
            code = codes[number]
            if code in (self.done, room + 1):
                continue
            codes[number] = self.done if code else room + 1
            gain += SCALE * (self.again[number] if code else self.once[number])
            grown += (codes[number] - code) << (number * self._cover_bits)
        return grown << self.top, gain


def _leading_days(day: Day, start: Seating, prices: Prices) -> list[list[Option]]:
    """Decide topic by topic and keep the most promising half-filled days.

    Return the last one and, under a cap, those that led on the way: filled up greedily they often do better, since
    what a half-filled day can still become is known least where few topics are left.
    """
    packing = _Packing(day, start)
    is_small = sum(len(options) for options in day.topics) <= _SMALL
    topics = _topics(day, start, prices, packing, is_small=is_small)
    rest = _Rest(packing, prices, topics)
    patterns = sum(len(topic.patterns) for topic in topics)
    width = max(_WIDTH, (_CAPPED_STEPS if prices.topic else _STEPS) // max(1, patterns))
    width = _SMALL_WIDTH if is_small else width
    states: dict[int, tuple[int, _Chain]] = {packing.state: (0, None)}
    leaders: list[_Chain] = []
    for number, topic in enumerate(topics, start=1):
        states = _decide(states, topic.patterns, packing)
        if len(states) > width:
            ranked = rest.ranked(number, states)[:width]
            states = {state: states[state] for _, state in ranked}
            leader = states[ranked[0][1]][1]
            if prices.topic and (not leaders or leader is not leaders[-1]):
                leaders.append(leader)
    _, last = min(states.items(), key=lambda row: (-row[1][0], -row[0]))
    return [_parts(chain) for chain in (*leaders[-_LEADERS:], last[1])]


def _decide(
    states: dict[int, tuple[int, _Chain]], patterns: Sequence[_Pattern], packing: _Packing
) -> dict[int, tuple[int, _Chain]]:
    """Return every day that comes from *states* by placing the topic in one of its ways, or not."""
    guard, top = packing.guard, packing.top
    new = dict(states)
    for state, (value, chain) in states.items():
        cover = state >> top
        for _, gain, parts, cost, areas, steps in patterns:
            after = state - cost
            if after & guard != guard:
                continue
            worth = value + gain
            if areas:
                if cover not in steps:
                    steps[cover] = packing.step(state, areas)
                grown, more = steps[cover]
                after += grown
                worth += more
            known = new.get(after)
            if known is None or known[0] < worth:
                new[after] = (worth, (chain, parts))
    return new


def _parts(chain: _Chain) -> list[Option]:
    found: list[Option] = []
    while chain is not None:
        chain, parts = chain
        found.extend(parts)
    return found


def _topics(day: Day, start: Seating, prices: Prices, packing: _Packing, *, is_small: bool) -> list[_Topic]:
    """Return the topics that could be part of a good day, the surest first: what comes last hardly matters."""
    most_loss = _NO_LIMIT if is_small else prices.typical // 4
    found = []
    for number, options in enumerate(day.topics):
        held = start.held.get(number, {})
        ways = sorted(_ways(options, held, prices, packing.left[-2], most_loss), key=lambda way: (-way[0], way[2]))
        if not ways:
            continue
        best = ways[0][0]
        patterns = []
        for worth, gain, parts in ways if is_small else ways[:_MOST_PATTERNS]:
            loss = worth - max(0, best)
            if loss >= -most_loss:
                cost = packing.cost(parts, is_crossed=len(held) < 2 <= len(held) + len(parts), is_new=not held)
                areas = tuple((part.area, part.room) for part in parts if part.area >= 0)
                patterns.append(_Pattern(loss, gain, parts, cost, areas, {}))
        found.append(_Topic(best, number, patterns))
    found.sort(key=lambda topic: (-topic.worth, topic.number))
    return found if is_small else found[:_MOST_TOPICS]


_Way = tuple[int, int, tuple[Option, ...]]


def _ways(
    options: Sequence[Option], held: dict[int, Option], prices: Prices, slots: int, most_loss: int
) -> Iterator[_Way]:
    """Yield the ways to place a topic: worth at the prices, gain in sixteenths, and where."""
    edge = max((option.value - option.half for option in held.values()), default=0) * SCALE
    # what an option is worth as a further placement, and how much more as the first
    rows = []
    for option in options:
        cost = prices.minute[option.room] * option.minutes - prices.area[option.area]
        rows.append((option.half * SCALE - cost, (option.value - option.half) * SCALE, option))
    base = 0 if held else prices.topic
    least = -most_loss
    if not held:
        least += max(0, max([row[0] + row[1] for row in rows], default=0) - base)
        for worth, ahead, option in rows:
            if worth + ahead - base >= least:
                yield worth + ahead - base, SCALE * option.value, (option,)
    rows.sort(key=lambda row: (-row[0], row[2].room, row[2].ask))
    if most_loss != _NO_LIMIT:
        rows = rows[:_MOST_POOL]
    most_ahead = max([row[1] for row in rows], default=0)
    # further placements: up to three at once, or as many as there is room for beside those held
    for size in range(1 if held else 2, 1 + MOST_HELD - len(held)):
        needs_slot = len(held) < 2
        if needs_slot and slots <= 0:
            return
        price = base + needs_slot * prices.cross
        for group in _groups(rows, 0, size, price - most_ahead + least):
            ahead = max(0, max([row[1] for row in group]) - edge)
            worth = ahead - price + sum([row[0] for row in group])
            parts = tuple([row[2] for row in group])
            if worth >= least and len({part.room for part in parts}) == size:
                yield worth, ahead + SCALE * sum([part.half for part in parts]), parts


_Row = tuple[int, int, Option]


def _groups(rows: Sequence[_Row], first: int, size: int, least: int) -> Iterator[tuple[_Row, ...]]:
    """Yield the groups of *rows*, the best of which come first, that are worth *least* together."""
    for number in range(first, len(rows) - size + 1):
        row = rows[number]
        if sum([other[0] for other in rows[number : number + size]]) < least:
            return
        if size == 1:
            yield (row,)
        else:
            for rest in _groups(rows, number + 1, size - 1, least - row[0]):
                yield (row, *rest)


class _Rest:
    """How much the topics still to come could add to a half-filled day, by their number, at the prices."""

    def __init__(self, packing: _Packing, prices: Prices, topics: Sequence[_Topic]) -> None:
        self._packing, self._prices = packing, prices
        self._count = len(topics)
        rooms = len(packing.left) - 2
        tables = [[0] * (minutes + 1) for minutes in packing.left[:rooms]]
        slots: list[int] = []
        areas = [-_NO_LIMIT] * len(packing.once)
        most = 0
        self._steps: list[tuple[list[list[int]], list[int], list[int], int]] = [(tables, slots, areas, most)]
        for topic in reversed(topics):
            tables = self._with_minutes(tables, topic.patterns)
            crossed = [way.loss for way in topic.patterns if way.cost >> rooms * packing.bits & 1]
            if crossed:
                slots = sorted([*slots, max(0, prices.cross + max(crossed))], reverse=True)[: packing.left[rooms]]
            areas = list(areas)
            for way in topic.patterns:
                most = max(most, way.loss + sum(prices.minute[part.room] * part.minutes for part in way.parts))
                for area, _ in way.areas:
                    areas[area] = max(areas[area], way.loss)
            self._steps.append((tables, slots, areas, most))
        self._steps.reverse()

    def _with_minutes(self, tables: list[list[int]], patterns: Sequence[_Pattern]) -> list[list[int]]:
        """Return, by conversation and minutes left, what those minutes can still be worth with one more topic."""
        found: list[dict[int, int]] = [{} for _ in tables]
        for pattern in patterns:
            for part in pattern.parts:
                worth = self._prices.minute[part.room] * part.minutes + pattern.loss // len(pattern.parts)
                if worth > found[part.room].get(part.minutes, 0):
                    found[part.room][part.minutes] = worth
        after = []
        for table, worths in zip(tables, found, strict=True):
            new = table
            for minutes, worth in worths.items():
                new = _raised(new, table, minutes, worth)
            after.append(new)
        return after

    def ranked(self, number: int, states: dict[int, tuple[int, _Chain]]) -> list[tuple[int, int]]:
        """Return the states when *number* topics are decided, by what they could become at most, the best first."""
        bits, top = self._packing.bits, self._packing.top
        mask = (1 << (bits - 1)) - 1
        tables, slots, _, most = self._steps[number]
        shifts = list(zip(tables, range(0, top, bits), strict=False))
        crosses = [sum(slots[:count]) for count in range(self._packing.left[-2] + 1)]
        price, to_come, known = self._prices.topic, self._count - number, {}
        found = []
        for state, (value, _) in states.items():
            cap = state >> (top - bits) & mask
            if price and not cap:
                found.append((-value, state))
                continue
            worth = 0
            for table, shift in shifts:
                worth += table[state >> shift & mask]
            if price:
                worth = min(worth, cap * most) + price * min(cap, to_come)
            cover = state >> top
            if cover not in known:
                known[cover] = self._uncovered(number, state)
            found.append((-value - worth - crosses[state >> (top - 2 * bits) & mask] - known[cover], state))
        found.sort()
        return found

    def _uncovered(self, number: int, state: int) -> int:
        """Return what the areas could still add, less what their best topic to come would lose."""
        worth = 0
        for area, code in enumerate(self._packing.codes(state)):
            loss = min(0, self._steps[number][2][area])
            again = SCALE * self._packing.again[area] - self._prices.area[area]
            if code == 0:
                worth += max(0, SCALE * self._packing.once[area] - self._prices.area[area] + loss) + max(0, again)
            elif code != self._packing.done:
                worth += max(0, again + loss)
        return worth


def _raised(old: list[int], base: list[int], minutes: int, worth: int) -> list[int]:
    """Return the table in which *worth* may also be had for *minutes* on top of *base*."""
    pairs = zip(old[minutes:], base, strict=False)
    # this is the innermost loop, and a comparison takes half the time of max()
    return old[:minutes] + [have if have > low + worth else low + worth for have, low in pairs]  # noqa: FURB136
