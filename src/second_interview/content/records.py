"""One content file taken apart: each table as a record with its place, and every mistake in it."""

from __future__ import annotations

import tomllib
from functools import cached_property
from typing import Any

from attrs import field, frozen
from cattrs import BaseValidationError, Converter

from second_interview.codec import Path, explain_syntax, index_lines, line_of, path_text, problem_text, problems_of
from second_interview.codec.strict import WrongTypeError
from second_interview.content.compiled import one_line, tidy
from second_interview.content.files import Mistake, PackFile
from second_interview.content.nearest import did_you_mean
from second_interview.content.tables import RECORDS, SCHEMA, SINGLE_TABLES
from second_interview.content.texts import problems_in_text
from second_interview.model.bank import Conduct

__all__ = ["FileText", "Record", "read_records"]


@frozen(kw_only=True, eq=False)
class FileText:
    """The text of a content file, which can tell where a path in it is."""

    file: PackFile
    text: str

    @cached_property
    def lines(self) -> dict[Path, int]:
        """The line of each path; worked out only when there is something to report."""
        return index_lines(self.text)

    def mistake(self, path: Path, message: str) -> Mistake:
        """Return *message* with the place of *path*."""
        return Mistake(file=self.file.shown, line=line_of(self.lines, path), message=message)


@frozen(kw_only=True, eq=False)
class Record:
    """One item of content with the place it stands at."""

    table: str
    id: str
    """For a label its key, for ``conduct`` nothing."""
    item: Any
    """The record of the model; for a record with mistakes, what the file says."""
    is_sound: bool
    origin: FileText = field(repr=False)
    path: Path

    def mistake(self, message: str, *path: str | int) -> Mistake:
        """Return a mistake in this record, at *path* inside it."""
        start = f"{self.id}: " if self.id else ""
        return self.origin.mistake((*self.path, *path), start + message)

    @property
    def place(self) -> str:
        """File and line."""
        return self.origin.mistake(self.path, "").place


def read_records(origin: FileText, converter: Converter) -> tuple[list[Record], list[Mistake]] | Mistake:
    """Return the records of a file and all mistakes in it, or the one mistake that makes it unreadable."""
    try:
        data = tomllib.loads(origin.text)
    except RecursionError:
        return Mistake(file=origin.file.shown, message="lists nest too deep")
    except ValueError as error:
        line, message = explain_syntax(error, origin.text)
        return Mistake(file=origin.file.shown, line=line, message=message)
    reader = _Reader(origin, converter)
    reader.read(data)
    return reader.records, reader.mistakes


class _Reader:
    """Collects what one file holds."""

    def __init__(self, origin: FileText, converter: Converter) -> None:
        self.origin = origin
        self.converter = converter
        self.records: list[Record] = []
        self.mistakes: list[Mistake] = []

    def read(self, data: dict[str, Any]) -> None:
        self.check_schema(data.get("schema"))
        for table, value in data.items():
            if table in RECORDS:
                self.read_array(table, value)
            elif table == "conduct":
                self.read_record(table, (table,), value)
            elif table == "labels":
                self.read_labels((table,), value)
            elif table != "schema":
                near = did_you_mean(table, (*RECORDS, *SINGLE_TABLES))
                self.report((table,), f"unknown table {table[:60]!r}{near}")

    def report(self, path: Path, message: str) -> None:
        self.mistakes.append(self.origin.mistake(path, message))

    def check_schema(self, schema: object) -> None:
        if schema is None:
            self.report((), f"missing key 'schema'; write schema = {SCHEMA} above the first table")
        elif type(schema) is not int or schema != SCHEMA:
            self.report(("schema",), f"schema {str(schema)[:60]!r} is not known; write schema = {SCHEMA}")

    def read_array(self, table: str, value: Any) -> None:
        if not isinstance(value, list):
            self.report((table,), f"write [[{table}]] with two brackets on each side")
            return
        for number, raw in enumerate(value):
            self.read_record(table, (table, number), raw)

    def read_record(self, table: str, path: Path, raw: Any) -> None:
        said = raw.get("id") if isinstance(raw, dict) else None
        name = said if isinstance(said, str) and table in RECORDS else ""
        try:
            item = self.converter.structure(tidy(raw, table), RECORDS.get(table, Conduct))
        except (BaseValidationError, WrongTypeError) as error:
            record = Record(table=table, id=name, item=raw, is_sound=False, origin=self.origin, path=path)
            self.mistakes.extend(
                record.mistake(problem_text(where, words), *where) for where, words in problems_of(error)
            )
        else:
            record = self.sound(table, name, item, path)
        self.records.append(record)

    def sound(self, table: str, name: str, item: Any, path: Path) -> Record:
        """Return a record that is what the model says, and report what its texts must not hold."""
        record = Record(table=table, id=name, item=item, is_sound=True, origin=self.origin, path=path)
        self.mistakes.extend(
            record.mistake(f"{path_text(where)}: {words}".removeprefix(": "), *where)
            for where, words in problems_in_text(table, item)
        )
        return record

    def read_labels(self, path: Path, value: Any) -> None:
        """Read labels, whose tables inside tables give keys with dots."""
        if isinstance(value, dict):
            for key, inner in value.items():
                self.read_labels((*path, key), inner)
        elif isinstance(value, str) and value.strip() and len(path) > 1:
            name = ".".join(str(step) for step in path[1:])
            record = self.sound("labels", name, one_line(value), path)
            self.records.append(record)
        elif isinstance(value, str):
            self.report(path, f"{path_text(path)}: must not be empty")
        else:
            self.report(path, f"{path_text(path)}: {WrongTypeError('text in quotes', value)}")
