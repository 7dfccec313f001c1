"""What all tests share: comparing outputs with golden files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Golden = Callable[[str, str | bytes], None]
_GOLDEN = Path(__file__).parent / "data" / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew; then read the diff")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Return a check that an output equals its golden file, byte for byte."""
    update = bool(request.config.getoption("--update-golden", default=False))

    def check(name: str, output: str | bytes) -> None:
        made = output.encode() if isinstance(output, str) else output
        path = _GOLDEN / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made)
        assert path.is_file(), f"{path} is missing; run pytest --update-golden"
        expected = path.read_bytes()
        if not name.endswith(".ics"):
            assert made.decode() == expected.decode()
        assert made == expected

    return check
