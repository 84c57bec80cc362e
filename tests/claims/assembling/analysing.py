"""Parses a sentence for the tests of this folder, with its values spotted."""

from __future__ import annotations

from datetime import date

from claims.assembling.attaching.attachment import attach_values
from claims.assembling.attaching.figures import owner_of_figure
from claims.assembling.claiming import claims_of, parse_sentences, topic_of
from claims.assembling.facts import facts_of
from claims.assembling.naming.entities import resolve
from claims.assembling.parsing.parse import Parse, parse_sentence
from claims.assembling.participants.doubted_pronouns import sure_of
from claims.assembling.participants.governing import Owned
from claims.model import Claim, Fact, Region, Sentence, Source
from claims.pipeline import analyse
from claims.splitting import split
from claims.spotting.spot import spot
from claims.spotting.values import spot_values

DAY = date(2023, 5, 17)


def parsed(text: str, language: str = "fr", reference: date | None = date(2024, 6, 14)) -> Parse:
    """Return the analysis of one sentence."""
    mentions = spot_values(text, language, reference)
    sentence = Sentence(0, len(text), text, Region.BODY, language, 0)
    return parse_sentence(text, sentence, mentions, 0, len(mentions))


def owners(text: str, language: str = "fr") -> dict[str, Owned]:
    """Return each value of a sentence, by its words, with its owner."""
    parse = parsed(text, language)
    owned = (owner_of_figure(parse, attached) for attached in attach_values(parse))
    return {found.value.mention.text: found for found in owned}


def outline(text: str, language: str = "fr") -> list[str]:
    """Return one line for each clause: its kind and the words of its predicate, `-` where it has none."""
    parse = parsed(text, language)
    lines = []
    for clause in parse.clauses:
        predicate = clause.predicate
        words = parse.words(predicate.first, predicate.head) if predicate else "-"
        flags = [] if predicate is None else [name for name in ("passive", "negated") if getattr(predicate, name)]
        lines.append(" ".join([str(clause.kind), words, *flags]))
    return lines


def told(text: str, language: str = "fr", reference: date | None = date(2024, 6, 14)) -> dict[str, Claim]:
    """Return the claims of a text, by the words of their events."""
    source = Source.from_text(text, name="dispatch", language=language, published=reference)
    return {claim.event.text: claim for claim in analyse(source).claims if claim.event is not None}


def read(text: str, language: str) -> tuple[list[Claim], list[Fact]]:
    """Return the claims and facts of a short text."""
    source = Source.from_text(text, name="t", language=language, published=DAY)
    layout = split(source)
    mentions = spot(source, layout)
    registry = resolve(source, layout, mentions)
    topic = topic_of(layout.sentences, registry)
    claims: list[Claim] = []
    facts: list[Fact] = []
    for parse in parse_sentences(source, layout.sentences, mentions):
        registry = sure_of(parse, registry)
        found = tuple(claims_of(parse, registry, topic))
        claims += found
        facts += facts_of(source, parse, found, registry)
    return claims, facts


def roles(text: str, language: str, event: str) -> dict[str, str]:
    """Return who takes part in the event told by the word `event`, and as what, topics left out."""
    claim = next(c for c in read(text, language)[0] if c.event is not None and c.event.text == event)
    return {p.key: p.role for p in claim.participants if p.role != "topic"}
