"""The facts of sources for programs: JSON with `"format": 1`, and CSV with one row for each fact."""

from __future__ import annotations

import csv
from typing import TextIO, cast

from checker.judging.plain import plain as plainly
from checker.reporting.cells import harmless
from checker.reporting.formats import Look
from checker.reporting.json import FORMAT, json_text, plain
from checker.reporting.places import place_words
from checker.wording import part_words
from claims.model import Analysis, Fact, Source
from claims.pipeline import bare_values

COLUMNS = (
    "source", "line", "column", "start", "end", "slot", "value", "text", "role", "of", "event", "event_text",
    "participants", "stance", "negated", "attribution", "qualifiers", "published", "sentence", "place",
)  # fmt: skip


class FactsJson:
    """Writes one object with every source and its facts."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._sources: list[object] = []

    def begin(self, out: TextIO, look: Look) -> None:
        """Write nothing yet: JSON is written whole."""

    def add(self, analysis: Analysis, out: TextIO) -> None:  # noqa: ARG002  the protocol's, for writers that stream
        """Keep the records of one source."""
        source = analysis.source
        self._sources.append(
            {
                "name": source.name,
                "language": source.language,
                "published": plain(source.published),
                "published_because": source.published_because,
                "outlet": source.outlet,
                "url": source.url,
                "imprint": plain(source.imprint),
                "facts": [fact_record(fact, source) for fact in analysis.facts],
                "values": [_value_record(fact, source) for fact in bare_values(analysis)],
                "note": part_words(source.language or "", self._language),
                "unread": plain(analysis.unread),
            }
        )

    def end(self, out: TextIO) -> None:
        """Write all of it."""
        out.write(json_text({"format": FORMAT, "sources": self._sources}) + "\n")


def _value_record(fact: Fact, source: Source) -> dict[str, object]:
    """Return a value that belongs to no event: what it is and where it stands, nothing of how it is asserted."""
    record = fact_record(fact, source)
    return {key: record[key] for key in ("slot", "value", "start", "end", "text", "sentence_start", "sentence_end")}


class FactsCsv:
    """Writes a header and one row for each fact; several participants or qualifiers are parted by `; `."""

    def __init__(self, language: str) -> None:
        self._language = language

    def begin(self, out: TextIO, look: Look) -> None:  # noqa: ARG002  the protocol's
        """Write the names of the columns."""
        csv.writer(out, lineterminator="\n").writerow(COLUMNS)

    def add(self, analysis: Analysis, out: TextIO) -> None:
        """Write the rows of one source."""
        rows = csv.writer(out, lineterminator="\n")
        rows.writerows(map(harmless, _row(fact, analysis.source, self._language)) for fact in analysis.facts)

    def end(self, out: TextIO) -> None:
        """Write nothing more."""


def fact_record(fact: Fact, source: Source) -> dict[str, object]:
    """Return a fact as plain data: its own keys in their order, the value's type named, line and column added."""
    record = cast("dict[str, object]", plain(fact))
    value = cast("dict[str, object]", record["value"])
    kind = type(fact.value).__name__.removesuffix("Value").lower()
    line, column = source.locate(fact.start)
    told = {"type": kind, "plain": plainly(fact.value), **value}
    return {**record, "value": told, "line": line, "column": column, "place": plain(source.place_of(fact.start))}


def _row(fact: Fact, source: Source, language: str) -> tuple[object, ...]:
    line, column = source.locate(fact.start)
    event = fact.event
    return (
        source.name, line, column, fact.start, fact.end, fact.slot, plainly(fact.value), fact.text,
        fact.role or "", fact.of.text if fact.of else "", event.family if event else "", event.text if event else "",
        "; ".join(f"{party.name} ({party.role})" for party in fact.participants), fact.stance,
        "yes" if fact.negated else "no", fact.attribution or "", "; ".join(q.text for q in fact.qualifiers),
        fact.published or "", " ".join(source.text[fact.sentence_start : fact.sentence_end].split()),
        place_words(source.place_of(fact.start), source.name, language),
    )  # fmt: skip
