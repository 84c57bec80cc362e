"""Mentions to claims: one for each event of a sentence, with its participants, values, stance and qualifiers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claims.assembling.attachment import attach_values
from claims.assembling.attribution import attribution_of, quotation_at
from claims.assembling.circumstances import circumstances_of
from claims.assembling.entities import Registry
from claims.assembling.governing import Owned
from claims.assembling.parse import Parse, parse_sentence
from claims.assembling.parties import parties_of_clause, parties_of_noun
from claims.assembling.qualifiers import qualifiers_of
from claims.assembling.stance import negated, nominal_stance, stance_of
from claims.model import (
    Attached,
    Claim,
    Event,
    Hedge,
    Mention,
    NumberValue,
    Participant,
    Sentence,
    Slot,
    Source,
)

_TOPICS = 3
"""How many entities of headline and lead are the topic."""


def parse_sentences(source: Source, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> Iterator[Parse]:
    """Yield the analysis of each sentence. `mentions` are in text order. Linear in the text."""
    starts = [m.start for m in mentions]
    for sentence in sentences:
        first = bisect_left(starts, sentence.start)
        last = bisect_left(starts, sentence.end)
        yield parse_sentence(source.text, sentence, mentions, first, last)


def claims_of(parse: Parse, registry: Registry, topic: tuple[Participant, ...]) -> Iterator[Claim]:
    """Yield the claims of a sentence in text order: one for each predicate, one for each event noun with a value."""
    owned_by: dict[tuple[int, int, bool], list[Owned]] = {}
    for owned in attach_values(parse):
        event = owned.event
        key = (owned.clause, event.start if event else -1, event.nominal if event else False)
        owned_by.setdefault(key, []).append(owned)
    for index, clause in enumerate(parse.clauses):
        told = parse.event_of_clause(clause)
        if told is not None:
            owned_by.setdefault((index, told.start, False), [])
    for (index, _, _), values in sorted(owned_by.items(), key=_place):
        event = values[0].event if values else parse.event_of_clause(parse.clauses[index])
        yield _claim(parse, index, event, tuple(o.value for o in values), registry, topic)


def _place(item: tuple[tuple[int, int, bool], list[Owned]]) -> tuple[int, int, bool]:
    (clause, start, nominal), _ = item
    return start, clause, nominal


def _claim(
    parse: Parse,
    clause: int,
    event: Event | None,
    values: tuple[Attached, ...],
    registry: Registry,
    topic: tuple[Participant, ...],
) -> Claim:
    offset = event.start if event else parse.tokens[parse.clauses[clause].opened_by].start
    quotation = quotation_at(parse, offset)
    attribution = attribution_of(parse, clause, registry, quotation)
    if event is not None and event.nominal:
        parties = parties_of_noun(parse, event, clause, registry)
    else:
        parties = parties_of_clause(parse, clause, registry)
    known = {p.key for p in parties}
    stance = stance_of(parse, clause, attribution, quotation)
    if event is not None and event.nominal:
        stance = nominal_stance(parse, clause, event, stance)
    tokens = parse.clauses[clause].tokens
    return Claim(
        start=parse.tokens[tokens[0]].start if tokens else offset,
        end=parse.tokens[tokens[-1]].end if tokens else offset,
        sentence=parse.sentence,
        event=event,
        participants=(*parties, *(t for t in topic if t.key not in known)),
        values=values,
        stance=stance,
        negated=negated(parse, clause) and not (event is not None and event.nominal),
        attribution=attribution,
        qualifiers=qualifiers_of(parse, clause),
        is_tally=_is_tally(parse, values),
    )


def _is_tally(parse: Parse, values: Sequence[Attached]) -> bool:
    counts = [v.mention.value for v in values if v.slot is Slot.COUNT]
    if not counts:
        return False
    if any(isinstance(v, NumberValue) and v.hedge is Hedge.AT_LEAST for v in counts):
        return True
    if any(q.key.startswith("hour:") for v in values for q in v.scope):
        return True
    words = circumstances_of(parse.language)
    if any(t.lemma in words.tally_words for t in parse.tokens):
        return True
    low = parse.text[parse.sentence.start : parse.sentence.end].lower()
    return any(mark in low for mark in words.tally_marks)


def topic_of(sentences: Sequence[Sentence], registry: Registry) -> tuple[Participant, ...]:
    """Return the entities that headline and lead speak of most, as weak participants of every claim."""
    if not sentences:
        return ()
    end = sentences[min(2, len(sentences) - 1)].end
    counted: dict[str, tuple[int, int, int]] = {}
    for reference in registry.references:
        if reference.start >= end:
            break
        if reference.strength in ("demonym", "anaphor"):
            continue
        for key in reference.keys:
            count, start, stop = counted.get(key, (0, reference.start, reference.end))
            counted[key] = (count + 1, start, stop)
    best = sorted(counted.items(), key=lambda item: (-item[1][0], item[1][1]))[:_TOPICS]
    return tuple(
        Participant(registry.entities[key].name, "topic", start, stop, key)
        for key, (_, start, stop) in best
        if key in registry.entities
    )
