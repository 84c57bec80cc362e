"""Figures of a list in which each has its own holder: `le Brésil avec 450 morts, l'Italie avec 320`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from claims.assembling.attaching.moved_beside import BECAUSE as MOVED
from claims.assembling.attaching.moved_beside import with_mover
from claims.assembling.attaching.set_against import (
    holder_set_against,
    in_place_of_agent,
    of_its_holder,
    without_guests,
)
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.model import Attached, Participant

_FIGURES = frozenset({Tag.NUM, Tag.VALUE})
_BEFORE_FIGURE = frozenset({Tag.ADV, Tag.DET})
_WITH = frozenset({"avec", "with", "("})
_SEVERAL = 2
_AGAINST = ("contre", "versus", "against", "compar", "vs")
_Apart = tuple[tuple[Attached, ...], tuple[Participant, ...]]


@lru_cache(maxsize=1)
def _holders(parse: Parse) -> dict[int, int]:
    """Return the name that each figure of a list stands behind, by token, where two or more do. Linear."""
    found: dict[int, int] = {}
    for index, token in enumerate(parse.tokens):
        if token.tag not in _FIGURES or token.mention < 0:
            continue
        position = index - 1
        while position > 0 and parse.tokens[position].tag in _BEFORE_FIGURE:
            position -= 1
        if position > 0 and parse.tokens[position].low in _WITH and parse.tokens[position - 1].tag is Tag.PROPN:
            found[index] = position - 1
    return found if len(set(found.values())) >= _SEVERAL else {}


def apart(parse: Parse, values: tuple[Attached, ...], parties: tuple[Participant, ...]) -> Iterator[_Apart]:
    """Yield the values of a claim with who takes part in it, those of a list each with its own holder alone.

    Linear in the values.
    """
    moved = tuple(value for value in values if value.because == MOVED)
    yield from (((value,), with_mover(value, parties)) for value in moved)
    if moved:
        values = tuple(value for value in values if value.because != MOVED)
        if not values:
            return
    holders = _holders(parse) if values else {}
    against = _set_against(parse) if values else {}
    if against:
        values, parties, opposed = _opposed(parse, against, values, parties)
        yield from opposed
    own = [(value, holders.get(parse.token_at(value.mention.start))) for value in values]
    shared = tuple(value for value, holder in own if holder is None)
    listed = {holder for _, holder in own if holder is not None}
    if shared or against or not listed:
        yield shared, parties
    for value, holder in own:
        if holder is not None:
            yield (value,), tuple(_alone(parse, parties, set(holders.values()) - {holder}))


@lru_cache(maxsize=1)
def _set_against(parse: Parse) -> dict[int, int]:
    """Return who has each figure that is set against another, by token (`contre 46 % pour sa rivale`). Linear."""
    if not any(word in parse.sentence.text for word in _AGAINST):
        return {}
    found: dict[int, int] = {}
    for index in range(len(parse.tokens)):
        holder = holder_set_against(parse, index, listed=bool(found))
        if holder is not None:
            found[index] = holder
    return found


def _opposed(
    parse: Parse, against: dict[int, int], values: tuple[Attached, ...], parties: tuple[Participant, ...]
) -> tuple[tuple[Attached, ...], tuple[Participant, ...], list[_Apart]]:
    """Return the values and parties that are left once each figure set against another has its own holder."""
    own = [(value, against.get(parse.token_at(value.mention.start))) for value in values]
    opposed: list[_Apart] = [
        ((of_its_holder(parse, value, holder, parties),), in_place_of_agent(parse, holder, parties))
        for value, holder in own
        if holder is not None
    ]
    left = tuple(value for value, holder in own if holder is None)
    return left, without_guests(parse, list(against.values()), parties), opposed


def _alone(parse: Parse, parties: Sequence[Participant], others: set[int]) -> Iterator[Participant]:
    """Yield the participants that stand at none of the other holders."""
    spans = [(parse.tokens[index].start, parse.tokens[index].end) for index in sorted(others)]
    for party in parties:
        if not any(party.start < end and start < party.end for start, end in spans):
            yield party
