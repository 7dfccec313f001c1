"""Every mistake of a pack at once: its form, its names, and each rule of this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from second_interview.content.files import Mistake
from second_interview.content.packs import Pack, merge_mistakes
from second_interview.content.records import Record
from second_interview.content.rules.alike import check_alike
from second_interview.content.rules.asked import check_asked
from second_interview.content.rules.asking import check_asking
from second_interview.content.rules.bridges import check_bridges
from second_interview.content.rules.drills import check_drills
from second_interview.content.rules.forbidden import check_forbidden
from second_interview.content.rules.messages import check_messages
from second_interview.content.rules.sourced import check_sourced
from second_interview.content.rules.worded import check_worded

__all__ = ["check_pack"]

Rule = Callable[[Sequence[Record], Sequence[Record]], Iterator[Mistake]]

RULES: Mapping[str, Rule] = {
    "asked": check_asked,
    "asking": check_asking,
    "worded": check_worded,
    "alike": check_alike,
    "forbidden": check_forbidden,
    "sourced": check_sourced,
    "drills": check_drills,
    "bridges": check_bridges,
    "messages": check_messages,
}
"""Each takes the sound records of the pack and those of the packs below it."""


def check_pack(pack: Pack, below: Sequence[Pack] = ()) -> tuple[Mistake, ...]:
    """Return all that is wrong in *pack*, by file and line; *below* are the packs it is laid over.

    Example:
        >>> from second_interview.content.loading import bundled_pack
        >>> check_pack(bundled_pack())
        ()
    """
    mistakes = set(merge_mistakes([*below, pack]))
    mine = [record for record in pack.records if record.is_sound]
    theirs = [record for each in below for record in each.records if record.is_sound]
    for rule in RULES.values():
        mistakes.update(rule(mine, theirs))
    return tuple(sorted(mistakes))
