"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from second_interview.errors import OutputError

__all__ = ["write_files"]


def write_files(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write each file beside its place and rename it; the old file or the new one is there, never a part.

    The files can be read by their owner alone: a plan holds the pay floor.

    Raises:
        OutputError: the folder cannot be made or written to.
    """
    for name in files:
        if (folder / name).is_dir():
            raise OutputError(f"{folder / name}: is a folder; move it, or choose another folder with --out")
    waiting: list[tuple[Path, Path]] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            handle, path = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
            waiting.append((Path(path), folder / name))
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        for temporary, target in waiting:
            temporary.replace(target)
    except (OSError, ValueError) as error:
        raise OutputError(
            f"{folder}: {getattr(error, 'strerror', None) or error}; choose another folder with --out"
        ) from error
    finally:
        for temporary, _ in waiting:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
    return tuple(target for _, target in waiting)
