"""Make the lists of occupations and their job titles that the library ships.

    python scripts/build_occupations.py ../shared/data/occupations           writes them
    python scripts/build_occupations.py ../shared/data/occupations --check   says whether they are what it would write

Reads three tables (``INPUTS``, each with the SHA-256 it must have) and writes ``onet.txt`` and ``uk_soc2020.txt`` into
``src/second_interview/content/data/occupations``. Needs nothing but this checkout; the same input gives the same bytes.
Every title of every occupation is kept, in the folded form of ``second_interview.reading.title_words.fold_title``; a
title listed in several ways for one occupation counts as the best of them: official, reported, alternate. The O*NET
data are under CC BY 4.0, the ONS data under the Open Government Licence v3.0; see NOTICE.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from second_interview.content.occupations import pack_titles  # noqa: E402
from second_interview.reading.title_words import fold_title  # noqa: E402

TARGET = ROOT / "src" / "second_interview" / "content" / "data" / "occupations"
INPUTS = {
    "onet_301_job_titles.csv": "9deea632ad0ed516e123d24e56d75b8f5f0e94d6676439f6a96175c974932da0",
    "onet_301_occupations.csv": "a575a746bd7c6c06916d951136526562addcf6eb29d54ead87cb5aef3affb52b",
    "uk_soc2020_job_titles.csv": "d0a772321657076fcde453396c97c95f5a69c71a1ebef7491fe63e2a613ddd26",
}
ONET_HEAD = """\
# Occupations of O*NET-SOC 2019 and their job titles, folded. Made by scripts/build_occupations.py; do not edit.
# This file includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training
# Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET(R) is a trademark of USDOL/ETA. The project has
# modified the titles (folded, merged). USDOL/ETA has not approved, endorsed, or tested these modifications."""
UK_HEAD = """\
# Unit groups of the UK's SOC 2020 and related job titles, folded. Made by scripts/build_occupations.py; do not edit.
# Contains public sector information licensed under the Open Government Licence v3.0. Source: Office for National
# Statistics."""


def main(arguments: list[str] | None = None) -> int:
    """Write the files, or with ``--check`` compare them; return 1 when they differ."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="the folder that holds the three tables")
    parser.add_argument("--check", action="store_true", help="write nothing; say whether the files are current")
    given = parser.parse_args(arguments)
    tables = {name: _rows(given.folder / name, digest) for name, digest in INPUTS.items()}
    made = {
        "onet.txt": _onet(tables["onet_301_job_titles.csv"], tables["onet_301_occupations.csv"]),
        "uk_soc2020.txt": _uk(tables["uk_soc2020_job_titles.csv"]),
    }
    is_current = True
    for name, data in made.items():
        path = TARGET / name
        is_same = path.is_file() and path.read_bytes() == data
        is_current = is_current and is_same
        if not given.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        print(f"{name}: {len(data):,} bytes, {'unchanged' if is_same else 'differs' if given.check else 'written'}")
    return 1 if given.check and not is_current else 0


def _rows(path: Path, digest: str) -> list[dict[str, str]]:
    data = path.read_bytes()
    if (found := hashlib.sha256(data).hexdigest()) != digest:
        sys.exit(f"{path}: SHA-256 is {found}, not {digest}; these are not the tables this script was written for")
    return list(csv.DictReader(data.decode("utf-8-sig").splitlines()))


def _onet(titles: list[dict[str, str]], occupations: list[dict[str, str]]) -> bytes:
    by_kind: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in titles:
        if folded := " ".join(fold_title(row["job_title"])):
            by_kind[row["onet_soc"]][row["kind"]].add(folded)
    lines: list[tuple[str, ...]] = []
    for row in sorted(occupations, key=lambda row: row["onet_soc"]):
        kinds = by_kind[row["onet_soc"]]
        official = " ".join(fold_title(row["title"]))
        reported = kinds["reported"] - {official}
        alternate = kinds["alternate"] - reported - {official}
        zone = row["job_zone"].strip()
        lines.append((row["onet_soc"], row["title"], zone, official, pack_titles(reported), pack_titles(alternate)))
    return _file(ONET_HEAD, lines)


def _uk(titles: list[dict[str, str]]) -> bytes:
    names = {row["soc2020"]: row["unit_title"] for row in titles}
    related: dict[str, set[str]] = defaultdict(set)
    for row in titles:
        if row["kind"] == "related_job_title":
            related[row["soc2020"]].add(" ".join(fold_title(row["job_title"])))
    lines: list[tuple[str, ...]] = []
    for code in sorted(names):
        official = " ".join(fold_title(names[code]))
        lines.append((code, names[code], "", official, pack_titles(related[code] - {official, ""}), ""))
    return _file(UK_HEAD, lines)


def _file(head: str, lines: Iterable[tuple[str, ...]]) -> bytes:
    rows = ["\t".join(line) for line in lines]
    body = "".join(f"{row}\n" for row in rows).encode()
    facts = f"# rows: {len(rows)}\n# sha256: {hashlib.sha256(body).hexdigest()}\n"
    return f"{head}\n{facts}\n".encode() + body


if __name__ == "__main__":
    sys.exit(main())
