"""The pages of ``docs/`` and the README are true: their code runs, their names exist, their links lead somewhere."""

from __future__ import annotations

import re
import shutil
import tomllib
from datetime import date
from fnmatch import fnmatch
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

import second_interview as si
from second_interview.content.loading import bundled_pack
from second_interview.content.packs import read_pack
from second_interview.content.rules import check_pack
from second_interview.content.tables import RECORDS

ROOT = Path(__file__).parent.parent
PAGES = (*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/**/*.md")), *sorted(ROOT.glob("examples/*.md")))
CORE = ROOT / "src" / "second_interview" / "content" / "data" / "core"
_DOCS = Sybil(parsers=[PythonCodeBlockParser()])
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_the_python_of_a_page_runs(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for example in _DOCS.parse(page).examples():
        example.evaluate()


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_a_link_inside_the_repository_leads_to_a_file(page: Path) -> None:
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        if not target.startswith(("http:", "https:", "#", "mailto:")):
            assert (page.parent / target.partition("#")[0]).exists(), f"{_name(page)} links to {target}"


def test_every_public_name_is_documented_and_no_other() -> None:
    named = re.findall(r"^\| `(\w+)`(?:, `(\w+)`)* \|", _text("docs/users/api.md"), re.MULTILINE)
    documented = [name for row in named for name in row if name]
    assert len(documented) == len(set(documented))
    assert sorted(documented) == sorted(si.__all__)


def _excerpt() -> str:
    """The first finding of the plan the README builds, and the first person of its carry sheet, as quotations."""
    candidacy = si.load_candidacy(ROOT / "examples" / "senior-accountant")
    holidays = si.public_holidays("US", region="Ohio", years=(2026, 2027))
    options = si.PlanOptions(holidays=holidays)
    plan = si.to_markdown(si.build_plan(candidacy, today=date(2026, 11, 23), options=options))
    first = plan.partition("\n## What matters most\n")[2].strip().splitlines()[0]
    carry = plan.partition("\n## Carry with you\n")[2]
    person = carry.partition("\n### ")[2].partition("\n### ")[0].strip().splitlines()
    lines = [first.removeprefix("1. "), "", f"**{person[0]}**", *person[1:]]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def test_the_excerpt_of_the_readme_is_from_the_plan_its_first_command_writes(request: pytest.FixtureRequest) -> None:
    start, end = "<!-- excerpt: written by pytest --update-golden -->\n", "\n<!-- end of excerpt -->"
    readme = _text("README.md")
    before, _, rest = readme.partition(start)
    shown, _, after = rest.partition(end)
    if request.config.getoption("--update-golden"):
        (ROOT / "README.md").write_text(f"{before}{start}\n{_excerpt()}\n{end}{after}", encoding="utf-8")
    else:
        assert shown.strip() == _excerpt(), "run pytest --update-golden tests/test_docs.py and read the diff"


def _candidacy_blocks() -> tuple[str, list[str]]:
    """The one complete file of the page, and its shorter alternatives."""
    blocks = _blocks(_text("docs/users/candidacy.md"), "toml")
    return "\n".join(block for block in blocks if not block.startswith("# or:")), [
        block for block in blocks if block.startswith("# or:")
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "examples" / "senior-accountant", tmp_path / "candidacy"))


def test_the_candidacy_page_is_one_file_of_which_everything_is_understood(folder: Path) -> None:
    whole, _ = _candidacy_blocks()
    (folder / "candidacy.toml").write_text(whole, encoding="utf-8")
    assert si.load_candidacy(folder).unread == ()


@pytest.mark.parametrize("alternative", _candidacy_blocks()[1])
def test_a_shorter_way_of_the_candidacy_page_loads_with_everything_understood(alternative: str, folder: Path) -> None:
    start = "" if "\ntitle" in alternative else 'title = "Senior Accountant"\n'
    end = "" if "interview" in tomllib.loads(alternative) else "\n[interview]\non = 2026-12-03\n"
    (folder / "candidacy.toml").write_text(start + alternative + end, encoding="utf-8")
    assert si.load_candidacy(folder).unread == ()


def test_the_authors_page_names_every_content_file_and_every_block() -> None:
    page = _text("docs/authors/index.md")
    patterns = re.findall(r"`(?:questions/)?([\w*]+\.toml)`", page)
    for path in CORE.rglob("*.toml"):
        assert any(fnmatch(path.name, pattern) for pattern in patterns), path.name
    for table in RECORDS:
        assert f"[[{table}]]" in page, table


def test_the_block_of_the_authors_page_is_sound_content(tmp_path: Path) -> None:
    question, head = _blocks(_text("docs/authors/index.md"), "toml")
    (tmp_path / "pack.toml").write_text(head, encoding="utf-8")
    (tmp_path / "mine.toml").write_text("schema = 1\n" + question.replace("core/", "nursing/"), encoding="utf-8")
    assert check_pack(read_pack(tmp_path, shown="mine"), [bundled_pack()]) == ()
    assert si.load_catalog([tmp_path]).question("nursing/ask-last-surprise").topic == "escalation"


def test_the_files_the_architecture_page_points_to_exist() -> None:
    table = _text("docs/developers/architecture.md").partition("## Where a thing is decided")[2].partition("\n## ")[0]
    for name in re.findall(r"`([\w/]+\.py)`", table):
        assert (ROOT / "src" / "second_interview" / name).is_file(), name


def test_the_architecture_page_has_a_row_for_every_package() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", _text("docs/developers/architecture.md"), re.MULTILINE)
    packages = [path.parent.name for path in (ROOT / "src" / "second_interview").glob("*/__init__.py")]
    assert sorted(rows) == sorted([*packages, "errors"])


def test_the_command_line_page_shows_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    from second_interview.cli import main

    assert main(["plan", "--help"]) == 0
    options = set(re.findall(r"--[a-z]+", capsys.readouterr().out)) - {"--help"}
    assert options <= set(re.findall(r"--[a-z]+", _text("docs/users/command-line.md")))
