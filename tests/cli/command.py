"""The command as a person runs it, and papers to run it on."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

__all__ = ["FORMATS", "TODAY", "files_in", "run", "script", "write_candidacy"]

TODAY = ("--today", "2026-11-23")
FORMATS = ("plan.html", "plan.ics", "plan.json", "plan.md")

_CANDIDACY = """
title = "Senior Accountant"
zone = "America/New_York"
written_on = 2026-11-23
{more}
[employer]
name = "Harbor Foods"
country = "US"

[[panel]]
name = "Dana Whitfield"
title = "Corporate Controller"
relation = "boss"
minutes = 45
notes = "goes quiet when annoyed"

[interview]
starts = 2026-12-03T09:30:00
zone = "America/New_York"
minutes = 120
mode = "onsite"

[[rounds]]
number = 1
on = 2026-11-12
people = ["Marcus Oyelaran"]
notes = "Marcus asked me how I reconcile cash. I blanked and rambled."

[pay]
currency = "USD"
floor = 87313
target = 93517
stretch = 99719

[[offers]]
employer = "Tanager Logistics"
pay = "$91,127"
answer_by = 2026-12-04

[[hearsay]]
about = "Dana Whitfield"
said_by = "Marcus Oyelaran"
text = "cannot bear late surprises"
"""


def write_candidacy(folder: Path, more: str = "") -> Path:
    """Write a complete candidacy, with the lines of *more* near its top."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "candidacy.toml"
    path.write_text(_CANDIDACY.format(more=more), encoding="utf-8")
    return path


def script() -> str:
    """The installed command, beside the interpreter."""
    return str(Path(sys.executable).with_name("second-interview"))


def run(
    *arguments: str | Path,
    command: Sequence[str] = (sys.executable, "-m", "second_interview"),
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    return subprocess.run(
        [*command, *map(str, arguments)],
        cwd=cwd,
        env=None if env is None else dict(env),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file of *folder*, hidden ones too."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
