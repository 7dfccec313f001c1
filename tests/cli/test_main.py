from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from second_interview import __version__
from second_interview.cli import main
from tests.cli.command import TODAY, run, script, write_candidacy

Captured = pytest.CaptureFixture[str]


def test_a_plan_that_can_be_built_exits_with_nothing_wrong(tmp_path: Path, capsys: Captured) -> None:
    assert main(["plan", str(write_candidacy(tmp_path)), *TODAY]) == 0
    assert capsys.readouterr().out.startswith("# Senior Accountant")


def test_bad_input_exits_with_one_and_words_on_stderr(tmp_path: Path, capsys: Captured) -> None:
    assert main(["plan", str(tmp_path / "none.toml"), *TODAY]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.startswith("second-interview: none.toml: there is no file")) == ("", True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "required: COMMAND"),
        (["plan"], "required: CANDIDACY"),
        (["paln", "x"], "invalid choice: 'paln'"),
        (["plan", "x", "--out"], "expected one argument"),
        (["plan", "x", "y"], "unrecognized arguments: y"),
        (["plan", "x", "--no-such"], "unrecognized arguments: --no-such"),
        (["plan", "x", "--today", "tomorrow"], "'tomorrow' is not a date; write for example 2026-11-23"),
        (["plan", "x", "--today", "2026-02-30"], "'2026-02-30' is not a date"),
        (["plan", "x", "--today", ""], "'' is not a date"),
        (["plan", "x", "--format", "pdf"], "'pdf' is not among md,html,ics,json"),
        (["plan", "x", "--format", ","], "nothing is not among md,html,ics,json"),
    ],
)
def test_a_wrong_call_exits_with_two_and_says_what_is_wrong(arguments: list[str], said: str, capsys: Captured) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err


def test_help_exits_with_nothing_wrong_and_has_examples(capsys: Captured) -> None:
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert "second-interview plan examples/senior-accountant" in said
    assert "exit codes: 0 done, 1 something in the input is wrong, 2 the command was called wrongly" in said


def test_help_of_a_command_has_examples_and_every_option(capsys: Captured) -> None:
    assert main(["plan", "--help"]) == 0
    said = capsys.readouterr().out
    assert "second-interview plan candidacy.toml" in said
    assert set(re.findall(r"--\w+", said)) == {"--out", "--format", "--today", "--pack", "--shareable", "--help"}


def test_every_example_of_the_help_is_a_call_the_parser_takes(capsys: Captured, tmp_path: Path) -> None:
    main(["--help"])
    main(["plan", "--help"])
    examples = re.findall(r"^  second-interview (plan .+)$", capsys.readouterr().out, re.MULTILINE)
    assert len(examples) >= 4
    for example in examples:
        words = example.split()
        words[1] = str(tmp_path / "none.toml")
        assert main(words) == 1, example


def test_the_version_is_that_of_the_library(capsys: Captured) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"second-interview {__version__}\n"


def test_running_the_module_is_running_the_command(tmp_path: Path) -> None:
    path = write_candidacy(tmp_path)
    as_module, as_script = run("plan", path, *TODAY), run("plan", path, *TODAY, command=[script()])
    assert as_module.returncode == as_script.returncode == 0
    assert as_module.stdout == as_script.stdout
    assert as_module.stderr == as_script.stderr == ""


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["plan"], ["plan", "/no/such/file.toml"]])
def test_the_module_answers_as_the_command_does(arguments: list[str]) -> None:
    as_module, as_script = run(*arguments), run(*arguments, command=[script()])
    assert (as_module.returncode, as_module.stdout, as_module.stderr) == (
        as_script.returncode,
        as_script.stdout,
        as_script.stderr,
    )


def test_the_same_papers_give_the_same_plan_whatever_the_hash_seed(tmp_path: Path) -> None:
    path = write_candidacy(tmp_path)
    one, other = (run("plan", path, *TODAY, env={**os.environ, "PYTHONHASHSEED": seed}) for seed in ("1", "2"))
    assert one.stdout == other.stdout != ""


def test_the_language_and_zone_of_the_machine_do_not_matter(tmp_path: Path) -> None:
    path = write_candidacy(tmp_path)
    settings = {**os.environ, "TZ": "Pacific/Auckland", "LC_ALL": "C", "LANG": "de_DE.UTF-8"}
    assert run("plan", path, *TODAY, env=settings).stdout == run("plan", path, *TODAY).stdout


def test_a_terminal_without_curly_quotes_is_no_reason_to_fail(tmp_path: Path) -> None:
    done = run("plan", write_candidacy(tmp_path), *TODAY, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_behind_stdout_is_told_in_words(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "second_interview", "plan", write_candidacy(tmp_path), *TODAY],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_a_reader_that_has_seen_enough_gets_no_traceback(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "second_interview", "plan", write_candidacy(tmp_path), *TODAY],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    process.wait(timeout=120)
    assert "Traceback" not in said
