"""What is wrong with a text that is not TOML, said for somebody who does not program."""

from __future__ import annotations

import re

__all__ = ["explain_syntax"]

_PLACE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)")
_CURLY = re.compile("[\u201c\u201d\u201e\u2018\u2019]")
_COLON = re.compile(r"[ \t]*[A-Za-z0-9_-]+[ \t]*:")
_DATE = re.compile(r"=[ \t]*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_UNCLOSED = 'the quote opened here is not closed; for longer text put """ before and after it'
_REWORDED = (
    ("Expected '='", "write key = value, with an equals sign"),
    (
        "Illegal character '\\n'",
        'the quote opened on this line is not closed; for longer text put """ before and after it',
    ),
    (
        "Expected newline or end of document",
        'something follows the end of the value; to quote inside text put """ around it all',
    ),
    ("Cannot overwrite", "this key was already given above; keep one of the two"),
    (
        "Cannot declare",
        "this table was already given above; for one more item use double brackets, such as [[question]]",
    ),
    ("Cannot mutate", "this table is already complete; put the key where the table is first given"),
    ("Duplicate inline table key", "this key is given twice in the braces; keep one"),
    ("Invalid date", "not a date; write for example 2026-05-01 without quotes"),
    ("Unescaped '\\'", "a backslash in quoted text; write it twice: \\\\"),
    ("Unclosed array", 'the list is not closed, or a comma is missing; write ["one", "two"]'),
    ("Unclosed inline table", 'the braces are not closed, or a comma is missing; write { one = "x", two = "y" }'),
    ("at the end of a table declaration", "the table name is not closed; write [name], or [[name]] for one of several"),
    (
        "at the end of an array declaration",
        "the table name is not closed; write [[name]] with two brackets on each side",
    ),
    ("Invalid value", "no value, or one that is not understood; text goes in quotes, and lists close with ]"),
    (
        "Invalid initial character for a key",
        "a line starts with key = value; longer text needs quotes around all of it",
    ),
)


def explain_syntax(error: ValueError, text: str) -> tuple[int, str]:
    """Return the line on which *text* stops being TOML, and what to do about it.

    Args:
        error: what ``tomllib.loads`` raised.
        text: the text it was given.

    Example:
        >>> import tomllib
        >>> try:
        ...     tomllib.loads("title : 3")
        ... except tomllib.TOMLDecodeError as error:
        ...     explain_syntax(error, "title : 3")
        (1, "write key = value, with an equals sign in place of ':'")
    """
    said = str(error)
    lines = text.splitlines() or [""]
    place = _PLACE.search(said)
    number = min(int(place[1]), len(lines)) if place is not None and place[1] else len(lines)
    source = lines[number - 1]
    if "Unterminated string" in said or "Expected \"'" in said:
        opened = max(text.rfind('"""'), text.rfind("'''"))
        return (text.count("\n", 0, opened) + 1 if opened >= 0 else number), _UNCLOSED
    if "Expected newline" in said and _DATE.search(source):
        return number, "not a date; write for example 2026-05-01 without quotes"
    if _CURLY.search(source) and "Expected newline" not in said:
        return number, "curly quotes found; use straight quotes"
    if "Expected '='" in said and _COLON.match(source):
        return number, "write key = value, with an equals sign in place of ':'"
    for start, words in _REWORDED:
        if start in said:
            return number, words
    return number, f"not TOML: {_PLACE.sub('', said)[:200].lower()}"
