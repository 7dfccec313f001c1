"""How a plan travels: files that other programs open."""

from second_interview.export.calendar import to_ics

__all__ = ["to_ics"]
