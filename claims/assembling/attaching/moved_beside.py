"""Figures of what moved without a verb of its own (`with the Nikkei down 1%`, `une hausse de 3 % des prix`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from claims.assembling.attaching.elided import DIRECTIONS, is_figure
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_speech
from claims.model import Attached, Event, Participant, Slot

BECAUSE = "moved-beside"
_WAYS = {"up": "rise", "down": "fall", "higher": "rise", "lower": "fall"}
_NOUNS = frozenset({Tag.NOUN, Tag.PROPN})
_GROUP = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET, Tag.NUM})
_WITH = "with"
_FIGURES = frozenset({Slot.SHARE, Slot.AMOUNT, Slot.MEASURE})
_CHANGED = frozenset({"increase", "reduce", "devalue", "revalue"})
"""Families whose noun tells what somebody did to what changed."""
_SHOWING = frozenset({"show", "indicate", "see", "leave"})
_LONGEST = 24
"""Words looked back for the `with` of a list."""


class Moved(NamedTuple):
    """What moved, as the token of its head, and the event that its word of direction tells."""

    head: int
    event: Event


def moved_beside(parse: Parse, index: int) -> Moved | None:
    """Return what the figure at `index` says how far it moved, where only `up` or `down` tells that it did.

    Behind `with` and in the list that goes on from it, and as what figures or somebody show. Linear in the list.
    """
    if parse.language != "en":
        return None
    way = index - 1
    if way > 2 and parse.tokens[way].low in ("to", "at") and is_figure(parse, way - 1):
        way -= 2  # `exports down 2% to $90m`
    low = parse.tokens[way].low if way > 0 else ""
    if low not in _WAYS or parse.tokens[way - 1].tag not in _NOUNS:
        return None
    head, first = way - 1, way - 1
    while first > 0 and parse.tokens[first - 1].tag in _GROUP and parse.tokens[first].tag is not Tag.DET:
        first -= 1
    if not (_is_accompanying(parse, first) or _is_shown(parse, first)):
        return None
    token = parse.tokens[way]
    return Moved(head, Event(_WAYS[low], parse.text[token.start : token.end], token.start, token.end, nominal=True))


def _is_accompanying(parse: Parse, first: int) -> bool:
    """Whether `with` opens the group that begins at a token, or a list of such groups before it."""
    for position in range(first - 1, max(-1, first - _LONGEST), -1):
        token = parse.tokens[position]
        if token.low == _WITH:
            return position == first - 1 or any(t.low in _WAYS for t in parse.tokens[position:first])
        if token.tag in (Tag.VERB, Tag.AUX, Tag.SUBORD, Tag.REL):
            return False
    return False


def _is_shown(parse: Parse, first: int) -> bool:
    """Whether the group that begins at a token stands right behind a verb of showing."""
    predicate = parse.clauses[parse.owner[first]].predicate
    if predicate is None or predicate.last != first - 1:
        return False
    return predicate.lemma in _SHOWING or is_speech(parse.family_of_predicate(predicate) or "")


def with_mover(value: Attached, parties: Sequence[Participant]) -> tuple[Participant, ...]:
    """Return who takes part in what such a figure tells: what it is of moved."""
    of = value.of
    if of is None:
        return tuple(parties)
    known = [p for p in parties if p.start <= of.start < p.end]
    mover = (
        replace(known[0], role="agent") if known else Participant(of.text, "agent", of.start, of.end, f"noun:{of.key}")
    )
    return (mover, *(p for p in parties if p not in known and p.role not in ("agent", "patient")))


def with_what_changed(
    parse: Parse, event: Event | None, values: Sequence[Attached], parties: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Return who takes part in a rise or fall told by a noun: what its figure is of too (`une hausse de 3 % des prix`).

    Only where nothing else is known to have moved.
    """
    if event is None or not event.nominal or event.family not in DIRECTIONS:
        return parties
    if any(p.role in ("agent", "patient") for p in parties):
        return parties
    of = next((v.of for v in values if v.slot in _FIGURES and v.of is not None and v.of.start > event.start), None)
    if of is None or of.text.lower() in parse.grammar.moments:
        return parties
    role = "patient" if event.family in _CHANGED else "agent"
    known = [p for p in parties if p.start <= of.start < p.end]
    moved = replace(known[0], role=role) if known else Participant(of.text, role, of.start, of.end, f"noun:{of.key}")
    return (moved, *(p for p in parties if p not in known))
