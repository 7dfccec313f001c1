# ruff: noqa: A005 - nothing imports it as typing; it is tests.typing
