"""The figures of a drill worked out from its data: spreadsheet-like formulas, exact decimals, nothing executed."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal, DecimalException
from typing import Any

from second_interview.errors import FieldError
from second_interview.model.practice import Drill, DrillTable

__all__ = ["calculate"]

_LONGEST = 300
_WORD = re.compile(r"[a-z][a-z0-9_]*")
_LARGEST_POWER = 400
_Column = tuple[str, ...]


def calculate(drill: Drill) -> dict[str, Decimal]:
    """Return the figures of *drill* by the name of the answer, each worked out from its formula.

    A formula knows the words of ``given``, the answers above it and, by name, the columns of the table:
    ``+ - * / **``, ``sum(c)``, ``count(c)``, ``average(c)``, ``median(c)``, ``smallest(c)``, ``largest(c)``,
    ``sumproduct(c, d)``, ``cell(c, row)``, ``sum_if(c, d, "> 60")``, ``count_if(d, "= open")``, ``round(x, digits)``,
    ``roundup(x, digits)``, ``abs(x)``, ``min(x, y)``, ``max(x, y)``, ``sqrt(x)``. Rows count from 1; ``round`` goes
    half up.

    Raises:
        FieldError: a formula cannot be worked out.

    Example:
        >>> from second_interview.content import load_catalog
        >>> drill = load_catalog().drills[0]
        >>> calculate(drill) == {answer.name: answer.value for answer in drill.answers}
        True
    """
    known = dict(drill.given)
    columns = _columns(drill.table)
    figures: dict[str, Decimal] = {}
    for answer in drill.answers:
        if not _WORD.fullmatch(answer.name) or answer.name in known or answer.name in columns:
            raise FieldError("answers", f"{answer.name!r} is not a new lower_case word; give this answer another name")
        figures[answer.name] = known[answer.name] = _Formula(known, columns).value(answer.formula)
    return figures


def _columns(table: DrillTable | None) -> dict[str, _Column]:
    if table is None:
        return {}
    return {name: tuple(row[n] for row in table.rows) for n, name in enumerate(table.columns)}


class _Formula:
    """Works out formulas over known figures and columns."""

    def __init__(self, known: Mapping[str, Decimal], columns: Mapping[str, _Column]) -> None:
        self.known = known
        self.columns = columns

    def value(self, formula: str) -> Decimal:
        if len(formula) > _LONGEST:
            raise FieldError("answers", f"a formula of more than {_LONGEST} characters; split it into two answers")
        try:
            return self.number(ast.parse(formula, mode="eval").body)
        except (SyntaxError, ValueError, RecursionError, MemoryError, DecimalException, ZeroDivisionError) as error:
            if isinstance(error, FieldError):
                raise FieldError("answers", f"{formula!r}: {error.problem}") from None
            raise FieldError("answers", f"{formula!r} cannot be worked out") from None

    def number(self, node: ast.expr) -> Decimal:
        match node:
            case ast.Constant(value=bool()):
                raise FieldError("", "a formula has no true or false")
            case ast.Constant(value=int() | float() as value):
                return Decimal(str(value))
            case ast.Name(id=name):
                if name not in self.known:
                    raise FieldError("", f"no figure {name!r}; known: {', '.join(self.known) or 'none'}")
                return self.known[name]
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -self.number(operand)
            case ast.BinOp(left=left, op=op, right=right):
                return self.combined(op, self.number(left), self.number(right))
            case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
                return self.called(name, args)
        raise FieldError("", "only figures, + - * / **, brackets and the named functions")

    def combined(self, op: ast.operator, left: Decimal, right: Decimal) -> Decimal:
        match op:
            case ast.Add():
                return left + right
            case ast.Sub():
                return left - right
            case ast.Mult():
                return left * right
            case ast.Div():
                return left / right
            case ast.Pow() if abs(right) <= _LARGEST_POWER:
                return left**right
        raise FieldError("", "only + - * / and ** with a power of at most 400")

    def called(self, name: str, args: list[ast.expr]) -> Decimal:
        wanted = _FUNCTIONS.get(name)
        if wanted is None:
            raise FieldError("", f"no function {name!r}; known: {', '.join(_FUNCTIONS)}")
        function, kinds = wanted
        if len(args) != len(kinds):
            raise FieldError("", f"{name} takes {len(kinds)} values")
        readers: dict[str, Callable[[ast.expr], Any]] = {
            "number": self.number,
            "column": self.numbers,
            "texts": self.texts,
            "test": _text,
        }
        result: Decimal = function(*(readers[kind](arg) for kind, arg in zip(kinds, args, strict=True)))
        return result

    def texts(self, node: ast.expr) -> _Column:
        if isinstance(node, ast.Name) and node.id in self.columns:
            return self.columns[node.id]
        raise FieldError("", f"a column is wanted; known: {', '.join(self.columns) or 'none'}")

    def numbers(self, node: ast.expr) -> list[Decimal]:
        return [_decimal(cell) for cell in self.texts(node)]


def _decimal(cell: str) -> Decimal:
    try:
        return Decimal(cell)
    except DecimalException:
        raise FieldError("", f"the cell {cell!r} is not a number; write digits without separators") from None


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise FieldError("", 'a test in quotes is wanted, such as "> 60"')


def _meets(cell: str, test: str) -> bool:
    sign, _, wanted = test.partition(" ")
    if sign == "=":
        return cell == wanted
    if sign == "<>":
        return cell != wanted
    tests: dict[str, Callable[[Decimal, Decimal], bool]] = {
        ">": Decimal.__gt__,
        "<": Decimal.__lt__,
        ">=": Decimal.__ge__,
        "<=": Decimal.__le__,
    }
    if sign not in tests:
        raise FieldError("", f"{test!r} is not a test; write a sign, a space and a value, such as '> 60'")
    return tests[sign](_decimal(cell), _decimal(wanted))


def _rounded(value: Decimal, digits: Decimal, way: str = ROUND_HALF_UP) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-int(digits)), rounding=way)


def _median(column: list[Decimal]) -> Decimal:
    ordered = sorted(column)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def _cell(column: list[Decimal], row: Decimal) -> Decimal:
    if row != int(row) or not 1 <= row <= len(column):
        raise FieldError("", f"there is no row {row}; rows count from 1 to {len(column)}")
    return column[int(row) - 1]


_FUNCTIONS: Mapping[str, tuple[Callable[..., Decimal], tuple[str, ...]]] = {
    "sum": (lambda column: sum(column, Decimal(0)), ("column",)),
    "count": (lambda column: Decimal(len(column)), ("texts",)),
    "average": (lambda column: sum(column, Decimal(0)) / len(column), ("column",)),
    "median": (_median, ("column",)),
    "smallest": (min, ("column",)),
    "largest": (max, ("column",)),
    "sumproduct": (
        lambda first, second: sum((a * b for a, b in zip(first, second, strict=True)), Decimal(0)),
        ("column", "column"),
    ),
    "cell": (_cell, ("column", "number")),
    "sum_if": (
        lambda column, cells, test: sum(
            (value for value, cell in zip(column, cells, strict=True) if _meets(cell, test)), Decimal(0)
        ),
        ("column", "texts", "test"),
    ),
    "count_if": (
        lambda cells, test: Decimal(sum(_meets(cell, test) for cell in cells)),
        ("texts", "test"),
    ),
    "round": (_rounded, ("number", "number")),
    "roundup": (lambda value, digits: _rounded(value, digits, "ROUND_CEILING"), ("number", "number")),
    "abs": (abs, ("number",)),
    "min": (min, ("number", "number")),
    "max": (max, ("number", "number")),
    "sqrt": (Decimal.sqrt, ("number",)),
}
