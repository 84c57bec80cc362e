"""The formats a report can be written in: one file and one line each."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple, Protocol, TextIO, cast

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


class Format(NamedTuple):
    """A format's name on the command line and where its reporter is, imported when it is asked for."""

    name: str
    module: str
    reporter: str


FORMATS: tuple[Format, ...] = (
    Format("console", "checker.reporting.console", "ConsoleReporter"),
    Format("json", "checker.reporting.json", "JsonReporter"),
)
"""In the order in which the help names them."""
FACT_FORMATS: tuple[Format, ...] = (
    Format("console", "checker.reporting.facts_console", "FactsConsole"),
    Format("json", "checker.reporting.facts_export", "FactsJson"),
    Format("csv", "checker.reporting.facts_export", "FactsCsv"),
)
"""The same for the facts of sources."""


def fact_writer_for(name: str, language: str) -> FactWriter:
    """Return the writer of facts in format `name`, its words in `language`. Raises `KeyError` for an unknown one."""
    found = {entry.name: entry for entry in FACT_FORMATS}[name]
    return cast("FactWriter", getattr(import_module(found.module), found.reporter)(language))


def reporter_for(name: str) -> Reporter:
    """Return the reporter of format `name`. Raises `KeyError` for a format that `FORMATS` does not have."""
    found = {entry.name: entry for entry in FORMATS}[name]
    return cast("Reporter", getattr(import_module(found.module), found.reporter)())
