"""Small packs for tests, written into a folder."""

from __future__ import annotations

from pathlib import Path

__all__ = ["HEAD", "QUESTION", "make_pack", "question"]

HEAD = 'schema = 1\nname = "trial"\nversion = "1"\nlicence = "CC0"\n'


def question(slug: str = "trial/one", more: str = "") -> str:
    """Return an employer's question with the id *slug*, and *more* lines in it."""
    return f'''
[[question]]
id = "{slug}"
asked_by = "employer"
topic = "strengths"
competencies = ["domain_depth"]
kind = "past"
prompt = """What do colleagues bring to you?"""
grade = "P"
reviewed_on = 2026-11-24
{more}
'''


QUESTION = "schema = 1\n" + question()


def make_pack(folder: Path, *, head: str = HEAD, **files: str) -> Path:
    """Write a pack into *folder*: each keyword is a file, its text the content; ``__`` stands for a sub-folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pack.toml").write_text(head, encoding="utf-8")
    for name, text in files.items():
        path = folder / (name.replace("__", "/") + ".toml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
