"""Hooks that let cattrs take a value only when it is exactly what the model says.

Stock cattrs turns ``"no"`` into ``True``, ``7`` into ``"7"`` and ``"team"`` into ``("t", "e", "a", "m")``.
"""

from __future__ import annotations

import difflib
import types
from collections.abc import Callable
from datetime import date, datetime, time
from enum import Enum
from typing import Any, get_args, get_origin

import attrs
from cattrs import BaseValidationError, ClassValidationError, Converter
from cattrs.gen import make_dict_structure_fn

from second_interview.errors import FieldError

__all__ = ["WrongTypeError", "exactly", "make_strict", "quoted"]

Hook = Callable[[Any, Any], Any]

_NAMES: dict[type, str] = {
    bool: "true or false",
    int: "a whole number",
    float: "a decimal number",
    str: "text",
    dict: "a table",
    list: "a list",
    date: "a date",
    datetime: "a date with a time",
    time: "a time",
    type(None): "nothing (null)",
}
_LONGEST_QUOTE = 40
_MOST_CHOICES = 12


class WrongTypeError(TypeError):
    """A value has another type than the model's."""

    def __init__(self, wanted: str, value: object) -> None:
        found = _NAMES.get(type(value), type(value).__name__)
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            found += f": {quoted(value)}"
        super().__init__(f"expected {wanted}, found {found}")


def quoted(value: object) -> str:
    """Return *value* in quotes, shortened when it is long.

    Example:
        >>> quoted("behavoral")
        "'behavoral'"
    """
    text = str(value)
    return repr(text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…")


def exactly(kind: type, wanted: str) -> Hook:
    """Return a hook that takes a *kind* and no subclass of it, described as *wanted* when refused."""

    def hook(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise WrongTypeError(wanted, value)
        return value

    return hook


def make_strict(converter: Converter) -> None:
    """Register the rules both converters share: exact scalars, enums, tuples from lists, tables, records."""
    converter.register_structure_hook(str, exactly(str, "text in quotes"))
    converter.register_structure_hook(int, exactly(int, "a whole number"))
    converter.register_structure_hook(bool, exactly(bool, "true or false"))
    converter.register_structure_hook(Enum, _structure_enum)
    converter.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_hook(kind, converter))
    converter.register_structure_hook_factory(_is_table, lambda kind: _table_hook(kind, converter))
    converter.register_structure_hook_factory(attrs.has, lambda kind: _record_hook(kind, converter))


def _is_tuple(kind: Any) -> bool:
    origin: Any = get_origin(kind)
    return origin is tuple


def _is_table(kind: Any) -> bool:
    origin: Any = get_origin(kind)
    return origin is dict


def _structure_enum(value: Any, kind: Any) -> Any:
    for member in kind:
        if type(member.value) is type(value) and member.value == value:
            return member
    names = [str(member.value) for member in kind]
    near = difflib.get_close_matches(str(value)[:100], names, 1)
    allowed = ", ".join(names[:_MOST_CHOICES]) + (", …" if len(names) > _MOST_CHOICES else "")
    raise FieldError("", f"{quoted(value)} is not one of {allowed}" + (f"; did you mean {near[0]!r}?" if near else ""))


def _tuple_hook(kind: Any, converter: Converter) -> Hook:
    items: Any = types.GenericAlias(list, get_args(kind)[:1])
    inner = converter.get_structure_hook(items)

    def hook(value: Any, _: Any) -> Any:
        if type(value) is not list:
            raise WrongTypeError("a list in [ ]", value)
        return tuple(inner(value, items))

    return hook


def _table_hook(kind: Any, converter: Converter) -> Hook:
    inner = converter.gen_structure_mapping(kind)

    def hook(value: Any, _: Any) -> Any:
        if type(value) is not dict:
            raise WrongTypeError("a table", value)
        return inner(value, kind)

    return hook


def _record_hook(kind: Any, converter: Converter) -> Hook:
    attrs.resolve_types(kind)
    build = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True)

    def hook(value: Any, _: Any) -> Any:
        if type(value) is not dict:
            raise WrongTypeError("a table", value)
        try:
            return build(value, kind)
        except ClassValidationError as error:
            raise _with_every_broken_rule(error, value, kind, converter) from None

    return hook


def _with_every_broken_rule(
    error: ClassValidationError, value: dict[str, Any], kind: Any, converter: Converter
) -> ClassValidationError:
    """Add the rules that were not reached: attrs stops at the first, and is not asked when a field has a wrong type."""
    found = [each for each in error.exceptions if isinstance(each, FieldError)]
    known = {(each.field, each.problem) for each in found}
    more = [
        broken
        for attribute in attrs.fields(kind)
        if attribute.validator is not None and attribute.name in value
        for broken in _broken_rules(attribute, value[attribute.name], converter)
        if (broken.field, broken.problem) not in known
    ]
    return ClassValidationError(error.message, [*error.exceptions, *more], kind) if more else error


def _broken_rules(attribute: attrs.Attribute[Any], raw: Any, converter: Converter) -> list[FieldError]:
    try:
        given = converter.structure(raw, attribute.type)  # type: ignore[arg-type]
    except (BaseValidationError, ValueError, TypeError):
        return []
    try:
        attribute.validator(None, attribute, given)  # type: ignore[misc]
    except FieldError as broken:
        return [broken]
    return []
