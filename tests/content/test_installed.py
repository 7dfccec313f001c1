"""Packs of other distributions, made as pip leaves them: a folder, its metadata, an entry point."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from second_interview.content import load_catalog
from second_interview.content.entries import find_installed
from second_interview.content.installed import installed_packs
from second_interview.errors import NotFoundError, PackError

from .packs import HEAD, QUESTION, make_pack

ROOT = Path(__file__).parents[2]
_FORBIDDEN = 'raise SystemExit("a pack was executed")\n'


def _install(site: Path, name: str, *, value: str = "", head: str = HEAD, text: str = QUESTION, dist: str = "") -> None:
    package = f"{name}_pack"
    folder = make_pack(
        site / package, head=head.replace('"trial"', f'"{name}"'), questions=text.replace("trial/", f"{name}/")
    )
    (folder / "__init__.py").write_text(_FORBIDDEN, encoding="utf-8")
    info = site / f"{dist or package}-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {dist or package}\nVersion: 1.2\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[second_interview.packs]\n{name} = {value or package}\n", encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    return folder


def test_an_installed_pack_is_listed_and_used_by_name_and_never_executed(site: Path) -> None:
    _install(site, "wards")
    (pack,) = installed_packs()
    assert (pack.name, pack.distribution, pack.version, pack.problems) == ("wards", "wards_pack", "1.2", ())
    assert pack.folder == site / "wards_pack"
    assert load_catalog(["wards"]).question("wards/one").prompt == "What do colleagues bring to you?"
    assert "wards_pack" not in sys.modules


def test_a_broken_pack_is_listed_with_its_problems_and_spoils_nothing(site: Path) -> None:
    _install(site, "good")
    _install(site, "torn", text='schema = 1\n[[question]]\nid = "torn/x\n')
    _install(site, "gone", value="nowhere_at_all")
    _install(site, "crooked", value="good_pack.os:system")
    broken = {pack.name: [str(problem) for problem in pack.problems] for pack in installed_packs()}
    assert broken["good"] == []
    assert "questions.toml:3" in broken["torn"][0]
    assert (
        "the folder 'nowhere_at_all' of the installed pack 'gone' is not there; reinstall gone_pack"
        in broken["gone"][0]
    )
    assert "is not there" in broken["crooked"][0]
    assert load_catalog(["good"]).question("good/one")
    assert load_catalog().packs


def test_a_pack_inside_a_package_is_found_without_importing_it(site: Path) -> None:
    outer = site / "outer"
    outer.mkdir()
    (outer / "__init__.py").write_text(_FORBIDDEN, encoding="utf-8")
    _install(site, "inner", value="outer.data.inner")
    make_pack(outer / "data" / "inner", head=HEAD.replace("trial", "inner"), a=QUESTION.replace("trial/", "inner/"))
    assert find_installed("inner") == outer / "data" / "inner"
    assert load_catalog(["inner"]).question("inner/one")


def test_what_is_not_installed_is_answered_with_what_is(site: Path) -> None:
    _install(site, "wards")
    with pytest.raises(NotFoundError, match=r"no pack 'ward' in the installed packs \(wards\); did you mean 'wards'"):
        load_catalog(["ward"])


def test_two_packs_of_one_name_are_refused(site: Path) -> None:
    _install(site, "wards")
    _install(site, "other")
    entry = site / "other_pack-1.2.dist-info" / "entry_points.txt"
    entry.write_text("[second_interview.packs]\nwards = other_pack\n", encoding="utf-8")
    with pytest.raises(PackError, match="two installed packs are called 'wards', from other_pack, wards_pack"):
        find_installed("wards")


def test_without_any_pack_the_list_is_empty() -> None:
    assert installed_packs() == ()
    with pytest.raises(NotFoundError, match="there are none"):
        find_installed("wards")


def test_a_text_with_a_slash_is_a_folder(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", questions=QUESTION)
    assert load_catalog([str(folder)]).question("trial/one")


@pytest.fixture(scope="module")
def template_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--target"]
    done = subprocess.run(
        [*command, str(site), str(ROOT / "examples" / "pack_template")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return site


def test_the_pack_of_the_examples_installs_with_pip_and_is_used(template_site: Path) -> None:
    code = """
import sys
from second_interview.content import load_catalog
from second_interview.content.installed import installed_packs
(pack,) = installed_packs()
assert (pack.name, pack.problems) == ("nursing", ()), pack
catalog = load_catalog(["nursing"])
assert len([q for q in catalog.questions if q.id.startswith("nursing/")]) == 10
assert catalog.family("registered_nurse").area == "health"
assert "second_interview_nursing" not in sys.modules
print("used")
"""
    environment = {"PYTHONPATH": str(template_site), "PATH": ""}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    assert done.stdout == "used\n", done.stderr
