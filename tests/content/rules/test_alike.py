from __future__ import annotations

from pathlib import Path

from second_interview.content.loading import bundled_pack
from second_interview.content.packs import read_pack
from second_interview.content.rules.alike import check_alike
from tests.content.packs import make_pack

_CUE = '''schema = 1
[[cue]]
id = "trial/cue"
name = """Door"""
look = """{look}"""
could_mean = """One thing."""
or_mean = """Another."""
check = """Ask."""
dimension = "people"
setting = "onsite"
grade = "P"
reviewed_on = 2026-11-24
'''
_BUNDLED = bundled_pack()
_CORE = [record for record in _BUNDLED.records if record.is_sound]


def _found(tmp_path: Path, look: str) -> list[str]:
    pack = read_pack(make_pack(tmp_path / "trial", cues=_CUE.format(look=look)), shown="trial")
    return [mistake.message for mistake in check_alike(pack.records, _CORE)]


def test_the_words_of_an_item_below_are_recognised_in_any_order(tmp_path: Path) -> None:
    look = next(record.item.look for record in _CORE if record.id == "core/cue-expected-at-the-door")
    (message,) = _found(tmp_path, " ".join(reversed(look.split())))
    assert "says the same as 'core/cue-expected-at-the-door'" in message


def test_words_of_its_own_are_fine(tmp_path: Path) -> None:
    assert _found(tmp_path, "Whether the ducks in the courtyard pond have names and rings.") == []


def test_every_pair_that_is_alike_is_found_without_comparing_all() -> None:
    # The rarest-word shortcut must find what comparing each with each would.
    looks = [record.item.look for record in _CORE if record.table == "cue"]
    from second_interview.content.wordings import asking_words

    sets = [asking_words(look) for look in looks]
    pairs = sum(
        len(a & b) / len(a | b) > 0.85 for n, a in enumerate(sets) for b in sets[:n] if len(a) >= 4 and len(b) >= 4
    )
    assert pairs == len(list(check_alike([record for record in _CORE if record.table == "cue"], [])))
