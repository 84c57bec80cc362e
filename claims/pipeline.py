"""From a text to its facts."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from claims.assembling.attaching.attachment import SLOTS
from claims.assembling.claiming import claims_of, parse_sentences, topic_of
from claims.assembling.eventless import eventless_fact
from claims.assembling.facts import facts_of
from claims.assembling.naming.entities import resolve
from claims.assembling.participants.doubted_pronouns import sure_of
from claims.assembling.voicing.taken_up import NOBODY_YET, said_by, take_up
from claims.cycles import seldom_collecting
from claims.dating import settle_date
from claims.languages.packs import is_partial
from claims.model import Analysis, Claim, Fact, Kind, Slot, Source, Unread
from claims.splitting import Layout, split
from claims.spotting.spot import spot

_SLOTS = {**SLOTS, Kind.PLACE: Slot.PLACE}
"""What a value that belongs to nothing is shown as."""

READ_IN_PART = "read-in-part"
"""Why nothing but values is read from prose: its language has no more in its pack."""


@seldom_collecting
def analyse(source: Source, *, with_facts: bool = False) -> Analysis:
    """Return all that was read from a source: blocks, sentences, mentions, claims, facts, and what was left unread.

    Of a language that is read in part, only mentions of values and countries: its prose is named among what was left
    unread, as `READ_IN_PART`. `with_facts` leaves out the claims from which no fact comes, for whoever asks for facts
    alone. Never raises on any text. Linear in its length.
    """
    layout = split(source)
    source = settle_date(replace(source, language=layout.language), layout)
    mentions = spot(source, layout)
    if is_partial(layout.language):
        return Analysis(source, layout.blocks, layout.sentences, mentions, (), (), _left_unread(source, layout))
    registry = resolve(source, layout, mentions)
    claims: list[Claim] = []
    facts: list[Fact] = []
    topic = topic_of(layout.sentences, registry)
    spoken = NOBODY_YET
    for parse in parse_sentences(source, layout.sentences, mentions):
        registry = sure_of(parse, registry)
        found = tuple(claims_of(parse, registry, topic, with_facts=with_facts))
        found, spoken = take_up(parse, found, registry, spoken)
        claims.extend(found)
        facts.extend(said_by(parse, facts_of(source, parse, found, registry), spoken, registry))
    facts.sort(key=_position)
    return Analysis(
        source, layout.blocks, layout.sentences, mentions, tuple(claims), tuple(facts), _left_unread(source, layout)
    )


def _left_unread(source: Source, layout: Layout) -> tuple[Unread, ...]:
    """Name every block that is no prose, with its reason, and prose of which only the values are read."""
    return tuple(
        Unread(source.name, block.start, block.end, READ_IN_PART if block.region.is_prose else block.because)
        for block in layout.blocks
        if not block.region.is_prose or is_partial(block.language)
    )


def bare_values(analysis: Analysis) -> tuple[Fact, ...]:
    """Return the values of a source that is read in part, each as a fact of no event; none of a source read in full.

    For showing what was found: nothing tells whether it is asserted, planned or denied, so it is compared with nothing.
    Linear in sentences and mentions.
    """
    source = analysis.source
    if not is_partial(source.language or ""):
        return ()
    starts = [sentence.start for sentence in analysis.sentences]
    found = []
    for mention in analysis.mentions:
        at = bisect_right(starts, mention.start) - 1
        if at >= 0 and mention.kind in _SLOTS:
            held = (source, analysis.sentences[at], _SLOTS[mention.kind], mention.value, mention.start, mention.end)
            found.append(eventless_fact(*held, context=()))
    return tuple(found)


def extract_facts(source: Source) -> list[Fact]:
    """Return the facts of a source in text order. Linear in its length."""
    return list(analyse(source, with_facts=True).facts)


def _position(fact: Fact) -> tuple[int, int, str]:
    return fact.start, fact.end, fact.slot
