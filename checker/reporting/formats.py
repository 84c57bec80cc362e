"""The formats a report can be written in: one file and one line each."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import BinaryIO, NamedTuple, Protocol, TextIO, cast

from checker.model import Report
from claims.model import Analysis


class Look(NamedTuple):
    """How much of a report is shown, and on how wide a page."""

    everything: bool = False
    """Notes, every step and every passage too."""
    quiet: bool = False
    """Findings only."""
    width: int | None = None
    """Columns; `None` leaves it to the format."""


class Reporter(Protocol):
    """Writes a report in one format."""

    def write(self, report: Report, out: TextIO, look: Look) -> None:
        """Write `report` to `out`, ending in a line end. Linear in the report."""
        ...


class BinaryReporter(Protocol):
    """Writes a report in a format that is no text."""

    def write_bytes(self, report: Report, out: BinaryIO, look: Look) -> None:
        """Write `report` to `out`. Linear in the report."""
        ...


class FactWriter(Protocol):
    """Writes the facts of one source after another."""

    def begin(self, out: TextIO, look: Look) -> None:
        """Write what stands before the first source."""
        ...

    def add(self, analysis: Analysis, out: TextIO) -> None:
        """Write one source. Linear in its text and facts."""
        ...

    def end(self, out: TextIO) -> None:
        """Write what stands after the last source."""
        ...


class BinaryFactWriter(Protocol):
    """Writes the facts of one source after another in a format that is no text."""

    def begin(self, out: BinaryIO, look: Look) -> None:
        """Write what stands before the first source."""
        ...

    def add(self, analysis: Analysis, out: BinaryIO) -> None:
        """Write one source. Linear in its text and facts."""
        ...

    def end(self, out: BinaryIO) -> None:
        """Write what stands after the last source."""
        ...


class Format(NamedTuple):
    """A format's name on the command line and where its reporter is, imported when it is asked for."""

    name: str
    module: str
    reporter: str
    suffixes: tuple[str, ...] = ()
    """Endings of files that ask for it without `--format`."""
    needs_texts: bool = False
    """Whether it shows the sources whole."""
    is_binary: bool = False
    package: str = ""
    """What it imports that an extra of the same name as the format brings."""


FORMATS: tuple[Format, ...] = (
    Format("console", "checker.reporting.console", "ConsoleReporter"),
    Format("json", "checker.reporting.json", "JsonReporter", ("json",), needs_texts=True),
    Format("html", "checker.reporting.html", "HtmlReporter", ("html", "htm"), needs_texts=True),
    Format("markdown", "checker.reporting.markdown", "MarkdownReporter", ("md", "markdown")),
    Format("csv", "checker.reporting.table", "CsvReporter", ("csv",)),
    Format("junit", "checker.reporting.junit", "JunitReporter", ("xml",)),
    Format("github", "checker.reporting.github", "GithubReporter"),
    Format("sarif", "checker.reporting.sarif", "SarifReporter", ("sarif",)),
    Format("annotations", "checker.reporting.annotations", "AnnotationReporter", ("jsonld",)),
    Format(
        "docx", "checker.reporting.docx", "DocxReporter", ("docx",), needs_texts=True, is_binary=True, package="docx"
    ),
    Format("parquet", "checker.reporting.parquet", "ParquetReporter", ("parquet",), is_binary=True, package="pyarrow"),
)
"""In the order in which the help names them."""
FACT_FORMATS: tuple[Format, ...] = (
    Format("console", "checker.reporting.facts_console", "FactsConsole"),
    Format("json", "checker.reporting.facts_export", "FactsJson"),
    Format("csv", "checker.reporting.facts_export", "FactsCsv"),
    Format("parquet", "checker.reporting.parquet", "FactsParquet", is_binary=True, package="pyarrow"),
)
"""The same for the facts of sources."""


def fact_format_of(name: str) -> Format:
    """Return the entry of format `name` for facts. Raises `KeyError` for one that `FACT_FORMATS` does not have."""
    return {entry.name: entry for entry in FACT_FORMATS}[name]


def fact_writer_for(name: str, language: str) -> FactWriter:
    """Return the writer of facts in format `name`, its words in `language`. Raises `KeyError` for an unknown one."""
    found = fact_format_of(name)
    return cast("FactWriter", getattr(import_module(found.module), found.reporter)(language))


def binary_fact_writer_for(name: str, language: str) -> BinaryFactWriter:
    """Return the writer of facts in a format that is no text. Raises `KeyError` as `fact_writer_for`."""
    found = fact_format_of(name)
    return cast("BinaryFactWriter", getattr(import_module(found.module), found.reporter)(language))


def format_of(name: str) -> Format:
    """Return the entry of format `name`. Raises `KeyError` for a format that `FORMATS` does not have."""
    return {entry.name: entry for entry in FORMATS}[name]


def format_by_suffix(file: str) -> str | None:
    """Return the name of the format that a file's ending asks for, `None` where none does."""
    suffix = PurePath(file).suffix[1:].lower()
    return next((entry.name for entry in FORMATS if suffix in entry.suffixes), None)


def reporter_for(name: str) -> Reporter:
    """Return the reporter of format `name`. Raises `KeyError` for a format that `FORMATS` does not have."""
    found = format_of(name)
    return cast("Reporter", getattr(import_module(found.module), found.reporter)())


def binary_reporter_for(name: str) -> BinaryReporter:
    """Return the reporter of a format that is no text. Raises `KeyError` as `reporter_for`."""
    found = format_of(name)
    return cast("BinaryReporter", getattr(import_module(found.module), found.reporter)())
