"""Makes the tables of the page: dated claims in order, who says what, and which origins there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Protocol

from checker.model import Corroboration, Evidence, Finding, Mark, Report
from checker.reporting.marks import event_said, slot_words
from checker.reporting.page_records import Cell, Moment, Origin, Passage, Row
from checker.reporting.records import FindingView
from checker.wording import say
from checker.wording.locales import capitalised
from checker.wording.safe import shortened, single_line, visible
from checker.wording.values import value_words
from claims.model import DateRole, Slot

LONGEST_CELL = 60
LONGEST_LABEL = 110
OPENING_MARKS = ("«", "“")
NO_PLACE = frozenset({DateRole.PUBLICATION, DateRole.RECURRING})
"""Dates that are of no event on the line of time."""


class Placed(Protocol):
    """Where sources stand on the page."""

    @property
    def numbers(self) -> Mapping[str, int]:
        """Their numbers by name, in the order of the page."""
        ...

    @property
    def labels(self) -> Mapping[str, str]:
        """Their short names."""
        ...

    def href(self, evidence: Evidence) -> str:
        """Return the place of a passage in its article."""
        ...


Told = Sequence[tuple[Finding, FindingView]]


def moments_of(report: Report, told: Told, anchors: Mapping[str, str], places: Placed) -> Iterator[Moment]:
    """Yield the dated claims of the sources, the earliest first; those of one date and event together."""
    found = _places_of(told, anchors)
    grouped: dict[tuple[date, date, str, str], list[tuple[str, Mark, str]]] = {}
    for text in report.texts:
        for mark in text.marks:
            if mark.earliest is None or mark.latest is None or mark.role in NO_PLACE:
                continue
            what = event_said(mark, report.interface) or slot_words(mark, report.interface)
            key = (mark.earliest, mark.latest, mark.value, what)
            grouped.setdefault(key, []).append((text.name, mark, text.text[mark.start : mark.end]))
    for (earliest, latest, value, what), claims in sorted(grouped.items(), key=lambda entry: entry[0]):
        findings = (found.get((name, mark.start, mark.end), "") for name, mark, _ in claims)
        yield Moment(
            date=date_words(value, earliest, latest, report.interface),
            iso=earliest.isoformat(),
            what=capitalised(what),
            claims=tuple(_claim(name, mark, words, report, places) for name, mark, words in claims),
            finding=next(filter(None, findings), ""),
        )


def date_words(value: str, earliest: date, latest: date, language: str) -> str:
    """Return a date in words: as its value is said, but whole years, decades and centuries by their years."""
    is_years = (earliest.month, earliest.day, latest.month, latest.day) == (
        1,
        1,
        12,
        31,
    ) and earliest.year < latest.year
    if is_years:
        value = f"{earliest.year:04}/{latest.year:04}"
    span = f"{earliest.isoformat()}/{latest.isoformat()}"
    said = value_words(value, Slot.DATE, language) or value_words(span, Slot.DATE, language)
    return said or single_line(value)


def _places_of(told: Told, anchors: Mapping[str, str]) -> dict[tuple[str, int, int], str]:
    return {
        (e.source, e.start, e.end): f"#{anchors[finding.id]}"
        for finding, view in reversed(told)
        for position in finding.positions
        for e in position.evidence
        if not view.decided
    }


def _claim(name: str, mark: Mark, words: str, report: Report, places: Placed) -> Passage:
    said = [single_line(words)]
    said += [say(f"date-role.{mark.role}", report.interface)] if mark.role not in {None, DateRole.EVENT} else []
    said += [say(f"stance.{mark.stance}", report.interface)] if mark.stance != "asserted" else []
    number = places.numbers.get(name, 0)
    label = places.labels.get(name, visible(name))
    return Passage(
        (), "", "", label, ", ".join(map(single_line, mark.participants[:4])), tuple(said), f"#s{number}-{mark.start}"
    )


def undated_of(report: Report) -> int:
    """Return how many dated claims stay unresolved."""
    marks = (mark for text in report.texts for mark in text.marks)
    return sum(mark.slot is Slot.DATE and (mark.earliest is None or mark.latest is None) for mark in marks)


def rows_of(report: Report, told: Told, anchors: Mapping[str, str], places: Placed) -> Iterator[Row]:
    """Yield who says what: the findings between sources first, then what sources agree on."""
    for finding, view in told:
        cells = _cells_of(finding, places)
        if len(cells) > 1:
            label = shortened(_before_quote(view.summary), LONGEST_LABEL)
            severity = "decided" if view.decided else str(finding.severity)
            yield Row(label, view.slot, f"#{anchors[finding.id]}", severity, _in_order(cells, places))
    for one in report.corroborated:
        cells = {e.source: _cell(e, 0, places) for e in reversed(one.evidence) if e.source in places.numbers}
        label = capitalised(shortened(_before_value(one), LONGEST_LABEL))
        yield Row(label, say(f"slot.{one.slot}", report.interface), "", "", _in_order(cells, places))


def spanned(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return `rows`, those of one label after another under the label of the first. Linear."""
    told: list[Row] = []
    for _, same in groupby(rows, key=lambda row: (row.finding, row.label, row.details)):
        first, *others = same
        told += [first._replace(span=len(others) + 1), *(row._replace(span=0) for row in others)]
    return tuple(told)


def _cells_of(finding: Finding, places: Placed) -> dict[str, Cell]:
    cells: dict[str, Cell] = {}
    for side, position in enumerate(finding.positions, 1):
        for evidence in position.evidence:
            if evidence.source in places.numbers:
                cells.setdefault(evidence.source, _cell(evidence, min(side, 4), places))
    return cells


def _cell(evidence: Evidence, side: int, places: Placed) -> Cell:
    return Cell(shortened(single_line(evidence.quote), LONGEST_CELL), side, places.href(evidence))


def _in_order(cells: Mapping[str, Cell], places: Placed) -> tuple[Cell | None, ...]:
    return tuple(cells.get(name) for name in places.numbers)


def _before_quote(summary: str) -> str:
    """What a finding is about: its sentence up to the first value."""
    ends = [at for mark in OPENING_MARKS if (at := summary.find(mark)) > 0]
    return summary[: min(ends)].rstrip(" \u00a0:") if ends else summary


def _before_value(one: Corroboration) -> str:
    head, colon, _ = single_line(one.summary).rpartition(":")
    return head.rstrip(" \u00a0") if colon else single_line(one.summary)


def origins_of(report: Report, places: Placed) -> tuple[Origin, ...]:
    """Return the independent origins with the sources that carry each, in the order of the page."""
    carried: dict[str, list[str]] = {}
    by_name = {source.name: source for source in report.sources}
    for name in places.numbers:
        carried.setdefault(by_name[name].origin, []).append(name)
    told = []
    for origin, names in carried.items():
        first = origin if origin in names else names[0]
        copies = tuple(places.labels[name] for name in names if name != first)
        told.append(Origin(places.labels.get(first, visible(first)), f"#s{places.numbers[first]}", copies))
    return tuple(told)


def origins_words(report: Report) -> str:
    """Return how many sources and how many origins there are."""
    sources = say("count.source", report.interface, n=len(report.sources))
    origins = say("count.origin", report.interface, n=len({source.origin for source in report.sources}))
    return say("console.origins", report.interface, sources=sources, origins=origins)
