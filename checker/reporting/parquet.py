"""The findings and the facts for data work: Parquet tables with a type for each column.

Needs pyarrow (`recoupe[parquet]`). The findings have the rows of the CSV report.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, BinaryIO

from checker.judging.plain import plain as plainly
from checker.model import Report
from checker.reporting.formats import Look
from checker.reporting.places import place_words
from checker.reporting.table import COLUMNS, report_rows
from checker.reporting.view import as_asked
from checker.wording.safe import single_line
from claims.model import Analysis, Fact, Source, Value

if TYPE_CHECKING:
    import pyarrow as pa

PACKING = "zstd"
COUNTS = ("side", "origins", "line", "column", "start", "end")
FACT_COLUMNS = (
    "source", "line", "column", "start", "end", "slot", "kind", "value", "amount", "low", "high", "unit", "earliest",
    "latest", "text", "role", "of", "event", "event_text", "participants", "stance", "negated", "attribution",
    "qualifiers", "published", "sentence", "place",
)  # fmt: skip


class ParquetReporter:
    """Writes one table: the passages of every finding, the verdicts on a draft and the sources that were not read."""

    def write_bytes(self, report: Report, out: BinaryIO, look: Look) -> None:
        """Write `report` to `out`, an empty cell for what a row does not have. Linear in the report."""
        rows = report_rows(as_asked(report, everything=look.everything))
        _write(out, finding_schema(), [map(_cells, rows)])


class FactsParquet:
    """Writes one table with a row for each fact; the rows of a source are a group."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._groups: list[list[dict[str, object]]] = []

    def begin(self, out: BinaryIO, look: Look) -> None:
        """Write nothing yet: the file is written whole."""

    def add(self, analysis: Analysis, out: BinaryIO) -> None:  # noqa: ARG002  the protocol's, for writers that stream
        """Keep the rows of one source."""
        self._groups.append([_fact_row(fact, analysis.source, self._language) for fact in analysis.facts])

    def end(self, out: BinaryIO) -> None:
        """Write all of it."""
        _write(out, fact_schema(), self._groups)


def _write(out: BinaryIO, schema: pa.Schema, groups: Iterable[Iterable[Mapping[str, object]]]) -> None:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    with ParquetWriter(out, schema, compression=PACKING) as writer:
        for rows in groups:
            writer.write_table(pa.Table.from_pylist(list(rows), schema))


@lru_cache(maxsize=1)
def finding_schema() -> pa.Schema:
    """Return the columns of the table of findings with their types."""
    import pyarrow as pa

    special: dict[str, Any] = {name: pa.int32() for name in COUNTS}
    special |= {"confidence": pa.float64(), "published": pa.date32()}
    return pa.schema([(name, special.get(name, pa.string())) for name in COLUMNS])


@lru_cache(maxsize=1)
def fact_schema() -> pa.Schema:
    """Return the columns of the table of facts with their types."""
    import pyarrow as pa

    party = pa.struct([("name", pa.string()), ("role", pa.string())])
    special: dict[str, Any] = {name: pa.int32() for name in COUNTS}
    special |= dict.fromkeys(("amount", "low", "high"), pa.float64())
    special |= dict.fromkeys(("earliest", "latest", "published"), pa.date32())
    special |= {"negated": pa.bool_(), "participants": pa.list_(party)}
    special |= {"qualifiers": pa.list_(pa.string())}
    return pa.schema([(name, special.get(name, pa.string())) for name in FACT_COLUMNS])


def _cells(row: Mapping[str, object]) -> dict[str, object]:
    return {name: None if row.get(name) == "" else row.get(name) for name in COLUMNS}


def _fact_row(fact: Fact, source: Source, language: str) -> dict[str, object]:
    line, column = source.locate(fact.start)
    words = source.text[fact.sentence_start : fact.sentence_end]
    row: dict[str, object] = {
        "source": source.name, "line": line, "column": column, "start": fact.start, "end": fact.end,
        "slot": fact.slot, "value": plainly(fact.value), "text": fact.text, "role": fact.role,
        "of": fact.of and fact.of.text, "event": fact.event and fact.event.family,
        "event_text": fact.event and fact.event.text, "stance": fact.stance, "negated": fact.negated,
        "attribution": fact.attribution, "published": fact.published, "sentence": words,
        "place": place_words(source.place_of(fact.start), source.name, language), **_value(fact.value),
    }  # fmt: skip
    told = {name: single_line(cell) or None if isinstance(cell, str) else cell for name, cell in row.items()}
    parties = [{"name": single_line(p.name), "role": str(p.role)} for p in fact.participants]
    return {**told, "participants": parties, "qualifiers": [single_line(one.text) for one in fact.qualifiers]}


def _value(value: Value) -> dict[str, object]:
    """The figures, the unit or currency and the days of a value, by whichever of them it has."""
    figures = {name: getattr(value, name, None) for name in ("amount", "low", "high")}
    days = {name: getattr(value, name, None) for name in ("earliest", "latest")}
    return {
        "kind": type(value).__name__.removesuffix("Value").lower(),
        **{name: float(figure) for name, figure in figures.items() if isinstance(figure, Decimal)},
        **{name: day for name, day in days.items() if isinstance(day, date)},
        "unit": getattr(value, "currency", None) or getattr(value, "unit", None),
    }
