from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from second_interview.cli import main
from tests.content.packs import HEAD, QUESTION, make_pack

Captured = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
NURSING = ROOT / "examples" / "pack_template" / "src" / "second_interview_nursing"


def _run(capsys: Captured, *arguments: object) -> tuple[int, str, str]:
    code = main(["content", *map(str, arguments)])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_the_bundled_content_is_clean(capsys: Captured) -> None:
    code, out, err = _run(capsys, "check")
    assert (code, err) == (0, "")
    assert out.endswith("items, no problem\n")
    assert out.startswith("core 20")


def test_a_pack_of_ones_own_is_checked_over_the_bundled_one(capsys: Captured) -> None:
    assert _run(capsys, "check", NURSING)[:2] == (0, "nursing 2026.11: 14 items, no problem\n")


def test_every_problem_comes_at_once_with_file_line_id_and_remedy(capsys: Captured, tmp_path: Path) -> None:
    text = QUESTION.replace('topic = "strengths"', 'topic = "strenghts"')
    code, out, err = _run(capsys, "check", make_pack(tmp_path / "trial", questions=text))
    assert code == 1
    lines = out.splitlines()
    place = f"{(tmp_path / 'trial').as_posix()}/questions.toml:6"
    assert f"{place}: trial/one: topic: no topic 'strenghts'; did you mean 'strengths'?\n" in out
    assert len(lines) == 7
    assert all(line.count(": ") >= 2 for line in lines)
    assert err == "second-interview: 7 problems\n"


def test_one_file_can_be_checked_alone(capsys: Captured, tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", good="schema = 1\n", bad="schema = 2\n")
    assert _run(capsys, "check", folder / "good.toml")[0] == 0
    code, out, _ = _run(capsys, "check", folder / "bad.toml")
    assert (code, len(out.splitlines())) == (1, 1)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check", "nowhere"), "no pack.toml in 'nowhere'; a pack is a folder that holds one"),
        (("new", "quesion", "x"), "did you mean 'question'?"),
        (("new", "question", "escalatoin"), "did you mean 'escalation'?"),
        (("preview", "core/nothing-like-it"), "no item 'core/nothing-like-it' in pack core"),
        (("coverage", "--pack", "nowhere"), "no pack.toml in 'nowhere'"),
    ],
)
def test_what_cannot_be_done_is_said_without_a_traceback(
    capsys: Captured, arguments: tuple[str, ...], words: str
) -> None:
    code, out, err = _run(capsys, *arguments)
    assert (code, out) == (1, "")
    assert words in err
    assert "Traceback" not in err


def test_a_new_block_has_the_day_and_the_name_of_the_pack(capsys: Captured, tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "trial", head=HEAD)
    code, out, _ = _run(capsys, "new", "ask", "escalation", "--today", "2026-12-01", "--pack", folder)
    (block,) = tomllib.loads(out)["question"]
    assert (code, block["id"], str(block["reviewed_on"])) == (0, "trial/ask-escalation", "2026-12-01")


def test_a_preview_shows_one_item(capsys: Captured) -> None:
    code, out, _ = _run(capsys, "preview", "nursing/news-score-rises", "--pack", NURSING)
    assert code == 0
    assert "prompt: Your patient's early-warning score" in out
    assert "  - Rechecks in an hour" in out


def test_coverage_is_three_tables_without_a_hole(capsys: Captured) -> None:
    code, out, _ = _run(capsys, "coverage")
    assert code == 0
    assert [line.split()[0] for line in out.split("\n\n") if line[:1].isalpha()] == ["competency", "family", "topic"]
    assert out.endswith("\n0 holes\n")


def test_holes_of_another_pack_are_counted(capsys: Captured) -> None:
    code, out, _ = _run(capsys, "coverage", "--pack", NURSING)
    assert code == 1
    assert "holes, marked !\n" in out


def test_without_installed_packs_the_list_says_so(capsys: Captured) -> None:
    assert _run(capsys, "packs") == (0, "no pack is installed beside the bundled one\n", "")


def test_a_plan_can_be_made_with_a_further_pack(capsys: Captured, tmp_path: Path) -> None:
    candidacy = tmp_path / "candidacy.toml"
    text = 'title = "Staff nurse, ward 4"\nemployer = "St Brendan"\n[interview]\non = 2026-12-03\n'
    candidacy.write_text(text, encoding="utf-8")
    assert main(["plan", str(candidacy), "--today", "2026-11-25", "--pack", str(NURSING)]) == 0
    said = capsys.readouterr().out
    assert "content core" in said
    assert "nursing" in said
    assert "Your patient's early-warning score" in said or "handover" in said
