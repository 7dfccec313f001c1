from __future__ import annotations

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

import second_interview
from second_interview.content import load_catalog
from second_interview.errors import ContentError, PackError
from second_interview.model import AskedBy

from .packs import HEAD, QUESTION, make_pack, question


def test_the_bundled_pack_loads() -> None:
    catalog = load_catalog()
    assert set(catalog.packs) == {"core"}
    assert {stage.id for stage in catalog.stages} >= {
        "meet",
        "specifics",
        "ask",
        "tour",
        "compensation",
        "next_steps",
    }
    assert len(catalog.find_questions(asked_by=AskedBy.EMPLOYER)) >= 60


def test_the_bundled_pack_is_read_once() -> None:
    assert load_catalog() is load_catalog()


def test_the_bundled_pack_loads_from_a_zip_file_as_well(tmp_path: Path) -> None:
    package = Path(second_interview.__file__).parent
    archive = shutil.make_archive(str(tmp_path / "library"), "zip", package.parent, package.name)
    code = "import sys; sys.path.insert(0, sys.argv[1])\nfrom second_interview.content import load_catalog, loading\n"
    code += "print(loading.__file__, len(load_catalog().ids()), sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code, archive], capture_output=True, text=True, check=True)
    place, count = done.stdout.split()
    assert place.startswith(archive)
    assert int(count) == len(load_catalog().ids())


def test_threads_that_ask_at_once_get_one_catalog() -> None:
    code = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from second_interview.content import load_catalog
barrier = Barrier(8)
def load(_):
    barrier.wait()
    catalog = load_catalog()
    return id(catalog), len(catalog.find_questions(topic="strengths"))
with ThreadPoolExecutor(8) as pool:
    print(len(set(pool.map(load, range(8)))))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


def test_packs_can_be_read_in_threads(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", questions=QUESTION)
    barrier = Barrier(4)

    def load(_: int) -> str:
        barrier.wait()
        return load_catalog([folder]).question("trial/one").prompt

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(load, range(4))) == {"What do colleagues bring to you?"}


def test_importing_the_catalog_loads_no_reader() -> None:
    readers = "{'cattrs', 'tomllib', 'importlib_resources'}"
    code = f"import sys, second_interview.content; print({readers} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_pack_is_laid_over_the_bundled_one(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", questions__more=QUESTION)
    catalog = load_catalog([folder])
    assert dict(catalog.packs) == {"core": load_catalog().packs["core"], "trial": "1"}
    assert len(catalog.questions) == len(load_catalog().questions) + 1
    assert "trial/one" in {found.id for found in catalog.find_questions(topic="strengths")}


def test_a_pack_may_refer_to_what_an_earlier_one_brings(tmp_path: Path) -> None:
    first = make_pack(
        tmp_path / "one",
        head=HEAD.replace("trial", "one"),
        topics='schema = 1\n[[topic]]\nid = "ward_rounds"\nname = "w"\narea = "role"\nreviewed_on = 2026-11-24\n',
    )
    second = make_pack(tmp_path / "trial", questions=QUESTION.replace("strengths", "ward_rounds"))
    assert load_catalog([first, second]).question("trial/one").topic == "ward_rounds"


def test_a_broken_pack_leaves_the_bundled_one_usable(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", questions="schema = 1\n[[question]]\n")
    with pytest.raises(ContentError):
        load_catalog([folder])
    assert load_catalog().packs


def test_every_mistake_of_every_pack_is_said_in_the_order_of_the_files(tmp_path: Path) -> None:
    one = make_pack(tmp_path / "one", head=HEAD.replace("trial", "one"), a="schema = 2\n", b="x = 1\n")
    two = make_pack(tmp_path / "two", head=HEAD.replace("trial", "two"), a='schema = 1\nid = "x\n')
    with pytest.raises(ContentError) as caught:
        load_catalog([two, one])
    assert [problem.place.removeprefix(tmp_path.as_posix()) for problem in caught.value.problems] == [
        "/one/a.toml:1",
        "/one/b.toml:1",
        "/one/b.toml:1",
        "/two/a.toml:2",
    ]


@pytest.mark.parametrize("name", ["nowhere", "empty", "file.toml"])
def test_what_is_no_pack_is_refused_by_name(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.toml").write_text("", encoding="utf-8")
    with pytest.raises(PackError, match=f"no pack.toml in '.*{name}'; a pack is a folder that holds one"):
        load_catalog([tmp_path / name])


def test_two_packs_of_one_name_are_refused(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", head=HEAD.replace("trial", "core"))
    with pytest.raises(PackError, match="two packs are called 'core'"):
        load_catalog([folder])


def test_what_a_pack_overrides_replaces_the_item_below(tmp_path: Path) -> None:
    below = load_catalog().questions[0].id
    folder = make_pack(
        tmp_path / "trial", head=HEAD + f'overrides = ["{below}"]\n', questions="schema = 1\n" + question(below)
    )
    catalog = load_catalog([folder])
    assert catalog.question(below).prompt == "What do colleagues bring to you?"
    assert len(catalog.questions) == len(load_catalog().questions)
