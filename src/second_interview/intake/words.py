"""Making text clean: no control characters, no markup, no white space at the ends."""

from __future__ import annotations

import re

from second_interview.intake.markup import read_markup

__all__ = ["clean", "clean_lines", "one_line", "plain"]

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufeff\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]"
)
_TAG = re.compile(r"</?[A-Za-z!]")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINK = re.compile(r"!?\[([^\[\]\n]{1,300})\]\([^()\s]{1,500}\)")
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,400}?)(?<=[^\s*])\1(?![\w*])")
_STRONG = re.compile(r"(?<!\w)(__)(?=[^\s_])([^_\n]{1,400}?)(?<=[^\s_])\1(?!\w|\.\w)")
_HEADING = re.compile(r"^\s*#{1,6}\s+")
_CODE = re.compile(r"`([^`\n]{1,300})`")
_BULLET = re.compile(r"^\s*(?:[-*•‣▪◦·–]|\d{1,2}[.)])\s+")


def clean(text: str) -> str:
    r"""Return *text* without control characters and lone surrogates; line ends become ``\n``.

    Example:
        >>> clean(" Cut the close\x00\r\n")
        'Cut the close'
    """
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def one_line(text: str) -> str:
    """Return *text* clean and on one line, with single spaces."""
    return " ".join(clean(text).split())


def plain(text: str) -> str:
    """Return *text* clean, without HTML tags, entities and Markdown marks, on one line.

    Example:
        >>> plain("<p>Cut the <b>close</b> &amp; **halved** [errors](http://x.example)</p>")
        'Cut the close & halved errors'
    """
    return " ".join(clean_lines(text))


def clean_lines(text: str) -> tuple[str, ...]:
    """Return the lines of *text* without markup, bullets and blank lines."""
    if _TAG.search(text) or _ENTITY.search(text):
        found = [line.text for line in read_markup(text, keep_breaks=True).lines]
    else:
        found = text.split("\n")
    lines = (one_line(_BULLET.sub("", _HEADING.sub("", _unmarked(clean(line))))) for line in found)
    return tuple(line for line in lines if line)


def _unmarked(text: str) -> str:
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "*" in text:
        text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    if "__" in text:
        text = _STRONG.sub(r"\2", text)
    if "`" in text:
        text = _CODE.sub(r"\1", text)
    return text
