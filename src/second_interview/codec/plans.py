"""Saved plans: one JSON document with format, schema, library and pack versions around the plan."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import attrs
from attrs import frozen
from cattrs import BaseValidationError, Converter

from second_interview._version import __version__
from second_interview.codec.converters import plan_converter
from second_interview.codec.problems import problem_text, problems_of
from second_interview.codec.upgrades import SCHEMA, upgrade
from second_interview.errors import InputError, PlanFormatError, PlanTooNewError, Problem
from second_interview.model.plan import Plan

__all__ = ["FORMAT", "dump_plan", "load_plan"]

FORMAT = "second-interview/plan"
_MOST_BYTES = 20_000_000
_MOST_PROBLEMS = 50


@frozen(kw_only=True)
class _Saved:
    format: str
    schema: int
    library: str
    packs: dict[str, str]
    plan: Plan


def dump_plan(plan: Plan) -> bytes:
    """Return *plan* as UTF-8 JSON; the same plan gives the same bytes.

    Example:
        >>> from datetime import date
        >>> plan = Plan(id="p", title="Accountant", interview_on=date(2026, 12, 3), today=date(2026, 11, 25))
        >>> load_plan(dump_plan(plan)) == plan
        True
    """
    body = _converter().unstructure(plan)
    packs = body.pop("packs")
    document = {"format": FORMAT, "schema": SCHEMA, "library": __version__, "packs": packs, "plan": body}
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1, sort_keys=True)
    # Half of a surrogate pair, which a paper can hold, is no UTF-8; escaped it is the JSON for itself.
    return (text + "\n").encode("utf-8", "backslashreplace")


def load_plan(data: bytes | str | Path) -> Plan:
    """Read a saved plan from its bytes, its text, or the file at a path; text is never taken for a path.

    Raises:
        PlanTooNewError: a newer version of the library wrote it.
        PlanFormatError: it is no saved plan; lists every problem with its place.
        InputError: there is no such file, or it cannot be read.
    """
    place = data.name if isinstance(data, Path) else ""
    document = _parse(_read(data) if isinstance(data, Path) else data, place)
    document = upgrade(document, schema=_check_envelope(document, place))
    if isinstance(document.get("plan"), dict) and "packs" in document["plan"]:
        raise _format_error(place, ["plan.packs: unknown key 'packs'; pack versions stand beside the plan"])
    try:
        saved = _converter().structure(document, _Saved)
    except BaseValidationError as error:
        raise _format_error(place, [problem_text(path, words) for path, words in problems_of(error)]) from None
    return attrs.evolve(saved.plan, packs=saved.packs)


@cache
def _converter() -> Converter:
    return plan_converter()


def _format_error(place: str, problems: list[str]) -> PlanFormatError:
    start = f"{place}: " if place else ""
    lines = [start + problem for problem in problems[:_MOST_PROBLEMS]]
    if len(problems) > _MOST_PROBLEMS:
        lines.append(f"{start}and {len(problems) - _MOST_PROBLEMS} more problems")
    return PlanFormatError("\n".join(lines))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise InputError([Problem(place=str(path), message=f"cannot be read: {error.strerror or error}")]) from error


def _parse(data: bytes | str, place: str) -> dict[str, Any]:
    if len(data) > _MOST_BYTES:
        raise _format_error(place, [f"more than {_MOST_BYTES // 1_000_000} MB; a saved plan is far smaller"])
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data.removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise _format_error(place, [f"byte {error.start} is not UTF-8; a saved plan is a UTF-8 text"]) from None
    try:
        document = json.loads(text, object_pairs_hook=_no_key_twice, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        hint = "" if "{" in text[:100] else "; to open a file give its path: load_plan(Path('plan.json'))"
        raise _format_error(
            place, [f"line {error.lineno} column {error.colno}: not complete JSON ({error.msg}){hint}"]
        ) from None
    except RecursionError:
        raise _format_error(place, ["nests too deep for a saved plan"]) from None
    except ValueError as error:
        raise _format_error(place, [str(error)]) from None
    if not isinstance(document, dict):
        raise _format_error(place, [f"not a saved plan; a saved plan has format {FORMAT!r}"])
    return document


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {twice[:60]!r} is given twice in one table; keep one")
    return found


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a value of a saved plan; amounts are text in quotes")


def _check_envelope(document: dict[str, Any], place: str) -> int:
    """Return the schema the document says it has."""
    if document.get("format") != FORMAT:
        found = document.get("format")
        said = f"format {str(found)[:60]!r}" if found is not None else "no format"
        raise _format_error(place, [f"format: not a saved plan ({said}); a saved plan has format {FORMAT!r}"])
    schema, library = document.get("schema"), document.get("library")
    if type(schema) is not int or schema < 1:
        raise _format_error(
            place, [f"schema: {str(schema)[:60]!r} is not a schema number; this version writes {SCHEMA}"]
        )
    if schema > SCHEMA:
        raise PlanTooNewError(schema, library if isinstance(library, str) else "of unknown version")
    return schema
