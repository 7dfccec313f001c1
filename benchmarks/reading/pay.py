"""Pay text: what is pay, both ends, currency, period and basis; beside the ``price-parser`` package in the same run.

The convention is in the README beside the development set. A text counts as found when ``find_pay`` returns anything.
Ends are right when the first statement, or the span of all statements in its currency, period and basis, has the
labelled ends or those the note calls the first ("first is 105436-151163"). Currency, period and basis are judged for
texts found, and only where they are labelled. ``read_pay`` must agree with the first statement that has a currency.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from importlib import import_module
from pathlib import Path

from attrs import frozen

from benchmarks.reading.results import SHARED, Figure, Result, read_rows
from second_interview.model import PayBasis
from second_interview.reading.pay import FoundPay, find_pay, read_pay

__all__ = ["measure"]

_SHAPES = tuple(
    Path(__file__).parents[2] / "tests" / "data" / name for name in ("pay_shapes.tsv", "pay_shapes_second.tsv")
)
_BARS = (0.99, 0.95)
"""Precision and recall of detection."""
_Ends = tuple[Decimal | None, Decimal | None]
_BASES = {PayBasis.BASE: "base", PayBasis.TOTAL: "total", PayBasis.TOTAL_CASH: "ote"}
_FIRST = re.compile(r"\bfirst is ([0-9.]+)(?:-([0-9.]+))?")
_SIGNS = {"£": "GBP", "€": "EUR", "₹": "INR", "zł": "PLN", "R$": "BRL", "A$": "AUD", "C$": "CAD", "CA$": "CAD"}


@frozen(kw_only=True)
class _Row:
    text: str
    is_pay: bool
    ends: frozenset[_Ends]
    """The labelled ends, and those of the first range where the label is the span of several."""
    currency: str
    period: str
    basis: str


def measure(path: Path | None) -> tuple[Result, ...]:
    """Return the figures of the reader and of the baseline; without a *path* also for the two sets of our own shapes.

    The bars are for real texts; the shapes were written to be hard, the second set after the last change to the reader.
    """
    chosen = path or SHARED / "pay_text.tsv"
    results = _both(chosen, has_bars=True)
    if path is None:
        results += tuple(result for shapes in _SHAPES for result in _both(shapes, has_bars=False))
    return results


def _both(path: Path, *, has_bars: bool) -> tuple[Result, ...]:
    rows = [_row(row) for row in read_rows(path)]
    data = f"{path.name} ({len(rows)})"
    return _own(rows, data, has_bars=has_bars), _baseline(rows, data)


def _row(row: dict[str, str]) -> _Row:
    ends = {(_number(row["low"]), _number(row["high"]))}
    if first := _FIRST.search(row.get("note") or ""):
        ends.add((_number(first[1]), _number(first[2] or first[1])))
    return _Row(
        text=row["text"],
        is_pay=row["is_pay"] == "yes",
        ends=frozenset(ends),
        currency=row["currency"],
        period=row["period"],
        basis=row["basis"],
    )


def _number(words: str) -> Decimal | None:
    return Decimal(words) if words else None


def _own(rows: Sequence[_Row], data: str, *, has_bars: bool) -> Result:
    found = [find_pay(row.text) for row in rows]
    judged = [(row, one) for row, one in zip(rows, found, strict=True) if row.is_pay and one]
    failures = _failures(rows, found)
    figures = (
        *_detection(rows, [bool(one) for one in found], bars=_BARS if has_bars else (None, None)),
        *_right(rows, judged),
        _share("currency, where labelled", [one[0].currency == row.currency for row, one in judged if row.currency]),
        _share("period, where labelled", [_period(one[0]) == row.period for row, one in judged if row.period]),
        _share("basis, where labelled", [_basis(one[0]) == row.basis for row, one in judged if row.basis]),
        _share("read_pay gives the first statement", [_agrees(row.text, one) for row, one in judged]),
    )
    return Result(task="pay", data=data, figures=figures, failures=failures)


def _detection(
    rows: Sequence[_Row], told: Sequence[bool], *, bars: tuple[float | None, float | None] = (None, None)
) -> tuple[Figure, ...]:
    hits = sum(row.is_pay and one for row, one in zip(rows, told, strict=True))
    wanted = sum(row.is_pay for row in rows)
    return (
        Figure(name="detection precision", value=hits / max(1, sum(told)), bar=bars[0]),
        Figure(name="detection recall", value=hits / max(1, wanted), bar=bars[1]),
    )


def _right(rows: Sequence[_Row], judged: Sequence[tuple[_Row, tuple[FoundPay, ...]]]) -> tuple[Figure, ...]:
    right = [bool(_ends(one) & row.ends) for row, one in judged]
    return (
        _share("both ends right, of those found", right),
        Figure(name="both ends right, of all pay", value=sum(right) / max(1, sum(row.is_pay for row in rows))),
    )


def _share(name: str, claims: Iterable[bool]) -> Figure:
    listed = list(claims)
    return Figure(name=f"{name} ({len(listed)})", value=sum(listed) / max(1, len(listed)))


def _ends(found: Sequence[FoundPay]) -> frozenset[_Ends]:
    first = found[0]
    alike = [one for one in found if _is_alike(first, one)]
    lows, highs = [one.low for one in alike if one.low is not None], [one.high for one in alike if one.high is not None]
    span = (min(lows) if len(lows) == len(alike) else None, max(highs) if len(highs) == len(alike) else None)
    return frozenset({(first.low, first.high), span})


def _is_alike(one: FoundPay, two: FoundPay) -> bool:
    bases = {one.basis, two.basis} - {None}
    return (one.currency, one.period) == (two.currency, two.period) and len(bases) < 2


def _period(one: FoundPay) -> str:
    return one.period.name.lower() if one.period else ""


def _basis(one: FoundPay) -> str:
    return _BASES[one.basis] if one.basis else ""


def _agrees(text: str, found: Sequence[FoundPay]) -> bool:
    expected = next((pay for one in found if (pay := one.pay) is not None), None)
    return read_pay(text) == expected


def _failures(rows: Sequence[_Row], found: Sequence[Sequence[FoundPay]]) -> dict[str, list[str]]:
    kinds: dict[str, list[str]] = {}
    for row, one in zip(rows, found, strict=True):
        for kind, read in _faults(row, one):
            kinds.setdefault(kind, []).append(f"{read:28} {_near(row.text, one)}")
    return kinds


def _faults(row: _Row, found: Sequence[FoundPay]) -> Iterable[tuple[str, str]]:
    if not found:
        if row.is_pay:
            yield "pay not found", ""
        return
    one = found[0]
    if not row.is_pay:
        yield "no pay, but found", f"{one.low}-{one.high}"
        return
    if not _ends(found) & row.ends:
        yield "wrong ends", f"{one.low}-{one.high}"
    for kind, read, label in (
        ("wrong currency", one.currency, row.currency),
        ("wrong period", _period(one), row.period),
        ("wrong basis", _basis(one), row.basis),
    ):
        if label and read != label:
            yield kind, f"{read or '(none)'}, not {label}"


def _near(text: str, found: Sequence[FoundPay]) -> str:
    begins = max(0, found[0].start - 40) if found else 0
    return text[begins : begins + 120]


def _baseline(rows: Sequence[_Row], data: str) -> Result:
    try:
        from_string = import_module("price_parser").Price.fromstring
    except ImportError:
        return Result(task="pay: price-parser is not installed", data=data, figures=())
    prices = [from_string(row.text) for row in rows]
    judged = [(row, price) for row, price in zip(rows, prices, strict=True) if row.is_pay and price.amount is not None]
    named = [(row, price) for row, price in judged if row.currency]
    figures = (
        *_detection(rows, [price.amount is not None for price in prices]),
        _share("both ends right, of those found", [(price.amount, price.amount) in row.ends for row, price in judged]),
        _share("one end right, of those found", [_one_end(price.amount, row) for row, price in judged]),
        _share("currency, where labelled", [_code(price.currency) == row.currency for row, price in named]),
    )
    return Result(task="pay: price-parser", data=data, figures=figures)


def _one_end(amount: Decimal | None, row: _Row) -> bool:
    return any(amount in ends for ends in row.ends)


def _code(sign: str | None) -> str:
    return _SIGNS.get(sign or "", sign or "")
