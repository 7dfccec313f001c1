"""Values on the command line, read with a message that says what to write."""

from __future__ import annotations

import argparse
from datetime import date

__all__ = ["day", "today"]


def day(text: str) -> date:
    """Return a date such as 2026-11-23, or refuse it in words."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write for example 2026-11-23") from None


def today(given: date | None) -> date:
    """Return *given*, or the person's own calendar day."""
    return given or date.today()  # noqa: DTZ011 - the day on the wall is meant, not an instant
