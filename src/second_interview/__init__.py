"""Prepare for the interviews after the first."""
