"""Tells why one finding was raised: the words of each side, then every step as a waterfall."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from checker.model import Finding, Report
from checker.reporting.console import heading, position_lines, title_lines
from checker.reporting.formats import Look
from checker.reporting.layout import Line, Piece, set_lines
from checker.reporting.paint import Page
from checker.reporting.records import FindingView
from checker.reporting.view import finding_view
from checker.reporting.waterfall import cumulative_steps
from checker.wording import say


class ExplanationReporter:
    """Writes one finding of a report in full."""

    def __init__(self, format_name: str = "console") -> None:
        self._format = format_name

    def write_one(self, report: Report, finding: Finding, out: TextIO, look: Look) -> None:
        """Write why `finding` of `report` was raised to `out`. Linear in the finding."""
        if self._format == "json":
            from checker.reporting.json import json_text, plain

            out.write(json_text(plain(finding)) + "\n")
            return
        view = finding_view(finding, {source.name: source for source in report.sources}, report.interface)
        page = Page(out, look.width)
        page.put(_lines(view, page, report.interface))


def _lines(view: FindingView, page: Page, language: str) -> Iterator[Line]:
    yield from title_lines(view, page)
    yield ()
    yield from heading(say("explain.positions", language), page)
    for index, position in enumerate(view.positions):
        yield from position_lines(position, index, page, language, everything=True)
        yield ()
    yield from heading(say("explain.steps", language), page)
    yield from cumulative_steps(view, page.width, language)
    yield ()
    yield from set_lines(
        [Piece(view.confidence, "strong"), Piece(f". {say('explain.legend', language)}", "faint")], page.width
    )
