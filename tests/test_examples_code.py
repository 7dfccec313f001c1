"""The program and the notebook of ``examples/`` run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

EXAMPLES = Path(__file__).parent.parent / "examples"
NOTEBOOK = EXAMPLES / "explore.ipynb"


def _run_embed() -> str:
    done = subprocess.run(
        [sys.executable, "embed.py"], cwd=EXAMPLES, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_embedding_program_lists_every_example_with_what_to_do_and_whom_to_ask() -> None:
    entries = _run_embed().strip().split("\n\n")
    assert len(entries) == len(list(EXAMPLES.glob("*/candidacy.toml")))
    for entry in entries:
        assert "  First" in entry
        assert entry.count("  Ask ") == 5


def test_the_embedding_program_prints_the_same_every_time() -> None:
    assert _run_embed() == _run_embed()


def test_the_embedding_program_has_at_most_thirty_lines() -> None:
    assert len((EXAMPLES / "embed.py").read_text(encoding="utf-8").splitlines()) <= 30


def _notebook() -> Any:
    return nbformat.read(NOTEBOOK, as_version=4)  # type: ignore[no-untyped-call]


def test_the_notebook_is_committed_without_outputs() -> None:
    for cell in _notebook().cells:
        assert not cell.get("outputs"), "clear all outputs before committing"
        assert cell.get("execution_count") is None


def test_the_notebook_runs_from_start_to_end_and_shows_the_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    notebook = _notebook()
    client = NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(EXAMPLES)}}
    )
    client.execute()
    shown = notebook.cells[-1].outputs[0].data
    assert "second-interview" in shown["text/html"]
    assert shown["text/markdown"].startswith("# ")
