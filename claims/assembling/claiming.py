"""Mentions to claims: one for each event of a sentence, with its participants, values, stance and qualifiers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.assembling.attaching.attachment import attach_values
from claims.assembling.attaching.counted_parties import with_what_is_counted
from claims.assembling.attaching.figures import owner_of_figure
from claims.assembling.attaching.holders import apart
from claims.assembling.attaching.moved_beside import with_what_changed
from claims.assembling.attaching.proceedings import proceedings_of
from claims.assembling.attaching.qualifiers import narrowed, qualifiers_of
from claims.assembling.attaching.rates import rated
from claims.assembling.attaching.standing_figures import (
    counted_by_figures,
    with_counted,
    with_parted_object,
    with_what_came_to,
)
from claims.assembling.attaching.zero_counts import zero_counts
from claims.assembling.facts import has_actors, may_happen
from claims.assembling.naming.entities import Registry
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.occasions import hangs_on_quotation
from claims.assembling.parsing.parse import Parse, lowered_words, parse_sentence
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.french_going_on import go_on_in_french
from claims.assembling.participants.going_on import go_on
from claims.assembling.participants.governing import Owned
from claims.assembling.participants.meaning import as_meant
from claims.assembling.participants.parties import parties_of_clause, parties_of_noun
from claims.assembling.voicing.attribution import attribution_of
from claims.assembling.voicing.figure_sources import source_of_figure
from claims.assembling.voicing.first_person import with_speaker
from claims.assembling.voicing.inverted_tags import tags_inverted
from claims.assembling.voicing.nominal_stance import is_given, nominal_stance
from claims.assembling.voicing.polarity import negated
from claims.assembling.voicing.quoted import quotation_at
from claims.assembling.voicing.stance import stance_of
from claims.languages.families import is_casualty, is_speech
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
    Stance,
)

_AHEAD = (Stance.PLANNED, Stance.HYPOTHETICAL)
_UNNAMED = frozenset({"on", "je", "j'", "nous", "vous", "tu"})
"""French pronouns by which something is reported, and not by whom."""
_RISING = frozenset({"rise", "increase", "reach"})
_TOPICS = 3
"""How many entities of headline and lead are the topic."""


def parse_sentences(source: Source, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> Iterator[Parse]:
    """Yield the analysis of each sentence. `mentions` are in text order. Linear in the text."""
    starts = [m.start for m in mentions]
    before: Parse | None = None
    for sentence in sentences:
        first = bisect_left(starts, sentence.start)
        last = bisect_left(starts, sentence.end)
        parse = parse_sentence(source.text, sentence, mentions, first, last)
        parse.published = source.published
        if before is not None:
            before.before = None  # one sentence back is as far as anything looks
            near = 0 <= sentence.paragraph - before.sentence.paragraph <= 1
            parse.before = before if near and sentence.language == before.language else None
        yield parse
        before = parse


def claims_of(
    parse: Parse, registry: Registry, topic: tuple[Participant, ...], *, with_facts: bool = False
) -> Iterator[Claim]:
    """Yield the claims of a sentence in text order: one for each predicate, one for each event noun with a value.

    `with_facts` leaves out those from which no fact comes: speech, and what happens to nobody, without a value.
    """
    go_on(parse, registry)
    go_on_in_french(parse, registry)
    owned_by: dict[tuple[int, int, bool], list[Owned]] = {}  # by where the event begins, its clause, and its kind
    figures = _values(parse)
    counted = counted_by_figures(parse, figures)
    for owned in figures:
        event = owned.event
        key = (event.start if event else -1, owned.clause, event.nominal if event else False)
        owned_by.setdefault(key, []).append(owned)
    events = [parse.event_of_clause(clause) for clause in parse.clauses]
    for index, told in enumerate(events):
        if told is not None and not _is_left_bare(parse.clauses[index].predicate):
            owned_by.setdefault((told.start, index, False), [])
    for (_, index, _), values in sorted(owned_by.items()):
        event = values[0].event if values else events[index]
        event = _as_speech(parse, index, event)
        if with_facts and not values and (event is None or not may_happen(event)):
            continue
        parties = _parties(parse, index, event, registry)
        parties = with_counted(parse, index, event, counted, parties) if counted else parties
        event = as_meant(parse, index, event, parties)
        if values or not with_facts or has_actors(parties, _start(parse, index)):
            attached = tuple(rated(parse, _told(parse, o, registry)) for o in values)
            if attached:
                attached = with_what_came_to(parse, event, attached, parties)
                parties = with_what_changed(parse, event, attached, parties)
                parties = with_what_is_counted(parse, index, event, attached, parties)
                parties = with_parted_object(parse, index, event, attached, parties)
            for apiece, takers in apart(parse, event, attached, parties):
                yield _claim(parse, index, event, apiece, takers, registry, topic)


def _is_left_bare(predicate: Predicate | None) -> bool:
    """Whether an English modal stands without its verb, and tells nothing by itself (`as much as I can`)."""
    return predicate is not None and predicate.tense == "modal" and predicate.first == predicate.head


def _values(parse: Parse) -> list[Owned]:
    """Return the values of a sentence with their owners, counts of nobody among them, in text order."""
    values = [owner_of_figure(parse, attached) for attached in attach_values(parse)]
    none = list(zero_counts(parse))
    return sorted([*values, *none], key=_offset) if none else values


def _offset(owned: Owned) -> int:
    return owned.value.mention.start


def _told(parse: Parse, owned: Owned, registry: Registry) -> Attached:
    """Return a value with what sets it apart from its neighbours in the clause: its scope, and whose figure it is."""
    attached = narrowed(parse, owned.value)
    quoted = parse.sentence.quotes and quotation_at(parse, attached.mention.start) is not None
    said_by = None if quoted else source_of_figure(parse, owned, registry)
    return replace(attached, said_by=said_by) if said_by is not None else attached


def _claim(
    parse: Parse,
    clause: int,
    event: Event | None,
    values: tuple[Attached, ...],
    parties: tuple[Participant, ...],
    registry: Registry,
    topic: tuple[Participant, ...],
) -> Claim:
    offset = event.start if event else parse.tokens[parse.clauses[clause].opened_by].start
    quotation = quotation_at(parse, offset)
    given = event is not None and quotation is None and is_given(parse, event)
    attribution = None if given else attribution_of(parse, clause, registry, quotation)
    if quotation is not None and not (event is not None and event.nominal):
        parties = with_speaker(parse, clause, parties, attribution, registry)
    known = {p.key for p in parties}
    stance = stance_of(parse, clause, attribution, quotation)
    if event is not None and event.nominal:
        stance = nominal_stance(parse, clause, event, stance)
        if stance is Stance.ASSERTED and attribution is not None:
            stance = Stance.REPORTED
    tokens = parse.clauses[clause].tokens
    return Claim(
        start=_start(parse, clause),
        end=parse.tokens[tokens[-1]].end if tokens else offset,
        sentence=parse.sentence,
        event=event,
        participants=(*parties, *[t for t in topic if t.key not in known]),
        values=values,
        stance=stance,
        negated=negated(parse, clause) and not (event is not None and event.nominal),
        attribution=None if attribution is not None and attribution.key in _UNNAMED else attribution,
        qualifiers=(*qualifiers_of(parse, clause), *proceedings_of(parse, clause, event)),
        is_tally=stance not in _AHEAD and _is_tally(parse, event, values),
    )


def _start(parse: Parse, clause: int) -> int:
    """Return the offset at which a clause begins."""
    current = parse.clauses[clause]
    return parse.tokens[current.tokens[0] if current.tokens else current.opened_by].start


def _parties(parse: Parse, clause: int, event: Event | None, registry: Registry) -> tuple[Participant, ...]:
    if event is not None and event.nominal:
        return parties_of_noun(parse, event, clause, registry)
    return parties_of_clause(parse, clause, registry)


def _as_speech(parse: Parse, clause: int, event: Event | None) -> Event | None:
    """Return the event, as one of saying where its verb tags what is said (`« … », a lâché le maire`)."""
    if event is None or event.nominal or is_speech(event.family):
        return event
    here = parse.clauses[clause]
    tags = parse.sentence.quotes and hangs_on_quotation(parse, here)
    tags = tags or (parse.language == "fr" and here.kind is ClauseKind.MAIN and tags_inverted(parse, here))
    return replace(event, family="say") if tags else event


def _is_tally(parse: Parse, event: Event | None, values: Sequence[Attached]) -> bool:
    counts = [v for v in values if v.slot is Slot.COUNT]
    if not counts:
        return False
    if any(_is_open(v) for v in counts) or _rises(event, counts):
        return True
    if any(q.key.startswith("hour:") for v in values for q in v.scope):
        return True
    words = circumstances_of(parse.language)
    low = lowered_words(parse)
    if any(mark in low for mark in words.tally_marks):
        return True
    return any(t.lemma in words.tally_words for t in parse.tokens) and not any(mark in low for mark in words.settled)


def _rises(event: Event | None, counts: Sequence[Attached]) -> bool:
    """Whether a count of casualties is told to have risen so far (`le nombre de morts est monté à 31`)."""
    if event is None or event.family not in _RISING:
        return False
    keys = {q.key.removeprefix("scope:") for v in counts for q in v.scope} | {v.of.key for v in counts if v.of}
    return any(map(is_casualty, keys))


def _is_open(attached: Attached) -> bool:
    """Whether a count says that there may be more: `at least`, and `more than` of casualties, who are counted on."""
    value = attached.mention.value
    if not isinstance(value, NumberValue):
        return False
    casualties = attached.of is not None and is_casualty(attached.of.key)
    return value.hedge is Hedge.AT_LEAST or (value.hedge is Hedge.MORE_THAN and casualties)


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
