"""Which story is told in which conversation: greedily, then by exchanges and by telling whole conversations anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from math import comb, prod

__all__ = ["USES", "Telling", "share_tales"]

USES = 2
"""People compare notes: a story is told to two of them at most."""
_SMALL = 4000
"""Up to these many ways everything is tried."""


class Telling:
    """Which stories are told where; sets of stories are kept as bits, by number in the order of ids."""

    def __init__(self, answers: Sequence[Sequence[Mapping[int, int]]], room_for: Sequence[int]) -> None:
        """Begin with nothing told.

        Args:
            answers: By conversation, then by story: competency -> weight times strength, only what is above 0.
            room_for: How many stories fit into each conversation.
        """
        self.answers = answers
        self.room_for = room_for
        self.tales = len(answers[0]) if answers else 0
        self.told = [0] * len(answers)
        self.left = [USES] * self.tales
        self._known: list[dict[int, int]] = [{0: 0} for _ in answers]

    @property
    def total(self) -> int:
        """What all conversations together are answered."""
        return sum(self.worth(room, told) for room, told in enumerate(self.told))

    def worth(self, room: int, told: int) -> int:
        """Return what a set of stories answers in a conversation: each competency counts by its best story."""
        known = self._known[room]
        if told not in known:
            best: dict[int, int] = {}
            for number in numbers(told):
                for competency, worth in self.answers[room][number].items():
                    if worth > best.get(competency, 0):
                        best[competency] = worth
            known[told] = sum(best.values())
        return known[told]

    def flip(self, room: int, number: int) -> None:
        """Tell a story in a conversation, or tell it there no longer."""
        self.left[number] += 1 if self.told[room] >> number & 1 else -1
        self.told[room] ^= 1 << number

    def take(self, told: Sequence[int]) -> None:
        """Tell exactly these sets."""
        self.told = list(told)
        self.left = [USES - sum(row >> number & 1 for row in told) for number in range(self.tales)]

    def fill(self, *, prices: Sequence[int] = (), ban: tuple[int, int] = (-1, -1)) -> set[int]:
        """Tell what adds most until no story fits or adds anything, and return where.

        Args:
            prices: By story, what to take off from what it adds.
            ban: A conversation and a story that is not to be told there.
        """
        prices = prices or [0] * self.tales
        changed: set[int] = set()
        while True:
            best: tuple[int, int, int] | None = None
            for room, told in enumerate(self.told):
                if told.bit_count() >= self.room_for[room]:
                    continue
                base = self.worth(room, told)
                for number, left in enumerate(self.left):
                    if left and not told >> number & 1 and self.answers[room][number] and (room, number) != ban:
                        gain = self.worth(room, told | 1 << number) - base
                        if gain and (best is None or gain - prices[number] > best[0]):
                            best = (gain - prices[number], room, number)
            if best is None:
                return changed
            self.flip(*best[1:])
            changed.add(best[1])

    def exchange(self, rooms: Iterable[int]) -> None:
        """Put other stories in place of those of *rooms*: some not used up, or those of another conversation."""
        waiting = set(rooms)
        while waiting:
            room = min(waiting)
            waiting.remove(room)
            for number in numbers(self.told[room]):
                gain, other, instead = self._best_exchange(room, number)
                if gain > 0:
                    self.flip(room, number)
                    self.flip(room, instead)
                    if other != room:
                        self.flip(other, instead)
                        self.flip(other, number)
                    waiting |= {room, other}
                    break

    def _best_exchange(self, room: int, number: int) -> tuple[int, int, int]:
        """Return the most that can be gained in place of a story, with which conversation and which story."""
        told = self.told[room]
        base = self.worth(room, told)
        rest = told ^ 1 << number
        best = (0, 0, 0)
        others = [
            (other, there, self.worth(other, there)) for other, there in enumerate(self.told) if not there >> number & 1
        ]
        for instead, answers in enumerate(self.answers[room]):
            if told >> instead & 1 or not answers:
                continue
            gain = self.worth(room, rest | 1 << instead) - base
            if self.left[instead] and gain > best[0]:
                best = (gain, room, instead)
            for other, there, worth in others:
                if there >> instead & 1:
                    both = gain + self.worth(other, there ^ 1 << number ^ 1 << instead) - worth
                    if both > best[0]:
                        best = (both, other, instead)
        return best

    def placed(self) -> Iterator[tuple[int, int]]:
        """Yield what is told: conversation and story."""
        for room, told in enumerate(self.told):
            for number in numbers(told):
                yield room, number

    def settle(self) -> None:
        """Leave out what adds nothing, and where an earlier story would do as well, tell that."""
        moved = True
        while moved:
            moved = False
            for room, number in list(self.placed()):
                told = self.told[room]
                rest = told ^ 1 << number
                if self.worth(room, rest) == self.worth(room, told):
                    self.flip(room, number)
                    continue
                for instead in range(number):
                    free = self.left[instead] and not told >> instead & 1
                    if free and self.worth(room, rest | 1 << instead) == self.worth(room, told):
                        self.flip(room, number)
                        self.flip(room, instead)
                        moved = True
                        break


def numbers(told: int) -> Iterator[int]:
    """Yield the numbers of the bits that are set, the lowest first."""
    while told:
        low = told & -told
        yield low.bit_length() - 1
        told ^= low


def share_tales(answers: Sequence[Sequence[Mapping[int, int]]], room_for: Sequence[int]) -> Telling:
    """Return the stories told in each conversation; arguments as for `Telling`."""
    telling = Telling(answers, room_for)
    ways = prod(sum(comb(telling.tales, size) for size in range(min(most, telling.tales) + 1)) for most in room_for)
    if ways <= _SMALL:
        telling.take(_best_of_all(telling))
    else:
        telling.fill(prices=_prices(telling))
        telling.exchange(range(len(answers)))
        _renew(telling)
    telling.settle()
    return telling


def _best_of_all(telling: Telling) -> Sequence[int]:
    bits = [1 << number for number in range(telling.tales)]
    sets = [
        [sum(group) for size in range(min(most, len(bits)) + 1) for group in combinations(bits, size)]
        for most in telling.room_for
    ]
    allowed = (told for told in product(*sets) if all(sum(bit & row > 0 for row in told) <= USES for bit in bits))
    return max(allowed, key=lambda told: sum(telling.worth(room, row) for room, row in enumerate(told)))


def _prices(telling: Telling) -> list[int]:
    """Return what each story is worth to the conversation that must do without it."""
    rooms = range(len(telling.told))
    alone = [sorted((telling.worth(room, 1 << n) for room in rooms), reverse=True) for n in range(telling.tales)]
    return [row[USES] if len(row) > USES else 0 for row in alone]


def _renew(telling: Telling) -> None:
    """Forget, two by two, all that conversations hear, and fill up anew where that helps."""
    rooms = range(len(telling.told))
    for pair in combinations(rooms, 2):
        before, total = list(telling.told), telling.total
        here = [row for row in telling.placed() if row[0] in pair]
        for row in here:
            telling.flip(*row)
        # without a ban the same would come back
        changed = telling.fill(ban=here[0] if here else (-1, -1))
        telling.exchange({*changed, *pair})
        telling.fill()
        if telling.total <= total:
            telling.take(before)
    telling.exchange(rooms)
