"""The findings as W3C Web Annotations (JSON-LD): each passage by its words and by its place in the source.

See W3C, *Web Annotation Data Model* (2017), 4.2.4 for the selectors; positions count code points, as it asks.
"""

from __future__ import annotations

from typing import TextIO

from checker.model import Evidence, Report
from checker.reporting.formats import Look
from checker.reporting.json import json_text
from checker.reporting.junit import verdict_text
from checker.reporting.locating import around, fragment_of, uri_of
from checker.reporting.records import FindingView, VerdictView
from checker.reporting.view import as_asked, paired, view_of

CONTEXT = "http://www.w3.org/ns/anno.jsonld"

Data = dict[str, object]


class AnnotationReporter:
    """Writes one page of annotations: one for each finding, one for each verdict on a draft."""

    def write(self, report: Report, out: TextIO, look: Look) -> None:
        """Write `report` to `out`."""
        report = as_asked(report, everything=look.everything)
        out.write(json_text(annotation_page(report)) + "\n")


def annotation_page(report: Report) -> Data:
    """Return `report` as the plain data of an annotation page. Linear in the report."""
    language = report.interface
    items = [
        _annotation(
            f"urn:recoupe:finding:{finding.id}",
            "moderating" if view.decided else "questioning",
            _finding_bodies(view, language),
            [evidence for position in finding.positions for evidence in position.evidence],
        )
        for finding, view in paired(report)
    ]
    for verdict, shown in zip(report.verdicts, view_of(report).verdicts, strict=True):
        place = f"{uri_of(verdict.evidence.source)}:{verdict.evidence.start}-{verdict.evidence.end}"
        name = f"urn:recoupe:verdict:{place}:{verdict.slot}"
        items.append(_annotation(name, "assessing", _verdict_bodies(shown, language), [verdict.evidence]))
    return {"@context": CONTEXT, "type": "AnnotationPage", "startIndex": 0, "items": items}


def _annotation(name: str, motivation: str, bodies: list[Data], evidence: list[Evidence]) -> Data:
    targets = [_target(one) for one in evidence]
    return {"id": name, "type": "Annotation", "motivation": motivation, "body": bodies, "target": targets}


def _finding_bodies(view: FindingView, language: str) -> list[Data]:
    bodies = [_words(view.summary, "describing", language)]
    bodies += [_words(view.decided, "moderating", language)] if view.decided else []
    bodies.append(_words(view.confidence, "assessing", language))
    return bodies + [_words(tag, "tagging", language) for tag in (view.mark, view.kind, view.slot, view.relation)]


def _verdict_bodies(view: VerdictView, language: str) -> list[Data]:
    return [_words(verdict_text(view), "assessing", language), _words(view.mark, "tagging", language)]


def _words(words: str, purpose: str, language: str) -> Data:
    return {"type": "TextualBody", "value": words, "format": "text/plain", "language": language, "purpose": purpose}


def _target(evidence: Evidence) -> Data:
    prefix, suffix = around(evidence)
    quote: Data = {"type": "TextQuoteSelector", "exact": evidence.quote}
    quote |= {"prefix": prefix} if prefix else {}
    quote |= {"suffix": suffix} if suffix else {}
    position: Data = {"type": "TextPositionSelector", "start": evidence.start, "end": evidence.end}
    selectors = [quote, position]
    fragment = fragment_of(evidence.place)
    if fragment:
        selectors.append({"type": "FragmentSelector", "conformsTo": fragment[0], "value": fragment[1]})
    return {"type": "SpecificResource", "source": uri_of(evidence.source), "selector": selectors}
