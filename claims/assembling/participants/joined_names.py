"""Persons whom `et` adds to a French subject under their office: both act, as a plural verb shows."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.model import Participant

_IN_TITLE = frozenset({Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PART})
_LONGEST = 6


def with_joined(parse: Parse, clause: int, found: list[Participant], acts: str) -> list[Participant]:
    """Return who takes part in a French clause, the person behind `et` and an office beside one subject among who acts.

    `Ada Lund et le président élu Luc Vial ont signé`, `Ada Lund, juge, ainsi que Luc Vial ont signé`. Constant.
    """
    predicate = parse.clauses[clause].predicate
    if predicate is None or parse.tokens[predicate.first].plural is not True:
        return found
    verb = parse.tokens[predicate.first]
    if verb.tag not in (Tag.VERB, Tag.AUX):
        return found
    acting = [p for p in found if p.role == acts and p.start < verb.start]
    if len(acting) != 1 or parse.tokens[parse.token_at(acting[0].start)].plural is True:
        return found
    return [_raised(parse, p, acting, verb.start, acts) for p in found]


def _raised(parse: Parse, party: Participant, acting: Sequence[Participant], verb: int, acts: str) -> Participant:
    """Return a participant, who acts if a coordinator and at most an office stand before their name."""
    between = acting[0].end < party.start < verb
    if party.role != "object" or not party.key.startswith("person:") or not between:
        return party
    index = parse.token_at(party.start) - 1
    first = index
    while index > 0 and first - index < _LONGEST and parse.tokens[index].tag in _IN_TITLE:
        index -= 1
    low = parse.tokens[index].low
    joins = low in ("et", "ainsi que") or (low == "que" and parse.tokens[index - 1].low == "ainsi")
    return Participant(party.name, acts, party.start, party.end, party.key) if joins else party
