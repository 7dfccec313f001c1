"""Both pay ranges side by side, in a table with its formulas and in a picture that says the same."""

from __future__ import annotations

from decimal import Decimal

from second_interview.model import CompensationRange, Money, RangeComparison
from second_interview.render.document import (
    Column,
    Pair,
    Pairs,
    Paragraph,
    RangeBar,
    RangePicture,
    Section,
    Table,
    Text,
    bullets,
    pairs,
    section,
)
from second_interview.render.pay import figures_said
from second_interview.render.view import View
from second_interview.render.wording import Wording

__all__ = ["numbers"]


def numbers(view: View) -> Section | None:
    """Return the numbers card and how both ranges compare."""
    words, brief = view.words, view.plan.compensation
    comparison = brief.private_comparison
    figures = None if view.is_shareable else figures_said(view)
    verdict = Paragraph((Text(words.sentence(brief.verdict)),)) if brief.verdict else None
    return section(
        words.say("numbers"),
        [
            _card(view),
            section(words.say("verdict"), [verdict]),
            _picture(words, comparison) if comparison is not None else None,
            _measures(view),
            section(words.say("ladder"), [bullets(map(words.sentence, brief.ladder))]),
            section(words.say("figures_said"), [figures]),
            section(words.say("same_page"), [bullets(map(words.sentence, brief.same_page))]),
            section(words.say("not_compared"), [bullets(map(words.sentence, brief.unknown))]),
        ],
        anchor="numbers",
    )


def _card(view: View) -> Pairs | None:
    words, brief = view.words, view.plan.compensation
    mine = brief.expectation
    steps = [] if mine is None else [("floor", mine.floor), ("target", mine.target), ("stretch", mine.stretch)]
    figures = [
        Pair(words.say(name), (Text(words.pay(money, mine.period, mine.basis)),))
        for name, money in steps
        if money is not None and mine is not None
    ]
    theirs = "" if view.is_shareable or brief.theirs is None else words.joined((str(brief.theirs), brief.theirs_source))
    spoken = "" if brief.spoken is None else str(brief.spoken)
    return pairs(
        *figures,
        Pair(words.say("say_aloud"), (Text(spoken),)),
        Pair(words.say("their_range"), (Text(theirs),)),
    )


def _measures(view: View) -> Table | None:
    words, brief = view.words, view.plan.compensation
    private, spoken = brief.private_comparison, brief.spoken_comparison
    if private is None and spoken is None:
        return None
    mine = _values(words, private) if private is not None else {}
    aloud = _values(words, spoken) if spoken is not None else {}
    rows = tuple(
        (words.say(f"measure_{name}"), mine.get(name, ""), aloud.get(name, ""), words.say(f"formula_{name}"))
        for name in _MEASURES
        if name in mine or name in aloud
    )
    columns = (
        Column(words.say("measure")),
        Column(words.say("with_floor"), is_named=True),
        Column(words.say("as_spoken"), is_named=True),
        Column(words.say("formula")),
    )
    return Table(words.say("ranges_compared"), columns, rows).without_empty_columns() if rows else None


_MEASURES = ("overlap", "room", "target_position", "compa_ratio", "spread")
"""The measures that lead to an action; the others stay in the plan's data."""


def _values(words: Wording, comparison: RangeComparison) -> dict[str, str]:
    written = {"compa_ratio": words.ratio}
    values = {}
    for name in _MEASURES:
        value: Money | Decimal | None = getattr(comparison, name)
        if name == "overlap" and comparison.mine.low == comparison.mine.high:
            continue  # a single figure has no length to overlap with
        if isinstance(value, Money):
            values[name] = str(value)
        elif value is not None:
            values[name] = written.get(name, words.percent)(value)
    return values


def _picture(words: Wording, comparison: RangeComparison) -> RangePicture | None:
    theirs, mine, target = comparison.theirs, comparison.mine, comparison.target
    ends = [end.amount for pay in (theirs, mine) for end in (pay.low, pay.high) if end is not None]
    if target is not None:
        ends.append(target.amount)
    first, last = min(ends), max(ends)
    margin = (last - first) / 8 if last > first else max(last / 10, Decimal(1))
    scale = _Scale(first - margin, last + margin)
    bars = (
        _bar(words.say("bar_theirs", range=str(theirs)), theirs, scale),
        _bar(words.say("bar_mine", range=str(mine)), mine, scale, is_hatched=True),
    )
    label = words.say("bar_target", amount=str(target)) if target is not None else ""
    said = "; ".join(part for part in (bars[0].label, bars[1].label, label) if part)
    return RangePicture(
        title=words.say("picture_title"),
        words=words.sentence(said),
        bars=bars,
        mark=scale.place(target) if target is not None else None,
        mark_label=label,
    )


class _Scale:
    """Where an amount lies, in hundredths of the picture."""

    def __init__(self, first: Decimal, last: Decimal) -> None:
        self._first, self._length = first, last - first

    def place(self, money: Money) -> int:
        return int((money.amount - self._first) * 100 / self._length)


def _bar(label: str, pay: CompensationRange, scale: _Scale, *, is_hatched: bool = False) -> RangeBar:
    start = 0 if pay.low is None else scale.place(pay.low)
    end = 100 if pay.high is None else scale.place(pay.high)
    return RangeBar(
        label,
        start=start,
        end=max(end, start + 1),
        is_hatched=is_hatched,
        is_open_left=pay.low is None,
        is_open_right=pay.high is None,
    )
