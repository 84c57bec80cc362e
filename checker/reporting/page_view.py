"""Turns a report into the records of the page, from the view that every format shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import NamedTuple

from checker.model import Evidence, Finding, Report, Severity, SourceText, VerdictStatus
from checker.reporting.article import Cover, fact_covers, fact_lines, paragraphs_of
from checker.reporting.differing import Run
from checker.reporting.page_records import (
    Bar,
    Choice,
    FindingPage,
    PageView,
    Paragraph,
    Passage,
    Side,
    SourcePage,
    VerdictPage,
)
from checker.reporting.page_tables import moments_of, origins_of, origins_words, rows_of, spanned, undated_of
from checker.reporting.records import EvidenceView, FindingView, PositionView, ReportView, StepView
from checker.reporting.view import ORDER, paired, title_of, view_of
from checker.wording import say
from checker.wording.locales import NO_BREAK
from checker.wording.safe import visible

SCALE = 1000
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
COLOURS = 4
"""Sides that have a colour of their own; those after it share the last."""
MOST_CELLS = 40_000
"""Cells of the table of who says what: about what a browser lays out in a second. The list has every finding."""
LONGEST_WHOLE = 24
"""Characters of a value that stays on one line, on a telephone too."""
LOOKS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
VERDICT_RANKS = (
    VerdictStatus.CONFLICT,
    VerdictStatus.NOT_FOUND,
    VerdictStatus.NOT_COMPARABLE,
    VerdictStatus.SUPPORTED,
)
"""Which of two verdicts on one stretch of the draft decides its colour."""


class Places(NamedTuple):
    """Where sources and passages stand on the page."""

    numbers: Mapping[str, int]
    labels: Mapping[str, str]
    texts: Mapping[str, SourceText]
    languages: Mapping[str, str]
    interface: str

    def href(self, evidence: Evidence) -> str:
        """Return the place of a passage in its article, empty where the page does not have the text."""
        return f"#{self.anchor(evidence)}" if evidence.source in self.texts else ""

    def anchor(self, evidence: Evidence) -> str:
        """Return the name of the place of a passage."""
        return f"s{self.numbers[evidence.source]}-{evidence.start}"

    def passage(self, evidence: Evidence, shown: EvidenceView) -> Passage:
        """Return a passage as the page shows it."""
        label = self.labels.get(evidence.source) or visible(evidence.source)
        language = self.languages.get(evidence.source, "")
        line = shown.stands or say("console.line", self.interface, n=evidence.line)
        href = self.href(evidence)
        return Passage(shown.context, shown.place, line, label, shown.who, shown.said, href, language)


def page_of(report: Report) -> PageView:
    """Return all that the page shows of `report`. Linear in the report and its texts, but for sorting them."""
    view, told = view_of(report), paired(report)
    places = _places(report)
    findings = tuple(_finding(n, f, v, places) for n, (f, v) in enumerate(told, 1))
    anchors = {f.id: page.anchor for (f, _), page in zip(told, findings, strict=True)}
    covers = _covers(report, told, anchors, places)
    rows = tuple(rows_of(report, told, anchors, places))
    columns = [n for n in places.numbers.values() if any(row.cells[n - 1] for row in rows)]
    most = max(MOST_CELLS // max(len(columns), 1), 1)
    sources = tuple(_source(report, view, name, number, covers, places) for name, number in places.numbers.items())
    return PageView(
        language=report.interface,
        title=title_of(report),
        closing=view.closing,
        findings=findings,
        sources=sources,
        galley=_galley(report, sources, places),
        verdicts=tuple(_verdicts(report, view, told, anchors, places)),
        verdict_counts=_verdict_counts(report, view),
        severities=_choices(((f.severity, v.mark) for f, v in told), [str(s) for s in ORDER]),
        kinds=_choices(((f.kind, v.kind) for f, v in told), []),
        slots=_choices(((f.slot, v.slot) for f, v in told), []),
        moments=tuple(moments_of(report, told, anchors, places)),
        undated=undated_of(report),
        rows=spanned(rows[:most]),
        columns=tuple(columns),
        rows_left_out=max(len(rows) - most, 0),
        origins=origins_of(report, places),
        origins_told=origins_words(report),
        sections=tuple(section for section in view.sections if section.key not in {"read", "silenced"}),
    )


def _places(report: Report) -> Places:
    names = [source.name for source in report.sources]
    if report.draft in names:
        names.sort(key=lambda name: name != report.draft)
    short = Counter(PurePath(name).name for name in names)
    labels = {name: visible(PurePath(name).name if short[PurePath(name).name] == 1 else name) for name in names}
    texts = {text.name: text for text in report.texts if text.name in labels}
    languages = {source.name: source.language for source in report.sources}
    return Places({name: number for number, name in enumerate(names, 1)}, labels, texts, languages, report.interface)


def _choices(told: Iterable[tuple[str, str]], order: Sequence[str]) -> tuple[Choice, ...]:
    """The entries of a filter with how often each is there, in `order` or by their words."""
    counted: Counter[str] = Counter()
    words: dict[str, str] = {}
    for code, said in told:
        counted[str(code)] += 1
        words[str(code)] = said
    ordered = sorted(words, key=lambda code: (order.index(code) if code in order else len(order), words[code]))
    return tuple(Choice(code, words[code], counted[code]) for code in ordered)


def _finding(number: int, finding: Finding, view: FindingView, places: Places) -> FindingPage:
    names = dict.fromkeys(e.source for position in finding.positions for e in position.evidence)
    sides = tuple(
        _side(at, [places.passage(e, v) for e, v in zip(p.evidence, shown.evidence, strict=True)], shown)
        for at, (p, shown) in enumerate(zip(finding.positions, view.positions, strict=True), 1)
    )
    bars, zero = _waterfall(view.steps)
    return FindingPage(
        number=number,
        anchor=f"f-{number}",
        view=view._replace(summary=kept_together(view.summary, (position.text for position in view.positions))),
        kind=str(finding.kind),
        slot=str(finding.slot),
        sources=tuple(places.numbers[name] for name in names if name in places.numbers),
        sides=sides,
        bars=bars,
        zero=zero,
    )


def kept_together(summary: str, values: Iterable[str]) -> str:
    """Return a finding's sentence with its short values whole on a line, so that two of them are seen at a glance."""
    for value in values:
        if len(value) <= LONGEST_WHOLE:
            summary = summary.replace(value, value.replace(" ", NO_BREAK))
    return summary


