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

    Raises:
        OutputError: the folder cannot be made or written to.
    """
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
            temporary.chmod(0o644)
            temporary.replace(target)
    except OSError as error:
        raise OutputError(f"{folder}: {error.strerror or error}; choose another folder with --out") from error
    finally:
        for temporary, _ in waiting:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
    return tuple(target for _, target in waiting)
