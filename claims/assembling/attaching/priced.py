"""Sums in brackets behind what they are the price of."""

from __future__ import annotations

from dataclasses import replace

from claims.assembling.attaching.elided import noun_before_bracket
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.governing import Owned, nominal_event
from claims.assembling.participants.objects import objects_of
from claims.assembling.participants.subjects import subject_of
from claims.assembling.words.tokens import Tag

_PARTING = frozenset({",", ";"})


def as_price(parse: Parse, index: int, owned: Owned) -> Owned:
    """Return a sum in brackets without the event of its verb, where it is the price of something else.

    `Le vase est parti à 90 euros, loin d'une Corvo de 1920 (400 euros), et d'une Lumo (300 euros)`: nothing is said of
    what became of the last two. In: the token of the sum and its owner so far. Linear in the clause.
    """
    of = owned.value.of
    if of is None or of.start < parse.sentence.start or noun_before_bracket(parse, index) != of:
        return owned
    head = parse.token_at(of.start)
    predicate = parse.clauses[owned.clause].predicate
    if parse.tokens[head].tag is not Tag.PROPN or predicate is None or head < predicate.last:
        return owned
    told = {subject_of(parse, owned.clause), *objects_of(parse, owned.clause)}
    between = parse.tokens[predicate.last + 1 : head]
    if head in told or all(t.low not in _PARTING for t in between):
        return owned
    return owned._replace(event=nominal_event(parse, of), value=replace(owned.value, because="priced"))