def _side(number: int, passages: Iterable[Passage], shown: PositionView) -> Side:
    letter = LETTERS[number - 1] if number <= len(LETTERS) else str(number)
    return Side(min(number, COLOURS), letter, shown.text, shown.plain, shown.support, gathered(passages))


def gathered(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Return `passages` in their order, those of the same words under the first of them. Linear."""
    same: dict[tuple[tuple[Run, ...], str], list[Passage]] = {}
    for passage in passages:
        same.setdefault((passage.runs, passage.language), []).append(passage)
    return tuple(first._replace(copies=tuple(others)) for first, *others in same.values())


def _waterfall(steps: Sequence[StepView]) -> tuple[tuple[Bar, ...], int]:
    """The steps as bars that each begin where the sum so far stands, and where nought is."""
    sums = [0.0, *(step.total_weight for step in steps)]
    low, high = min(sums), max(sums)
    scale = SCALE / (high - low) if high > low else 0.0
    bars = []
    for step, before in zip(steps, sums, strict=False):
        first, last = sorted((before, step.total_weight))
        look = "tells" if not step.weight else "for" if step.weight > 0 else "against"
        width = max(round((last - first) * scale), 6 if step.weight else 0)
        bars.append(Bar(step.words, step.figure, step.total, round((first - low) * scale), width, look))
    return tuple(bars), round(-low * scale)


def _covers(
    report: Report, told: Sequence[tuple[Finding, FindingView]], anchors: Mapping[str, str], places: Places
) -> dict[str, list[Cover]]:
    """What is told of each stretch of each source, facts apart: findings first, then what agrees."""
    covers: dict[str, list[Cover]] = {}
    for finding, view in told:
        rank = len(ORDER) if view.decided else ORDER.index(finding.severity)
        look = "hit decided" if view.decided else f"hit {LOOKS[finding.severity]}"
        for evidence in (e for p in finding.positions for e in p.evidence if e.source in places.numbers):
            href, anchor = f"#{anchors[finding.id]}", places.anchor(evidence)
            cover = Cover(evidence.start, evidence.end, look, rank, "", href, anchor)
            covers.setdefault(evidence.source, []).append(cover)
    for evidence in _anchored(report):
        cover = Cover(evidence.start, evidence.end, "", anchor=places.anchor(evidence))
        covers.setdefault(evidence.source, []).append(cover)
    return covers


def _anchored(report: Report) -> Iterator[Evidence]:
    """Passages that other parts of the page lead to."""
    known = {source.name for source in report.sources}
    for one in report.corroborated:
        yield from (evidence for evidence in one.evidence if evidence.source in known)
    for verdict in report.verdicts:
        yield from (e for e in (verdict.evidence, *verdict.support, *verdict.against) if e.source in known)


def _source(
    report: Report,
    view: ReportView,
    name: str,
    number: int,
    covers: Mapping[str, list[Cover]],
    places: Places,
) -> SourcePage:
    text = places.texts.get(name)
    read = next(section for section in view.sections if section.key == "read")
    at = next(index for index, source in enumerate(report.sources) if source.name == name)
    paragraphs: list[Paragraph] = []
    if text:
        dated = [Cover(m.start, m.end, "", anchor=f"s{number}-{m.start}") for m in text.marks if m.earliest]
        told = [*covers.get(name, ()), *fact_covers(text, report.interface), *dated]
        unread = [(one.start, one.end) for one in report.unread if one.source == name]
        paragraphs = paragraphs_of(text, told, unread)
    return SourcePage(
        number=number,
        anchor=f"s{number}",
        name=visible(name),
        label=places.labels[name],
        language=places.languages[name],
        details=read.items[at].details,
        paragraphs=tuple(paragraphs),
        facts=tuple(fact_lines(text, report.interface)) if text else (),
        is_draft=name == report.draft,
    )


def _galley(report: Report, sources: Sequence[SourcePage], places: Places) -> SourcePage | None:
    """The draft with each detail in the colour of its verdict, where there is a draft and its text."""
    draft = next((source for source in sources if source.is_draft), None)
    text = places.texts.get(report.draft or "")
    if draft is None or text is None:
        return None
    covers = []
    for number, verdict in enumerate(report.verdicts, 1):
        look = "accepted" if verdict.accepted else str(verdict.status)
        rank = VERDICT_RANKS.index(verdict.status)
        place = verdict.evidence
        mark = say("verdict.accepted" if verdict.accepted else f"verdict.{verdict.status}", report.interface)
        covers.append(Cover(place.start, place.end, f"detail {look}", rank, mark, f"#v-{number}", f"g-{place.start}"))
    unread = [(one.start, one.end) for one in report.unread if one.source == report.draft]
    paragraphs = paragraphs_of(text, _leading(covers), unread)
    return draft._replace(anchor="galley", paragraphs=tuple(paragraphs))


def _leading(covers: Iterable[Cover]) -> list[Cover]:
    """One cover for each stretch: the verdict that asks most of an editor."""
    kept: dict[tuple[int, int], Cover] = {}
    for cover in covers:
        known = kept.get((cover.start, cover.end))
        if known is None or cover.rank < known.rank:
            kept[cover.start, cover.end] = cover
    return list(kept.values())


def _verdicts(
    report: Report,
    view: ReportView,
    told: Sequence[tuple[Finding, FindingView]],
    anchors: Mapping[str, str],
    places: Places,
) -> Iterator[VerdictPage]:
    found: dict[tuple[str, int, int], str] = {}
    for finding, _ in reversed(told):
        for evidence in (e for position in finding.positions for e in position.evidence):
            found[evidence.source, evidence.start, evidence.end] = f"#{anchors[finding.id]}"
    for number, (verdict, shown) in enumerate(zip(report.verdicts, view.verdicts, strict=True), 1):
        place = verdict.evidence
        yield VerdictPage(
            anchor=f"v-{number}",
            code=str(verdict.status),
            status="accepted" if verdict.accepted else str(verdict.status),
            mark=shown.mark,
            text=shown.text,
            place=shown.evidence.place,
            href=f"#g-{place.start}" if place.source in places.texts else "",
            support=shown.support,
            supporting=gathered(map(places.passage, verdict.support, shown.supporting)),
            against=gathered(map(places.passage, verdict.against, shown.against)),
            finding=found.get((place.source, place.start, place.end), ""),
        )


def _verdict_counts(report: Report, view: ReportView) -> tuple[Choice, ...]:
    counted = Counter(str(verdict.status) for verdict in report.verdicts)
    return tuple(Choice(str(status), words, counted[str(status)]) for status, words in view.verdict_counts)
