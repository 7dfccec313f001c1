"""How fast the catalogue loads, as a ratio to parsing the same content with ``json``, and how large it is.

Run ``python -m benchmarks.content`` from the root of a checkout. It fails when a bar is missed.
"""

from __future__ import annotations

import io
import json
import statistics
import sys
import time
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
    floor = _milliseconds(lambda: json.loads(compiled))
    fast = _milliseconds(lambda: catalog_of_compiled(compiled, CORE))
    slow = _milliseconds(lambda: merge_packs([read_pack(CORE, shown="")]), rounds=3)
    catalog = catalog_of_compiled(compiled, CORE)
    assert isinstance(catalog, Catalog)
    catalog.find_questions(topic="strengths")
    criteria = {"asked_by": AskedBy.EMPLOYER, "family": "fpa", "level": "senior", "competency": "business_acumen"}
    indexed = _milliseconds(lambda: catalog.find_questions(**criteria))  # type: ignore[arg-type]
    scan = _milliseconds(lambda: [q for q in catalog.questions if "fpa" in q.families and "senior" in q.levels])
    wheel = _zipped(compiled)
    rows = [
        ("json.loads of the compiled content", f"{floor:.1f} ms", "1.0", "the floor"),
        (
            "catalogue from the compiled content",
            f"{fast:.1f} ms",
            f"{fast / floor:.1f}",
            f"at most {MOST_MILLISECONDS} ms",
        ),
        ("catalogue from TOML, with all checks of form", f"{slow:.0f} ms", f"{slow / floor:.0f}", "a checkout"),
        ("one look-up by four facets", f"{indexed * 1000:.0f} µs", f"{indexed / scan:.2f} of a scan", "no scan"),
        ("content in the wheel, compressed", f"{wheel / 1000:.0f} kB", "", f"at most {MOST_WHEEL_BYTES // 1000} kB"),
    ]
    print(f"{len(compiled) / 1e6:.2f} MB of JSON, {len(catalog.ids())} items\n")
    for name, value, ratio, bar in rows:
        print(f"{name:46} {value:>10} {ratio:>16}   {bar}")
    missed = [
        name
        for name, is_met in (("speed", fast <= MOST_MILLISECONDS), ("size", wheel <= MOST_WHEEL_BYTES))
        if not is_met
    ]
    print("\nmissed: " + ", ".join(missed) if missed else "\nevery bar reached")
    return 1 if missed else 0


def _milliseconds(call: Callable[[], object], rounds: int = ROUNDS) -> float:
    times = []
    for _ in range(rounds):
        start = time.process_time()
        call()
        times.append((time.process_time() - start) * 1000)
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
