"""How it is run: ``second-interview plan``."""

from second_interview.cli.main import main

__all__ = ["main"]
