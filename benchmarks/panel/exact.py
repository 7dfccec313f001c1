"""The integer program of ``docs/developers/panel.md``, word for word, solved to proven optimality by HiGHS.

It gets every question as it is, with nothing left out beforehand; HiGHS does its own reductions.
"""

from __future__ import annotations

import time
from collections.abc import Iterable

import numpy as np
from attrs import frozen
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

from benchmarks.panel.greedy import kept_that_fit
from benchmarks.panel.instances import Panel
from second_interview.planning.assignment import Ask

__all__ = ["Exact", "solve_questions", "solve_stories"]

_SECONDS = 120.0
Term = tuple[int, float]


@frozen(kw_only=True)
class Exact:
    """What the solver found."""

    total: int
    bound: float
    """No solution can be better than this."""
    seconds: float
    """In the solver alone, without building the model."""


class _Program:
    """Binary variables, rows with two bounds, and what to make as large as possible."""

    def __init__(self) -> None:
        self.worth: list[float] = []
        self.entries: list[tuple[int, int, float]] = []
        self.lower: list[float] = []
        self.upper: list[float] = []

    def variable(self, worth: float = 0) -> int:
        self.worth.append(worth)
        return len(self.worth) - 1

    def row(self, terms: Iterable[Term], *, least: float = -np.inf, most: float = np.inf) -> None:
        self.entries.extend((len(self.lower), column, factor) for column, factor in terms)
        self.lower.append(least)
        self.upper.append(most)

    def solve(self) -> Exact:
        if not self.worth:
            return Exact(total=0, bound=0, seconds=0)
        table = np.array(self.entries, dtype=float)
        shape = (len(self.lower), len(self.worth))
        matrix = coo_array((table[:, 2], (table[:, 0].astype(int), table[:, 1].astype(int))), shape=shape)
        rows = LinearConstraint(matrix.tocsr(), self.lower, self.upper)
        start = time.perf_counter()
        found = milp(
            -np.array(self.worth),
            constraints=rows,
            integrality=np.ones(len(self.worth)),
            bounds=Bounds(0, 1),
            options={"mip_rel_gap": 0.0, "time_limit": _SECONDS},
        )
        seconds = time.perf_counter() - start
        return Exact(total=round(-found.fun), bound=float(-found.mip_dual_bound), seconds=seconds)


def solve_questions(panel: Panel) -> Exact:
    """Return the best total of questions, with the must-asks that fit in place."""
    program = _Program()
    kept = {ask.id for ask in kept_that_fit(panel).values()}
    asks = [ask for ask in panel.asks if not ask.kept_for or ask.id in kept]
    pairs = [(ask, place) for ask in asks for place in ([ask.kept_for] if ask.kept_for else ask.values)]
    full = {(ask.id, place): program.variable(ask.values[place]) for ask, place in pairs}
    half = {(ask.id, place): program.variable(ask.values[place] // 2) for ask, place in pairs}

    def both(rows: Iterable[tuple[Ask, str]], factor: float = 1) -> list[Term]:
        return [(table[ask.id, place], factor) for ask, place in rows for table in (full, half)]

    crossed = []
    for topic in sorted({ask.topic for ask in asks}):
        of_topic = [(ask, place) for ask, place in pairs if ask.topic == topic]
        if not of_topic:
            continue
        first = [(full[ask.id, place], 1.0) for ask, place in of_topic]
        further = [(half[ask.id, place], 1.0) for ask, place in of_topic]
        is_crossed = program.variable()
        crossed.append((is_crossed, 1.0))
        program.row(first, most=1)
        program.row([*further, (is_crossed, -2)], most=0)
        program.row([(is_crossed, 1), *((column, -1) for column, _ in first)], most=0)
        for place in sorted({place for _, place in of_topic}):
            program.row(both((ask, where) for ask, where in of_topic if where == place), most=1)
    program.row(crossed, most=panel.cross_checks)
    if panel.cap is not None:
        program.row([(column, 1.0) for column in full.values()], most=panel.cap)
    for item in panel.conversations:
        here = [(ask, place) for ask, place in pairs if place == item.id]
        program.row([(column, here[n // 2][0].minutes) for n, (column, _) in enumerate(both(here))], most=item.minutes)
    for cover in panel.covers:
        levels = [program.variable(cover.once), program.variable(cover.again)]
        met = []
        for item in panel.conversations:
            here = [(ask, place) for ask, place in pairs if place == item.id and ask.area == cover.area]
            is_met = program.variable()
            met.append((is_met, -1.0))
            program.row([(is_met, 1), *both(here, -1)], most=0)
        program.row([*((level, 1.0) for level in levels), *met], most=0)
    for ask in asks:
        if ask.kept_for:
            program.row(both([(ask, ask.kept_for)]), least=1)
    return program.solve()


def solve_stories(panel: Panel) -> Exact:
    """Return the best total of stories."""
    program = _Program()
    told = {(tale.id, item.id): program.variable() for tale in panel.tales for item in panel.conversations}
    for item in panel.conversations:
        program.row([(told[tale.id, item.id], 1.0) for tale in panel.tales], most=item.stories)
        for competency, weight in item.probes.items():
            best = []
            for tale in panel.tales:
                if competency in tale.strengths:
                    answers = program.variable(weight * tale.strengths[competency])
                    best.append((answers, 1.0))
                    program.row([(answers, 1), (told[tale.id, item.id], -1)], most=0)
            program.row(best, most=1)
    for tale in panel.tales:
        program.row([(told[tale.id, item.id], 1.0) for item in panel.conversations], most=2)
    return program.solve()
