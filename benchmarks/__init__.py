"""Measurements against named peers in one run; no part of the tests."""
