"""Keeps a source's text with what was read at each stretch of it, for formats that show sources whole."""

from __future__ import annotations

from datetime import date

from checker.judging.plain import plain
from checker.model import Mark, SourceText
from claims.model import Analysis, DateValue, Fact, Region
from claims.patterns import pattern
from claims.pipeline import bare_values

SURROGATES = pattern("[\ud800-\udfff]")


def marked_text(analysis: Analysis) -> SourceText:
    """Return the text of a source with its headlines, its facts and, of a source read in part, its values.

    Halves of surrogate pairs become U+FFFD one by one, so that every offset stays true. Linear in text and facts.
    """
    facts = sorted((*analysis.facts, *bare_values(analysis)), key=lambda fact: (fact.start, fact.end, fact.slot))
    return SourceText(
        name=analysis.source.name,
        text=SURROGATES.sub("\ufffd", analysis.source.text),
        headlines=tuple((b.start, b.end) for b in analysis.blocks if b.region is Region.HEADLINE),
        marks=tuple(_mark(fact) for fact in facts),
    )


def _mark(fact: Fact) -> Mark:
    earliest, latest = _days(fact)
    return Mark(
        start=fact.start,
        end=fact.end,
        slot=fact.slot,
        value=plain(fact.value),
        role=fact.role,
        of=fact.of.text if fact.of else None,
        event=fact.event.family if fact.event else None,
        event_text=fact.event.text if fact.event else None,
        participants=tuple(dict.fromkeys(party.name for party in fact.participants if party.role != "topic")),
        stance=fact.stance,
        negated=fact.negated,
        attribution=fact.attribution,
        earliest=earliest,
        latest=latest,
    )


def _days(fact: Fact) -> tuple[date | None, date | None]:
    return (fact.value.earliest, fact.value.latest) if isinstance(fact.value, DateValue) else (None, None)
