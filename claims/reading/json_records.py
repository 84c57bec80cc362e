"""Reads JSON: dispatches in ninjs, lists of records, and one record a line (JSONL)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from claims.errors import Damaged, Empty, TooLarge, Unreadable
from claims.model import Source
from claims.reading.columns import USUAL, Columns, column_of
from claims.reading.encodings import decode
from claims.reading.leaving import Left, left
from claims.reading.ninjs import is_ninjs, read_item
from claims.reading.records_of_values import Row, offices, source_of

KIND = "json"
MOST_BYTES = 256 * 2**20
_DEEPEST = 3
"""Levels at which a list of records is looked for (`{"response": {"docs": […]}}`)."""


def read_all(data: bytes, name: str, columns: Columns = USUAL) -> Iterator[Source | Left]:
    """Yield a source for each record with a text, named `file#1`, `file#2`… where there are several.

    A file is one record, a list of them, an object that holds such a list, or a record a line. Raises `Damaged` where
    it is no JSON, `TooLarge`, `NoTextColumn`, `Empty`, and what decoding raises. Linear.
    """
    if len(data) > MOST_BYTES:
        raise TooLarge(name, "bytes", MOST_BYTES // 2**20)
    text, encoding = decode(data, name)
    held: object = None
    try:
        held = json.loads(text)
    except json.JSONDecodeError as error:
        lines = text.splitlines()
        if len(lines) < 2 or not _is_record(lines[0]):
            raise Damaged(name, KIND, "not-well-formed", ("line", str(error.lineno))) from error
        yield from _lines(lines, name, columns, encoding)
        return
    except RecursionError as error:
        raise TooLarge(name, "depth", 1000) from error
    except ValueError as error:  # a figure of more digits than any figure has
        raise Damaged(name, KIND, "not-well-formed") from error
    yield from _records(held, name, columns, encoding)


def _is_record(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _lines(lines: list[str], name: str, columns: Columns, encoding: str) -> Iterator[Source | Left]:
    """A line that is no record is named, and the others are read."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            called = f"{name}#{number}"
            try:
                held = json.loads(line)
            except (ValueError, RecursionError):
                yield left(called, Damaged(called, KIND, "not-well-formed", ("line", str(number))))
            else:
                yield _read(held, called, Row({}, number, number), columns, encoding)


def _records(held: object, name: str, columns: Columns, encoding: str) -> Iterator[Source | Left]:
    records = _list_in(held, columns, 0)
    if records is None:
        raise Damaged(name, KIND, "no-records")
    if not records:
        raise Empty(name, blank=True)
    if len(records) == 1:
        one = _read(records[0], name, Row({}, 1), columns, encoding)
        yield one
        return
    refused: list[Left] = []
    for number, record in enumerate(records, 1):
        one = _read(record, f"{name}#{number}", Row({}, number), columns, encoding)
        if isinstance(one, Left) and one.slug == "no-text-column" and len(refused) == number - 1:
            refused.append(one)  # where no record has a text, that is one error of the file
            continue
        yield from refused
        refused = []
        yield one
    if refused:
        yield replace_name(refused[0], name)


def replace_name(one: Left, name: str) -> Left:
    """Return `one` said of `name`, the file that it stands in."""
    return Left(name, one.reason.replace(one.name, name, 1), one.remedy, one.slug, one.details)


def _list_in(held: object, columns: Columns, depth: int) -> list[Any] | None:
    """The records: a list, or the longest list of objects in an object that has no text itself."""
    if isinstance(held, list):
        return (
            [one for one in held if isinstance(one, Mapping)]
            if any(isinstance(o, Mapping) for o in held)
            else None
            if held
            else []
        )
    if not isinstance(held, Mapping):
        return None
    if is_ninjs(held) or column_of("text", _flat(held), columns.text):
        return [held]
    inner = [found for value in held.values() if depth < _DEEPEST and (found := _list_in(value, columns, depth + 1))]
    lists = [found for found in inner if len(found) > 1 or found[0] is not None]
    return max(lists, key=len) if lists else ([held] if depth == 0 else None)


def _read(held: object, name: str, row: Row, columns: Columns, encoding: str) -> Source | Left:
    try:
        if not isinstance(held, Mapping):
            raise Damaged(name, KIND, "no-records")
        if is_ninjs(held) and columns.text is None:
            return replace(read_item(held, name, row), encoding=encoding)
        values = _flat(held)
        found = offices(list(values), columns, name)
        return replace(source_of(row._replace(values=values), found, name), encoding=encoding)
    except Unreadable as error:
        return left(name, error)


def _flat(held: Mapping[str, object]) -> dict[str, object]:
    """A record with the values of the records in it: `{"article": {"text": …}}` has a `text`, unless it has its own."""
    flat = dict(held)
    for value in held.values():
        if isinstance(value, Mapping):
            for key, inner in value.items():
                flat.setdefault(key, inner)
    return flat
