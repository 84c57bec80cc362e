"""Turns a report into records that hold every word and number once, so that no format decides any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from checker.model import Finding, Position, Report, Severity, Step, Verdict, VerdictStatus
from checker.reporting.passages import MOST_QUOTE, Sources, evidence_view, plain_beside, support_words
from checker.reporting.records import Coverage, FindingView, Item, PositionView, ReportView, StepView, VerdictView
from checker.reporting.sections import LONGEST_PASSAGE, decided_words, sections_of
from checker.wording import say
from checker.wording.locales import capitalised, number_words
from checker.wording.safe import shortened, single_line, visible

SUREST = 0.99
LONGEST_STEP = 180
LADDER = ((0.9, "very-high"), (0.75, "high"), (0.5, "medium"), (0.0, "low"))
REPORTED = frozenset({Severity.ERROR, Severity.WARNING})
"""Shown even where not everything is asked for."""
ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def as_asked(report: Report, *, everything: bool) -> Report:
    """Return `report` as it is, or without its notes where not `everything` is asked for, their number kept."""
    kept = tuple(finding for finding in report.findings if everything or finding.severity is not Severity.NOTE)
    left_out = len(report.findings) - len(kept)
    if not left_out:
        return report
    return replace(report, findings=kept, notes_left_out=report.notes_left_out + left_out)


def view_of(report: Report) -> ReportView:
    """Return the records that every format shows of `report`, said in its interface language.

    Linear in the report, but for the differing words of two quotations (see `differing_spans`).
    """
    language = report.interface
    sources = {source.name: source for source in report.sources}
    counted = Counter(finding.severity for finding in report.findings)
    counted[Severity.NOTE] += report.notes_left_out
    ordered = sorted(report.findings, key=lambda finding: ORDER.index(finding.severity))
    return ReportView(
        language=language,
        findings=tuple(finding_view(finding, sources, language) for finding in ordered),
        verdicts=tuple(_verdict(verdict, sources, language) for verdict in report.verdicts),
        verdict_counts=_verdict_counts(report, language),
        sections=sections_of(report, sources, language),
        counts=tuple((s, counted[s], say(f"count.{s}", language, n=counted[s])) for s in ORDER),
        closing=_closing(report, counted, language),
        coverage=_coverage(report, language) if report.draft is not None else None,
    )


def title_of(report: Report) -> str:
    """Return what a report is of, as the title of a page or a document."""
    if report.draft is not None:
        return say("page.checked", report.interface, name=visible(report.draft))
    return say("page.compared", report.interface, n=len(report.sources))


def paired(report: Report) -> list[tuple[Finding, FindingView]]:
    """Return every finding with what is shown of it, the open ones in the order of `view_of`, then the silenced.

    For formats that write codes and offsets beside the words. Cost as `view_of`.
    """
    sources, language = {source.name: source for source in report.sources}, report.interface
    ordered = sorted(report.findings, key=lambda finding: ORDER.index(finding.severity))
    told = [(finding, finding_view(finding, sources, language)) for finding in ordered]
    for one in report.silenced:
        view = finding_view(one.finding, sources, language)
        told.append((one.finding, view._replace(decided=decided_words(one.decision, language))))
    return told


def finding_view(finding: Finding, sources: Sources, language: str) -> FindingView:
    """Return one finding as it is shown."""
    return FindingView(
        id=finding.id,
        severity=finding.severity,
        mark=say(f"severity.{finding.severity}", language),
        summary=single_line(finding.summary),
        kind=say(f"kind.{finding.kind}", language),
        slot=say(f"slot.{finding.slot}", language),
        relation=say(f"relation.{finding.relation}", language),
        positions=tuple(_position(p, finding, sources, language) for p in finding.positions),
        confidence=confidence_words(finding.confidence, language),
        steps=step_views(finding.why, language),
    )


def confidence_words(confidence: float, language: str) -> str:
    """Return how sure a finding is, in words and per cent; nothing is ever said to be 100 % sure."""
    key = next(key for floor, key in LADDER if confidence >= floor or floor == 0.0)
    percent = round(min(confidence, SUREST) * 100)
    words = capitalised(say(f"confidence.{key}", language))
    return say("console.sure", language, words=words, percent=say("confidence.percent", language, n=percent))


def step_views(steps: Iterable[Step], language: str) -> tuple[StepView, ...]:
    """Return the steps of a judgement in order, each with the sum so far, in bits to one decimal."""
    total = 0.0
    views: list[StepView] = []
    for step in steps:
        total += step.weight
        words = step.words or say(f"step.{step.key}", language, **dict(step.params))
        figure = signed(step.weight, language) if step.weight else ""
        views.append(
            StepView(
                step.key,
                shortened(single_line(words), LONGEST_STEP),
                step.weight,
                figure,
                signed(total, language),
                total,
            )
        )
    return tuple(views)


def signed(weight: float, language: str) -> str:
    """Return a weight with its sign and one decimal (`+6,4`, `−2,0`)."""
    figure = number_words(weight, language, digits=1)
    return figure if weight < 0 else f"+{figure}"


def _position(position: Position, finding: Finding, sources: Sources, language: str) -> PositionView:
    others = [p for p in finding.positions if p is not position]
    other = others[0].evidence[0].quote if others and others[0].evidence else ""
    text = single_line(position.text)
    names = {evidence.source for evidence in position.evidence}
    return PositionView(
        text=shortened(text, MOST_QUOTE),
        plain=plain_beside(text, position.value, finding.slot, language),
        support=support_words(len(names), position.origins, language),
        evidence=tuple(evidence_view(e, other, sources, language) for e in position.evidence),
    )


def _verdict(verdict: Verdict, sources: Sources, language: str) -> VerdictView:
    against = verdict.against[0].quote if verdict.against else ""
    return VerdictView(
        status=verdict.status,
        mark=say("verdict.accepted" if verdict.accepted else f"verdict.{verdict.status}", language),
        text=single_line(verdict.evidence.quote),
        evidence=evidence_view(verdict.evidence, against, sources, language),
        support=support_words(len({e.source for e in verdict.support}), verdict.origins, language)
        if verdict.support
        else "",
        against=tuple(evidence_view(e, verdict.evidence.quote, sources, language) for e in verdict.against),
        supporting=tuple(evidence_view(e, "", sources, language) for e in verdict.support),
        is_accepted=verdict.accepted,
    )


def _verdict_counts(report: Report, language: str) -> tuple[tuple[VerdictStatus, str], ...]:
    counted = Counter(verdict.status for verdict in report.verdicts)
    accepted = sum(verdict.accepted for verdict in report.verdicts if verdict.status is VerdictStatus.CONFLICT)
    keys = {s: f"check.{s}" for s in VerdictStatus}
    keys |= {VerdictStatus.CONFLICT: "check.conflict-accepted"} if accepted else {}
    return tuple((s, say(keys[s], language, n=counted[s], accepted=accepted)) for s in VerdictStatus if counted[s])


def _coverage(report: Report, language: str) -> Coverage:
    """A detail is traced where a passage of a source stands beside it, for or against."""
    found, bare = len(report.verdicts), report.without_detail
    traced = sum(bool(verdict.support or verdict.against) for verdict in report.verdicts)
    details = say("check.traced", language, details=say("check.details", language, n=found), n=traced)
    return Coverage(
        details=details if found else say("check.no-details", language),
        without=say("check.without-detail" if bare else "check.all-with-detail", language, n=len(bare)),
        sentences=tuple(
            Item(say("console.line", language, n=one.line), (shortened(single_line(one.text), LONGEST_PASSAGE),))
            for one in bare
        ),
    )


def _closing(report: Report, counted: Mapping[Severity, int], language: str) -> tuple[str, ...]:
    shown = [s for s in ORDER if s is Severity.ERROR or (counted[s] and (s in REPORTED or not report.notes_left_out))]
    told = [say(f"count.{s}", language, n=counted[s]) for s in shown]
    told += [say("count.silenced", language, n=len(report.silenced))] if report.silenced else []
    facts = sum(source.facts for source in report.sources)
    hidden = [say("console.notes-hidden", language, n=report.notes_left_out)] if report.notes_left_out else []
    return (
        *told,
        say("count.source", language, n=len(report.sources)),
        say("count.fact", language, n=facts),
        *hidden,
    )
