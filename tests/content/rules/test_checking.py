"""Each file of the corpus breaks one rule; its first lines say what must be reported, and no more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from second_interview.content.loading import bundled_pack
from second_interview.content.packs import read_pack
from second_interview.content.rules import check_pack
from second_interview.content.rules.checking import RULES
from tests.content.packs import HEAD, make_pack

_BAD = Path(__file__).parents[2] / "data" / "bad" / "rules"
_FILES = sorted(_BAD.glob("*.toml"))
_EXPECT = re.compile(r"# expect: (\d+): (.+)")


def test_the_bundled_content_keeps_every_rule() -> None:
    assert check_pack(bundled_pack()) == ()


def test_the_pack_of_the_examples_keeps_every_rule() -> None:
    folder = Path(__file__).parents[3] / "examples" / "pack_template" / "src" / "second_interview_nursing"
    assert check_pack(read_pack(folder, shown="nursing"), [bundled_pack()]) == ()


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_broken_rule_is_said_with_its_line_and_remedy(file: Path, tmp_path: Path) -> None:
    text = file.read_text(encoding="utf-8")
    expected = _EXPECT.findall(text)
    assert expected, "the first line says what to expect"
    pack = read_pack(make_pack(tmp_path / "trial", bad=text), shown="trial")
    found = check_pack(pack, [bundled_pack()])
    assert len(found) == len(expected), [f"{mistake.place}: {mistake.message}" for mistake in found]
    for line, words in expected:
        assert any(mistake.line == int(line) and words in mistake.message for mistake in found), (
            words,
            [f"{mistake.place}: {mistake.message}" for mistake in found],
        )


def test_the_corpus_has_one_mistake_for_each_rule() -> None:
    assert len(_FILES) >= 28
    assert {"asked", "asking", "worded", "alike", "forbidden", "sourced", "drills", "bridges", "messages"} == set(RULES)


def test_mistakes_of_form_come_with_those_of_the_rules(tmp_path: Path) -> None:
    text = (_BAD / "cliche.toml").read_text(encoding="utf-8").replace('grade = "P"', 'grade = "Z"')
    pack = read_pack(make_pack(tmp_path / "trial", head=HEAD, bad=text), shown="trial")
    assert [mistake.message.split(": ")[1] for mistake in check_pack(pack, [bundled_pack()])] == ["grade"]
