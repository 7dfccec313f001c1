"""Words into HTML that shows them and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from second_interview.render.wording import clean

__all__ = ["element", "escaped"]


def escaped(text: str, *, keep_lines: bool = False) -> str:
    """Return *text* as HTML, with space at either end kept.

    Example:
        >>> escaped('<b onclick="x">')
        '&lt;b onclick=&quot;x&quot;&gt;'
    """
    words = escape(clean(text, keep_lines=keep_lines), quote=True)
    if keep_lines or not words:
        return words or (" " if text else "")
    return (" " if text[:1].isspace() else "") + words + (" " if text[-1:].isspace() else "")


def element(name: str, content: str, attributes: Mapping[str, str] | None = None) -> str:
    """Return an element around *content*, which is HTML already; empty attributes are left out."""
    given = "".join(f' {key}="{escape(value, quote=True)}"' for key, value in (attributes or {}).items() if value)
    return f"<{name}{given}>{content}</{name}>"
