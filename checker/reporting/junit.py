"""The report for continuous integration: JUnit XML, which nearly every service reads.

Findings that ask for an editor are failures of the level that they have; notes pass, with their words beside them; what
a decision keeps quiet is skipped with its reason; a source that could not be read is an error.
"""

from __future__ import annotations

from typing import TextIO
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from checker.model import Report, Severity, VerdictStatus
from checker.reporting.formats import Look
from checker.reporting.records import FindingView, ReportView, VerdictView
from checker.reporting.view import as_asked, paired, view_of
from checker.reporting.xml_text import clean
from checker.wording import say
from checker.wording.safe import single_line


class JunitReporter:
    """Writes one suite of findings, one of verdicts where a draft was checked, one of sources."""

    def write(self, report: Report, out: TextIO, look: Look) -> None:
        """Write `report` to `out`."""
        report = as_asked(report, everything=look.everything)
        view = view_of(report)
        root = Element("testsuites", name="recoupe")
        _findings(root, report, view.language)
        if view.verdicts:
            _verdicts(root, view)
        _sources(root, report, view.language)
        for name in ("tests", "failures", "errors", "skipped"):
            root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
        indent(root)
        out.write(f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n')


def _findings(root: Element, report: Report, language: str) -> None:
    suite = SubElement(root, "testsuite", name=say("junit.findings", language))
    for finding, view in paired(report):
        case = _case(suite, f"{view.id} {view.summary}", f"recoupe.{finding.kind}.{finding.slot}", finding_place(view))
        if view.decided:
            SubElement(case, "skipped", message=clean(view.decided))
        elif finding.severity is not Severity.NOTE:
            failed = SubElement(case, "failure", type=str(finding.severity), message=clean(view.summary))
            failed.text = clean(finding_text(view))
        if view.decided or finding.severity is Severity.NOTE:
            SubElement(case, "system-out").text = clean(finding_text(view))
    _count(suite)


def _verdicts(root: Element, view: ReportView) -> None:
    suite = SubElement(root, "testsuite", name=say("junit.verdicts", view.language))
    for verdict in view.verdicts:
        case = _case(suite, f"{verdict.evidence.place} {verdict.text}", "recoupe.draft", verdict.evidence.source)
        told = verdict_text(verdict)
        match verdict.status:
            case VerdictStatus.CONFLICT if not verdict.is_accepted:
                SubElement(case, "failure", type=str(verdict.status), message=clean(verdict.mark)).text = clean(told)
            case VerdictStatus.SUPPORTED:
                SubElement(case, "system-out").text = clean(told)
            case _:
                SubElement(case, "skipped", message=clean(told))
    _count(suite)


def _sources(root: Element, report: Report, language: str) -> None:
    suite = SubElement(root, "testsuite", name=say("junit.sources", language))
    for source in report.sources:
        _case(suite, single_line(source.name), "recoupe.source", source.name)
    for skipped in report.skipped:
        case = _case(suite, single_line(skipped.name), "recoupe.source", skipped.name)
        SubElement(case, "error", type=skipped.slug, message=clean(f"{skipped.reason} {skipped.remedy}"))
    _count(suite)


def _case(suite: Element, name: str, classname: str, file: str) -> Element:
    return SubElement(suite, "testcase", name=clean(name), classname=classname, file=clean(single_line(file)))


def _count(suite: Element) -> None:
    suite.set("tests", str(len(suite)))
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(name, str(sum(case.find(tag) is not None for case in suite)))


def finding_place(view: FindingView) -> str:
    """Return the source of a finding's first passage, empty where it has none."""
    return next((evidence.source for position in view.positions for evidence in position.evidence), "")


def finding_text(view: FindingView) -> str:
    """Return both sides of a finding in plain lines: value, passages with their places, how sure, its id."""
    lines: list[str] = []
    for position in view.positions:
        plain = f" = {position.plain}" if position.plain else ""
        lines.append(f"{position.text}{plain} ({position.support})")
        for evidence in position.evidence:
            lines.append("  " + "".join(run.text for run in evidence.context))
            told = [evidence.place, *filter(None, [evidence.who]), *evidence.said]
            lines.append(f"    {' · '.join(told)}")
    told = [view.confidence, view.relation, view.id, *filter(None, [view.decided])]
    return "\n".join([*lines, " · ".join(told)])


def verdict_text(view: VerdictView) -> str:
    """Return a verdict on one line: what became of the detail, who supports it, what stands against it."""
    supporting = [evidence.place for evidence in view.supporting]
    support = f"{view.support} ({', '.join(supporting)})" if supporting else view.support
    against = [f"{evidence.words} ({evidence.place})" for evidence in view.against]
    return " · ".join(words for words in (view.mark, support, *against) if words)
