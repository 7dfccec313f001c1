"""Plain greedy, the way it was done before: what gains most next, or most per minute, until nothing fits."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from benchmarks.panel.instances import Panel
from second_interview.planning.assignment import Ask

__all__ = ["greedy_questions", "greedy_stories", "kept_that_fit", "question_total", "story_total"]

Asked = dict[tuple[str, str], Ask]
"""Conversation and topic -> the question asked there."""


def question_total(panel: Panel, asked: Mapping[tuple[str, str], Ask]) -> int:
    """Return the objective of the questions, added up anew."""
    values: dict[str, list[int]] = {}
    met: dict[str, set[str]] = {}
    for (place, topic), ask in asked.items():
        values.setdefault(topic, []).append(ask.values[place])
        met.setdefault(ask.area, set()).add(place)
    total = sum(sum(value // 2 for value in row) + max(value - value // 2 for value in row) for row in values.values())
    for cover in panel.covers:
        count = len(met.get(cover.area, ()))
        total += (cover.once if count else 0) + (cover.again if count > 1 else 0)
    return total


def is_allowed(panel: Panel, asked: Asked, place: str, ask: Ask) -> bool:
    """Say whether *ask* may be added in a conversation."""
    minutes = next(item.minutes for item in panel.conversations if item.id == place)
    used = sum(other.minutes for (where, _), other in asked.items() if where == place)
    topics: dict[str, int] = {}
    for _, topic in asked:
        topics[topic] = topics.get(topic, 0) + 1
    times = topics.get(ask.topic, 0)
    if used + ask.minutes > minutes or (place, ask.topic) in asked or times > 2:
        return False
    if times == 1:
        return sum(count > 1 for count in topics.values()) < panel.cross_checks
    return times > 1 or panel.cap is None or len(topics) < panel.cap


def kept_that_fit(panel: Panel) -> Asked:
    """Place the must-asks, the most valuable first, wherever they fit."""
    asked: Asked = {}
    kept = [ask for ask in panel.asks if ask.kept_for]
    for ask in sorted(kept, key=lambda ask: (-ask.values[ask.kept_for], ask.id)):
        if is_allowed(panel, asked, ask.kept_for, ask):
            asked[ask.kept_for, ask.topic] = ask
    return asked


def greedy_questions(panel: Panel, score: Callable[[int, Ask], float]) -> int:
    """Add whatever scores most by its gain, until nothing fits; return the total."""
    asked = kept_that_fit(panel)
    open_ = [(place, ask) for ask in panel.asks if not ask.kept_for for place in ask.values]
    while True:
        open_ = [(place, ask) for place, ask in open_ if _still_fits(panel, asked, place, ask)]
        before = question_total(panel, asked)
        best: tuple[float, str, str] = (0.0, "", "")
        chosen: tuple[str, Ask] | None = None
        for place, ask in open_:
            if ask.values[place] + 60 < best[0] or not is_allowed(panel, asked, place, ask):
                continue
            gain = question_total(panel, {**asked, (place, ask.topic): ask}) - before
            row = (score(gain, ask), ask.id, place)
            if chosen is None or (-row[0], *row[1:]) < (-best[0], *best[1:]):
                best, chosen = row, (place, ask)
        if chosen is None:
            return before
        asked[chosen[0], chosen[1].topic] = chosen[1]


def _still_fits(panel: Panel, asked: Asked, place: str, ask: Ask) -> bool:
    return is_allowed(panel, asked, place, ask)


def story_total(panel: Panel, told: Mapping[str, frozenset[str]]) -> int:
    """Return the objective of the stories, added up anew."""
    tales = {tale.id: tale for tale in panel.tales}
    return sum(
        weight * max((tales[name].strengths.get(competency, 0) for name in told.get(item.id, ())), default=0)
        for item in panel.conversations
        for competency, weight in item.probes.items()
    )


def greedy_stories(panel: Panel) -> int:
    """Tell whatever adds most next, until nothing does; return the total."""
    told: dict[str, frozenset[str]] = {item.id: frozenset() for item in panel.conversations}
    total = 0
    while True:
        best, chosen = total, ("", "")
        for item in panel.conversations:
            if len(told[item.id]) >= item.stories:
                continue
            for tale in panel.tales:
                if tale.id in told[item.id] or sum(tale.id in row for row in told.values()) >= 2:
                    continue
                worth = story_total(panel, {**told, item.id: told[item.id] | {tale.id}})
                if worth > best:
                    best, chosen = worth, (item.id, tale.id)
        if not chosen[0]:
            return total
        total = best
        told[chosen[0]] |= {chosen[1]}
