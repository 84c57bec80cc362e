"""Reads Parquet tables: each row is a source of its own."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from claims.errors import Damaged, MissingExtra, TooLarge, Unreadable
from claims.model import Source
from claims.reading.columns import USUAL, Columns
from claims.reading.leaving import Left, left
from claims.reading.records_of_values import Row, offices, source_of

KIND = "parquet"
MOST_BYTES = 2**31
_ROWS = 256


def read_all(data: bytes, name: str, columns: Columns = USUAL) -> Iterator[Source | Left]:
    """Yield a source for each row that has a text, named `table.parquet#1`…; only the columns that are used are read.

    Raises `MissingExtra` without pyarrow, `NoTextColumn`, `Damaged`, `TooLarge`. Linear in the columns used.
    """
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise MissingExtra(name, KIND, "parquet") from error
    try:
        file = parquet.ParquetFile(BytesIO(data))
        found = offices(list(file.schema_arrow.names), columns, name)
        _weigh(file, name)
        number = 0
        for batch in file.iter_batches(batch_size=_ROWS, columns=sorted(set(found.values()))):
            for values in batch.to_pylist():
                number += 1
                yield _read(Row(values, number), found, f"{name}#{number}")
    except (pa.ArrowException, OSError, ValueError, OverflowError) as error:
        raise Damaged(name, KIND, "cut-short") from error


def _weigh(file: Any, name: str) -> None:  # noqa: ANN401  the library has no types
    """By groups of rows: asked about a single damaged column, the library ends the whole process."""
    size = sum(file.metadata.row_group(group).total_byte_size for group in range(file.metadata.num_row_groups))
    if size > MOST_BYTES:
        raise TooLarge(name, "unpacked", MOST_BYTES // 2**20)


def _read(row: Row, found: dict[str, str], name: str) -> Source | Left:
    try:
        return source_of(row, found, name)
    except Unreadable as error:
        return left(name, error)
