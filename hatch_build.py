"""Build step of the wheel: the content packs, compiled from TOML to JSON so that they load fast."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_CONTENT = Path("src", "second_interview", "content")


class CompileContent(BuildHookInterface):  # type: ignore[misc]
    """Adds ``content/data/core.json``; a checkout never holds it, so it cannot go stale there."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the core pack and add it to the wheel."""
        if version == "editable":
            return
        root = Path(self.root)
        compile_pack = runpy.run_path(str(root / _CONTENT / "compiled.py"))["compile_pack"]
        target = root / "build" / "core.json"
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(compile_pack(root / _CONTENT / "data" / "core"))
        build_data["force_include"][str(target)] = "second_interview/content/data/core.json"
