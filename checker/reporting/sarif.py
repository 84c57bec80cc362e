"""The report for code scanning and editors: SARIF 2.1.0, both sides as locations, decisions as suppressions.

See OASIS, *Static Analysis Results Interchange Format 2.1.0*. Columns and offsets count code points.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TextIO

from checker.model import Evidence, Finding, Report, Severity, Silenced
from checker.reporting.formats import Look
from checker.reporting.json import json_text
from checker.reporting.locating import line_in_file, region_of, uri_of
from checker.reporting.records import EvidenceView, FindingView
from checker.reporting.view import as_asked, paired
from checker.wording.safe import single_line

VERSION = "2.1.0"
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "recoupeFinding/v1"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}

Data = dict[str, object]


class SarifReporter:
    """Writes one run with one result for each finding."""

    def write(self, report: Report, out: TextIO, look: Look) -> None:
        """Write `report` to `out`."""
        report = as_asked(report, everything=look.everything)
        out.write(json_text(sarif_log(report)) + "\n")


def sarif_log(report: Report) -> Data:
    """Return `report` as the plain data of a SARIF log. Linear in the report."""
    told = paired(report)
    rules = {rule_of(finding): (finding, view) for finding, view in reversed(told)}
    names = sorted(rules)
    index = {name: number for number, name in enumerate(names)}
    silenced = {one.finding.id: one for one in report.silenced}
    driver = {"name": "Recoupe", "rules": [_rule(name, *rules[name]) for name in names]}
    run: Data = {
        "tool": {"driver": driver},
        "language": report.interface,
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "artifacts": [_artifact(source.name, source.language) for source in report.sources],
        "results": [_result(f, v, index, silenced.get(f.id) if v.decided else None, report.draft) for f, v in told],
    }
    return {"$schema": SCHEMA, "version": VERSION, "runs": [run]}


def rule_of(finding: Finding) -> str:
    """Return the name of the rule that a finding is of (`conflict/date`)."""
    return f"{finding.kind}/{finding.slot}"


def _rule(name: str, finding: Finding, view: FindingView) -> Data:
    return {
        "id": name,
        "shortDescription": {"text": f"{view.kind} · {view.slot}"},
        "properties": {"kind": str(finding.kind), "slot": str(finding.slot)},
    }


def _invocation(report: Report) -> Data:
    told: Data = {"executionSuccessful": True}
    if report.skipped:
        told["toolExecutionNotifications"] = [
            {
                "descriptor": {"id": skipped.slug},
                "level": "warning",
                "message": {"text": single_line(f"{skipped.reason} {skipped.remedy}")},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri_of(skipped.name)}}}],
            }
            for skipped in report.skipped
        ]
    return told


def _artifact(name: str, language: str) -> Data:
    told: Data = {"location": {"uri": uri_of(name), "description": {"text": single_line(name)}}}
    return {**told, "properties": {"language": language}} if language else told


def _result(
    finding: Finding, view: FindingView, index: Mapping[str, int], silenced: Silenced | None, draft: str | None
) -> Data:
    rule = rule_of(finding)
    sides = _sides(finding, view, draft)
    told: Data = {
        "ruleId": rule,
        "ruleIndex": index[rule],
        "level": LEVELS[finding.severity],
        "message": {"text": view.summary},
        "locations": [_location(side[0]) for side in sides if side],
        "relatedLocations": [_location(one, number) for number, one in enumerate(_every(sides), 1)],
        "fingerprints": {FINGERPRINT: finding.id},
        "partialFingerprints": {FINGERPRINT: finding.id},
        "rank": round(finding.confidence * 100, 1),
        "properties": {
            "relation": str(finding.relation),
            "confidence": round(finding.confidence, 3),
            "why": [{"words": step.words, "weight": round(step.weight, 3)} for step in view.steps],
        },
    }
    if silenced:
        told["suppressions"] = [{"kind": "external", "status": "accepted", "justification": view.decided}]
    return told


def _sides(finding: Finding, view: FindingView, draft: str | None) -> list[list[tuple[Evidence, EvidenceView, str]]]:
    """The passages of each side with what the side says, the draft's own side first."""
    sides = [
        [(evidence, shown, told.text) for evidence, shown in zip(position.evidence, told.evidence, strict=True)]
        for position, told in zip(finding.positions, view.positions, strict=True)
    ]
    return sorted(sides, key=lambda side: not any(evidence.source == draft for evidence, _, _ in side))


def _every(
    sides: list[list[tuple[Evidence, EvidenceView, str]]],
) -> Iterator[tuple[Evidence, EvidenceView, str]]:
    for side in sides:
        yield from side


def _location(passage: tuple[Evidence, EvidenceView, str], number: int | None = None) -> Data:
    evidence, shown, value = passage
    told: Data = {} if number is None else {"id": number}
    told["physicalLocation"] = {"artifactLocation": {"uri": uri_of(evidence.source)}, **_regions(evidence)}
    if shown.stands:
        told["logicalLocations"] = [{"fullyQualifiedName": shown.stands}]
    quote = single_line(evidence.quote)
    words = [value] if line_in_file(evidence) or value == quote else [value, quote]
    told["message"] = {"text": " · ".join([*words, *filter(None, [shown.who]), *shown.said])}
    return told


def _regions(evidence: Evidence) -> Data:
    """The quote's and the sentence's stretch of the file; of markup the line alone; nothing of a file without lines."""
    line = line_in_file(evidence)
    if line is None:
        return {}
    if evidence.place is not None:
        return {"region": {"startLine": line, "snippet": {"text": evidence.quote}}}
    region = region_of(evidence)
    return {
        "region": {
            "startLine": region.line, "startColumn": region.column, "endLine": region.end_line,
            "endColumn": region.end_column, "charOffset": evidence.start, "charLength": evidence.end - evidence.start,
            "snippet": {"text": evidence.quote},
        },
        "contextRegion": {
            "charOffset": evidence.sentence_start, "charLength": evidence.sentence_end - evidence.sentence_start,
            "snippet": {"text": evidence.sentence},
        },
    }  # fmt: skip
