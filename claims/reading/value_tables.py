"""Reads tables of values as text (CSV, TSV): each row is a source of its own."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from io import StringIO

from claims.errors import Damaged, TooLarge, Unreadable
from claims.model import Source
from claims.reading.columns import USUAL, Columns
from claims.reading.encodings import decode
from claims.reading.leaving import Left, left
from claims.reading.records_of_values import Row, offices, source_of

KIND = "csv"
MOST_BYTES = 128 * 2**20
LONGEST_FIELD = 2**26
_SEPARATORS = ",;\t|"


def read_all(data: bytes, name: str, columns: Columns = USUAL) -> Iterator[Source | Left]:
    """Yield a source for each row that has a text, named `table.csv#1`…; the first line of a table names its columns.

    Separators are commas, semicolons, tabs or bars, as the first line has them. Raises `NoTextColumn`, `Damaged`,
    `TooLarge`, and what decoding raises. Linear.
    """
    if len(data) > MOST_BYTES:
        raise TooLarge(name, "bytes", MOST_BYTES // 2**20)
    text, encoding = decode(data, name)
    csv.field_size_limit(max(LONGEST_FIELD, csv.field_size_limit()))
    reader = csv.reader(StringIO(text, newline=""), delimiter=_separator(text))
    header = next(reader, [])
    found = offices([one.strip().strip("\ufeff") for one in header], columns, name)
    number, line = 0, reader.line_num + 1
    while True:
        try:
            values = next(reader, None)
        except csv.Error as error:
            raise Damaged(name, KIND, "not-well-formed", ("line", str(line))) from error
        if values is None:
            return
        if any(values):
            number += 1
            row = Row(dict(zip((one.strip() for one in header), values, strict=False)), number, line)
            yield _read(row, found, f"{name}#{number}", encoding)
        line = reader.line_num + 1


def _read(row: Row, found: dict[str, str], name: str, encoding: str) -> Source | Left:
    from dataclasses import replace

    try:
        return replace(source_of(row, found, name), encoding=encoding)
    except Unreadable as error:
        return left(name, error)


def _separator(text: str) -> str:
    """The separator that the first line has most of, outside of quotation marks."""
    first = text[:65_536].partition("\n")[0]
    bare = "".join(first.split('"')[::2])
    counts = Counter(letter for letter in bare if letter in _SEPARATORS)
    return max(_SEPARATORS, key=lambda separator: counts[separator])
