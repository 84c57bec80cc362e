"""Writes a report in the format asked for, and carries out `report`: the same from a JSON report, later."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from checker.cli.ending import DONE, FAILED, FOUND, tell
from checker.cli.explaining import read_report
from checker.cli.gathering import format_asked, installed, interface_asked, one_of, write_bytes_out, write_out
from checker.model import Report, Severity, Skipped
from checker.reporting.formats import FORMATS, Look, binary_reporter_for, format_of, reporter_for
from checker.wording import say
from claims.errors import Excluded

NEVER = "never"
LEVELS: dict[str, tuple[Severity, ...]] = {
    "error": (Severity.ERROR,),
    "warning": (Severity.ERROR, Severity.WARNING),
    NEVER: (),
}
"""Findings that make the exit code 1, by `--fail-on`."""


def run_report(options: Namespace) -> int:
    """Write the report in JSON file `options.written` in another format; return the exit code.

    The bytes are those that the run which wrote the JSON would have given, asked for that format with the same `--all`.
    """
    interface = interface_asked(options.interface)
    one_of("--fail-on", options.fail_on, tuple(LEVELS), interface)
    chosen = report_format_asked(options.format, options.output, interface)
    report = read_report(options.written[0], interface)
    if options.all and report.notes_left_out:
        tell(say("stop.notes-left-out", interface, n=report.notes_left_out))
    if format_of(chosen).needs_texts and chosen != "json" and not report.texts:
        tell(say("stop.no-texts", interface))
    put_report(report, chosen, Look(everything=options.all, quiet=options.quiet), options.output, interface)
    return exit_code(report, options.fail_on, strict=False)


def report_format_asked(name: str | None, output: str | None, interface: str) -> str:
    """Return the name of the format that a report is to be written in. Raises `Stop` for one there is not."""
    return format_asked(name, output, tuple(entry.name for entry in FORMATS), interface)


def put_report(report: Report, format_name: str, look: Look, output: str | None, interface: str) -> None:
    """Write `report` to file `output` or to standard output. Raises `Stop` where that cannot be."""
    installed(format_of(format_name), interface)
    if format_of(format_name).is_binary:
        binary = binary_reporter_for(format_name)
        write_bytes_out(lambda out: binary.write_bytes(report, out, look), output, interface)
        return
    reporter = reporter_for(format_name)
    write_out(lambda out: reporter.write(report, out, look), output, interface, as_utf8=format_name != "console")


def are_lost(skipped: Sequence[Skipped]) -> bool:
    """Return whether a source could not be read; one that was left out on purpose is none."""
    return any(entry.slug != Excluded.slug for entry in skipped)


def exit_code(report: Report, fail_on: str, *, strict: bool) -> int:
    """Return 0, 1 or 2 for `report`: 2 where `strict` and a source could not be read, 1 for findings at `fail_on`."""
    if strict and are_lost(report.skipped):
        return FAILED
    return FOUND if any(finding.severity in LEVELS[fail_on] for finding in report.findings) else DONE
