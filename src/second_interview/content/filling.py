"""Frames filled with facts: every slot is given, and nothing is given that has no slot."""

from __future__ import annotations

import re
from collections.abc import Mapping

from second_interview.content.nearest import did_you_mean
from second_interview.errors import ContentError, Problem
from second_interview.model.bank import Frame

__all__ = ["fill_frame", "slots_of"]

_SLOT = re.compile(r"\{([a-z][a-z0-9_]*)\}")


def slots_of(text: str) -> tuple[str, ...]:
    """Return the names of the slots in *text*, once each, in order.

    Example:
        >>> slots_of("{person} runs {team}; ask {person} first")
        ('person', 'team')
    """
    return tuple(dict.fromkeys(_SLOT.findall(text)))


def fill_frame(frame: Frame, slots: Mapping[str, str]) -> str:
    """Return the text of *frame* with its slots filled; braces inside a fact stay as they are.

    Raises:
        ContentError: a slot is not given, or something is given that the frame has no slot for.

    Example:
        >>> fill_frame(Frame(id="core/opener", text="You run {team}."), {"team": "payroll"})
        'You run payroll.'
    """
    wanted = slots_of(frame.text)
    problems = [f"slot {name!r} is not given" for name in wanted if name not in slots]
    problems += [f"no slot {name!r}{did_you_mean(name, wanted)}" for name in slots if name not in wanted]
    if problems:
        raise ContentError(Problem(place=f"frame {frame.id}", message=problem) for problem in problems)
    return _SLOT.sub(lambda match: slots[match[1]], frame.text)
