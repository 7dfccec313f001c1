"""``second-interview content``: what authors of content need, without any Python."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from second_interview.cli.arguments import day, today

if TYPE_CHECKING:
    from second_interview.content import Catalog

__all__ = ["add_content", "run_content"]

_EXAMPLES = """examples:
  second-interview content check                     the bundled content
  second-interview content check my-pack             a pack of your own, laid over it
  second-interview content new question month_end_close
  second-interview content preview core/walk-month-end-close
  second-interview content coverage
  second-interview content packs
"""


def add_content(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "content",
        help="check, extend and look at what the library knows",
        description="For authors of content: check packs, start new items, see what readers get and where holes are.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parts = parser.add_subparsers(dest="part", metavar="WHAT", required=True)
    check = parts.add_parser("check", help="report every mistake at once, as file:line: id: problem; remedy")
    check.add_argument("path", nargs="?", type=Path, metavar="PATH", help="folder of a pack, or a file in one")
    new = parts.add_parser("new", help="print a block to fill in, with a fresh id and the day")
    new.add_argument("kind", metavar="KIND", help="question, ask (a candidate's question), cue, bridge, drill …")
    new.add_argument("topic", metavar="TOPIC", help="a topic for questions; for other kinds a word for the id")
    new.add_argument("--today", type=day, metavar="DATE", help="the day of the review (default: this machine's date)")
    preview = parts.add_parser("preview", help="show one item")
    preview.add_argument("id", metavar="ID")
    coverage = parts.add_parser("coverage", help="count by competency and kind, family and level, topic and depth")
    for part in (new, preview, coverage):
        part.add_argument("--pack", type=Path, metavar="FOLDER", help="a pack of your own, laid over the bundled one")
    parts.add_parser("packs", help="list the packs that are installed, with what is wrong with them")


def run_content(given: argparse.Namespace) -> int:
    """Run one part and return the exit code: 1 when there are mistakes or holes."""
    if given.part == "check":
        return _check(given.path)
    if given.part == "packs":
        return _packs()
    catalog = _catalog(given.pack)
    if given.part == "new":
        return _new(given, catalog)
    if given.part == "preview":
        from second_interview.content.authoring import show_item

        print(show_item(catalog, given.id))
        return 0
    from second_interview.content.coverage import measure_coverage

    tables = measure_coverage(catalog)
    print("\n\n".join(map(str, tables)))
    holes = sum(table.holes for table in tables)
    print(f"\n{holes} {'hole' if holes == 1 else 'holes'}" + (", marked !" if holes else ""))
    return 1 if holes else 0


def _catalog(pack: Path | None) -> Catalog:
    from second_interview.content import load_catalog

    return load_catalog([pack] if pack is not None else [])


def _check(path: Path | None) -> int:
    from second_interview.content.loading import bundled_pack
    from second_interview.content.packs import read_pack
    from second_interview.content.rules import check_pack

    if path is None:
        pack, below, only = bundled_pack(), [], ""
    else:
        folder, only = _pack_of(path)
        pack = read_pack(folder, shown="" if folder == Path() else folder.as_posix())
        below = [] if pack.head is not None and pack.head.name == "core" else [bundled_pack()]
    mistakes = [mistake for mistake in check_pack(pack, below) if not only or mistake.file == only]
    for mistake in mistakes:
        print(f"{mistake.place}: {mistake.message}")
    if mistakes:
        count = f"{len(mistakes)} {'problem' if len(mistakes) == 1 else 'problems'}"
        print(f"second-interview: {count}", file=sys.stderr)
        return 1
    name = f"{pack.head.name} {pack.head.version}" if pack.head is not None else pack.shown
    print(f"{name}: {len(pack.records)} items, no problem")
    return 0


def _pack_of(path: Path) -> tuple[Path, str]:
    """Return the folder of the pack that *path* is or is in, and the name of the file, if it is one."""
    if not path.is_file():
        return path, ""
    for folder in path.parents:
        if (folder / "pack.toml").is_file():
            return folder, path.as_posix()
    return path.parent, path.as_posix()


def _new(given: argparse.Namespace, catalog: Catalog) -> int:
    from second_interview.content.authoring import new_block
    from second_interview.content.loading import bundled_root

    pack = list(catalog.packs)[-1] if given.pack is None else next(name for name in catalog.packs if name != "core")
    print(
        new_block(given.kind, given.topic, root=bundled_root(), catalog=catalog, today=today(given.today), pack=pack),
        end="",
    )
    return 0


def _packs() -> int:
    from second_interview.content.installed import installed_packs

    packs = installed_packs()
    for pack in packs:
        print(f"{pack.name} ({pack.distribution} {pack.version}): {'broken' if pack.problems else 'usable'}")
        for problem in pack.problems:
            print(f"  {problem}")
    if not packs:
        print("no pack is installed beside the bundled one")
    return 1 if any(pack.problems for pack in packs) else 0
