"""From a text to its facts."""

from __future__ import annotations

from dataclasses import replace

from claims.assembling.claiming import claims_of, parse_sentences, topic_of
from claims.assembling.entities import resolve
from claims.assembling.facts import facts_of
from claims.dating import settle_date
from claims.model import Analysis, Claim, Fact, Source, Unread
from claims.splitting import split
from claims.spotting.spot import spot


def analyse(source: Source) -> Analysis:
    """Return all that was read from a source: blocks, sentences, mentions, claims, facts, and what was left unread.

    Never raises on any text. Linear in its length.
    """
    layout = split(source)
    source = settle_date(replace(source, language=layout.language), layout)
    mentions = spot(source, layout)
    registry = resolve(source, layout, mentions)
    claims: list[Claim] = []
    facts: list[Fact] = []
    topic = topic_of(layout.sentences, registry)
    for parse in parse_sentences(source, layout.sentences, mentions):
        found = tuple(claims_of(parse, registry, topic))
        claims.extend(found)
        facts.extend(facts_of(source, parse, found, registry))
    unread = tuple(Unread(source.name, b.start, b.end, b.because) for b in layout.blocks if not b.region.is_prose)
    facts.sort(key=_position)
    return Analysis(source, layout.blocks, layout.sentences, mentions, tuple(claims), tuple(facts), unread)


def extract_facts(source: Source) -> list[Fact]:
    """Return the facts of a source in text order. Linear in its length."""
    return list(analyse(source).facts)


def _position(fact: Fact) -> tuple[int, int, str]:
    return fact.start, fact.end, fact.slot
