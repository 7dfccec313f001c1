from __future__ import annotations

from pathlib import Path

import pytest

from second_interview.content import load_catalog
from second_interview.content.packs import merge_packs, read_pack
from second_interview.errors import ContentError, PackError

from .packs import HEAD, QUESTION, make_pack, question


def problems(*folders: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_catalog(folders)
    start = folders[0].as_posix() + "/"
    return [str(problem).removeprefix(start) for problem in caught.value.problems]


def test_a_pack_keeps_its_mistakes_until_it_is_merged(tmp_path: Path) -> None:
    pack = read_pack(make_pack(tmp_path / "trial", a="schema = 9\n"), shown="trial")
    assert [mistake.place for mistake in pack.mistakes] == ["trial/a.toml:1"]
    with pytest.raises(ContentError, match=r"trial/a\.toml:1: schema '9' is not known"):
        merge_packs([pack])


def test_the_head_is_checked_like_everything_else(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", head='schema = 1\nname = "My pack"\nversion = 2\nlicense = "MIT"\n')
    assert problems(folder) == [
        "pack.toml:2: name: 'My pack' is not a pack name; write lower case without spaces, such as 'core'",
        "pack.toml:3: version: expected text in quotes, found a whole number: '2'",
        "pack.toml:4: unknown key 'license'; did you mean 'licence'?",
    ]


def test_a_head_that_is_not_toml_is_explained(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", head="schema = 1\nname : trial\n", a=QUESTION)
    assert problems(folder) == ["pack.toml:2: write key = value, with an equals sign in place of ':'"]


def test_a_head_of_another_schema_is_refused(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", head=HEAD.replace("schema = 1", "schema = 2"))
    assert problems(folder) == ["pack.toml:1: schema: 2 is not known; this version reads schema = 1"]


def test_a_file_that_is_not_utf_8_is_said_with_the_others(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", b="x :")
    (folder / "a.toml").write_bytes(b"# \xff\n")
    assert [found.partition(" ")[0] for found in problems(folder)] == ["a.toml:1:", "b.toml:1:"]


def test_an_id_of_another_pack_needs_an_override(tmp_path: Path) -> None:
    below = load_catalog().topic("strengths")
    text = f'schema = 1\n[[topic]]\nid = "{below.id}"\nname = "x"\narea = "role"\nreviewed_on = 2026-11-24\n'
    (found,) = problems(make_pack(tmp_path / "trial", a=text))
    assert found.startswith("a.toml:3: strengths: 'strengths' is already given at topics.toml:")
    assert found.endswith("; choose another, or list it in overrides of pack.toml")


def test_an_override_of_nothing_is_said(tmp_path: Path) -> None:
    below = load_catalog().questions[0].id
    folder = make_pack(tmp_path / "trial", head=HEAD + f'overrides = [\n  "{below}x",\n]\n')
    assert problems(folder) == [f"pack.toml:6: overrides: no pack below has '{below}x'; did you mean '{below}'?"]


def test_names_are_not_looked_for_while_a_file_cannot_be_taken_apart(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", a=QUESTION.replace("strengths", "ward_rounds"), b="x :")
    assert problems(folder) == ["b.toml:1: write key = value, with an equals sign in place of ':'"]


def test_names_given_by_a_broken_item_count(tmp_path: Path) -> None:
    topic = '[[topic]]\nid = "ward_rounds"\nname = "w"\nreviewed_on = 2026-11-24\n'
    folder = make_pack(tmp_path / "trial", a=QUESTION.replace("strengths", "ward_rounds") + topic)
    assert [found.partition(": ")[2] for found in problems(folder)] == ["ward_rounds: missing key 'area'"]


def test_names_in_a_broken_item_are_looked_up(tmp_path: Path) -> None:
    text = "schema = 1\n" + question(more='levels = ["seniro"]\ndepth = "x"')
    words = [found.partition(": ")[2] for found in problems(make_pack(tmp_path / "trial", a=text))]
    assert words == [
        "trial/one: levels: no level 'seniro'; did you mean 'senior'?",
        "trial/one: depth: expected a whole number, found text: 'x'",
    ]


def test_conduct_of_several_packs_is_put_together_and_labels_are_merged(tmp_path: Path) -> None:
    text = (
        'schema = 1\n[conduct]\nrules = ["Wash your\\n hands"]\n[labels]\nward = "Ward"\n[labels.day]\none = "First"\n'
    )
    catalog = load_catalog([make_pack(tmp_path / "trial", a=text)])
    below = load_catalog()
    assert catalog.conduct.rules == (*below.conduct.rules, "Wash your hands")
    assert (catalog.label("ward"), catalog.label("day.one")) == ("Ward", "First")


def test_a_folder_that_cannot_be_listed_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_pack(tmp_path / "trial")

    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(PackError, match="'trial' cannot be opened: Permission denied"):
        read_pack(folder, shown="trial")
