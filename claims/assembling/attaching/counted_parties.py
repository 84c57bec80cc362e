"""A French figure that stands alone as subject or object: what it counts takes part (`sur 90 élus, douze ont fui`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.unnamed import core_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Attached, Event, Mention, Participant, Slot

_FIGURES = frozenset({Tag.NUM, Tag.VALUE})
_COUNTING = frozenset({Slot.COUNT, Slot.SHARE})
_TAKING_PART = frozenset({"agent", "patient"})


def with_what_is_counted(
    parse: Parse, clause: int, event: Event | None, values: Sequence[Attached], parties: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Return who takes part in the event of a clause, and what its figures without a noun beside them count.

    Where nobody else is known to have that part. Linear in the values and parties of the clause.
    """
    if parse.language != "fr" or event is None or event.nominal or not values:
        return parties
    for mention, role in _figures(parse, clause):
        if any(p.role == role for p in parties):
            continue
        of = next((v.of for v in values if v.mention is mention and v.slot in _COUNTING and v.of is not None), None)
        if of is None:
            continue
        known = [p for p in parties if p.start < of.end and of.start < p.end]
        if any(p.role in _TAKING_PART for p in known):
            continue
        told = known[0] if known else Participant(of.text, role, of.start, of.end, f"noun:{of.key}")
        parties = (*(p for p in parties if p not in known), replace(told, role=role))
    return tuple(sorted(parties, key=_by_place))


def _figures(parse: Parse, clause: int) -> Iterator[tuple[Mention, str]]:
    """Yield the figures that are the subject or an object of a clause, each with its role."""
    predicate = parse.clauses[clause].predicate
    if predicate is None:
        return
    subject, objects = core_of(parse, clause)
    acts = "patient" if predicate.passive else "agent"
    if predicate.lemma in word_class("comparing", "fr"):
        objects = ()  # `représente 5 % des ventes`
    for head, role in [(subject, acts), *((head, "patient") for head in objects)]:
        token = parse.tokens[head] if head is not None else None
        if token is not None and token.tag in _FIGURES and token.mention >= 0:
            yield parse.mentions[token.mention], role


def _by_place(party: Participant) -> tuple[int, int, str]:
    return party.start, party.end, party.key
