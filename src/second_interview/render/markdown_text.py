"""Words into Markdown that shows them and nothing else."""

from __future__ import annotations

import re

__all__ = ["escaped"]

_ANYWHERE = re.compile(r"[\\`*<~]|&(?=#?\w{1,32};)|\](?=[(\[:])|(?<![^\W_])_|_(?![^\W_])")
_BLOCK_START = re.compile(r"(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|\||=+\s*$|-+\s*$|\[(?=[ xX]\]|\^))")
_NUMBER_START = re.compile(r"(\d{1,9})([.)])(?=\s|$)")


def escaped(text: str, *, starts_line: bool = False) -> str:
    r"""Return *text* so that CommonMark shows it unchanged.

    Example:
        >>> escaped("# 5 * 3 <b> snake_case [1](x)", starts_line=True)
        '\\# 5 \\* 3 \\<b> snake_case [1\\](x)'
    """
    safe = _ANYWHERE.sub(lambda match: "\\" + match[0], text)
    if starts_line:
        safe = _BLOCK_START.sub(r"\\\1", safe, count=1) if _BLOCK_START.match(safe) else safe
        safe = _NUMBER_START.sub(r"\1\\\2", safe, count=1) if _NUMBER_START.match(safe) else safe
    return safe
