"""How fast the catalogue loads, as a ratio to parsing the same content with ``json``, and how large it is.

Run ``python -m benchmarks.content`` from the root of a checkout. It fails when a bar is missed.
"""

from __future__ import annotations

import io
import json
import statistics
import subprocess
import sys
import time
import tomllib
import zipfile
from collections.abc import Callable
from importlib import resources
from pathlib import Path

from second_interview.content.catalog import Catalog
from second_interview.content.compiled import compile_pack
from second_interview.content.loading import catalog_of_compiled
from second_interview.content.packs import merge_packs, read_pack
from second_interview.model.bank import AskedBy

CORE = Path(str(resources.files("second_interview.content"))) / "data" / "core"
MOST_MILLISECONDS = 60
MOST_WHEEL_BYTES = 1_500_000
ROUNDS = 9


def main() -> int:
    """Print one table; return 1 when a bar is missed."""
    compiled = compile_pack(CORE)
    plain = json.dumps([tomllib.loads(path.read_text("utf-8-sig")) for path in CORE.rglob("*.toml")], default=str)
    floor = _milliseconds(lambda: json.loads(plain))
    fast = _milliseconds(lambda: catalog_of_compiled(compiled, CORE))
    first = statistics.median(_first_load(compiled) for _ in range(5))
    slow = _milliseconds(lambda: merge_packs([read_pack(CORE, shown="")]), rounds=3)
    catalog = catalog_of_compiled(compiled, CORE)
    assert isinstance(catalog, Catalog)
    catalog.find_questions(topic="strengths")
    criteria = {"asked_by": AskedBy.EMPLOYER, "family": "fpa", "level": "senior", "competency": "business_acumen"}
    indexed = _milliseconds(lambda: catalog.find_questions(**criteria))  # type: ignore[arg-type]
    scan = _milliseconds(lambda: [q for q in catalog.questions if "fpa" in q.families and "senior" in q.levels])
    wheel = _zipped(compiled)
    rows = [
        ("json.loads of the same content", f"{floor:.1f} ms", "1.0", "the floor"),
        (
            "catalogue from the compiled content",
            f"{fast:.1f} ms",
            f"{fast / floor:.1f}",
            f"at most {MOST_MILLISECONDS} ms",
        ),
        ("the first in a process, imports of its own modules included", f"{first:.1f} ms", f"{first / floor:.1f}", ""),
        ("catalogue from TOML, with all checks of form", f"{slow:.0f} ms", f"{slow / floor:.0f}", "a checkout"),
        ("one look-up by four facets", f"{indexed * 1000:.0f} µs", f"{indexed / scan:.2f} of a scan", "no scan"),
        ("content in the wheel, compressed", f"{wheel / 1000:.0f} kB", "", f"at most {MOST_WHEEL_BYTES // 1000} kB"),
    ]
    print(f"{len(plain) / 1e6:.2f} MB of JSON, {len(compiled) / 1e6:.2f} MB compiled, {len(catalog.ids())} items\n")
    for name, value, ratio, bar in rows:
        print(f"{name:62} {value:>10} {ratio:>16}   {bar}")
    missed = [
        name
        for name, is_met in (("speed", fast <= MOST_MILLISECONDS), ("size", wheel <= MOST_WHEEL_BYTES))
        if not is_met
    ]
    print("\nmissed: " + ", ".join(missed) if missed else "\nevery bar reached")
    return 1 if missed else 0


def _first_load(compiled: bytes) -> float:
    """Return the milliseconds of processor time that a new process takes from ``import`` to a catalogue."""
    code = (
        "import sys, time; from second_interview.content import loading; data = sys.stdin.buffer.read()\n"
        "start = time.process_time(); loading.catalog_of_compiled(data, loading.bundled_root())\n"
        "print((time.process_time() - start) * 1000)"
    )
    command = [sys.executable, "-c", code]
    return float(subprocess.run(command, input=compiled, capture_output=True, check=True).stdout)  # noqa: S603 - our own


def _milliseconds(call: Callable[[], object], rounds: int = ROUNDS) -> float:
    times = []
    for _ in range(rounds):
        start = time.process_time()
        made = call()
        times.append((time.process_time() - start) * 1000)
        del made  # to give it up is no part of making it
    return statistics.median(times)


def _zipped(compiled: bytes) -> int:
    """Return what the content files and their compiled form take in a wheel."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as wheel:
        wheel.writestr("core.json", compiled)
        for path in sorted(CORE.rglob("*.toml")):
            wheel.write(path, path.relative_to(CORE))
    return buffer.tell()


if __name__ == "__main__":
    sys.exit(main())
