"""Every file of the corpus holds mistakes of one sort; its first lines say what must be reported, and no more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from second_interview.content import load_catalog
from second_interview.errors import ContentError

from .packs import make_pack

_BAD = Path(__file__).parents[1] / "data" / "bad" / "content"
_EXPECT = re.compile(r"# expect: (\d+): (.+)")


@pytest.mark.parametrize("file", sorted(_BAD.glob("*.toml")), ids=lambda file: file.stem)
def test_a_mistake_is_said_with_its_line(file: Path, tmp_path: Path) -> None:
    text = file.read_text(encoding="utf-8")
    expected = _EXPECT.findall(text)
    assert expected, "the first line says what to expect"
    with pytest.raises(ContentError) as caught:
        load_catalog([make_pack(tmp_path / "trial", bad=text)])
    found = [(problem.place.rpartition(":")[2], problem.message) for problem in caught.value.problems]
    assert len(found) == len(expected), str(caught.value)
    for line, words in expected:
        assert any(line == place and words in message for place, message in found), str(caught.value)


def test_the_corpus_is_there() -> None:
    assert len(list(_BAD.glob("*.toml"))) >= 12
