"""Figures of a list in which each has its own holder: `le Brésil avec 450 morts, l'Italie avec 320`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
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
from claims.languages.classes import word_class
from claims.model import Attached, Event, Noun, Participant, Slot

_FIGURES = frozenset({Tag.NUM, Tag.VALUE})
_BEFORE_FIGURE = frozenset({Tag.ADV, Tag.DET})
_AT = frozenset({"à"})
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
        holder = _holder(parse, index)
        if holder is not None:
            found[index] = holder
    return found if len(set(found.values())) >= _SEVERAL else {}


def _holder(parse: Parse, index: int) -> int | None:
    """Return the name right before what opens a figure, or behind what joins it to a share (`-2 % pour Borel`)."""
    tokens, position = parse.tokens, index - 1
    while position > 0 and (tokens[position].tag in _BEFORE_FIGURE or tokens[position].low == "+"):
        position -= 1
    if position > 0 and tokens[position - 1].tag is Tag.PROPN:
        level = tokens[position].low in _AT and tokens[index].tag is Tag.VALUE
        if tokens[position].low in _WITH or level:
            return position - 1
    behind = index + 2
    if tokens[index].tag is not Tag.VALUE or behind >= len(tokens):
        return None
    joined = tokens[index + 1].low in word_class("belonging_to", parse.language)
    behind += joined and tokens[behind].tag is Tag.DET
    return behind if joined and behind < len(tokens) and tokens[behind].tag is Tag.PROPN else None


def _is_at(parse: Parse, event: Event | None, value: Attached, holder: int) -> bool:
    """Whether what is told of the holder before a figure is only what it is at (`Borel est à -2 %, Quentin à +3 %`)."""
    if holder > parse.token_at(value.mention.start):
        return False
    return (event is None or event.family == "be") and parse.tokens[holder + 1].low in _AT


def _of_holder(
    parse: Parse, event: Event | None, value: Attached, holder: int, parties: Sequence[Participant], others: set[int]
) -> tuple[Attached, tuple[Participant, ...]]:
    """Return a share, sum or measure of a list as of its holder, who is at it where nothing else is done."""
    if value.slot is Slot.COUNT:
        return value, tuple(parties)
    spans = [(parse.tokens[index].start, parse.tokens[index].end) for index in sorted(others)]
    strays = value.of is None or any(start <= value.of.start < end for start, end in spans)
    strays = strays or any(p.start <= value.of.start < p.end for p in parties if value.of is not None)
    if strays:
        token = parse.tokens[holder]
        named = next((p for p in parties if p.start <= token.start < p.end), None)
        start, end = (token.start, token.end) if named is None else (named.start, named.end)
        value = replace(value, of=Noun(parse.text[start:end], start, end, parse.text[start:end].lower()))
    return value, in_place_of_agent(parse, holder, parties) if _is_at(parse, event, value, holder) else tuple(parties)


def apart(
    parse: Parse, event: Event | None, values: tuple[Attached, ...], parties: tuple[Participant, ...]
) -> Iterator[_Apart]:
    """Yield the values of a claim with who takes part in it, those of a list each with its own holder alone.

    Linear in the values.
    """
    if not values:
        yield values, parties
        return
    moved = tuple([value for value in values if value.because == MOVED])
    yield from (((value,), with_mover(value, parties)) for value in moved)
    if moved:
        values = tuple(value for value in values if value.because != MOVED)
        if not values:
            return
    holders = _holders(parse)
    against = _set_against(parse)
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
            others = set(holders.values()) - {holder}
            alone, takers = _of_holder(parse, event, value, holder, parties, others)
            yield (alone,), tuple(_alone(parse, takers, others))


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
