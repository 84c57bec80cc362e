"""The findings for a spreadsheet: CSV with one row for each passage of each side, and one for each verdict."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import TextIO

from checker.model import Evidence, Finding, Report
from checker.reporting.cells import harmless
from checker.reporting.formats import Look
from checker.reporting.records import EvidenceView, FindingView, VerdictView
from checker.reporting.view import as_asked, paired, view_of
from checker.wording.safe import single_line

COLUMNS = (
    "record", "id", "severity", "kind", "slot", "relation", "confidence", "summary", "side", "value", "text", "origins",
    "source", "line", "column", "start", "end", "sentence", "attribution", "stance", "published", "decision", "place",
)  # fmt: skip
FINDING, VERDICT, SKIPPED = "finding", "verdict", "skipped"


class CsvReporter:
    """Writes a header, the passages of every finding, the verdicts on a draft and the sources that were not read."""

    def write(self, report: Report, out: TextIO, look: Look) -> None:
        """Write `report` to `out`, commas between cells, one line feed at line ends, cells harmless to spreadsheets."""
        report = as_asked(report, everything=look.everything)
        rows = csv.DictWriter(out, COLUMNS, lineterminator="\n")
        rows.writeheader()
        for row in report_rows(report):
            rows.writerow({name: harmless(cell) for name, cell in row.items()})


def report_rows(report: Report) -> Iterator[dict[str, object]]:
    """Yield the rows of `report` by the names of `COLUMNS`, those that a row does not have left out. Linear."""
    for finding, view in paired(report):
        yield from _finding_rows(finding, view)
    for verdict, shown in zip(report.verdicts, view_of(report).verdicts, strict=True):
        yield {
            **_passage(verdict.evidence, shown.evidence), **_verdict(shown), "record": VERDICT,
            "slot": str(verdict.slot), "origins": verdict.origins, "relation": str(verdict.status),
        }  # fmt: skip
    for skipped in report.skipped:
        told = f"{skipped.reason} {skipped.remedy}"
        yield {"record": SKIPPED, "source": single_line(skipped.name), "summary": single_line(told)}


def _finding_rows(finding: Finding, view: FindingView) -> Iterator[dict[str, object]]:
    told: dict[str, object] = {
        "record": FINDING, "id": finding.id, "severity": str(finding.severity), "kind": str(finding.kind),
        "slot": str(finding.slot), "relation": str(finding.relation), "confidence": round(finding.confidence, 3),
        "summary": view.summary, "decision": view.decided,
    }  # fmt: skip
    rows = 0
    for side, (position, said) in enumerate(zip(finding.positions, view.positions, strict=True), 1):
        for evidence, shown in zip(position.evidence, said.evidence, strict=True):
            value = {"side": side, "value": single_line(position.value), "origins": position.origins}
            yield {**told, **value, **_passage(evidence, shown)}
            rows += 1
    if not rows:
        yield told


def _passage(evidence: Evidence, shown: EvidenceView) -> dict[str, object]:
    return {
        "source": single_line(evidence.source), "line": evidence.line, "column": evidence.column,
        "start": evidence.start, "end": evidence.end, "text": single_line(evidence.quote),
        "sentence": single_line(evidence.sentence), "attribution": single_line(evidence.attribution or ""),
        "stance": str(evidence.stance), "published": evidence.published or "",
        "place": shown.stands,
    }  # fmt: skip


def _verdict(view: VerdictView) -> dict[str, object]:
    told = [view.mark, view.support, *(_against(one) for one in view.against)]
    return {"summary": " · ".join(words for words in told if words)}


def _against(evidence: EvidenceView) -> str:
    return f"{evidence.words} ({evidence.place})"
