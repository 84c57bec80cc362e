"""The report for GitHub Actions: workflow commands that annotate the lines of the sources in a change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from checker.model import Evidence, Finding, Report, Severity
from checker.reporting.formats import Look
from checker.reporting.junit import finding_text
from checker.reporting.locating import line_in_file, region_of
from checker.reporting.records import FindingView
from checker.reporting.view import as_asked, paired
from checker.wording.safe import single_line, visible

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


class GithubReporter:
    """Writes one command for each open finding, at its first passage (in the draft where there is one)."""

    def write(self, report: Report, out: TextIO, look: Look) -> None:
        """Write `report` to `out`; what decisions keep quiet is told by `debug`, which only a debug run shows."""
        report = as_asked(report, everything=look.everything)
        out.writelines(_command(finding, view, report.draft) for finding, view in paired(report))
        for skipped in report.skipped:
            told = f"{skipped.reason} {skipped.remedy}"
            out.write(f"::warning title={escaped_property(skipped.slug)}::{escaped(single_line(told))}\n")


def _command(finding: Finding, view: FindingView, draft: str | None) -> str:
    lines = [view.summary, *finding_text(view).split("\n")]
    message = escaped("\n".join(visible(line) for line in lines))
    if view.decided:
        return f"::debug::{message}\n"
    told = {"title": f"{view.mark} · {view.slot}"}
    first = next(_passages(finding, draft), None)
    if first is not None:
        told = {"file": visible(first.source), **_lines(first), **told}
    properties = ",".join(f"{name}={escaped_property(words)}" for name, words in told.items())
    return f"::{COMMANDS[finding.severity]} {properties}::{message}\n"


def _lines(evidence: Evidence) -> dict[str, str]:
    """Lines and columns of a text; the line alone of markup; nothing for a file that has no lines of its own."""
    line = line_in_file(evidence)
    if line is None:
        return {}
    if evidence.place is not None:
        return {"line": str(line)}
    region = region_of(evidence)
    return {
        "line": str(line), "endLine": str(region.end_line),
        "col": str(region.column), "endColumn": str(max(region.end_column - 1, 1)),
    }  # fmt: skip


def _passages(finding: Finding, draft: str | None) -> Iterator[Evidence]:
    every = [evidence for position in finding.positions for evidence in position.evidence]
    yield from sorted(every, key=lambda evidence: evidence.source != draft)


def escaped(text: str) -> str:
    """Return `text` as the message of a workflow command: no line of it can begin another command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escaped_property(text: str) -> str:
    """Return `text` as a property of a workflow command."""
    return escaped(text).replace(":", "%3A").replace(",", "%2C")
