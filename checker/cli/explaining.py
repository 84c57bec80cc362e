"""Carries out `explain`."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from checker.cli.ending import DONE, Stop, in_words, system_words
from checker.cli.gathering import format_asked, interface_asked, write_out
from checker.model import Finding, Report
from checker.reporting.formats import Look
from checker.wording.safe import visible

FORMATS = ("console", "json")
MOST_NAMED = 6


def run_explain(options: Namespace) -> int:
    """Show why finding `options.id` (or the one it begins) of `options.report` was raised; return the exit code."""
    from checker.reporting.explaining import ExplanationReporter

    interface = interface_asked(options.interface)
    chosen = format_asked(options.format, options.output, FORMATS, interface)
    report = read_report(options.report, interface)
    finding = found(report, options.id[0], interface)
    reporter = ExplanationReporter(chosen)
    as_utf8 = chosen == "json"
    write_out(lambda out: reporter.write_one(report, finding, out, Look()), options.output, interface, as_utf8=as_utf8)
    return DONE


def read_report(file: str, interface: str) -> Report:
    """Return the report in JSON `file` (`-` for standard input). Raises `Stop` or `BadReport` when there is none."""
    from checker.reporting.json import BadReport, read_json

    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except (OSError, ValueError) as error:
        problem = system_words(error, interface)
        raise Stop("no-report", interface, name=visible(file), problem=problem) from error
    try:
        return read_json(data.decode("utf-8-sig"))
    except (BadReport, UnicodeDecodeError) as error:
        reason = in_words(error, interface)[0] if isinstance(error, BadReport) else str(error)
        raise Stop("bad-report", interface, name=visible(file), problem=reason) from error


def found(report: Report, identifier: str, interface: str) -> Finding:
    """Return the finding whose id is `identifier` or alone begins with it. Raises `Stop` naming the nearest."""
    every = [*report.findings, *(one.finding for one in report.silenced)]
    exact = [finding for finding in every if finding.id == identifier]
    matching = exact or [finding for finding in every if identifier and finding.id.startswith(identifier)]
    if len(matching) == 1:
        return matching[0]
    if matching:
        names = ", ".join(finding.id for finding in matching[:MOST_NAMED])
        raise Stop("ambiguous-id", interface, id=visible(identifier), names=names)
    if not every:
        raise Stop("no-findings", interface, id=visible(identifier))
    raise Stop("unknown-id", interface, id=visible(identifier), names=", ".join(_nearest(every, identifier)))


def _nearest(every: Iterable[Finding], identifier: str) -> list[str]:
    from difflib import get_close_matches

    ids = [finding.id for finding in every]
    return get_close_matches(identifier, ids, n=MOST_NAMED, cutoff=0.5) or ids[:MOST_NAMED]
